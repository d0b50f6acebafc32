import type { RunStatement } from '../graph/database.ts';
import { runRows } from '../graph/statement.ts';
import { changeReferences, changeSource } from '../generated/cypher.ts';
import type { PassageEntry, SourceEntry } from '../generated/source-file.ts';
import { ENTITY_KINDS, TERM_KINDS, type EntityKind, type TermKind } from '../domain/vocabulary.ts';
import type { Properties } from '../store/layout/properties.ts';

/** A source that is stored, as far as claims are checked against it. */
export interface StoredSource {
  readonly entry: SourceEntry;
  readonly origin: string;
  /** Those of its passages that were asked for, in their order. */
  readonly passages: readonly PassageEntry[];
}

/** A source by its id, with some of its passages; null where there is none. */
export async function storedSource(
  run: RunStatement,
  id: string,
  passages: readonly string[] = [],
): Promise<StoredSource | null> {
  const ids = [...new Set(passages)].map((key) => `${id}#${key}`);
  const [row] = await runRows(run, changeSource, { id, passages: ids });
  if (!row) return null;
  return {
    entry: sourceEntry(row.source),
    origin: String(row.source['origin']),
    passages: row.passages.map(passageEntry),
  };
}

/** What entities and terms of some ids are, by claims that count or that nobody has decided on. */
export async function storedKinds(run: RunStatement, ids: readonly string[]) {
  const entities = new Map<string, EntityKind>();
  const terms = new Map<string, TermKind>();
  for (const { id, kind, term } of await runRows(run, changeReferences, { ids })) {
    if (term) TERM_KINDS.filter((known) => known === kind).forEach((known) => terms.set(id, known));
    else ENTITY_KINDS.filter((known) => known === kind).forEach((known) => entities.set(id, known));
  }
  return { entities, terms };
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
