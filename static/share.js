// Ways to share a view: link, frame, picture and table, citation. The page embed/ draws them; this script brings them to
// life, there or in a dialog over the page whose reader pressed Share. It holds no word: all are in the markup.
import { address, framing } from './__FRAMING__';
import { saving } from './__SAVING__';

/** How long a button says that it copied, in milliseconds. */
const SAID = 2000;

/** A page's address below the site's root; anything else is none of ours. */
const PLACE = /^([a-z\d-]+\/)*$/;

let dialog;

/** Opens the dialog for the view that a link to the builder brings along. Fails where the builder does not come. */
export async function open(site, link) {
  if (dialog !== undefined) return;
  const root = new URL(site);
  dialog = document.createElement('dialog');
  const leave = () => {
    dialog.remove();
    dialog = undefined;
  };
  try {
    const base = new URL('embed/', root);
    const page = await fetched(new URL('index.html', base));
    const share = document.importNode(page.querySelector('.sharing'), true);
    for (const it of share.querySelectorAll('a[href], link[href]')) it.href = new URL(it.getAttribute('href'), base);
    await styled(share.querySelector('link'));
    const close = share.querySelector('[data-action="share-close"]');
    close.hidden = false;
    close.addEventListener('click', () => dialog.close());
    dialog.setAttribute('aria-labelledby', 'share-title');
    // What is pressed here is no business of the map's.
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    dialog.addEventListener('close', () => {
      leave();
      link.focus();
    });
    dialog.append(share);
    document.body.append(dialog);
    dialog.showModal();
    bring(share, root, asked(link.search), document, 'link');
    share.querySelector('[aria-selected="true"]').focus();
  } catch (error) {
    leave();
    throw error;
  }
}

/** A page of the site. */
async function fetched(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.url}: found status ${answer.status}, wished 200`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** Waits for the builder's style sheet, which stays for the next time. */
async function styled(sheet) {
  sheet.remove();
  if ([...document.styleSheets].some((it) => it.href === sheet.href)) return;
  const came = new Promise((done) => (sheet.onload = sheet.onerror = done));
  document.head.append(sheet);
  await came;
}

/** The view that the builder's own query names: its page below the root, and the page's query. */
function asked(search) {
  const { page = '', ...query } = Object.fromEntries(new URLSearchParams(search));
  delete query.embed;
  delete query.id;
  return { path: PLACE.test(page) ? page : '', query };
}

/** Brings the builder to life for a view; `source` is the view's page, from which the drawing is lifted. */
function bring(share, root, view, source, first) {
  const { title: pattern } = share.dataset;
  const [before, after] = pattern.split('{what}');
  const whole = source.title;
  const option = [...share.querySelectorAll('[name="start"] > option')].find((it) => it.value === view.path);
  const cut = whole.endsWith(after) ? whole.slice(before.length, whole.length - after.length) : whole;
  const shown = { ...view, name: option?.dataset.title ?? cut, short: option?.text ?? cut };
  shown.address = address(root, view.path, view.query);
  shown.id = view.path.slice(0, -1).replace('/', '-') || 'overview';
  share.dataset.works = '';
  share.querySelector('#share-address').value = shown.address;
  share.querySelector('[data-share="back"]').href = shown.address;
  // In a sandbox a link to another tab leads nowhere.
  if (self.origin === 'null') share.querySelectorAll('a[target]').forEach((it) => it.removeAttribute('target'));
  tabs(share, first);
  native(share, shown);
  quotes(share, shown);
  share.addEventListener('click', (event) => {
    const button = event.target.closest('[data-action="share-copy"]');
    if (button) copy(share, button);
  });
  framing(share, root, shown);
  saving(share, root, shown, source);
}

/** Turns the parts into tabs (ARIA Authoring Practices, tabs that follow the focus). */
function tabs(share, first) {
  const all = [...share.querySelectorAll('[role="tab"]')];
  const part = (tab) => share.querySelector(`#${tab.getAttribute('aria-controls')}`);
  const choose = (chosen) => {
    for (const it of all) {
      it.setAttribute('aria-selected', it === chosen);
      it.tabIndex = it === chosen ? 0 : -1;
      part(it).hidden = it !== chosen;
    }
  };
  all.forEach((it, at) => {
    part(it).setAttribute('role', 'tabpanel');
    part(it).setAttribute('aria-labelledby', it.id);
    it.addEventListener('click', () => choose(it));
    it.addEventListener('keydown', (event) => {
      const on = getComputedStyle(share).direction === 'rtl' ? -1 : 1;
      const steps = { ArrowRight: at + on, ArrowLeft: at - on, Home: 0, End: all.length - 1 };
      if (!(event.key in steps)) return;
      event.preventDefault();
      const next = all.at(steps[event.key] % all.length);
      choose(next);
      next.focus();
    });
  });
  choose(all.find((it) => it.id === `share-tab-${first}`) ?? all[0]);
}

