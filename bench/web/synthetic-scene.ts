import type { EntityKind, RelationType } from '../../web/src/generated/operations.ts';
import type { SceneData } from '../../web/src/scene/scene.ts';
import { seededRandom } from '../../web/src/layout/seeded-random.ts';

type Relation = SceneData['relations'][number];

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
  const nodes = Array.from({ length: entities }, (_, index) => ({
    __typename: 'Firm' as const,
    id: `entity-${index}`,
    kind: KINDS[index % KINDS.length]!,
    synthetic: true,
    name: Array.from({ length: 2 + among(6) }, () => SYLLABLES[among(SYLLABLES.length)]).join(''),
  }));
  const ends: number[] = [0];
  const joined = new Map<string, Relation>();
  for (let index = 1; joined.size < relations; index++) {
    const from = index < entities ? index : among(entities);
    const to = ends[among(ends.length)]!;
    const key = [from, to].sort().join('~');
    if (from === to || joined.has(key)) continue;
    ends.push(from, to);
    joined.set(key, relation(`entity-${from}`, `entity-${to}`, TYPES[among(TYPES.length)]!));
  }
  return { nodes, relations: [...joined.values()], ties: [] };
}

function relation(from: string, to: string, type: RelationType): Relation {
  return {
    id: `${from}.${type}.${to}`,
    type,
    from: { id: from },
    to: { id: to },
    sentence: `${from} ${type} ${to}`,
    title: null,
    start: null,
    end: null,
    ended: 'UNKNOWN',
    attestedFrom: null,
    attestedTo: null,
    modality: 'ASSERTED',
    status: 'ACTIVE',
    confidence: 'HIGH',
    validity: { startMin: null, startMax: null, endMin: null, endMax: null, endless: false },
    claims: [],
  };
}
