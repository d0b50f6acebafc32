import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import type { PageState } from './document.tsx';
import { addressOf, say, type PageRequest } from './page.ts';
import { Section } from './parts.tsx';

/** What is cited, and how it was. */
export interface Cite {
  readonly page: PageRequest;
  readonly title: string;
  readonly state: PageState;
  /** Whether the page can be asked as of a moment, so that its link shows the same data for ever. */
  readonly lasting: boolean;
}

/** How to cite a page: a sentence, BibTeX and CSL-JSON, each with an address. */
export function CiteThis(cite: Cite) {
  const { page, lasting } = cite;
  const { lang } = page;
  const forms = [
    ['cite-bibtex', 'BibTeX', bibtex(cite)],
    ['cite-csl', 'CSL-JSON', cslJson(cite)],
  ] as const;
  return (
    <Section id="cite" title={PAGE_WORDS.cite[lang]}>
      {lasting && <p className="quiet">{PAGE_WORDS.citeIntro[lang]}</p>}
      <div className="citable">
        <p id="cite-text">{citationText(cite)}</p>
        <CopyButton page={page} of="cite-text" />
      </div>
      {forms.map(([id, name, text]) => (
        <details key={id} className="citable">
          <summary>{name}</summary>
          <pre id={id} tabIndex={0}>
            {text}
          </pre>
          <CopyButton page={page} of={id} />
        </details>
      ))}
    </Section>
  );
}

function CopyButton({ page, of }: { readonly page: PageRequest; readonly of: string }) {
  return (
    <button type="button" data-copy={of} hidden>
      {PAGE_WORDS.copy[page.lang]}
    </button>
  );
}

/** The address that a citation has: of the data as they were last changed, where the page can show that. */
export function citedAddress({ page, state, lasting }: Omit<Cite, 'title'>): string {
  const at = lasting ? (page.query['at'] ?? state.changedAt) : null;
  return addressOf(page, page.path, { ...page.query, at, lang: page.lang === 'en' ? null : page.lang });
}

/** The day as of which a page is cited, `2026-11-29`. */
function citedDay({ page, state }: Cite): string {
  return (page.query['at'] ?? state.changedAt ?? '').slice(0, 10) || PHRASES.unknownDay[page.lang];
}

function citationText(cite: Cite): string {
  return say(cite.page, PAGE_WORDS.citation, {
    title: cite.title,
    date: citedDay(cite),
    version: cite.state.version,
    address: citedAddress(cite),
  });
}

/** A BibTeX entry; what TeX reads as a command is escaped. */
export function bibtex(cite: Cite): string {
  const fields = [
    ['author', '{Guanxi contributors}'],
    ['title', inTeX(cite.title)],
    ['year', citedDay(cite).slice(0, 4)],
    ['note', inTeX(`Guanxi, as of ${citedDay(cite)}, data version ${cite.state.version}`)],
    ['url', citedAddress(cite).replaceAll(/[{}\\]/g, encodeURIComponent)],
  ];
  const key = cite.page.path.replaceAll(/[^a-z0-9]+/gi, '-').replace(/^-/, '');
  return [`@misc{guanxi-${key},`, ...fields.map(([name, value]) => `  ${name} = {${value}},`), '}'].join('\n');
}

function inTeX(text: string): string {
  return text.replaceAll(/[\\{}$&#^_%~]/g, (sign) => (/[\\^~]/.test(sign) ? '' : `\\${sign}`));
}

/** An item of CSL-JSON, as Zotero and others read it. */
export function cslJson(cite: Cite): string {
  const [year, month, day] = citedDay(cite).split('-').map(Number);
  const item = {
    id: `guanxi${cite.page.path}`,
    type: 'webpage',
    title: cite.title,
    'container-title': PHRASES.product.en,
    author: [{ literal: 'Guanxi contributors' }],
    ...(Number.isNaN(year) ? {} : { issued: { 'date-parts': [[year, month, day]] } }),
    version: cite.state.version,
    URL: citedAddress(cite),
  };
  return JSON.stringify([item]);
}
