// How a frame behaves in someone else's page: the wheel and one finger are the host's, and what leads elsewhere opens beside
// the host's page, never inside its frame. Fetched by boot.js only where another page frames this one.
const root = new URL('../', import.meta.url).href;

/** How long a hint stands, in milliseconds. */
const STANDS = 1600;

let standing;

/** Says over the map how it is moved here. */
function hint(name, map) {
  const line = document.querySelector(`[data-hint="${name}"]`);
  if (line === null) return;
  const rect = map.getBoundingClientRect();
  line.style.insetBlockStart = `${scrollY + (rect.top + rect.bottom) / 2}px`;
  line.hidden = false;
  clearTimeout(standing);
  standing = setTimeout(() => { line.hidden = true; }, STANDS);
}

const mapAt = (event) => event.target instanceof Element ? event.target.closest('.frame[data-embed] .map') : null;

addEventListener('wheel', (event) => {
  const map = mapAt(event);
  if (map !== null && !event.ctrlKey && !event.metaKey) hint('wheel', map);
}, { passive: true });

addEventListener('touchmove', (event) => {
  const map = mapAt(event);
  if (map !== null && event.touches.length === 1) hint('touch', map);
}, { passive: true });

/** Shows an address to copy by hand, where the frame may open nothing. */
function offer(address) {
  const line = document.querySelector('[data-trouble="unopened"]');
  const field = line?.querySelector('output');
  if (!field) return;
  field.textContent = address;
  line.hidden = false;
  getSelection()?.selectAllChildren(field);
}

// Out of the host's sight nothing runs: to the program it is as if the reader looked away.
new IntersectionObserver((seen) => {
  if (!seen.at(-1).isIntersecting) document.dispatchEvent(new Event('visibilitychange'));
}).observe(document.documentElement);

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (link === null || event.defaultPrevented || event.button !== 0) return;
  const address = link.href;
  const leaves = link.target === '_blank' || !address.startsWith(root);
  if (!leaves || !/^https?:/.test(address) || link.hasAttribute('download')) return;
  event.preventDefault();
  // A sandbox may refuse, and says so by giving no window.
  const opened = open(address, '_blank');
  if (opened === null) offer(address);
  else try { opened.opener = null; } catch { /* it is another origin's already */ }
});
