import { HOME, type View } from '../../web/src/address/view.ts';
import type { EntityKind, RelationOnSceneFragment } from '../../web/src/generated/operations.ts';
import { sceneOf, type Scene, type SceneData } from '../../web/src/scene/scene.ts';

/** A relation as the server tells of it, of which a test says only what it is about. */
export function relation(
  id: string,
  from: string,
  to: string,
  some: Partial<RelationOnSceneFragment> = {},
): RelationOnSceneFragment {
  return {
    id,
    type: 'HEADS',
    from: { id: from },
    to: { id: to },
    sentence: `${from} heads ${to}`,
    title: null,
    start: null,
    end: null,
    period: { start: printed(some.start), end: printed(some.end) },
    ended: 'UNKNOWN',
    attestedFrom: null,
    attestedTo: null,
    modality: 'ASSERTED',
    status: 'ACTIVE',
    confidence: 'HIGH',
    validity: { startMin: null, startMax: null, endMin: null, endMax: null, endless: false, certain: [] },
    claims: [],
    ...some,
  };
}

function printed(date: string | null | undefined) {
  return date ? { text: date } : null;
}

/** An entity as the server tells of it. */
export function entity(id: string, kind: EntityKind = 'PERSON', name = id): SceneData['nodes'][number] {
  return { id, kind, name, synthetic: false };
}

/** What the server would tell of these entities and relations, with as many ties as there are relations. */
export function dataOf(
  nodes: readonly SceneData['nodes'][number][],
  relations: readonly RelationOnSceneFragment[],
): SceneData {
  return { nodes, relations, ties: [] };
}

/** A view of the graph, of which a test says only what it is about. */
export function viewOf(some: Partial<View> = {}): View {
  return { ...HOME, screen: 'graph', ...some };
}

/** The scene of what the server would tell. */
export function sceneWith(
  nodes: readonly SceneData['nodes'][number][],
  relations: readonly RelationOnSceneFragment[],
  view: Partial<View> = {},
): Scene {
  return sceneOf(dataOf(nodes, relations), viewOf(view));
}
