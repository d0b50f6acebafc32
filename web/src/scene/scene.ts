import { timeRange } from '../../../src/domain/edtf.ts';
import { parsePartialDate, FOREVER, type Day } from '../../../src/domain/partial-date.ts';
import { certaintyAt, type Validity } from '../../../src/domain/validity.ts';
import type { Certainty } from '../../../src/domain/vocabulary.ts';
import type { View } from '../address/view.ts';
import type { EntityOnSceneFragment, RelationOnSceneFragment, SceneQuery } from '../generated/operations.ts';
import { printedPeriod } from './printed-period.ts';

/** What the server tells of a scene. */
export type SceneData = NonNullable<SceneQuery['neighborhood']>;
/** How many relations of one type and direction an entity has, and how many of them are among those that came. */
export type RelationCount = SceneData['ties'][number];

/** An entity that is drawn. */
export interface SceneEntity extends EntityOnSceneFragment {
  readonly relationCounts: readonly RelationCount[];
  /** How many relations it has, and how many of them the scene shows. */
  readonly count: number;
  readonly shown: number;
  readonly pinned: boolean;
}

/** How a line is drawn: it held, it may have held, or nobody says when. */
export type Line = 'SOLID' | 'DASHED' | 'DOTTED';
/** What became of a relation from one time to another. */
export type Change = 'ADDED' | 'REMOVED' | 'KEPT';

/** A relation that is drawn. */
export interface SceneRelation extends RelationOnSceneFragment {
  /** Whether it held at the time asked; null when none is asked. */
  readonly certainty: Certainty | null;
  /** Whether a source gives a date for its beginning or its end. */
  readonly dated: boolean;
  readonly line: Line;
  /** What became of it by the second time; null when there is none. */
  readonly change: Change | null;
}

/** All relations between the same two entities: one curve with a number. */
export interface Bundle {
  /** Made of its ends: the same whatever is in it. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relations: readonly SceneRelation[];
  /** The strongest line among them. */
  readonly line: Line;
}

/** What is drawn, and what is not. */
export interface Scene {
  readonly entities: readonly SceneEntity[];
  readonly relations: readonly SceneRelation[];
  readonly bundles: readonly Bundle[];
  /** Relations that certainly did not hold at the time asked; in the order of their beginnings. */
  readonly notThen: readonly RelationOnSceneFragment[];
  /** How many of the relations drawn nobody dates. */
  readonly undated: number;
}

/** The scene that a view shows of what the server told. The same data and view give the same scene, in the same order. */
export function sceneOf(data: SceneData, view: View): Scene {
  const entities = data.nodes.filter(({ kind }) => !view.hidden.includes(kind));
  const drawn = new Set(entities.map(({ id }) => id));
  const among = data.relations.filter(
    ({ type, from, to }) => drawn.has(from.id) && drawn.has(to.id) && !view.hidden.includes(type),
  );
  const seen = among.map((relation) => seenAt(relation, view));
  const relations = seen.filter(isDrawn);
  const notThen = seen.filter((relation) => !isDrawn(relation)).sort(byStart);
  const countsAt = countsByEntity(data.ties);
  const shownAt = countEnds(data.relations);
  return {
    entities: entities.map((entity) => {
      const relationCounts = countsAt.get(entity.id) ?? [];
      const count = relationCounts.reduce((sum, one) => sum + one.count, 0);
      return {
        ...entity,
        relationCounts,
        count,
        shown: shownAt.get(entity.id) ?? 0,
        pinned: view.pinned.includes(entity.id),
      };
    }),
    relations,
    bundles: bundlesOf(relations),
    notThen,
    undated: relations.filter(({ dated }) => !dated).length,
  };
}

/** The relations drawn of each entity that has any, in their order; one from an entity to itself once. */
export function relationsByEntity({ relations }: Scene): ReadonlyMap<string, readonly SceneRelation[]> {
  const byEntity = new Map<string, SceneRelation[]>();
  for (const relation of relations)
    for (const id of new Set([relation.from.id, relation.to.id])) {
      const others = byEntity.get(id);
      if (others) others.push(relation);
      else byEntity.set(id, [relation]);
    }
  return byEntity;
}

function isDrawn({ certainty, change }: SceneRelation): boolean {
  return certainty !== 'NO' || change === 'ADDED';
}

function countsByEntity(counts: readonly RelationCount[]): ReadonlyMap<string, readonly RelationCount[]> {
  const byEntity = new Map<string, RelationCount[]>();
  for (const count of counts) {
    const others = byEntity.get(count.entity);
    if (others) others.push(count);
    else byEntity.set(count.entity, [count]);
  }
  return byEntity;
}

/** The bounds of a relation as the rule of certainty takes them. */
export function boundsOf({ validity }: RelationOnSceneFragment): Validity {
  const { startMin, startMax, endMin, endMax, endless, certain } = validity;
  return {
    startMin: dayOf(startMin),
    startMax: dayOf(startMax),
    endMin: endless ? FOREVER : dayOf(endMin),
    endMax: endless ? FOREVER : dayOf(endMax),
    certain: certain.map(({ from, to }) => ({ from: dayOf(from)!, to: dayOf(to) ?? FOREVER })),
  };
}

/** Whether a relation held at a time written as a partial date; null where the text is none. */
export function certaintyOf(relation: RelationOnSceneFragment, time: string | null): Certainty | null {
  const window = time === null ? null : timeRange(time);
  return window && certaintyAt(boundsOf(relation), window);
}

function seenAt(relation: RelationOnSceneFragment, { asOf, comparedWith }: View): SceneRelation {
  const certainty = certaintyOf(relation, asOf);
  const { start, end } = printedPeriod(relation);
  const dated = start !== null || end !== null;
  const then = certaintyOf(relation, comparedWith);
  const line = certainty !== 'POSSIBLY' ? 'SOLID' : dated ? 'DASHED' : 'DOTTED';
  return { ...relation, certainty, dated, line, change: certainty && then ? changeOf(certainty, then) : null };
}

function changeOf(before: Certainty, after: Certainty): Change | null {
  if (before === 'NO') return after === 'NO' ? null : 'ADDED';
  return after === 'NO' ? 'REMOVED' : 'KEPT';
}

const STRENGTH: readonly Line[] = ['SOLID', 'DASHED', 'DOTTED'];

function bundlesOf(relations: readonly SceneRelation[]): readonly Bundle[] {
  const bundles = new Map<string, SceneRelation[]>();
  for (const relation of relations) {
    const id = [relation.from.id, relation.to.id].sort().join('~');
    bundles.set(id, [...(bundles.get(id) ?? []), relation]);
  }
  return [...bundles].map(([id, inside]) => ({
    id,
    from: inside[0]!.from.id,
    to: inside[0]!.to.id,
    relations: inside,
    line: STRENGTH.find((line) => inside.some((relation) => relation.line === line))!,
  }));
}

function countEnds(relations: readonly RelationOnSceneFragment[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of relations)
    for (const id of new Set([from.id, to.id])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function byStart(a: RelationOnSceneFragment, b: RelationOnSceneFragment): number {
  return (boundsOf(a).startMin ?? FOREVER) - (boundsOf(b).startMin ?? FOREVER);
}

function dayOf(text: string | null): Day | null {
  return text === null ? null : (parsePartialDate(text)?.min ?? null);
}
