// The map as a picture and the table as text. A sandboxed frame may refuse to save and says nothing of it; there the
// picture stands in the page, to be saved by hand, and the table as text to select.
import { poster } from './__POSTER__';

const WIDTH = 1200;
const HEIGHT = 630;

/** Readies the buttons; the picture is drawn when its part is first seen. */
export function saving(share, root, view, source) {
  const find = (selector) => share.querySelector(selector);
  const years = [...find('[name="year"]').options];
  const year = years.find((it) => it.value === view.query.year) ?? years[0];
  const states = standings(find('[data-share="states"]'), Number(year.value));
  const template = find('[data-share="poster"]').content.firstElementChild;
  const place = find('.share__picture');
  const manual = find('.share__manual');
  find('[data-share="full"]').href = view.address;
  const file = `sco-${view.id}-${year.value}`;
  const image = new Image(WIDTH, HEIGHT);
  image.alt = `${view.name}, ${year.value}`;
  let drawn;
  /** The picture as SVG. */
  const picture = () => (drawn ??= drawing(root, source, year === years[0]).then((lifted) => {
    const { counts, day } = year.dataset;
    const open = view.path.match(/^state\/([a-z]{3})\/$/)?.[1].toUpperCase();
    const said = JSON.parse(find('[data-share="states"]').dataset.since);
    const svg = poster(template, lifted, { title: view.name, year: year.value, counts, day, states, open, said });
    image.src = data(svg);
    place.replaceChildren(image);
    return svg;
  }));
  new ResizeObserver(() => place.clientWidth > 0 && picture()).observe(place);

  const byHand = () => (manual.hidden = parent === self);
  const acts = {
    'download-svg': async () => {
      const svg = await picture();
      save(new Blob([svg], { type: 'image/svg+xml' }), `${file}.svg`);
      // What is saved by hand is the form that was pressed last.
      image.src = data(svg);
      byHand();
    },
    'download-png': async () => {
      const canvas = await painted(await picture());
      canvas.toBlob((blob) => save(blob, `${file}.png`));
      image.src = canvas.toDataURL();
      byHand();
    },
    'download-csv': () => {
      const text = table(find('[data-share="states"]'), states, year.dataset.date);
      // With the mark by which spreadsheets know UTF-8.
      save(new Blob(['\ufeff', text], { type: 'text/csv' }), `${file}.csv`);
      if (byHand()) return;
      const field = manual.querySelector('textarea');
      field.hidden = false;
      field.value = text;
      field.focus();
      field.select();
    },
  };
  for (const [action, act] of Object.entries(acts)) {
    find(`[data-action="${action}"]`).addEventListener('click', act);
  }
}

/** Every state with its standing at a year's end, and since when. */
function standings(template, year) {
  return [...template.content.children].map((it) => {
    const steps = it.dataset.path.split(' ').map((step) => step.split(':'));
    const [, status, since] = steps.findLast(([from]) => Number(from) <= year);
    return { iso: it.dataset.iso, name: it.textContent, status, since };
  });
}

/** The table as comma-separated values (RFC 4180). */
function table(template, states, day) {
  const words = JSON.parse(template.dataset.words);
  const head = template.dataset.columns.replace('{day}', day).split('|');
  const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = states.map((it) => [it.iso, it.name, words[it.status], it.since]);
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Outlines by name and the pins, from the page shared, or, where that has lost them, from the overview as sent. */
async function drawing(root, source, pinned) {
  const named = (it) => [it.dataset.outline, it.getAttribute('d')];
  const outlines = (page) => new Map([...page.querySelectorAll('path[data-outline][d]')].map(named));
  let found = outlines(source);
  if (!found.has('land')) {
    const answer = await fetch(new URL('index.html', root)).catch(() => new Response(''));
    found = outlines(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  }
  // A page as sent has the pins of its own year alone.
  const pins = source === document || pinned ? [...source.querySelectorAll('.pin')] : [];
  return { outlines: found, pins };
}

const data = (svg) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

async function painted(svg) {
  const image = new Image();
  image.src = data(svg);
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
  canvas.getContext('2d').drawImage(image, 0, 0, WIDTH, HEIGHT);
  return canvas;
}

function save(blob, name) {
  // Where there is no origin nothing is saved, and nobody told.
  if (self.origin === 'null') return;
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
