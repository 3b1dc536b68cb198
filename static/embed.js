// For the page around the frame: defines <sco-explainer>, which puts a frame of this site where it stands, follows its
// height, and speaks with it (docs/embedding.md). A classic script that works as a module too, and stands alone. What
// was written inside the element stays until the frame comes, and wherever this script does not run.
(() => {
  const NAME = 'sco-explainer';
  // Two pasted snippets bring the script twice.
  if (customElements.get(NAME)) return;

  // A module has no current script.
  const script = document.currentScript ?? [...document.scripts].find((it) => /\/embed\.js$/.test(it.src));

  /** A page below the site's root, and its query. Nothing else is ever made into an address. */
  const PLACE = /^([a-z\d-]+\/)*(\?[^#]*)?$/;
  const FORMS = {
    year: /^\d{4}$/,
    view: /^table$/,
    scheme: /^(light|dark)$/,
    only: /^[a-z,]+$/,
  };
  const make = (kind, more) => Object.assign(document.createElement(kind), more);
  const pixels = (height) => `${Math.min(3e4, Math.max(240, Math.ceil(height)))}px`;
  /** Path and query as one text; the query comes with or without its mark. */
  const joined = (path, query) => path + `?${query}`.replace(/^\?+/, '?').replace(/\?$/, '');
  let count = 0;

  class Explainer extends HTMLElement {
    static observedAttributes = ['theme', 'page', 'year', 'view', 'scheme'];
    called = `${NAME}-${++count}`;

    connectedCallback() {
      // Until the page has been read to its end, what stands inside may still be on its way.
      if (document.readyState !== 'loading') this.begin();
      else addEventListener('DOMContentLoaded', () => this.begin(), { once: true });
    }

    disconnectedCallback() {
      removeEventListener('message', this);
      this.eye?.disconnect();
      this.awake = this.shown = undefined;
      // A frame that is moved loads anew: let it be where it was.
      if (this.sent !== undefined) this.send();
    }

    /** Moved as it is, where a browser can: nothing loads anew. */
    connectedMoveCallback() {}

    attributeChangedCallback() {
      if (this.place !== undefined) this.go(this.wished());
    }

    begin() {
      if (!this.isConnected) return;
      addEventListener('message', this);
      try {
        this.base = new URL('.', new URL(this.getAttribute('src') || script.src, document.baseURI)).href;
      } catch {
        return;
      }
      this.frame ??= this.querySelector('iframe');
      if (this.frame) return;
      // The key that keeps the place in the host's address, where that is wished.
      this.key = this.hasAttribute('sync') && (this.getAttribute('sync') || 'sco');
      const kept = this.key && new URLSearchParams(location.search).get(this.key);
      this.place ??= kept && PLACE.test(kept) ? kept : this.wished();
      this.root ??= this.attachShadow({ mode: 'open' });
      this.root.replaceChildren(make('slot'));
      this.style.display ||= 'block';
      if (this.hasAttribute('click')) return this.offer();
      this.style.minHeight = this.height;
      const look = (seen) => seen.some((it) => it.isIntersecting) && this.show();
      this.eye = new IntersectionObserver(look, { rootMargin: '300px' });
      this.eye.observe(this);
    }

    /** An attribute, where it has a form that means something. */
    value(name) {
      const value = this.getAttribute(name);
      return FORMS[name].test(value) && value;
    }

    get height() {
      return pixels(Number(this.getAttribute('height')) || 640);
    }

    get name() {
      return this.title || (this.querySelector('a') ?? this).textContent.trim() || __NAME__;
    }

    /** What the attributes ask for, or else the link inside. */
    wished() {
      const theme = this.getAttribute('theme');
      const link = this.querySelector('a')?.href.split(this.base)[1];
      const places = [this.getAttribute('page'), theme && `theme/${theme}/`, link];
      const [path, query] = (places.find((it) => it && PLACE.test(it)) || '').split('?');
      const asked = new URLSearchParams(query);
      for (const key of ['year', 'view']) {
        if (this.value(key)) asked.set(key, this.value(key));
      }
      return joined(path, asked);
    }

    /** The frame's own address of a place. */
    address(place) {
      const url = new URL(place, this.base);
      const asked = url.searchParams;
      const also = {
        scheme: asked.get('scheme') || this.value('scheme'),
        embed: 1,
        only: this.value('only'),
        id: this.called,
      };
      for (const key in also) {
        if (also[key]) asked.set(key, also[key]);
        else asked.delete(key);
      }
      return url;
    }

    send() {
      this.sent = this.place;
      this.frame.src = this.address(this.place);
    }

    /** A button in front of the frame: until it is pressed, nothing is asked of the site. */
    offer() {
      const own = this.querySelector('button');
      const button = own ?? make('button', { textContent: this.name, part: 'button' });
      if (!own) this.root.append(button);
      button.onclick = () => {
        this.show();
        this.frame.focus();
      };
    }

    /** Puts the frame in the place of what stood here. */
    show() {
      this.eye?.disconnect();
      this.frame = make('iframe', {
        title: this.name,
        allow: 'clipboard-write; web-share',
        referrerPolicy: 'no-referrer',
        style: `display: block; width: 100%; height: ${this.height}; border: 0`,
      });
      if (this.hasAttribute('sandbox')) this.frame.sandbox = this.getAttribute('sandbox');
      this.send();
      this.root.replaceChildren(this.frame);
      this.style.minHeight = '';
    }

    /** Shows another page, or the same with another query, in the frame. */
    go(path, query = '') {
      const place = joined(path, query);
      if (!PLACE.test(place)) return;
      this.place = place;
      // What is not awake yet hears nothing; it is told when it speaks.
      if (!this.awake) return;
      const message = { type: 'sco-explainer:go', v: 1, path: place.split('?')[0], query: this.address(place).search };
      this.frame.contentWindow.postMessage(message, '*');
    }

    /** A message to this window: heard only from the frame's own, while that shows the site. */
    handleEvent({ data, origin, source }) {
      const frame = this.frame;
      if (!source || source !== frame?.contentWindow || data?.v !== 1) return;
      // In a sandbox, its own or this page's, it has no origin.
      const sandboxed = frame.hasAttribute('sandbox') || self.origin === 'null';
      if (origin !== new URL(frame.src, location).origin && !(sandboxed && origin === 'null')) return;
      const { type, height, path, query, name, detail } = data;
      if (type === 'sco-explainer:height' && Number.isFinite(height)) frame.style.height = pixels(height);
      // From now on it listens too.
      if (!this.awake && type !== 'sco-explainer:height') {
        this.awake = true;
        if (this.place !== this.sent) this.go(this.place);
      }
      if (type === 'sco-explainer:event') this.tell('sco-event', { name, detail });
      if (type === 'sco-explainer:state' && [path, query].every((it) => typeof it === 'string')) {
        // What makes it a frame is no part of where it is.
        this.follow(path, query.replace(/^\?|\b(embed|id|only)=[^&]*&?/g, '').replace(/&$/, ''));
      }
    }

    /** Keeps in mind what the frame shows, and in the host's address where that is wished. */
    follow(path, query) {
      const place = joined(path, query);
      if (!PLACE.test(place)) return;
      const moved = this.shown !== undefined && this.shown !== place;
      this.place = this.shown = place;
      if (moved && this.key) this.write();
      this.tell('sco-state', { path, query });
    }

    /** Writes the host's address, whose other pairs stay as they are. */
    write() {
      const place = this.place.replace(/[?&%+]/g, encodeURIComponent);
      const url = new URL(location);
      const pairs = url.search.slice(1).split('&').filter((it) => it && it.split('=')[0] !== this.key);
      url.search = [...pairs, `${this.key}=${place}`].join('&');
      try {
        history.replaceState(history.state, '', url);
      } catch {
        // Browsers refuse in some pages, and when asked too often; the frame is none the worse.
      }
    }

    tell(name, detail) {
      this.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
    }
  }

  customElements.define(NAME, Explainer);
})();
