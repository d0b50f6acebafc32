import { toClaims } from '../../src/sources/to-claims.ts';
import { findFiles } from '../../src/sources/find-files.ts';
import { readSources } from '../../src/sources/read-source.ts';
import { RELATION_TYPES } from '../../src/domain/relation-types.ts';
import { dataOf, entity, relation, viewOf } from '../../tests/web/made-up-scene.ts';
import { seededRandom } from '../../web/src/layout/seeded-random.ts';
import type { RelationOnSceneFragment, RelationType } from '../../web/src/generated/operations.ts';
import { sceneOf, type Scene, type SceneData } from '../../web/src/scene/scene.ts';

/** A scene that legibility is measured on. */
export interface NamedScene {
  readonly name: string;
  readonly scene: Scene;
}

const { sources } = readSources((await findFiles('data')).files);
const contents = sources.map(({ content }) => content);
const claims = contents.flatMap((content) => toClaims(content).claims);
const KINDS = new Map(contents.flatMap(({ entities }) => (entities ?? []).map(({ id, kind }) => [id, kind])));
const TYPES: ReadonlySet<string> = new Set(RELATION_TYPES.map(({ type }) => type));

const RELATIONS: ReadonlyMap<string, RelationOnSceneFragment> = new Map(
  claims.flatMap(({ predicate, subject, object }) => {
    if (!TYPES.has(predicate) || subject === null || object === null || !KINDS.has(subject) || !KINDS.has(object))
      return [];
    const id = `${subject}.${predicate}.${object}`;
    return [[id, relation(id, subject, object, { type: predicate as RelationType })] as const];
  }),
);

function nameOf(id: string): string {
  const names = claims.filter(({ predicate, subject }) => predicate === 'NAME' && subject === id);
  const latin = names.find(({ value }) => value !== null && !/\p{Script=Han}/u.test(value));
  return (latin ?? names[0])?.value ?? id;
}

function neighboursOf(id: string): readonly string[] {
  return [...RELATIONS.values()].flatMap(({ from, to }) => (from.id === id ? to.id : to.id === id ? from.id : []));
}

/** The scene of some entities of the shipped data, with all relations between them. */
function sceneOfIds(ids: ReadonlySet<string>): Scene {
  const nodes: SceneData['nodes'] = [...ids].sort().map((id) => entity(id, KINDS.get(id), nameOf(id)));
  const all = [...RELATIONS.values()];
  const among = all.filter(({ from, to }) => ids.has(from.id) && ids.has(to.id));
  const ties: SceneData['ties'] = [...ids].flatMap((id) => {
    const count = all.filter(({ from, to }) => from.id === id || to.id === id).length;
    return [{ entity: id, type: 'HEADS', direction: 'OUT', count } as SceneData['ties'][number]];
  });
  return sceneOf({ ...dataOf(nodes, among), ties }, viewOf());
}

/** The five scenes of the shipped data that are looked at first. */
export function shippedScenes(): readonly NamedScene[] {
  const around = (id: string) => new Set([id, ...neighboursOf(id)]);
  return [
    ['path to the State', new Set(['dong-rongyong', 'saic', 'the-state'])] as const,
    ['coffee association', around('shanghai-coffee-association')] as const,
    ['saic', around('saic')] as const,
    [
      'stories',
      new Set(
        [
          'dong-rongyong',
          'guangyu',
          'saic',
          'shanghai-coffee-association',
          'ssec',
          'the-state',
          'wang-zhendong',
        ].concat(neighboursOf('guangyu')),
      ),
    ] as const,
    ['ssec', around('ssec')] as const,
  ].map(([name, ids]) => ({ name, scene: sceneOfIds(ids) }));
}

/** So many connected parts of the shipped data, of 12 to 61 entities: the same each time. */
export function randomScenes(count: number): readonly NamedScene[] {
  const random = seededRandom(7);
  const all = [...KINDS.keys()].filter((id) => neighboursOf(id).length > 0).sort();
  return Array.from({ length: count }, (_, turn) => {
    const wanted = 12 + Math.floor((49 * turn) / Math.max(1, count - 1));
    let ids = new Set<string>();
    for (let tries = 0; tries < 50 && ids.size < wanted; tries++) {
      ids = new Set([all[Math.floor(random() * all.length)]!]);
      const open = new Set(neighboursOf([...ids][0]!));
      while (ids.size < wanted && open.size > 0) {
        const next = [...open][Math.floor(random() * open.size)]!;
        open.delete(next);
        ids.add(next);
        for (const other of neighboursOf(next)) if (!ids.has(other)) open.add(other);
      }
    }
    return { name: `random ${turn + 1}`, scene: sceneOfIds(ids) };
  });
}
