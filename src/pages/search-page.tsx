import { ENTITY_KINDS } from '../domain/vocabulary.ts';
import { heading, label } from '../domain/labels/label.ts';
import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import { SearchPageDocument, type SearchPageQuery } from '../generated/page-operations.ts';
import { renderPage } from './document.tsx';
import { kindHeading } from './kind-paths.ts';
import { counted, hrefOf, say, type Ask, type PageAnswer, type PageRequest } from './page.ts';
import { EntityLink } from './parts.tsx';
import { SearchForm } from './site-parts.tsx';

type Hit = NonNullable<SearchPageQuery['search']>['edges'][number];

/** The page of a search: who bears a name like that, by which rule it matched, and kinds to narrow it by. */
export async function searchPage(page: PageRequest, _id: string, ask: Ask): Promise<PageAnswer> {
  const { lang, query } = page;
  const text = (query['q'] ?? '').trim();
  const kind = ENTITY_KINDS.find((one) => one === query['kind']) ?? null;
  const found =
    text === ''
      ? null
      : (await ask(SearchPageDocument, { text, kinds: kind && [kind], after: query['after'] ?? null, lang })).search;
  const hits = found?.edges ?? [];
  const count = counted(page, found?.totalCount ?? 0, PAGE_WORDS.entriesOne, PAGE_WORDS.entriesMany);
  const message =
    text === ''
      ? PAGE_WORDS.searchEmpty[lang]
      : hits.length === 0
        ? say(page, PAGE_WORDS.searchNothing, { text })
        : say(page, PAGE_WORDS.searchFound, { count, text });
  const title = text === '' ? PAGE_WORDS.search[lang] : say(page, PAGE_WORDS.searchTitle, { text });
  const next = found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
  const content = (
    <article className="record">
      <header className="title">
        <h1>{title}</h1>
        <p className="lead">{message}</p>
      </header>
      <SearchForm page={page} {...(kind && { kinds: kind })} />
      {text !== '' && (
        <nav className="facet" aria-label={PAGE_WORDS.narrow[lang]}>
          <a href={hrefOf(page, '/search', { q: text })} aria-current={kind === null ? 'true' : undefined}>
            {PAGE_WORDS.anyKind[lang]}
          </a>
          {ENTITY_KINDS.map((one) => (
            <a
              key={one}
              href={hrefOf(page, '/search', { q: text, kind: one })}
              aria-current={kind === one ? 'true' : undefined}
            >
              {kindHeading(one, lang)}
            </a>
          ))}
        </nav>
      )}
      <ul className="entries">
        {hits.map((hit) => (
          <HitItem key={hit.node.id} page={page} hit={hit} />
        ))}
      </ul>
      {next !== null && (
        <p className="pages">
          <a href={hrefOf(page, '/search', { ...query, after: next })}>{PAGE_WORDS.nextPage[lang]}</a>
        </p>
      )}
    </article>
  );
  return renderPage(
    page,
    200,
    { title, description: message, canonical: text === '' ? {} : { q: text }, hidden: true },
    { content, state: null },
  );
}

function HitItem({ page, hit: { node, matchedName, rule } }: { readonly page: PageRequest; readonly hit: Hit }) {
  const { lang } = page;
  return (
    <li data-kind={node.kind}>
      <span className="entry">
        <EntityLink page={page} entity={node} />
      </span>{' '}
      <span className="remarks">
        {heading(label('EntityKind', node.kind, lang) ?? node.kind)} · <code>{node.id}</code>
        {matchedName.value !== node.name && (
          <>
            {' '}
            ·{' '}
            {say(page, PAGE_WORDS.matchedBy, { name: matchedName.value, rule: label('MatchRule', rule, lang) ?? rule })}
          </>
        )}
      </span>
    </li>
  );
}
