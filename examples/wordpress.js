// What a WordPress page does with an embedded frame, written anew from its documented behaviour.
const LEAST = 200;
const MOST = 1000;

const frameOf = (secret) =>
  [...document.querySelectorAll('iframe[data-secret]')].find((it) => it.dataset.secret === secret);

addEventListener('message', ({ data, source }) => {
  const { message, value, secret } = data ?? {};
  if (typeof secret !== 'string' || !/^[a-z\d]+$/i.test(secret)) return;
  const frame = frameOf(secret);
  if (!frame || source !== frame.contentWindow) return;
  if (message === 'height') {
    const height = Number.parseInt(value, 10);
    if (Number.isNaN(height)) return;
    frame.height = Math.min(MOST, Math.max(LEAST, height));
    frame.removeAttribute('data-waits');
    document.querySelector(`blockquote[data-secret="${secret}"]`).hidden = true;
  }
  if (message === 'link' && document.activeElement === frame) {
    let wished;
    try {
      wished = new URL(value);
    } catch {
      return;
    }
    if (/^https?:$/.test(wished.protocol) && wished.host === new URL(frame.src).host) top.location.href = wished.href;
  }
});

// Frames that were there before this page listened say it again.
for (const frame of document.querySelectorAll('iframe[data-secret]')) {
  frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
  frame.addEventListener('load', () => {
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
  });
}
