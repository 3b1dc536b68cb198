// Fills the picture's template (src/prerender/poster/) with a view: outlines, standings, pins and texts.

const SVG = 'http://www.w3.org/2000/svg';

/** From the last line of the counts to the first of their day, in pixels. */
const GAP = 22;

/** The picture of a view as a text of SVG. `lifted` holds the outlines by name and the pins of a page. */
export function poster(template, lifted, view) {
  const picture = document.importNode(template, true);
  picture.setAttribute('aria-label', view.title);
  for (const path of picture.querySelectorAll('path[data-outline]')) {
    const outline = lifted.outlines.get(path.dataset.outline);
    if (outline) path.setAttribute('d', outline);
  }
  colour(picture, view.states);
  name(picture, view);
  key(picture, view.states);
  if (view.open) {
    for (const it of picture.querySelectorAll('[data-poster="open"]')) {
      it.setAttribute('href', `#poster-${view.open}`);
      it.removeAttribute('display');
    }
  }
  pins(picture, lifted.pins);
  const part = (name) => picture.querySelector(`text[data-poster="${name}"]`);
  set(part('title'), view.title);
  set(part('year'), view.year);
  const last = set(part('counts'), view.counts);
  const day = part('day');
  set(day, view.day, last + GAP);
  return new XMLSerializer().serializeToString(picture);
}

/** Gives each state and what lies on its ground the looks of its standing. */
function colour(picture, states) {
  const map = picture.querySelector('[data-poster="map"]');
  const look = (what, status) => map.getAttribute(`data-${what}-${status}`);
  const statuses = new Map(states.map((it) => [it.iso, it.status]));
  const paint = (it, name, value) => it?.setAttribute(name, value);
  for (const it of map.querySelectorAll('[data-iso]')) {
    const status = statuses.get(it.dataset.iso) ?? 'none';
    it.dataset.status = status;
    paint(it, 'fill', look('fill', status));
    paint(it.querySelector('[data-part="pattern"]'), 'fill', look('pattern', status));
    paint(it.querySelector('[data-part="rim"]'), 'stroke', look('rim', status));
    paint(it.querySelector('[data-part="core"]'), 'stroke', look('fill', status));
  }
  for (const it of map.querySelectorAll('[data-ground]')) {
    const status = statuses.get(it.dataset.ground);
    if (status) paint(it, 'fill', look('half', status));
  }
  for (const it of map.querySelectorAll('[data-name]')) {
    const status = statuses.get(it.dataset.name) ?? 'none';
    paint(it, 'fill', look('ink', status));
    if (it.hasAttribute('stroke')) paint(it, 'stroke', look('fill', status));
    show(it, status !== 'none');
  }
}

/** Says beside names only what held in the year: since when a member, and the standing of the state told apart. */
function name(picture, { states, year, said }) {
  for (const it of picture.querySelectorAll('[data-name] > text')) {
    if (/^\d{4}$/.test(it.textContent)) show(it, Number(it.textContent) <= year);
  }
  for (const it of picture.querySelectorAll('[data-beside]')) {
    const state = states.find((one) => one.iso === it.dataset.beside);
    if (state === undefined) continue;
    const [first, line] = [it.firstElementChild, it.lastElementChild];
    const standing = said[state.status]?.replace('{since}', state.since);
    // The state that the map is about has its name whatever its standing; that has a line of its own.
    if (line !== first && /\d{4}$/.test(line.textContent)) {
      line.textContent = standing ?? '';
    } else show(it, standing !== undefined);
  }
}

/** Leaves in the key the standings that there were. */
function key(picture, states) {
  const rows = picture.querySelector('[data-poster="key"]');
  const { left, top, step } = rows.dataset;
  let count = 0;
  for (const row of rows.querySelectorAll('[data-key]')) {
    const held = states.some((it) => it.status === row.dataset.key);
    show(row, held);
    if (held) row.setAttribute('transform', `translate(${left} ${Number(top) + Number(step) * count++})`);
  }
}

function pins(picture, pins) {
  const group = picture.querySelector('[data-poster="pins"]');
  const [left, top, width, height] = group.dataset.frame.split(' ').map(Number);
  for (const pin of pins.filter((it) => it.dataset.weight !== 'dim')) {
    const [x, y] = ['--x', '--y'].map((it) => Number.parseFloat(pin.style.getPropertyValue(it)));
    const use = document.createElementNS(SVG, 'use');
    use.setAttribute('href', `#poster-pin-${pin.querySelector('[data-shape]').dataset.shape}`);
    use.setAttribute('transform', `translate(${left + (width * x) / 100} ${top + (height * y) / 100})`);
    group.append(use);
  }
}

function show(it, on) {
  if (on) it.removeAttribute('display');
  else it.setAttribute('display', 'none');
}

/** Sets a text at the first size at which its lines have room, from a top; gives the last baseline. */
function set(text, said, first) {
  const { x, width, sizes, lines, leading, top } = text.dataset;
  const pen = document.createElement('canvas').getContext('2d');
  const most = lines.split(' ').map(Number);
  let wrapped;
  let size;
  for (const [at, wished] of sizes.split(' ').map(Number).entries()) {
    size = wished;
    pen.font = `${text.getAttribute('font-weight') ?? 400} ${size}px ${text.getAttribute('font-family')}`;
    const fits = (line) => pen.measureText(line).width <= width;
    wrapped = broken(said, fits);
    if (wrapped.length <= most[at] && wrapped.every(fits)) break;
  }
  if (wrapped.length > most.at(-1)) {
    wrapped.length = most.at(-1);
    wrapped.push(`${wrapped.pop()} …`);
  }
  text.setAttribute('font-size', size);
  first ??= Number(top) + 0.8 * size;
  const baseline = (at) => first + at * leading * size;
  text.replaceChildren(...wrapped.map((line, at) => {
    const span = document.createElementNS(SVG, 'tspan');
    span.setAttribute('x', x);
    span.setAttribute('y', baseline(at));
    span.textContent = line;
    return span;
  }));
  return baseline(wrapped.length - 1);
}

/** A text as lines that fit, broken between words. */
function broken(text, fits) {
  const lines = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 && `${lines.at(-1)} ${word}`;
    if (longer && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
