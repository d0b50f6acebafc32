import { ATTRIBUTES } from '../domain/attributes.ts';
import { typeLabel, heading, label } from '../domain/labels/label.ts';
import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import { EntityPageDocument, type EntityPageQuery, type PageRelationFragment } from '../generated/page-operations.ts';
import { Citations } from './citations.ts';
import { CiteThis } from './cite.tsx';
import { relationRemarks } from './claim-words.ts';
import { renderPage } from './document.tsx';
import { EntityData } from './entity-data.tsx';
import { Attributes, Figures, Names } from './entity-facts.tsx';
import { entityLd } from './json-ld.ts';
import { Disagreements, Limits } from './limits.tsx';
import { missingPage } from './missing-page.tsx';
import {
  counted,
  hrefOf,
  momentOf,
  pathTo,
  say,
  withParams,
  type Ask,
  type PageAnswer,
  type PageRequest,
} from './page.ts';
import { Cited, EntityLink, FrozenBanner, LinkedSentence, Section, SourceList, SyntheticBanner } from './parts.tsx';
import { dayOf } from './site-parts.tsx';
import { stateOf } from './state.ts';
import { RecordActions } from './record-actions.tsx';

type Entity = NonNullable<EntityPageQuery['entity']>;

/** Attributes that have a place of their own on the page. */
const SHOWN_ELSEWHERE = ['KIND', 'NAME', 'IDENTIFIER', 'STATISTIC'];
const ATTRIBUTES_SHOWN = ATTRIBUTES.map(({ predicate }) => predicate).filter((name) => !SHOWN_ELSEWHERE.includes(name));

/**
 * The page of an entity: what it is called, what sources say of it and where, where they disagree, and what they do not say. An id
 * that was merged into another leads there; an unknown one gets a page that says so.
 */
export async function entityPage(page: PageRequest, id: string, ask: Ask): Promise<PageAnswer> {
  const data = await ask(EntityPageDocument, {
    id,
    attributes: ATTRIBUTES_SHOWN,
    after: page.query['after'] ?? null,
    knownAt: momentOf(page),
    lang: page.lang,
  });
  const { entity } = data;
  if (!entity) return missingPage(page, say(page, PAGE_WORDS.noEntity, { id }));
  if (entity.id !== id)
    return {
      kind: 'moved',
      to: page.basePath + withParams(pathTo('entity', entity.id), { ...page.query, ...viewParams(page) }),
    };
  const state = stateOf(data);
  const conflicts = data.conflicts?.nodes ?? [];
  const citations = new Citations([
    ...entity.relations.nodes.flatMap(({ claims }) => claims),
    ...conflicts.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims)),
    ...entity.claims.nodes,
    ...entity.statistics.flatMap(({ claims }) => claims),
  ]);
  const parts = { page, entity, citations };
  const kind = label('EntityKind', entity.kind, page.lang) ?? entity.kind;
  const sources = counted(page, entity.sources.totalCount, PAGE_WORDS.sourceOne, PAGE_WORDS.sourceMany);
  const content = (
    <article className="record">
      {entity.synthetic && <SyntheticBanner page={page} />}
      {momentOf(page) !== null && <FrozenBanner page={page} day={dayOf(page, state)} />}
      <Title {...parts} kind={kind} sources={sources} />
      {!page.embed && <Actions {...parts} />}
      <Relations {...parts} />
      <Disagreements page={page} conflicts={conflicts} citations={citations} />
      <Limits page={page} sources={entity.sources.nodes} concerns={(about) => about.includes(entity.id)} />
      <Attributes {...parts} />
      <Figures {...parts} />
      <Names {...parts} />
      <SourceList page={page} citations={citations} />
      {!page.embed && <EntityData {...parts} />}
      {!page.embed && <CiteThis page={page} title={entity.name} state={state} lasting />}
    </article>
  );
  return renderPage(
    page,
    200,
    {
      title: `${entity.name} · ${kind}`,
      description: descriptionOf(page, entity, sources),
      type: entity.kind === 'PERSON' ? 'profile' : 'article',
      hidden: entity.synthetic || momentOf(page) !== null || page.query['after'] !== undefined,
      jsonLd: entity.synthetic ? [] : [entityLd(page, entity)],
    },
    { content, sources, state },
  );
}

function viewParams({ lang, embed }: PageRequest) {
  return { lang: lang === 'zh' ? 'zh' : null, embed: embed ? '1' : null };
}

interface Part {
  readonly page: PageRequest;
  readonly entity: Entity;
  readonly citations: Citations;
}

function Title({ page, entity, kind, sources }: Part & { readonly kind: string; readonly sources: string }) {
  const { lang } = page;
  const others = entity.names.filter(
    ({ value }, index, all) => value !== entity.name && all.findIndex((name) => name.value === value) === index,
  );
  return (
    <header className="title">
      <p className="kind" data-kind={entity.kind}>
        {heading(kind)} <code>{entity.id}</code>
      </p>
      <h1>{entity.name}</h1>
      {others.length > 0 && (
        <p className="other-names">
          {others.map(({ value, lang: tag }, index) => (
            <span key={value}>
              {index > 0 && PHRASES.and[lang]}
              <span lang={tag ?? undefined}>{value}</span>
            </span>
          ))}
        </p>
      )}
      <p className="lead">{leadOf(page, entity, sources)}</p>
    </header>
  );
}

