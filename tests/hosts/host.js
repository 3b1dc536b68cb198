// Puts the frame into the page as one library wishes it, and keeps what it says. The page's query: `with` names a library
// below or a listener of listeners.js; `frame` is the frame's address, `width` the width of its place in pixels; `sandbox`
// and `hidden` are as on a frame.
const asked = new URLSearchParams(location.search);
const src = asked.get('frame');
const place = document.getElementById('place');
place.style.width = `${asked.get('width')}px`;
place.hidden = asked.has('hidden');

/** Every message heard, and when the last one came. */
const heard = [];
let last = performance.now();
addEventListener('message', ({ data }) => {
  heard.push(data);
  last = performance.now();
});
const ours = (kind) => heard.filter((it) => it?.type === `sco-explainer:${kind}`);
const heights = () => ours('height').map((it) => it.height);
const told = () => heights().at(-1);
const frame = () => document.querySelector('iframe');
/** Whether nothing has been said for longer than the frame waits for anything, or a library does. */
const quiet = () => performance.now() - last > 1500;
const go = (wish) => frame().contentWindow.postMessage({ type: 'sco-explainer:go', v: 1, ...wish }, '*');

/** Gives the place another width, as a turned phone does. */
function widen(width) {
  place.style.width = `${width}px`;
  dispatchEvent(new Event('resize'));
}

function put(address = src) {
  const it = document.createElement('iframe');
  Object.assign(it, { id: 'frame', height: 440, title: 'Pakistan in the SCO', src: address });
  if (asked.has('sandbox')) it.setAttribute('sandbox', asked.get('sandbox'));
  place.append(it);
  return it;
}

const libraries = {
  'pym': ['pym.js/dist/pym.v1.js', () => new pym.Parent('place', src, { title: 'Pakistan in the SCO' })],
  'iframe-resizer-4': ['iframe-resizer/js/iframeResizer.js', () => iFrameResize({}, put())],
  'iframe-resizer-4-max': [
    'iframe-resizer/js/iframeResizer.js', () => iFrameResize({ heightCalculationMethod: 'max' }, put()),
  ],
  'iframe-resizer-5': ['@iframe-resizer/parent/index.umd.js', () => iframeResize({ license: 'GPLv3' }, put())],
  'open-iframe-resizer': ['@open-iframe-resizer/core/dist/index.umd.cjs', () => iframeResizer.initialize({}, put())],
  'open-iframe-resizer-legacy': [
    '@open-iframe-resizer/core/dist/index.umd.cjs',
    () => iframeResizer.initialize({ enableLegacyLibSupport: true }, put()),
  ],
};

const [file, start] = libraries[asked.get('with')] ?? [undefined, () => listeners[asked.get('with')](put)];
if (file === undefined) {
  start();
} else {
  const script = document.createElement('script');
  script.src = `node_modules/${file}`;
  script.onload = start;
  document.body.append(script);
}
