import type { RunStatement } from '../graph/database.ts';
import { runRows } from '../graph/statement.ts';
import { changeNamed } from '../generated/cypher.ts';
import type { PassageEntry, SourceEntry } from '../generated/source-file.ts';
import { ENTITY_KINDS, TERM_KINDS, type EntityKind, type TermKind } from '../domain/vocabulary.ts';
import { ITSELF, type CanonicalOf } from '../store/layout/own-ids.ts';
import type { Properties } from '../store/layout/properties.ts';

/** A source that is stored, as far as claims are checked against it. */
export interface StoredSource {
  readonly entry: SourceEntry;
  readonly origin: string;
  /** Those of its passages that were asked for, in their order. */
  readonly passages: readonly PassageEntry[];
}

/** What a change names. */
export interface Named {
  /** Null where there is none. */
  readonly source: StoredSource | null;
  /** What entities and terms of the ids are, by claims that count or that nobody has decided on. */
  readonly entities: ReadonlyMap<string, EntityKind>;
  readonly terms: ReadonlyMap<string, TermKind>;
  /** What those of the ids stand for that were merged. */
  readonly canonical: CanonicalOf;
}

/** Finds what a change names: a source with some of its passages, and the entities and terms of some ids. */
export async function named(
  run: RunStatement,
  { source, passages = [], ids }: Readonly<{ source: string; passages?: readonly string[]; ids: readonly string[] }>,
): Promise<Named> {
  const keys = [...new Set(passages)].map((key) => `${source}#${key}`);
  const [found] = await runRows(run, changeNamed, { source, passages: keys, ids: [...new Set(ids)] });
  const { sources, references } = found!;
  const entities = new Map<string, EntityKind>();
  const terms = new Map<string, TermKind>();
  const merged = new Map<string, string>();
  for (const { id, canonical, kind, term } of references as unknown as readonly Reference[]) {
    if (term) TERM_KINDS.filter((known) => known === kind).forEach((known) => terms.set(id, known));
    else ENTITY_KINDS.filter((known) => known === kind).forEach((known) => entities.set(id, known));
    if (canonical !== id) merged.set(id, canonical);
  }
  const [stored] = sources;
  return {
    source: stored === undefined ? null : storedSource(stored, found!.passages),
    entities,
    terms,
    canonical: merged.size === 0 ? ITSELF : (id) => merged.get(id) ?? id,
  };
}

interface Reference {
  readonly id: string;
  /** What it stands for: itself unless it was merged. */
  readonly canonical: string;
  readonly kind: string;
  readonly term: boolean;
}

function storedSource(source: Properties, passages: readonly Properties[]): StoredSource {
  return { entry: sourceEntry(source), origin: String(source['origin']), passages: passages.map(passageEntry) };
}

function sourceEntry(stored: Properties): SourceEntry {
  const text = (name: string) => stored[name] as string | undefined;
  const characters = stored['textCharacters'] as number | undefined;
  return {
    id: text('id') ?? '',
    kind: text('kind') ?? '',
    title: text('title') ?? '',
    language: text('language') ?? '',
    recorded: text('recordedAt') ?? '',
    ...(text('published') === undefined ? {} : { published: text('published')! }),
    ...(characters === undefined
      ? {}
      : { text: { file: text('textFile') ?? '', characters, sha256: text('textSha256') ?? '' } }),
  };
}

function passageEntry(stored: Properties): PassageEntry {
  const { key, paragraph, start, end, sha256 } = stored;
  const place = start === undefined ? {} : { start, end, sha256 };
  return { id: key, paragraph, ...place } as PassageEntry;
}
