import { dateInWords } from '../domain/labels/date-in-words.ts';
import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import type { PageBody, PageState } from './document.tsx';
import { addressOf, hrefOf, htmlLang, say, withParams, type PageRequest } from './page.ts';

interface Part {
  readonly page: PageRequest;
}

/** The head of every page: whose it is, where else to go, and the search. */
export function SiteHeader({ page }: Part) {
  const { lang, path, query, basePath } = page;
  const other = lang === 'zh' ? 'en' : 'zh';
  const inOther = basePath + withParams(path, { ...query, lang: other === 'zh' ? 'zh' : null });
  const links = [
    ['/graph', PAGE_WORDS.explore],
    ['/browse', PAGE_WORDS.browse],
    ['/questions', PAGE_WORDS.questions],
  ] as const;
  return (
    <header className="site-header">
      <a className="skip" href="#content">
        {PAGE_WORDS.skip[lang]}
      </a>
      <a className="brand" href={hrefOf(page, '/')}>
        <img src={`${basePath}/icon.svg`} alt="" width="28" height="28" />
        {PHRASES.product[lang]}
      </a>
      <SearchForm page={page} isLandmark />
      <nav aria-label={PAGE_WORDS.siteLinks[lang]}>
        {links.map(([to, words]) => (
          <a key={to} href={hrefOf(page, to)} aria-current={path.startsWith(to) ? 'true' : undefined}>
            {words[lang]}
          </a>
        ))}
        <a href={inOther} lang={htmlLang(other)} hrefLang={htmlLang(other)}>
          {PAGE_WORDS.otherLanguage[lang]}
        </a>
      </nav>
    </header>
  );
}

/** The search for a name, which works without a script. */
export function SearchForm({
  page,
  kinds,
  isLandmark = false,
}: Part & {
  readonly kinds?: string;
  /** Whether it is the search of the whole site, of which a page has one. */
  readonly isLandmark?: boolean;
}) {
  const { lang, path, query } = page;
  return (
    <form
      className="search"
      role={isLandmark ? 'search' : undefined}
      action={hrefOf({ ...page, lang: 'en' }, '/search')}
    >
      {lang === 'zh' && <input type="hidden" name="lang" value="zh" />}
      {kinds !== undefined && <input type="hidden" name="kind" value={kinds} />}
      <input
        type="search"
        name="q"
        aria-label={PAGE_WORDS.search[lang]}
        placeholder={PAGE_WORDS.searchHint[lang]}
        defaultValue={path === '/search' ? query['q'] : undefined}
        maxLength={256}
      />
      <button>{PAGE_WORDS.search[lang]}</button>
    </form>
  );
}

/** The foot of every page: which state of the data it shows, and under which licence. */
export function SiteFooter({ page, state }: Part & { readonly state: PageState | null }) {
  const { lang } = page;
  return (
    <footer className="site-footer">
      {state !== null && <p>{stateInWords(page, state)}</p>}
      <p>
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license external noreferrer">
          {PAGE_WORDS.licence[lang]}
        </a>
        {' · '}
        {PAGE_WORDS.tagline[lang]}
      </p>
      <p className="on-paper">{addressOf(page, page.path, { ...page.query, lang: lang === 'zh' ? 'zh' : null })}</p>
    </footer>
  );
}

/** The foot of a page that is shown within another one: its sources, its time and the way back. */
export function EmbedFooter({ page, body }: Part & { readonly body: PageBody }) {
  const { lang, path, query } = page;
  const words =
    body.sources === undefined || body.state === null
      ? PAGE_WORDS.embedFrom[lang]
      : say(page, PAGE_WORDS.embedSource, { sources: body.sources, date: dayOf(page, body.state) });
  return (
    <footer className="embed-footer">
      <a href={hrefOf(page, path, query)} target="_blank" rel="noopener">
        {words}
      </a>
    </footer>
  );
}

function stateInWords(page: PageRequest, { version, changedAt }: PageState): string {
  return changedAt === null
    ? say(page, PAGE_WORDS.dataVersion, { version })
    : say(page, PAGE_WORDS.dataState, { version, date: dateInWords(changedAt.slice(0, 10), page.lang) });
}

/** The day of the state that a page shows, in words. */
export function dayOf({ lang, query }: PageRequest, { changedAt }: PageState): string {
  const moment = query['at'] ?? changedAt;
  return moment === null ? PHRASES.unknownDay[lang] : dateInWords(moment.slice(0, 10), lang);
}
