use super::*;
use axum::http::header::{ALLOW, CONTENT_ENCODING, IF_NONE_MATCH, LOCATION, VARY};
use std::path::PathBuf;

/// A small site in a folder of its own, gone when the test ends.
struct Site(PathBuf);

impl Site {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("sco-serve {} {name}", std::process::id()));
        let files = [
            ("index.html", "home"),
            ("index.html.br", "home in brotli"),
            ("index.html.gz", "home in gzip"),
            ("404.html", "no such page"),
            ("state/pak/index.html", "Pakistan"),
            ("assets/app.wasm", "code"),
            ("_headers", "/*\n  X-Content-Type-Options: nosniff\n/assets/*\n  Cache-Control: immutable\n"),
        ];
        for (path, text) in files {
            let path = folder.join(path);
            std::fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a folder");
            std::fs::write(path, text).expect("a file");
        }
        Self(folder)
    }

    async fn ask(&self, path: &str, header: (axum::http::HeaderName, &str)) -> (Response, String) {
        let request = Request::get(path).header(header.0, header.1).body(Body::empty()).expect("a request");
        let (parts, body) =
            router(&self.0).expect("a site").oneshot(request).await.expect("an answer").into_parts();
        let bytes = axum::body::to_bytes(body, 1000).await.expect("a body");
        (Response::from_parts(parts, Body::empty()), String::from_utf8_lossy(&bytes).into_owned())
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn pages_come_in_the_form_a_browser_takes() {
    let site = Site::new("forms");
    for (takes, body, form) in [
        ("gzip, br", "home in brotli", Some("br")),
        ("gzip", "home in gzip", Some("gzip")),
        ("identity", "home", None),
    ] {
        let (answer, text) = site.ask("/", (ACCEPT_ENCODING, takes)).await;
        assert_eq!(text, body);
        assert_eq!(answer.headers().get(CONTENT_ENCODING).and_then(|form| form.to_str().ok()), form);
        assert_eq!(answer.headers()[VARY], "accept-encoding");
        assert_eq!(answer.headers()[CONTENT_TYPE], "text/html; charset=utf-8");
        assert_eq!(answer.headers()[CACHE_CONTROL], "no-cache");
        assert_eq!(answer.headers()["x-content-type-options"], "nosniff");
    }
}

#[tokio::test]
async fn folders_assets_and_methods_answer_as_on_a_static_host() {
    let site = Site::new("folders");
    let (answer, _) = site.ask("/state/pak?year=2017", (ACCEPT_ENCODING, "br")).await;
    assert_eq!(answer.status(), StatusCode::TEMPORARY_REDIRECT);
    assert_eq!(answer.headers()[LOCATION], "/state/pak/?year=2017");
    assert_eq!(site.ask("/state/pak/", (ACCEPT_ENCODING, "br")).await.1, "Pakistan");
    let (answer, _) = site.ask("/assets/app.wasm", (ACCEPT_ENCODING, "br")).await;
    assert_eq!(answer.headers()[CONTENT_TYPE], "application/wasm");
    assert_eq!(answer.headers()[CACHE_CONTROL], "immutable");
    let post = Request::post("/").body(Body::empty()).expect("a request");
    let answer = router(&site.0).expect("a site").oneshot(post).await.expect("an answer");
    assert_eq!(
        (answer.status(), &answer.headers()[ALLOW]),
        (StatusCode::METHOD_NOT_ALLOWED, &"GET,HEAD".parse().expect("a value"))
    );
}

#[tokio::test]
async fn an_unknown_address_gives_the_whole_page_for_it_and_is_not_kept() {
    let site = Site::new("unknown");
    for path in ["/nowhere", "/state/xxx/", "/assets/old.js", "/_headers", "/../Cargo.toml"] {
        let (answer, text) = site.ask(path, (IF_NONE_MATCH, "*")).await;
        assert_eq!((answer.status(), text.as_str()), (StatusCode::NOT_FOUND, "no such page"), "{path}");
        assert_eq!(answer.headers()[CACHE_CONTROL], "no-cache", "{path}");
    }
}

#[tokio::test]
async fn a_taken_port_and_a_missing_folder_are_said_in_a_sentence() {
    let site = Site::new("port");
    let (address, server) = bind(&site.0, 0).await.expect("a free port");
    tokio::spawn(server);
    let complaint = bind(&site.0, address.port()).await.err().expect("a complaint");
    assert!(complaint.contains("is taken by another program") && complaint.contains("PORT="), "{complaint}");
    let complaint = bind(&site.0.join("none"), 0).await.err().expect("a complaint");
    assert!(complaint.contains("no such folder") && complaint.contains("bin/build"), "{complaint}");
}
