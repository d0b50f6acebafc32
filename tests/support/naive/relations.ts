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
import { byText, type Thing, type Tie, type Told, type World } from './world.ts';

/** Whose claims count by `sources` and `knownAt`, or null: all of them. */
export function toldBy(args: Args): Told | null {
  const sources = named(args, 'sources');
  const knownAt = args['knownAt'] as string | null | undefined;
  return sources || knownAt ? { sources, knownBy: knownAt ? parsePartialDate(knownAt)!.max : null } : null;
}

/** Whether a claim counts. */
export function counts({ properties }: Thing, told: Told | null): boolean {
  if (told?.sources && !told.sources.includes(properties['source'] as string)) return false;
  return !told?.knownBy || (properties['knownFrom'] as number) <= told.knownBy;
}

/** The claims on a relation that count for whoever looks at it. */
function claimsOn(tie: Tie, world: World): readonly Thing[] {
  return onRelation(tie, world).filter(
    (claim) => isStanding(claimFromProperties(claim.properties)) && counts(claim, tie.told),
  );
}

/** All claims on a relation, in the order of their ids. */
function onRelation(tie: Tie, world: World): readonly Thing[] {
  return world.all('Claim').filter(({ properties }) => properties['relation'] === tie.properties['id']);
}

/** What a relation is by the claims that count; null is as it is stored, because all of them do. */
function viewOf(tie: Tie, world: World): RelationRecord | null {
  return relationView(claimsOn(tie, world).map(({ properties }) => claimFromProperties(properties)));
}

function timeOf(tie: Tie, world: World, held: boolean): Validity {
  if (tie.told) {
    const view = viewOf(tie, world)!;
    return held ? view.held! : view.validity;
  }
  const bound = (name: string) => (tie.properties[held ? `held${name}` : uncapped(name)] as number | undefined) ?? null;
  const intervals = tie.properties[held ? 'heldCertain' : 'certain'] as readonly number[] | undefined;
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
  ties: readonly Tie[],
  args: Args,
  world: World,
  former: string | null,
  nodeOf: (tie: Tie) => unknown,
) {
  checkTime(args);
  const told = toldBy(args);
  const asOf = args['asOf'] as string | null | undefined;
  const certaintyOf = (tie: Tie) =>
    asOf ? certaintyAt(timeOf(tie, world, tie.type === former), parsePartialDate(asOf)!) : null;
  const kept = ties
    .map((tie) => tie.by(told))
    .filter(
      (tie) =>
        told === null ||
        affirming(claimsOn(tie, world).map(({ properties }) => claimFromProperties(properties))).length > 0,
    )
    .filter((tie) => !asOf || isAsked(certaintyOf(tie)!, args));
  return connection(kept, args, (tie) => ({ certainty: certaintyOf(tie), relation: tie, node: nodeOf(tie) }));
}

/** The relations at an entity, in the order of their ids. */
export function tiesAt(entity: Thing, direction: unknown, world: World): readonly Tie[] {
  return world.ties
    .filter(({ from, to }) => (direction !== 'IN' && from === entity) || (direction !== 'OUT' && to === entity))
    .sort((a, b) => byText(a.id, b.id));
}

const given = Object.fromEntries(
  (['title', 'start', 'end', 'ended', 'attestedFrom', 'attestedTo', 'modality', 'status', 'confidence'] as const).map(
    (name) => [
      name,
      (tie: Tie, _: Args, world: World) => (tie.told ? viewOf(tie, world)?.[name] : tie.properties[name]),
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
export const relationResolvers: NaiveResolvers<Tie> = {
  ...given,
  period: (tie, _, world) => {
    const { start, end, startText, endText } = (tie.told ? viewOf(tie, world)! : tie.properties) as Dated;
    return periodOf(start ?? startText, end ?? endText);
  },
  titles: (tie, _, world) => {
    if (tie.told) return viewOf(tie, world)!.titles;
    const { title, titles } = tie.properties;
    return titles ?? (title === undefined ? [] : [title]);
  },
  type: ({ type }) => type,
  from: ({ from }) => from,
  to: ({ to }) => to,
  certainty: (tie, { asOf }, world) =>
    certaintyAt(timeOf(tie, world, false), asOf ? parsePartialDate(asOf as string)! : { min: BEGINNING, max: FOREVER }),
  validity: (tie, _, world) => {
    const validity = timeOf(tie, world, false);
    const { startMin, startMax, endMin, endMax } = validity;
    const text = (day: number | null) => (day === null ? null : dayText(day));
    const [from, to] = [text(startMin), text(startMax)];
    const certain = intervalsOf(validity)
      .filter((interval) => interval.from < FOREVER)
      .map((interval) => ({ from: text(interval.from), to: text(interval.to) }));
    const ends = { endMin: text(endMin), endMax: text(endMax), endless: endMax === FOREVER };
    return { startMin: from, startMax: to, ...ends, certain };
  },
  claims: (tie, _, world) => claimsOn(tie, world),
  sourceCount: (tie, _, world) =>
    tie.told
      ? viewOf(tie, world)!.sources.length
      : ((tie.properties['sources'] as readonly string[] | undefined)?.length ?? 1),
  conflicts: (tie, _, world) =>
    conflictsOf(
      onRelation(tie, world).map(({ id }) => id),
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
  const keys: Readonly<Record<string, (tie: Tie) => string>> = {
    FROM: ({ from }) => from.id,
    ID: ({ id }) => id,
    TYPE: ({ type }) => type,
    // What has no start comes last.
    START: ({ properties }) => (properties['start'] as string | undefined) ?? '~',
  };
  const key = keys[field as string]!;
  const order = (a: Tie, b: Tie) => byText(key(a), key(b)) || byText(a.id, b.id);
  const ties = world.ties
    .filter((tie) => where.every(([name, asked]) => fulfils(tie, name, asked)))
    .sort((a, b) => (direction === 'DESC' ? order(b, a) : order(a, b)));
  return relationPage(ties, args, world, null, (tie) => tie);
};

function fulfils({ id, type, from, to, properties }: Tie, name: string, asked: unknown): boolean {
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
