import { LIMITS } from '../domain/limits.ts';
import { ENTITY_KINDS, type EntityKind } from '../domain/vocabulary.ts';

/** The most queries in a batch; a client that reads the manifest sends fewer. */
export const MOST_QUERIES = LIMITS.names.value;

/** The most candidates that one query can ask for, and how many it gets when it does not say. */
const MOST_CANDIDATES = 100;
const USUAL_CANDIDATES = 10;

/** A name to look up, as a client of the Reconciliation Service API 0.2 asks for it. */
export interface ReconcileQuery {
  /** Empty where only properties are given. */
  readonly query: string;
  /** The kinds that are asked for; empty for any. */
  readonly kinds: readonly EntityKind[];
  /** Whether others than these kinds are left out; otherwise they only get a lower score. */
  readonly strict: boolean;
  readonly limit: number;
  readonly properties: readonly QueryProperty[];
}

/** What else is known of the entity that is looked up: a property of `PROPERTIES` and its values, of which one need hold. */
export interface QueryProperty {
  readonly pid: string;
  readonly values: readonly string[];
}

/** A batch that cannot be read at all; the message says why. */
export class BatchFault extends Error {}

/**
 * Reads a batch of queries by key. A query that is not in the form of the specification is left out: its client then marks that
 * one cell, and not the whole batch. Throws BatchFault where the text is no such batch, or holds too many.
 */
export function readQueries(text: string): ReadonlyMap<string, ReconcileQuery> {
  const batch = parseObject('queries', text);
  const entries = Object.entries(batch);
  if (entries.length > MOST_QUERIES)
    throw new BatchFault(`queries: there are ${entries.length}; send at most ${MOST_QUERIES} at a time.`);
  return new Map(
    entries.flatMap(([key, value]) => {
      const query = readQuery(value);
      return query === null ? [] : [[key, query] as const];
    }),
  );
}

/** Reads a JSON object that stands in a form field. Throws BatchFault for anything else. */
export function parseObject(field: string, text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BatchFault(`${field}: this is not JSON.`);
  }
  if (!isObject(value)) throw new BatchFault(`${field}: this is not a JSON object.`);
  return value;
}

/** Whether a value of JSON is an object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readQuery(value: unknown): ReconcileQuery | null {
  if (!isObject(value)) return null;
  const { query = '', type, type_strict: strict = 'should', limit = USUAL_CANDIDATES, properties = [] } = value;
  if (typeof query !== 'string' || typeof limit !== 'number' || !Array.isArray(properties)) return null;
  const types = type === undefined ? [] : [type].flat();
  const kinds = ENTITY_KINDS.filter((kind) => types.includes(kind));
  const read = properties.map(readProperty);
  if (kinds.length < new Set(types).size || read.includes(null)) return null;
  if (query.trim() === '' && read.length === 0) return null;
  return {
    query: query.trim(),
    kinds,
    strict: strict === 'any' || strict === 'all',
    limit: Math.min(Math.max(1, Math.floor(limit)), MOST_CANDIDATES),
    properties: read.flatMap((one) => one ?? []),
  };
}

function readProperty(value: unknown): QueryProperty | null {
  if (!isObject(value) || typeof value['pid'] !== 'string') return null;
  const values = [value['v']].flat().map(textOf);
  return values.includes(null) ? null : { pid: value['pid'], values: values.flatMap((one) => one ?? []) };
}

// A cell that was reconciled before is sent with its id and its name; the name is what an unknown id can be compared by.
function textOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value).trim();
  if (!isObject(value)) return null;
  const { name, id } = value;
  return typeof name === 'string' ? name.trim() : typeof id === 'string' ? id : null;
}
