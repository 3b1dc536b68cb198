// Where the edition of one file finds what it needs: in itself. The build puts it before boot.js, in one plain script.

// Without script the file reads on below the overview; with one, all that is a press away.
document.documentElement.dataset.waking = '';
document.addEventListener('unstarted', () => { delete document.documentElement.dataset.waking; });

// A page is a fragment here, such as #/theme/cyber/?year=2017. What a host asks in the file's own query joins it, and
// what WordPress adds stays at the end.
{
  const [, path = '', query = '', end] = /^(?:#\/([^?#]*)(\?[^#]*)?)?(.*)$/.exec(location.hash);
  const all = new URLSearchParams(location.search);
  for (const [key, value] of new URLSearchParams(query)) all.set(key, value);
  const begun = `#/${path}${location.search === '' ? query : `?${all}`}${end}`;
  try {
    history.replaceState(history.state, '', location.href.split(/[?#]/, 1)[0] + begun);
  } catch {
    location.replace(begun);
  }
}
// Should the program stop, the next page is this file anew.
addEventListener('popstate', () => {
  if (document.documentElement.dataset.stopped !== undefined) location.reload();
});

const here = location.href.split('#', 1)[0];
const root = `${here}#/`;

/** The query of what the address names. */
const asked = () => /^#\/[^?#]*(\?[^#]*)?/.exec(location.hash)?.[1] ?? '';

/** The address that a sheet of paper names: the site's, where this file knows it. */
const printed = () => {
  const live = document.getElementById('explainer').dataset.live;
  return live === undefined ? '' : live.replace(/^\w+:\/\//, '') + (document.documentElement.dataset.shown ?? '');
};

const parsed = new Promise((done) => {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', done);
  else done();
});

/** The bytes of a part of this file. */
async function content(name) {
  await parsed;
  const part = document.querySelector(`[data-part="${name}"]`);
  if (part === null) throw new Error(`Found no part ‘${name}’ in this file; was it cut short?`);
  return Uint8Array.from(atob(part.textContent), (it) => it.charCodeAt(0));
}

/** The overview as sent is this file. */
const overview = async () => '';

/** The program, ready to wake the page. */
async function start() {
  const [program, bytes] = await Promise.all([import('./__PROGRAM__'), content('program')]);
  await program.default({ module_or_path: bytes });
  return program;
}