/** In a sentence or two: how much is held, how much of it is dated, and whether sources disagree. */
function leadOf(page: PageRequest, entity: Entity, sources: string): string {
  const { totalCount, nodes } = entity.relations;
  const { lang } = page;
  if (totalCount === 0) return say(page, PAGE_WORDS.holdsNothing, { name: entity.name });
  const count = (some: number) => counted(page, some, PAGE_WORDS.relationOne, PAGE_WORDS.relationMany);
  const dated = nodes.filter(({ period }) => period.start !== null || period.end !== null).length;
  const disputed = nodes.filter(({ status }) => status === 'DISPUTED').length;
  return [
    say(page, PAGE_WORDS.holds, { relations: count(totalCount), name: entity.name, sources }),
    // Of a part of the relations nothing is said about all.
    ...(nodes.length < totalCount ? [] : [datedWords(page, dated, totalCount)]),
    ...(disputed === 0 ? [] : [say(page, PAGE_WORDS.disputedCount, { count: count(disputed) })]),
  ].join(PHRASES.space[lang]);
}

function datedWords(page: PageRequest, dated: number, total: number): string {
  if (dated === total) return PAGE_WORDS.allDated[page.lang];
  return dated === 0 ? PAGE_WORDS.noneDated[page.lang] : say(page, PAGE_WORDS.datedCount, { dated });
}

/** What one reads where the page is shared: its first sentences with who says them, else how much there is. */
function descriptionOf(page: PageRequest, entity: Entity, sources: string): string {
  const { lang } = page;
  const sentences = entity.relations.nodes
    .filter(({ status, modality }) => status === 'ACTIVE' && modality === 'ASSERTED')
    .slice(0, 2)
    .map(({ sentence, claims }) => {
      const { publisherName = null, published = null } = claims[0]?.source ?? {};
      const who = [publisherName, published?.slice(0, 4)]
        .filter((text) => typeof text === 'string')
        .join(PHRASES.comma[lang]);
      return sentence + (who === '' ? '' : say(page, PHRASES.inBrackets, { text: who }));
    });
  return sentences.length === 0 ? leadOf(page, entity, sources) : sentences.join(PHRASES.semicolon[lang]);
}

function Actions({ page, entity }: Part) {
  const { lang } = page;
  return (
    <RecordActions page={page}>
      <a className="button primary" href={hrefOf(page, '/graph', { n: entity.id })}>
        {PAGE_WORDS.openGraph[lang]}
      </a>
    </RecordActions>
  );
}

function Relations({ page, entity, citations }: Part) {
  const { lang } = page;
  const { nodes, totalCount, pageInfo } = entity.relations;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  const isFirst = page.query['after'] === undefined;
  return (
    <Section id="relations" title={PAGE_WORDS.relations[lang]} count={totalCount}>
      {groupsOf(entity.id, nodes).map(({ type, direction, relations }) => (
        <div key={`${type} ${direction}`} className="relation-group">
          <h3>{heading(typeLabel(type, lang, direction))}</h3>
          <ul>
            {relations.map((relation) => (
              <RelationItem key={relation.id} page={page} relation={relation} of={entity.id} citations={citations} />
            ))}
          </ul>
        </div>
      ))}
      {(next !== null || !isFirst) && (
        <p className="pages">
          <span>{say(page, PAGE_WORDS.shownOf, { shown: nodes.length, total: totalCount })}</span>{' '}
          {!isFirst && (
            <a href={hrefOf(page, page.path, { ...page.query, after: null })}>{PAGE_WORDS.firstRelations[lang]}</a>
          )}{' '}
          {next !== null && (
            <a href={hrefOf(page, page.path, { ...page.query, after: next })}>{PAGE_WORDS.moreRelations[lang]}</a>
          )}
        </p>
      )}
    </Section>
  );
}

interface ItemProps {
  readonly page: PageRequest;
  readonly relation: PageRelationFragment;
  /** The entity that the page is about, whose name is no link. */
  readonly of: string;
  readonly citations: Citations;
}

function RelationItem({ page, relation, of, citations }: ItemProps) {
  const { sentence, from, to, id, claims } = relation;
  // A sentence may call an entity otherwise than by its name.
  const unnamed = [from, to].filter((end) => end.id !== of && !sentence.includes(end.name));
  return (
    <li>
      <span className="sentence">
        <LinkedSentence page={page} text={sentence} entities={[from, to]} own={of} />
      </span>{' '}
      <Cited page={page} citations={citations} claims={claims} />
      <span className="remarks">
        <a href={hrefOf(page, pathTo('relation', id))} target={page.embed ? '_blank' : undefined}>
          {relationRemarks(page, relation).join(' · ')}
        </a>
        {unnamed.map((end) => (
          <span key={end.id}>
            {' · '}
            <EntityLink page={page} entity={end} />
          </span>
        ))}
      </span>
    </li>
  );
}

interface Group {
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
  readonly relations: readonly PageRelationFragment[];
}

/** Relations by type and direction, in the order in which they come. */
export function groupsOf(id: string, relations: readonly PageRelationFragment[]): readonly Group[] {
  const groups = new Map<string, Group & { readonly relations: PageRelationFragment[] }>();
  for (const relation of relations) {
    const direction = relation.from.id === id ? 'OUT' : 'IN';
    const key = `${relation.type} ${direction}`;
    const group = groups.get(key) ?? { type: relation.type, direction, relations: [] };
    groups.set(key, group);
    group.relations.push(relation);
  }
  return [...groups.values()];
}
