import { RelationsAmongDocument, SceneDocument } from '../generated/operations.ts';
import type { View } from '../address/view.ts';
import type { SceneData } from '../scene/scene.ts';
import { ask, Refused, type Fault } from './ask.ts';
import { farEnds, PAGE } from './neighbours.ts';

/** What the server told of the entities of an address. */
export interface SceneAnswer {
  readonly data: SceneData;
  /** What is missing from it. */
  readonly faults: readonly Fault[];
  /** The ids that nothing bears. */
  readonly unknown: readonly string[];
  /** Whether there is more around what is shown with all around it than a scene holds. */
  readonly cut: boolean;
}

/** The most entities that a scene holds: what is more takes too many requests for the relations among them. */
export const MOST_ON_SCENE = 5000;
/** The most entities that the server tells of in one answer. */
const AT_ONCE = 1000;

const EMPTY: SceneAnswer = { data: { nodes: [], relations: [], ties: [] }, faults: [], unknown: [], cut: false };

/** Asks for the entities of a view and every relation among them, in as many requests as that takes. */
export async function askScene(
  { shown, around, without, lang }: Pick<View, 'shown' | 'around' | 'without' | 'lang'>,
  signal: AbortSignal,
): Promise<SceneAnswer> {
  const { ids, cut } = await everybody(shown, around, new Set(without), signal);
  if (ids.length <= AT_ONCE) return { ...(await askTogether(ids, lang, signal)), cut };
  const parts = inParts(ids, AT_ONCE / 2);
  const answers: SceneAnswer[] = [];
  // One part with the next, then the relations of the two with all parts that follow: no two parts are asked of twice.
  for (let at = 0; at < parts.length; at += 2)
    answers.push(await askTogether([...parts[at]!, ...(parts[at + 1] ?? [])], lang, signal));
  const { data, ...whole } = merged(answers);
  const known = new Set(data.nodes.map(({ id }) => id));
  const among: SceneData['relations'][] = [data.relations];
  for (const [at, part] of parts.entries()) {
    const later = parts.slice(at % 2 === 0 ? at + 2 : at + 1);
    const asked = later.map((other) =>
      askRelations(
        [...part, ...other].filter((id) => known.has(id)),
        lang,
        signal,
      ),
    );
    among.push(...(await Promise.all(asked)));
  }
  const relations = [...new Map(among.flat().map((relation) => [relation.id, relation])).values()];
  return { ...whole, data: { ...data, relations }, cut };
}

/** Those that are shown, and everyone tied to those that are shown with all around them; as many as a scene holds. */
async function everybody(
  shown: readonly string[],
  around: readonly string[],
  without: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<{ readonly ids: readonly string[]; readonly cut: boolean }> {
  const ids = new Set(shown);
  for (const id of around)
    for await (const far of farEnds({ id, types: null, direction: 'ANY', asOf: null, first: PAGE }, signal)) {
      if (without.has(far.id) || ids.has(far.id)) continue;
      if (ids.size >= MOST_ON_SCENE) return { ids: [...ids].sort(), cut: true };
      ids.add(far.id);
    }
  return { ids: [...ids].sort(), cut: false };
}

/** Asks again without those that nothing bears, so that an old address still shows the others. */
async function askTogether(ids: readonly string[], lang: string, signal: AbortSignal): Promise<SceneAnswer> {
  if (ids.length === 0) return EMPTY;
  try {
    const { data, faults } = await ask(SceneDocument, { ids: [...ids], count: ids.length, lang }, signal);
    return { ...EMPTY, data: data.neighborhood ?? EMPTY.data, faults };
  } catch (error) {
    const unknown = unknownIds(error);
    if (unknown.length === 0) throw error;
    const left = ids.filter((id) => !unknown.includes(id));
    const others = await askTogether(left, lang, signal);
    return { ...others, unknown: [...unknown, ...others.unknown] };
  }
}

async function askRelations(
  ids: readonly string[],
  lang: string,
  signal: AbortSignal,
): Promise<SceneData['relations']> {
  const { data } = await ask(RelationsAmongDocument, { ids: [...ids], count: ids.length, lang }, signal);
  return data.neighborhood?.relations ?? [];
}

function merged(answers: readonly SceneAnswer[]): SceneAnswer {
  return {
    data: {
      nodes: answers.flatMap(({ data }) => data.nodes),
      relations: answers.flatMap(({ data }) => data.relations),
      ties: answers.flatMap(({ data }) => data.ties),
    },
    faults: answers.flatMap(({ faults }) => faults),
    unknown: answers.flatMap(({ unknown }) => unknown),
    cut: false,
  };
}

function inParts(ids: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, at) => ids.slice(at * size, (at + 1) * size));
}

function unknownIds(error: unknown): readonly string[] {
  if (!(error instanceof Refused)) return [];
  return error.faults.flatMap(({ extensions }) => {
    const ids = extensions?.['unknownIds'];
    return Array.isArray(ids) ? (ids as string[]) : [];
  });
}
