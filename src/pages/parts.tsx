import type { ReactNode } from 'react';
import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import type { PageEntityFragment, PageSourceFragment } from '../generated/page-operations.ts';
import type { CitableClaim, Citation, Citations, NumberedSource } from './citations.ts';
import { hrefOf, pathTo, say, type PageRequest } from './page.ts';

interface Part {
  readonly page: PageRequest;
}

/** A section with a heading; `id` is its anchor. */
export function Section({
  id,
  title,
  count,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title}
        {count !== undefined && <span className="count"> {count}</span>}
      </h2>
      {children}
    </section>
  );
}

/** A link to the page of an entity. */
export function EntityLink({
  page,
  entity,
}: Part & { readonly entity: Pick<PageEntityFragment, 'id' | 'name' | 'synthetic'> }) {
  return (
    <>
      <a href={hrefOf(page, pathTo('entity', entity.id), inEmbed(page))} {...outOfFrame(page)}>
        {entity.name}
      </a>
      {entity.synthetic && <span className="made-up"> {PAGE_WORDS.syntheticMark[page.lang]}</span>}
    </>
  );
}

/** A sentence in which the names of some entities lead to their pages, but that of the one whose page it is. */
export function LinkedSentence({
  page,
  text,
  entities,
  own = null,
}: Part & {
  readonly text: string;
  readonly entities: readonly PageEntityFragment[];
  readonly own?: string | null;
}): ReactNode {
  const [first, ...others] = entities.toSorted((one, other) => other.name.length - one.name.length);
  const at = first === undefined || first.name === '' ? -1 : text.indexOf(first.name);
  if (first === undefined) return text;
  if (at < 0) return <LinkedSentence page={page} text={text} entities={others} own={own} />;
  return (
    <>
      <LinkedSentence page={page} text={text.slice(0, at)} entities={others} own={own} />
      {first.id === own ? first.name : <EntityLink page={page} entity={first} />}
      <LinkedSentence page={page} text={text.slice(at + first.name.length)} entities={others} own={own} />
    </>
  );
}

/** The numbers of the sources that some claims have on a page, each a link to the source below. */
export function Cited({
  page,
  citations,
  claims,
}: Part & { readonly citations: Citations; readonly claims: readonly CitableClaim[] }) {
  return (
    <span className="cited">
      {citations.of(claims).map((citation) => (
        <CitationMark key={citation.number} page={page} citation={citation} />
      ))}
    </span>
  );
}

function CitationMark({ page, citation }: Part & { readonly citation: Citation }) {
  const { number, title, passages, against } = citation;
  const where = passages.join(PHRASES.and[page.lang]);
  return (
    <a href={`#source-${number}`} title={[title, where].filter((text) => text !== '').join(PHRASES.colon[page.lang])}>
      [{number}
      {where !== '' && <small> {where}</small>}
      {against && <small> {PAGE_WORDS.against[page.lang]}</small>}]
    </a>
  );
}

/** The sources of a page by their numbers, each with the passages that are cited. */
export function SourceList({ page, citations }: Part & { readonly citations: Citations }) {
  const { lang } = page;
  const { list } = citations;
  return (
    <Section id="sources" title={PAGE_WORDS.sources[lang]} count={list.length}>
      {list.length === 0 && <p className="quiet">{PAGE_WORDS.noSources[lang]}</p>}
      <ol className="sources">
        {list.map((numbered) => (
          <SourceItem key={numbered.number} page={page} numbered={numbered} />
        ))}
      </ol>
    </Section>
  );
}

function SourceItem({ page, numbered: { number, source, passages } }: Part & { readonly numbered: NumberedSource }) {
  const where = passages.map(({ passage }) => passage).join(PHRASES.and[page.lang]);
  return (
    <li id={`source-${number}`} value={number}>
      <SourceLine page={page} source={source} />
      {where !== '' && <p className="quiet">{say(page, PAGE_WORDS.passages, { passages: where })}</p>}
      {passages
        .filter(({ quote }) => quote !== null)
        .map(({ passage, quote }) => (
          <blockquote key={passage}>
            <p>{quote}</p>
            <footer>{passage}</footer>
          </blockquote>
        ))}
    </li>
  );
}

/** A source in a line: its title, who published it and when, and the way to the original. */
export function SourceLine({ page, source }: Part & { readonly source: PageSourceFragment }) {
  const { lang } = page;
  const { id, title, publisherName, published, url, weak, synthetic } = source;
  return (
    <p className="source-line">
      <a href={hrefOf(page, pathTo('source', id))} {...outOfFrame(page)}>
        <cite>{say(page, PHRASES.title, { title })}</cite>
      </a>{' '}
      <span>
        {[publisherName, published ?? PAGE_WORDS.undated[lang]]
          .filter((text) => text !== null)
          .join(PHRASES.comma[lang])}
      </span>
      {weak && <span className="quiet"> · {PAGE_WORDS.weak[lang]}</span>}
      {synthetic && <span className="made-up"> {PAGE_WORDS.syntheticMark[lang]}</span>}
      {url !== null && (
        <>
          {' · '}
          <a href={url} rel="external noreferrer" {...outOfFrame(page)}>
            {PAGE_WORDS.original[lang]}
          </a>
        </>
      )}
    </p>
  );
}

/** That all of a page is made up. */
export function SyntheticBanner({ page }: Part) {
  return (
    <p className="banner" role="note">
      {PAGE_WORDS.synthetic[page.lang]}
    </p>
  );
}

/** That a page shows a state of the past, with the way to the present. */
export function FrozenBanner({ page, day }: Part & { readonly day: string }) {
  return (
    <p className="banner" role="note">
      {say(page, PAGE_WORDS.frozen, { date: day })} <a href={hrefOf(page, page.path)}>{PAGE_WORDS.now[page.lang]}</a>
    </p>
  );
}

/** What leads out of a page that is shown within another one opens beside it. */
function outOfFrame({ embed }: PageRequest): { readonly target?: '_blank' } {
  return embed ? { target: '_blank' } : {};
}

function inEmbed({ query }: PageRequest): Readonly<Record<string, string | null>> {
  return { at: query['at'] ?? null };
}
