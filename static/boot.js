// Wakes the page: fetches the program and the content at once, then hands over. Whatever fails, the page as sent stays
// and reads in full; a line says that the interactive part is not there. Where it finds what it needs stands before it:
// beside.js for the site, within.js for the edition of one file.

// The icon's address is relative, and the page's own address will change.
for (const icon of document.querySelectorAll('link[rel="icon"]')) icon.href = `${icon.href}`;

// A sheet of paper says where its page is found.
addEventListener('beforeprint', () => {
  document.documentElement.style.setProperty('--address', JSON.stringify(printed()));
});

// What another page frames speaks with it, from the first moment and whether or not the program comes.
const framed = parent === self ? undefined : import('./__FRAMED__').catch(() => undefined);
if (framed !== undefined) import('./__GUEST__').catch(() => undefined);
if (framed !== undefined) import('./__HEIGHT__').catch(() => undefined);

// Ways to share open over the page; where they do not come, they are a page of their own.
addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-action="share"]');
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const builder = new URL(`embed/${link.search}`, root);
  import('./__SHARE__').then((it) => it.open(root, link)).catch(() => location.assign(builder));
}, true);

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
  const sent = new DOMParser().parseFromString(await overview().catch(() => ''), 'text/html');
  if (found(sent) >= wanted) return sent;
  console.warn(`Found ${found(document)} outlines here and ${found(sent)} in the overview, wished ${wanted}.`);
  return document;
}

/**
 * Reads the whole of the content at the first sign of a reader; what they press meanwhile opens when it has come.
 * Gives a function that reads it now, and says whether it came.
 */
function readOn(program) {
  const signs = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'];
  let coming;
  const read = () => {
    signs.forEach((it) => removeEventListener(it, read, true));
    coming ??= content('__PACK__').then((pack) => program.fill(pack)).then(() => true, (error) => {
      console.warn(`The rest of the content did not come; links load pages. ${error}`);
      program.leave();
      return false;
    });
    return coming;
  };
  signs.forEach((it) => addEventListener(it, read, { capture: true, passive: true }));
  return read;
}

// Once the program has gone, the address still changes with back and forward: follow it the plain way.
addEventListener('popstate', () => {
  const shown = document.documentElement.dataset.stopped;
  if (shown !== undefined && shown !== location.pathname + location.search) location.reload();
});

try {
  // The overview starts with what it shows, where that travels by itself; other pages with everything.
  const opens = '__OPENING__' !== '__PACK__' && document.querySelector('[data-panel]')?.dataset.panel === 'overview';
  const pack = content(opens ? '__OPENING__' : '__PACK__');
  const [program, bytes, source] = await Promise.all([start(), pack, drawn()]);
  program.wake(bytes, root, source);
  const whole = opens ? readOn(program) : async () => true;
  (await framed)?.awake(program, whole, root);
} catch (error) {
  console.warn(`The interactive part did not start. ${error}`);
  const stopped = document.documentElement.hasAttribute('data-stopped');
  tell(stopped ? 'stopped' : 'unstarted');
  if (!stopped) document.dispatchEvent(new Event('unstarted'));
  (await framed)?.asleep(root);
}
