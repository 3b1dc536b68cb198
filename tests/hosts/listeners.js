// Hosts whose own scripts no package carries, written anew from what features.md and their documents say of the messages.
// Each puts the frame into the page and follows it as such a host would.

/** Calls with each message of the frame. */
const from = (frame, hear) => addEventListener('message', (event) => {
  if (event.source === frame.contentWindow) hear(event.data, event);
});
const tall = (frame, height) => { frame.style.height = `${height}px`; };
const read = (text) => {
  try { return JSON.parse(text); } catch { return undefined; }
};

const listeners = {
  /** Listens to nothing. */
  plain: (put) => put(),

  /** Follows our own message. */
  own(put) {
    const frame = put();
    from(frame, (it) => { if (it?.type === 'sco-explainer:height') tall(frame, it.height); });
  },

  /** As above; a frame higher than 591 pixels gives the page a scrollbar, which takes 15 from its width. */
  scrollbar(put) {
    const frame = put();
    from(frame, (it) => {
      if (it?.type !== 'sco-explainer:height') return;
      tall(frame, it.height);
      place.style.width = `${asked.get('width') - (it.height > 591 ? 15 : 0)}px`;
    });
  },

  datawrapper(put) {
    const frame = put();
    from(frame, (it) => Object.values(it?.['datawrapper-height'] ?? {}).forEach((height) => tall(frame, height)));
  },

  h5p(put) {
    const frame = put();
    const say = (action) => frame.contentWindow.postMessage({ context: 'h5p', action }, new URL(src).origin);
    from(frame, (it) => {
      if (it?.context !== 'h5p') return;
      if (it.action === 'hello') {
        addEventListener('resize', () => say('resize'));
        say('hello');
      } else if (it.action === 'prepareResize') {
        if (frame.clientHeight === it.scrollHeight && it.scrollHeight === it.clientHeight) return;
        tall(frame, it.clientHeight);
        say('resizePrepared');
      } else if (it.action === 'resize') tall(frame, it.scrollHeight);
    });
  },

  /** Hides the frame until it speaks, gives it 200 to 1000 pixels, and follows links to the frame's own site. */
  wordpress(put) {
    const secret = 'Xa1Yb2Zc3W';
    const quote = document.createElement('blockquote');
    quote.textContent = 'Pakistan in the SCO';
    place.append(quote);
    const frame = put(`${src}#?secret=${secret}`);
    frame.scrolling = 'no';
    frame.style.cssText = 'position: absolute; visibility: hidden';
    from(frame, (it) => {
      if (it?.secret !== secret) return;
      frame.style.position = frame.style.visibility = '';
      quote.hidden = true;
      if (it.message === 'height') tall(frame, Math.min(1000, Math.max(200, Math.trunc(it.value))));
      const near = it.message === 'link' && new URL(it.value).host === new URL(src).host;
      if (near && document.activeElement === frame) document.title = it.value;
    });
  },

  /** Canvas resizes the tool that spoke or else any frame, and answers what it does not know. */
  canvas(put) {
    const frame = put();
    from(frame, (data) => {
      const { subject, height } = (typeof data === 'string' ? read(data) : data) ?? {};
      if (subject === 'lti.frameResize') tall(frame, height);
      else if (subject !== undefined) {
        const error = { code: 'unsupported_subject', message: 'No such subject' };
        frame.contentWindow.postMessage({ subject: `${subject}.response`, error }, '*');
      }
    });
  },

  amp(put) {
    const frame = put();
    from(frame, (it) => { if (it?.sentinel === 'amp' && it.type === 'embed-size') tall(frame, it.height); });
  },

  medium(put) {
    const frame = put();
    from(frame, (data) => {
      const it = typeof data === 'string' ? read(data) : undefined;
      if (it?.context === 'iframe.resize' && it.src.startsWith(src.split('?')[0])) tall(frame, it.height);
    });
  },

  guardian(put) {
    const frame = put();
    from(frame, (data) => {
      const it = typeof data === 'string' ? read(data) : undefined;
      if (it?.type === 'set-height' && it.id.startsWith('iframeMessenger:')) tall(frame, it.value);
    });
  },
};
