// How high a frame would be, told to the page around it in the words of each host. boot.js fetches it only where there is
// a page around.
//
// A compact frame fills the height that it was given, until the host is seen to follow what it is told: then it is as
// tall as its content (html[data-flow]). Which of the two holds is learned from what the host does, never asked for.

const html = document.documentElement;
const own = new URLSearchParams(location.search);
const id = own.get('id') ?? undefined;
const say = (message) => parent.postMessage(message, '*');

// Height, in pixels: what the content needs, however high the window is.

/** By how much a host may miss what it was told and still follow it: it rounds. */
const NEAR = 2;
/** What a scrollbar of the host may take from the width. */
const BAR = 20;
/** After how many milliseconds a host that has not given the height told does not follow. */
const SETTLES = 1000;

let told = 0;
/** The last height and width measured. */
let natural = 0;
let width = 0;
/** Whether the window was as high as told, when last looked at. */
let given = false;
/** What the host gave where it gave less than it was told: more would be cut off. */
let most = Infinity;
/** Whether a handshake still counts as a promise to follow. */
let trusted = true;
let settling;

const flows = () => html.hasAttribute('data-flow');
const compact = () => document.querySelector('.frame')?.hasAttribute('data-embed') ?? false;
const flow = (on) => html.toggleAttribute('data-flow', on && compact());

function measure() {
  const frame = document.querySelector('.frame');
  if (frame === null || innerWidth === 0) return 0;
  // The full layout fits any window, so its width alone says what looks well.
  if (!compact()) return Math.round(Math.min(900, Math.max(560, innerWidth * 0.62 + 100)));
  const text = document.getElementById('panel');
  const read = text?.scrollTop;
  const flowed = flows();
  flow(true);
  const { height } = frame.getBoundingClientRect();
  if (!flowed) {
    flow(false);
    if (text && text.scrollTop !== read) text.scrollTop = read;
  }
  return Math.max(0, Math.ceil(height - 0.01));
}

/** Tells the height where it has changed, or `again`. Hidden, a frame has none, and tells nothing. */
function report(again = false) {
  if (!compact()) flow(false);
  const height = measure();
  if (height === 0) return;
  // Told less, a host may lose its scrollbar, and the frame's new width ask for more: without end.
  const bar = height < natural && innerWidth !== width && Math.abs(innerWidth - width) <= BAR;
  const changed = height !== natural && !bar && height !== told;
  natural = height;
  width = innerWidth;
  if (changed) {
    told = height;
    given = fits();
    if (told > most) flow(false);
  }
  if (changed || again) {
    speak(told);
    settle();
  }
}

const fits = () => Math.abs(innerHeight - told) <= NEAR;

/** Follows what the host does with the height told. */
function heed() {
  if (fits() && !given) {
    most = Infinity;
    flow(true);
  }
  given = fits();
}

/** Once the host has had its time: what it does not give must not be needed, for hosts forbid frames to scroll. */
function settle() {
  clearTimeout(settling);
  settling = setTimeout(() => {
    const before = told;
    // A width that came and went between two pictures no observer has seen.
    report();
    if (told !== before) return;
    heed();
    if (given || !flows() || innerHeight === 0) return;
    if (innerHeight < told) most = innerHeight;
    trusted = false;
    flow(false);
  }, SETTLES);
}

// The same in the words of each host. Some are spoken only where the host began.

const pym = own.get('childId');
const secret = /#\?secret=([A-Za-z\d]{10})/.exec(location.hash)?.[1];
/** What iframe-resizer calls this frame, and whether it has heard from it. */
let sizer;
let begun = false;
let open = false;
let h5p = false;

function speak(height) {
  say({ type: 'sco-explainer:height', v: 1, id, height });
  say({ 'datawrapper-height': { [id ?? 'sco-explainer']: height } });
  say({ subject: 'lti.frameResize', height });
  say({ sentinel: 'amp', type: 'embed-size', height });
  say(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
  say(JSON.stringify({ type: 'set-height', value: height, id: `iframeMessenger:${id ?? 'sco-explainer'}` }));
  // H5P's host lets a frame shrink that says first what it will need; one without an origin it cannot answer.
  say({ context: 'h5p', action: h5p ? 'prepareResize' : 'resize', scrollHeight: height, clientHeight: height });
  if (pym) say(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
  if (secret) say({ message: 'height', value: height, secret });
  if (open) say({ type: 'iframe-resized', width: innerWidth, height });
  if (sizer === undefined) return;
  if (!begun) say(`[iFrameSizer]${sizer}:${height}:${innerWidth}:init`);
  begun = true;
  // Under this name open-iframe-resizer understands it too.
  say(`[iFrameSizer]${sizer}:${height}:${innerWidth}:resizeObserver`);
}

/** A host says that it follows, or asks. */
function answer() {
  if (trusted && natural <= most) flow(true);
  report(true);
}

function hear({ source, data }) {
  if (source !== parent) return;
  if (typeof data === 'string') {
    const [, sized] = /^\[iFrameSizer\](.*)/s.exec(data) ?? [];
    const [name, , sizes] = sized?.split(':', 3) ?? [];
    if (sizes === 'true' || sizes === 'false') {
      sizer = name;
      begun = false;
      answer();
    } else if (sized === 'resize' || sized === 'reset' || (pym && data.startsWith(`pymxPYMx${pym}xPYMxwidthxPYMx`))) {
      answer();
    }
  } else if (typeof data === 'object' && data !== null) {
    const { type, context, action, message } = data;
    if (type === 'iframe-child-init' || (type === 'iframe-get-child-dimensions' && open)) {
      open = true;
      answer();
    } else if (context === 'h5p' && action === 'ready') greet();
    else if (context === 'h5p' && action === 'resizePrepared') {
      if (told) say({ context: 'h5p', action: 'resize', scrollHeight: told });
    } else if (context === 'h5p' && (action === 'hello' || action === 'resize')) {
      h5p = true;
      answer();
    } else if (message === 'ready' && secret && data.secret === secret) answer();
  }
}

/** A host of H5P answers to an origin, and fails where there is none. */
function greet() {
  if (self.origin !== 'null') say({ context: 'h5p', action: 'hello' });
}

// Later, because a size that changes while sizes are told is told with an error.
const sizes = new ResizeObserver(() => setTimeout(() => report()));
let watched;

/** Watches the frame that is there: waking and stopping put another in its place. */
function look() {
  const frame = document.querySelector('.frame');
  if (frame !== null && frame !== watched) {
    sizes.disconnect();
    [document.body, (watched = frame)].forEach((it) => sizes.observe(it));
  }
  report();
}

if (parent !== self) {
  addEventListener('message', hear);
  addEventListener('resize', () => {
    heed();
    settle();
  });
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') report(true);
  });
  const marks = ['data-shown', 'data-stopped', 'data-sheet', 'data-embed'];
  new MutationObserver(look).observe(html, { subtree: true, attributeFilter: marks });
  say('[iFrameResizerChild]Ready');
  greet();
  look();
}
