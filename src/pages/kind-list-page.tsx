import { heading, label } from '../domain/labels/label.ts';
import { inLang } from '../domain/labels/in-lang.ts';
import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import type { EntityKind } from '../domain/vocabulary.ts';
import { renderPage } from './document.tsx';
import { entityRef, webPageLd } from './json-ld.ts';
import { KIND_LISTS, kindListOperation, type Dimension, type DimensionCount, type KindListData } from './kind-list.ts';
import { kindHeading } from './kind-paths.ts';
import { counted, hrefOf, type Ask, type PageAnswer, type PageRequest } from './page.ts';
import { EntityLink } from './parts.tsx';
import { PageLinks } from './page-links.tsx';

/** The orders of a list, by what the address says; the first where it says nothing. */
const ORDERS = {
  name: { words: PAGE_WORDS.sortAsc, order: { field: 'NAME', direction: 'ASC' } },
  'name-desc': { words: PAGE_WORDS.sortDesc, order: { field: 'NAME', direction: 'DESC' } },
  id: { words: PAGE_WORDS.sortId, order: { field: 'ID', direction: 'ASC' } },
} as const;

/** The parameter for what no source gives a value of. */
const NONE = 'none';

/** The list of all entities of a kind: narrowed by the values of its fields and by name, sorted, counted, and paged. */
export async function kindListPage(page: PageRequest, kind: EntityKind, ask: Ask): Promise<PageAnswer> {
  const { lang, query } = page;
  const { dimensions } = KIND_LISTS[kind];
  const sort = Object.hasOwn(ORDERS, query['sort'] ?? '') ? (query['sort'] as keyof typeof ORDERS) : 'name';
  const where = conditions(dimensions, query);
  const { list } = await ask(kindListOperation(kind), {
    where: Object.keys(where).length === 0 ? null : where,
    orderBy: ORDERS[sort].order,
    after: query['after'] ?? null,
    lang,
  });
  const title = kindHeading(kind, lang);
  const count = counted(page, list.totalCount, PAGE_WORDS.entriesOne, PAGE_WORDS.entriesMany);
  const isNarrowed = Object.keys(where).length > 0;
  const next = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  const content = (
    <article className="record list">
      <header className="title">
        <p className="kind" data-kind={kind}>
          <a href={hrefOf(page, '/browse')}>{PAGE_WORDS.browse[lang]}</a>
        </p>
        <h1>{title}</h1>
        <p className="lead">
          {count} {isNarrowed && <a href={hrefOf(page, page.path)}>{PAGE_WORDS.clear[lang]}</a>}
        </p>
      </header>
      <div className="columns">
        <aside aria-label={PAGE_WORDS.narrow[lang]}>
          <NarrowForm page={page} sort={sort} />
          {dimensions.map((dimension) => (
            <FacetList
              key={dimension.name}
              page={page}
              dimension={dimension}
              counts={list[dimension.name] as readonly DimensionCount[]}
            />
          ))}
        </aside>
        <div>
          {list.nodes.length === 0 && <p className="quiet">{PAGE_WORDS.emptyList[lang]}</p>}
          <Entries page={page} nodes={list.nodes} />
          <PageLinks page={page} next={next} />
        </div>
      </div>
    </article>
  );
  const listed = list.nodes.filter(({ synthetic }) => !synthetic);
  return renderPage(
    page,
    200,
    {
      title,
      description: `${title}${PHRASES.colon[lang]}${count}. ${PAGE_WORDS.tagline[lang]}`,
      hidden: isNarrowed || query['after'] !== undefined || query['sort'] !== undefined,
      jsonLd: [
        webPageLd(page, title, {
          mainEntity: {
            '@type': 'ItemList',
            numberOfItems: list.totalCount,
            itemListElement: listed.map((entity, index) => ({
              '@type': 'ListItem',
              position: index + 1,
              item: entityRef(page, entity),
            })),
          },
        }),
      ],
    },
    { content, state: null },
  );
}

