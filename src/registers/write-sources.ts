import { knownFrom } from '../domain/standing.ts';
import type { RegisterSource } from '../domain/register.ts';
import { sourceUpsert } from '../generated/cypher.ts';
import type { RunStatement } from '../graph/database.ts';
import { runRows } from '../graph/statement.ts';
import type { SourceRecord } from '../store/layout/source-records.ts';
import { sourceProperties } from '../store/layout/source.ts';
import type { Register } from './read-manifest.ts';

/** Writes the records of a register's sources. Part of a write transaction, and safe to run again. */
export async function writeSources(run: RunStatement, { manifest, hash }: Register): Promise<void> {
  for (const source of manifest.sources) {
    const properties = sourceProperties(sourceRecord(source), { hash, loader: 0, origin: 'register' });
    await runRows(run, sourceUpsert, { id: source.id, properties });
  }
}

function sourceRecord(source: RegisterSource): SourceRecord {
  return {
    id: source.id,
    kind: source.kind,
    title: source.title,
    publisher: null,
    publisherName: source.publisherName ?? null,
    author: null,
    channel: null,
    dateline: null,
    language: source.language,
    published: source.published ?? null,
    publishedBasis: null,
    updatedStamp: null,
    url: source.url ?? null,
    page: null,
    pagesTotal: null,
    pagesInHand: [],
    textFile: null,
    textCharacters: null,
    textSha256: null,
    summary: source.summary ?? null,
    textsZh: {},
    recordedAt: source.recorded,
    weak: false,
    knownFrom: knownFrom({ saidOn: source.published ?? null, recordedAt: source.recorded }),
  };
}
