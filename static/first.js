// Before anything is painted: the colours the address asks for, and the shape of a frame in another page. Small, because
// painting waits for it.
{
  const query = new URLSearchParams(location.search);

  // A reader who chose light or dark waits for no program to see it.
  const scheme = query.get('scheme');
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.theme = scheme;

  /** What is otherwise in a frame, as soon as it is there, and as it was before. */
  const parts = {
    '.frame': [
      (it) => { it.dataset.embed = '1'; it.dataset.sheet = 'peek'; },
      (it) => { delete it.dataset.embed; it.dataset.sheet = 'half'; },
    ],
    '.themes__fold': [(it) => { it.open = false; }, (it) => { it.open = true; }],
    '.key': [(it) => { it.open = matchMedia('(min-width: 37.5rem)').matches; }, (it) => { it.open = true; }],
  };

  if (query.get('embed') === '1') {
    const done = new Set();
    const shape = () => {
      for (const [selector, [change]] of Object.entries(parts)) {
        const found = document.querySelector(selector);
        if (found === null || done.has(selector)) continue;
        done.add(selector);
        change(found);
      }
    };
    const watch = new MutationObserver(shape);
    watch.observe(document, { childList: true, subtree: true });
    addEventListener('DOMContentLoaded', () => watch.disconnect());

    // What a frame has of its own comes with the program. Without it the page reads as a whole.
    const back = () => {
      watch.disconnect();
      for (const [selector, [, undo]] of Object.entries(parts)) {
        const found = document.querySelector(selector);
        if (found !== null) undo(found);
      }
    };
    document.addEventListener('unstarted', back);
    document.addEventListener('error', (event) => {
      if (event.target instanceof HTMLScriptElement && event.target.type === 'module') back();
    }, true);
  }
}