/** The conditions that an address names. */
function conditions(dimensions: readonly Dimension[], query: PageRequest['query']): Readonly<Record<string, unknown>> {
  const given = dimensions.flatMap(({ name, where }) => (query[name] === undefined ? [] : [where(query[name])]));
  const missing = (query[NONE] ?? '').split(',').filter((name) => dimensions.some((one) => one.name === name));
  const named = query['name'] === undefined ? [] : [{ name: { contains: query['name'] } }];
  return Object.assign({}, ...given, ...named, missing.length === 0 ? {} : { isNull: missing }) as Readonly<
    Record<string, unknown>
  >;
}

function NarrowForm({ page, sort }: { readonly page: PageRequest; readonly sort: string }) {
  const { lang, query, path } = page;
  const kept = Object.entries(query).filter(([name]) => !['name', 'sort', 'after'].includes(name));
  return (
    <form className="narrow" action={hrefOf({ ...page, lang: 'en' }, path)}>
      {lang === 'zh' && <input type="hidden" name="lang" value="zh" />}
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        {PAGE_WORDS.nameContains[lang]}
        <input type="search" name="name" defaultValue={query['name']} maxLength={256} />
      </label>
      <label>
        {PAGE_WORDS.sortBy[lang]}
        <select name="sort" defaultValue={sort}>
          {Object.entries(ORDERS).map(([name, { words }]) => (
            <option key={name} value={name}>
              {words[lang]}
            </option>
          ))}
        </select>
      </label>
      <button>{PAGE_WORDS.apply[lang]}</button>
    </form>
  );
}

interface FacetProps {
  readonly page: PageRequest;
  readonly dimension: Dimension;
  readonly counts: readonly DimensionCount[];
}

function FacetList({ page, dimension: { name }, counts }: FacetProps) {
  const { lang, query, path } = page;
  if (counts.length === 0) return null;
  const missing = (query[NONE] ?? '').split(',').filter((one) => one !== '');
  return (
    <section className="facets">
      <h2>{heading(label('Dimension', name, lang) ?? name)}</h2>
      <ul>
        {counts.map(({ count, values }) => {
          const { value = null, place = null, source = null } = values[0] ?? {};
          const chosen = value === null ? missing.includes(name) : query[name] === value;
          const changed =
            value === null
              ? { [NONE]: (chosen ? missing.filter((one) => one !== name) : [...missing, name]).join(',') }
              : { [name]: chosen ? null : value };
          const words =
            value === null
              ? PAGE_WORDS.notGiven[lang]
              : (place?.name ?? source?.title ?? valueWords(name, value, page));
          return (
            <li key={value ?? NONE}>
              <a
                href={hrefOf(page, path, { ...query, after: null, ...changed })}
                aria-current={chosen ? 'true' : undefined}
              >
                {words}
              </a>{' '}
              <span className="count">{count.toLocaleString(lang)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The vocabularies of the fields whose values are words of one. */
const VOCABULARIES: Readonly<Record<string, string>> = {
  SIZE_CLASS: 'SizeClass',
  STATUS: 'VentureStatus',
  OF: 'EntityKind',
};

function valueWords(name: string, value: string, { lang }: PageRequest): string {
  return label(VOCABULARIES[name] ?? '', value, lang) ?? inLang(value, lang);
}

function Entries({ page, nodes }: { readonly page: PageRequest; readonly nodes: KindListData['list']['nodes'] }) {
  return (
    <ul className="entries">
      {nodes.map((entity) => {
        const others = [...new Set(entity.names.map(({ value }) => value))].filter((value) => value !== entity.name);
        return (
          <li key={entity.id} data-kind={entity.kind}>
            <span className="entry">
              <EntityLink page={page} entity={entity} />
            </span>{' '}
            <span className="remarks">
              {others.length > 0 && `${others.slice(0, 3).join(' · ')} · `}
              <code>{entity.id}</code>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
