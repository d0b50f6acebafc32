import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import { BrowseStartDocument, type BrowseStartQuery } from '../generated/page-operations.ts';
import { renderPage } from './document.tsx';
import { counted, hrefOf, type Ask, type PageAnswer, type PageRequest } from './page.ts';
import { SourceLine } from './parts.tsx';

type Counted = NonNullable<BrowseStartQuery['stats']>['sources'][number];

/** How the list can be sorted, by what the address says. */
const ORDERS: Readonly<
  Record<
    string,
    {
      readonly words: (typeof PAGE_WORDS)['published' | 'claims' | 'sortAsc'];
      readonly compare: (one: Counted, other: Counted) => number;
    }
  >
> = {
  // Those without a date come last.
  published: {
    words: PAGE_WORDS.published,
    compare: (one, other) => compared(other.source.published, one.source.published),
  },
  claims: { words: PAGE_WORDS.claims, compare: (one, other) => other.claims - one.claims },
  title: { words: PAGE_WORDS.sortAsc, compare: (one, other) => compared(one.source.title, other.source.title) },
};

/** The list of all sources, by kind and publisher, sorted by date, by claims or by title. */
export async function sourceListPage(page: PageRequest, ask: Ask): Promise<PageAnswer> {
  const { lang, query } = page;
  const { stats } = await ask(BrowseStartDocument, { lang });
  const all = stats?.sources ?? [];
  const chosen = Object.hasOwn(ORDERS, query['sort'] ?? '') ? query['sort']! : 'published';
  const fits = ({ source }: Counted) =>
    (query['kind'] === undefined || source.kind === query['kind']) &&
    (query['publisher'] === undefined || source.publisherName === query['publisher']) &&
    (query['name'] === undefined || source.title.toLowerCase().includes(query['name'].toLowerCase()));
  const listed = all
    .filter(fits)
    .sort((one, other) => ORDERS[chosen]!.compare(one, other) || compared(one.source.id, other.source.id));
  const title = PAGE_WORDS.sources[lang];
  const content = (
    <article className="record list">
      <header className="title">
        <p className="kind">
          <a href={hrefOf(page, '/browse')}>{PAGE_WORDS.browse[lang]}</a>
        </p>
        <h1>{title}</h1>
        <p className="lead">{counted(page, listed.length, PAGE_WORDS.sourceOne, PAGE_WORDS.sourceMany)}</p>
      </header>
      <div className="columns">
        <aside aria-label={PAGE_WORDS.narrow[lang]}>
          <section className="facets">
            <h2>{PAGE_WORDS.sortBy[lang]}</h2>
            <ul>
              {Object.entries(ORDERS).map(([name, { words }]) => (
                <li key={name}>
                  <a
                    href={hrefOf(page, page.path, { ...query, sort: name })}
                    aria-current={name === chosen ? 'true' : undefined}
                  >
                    {words[lang]}
                  </a>
                </li>
              ))}
            </ul>
          </section>
          <Values
            page={page}
            name="kind"
            title={PAGE_WORDS.kindOfSource[lang]}
            values={all.map(({ source }) => source.kind)}
          />
          <Values
            page={page}
            name="publisher"
            title={PAGE_WORDS.publisher[lang]}
            values={all.flatMap(({ source }) => source.publisherName ?? [])}
          />
        </aside>
        <ul className="entries">
          {listed.map(({ source, claims }) => (
            <li key={source.id}>
              <SourceLine page={page} source={source} />
              <span className="remarks">{counted(page, claims, PAGE_WORDS.claimOne, PAGE_WORDS.claimMany)}</span>
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
  const hidden = Object.keys(query).length > 0;
  return renderPage(
    page,
    200,
    { title, description: `${title}. ${PAGE_WORDS.tagline[lang]}`, hidden },
    { content, state: null },
  );
}

function Values({
  page,
  name,
  title,
  values,
}: {
  readonly page: PageRequest;
  readonly name: string;
  readonly title: string;
  readonly values: readonly string[];
}) {
  const counts = [...new Set(values)]
    .map((value) => ({ value, count: values.filter((one) => one === value).length }))
    .sort((one, other) => other.count - one.count || compared(one.value, other.value))
    .slice(0, 15);
  return (
    <section className="facets">
      <h2>{title}</h2>
      <ul>
        {counts.map(({ value, count }) => {
          const chosen = page.query[name] === value;
          return (
            <li key={value}>
              <a
                href={hrefOf(page, page.path, { ...page.query, [name]: chosen ? null : value })}
                aria-current={chosen ? 'true' : undefined}
              >
                {value.replaceAll('_', ' ')}
              </a>{' '}
              <span className="count">{count}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function compared(one: string | null, other: string | null): number {
  return (one ?? '').localeCompare(other ?? '', 'en');
}
