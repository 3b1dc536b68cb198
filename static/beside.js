// Where a page of the site finds what it needs: in files beside this script. The build puts it before boot.js.
const root = new URL('../', import.meta.url).href;

/** The address that a sheet of paper names. */
const printed = () => location.host + location.pathname + location.search;

/** The bytes of a file of the site. */
async function content(path) {
  const answer = await fetch(new URL(path, root));
  if (!answer.ok) throw new Error(`${answer.url}: found status ${answer.status}, wished 200`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** The overview as sent. */
const overview = async () => new TextDecoder().decode(await content('index.html'));

/** The program, ready to wake the page. */
async function start() {
  const program = await import('./__PROGRAM__');
  await program.default({ module_or_path: new URL('./__WASM__', import.meta.url) });
  return program;
}
