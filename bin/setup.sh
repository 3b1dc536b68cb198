# What the other commands here share: the project's folder, and its tools, installed when missing. Source it:
#   . "$(dirname "$0")/setup.sh"
# A function says one line before each thing it installs, and nothing when it is there.

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
cd -- "$root"
: "${CARGO_HOME:=$HOME/.cargo}"
PATH=$CARGO_HOME/bin:$PATH
export PATH

# Trunk 0.22 wishes a newer Rust than this project's.
trunk_version=0.21.14
geckodriver_version=0.37.1

say() { printf '%s\n' "$*" >&2; }

need_cargo() {
    command -v cargo >/dev/null && return
    say 'cargo was not found. Install Rust with rustup: https://rustup.rs'
    return 1
}

need_wasm_target() {
    libraries=$(rustc --print target-libdir --target wasm32-unknown-unknown) || return
    [ -d "$libraries" ] && return
    say 'Installing the wasm32-unknown-unknown target with rustup.'
    rustup target add wasm32-unknown-unknown
}

need_trunk() {
    [ "$(trunk --version 2>/dev/null)" = "trunk $trunk_version" ] && return
    say "Installing Trunk $trunk_version with cargo (some minutes)."
    # Linking it as one unit would take minutes and gigabytes more.
    CARGO_PROFILE_RELEASE_LTO=off cargo install --quiet --locked trunk --version "$trunk_version"
}

# The command must have the very version of the library that Cargo.lock names.
need_wasm_bindgen() {
    version=$(awk -F '"' '/^name = /{name = $2} /^version = / && name == "wasm-bindgen" {print $2}' Cargo.lock)
    if [ -z "$version" ]; then
        say 'Cargo.lock names no wasm-bindgen; its version is needed.'
        return 1
    fi
    [ "$(wasm-bindgen --version 2>/dev/null)" = "wasm-bindgen $version" ] && return
    say "Installing wasm-bindgen $version with cargo (some minutes)."
    cargo install --quiet --locked wasm-bindgen-cli --version "$version" && return
    say 'A dependency it was released with is gone from the registry; installing it with the newest ones that fit.'
    cargo install --quiet wasm-bindgen-cli --version "$version"
}

need_browser() {
    command -v chromium >/dev/null && command -v chromedriver >/dev/null && return
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say 'Installing Chromium and its driver with apt-get.'
        apt-get -qq update && DEBIAN_FRONTEND=noninteractive \
            apt-get -qq install -y --no-install-recommends chromium chromium-driver >/dev/null && return
    fi
    say 'The browser tests need Chromium and its driver. Install them with:'
    say '  sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium chromium-driver'
    return 1
}

# Firefox's driver comes from crates.io, because no distribution's folder of packages has it everywhere.
need_firefox() {
    if ! geckodriver --version 2>/dev/null | grep -qwF "geckodriver $geckodriver_version"; then
        need_cargo || return
        say "Installing geckodriver $geckodriver_version with cargo (some minutes)."
        CARGO_PROFILE_RELEASE_LTO=off cargo install --quiet --locked geckodriver --version "$geckodriver_version" || return
    fi
    command -v firefox-esr >/dev/null || command -v firefox >/dev/null && return
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say 'Installing Firefox with apt-get.'
        apt-get -qq update && DEBIAN_FRONTEND=noninteractive \
            apt-get -qq install -y --no-install-recommends firefox-esr >/dev/null && return
    fi
    say 'The browser tests need Firefox. Install it with:'
    say '  sudo apt-get update && sudo apt-get install -y --no-install-recommends firefox-esr'
    return 1
}

# WebKit's small browser and its driver, and a screen in memory to show itself on.
need_webkit() {
    command -v WebKitWebDriver >/dev/null && command -v Xvfb >/dev/null && return
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say 'Installing WebKit and its driver with apt-get.'
        apt-get -qq update && DEBIAN_FRONTEND=noninteractive \
            apt-get -qq install -y --no-install-recommends webkit2gtk-driver xvfb >/dev/null && return
    fi
    say 'The browser tests need WebKit, its driver and Xvfb. Install them with:'
    say '  sudo apt-get update && sudo apt-get install -y --no-install-recommends webkit2gtk-driver xvfb'
    return 1
}

# The Nu HTML checker runs on it.
need_java() {
    command -v java >/dev/null && return
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say 'Installing Java with apt-get.'
        apt-get -qq update && DEBIAN_FRONTEND=noninteractive \
            apt-get -qq install -y --no-install-recommends default-jre-headless >/dev/null && return
    fi
    say 'The check of HTML needs Java. Install it with:'
    say '  sudo apt-get update && sudo apt-get install -y --no-install-recommends default-jre-headless'
    return 1
}

# need_npm FOLDER: what its package-lock.json names, for checks written in another language. The lock is kept beside what
# was installed of it, so that a second run installs nothing and a changed lock is followed.
need_npm() {
    if ! command -v npm >/dev/null; then
        say "$1 needs Node with npm, which was not found: https://nodejs.org"
        return 1
    fi
    cmp -s "$1/package-lock.json" "$1/node_modules/.installed" && return
    say "Installing what $1/package-lock.json names with npm."
    npm ci --silent --no-audit --no-fund --prefix "$1" && cp "$1/package-lock.json" "$1/node_modules/.installed"
}
