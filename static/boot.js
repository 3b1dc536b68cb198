// Wakes the page: fetches the program and the content at once, then hands over. Whatever fails, the page as sent stays
// and reads in full; a line says that the interactive part is not there.
const root = new URL('../', import.meta.url);

/** Shows one of the page's prepared lines. */
function tell(name) {
  document.querySelector(`[data-trouble="${name}"]`)?.removeAttribute('hidden');
}

/** The page to lift the drawing from: this one, or the overview as sent where something took shapes out of this one. */
async function drawn() {
  const wanted = Number(document.getElementById('explainer')?.dataset.outlines);
  if (document.querySelectorAll('[data-outline]').length >= wanted) return document;
  const answer = await fetch(new URL('index.html', root));
  const overview = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const found = overview.querySelectorAll('[data-outline]').length;
  if (!(found >= wanted)) throw new Error(`${answer.url}: found ${found} outlines, wished ${wanted}`);
  return overview;
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
