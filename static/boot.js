// Wakes the page: fetches the program and the content at once, then hands over. Whatever fails, the page as sent stays
// and reads in full; a line says that the interactive part is not there.
const root = new URL('../', import.meta.url);

// At once, so that a reader who chose light or dark waits for no program to see it.
const scheme = new URLSearchParams(location.search).get('scheme');
if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.theme = scheme;

// The icon's address is relative, and the page's own address will change.
for (const icon of document.querySelectorAll('link[rel="icon"]')) icon.href = `${icon.href}`;

// A sheet of paper says where its page is found.
addEventListener('beforeprint', () => {
  const address = location.host + location.pathname + location.search;
  document.documentElement.style.setProperty('--address', JSON.stringify(address));
});

/** Shows one of the page's prepared lines. */
function tell(name) {
  document.querySelector(`[data-trouble="${name}"]`)?.removeAttribute('hidden');
}

/**
 * The page to lift the drawing from: this one, or the overview as sent where something took shapes out of this one.
 * Where neither has it whole, this one: what it lacks, the table tells.
 */
async function drawn() {
  const wanted = Number(document.getElementById('explainer')?.dataset.outlines);
  const found = (page) => page.querySelectorAll('[data-outline]').length;
  if (found(document) >= wanted) return document;
  const answer = await fetch(new URL('index.html', root)).catch(() => new Response(''));
  const overview = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (found(overview) >= wanted) return overview;
  console.warn(`Found ${found(document)} outlines here and ${found(overview)} in the overview, wished ${wanted}.`);
  return document;
}

async function content(path) {
  const answer = await fetch(new URL(path, root));
  if (!answer.ok) throw new Error(`${answer.url}: found status ${answer.status}, wished 200`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Reads the whole of the content at the first sign of a reader; what they press meanwhile opens when it has come. */
function readOn(program) {
  const signs = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'];
  const read = () => {
    signs.forEach((it) => removeEventListener(it, read, true));
    content('__PACK__').then((pack) => program.fill(pack)).catch((error) => {
      console.warn(`The rest of the content did not come; links load pages. ${error}`);
      program.leave();
    });
  };
  signs.forEach((it) => addEventListener(it, read, { capture: true, passive: true }));
}

// Once the program has gone, the address still changes with back and forward: follow it the plain way.
addEventListener('popstate', () => {
  const shown = document.documentElement.dataset.stopped;
  if (shown !== undefined && shown !== location.pathname + location.search) location.reload();
});

try {
  // The overview starts with what it shows; other pages with everything.
  const opens = document.querySelector('[data-panel]')?.dataset.panel === 'overview';
  const pack = content(opens ? '__OPENING__' : '__PACK__');
  const [program, bytes, source] = await Promise.all([import('./__PROGRAM__'), pack, drawn()]);
  await program.default({ module_or_path: new URL('./__WASM__', import.meta.url) });
  program.wake(bytes, root.href, source);
  if (opens) readOn(program);
} catch (error) {
  console.warn(`The interactive part did not start. ${error}`);
  tell(document.documentElement.hasAttribute('data-stopped') ? 'stopped' : 'unstarted');
}
