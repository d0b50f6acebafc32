import { claimFromProperties } from '../../../src/store/layout/claim.ts';
import { InputError } from '../../../src/domain/input-error.ts';
import { BEGINNING, dayText, FOREVER, parsePartialDate } from '../../../src/domain/partial-date.ts';
import { ownLang } from '../../../src/domain/labels/lang.ts';
import { relationSentence } from '../../../src/domain/relation-sentence.ts';
import { relationType } from '../../../src/domain/relation-types.ts';
import { relationView, type RelationRecord } from '../../../src/domain/relation-view.ts';
import { affirming, isStanding } from '../../../src/domain/standing.ts';
import { certaintyAt, intervalsFrom, intervalsOf, type Validity } from '../../../src/domain/validity.ts';
import { periodOf } from './claims.ts';
import { conflictsOf } from './conflicts.ts';
import { connection, named, type Args } from './pages.ts';
import { fitsText } from './lists.ts';
import type { NaiveResolver, NaiveResolvers } from './resolvers.ts';
import { sentenceEndOf } from './sentence-end.ts';
import { byText, type StoredNode, type StoredRelation, type ClaimFilter, type World } from './world.ts';

/** Whose claims count by `sources` and `knownAt`, or null: all of them. */
export function claimFilterOf(args: Args): ClaimFilter | null {
  const sources = named(args, 'sources');
  const knownAt = args['knownAt'] as string | null | undefined;
  return sources || knownAt ? { sources, knownBy: knownAt ? parsePartialDate(knownAt)!.max : null } : null;
}

/** Whether a claim counts. */
export function counts({ properties }: StoredNode, filter: ClaimFilter | null): boolean {
  if (filter?.sources && !filter.sources.includes(properties['source'] as string)) return false;
  return !filter?.knownBy || (properties['knownFrom'] as number) <= filter.knownBy;
}

/** The claims on a relation that count for whoever looks at it. */
function claimsOn(relation: StoredRelation, world: World): readonly StoredNode[] {
  return onRelation(relation, world).filter(
    (claim) => isStanding(claimFromProperties(claim.properties)) && counts(claim, relation.filter),
  );
}

/** All claims on a relation, in the order of their ids. */
function onRelation(relation: StoredRelation, world: World): readonly StoredNode[] {
  return world.all('Claim').filter(({ properties }) => properties['relation'] === relation.properties['id']);
}

/** What a relation is by the claims that count; null is as it is stored, because all of them do. */
function viewOf(relation: StoredRelation, world: World): RelationRecord | null {
  return relationView(claimsOn(relation, world).map(({ properties }) => claimFromProperties(properties)));
}

function timeOf(relation: StoredRelation, world: World, held: boolean): Validity {
  if (relation.filter) {
    const view = viewOf(relation, world)!;
    return held ? view.held! : view.validity;
  }
  const bound = (name: string) =>
    (relation.properties[held ? `held${name}` : uncapped(name)] as number | undefined) ?? null;
  const intervals = relation.properties[held ? 'heldCertain' : 'certain'] as readonly number[] | undefined;
  return {
    startMin: bound('StartMin'),
    startMax: bound('StartMax'),
    endMin: bound('EndMin'),
    endMax: bound('EndMax'),
    certain: intervals === undefined ? null : intervalsFrom(intervals),
  };
}

const uncapped = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** `certainty` has nothing to speak of without a time. */
export function checkTime(args: Args): void {
  const { certainty, asOf } = args as Record<string, string | null | undefined>;
  if (certainty && !asOf)
    throw new InputError(`certainty: ${certainty} needs asOf, the time that is asked about: asOf: "2013-11-18".`);
}

/** Whether a certainty is one that was asked for: the one named, or any but NO. */
export function isAsked(certainty: string, { certainty: asked }: Args): boolean {
  return asked ? certainty === asked : certainty !== 'NO';
}

/** Relations that fulfil `sources`, `knownAt`, `asOf` and `certainty`, as a connection with what `nodeOf` finds at them. */
export function relationPage(
  relations: readonly StoredRelation[],
  args: Args,
  world: World,
  former: string | null,
  nodeOf: (relation: StoredRelation) => unknown,
) {
  checkTime(args);
  const filter = claimFilterOf(args);
  const asOf = args['asOf'] as string | null | undefined;
  const certaintyOf = (relation: StoredRelation) =>
    asOf ? certaintyAt(timeOf(relation, world, relation.type === former), parsePartialDate(asOf)!) : null;
  const kept = relations
    .map((relation) => relation.by(filter))
    .filter(
      (relation) =>
        filter === null ||
        affirming(claimsOn(relation, world).map(({ properties }) => claimFromProperties(properties))).length > 0,
    )
    .filter((relation) => !asOf || isAsked(certaintyOf(relation)!, args));
  return connection(kept, args, (relation) => ({
    certainty: certaintyOf(relation),
    relation: relation,
    node: nodeOf(relation),
  }));
}

/** The relations at an entity, in the order of their ids. */
export function relationsAt(entity: StoredNode, direction: unknown, world: World): readonly StoredRelation[] {
  return world.relations
    .filter(({ from, to }) => (direction !== 'IN' && from === entity) || (direction !== 'OUT' && to === entity))
    .sort((a, b) => byText(a.id, b.id));
}

