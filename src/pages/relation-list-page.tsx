import { didYouMean } from '../domain/did-you-mean.ts';
import { heading, typeLabel } from '../domain/labels/label.ts';
import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import { RELATION_TYPES } from '../domain/relation-types.ts';
import { BrowseRelationsDocument, BrowseStartDocument, type RelationType } from '../generated/page-operations.ts';
import { periodWords } from './claim-words.ts';
import { renderPage } from './document.tsx';
import { counted, hrefOf, PageFault, pathTo, type Ask, type PageAnswer, type PageRequest } from './page.ts';
import { LinkedSentence } from './parts.tsx';
import { PageLinks } from './page-links.tsx';

/** The list of all relations, or of those of one type, or of those on which sources disagree. */
export async function relationListPage(page: PageRequest, ask: Ask): Promise<PageAnswer> {
  const { lang, query } = page;
  const type = typeIn(query['type']);
  const isDisputed = query['status'] === 'DISPUTED';
  const [{ stats }, { relations }] = await Promise.all([
    ask(BrowseStartDocument, { lang }),
    ask(BrowseRelationsDocument, {
      where: { ...(type !== null && { type: [type] }), ...(isDisputed && { status: ['DISPUTED'] }) },
      after: query['after'] ?? null,
      lang,
    }),
  ]);
  const title = type === null ? PAGE_WORDS.relations[lang] : heading(typeLabel(type, lang));
  const count = counted(page, relations?.totalCount ?? 0, PAGE_WORDS.relationOne, PAGE_WORDS.relationMany);
  const next = relations?.pageInfo.hasNextPage ? relations.pageInfo.endCursor : null;
  const content = (
    <article className="record list">
      <header className="title">
        <p className="kind">
          <a href={hrefOf(page, '/browse')}>{PAGE_WORDS.browse[lang]}</a>
        </p>
        <h1>{title}</h1>
        <p className="lead">{count}</p>
      </header>
      <div className="columns">
        <aside aria-label={PAGE_WORDS.narrow[lang]}>
          <TypeList page={page} chosen={type} isDisputed={isDisputed} counts={stats?.relations ?? []} />
        </aside>
        <div>
          <ul className="entries">
            {relations?.nodes.map(({ id, sentence, from, to, period, status, sourceCount }) => (
              <li key={id}>
                <span className="entry">
                  <LinkedSentence page={page} text={sentence} entities={[from, to]} />
                </span>{' '}
                <span className="remarks">
                  <a href={hrefOf(page, pathTo('relation', id))}>
                    {[
                      periodWords(page, period),
                      ...(status === 'DISPUTED' ? [PAGE_WORDS.disputed[lang]] : []),
                      counted(page, sourceCount, PAGE_WORDS.sourceOne, PAGE_WORDS.sourceMany),
                    ].join(' · ')}
                  </a>
                </span>
              </li>
            ))}
          </ul>
          {relations?.nodes.length === 0 && <p className="quiet">{PAGE_WORDS.emptyList[lang]}</p>}
          <PageLinks page={page} next={next} />
        </div>
      </div>
    </article>
  );
  return renderPage(
    page,
    200,
    {
      title,
      description: `${title}. ${count}.`,
      canonical: type === null ? {} : { type },
      hidden: query['after'] !== undefined || isDisputed,
    },
    { content, state: null },
  );
}

interface TypeListProps {
  readonly page: PageRequest;
  readonly chosen: RelationType | null;
  readonly isDisputed: boolean;
  readonly counts: readonly { readonly type: RelationType; readonly count: number }[];
}

/** The types that occur, the most frequent first, to narrow the list by. */
function TypeList({ page, chosen, isDisputed, counts }: TypeListProps) {
  const { lang } = page;
  return (
    <section className="facets">
      <h2>{PAGE_WORDS.relationTypes[lang]}</h2>
      <ul>
        <li>
          <a href={hrefOf(page, page.path, { status: 'DISPUTED' })} aria-current={isDisputed ? 'true' : undefined}>
            {PAGE_WORDS.onlyDisputed[lang]}
          </a>
        </li>
        <li>
          <a href={hrefOf(page, page.path)} aria-current={chosen === null && !isDisputed ? 'true' : undefined}>
            {PAGE_WORDS.all[lang]}
          </a>
        </li>
        {counts
          .toSorted((a, b) => b.count - a.count)
          .map((one) => (
            <li key={one.type}>
              <a
                href={hrefOf(page, page.path, { type: one.type })}
                aria-current={chosen === one.type ? 'true' : undefined}
              >
                {heading(typeLabel(one.type, lang))}
              </a>{' '}
              <span className="count">{one.count.toLocaleString(lang)}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** The type that an address names; null where it names none. Throws PageFault for a word that is no type. */
function typeIn(given: string | undefined): RelationType | null {
  if (given === undefined) return null;
  const names = RELATION_TYPES.map(({ type }) => type);
  const known = names.find((type) => type === given);
  if (known === undefined)
    throw new PageFault(
      `type: "${given}" is no relation type${didYouMean(given, names) || '.'}`,
      'BAD_USER_INPUT',
      400,
    );
  return known as RelationType;
}
