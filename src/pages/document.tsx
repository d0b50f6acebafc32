import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import { EmbedFooter, SiteFooter, SiteHeader } from './site-parts.tsx';
import { addressOf, htmlLang, type PageRequest, type RenderedPage } from './page.ts';
import type { JsonLd } from './json-ld.ts';

/** What a page says of itself, in its head and to who shares it. */
export interface PageHead {
  /** Without the name of the site. */
  readonly title: string;
  readonly description: string;
  readonly type?: 'profile' | 'article' | 'website';
  /** The parameters that make it another page, and not another view of the same one. */
  readonly canonical?: Readonly<Record<string, string>>;
  /** Whether search engines are asked to leave it out: made-up data, past states, what is not there. */
  readonly hidden?: boolean;
  readonly jsonLd?: readonly JsonLd[];
}

/** What of a page depends on the data. */
export interface PageBody {
  readonly content: ReactNode;
  /** How many sources it cites, for the line below an embedded page. */
  readonly sources?: string;
  /** The state of the data that it shows; null where it shows none. */
  readonly state: PageState | null;
}

/** A state of the data. */
export interface PageState {
  /** The beginning of the fingerprint of the loaded sources. */
  readonly version: string;
  /** The moment of the last change, in UTC; null where nothing was ever changed. */
  readonly changedAt: string | null;
}

/** Longer descriptions are cut by those who show them. */
const DESCRIPTION_LENGTH = 155;

/** A whole page as text: it needs no script to be read. */
export function renderPage(page: PageRequest, status: number, head: PageHead, body: PageBody): RenderedPage {
  const html = renderToStaticMarkup(<Document page={page} head={head} body={body} />);
  return { kind: 'page', status, html: `<!doctype html>${html}` };
}

function Document({
  page,
  head,
  body,
}: {
  readonly page: PageRequest;
  readonly head: PageHead;
  readonly body: PageBody;
}) {
  return (
    <html lang={htmlLang(page.lang)} className={page.embed ? 'embedded' : undefined}>
      <head>
        <HeadTags page={page} head={head} />
      </head>
      <body data-copied={PAGE_WORDS.copied[page.lang]}>
        {!page.embed && <SiteHeader page={page} />}
        <main id="content">{body.content}</main>
        {page.embed ? <EmbedFooter page={page} body={body} /> : <SiteFooter page={page} state={body.state} />}
        {/* At the end, as the many files of a Chinese font take some time to name and nothing waits for them. */}
        <link rel="stylesheet" href={`${page.basePath}/pages-fonts.css`} />
      </body>
    </html>
  );
}

function HeadTags({ page, head }: { readonly page: PageRequest; readonly head: PageHead }) {
  const { lang, basePath, path } = page;
  const { title, type = 'website', canonical = {}, hidden = false, jsonLd = [] } = head;
  const description = shortened(head.description, DESCRIPTION_LENGTH);
  const inLanguage = (language: string) =>
    addressOf(page, path, { ...canonical, lang: language === 'en' ? null : language });
  const own = inLanguage(lang);
  const product = PHRASES.product[lang];
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title} · ${product}`}</title>
      <meta name="description" content={description} />
      {(hidden || page.embed) && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={own} />
      <link rel="alternate" hrefLang="en" href={inLanguage('en')} />
      <link rel="alternate" hrefLang="zh-Hans" href={inLanguage('zh')} />
      <link rel="alternate" hrefLang="x-default" href={inLanguage('en')} />
      <link
        rel="alternate"
        type="application/json+oembed"
        href={addressOf(page, '/oembed', { url: own })}
        title={PAGE_WORDS.embed[lang]}
      />
      <meta property="og:site_name" content={product} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content={type} />
      <meta property="og:url" content={own} />
      <meta property="og:locale" content={lang === 'zh' ? 'zh_CN' : 'en_GB'} />
      <meta property="og:locale:alternate" content={lang === 'zh' ? 'en_GB' : 'zh_CN'} />
      <meta name="twitter:card" content="summary" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      <link rel="icon" href={`${basePath}/icon.svg`} type="image/svg+xml" />
      <link rel="stylesheet" href={`${basePath}/pages-style.css`} />
      <script src={`${basePath}/pages.js`} defer />
      {jsonLd.map((data, index) => (
        <script key={index} type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonText(data) }} />
      ))}
    </>
  );
}

/** JSON that cannot end the element that it stands in. */
export function jsonText(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

/** A text of at most so many characters, cut at a blank where it has one near its end. */
export function shortened(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most - 1).join('');
  return `${cut.replace(/\s\S{0,20}$/, '')}…`;
}