/** Hands the address to another app, where there is a way to. */
function native(share, { name, address }) {
  const button = share.querySelector('[data-action="share-native"]');
  const what = { title: name, url: address };
  if (!navigator.canShare?.(what)) return;
  button.hidden = false;
  button.addEventListener('click', () => navigator.share(what).catch(() => undefined));
}

/** Cites the page that is shared, as it was opened today. */
function quotes(share, { name, id, address }) {
  const list = share.querySelector('.share__quotes');
  const { months, shorts, ...values } = JSON.parse(list.dataset.values);
  const now = new Date();
  const [month, day] = [now.getMonth(), now.getDate()];
  const two = (it) => `${it}`.padStart(2, '0');
  Object.assign(values, { title: name.replace(/\.+$/, ''), id, url: address });
  Object.assign(values, { ay: now.getFullYear(), am: month + 1, ad: day, amm: two(month + 1), add: two(day) });
  Object.assign(values, { amonth: months[month], ashort: shorts[month] });
  for (const it of list.querySelectorAll('[data-pattern]')) {
    const pattern = it.dataset.pattern.replace(/[‹›]/g, '');
    it.textContent = pattern.replace(/\{(\w+)\}/g, (all, key) => values[key] ?? all);
  }
}

/** Copies the text of a field; where nothing lets it, leaves the text selected and says so. */
async function copy(share, button) {
  const field = share.querySelector(`#${button.dataset.value}`);
  const said = share.querySelector('.share__said');
  let copied = false;
  try {
    await navigator.clipboard.writeText(field.value ?? field.textContent);
    copied = true;
  } catch {
    select(field);
    try {
      copied = document.execCommand('copy');
    } catch {
      // Some browsers throw where others say no.
    }
    if (copied) button.focus();
  }
  said.textContent = copied ? said.dataset.copied : said.dataset.byHand;
  said.toggleAttribute('data-shown', !copied);
  if (!copied) return;
  const word = button.querySelector('[data-done]');
  word.dataset.word ??= word.textContent;
  word.textContent = word.dataset.done;
  button.dataset.copied = '';
  clearTimeout(button.said);
  button.said = setTimeout(() => {
    word.textContent = word.dataset.word;
    delete button.dataset.copied;
    said.textContent = '';
  }, SAID);
}

function select(field) {
  field.focus();
  if (field.select) field.select();
  else getSelection().selectAllChildren(field);
}

/** On the builder's own page: for the view of its query, whose page is fetched for its name and its drawing. */
async function here() {
  const share = document.querySelector('main > .sharing');
  if (share === null) return;
  const root = new URL('../', import.meta.url);
  const view = asked(location.search);
  const { scheme } = view.query;
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.theme = scheme;
  let source = await fetched(new URL(view.path, root)).catch(() => undefined);
  if (source === undefined) {
    view.path = '';
    source = document;
  }
  bring(share, root, view, source, location.hash.replace('#share-', '') || 'frame');
}
here();