const given = Object.fromEntries(
  (['title', 'start', 'end', 'ended', 'attestedFrom', 'attestedTo', 'modality', 'status', 'confidence'] as const).map(
    (name) => [
      name,
      (relation: StoredRelation, _: Args, world: World) =>
        relation.filter ? viewOf(relation, world)?.[name] : relation.properties[name],
    ],
  ),
);

interface Dated {
  readonly start?: string | null;
  readonly end?: string | null;
  readonly startText?: string | null;
  readonly endText?: string | null;
}

/** The fields of a relation. */
export const relationResolvers: NaiveResolvers<StoredRelation> = {
  ...given,
  period: (relation, _, world) => {
    const { start, end, startText, endText } = (
      relation.filter ? viewOf(relation, world)! : relation.properties
    ) as Dated;
    return periodOf(start ?? startText, end ?? endText);
  },
  titles: (relation, _, world) => {
    if (relation.filter) return viewOf(relation, world)!.titles;
    const { title, titles } = relation.properties;
    return titles ?? (title === undefined ? [] : [title]);
  },
  type: ({ type }) => type,
  from: ({ from }) => from,
  to: ({ to }) => to,
  certainty: (relation, { asOf }, world) =>
    certaintyAt(
      timeOf(relation, world, false),
      asOf ? parsePartialDate(asOf as string)! : { min: BEGINNING, max: FOREVER },
    ),
  validity: (relation, _, world) => {
    const validity = timeOf(relation, world, false);
    const { startMin, startMax, endMin, endMax } = validity;
    const text = (day: number | null) => (day === null ? null : dayText(day));
    const [from, to] = [text(startMin), text(startMax)];
    const certain = intervalsOf(validity)
      .filter((interval) => interval.from < FOREVER)
      .map((interval) => ({ from: text(interval.from), to: text(interval.to) }));
    const ends = { endMin: text(endMin), endMax: text(endMax), endless: endMax === FOREVER };
    return { startMin: from, startMax: to, ...ends, certain };
  },
  claims: (relation, _, world) => claimsOn(relation, world),
  sourceCount: (relation, _, world) =>
    relation.filter
      ? viewOf(relation, world)!.sources.length
      : ((relation.properties['sources'] as readonly string[] | undefined)?.length ?? 1),
  proposals: (relation, _, world) =>
    onRelation(relation, world).filter(({ properties }) => properties['status'] === 'PROPOSED'),
  conflicts: (relation, _, world) =>
    conflictsOf(
      onRelation(relation, world).map(({ id }) => id),
      world,
    ),
  sentence: ({ type, from, to, properties }, { lang }) =>
    relationSentence(
      relationType(type)!,
      ownLang(lang as string),
      sentenceEndOf(from, lang as string),
      sentenceEndOf(to, lang as string),
      { past: properties['endMax'] === FOREVER, share: (properties['share'] as number | undefined) ?? null },
    ),
};

/** All relations: filtered, sorted and cut. */
export const relations: NaiveResolver<unknown> = (_, args, world) => {
  const where = Object.entries((args['where'] as Args | null | undefined) ?? {});
  const { field, direction } = args['orderBy'] as Args;
  const keys: Readonly<Record<string, (relation: StoredRelation) => string>> = {
    FROM: ({ from }) => from.id,
    ID: ({ id }) => id,
    TYPE: ({ type }) => type,
    // What has no start comes last.
    START: ({ properties }) => (properties['start'] as string | undefined) ?? '~',
  };
  const key = keys[field as string]!;
  const order = (a: StoredRelation, b: StoredRelation) => byText(key(a), key(b)) || byText(a.id, b.id);
  const relations = world.relations
    .filter((relation) => where.every(([name, asked]) => fulfils(relation, name, asked)))
    .sort((a, b) => (direction === 'DESC' ? order(b, a) : order(a, b)));
  return relationPage(relations, args, world, null, (relation) => relation);
};

function fulfils({ id, type, from, to, properties }: StoredRelation, name: string, asked: unknown): boolean {
  if (name === 'ids') return (asked as string[]).includes(id);
  if (name === 'type') return (asked as string[]).includes(type);
  if (name === 'family') return (asked as string[]).includes(relationType(type)!.family);
  if (name === 'from') return from.id === asked;
  if (name === 'to') return to.id === asked;
  if (name === 'entity') return from.id === asked || to.id === asked;
  if (name === 'synthetic') return [from, to].some((end) => end.id.startsWith('syn-')) === asked;
  const value = properties[name];
  if (Array.isArray(asked)) return asked.includes(value);
  return name === 'title' ? fitsText(value, asked as Args) : fitsDate(value as string | undefined, asked as Args);
}

function fitsDate(date: string | undefined, { isNull, from, to }: Args): boolean {
  if (isNull !== undefined && (date === undefined) !== isNull) return false;
  const { min = null } = date === undefined ? {} : parsePartialDate(date)!;
  if (from !== undefined && (min === null || min < parsePartialDate(from as string)!.min)) return false;
  return to === undefined || (min !== null && min <= parsePartialDate(to as string)!.max);
}
