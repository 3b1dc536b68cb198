// Where the page around a frame leads it, and what it hears of the reader. boot.js fetches it only where there is one;
// height.js tells it how high the frame would be.
//
// To the host (v is 1): {type: 'sco-explainer:state', v, id, path, query} whenever another view is shown, the first too;
// {type: 'sco-explainer:event', v, id, name, detail} with the names
//   awake      the program shows the page from now on
//   unstarted  it could not start: the page reads as sent
//   stopped    it has stopped: the page stays as last drawn
//   opened     another page is open: detail.panel, such as theme:cyber
//   action     the reader pressed something: detail.action and detail.value
// From the host, and from no other window: {type: 'sco-explainer:go', v, path, query}. Without a path the page stays, and
// without a query the year and all else. What is not this, in these types, is passed over in silence.

const html = document.documentElement;
const own = new URLSearchParams(location.search);
const id = own.get('id') ?? undefined;
const secret = /#\?secret=([A-Za-z\d]{10})/.exec(location.hash)?.[1];
const say = (message) => parent.postMessage(message, '*');
const tell = (name, detail = {}) => say({ type: 'sco-explainer:event', v: 1, id, name, detail });

/** The longest path or query that is looked at. */
const LONGEST = 512;

/** What the host wishes to see and has not been shown yet: the newest only. */
let wish;
/** What can show it; null where nothing will. */
let work;
let root = '';
let shown;
let panel = document.querySelector('[data-panel]')?.dataset.panel;

const fair = (it) => it === undefined || (typeof it === 'string' && it.length <= LONGEST);

function hear({ source, data }) {
  if (source !== parent || data?.type !== 'sco-explainer:go' || data.v !== 1) return;
  const { path, query } = data;
  if (!fair(path) || !fair(query)) return;
  wish = { path: path ?? wish?.path, query: query ?? wish?.query };
  obey();
}

async function obey() {
  const mine = wish;
  if (mine === undefined || work === undefined) return;
  const [path, query] = apart(html.dataset.shown ?? location.href.split(root)[1]?.split('#')[0] ?? '');
  const place = [mine.path ?? path, (mine.query ?? query).replace(/^\?/, '')];
  const ready = work !== null && (place[0] === '' || (await work.whole()));
  // A newer wish, or the end, may have come meanwhile.
  if (mine !== wish) return;
  wish = undefined;
  if (!ready || work === null) return leave(...place);
  try {
    work.program.go(...place);
  } catch {
    // The program has stopped, and the page says so.
  }
}

/** Loads the page wished, as the same frame of the same host; only what has the form of a page's address. */
function leave(path, query) {
  if (!/^([a-z\d-]+\/)*$/.test(path)) return;
  const asked = new URLSearchParams(query);
  for (const key of ['embed', 'id', 'only', 'childId']) {
    asked.delete(key);
    if (own.has(key)) asked.set(key, own.get(key));
  }
  location.replace(`${root}${path}?${asked}${secret ? `#?secret=${secret}` : ''}`);
}

/** Path and query of an address below the root; the query has its mark, or is empty. */
const apart = (below) => [below.split('?')[0], below.slice(below.split('?')[0].length)];

/** Follows what the program shows. */
function look() {
  if (html.dataset.shown !== undefined && html.dataset.shown !== shown) {
    shown = html.dataset.shown;
    const [path, query] = apart(shown);
    say({ type: 'sco-explainer:state', v: 1, id, path, query });
  }
  const now = document.querySelector('[data-panel]')?.dataset.panel;
  if (now !== panel) tell('opened', { panel: now });
  panel = now;
  if (html.hasAttribute('data-stopped') && work !== null) {
    work = null;
    tell('stopped');
  }
}

function press({ target }) {
  const near = (selector) => (target instanceof Element ? target.closest(selector) : null);
  const pressed = near('[data-action]');
  if (pressed) tell('action', { action: pressed.dataset.action, value: pressed.dataset.value ?? '' });
  // In WordPress's sandbox nothing opens beside the frame: the host goes where it may, to this site.
  const link = secret && self.origin === 'null' ? near('a[href]') : null;
  if (link && (link.target === '_blank' || link.origin !== location.origin)) {
    say({ message: 'link', value: link.href, secret });
  }
}

/** Follows the program, now that it is there; `whole` reads the rest of the content, and says whether it came. */
export function awake(program, whole, site) {
  root = `${site}`;
  work = { program, whole };
  tell('awake');
  look();
  obey();
}

/** Without the program the page still goes where the host leads, by loading. */
export function asleep(site) {
  root = `${site}`;
  if (work !== null && !html.hasAttribute('data-stopped')) tell('unstarted');
  look();
  work = null;
  obey();
}

if (parent !== self) {
  addEventListener('message', hear);
  addEventListener('click', press, true);
  const marks = ['data-shown', 'data-stopped', 'data-panel'];
  new MutationObserver(look).observe(html, { subtree: true, attributeFilter: marks });
  look();
}
