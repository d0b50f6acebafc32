import type { EntityKind, RelationType } from '../../web/src/generated/operations.ts';
import { seededRandom } from '../../web/src/layout/seeded-random.ts';
import type { SceneData } from '../../web/src/scene/scene.ts';
import { dataOf, entity, relation } from './made-up-scene.ts';

const KINDS: readonly EntityKind[] = [
  'PERSON',
  'FIRM',
  'FIRM',
  'FIRM',
  'ASSOCIATION',
  'GOVERNMENT_BODY',
  'PLACE',
  'GROUP',
];
const TYPES: readonly RelationType[] = ['HEADS', 'OWNS', 'PARTNERS_WITH', 'LOCATED_IN', 'SUPPORTS'];
const SYLLABLES = [
  '上海',
  '浦东',
  '新元',
  '华',
  '汽车',
  '零部件',
  '咖啡',
  '贸易',
  '技术',
  '服务',
  '有限公司',
  '中心',
  '协会',
];

/**
 * An answer as the server gives it, of so many entities with so many relations, no two of which join the same entities:
 * each entity is tied to one that came before it, the more likely the more it is tied already; the rest lies anyhow.
 */
export function syntheticScene(entities: number, relations: number): SceneData {
  const random = seededRandom();
  const among = (count: number) => Math.floor(random() * count);
  const nodes = Array.from({ length: entities }, (_, index) => {
    const name = Array.from({ length: 2 + among(6) }, () => SYLLABLES[among(SYLLABLES.length)]).join('');
    return { ...entity(`entity-${index}`, KINDS[index % KINDS.length], name), synthetic: true };
  });
  const ends: number[] = [0];
  const joined = new Map<string, SceneData['relations'][number]>();
  for (let index = 1; joined.size < relations; index++) {
    const from = index < entities ? index : among(entities);
    const to = ends[among(ends.length)]!;
    const key = [from, to].sort().join('~');
    if (from === to || joined.has(key)) continue;
    ends.push(from, to);
    const type = TYPES[among(TYPES.length)]!;
    joined.set(key, relation(`${from} ${type} ${to}`, `entity-${from}`, `entity-${to}`, { type }));
  }
  return dataOf(nodes, [...joined.values()]);
}
