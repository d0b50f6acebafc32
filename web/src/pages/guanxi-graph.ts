// A part of the graph, or a page, within a page of another site: `<guanxi-graph entities="ssec,wang-zhendong"></guanxi-graph>`.
// It needs nothing of the page but this file, and shows a frame; GUANXI_EMBED must name the site. What stands between its tags
// is shown where there is no script.

/** Where this file came from: the server that is shown, unless `src` names another. */
const HERE = new URL('.', import.meta.url);
/** The heights that a frame may ask for, in pixels. */
const [LOWEST, HIGHEST] = [120, 2000];
/** Attributes of the element, by the parameters of the graph's address that they are. */
const PARAMETERS = { entities: 'n', selected: 's', 'as-of': 'asof', lang: 'lang' } as const;

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host { display: block; block-size: 26rem } iframe { inline-size: 100%; block-size: 100%; border: 0 }',
);

/** The element. `entity` shows the page of an entity, as high as it is; else `entities` (ids with commas) shows a graph. */
class GuanxiGraph extends HTMLElement {
  static readonly observedAttributes = ['src', 'entity', 'label', ...Object.keys(PARAMETERS)];
  readonly #frame = document.createElement('iframe');

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#frame);
  }

  connectedCallback(): void {
    addEventListener('message', this.#hear);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  /** The address of the server, ending in a stroke, so that a path under which it is reached stays. */
  get #server(): URL {
    const given = this.getAttribute('src');
    return given === null ? HERE : new URL(given.endsWith('/') ? given : `${given}/`, location.href);
  }

  #show(): void {
    const address = this.#address().href;
    this.#frame.title = this.getAttribute('label') ?? 'Guanxi';
    if (this.#frame.src !== address) this.#frame.src = address;
  }

  #address(): URL {
    const entity = this.getAttribute('entity');
    const address = new URL(entity === null ? 'graph' : `entity/${encodeURIComponent(entity)}`, this.#server);
    address.searchParams.set('embed', '1');
    for (const [attribute, parameter] of Object.entries(PARAMETERS)) {
      const value = this.getAttribute(attribute);
      if (value !== null && (entity === null || parameter === 'lang')) address.searchParams.set(parameter, value);
    }
    return address;
  }

  /** A page tells how high it is; a graph fills what it is given. */
  readonly #hear = ({ source, origin, data }: MessageEvent<{ readonly type?: unknown; readonly height?: unknown }>) => {
    if (source !== this.#frame.contentWindow || origin !== this.#server.origin) return;
    if (data.type !== 'guanxi:height' || typeof data.height !== 'number') return;
    this.style.blockSize = `${Math.min(HIGHEST, Math.max(LOWEST, data.height))}px`;
  };
}

customElements.define('guanxi-graph', GuanxiGraph);
