// The code that shows a view inside another page, made of what the reader chooses, and the frame it makes.

/** Keys in the order in which the site writes them. */
const ORDER = ['year', 'view', 'scheme', 'embed', 'only'];

/** The highest that a preview is drawn, in pixels. */
const HIGHEST = 384;

/** The whole address of a page with a query. */
export function address(root, path, query) {
  const url = new URL(path, root);
  const keys = [...ORDER, ...Object.keys(query).filter((it) => !ORDER.includes(it))];
  const value = (key) => encodeURIComponent(query[key]).replaceAll('%2C', ',');
  url.search = keys.filter((it) => query[it]).map((it) => `${it}=${value(it)}`).join('&');
  return url.href;
}

const escaped = (text) => {
  const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (it) => signs[it]);
};

/** A text of the page with `{…}` filled in. */
const filled = (text, values) => text.replace(/\{(\w+)\}/g, (all, key) => values[key] ?? all);

/** Makes code and preview follow the choices. */
export function framing(share, root, view) {
  const form = share.querySelector('form');
  const { start, year, lock } = form.elements;
  const code = share.querySelector('#share-code');
  const stage = share.querySelector('.share__stage');
  if (![...start.options].some((it) => it.value === view.path)) start.prepend(new Option(view.short, view.path));
  start.value = view.path;
  year.value = view.query.year ?? '';
  if (year.selectedIndex < 0) year.selectedIndex = 0;
  const scheme = [...form.elements.scheme].find((it) => it.value === view.query.scheme);
  if (scheme) scheme.checked = true;
  lock.checked = themeOf(view.path) !== undefined && view.query.only === themeOf(view.path);
  const editions = form.querySelector('[data-frozen]');
  // A frozen edition is as it is.
  if (editions && root.pathname.endsWith(`/${editions.dataset.frozen}`)) editions.hidden = true;

  let size;
  let shown;
  const fit = () => {
    const room = stage.clientWidth;
    if (room === 0) return;
    if (stage.firstChild === null) play();
    const { width, height } = size.dataset;
    const scale = Math.min(1, room / width, HIGHEST / height);
    stage.style.setProperty('--scale', scale);
    stage.style.setProperty('--frame-width', `${width}px`);
    stage.style.setProperty('--frame-height', `${height}px`);
    const line = share.querySelector('[data-scale]');
    line.textContent = filled(line.dataset.scale, { w: width, h: height, p: Math.round(scale * 100) });
  };
  const play = () => {
    const frame = Object.assign(document.createElement('iframe'), { ...shown, inert: true });
    // A new one each time: a frame that is led elsewhere adds a step to go back.
    stage.replaceChildren(frame);
  };
  const follow = () => {
    const chosen = (name) => form.querySelector(`[name="${name}"]:checked`);
    size = chosen('size');
    const theme = themeOf(start.value);
    lock.disabled = theme === undefined;
    const said = lock.nextElementSibling;
    said.textContent = lock.disabled ? said.dataset.disabled : said.dataset.free;
    const frozen = chosen('edition')?.value === 'frozen' && !editions.hidden;
    const base = frozen ? new URL(editions.dataset.frozen, root) : root;
    const some = view.query.only?.includes(',') ? view.query.only : '';
    const query = {
      ...(start.value === view.path ? view.query : {}),
      year: year.selectedIndex > 0 ? year.value : '',
      scheme: chosen('scheme').value.replace('auto', ''),
      only: lock.checked && theme ? theme : some,
    };
    const src = address(base, start.value, { ...query, embed: '1' });
    const what = start.selectedOptions[0].text;
    const title = filled(form.dataset.name, { site: share.dataset.site, what });
    const { value, dataset } = size;
    const values = {
      src: escaped(src),
      title: escaped(title),
      width: value === 'fluid' ? '100%' : value,
      height: dataset.height,
      link: escaped(address(base, start.value, query)),
      script: escaped(new URL('embed.js', base).href),
      pin: frozen || editions?.hidden ? code.dataset.pin : '',
      attributes: attributes(base.href, start.value, theme, query),
      room: value === 'fluid' ? '' : ` style="max-width:${value}px"`,
    };
    code.value = filled(code.dataset[chosen('form')?.value ?? 'plain'], values);
    share.querySelector('[data-share="open"]').href = src;
    for (const row of form.querySelectorAll('[data-row]')) {
      row.querySelector('[data-says]').textContent = chosen(row.dataset.row).dataset.hint ?? '';
    }
    const before = shown;
    shown = { src, title, width: size.dataset.width };
    fit();
    // Another width is another frame: a key that was open in a wide one would cover the map of a narrow one.
    if (stage.firstChild && (before.src !== src || before.width !== shown.width)) play();
  };
  form.addEventListener('input', follow);
  form.addEventListener('submit', (event) => event.preventDefault());
  follow();
  // A frame later: the stage's height follows its width.
  new ResizeObserver(() => requestAnimationFrame(fit)).observe(stage);
}

/** The id of the theme at an address below the root. */
function themeOf(path) {
  return path.match(/^theme\/([a-z-]+)\/$/)?.[1];
}

/** What an element of `embed.js` says of a place. It names its site: the first script of a page speaks for all. */
function attributes(src, path, theme, query) {
  const { year, view, scheme, only, ...rest } = query;
  const own = new URLSearchParams(rest).toString();
  const page = theme && !own ? { theme } : { page: own ? `${path}?${own}` : path };
  const all = { src, ...page, year, view, scheme, only };
  const given = Object.entries(all).filter(([, value]) => value);
  return given.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}
