import { quoted } from '../domain/quoted.ts';
import type { Path } from '../domain/format-path.ts';

/** What an item's own lists are told by. */
const INNER: Readonly<Record<string, string>> = { names: 'value', attributes: 'predicate', positions: 'reading' };

const SINGULAR: Readonly<Record<string, string>> = {
  passages: 'passage',
  terms: 'term',
  entities: 'entity',
  claims: 'claim',
  trends: 'trend',
  statistics: 'statistic',
  identities: 'identity',
  notSaid: 'not-said entry',
  ambiguities: 'ambiguity',
  derived: 'derivation',
  disputes: 'dispute',
  names: 'name',
  attributes: 'attribute',
  positions: 'position',
};

/** The thing at a path of a source file, as a person would name it: `attribute "GENDER" of entity "dai-jie"`. */
export function thingName(data: unknown, path: Path): string {
  const [section, index, ...rest] = path;
  if (section === undefined) return 'the file';
  const item = child(child(data, section), index);
  const kind = SINGULAR[section] ?? null;
  if (kind === null || typeof index !== 'number') return section === 'source' ? 'the source' : `"${section}"`;
  const outer = `${kind} ${label(item, 'id', index)}`;
  const [inner, place] = rest;
  const key = INNER[String(inner)];
  if (inner === undefined || key === undefined || typeof place !== 'number') return outer;
  return `${SINGULAR[inner]} ${label(child(child(item, inner), place), key, place)} of ${outer}`;
}

function label(item: unknown, key: string, index: number): string {
  const value = child(item, key);
  return typeof value === 'string' ? quoted(value) : `${index + 1}`;
}

function child(value: unknown, key: string | number | undefined): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return undefined;
  return (value as Record<string | number, unknown>)[key];
}
