// A page of an edition that stays. It says when the live site, two folders up, has a newer edition or has put something
// right since, with or without the program. Where that cannot be asked, it says nothing.
const live = new URL('../../../', import.meta.url);
const page = document.documentElement;
const line = document.querySelector('[data-since]');
const link = line.querySelector('a');

/** Leads to the live page of what is shown. */
function lead() {
  link.href = page.dataset.shown === undefined ? link.href : new URL(page.dataset.shown, live).href;
}

/** Shows one of the line's sentences. */
function tell(name, text) {
  const said = line.querySelector(`[data-tells="${name}"]`);
  const gap = said.querySelector('[data-gap]');
  if (gap !== null) gap.textContent = text;
  said.hidden = line.hidden = false;
}

lead();
new MutationObserver(lead).observe(page, { attributeFilter: ['data-shown'] });
line.querySelector('button').addEventListener('click', () => { line.hidden = true; });

try {
  const answer = await fetch(new URL('edition.json', live));
  const newest = answer.ok ? await answer.json() : {};
  const { as_of: day, said, corrections } = newest;
  if (typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && day > page.dataset.frozen) {
    tell('newer', said?.[page.lang] ?? day);
  }
  const since = Number.isInteger(corrections) ? corrections - Number(line.dataset.corrections) : 0;
  if (since > 0) tell(since === 1 ? 'correction' : 'corrections', since);
} catch {
  // No live site around, or one that cannot be read: this edition is whole by itself.
}
