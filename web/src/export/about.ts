import { addressOf, type View } from '../address/view.ts';
import type { Scene } from '../scene/scene.ts';

/** A source that something on the scene rests on. */
export interface CitedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** As precise as it says. */
  readonly published: string | null;
  readonly url: string | null;
  readonly synthetic: boolean;
}

/** What every export carries with it: how the scene came about, and under which terms it may be used. */
export interface About {
  readonly generator: 'Guanxi';
  /** Where the same scene is asked for anew. */
  readonly address: string;
  readonly language: string;
  /** When it was exported, to the second, UTC. */
  readonly exported: string;
  readonly asOf: string | null;
  readonly comparedWith: string | null;
  /** Kinds of entities and types of relations that were left out. */
  readonly hidden: readonly string[];
  readonly entities: number;
  readonly relations: number;
  /** How many of the relations nobody dates. */
  readonly undated: number;
  /** Whether some of it is made up. */
  readonly synthetic: boolean;
  readonly licence: string;
  readonly sources: readonly CitedSource[];
}

/** The licence of the data (data/licence.md), by its SPDX name. */
const LICENCE = 'CC-BY-4.0';

/** What an export of a scene carries, when it is made at a time on a server. */
export function aboutOf(scene: Scene, view: View, origin: string, time: Date): About {
  const sources = sourcesOf(scene);
  return {
    generator: 'Guanxi',
    address: origin + addressOf(view),
    language: view.lang,
    exported: `${time.toISOString().slice(0, 19)}Z`,
    asOf: view.asOf,
    comparedWith: view.comparedWith,
    hidden: view.hidden,
    entities: scene.entities.length,
    relations: scene.relations.length,
    undated: scene.undated,
    synthetic: [...scene.entities, ...sources].some(({ synthetic }) => synthetic),
    licence: LICENCE,
    sources,
  };
}

/** The sources of the relations of a scene, each once, by their ids. */
function sourcesOf({ relations }: Scene): readonly CitedSource[] {
  const sources = new Map<string, CitedSource>();
  for (const { source } of relations.flatMap(({ claims }) => claims)) {
    const { id, title, publisherName: publisher, published, url, synthetic } = source;
    sources.set(id, { id, title, publisher, published, url, synthetic });
  }
  return [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
