import { htmlLang, type PageRequest } from './page.ts';

/** What oEmbed takes: an address of ours, and how large the frame may be. */
export interface OembedQuery {
  readonly url: string;
  readonly maxwidth: number | null;
  readonly maxheight: number | null;
}

const WIDTH = 600;
const HEIGHT = 450;

/** The paths of what can be shown in a frame. */
const SHOWN = /^\/(entity|relation|source|graph)(\/|$)/;

/** The answer of oEmbed for an address: a frame of the type `rich`; null where the address is none that can be shown. */
export function oembed(
  { site, lang }: Pick<PageRequest, 'site' | 'lang'>,
  product: string,
  { url, maxwidth, maxheight }: OembedQuery,
): Readonly<Record<string, unknown>> | null {
  const address = URL.canParse(url) ? new URL(url) : null;
  const own = new URL(site);
  const path = address?.pathname.slice(own.pathname.replace(/\/$/, '').length) ?? '';
  if (address?.origin !== own.origin || !address.pathname.startsWith(own.pathname) || !SHOWN.test(path)) return null;
  address.searchParams.set('embed', '1');
  const width = Math.min(WIDTH, maxwidth ?? WIDTH);
  const height = Math.min(HEIGHT, maxheight ?? HEIGHT);
  const source = address.href.replaceAll('&', '&amp;').replaceAll('"', '%22').replaceAll('<', '%3C');
  return {
    version: '1.0',
    type: 'rich',
    provider_name: product,
    provider_url: site,
    title: decodeURIComponent(path.slice(1)),
    width,
    height,
    html: `<iframe src="${source}" lang="${htmlLang(lang)}" title="${product}" width="${width}" height="${height}" style="border:0" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups"></iframe>`,
  };
}
