import { ENTITY_KINDS } from '../domain/vocabulary.ts';
import { heading, typeLabel } from '../domain/labels/label.ts';
import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import { BrowseStartDocument, type BrowseStartQuery } from '../generated/page-operations.ts';
import { renderPage } from './document.tsx';
import { datasetLd } from './json-ld.ts';
import { kindListPage } from './kind-list-page.tsx';
import { KIND_PATHS, kindHeading } from './kind-paths.ts';
import { missingPage } from './missing-page.tsx';
import { hrefOf, say, type Ask, type PageAnswer, type PageRequest } from './page.ts';
import { Section } from './parts.tsx';
import { relationListPage } from './relation-list-page.tsx';
import { sourceListPage } from './source-list-page.tsx';

/** The lists: what there is of all, and with `id` the entities of a kind, the relations, or the sources. */
export async function browsePage(page: PageRequest, id: string, ask: Ask): Promise<PageAnswer> {
  const kind = Object.hasOwn(KIND_PATHS, id) ? KIND_PATHS[id]! : null;
  if (kind !== null) return kindListPage(page, kind, ask);
  if (id === 'relations') return relationListPage(page, ask);
  if (id === 'sources') return sourceListPage(page, ask);
  if (id !== '') return missingPage(page, say(page, PAGE_WORDS.noList, { id }));
  return startPage(page, await ask(BrowseStartDocument, { lang: page.lang }));
}

function startPage(page: PageRequest, { stats, questions }: BrowseStartQuery): PageAnswer {
  const { lang } = page;
  const title = PAGE_WORDS.whatIsHere[lang];
  const kinds = new Map(stats?.entities.map(({ kind, count }) => [kind, count]));
  const pathOf = new Map(Object.entries(KIND_PATHS).map(([path, kind]) => [kind, path]));
  const types = (stats?.relations ?? []).toSorted((one, other) => other.count - one.count);
  const content = (
    <article className="record">
      <header className="title">
        <h1>{title}</h1>
        <p className="lead">{PAGE_WORDS.tagline[lang]}</p>
      </header>
      <Section id="kinds" title={PAGE_WORDS.kinds[lang]}>
        <ul className="tiles">
          {ENTITY_KINDS.map((kind) => (
            <Tile
              key={kind}
              href={hrefOf(page, `/browse/${pathOf.get(kind)!}`)}
              words={kindHeading(kind, lang)}
              count={kinds.get(kind) ?? 0}
              kind={kind}
            />
          ))}
          <Tile
            href={hrefOf(page, '/browse/sources')}
            words={PAGE_WORDS.sources[lang]}
            count={stats?.sources.length ?? 0}
          />
        </ul>
      </Section>
      <Section id="types" title={PAGE_WORDS.relationTypes[lang]}>
        <ul className="types">
          {types.map(({ type, count }) => (
            <li key={type}>
              <a href={hrefOf(page, '/browse/relations', { type })}>{heading(typeLabel(type, lang))}</a>{' '}
              <span className="count">{count.toLocaleString(lang)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="questions" title={PAGE_WORDS.questions[lang]} count={questions?.length ?? 0}>
        <ul className="types">
          {questions?.map((question) => (
            <li key={question.name}>
              <a href={hrefOf(page, `/question/${question.name}`)}>{question.title}</a>
            </li>
          ))}
        </ul>
      </Section>
    </article>
  );
  return renderPage(
    page,
    200,
    {
      title,
      description: PAGE_WORDS.tagline[lang],
      jsonLd: [datasetLd(page, PHRASES.product[lang], PAGE_WORDS.tagline[lang])],
    },
    { content, state: null },
  );
}

interface TileProps {
  readonly href: string;
  readonly words: string;
  readonly count: number;
  readonly kind?: string;
}

function Tile({ href, words, count, kind }: TileProps) {
  return (
    <li data-kind={kind}>
      <a href={href}>
        <b>{count}</b> {words}
      </a>
    </li>
  );
}
