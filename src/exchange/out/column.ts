import { dayText, type Day } from '../../domain/partial-date.ts';
import { ATTRIBUTE_PROPERTIES } from '../../domain/attributes.ts';
import type { EntityRecord } from '../../domain/entity-view.ts';
import { relationType } from '../../domain/relation-types.ts';
import { isSynthetic } from '../../domain/synthetic.ts';
import type { RelationEntry } from '../export-record.ts';

/** A value that formats without structure can hold. */
export type FlatValue = string | number | boolean | readonly string[] | null;

/** A property of entities or relations in formats whose values are flat. */
export interface FlatColumn<Of> {
  readonly name: string;
  readonly type: 'text' | 'texts' | 'number' | 'boolean';
  readonly of: (record: Of) => FlatValue;
}

const text = <Of>(name: string, of: (record: Of) => string | null): FlatColumn<Of> => ({ name, type: 'text', of });
const texts = <Of>(name: string, of: (record: Of) => readonly string[]): FlatColumn<Of> => ({
  name,
  type: 'texts',
  of,
});
const number = <Of>(name: string, of: (record: Of) => number | null): FlatColumn<Of> => ({ name, type: 'number', of });
const boolean = <Of>(name: string, of: (record: Of) => boolean): FlatColumn<Of> => ({ name, type: 'boolean', of });

/** What flat formats have of an entity. */
export const ENTITY_COLUMNS: readonly FlatColumn<EntityRecord>[] = [
  text('id', ({ id }) => id),
  text('kind', ({ kind }) => kind),
  text('name', ({ name }) => name),
  texts('names', ({ names }) => names.map(({ value }) => value)),
  // With its scheme before it a code of digits alone stays a text in spreadsheets.
  texts('identifiers', ({ identifiers }) => identifiers.map(({ scheme, value }) => `${scheme} ${value}`)),
  ...ATTRIBUTE_PROPERTIES.map((name) => text(name, ({ attributes }: EntityRecord) => attributes[name] ?? null)),
  text('size', ({ size }) => size?.text ?? null),
  boolean('synthetic', ({ id }) => isSynthetic(id)),
  texts('sources', ({ sources }) => sources),
];

const day = (value: Day | null) => (value === null ? null : dayText(value));
const bound = (name: 'startMin' | 'startMax' | 'endMin' | 'endMax') =>
  text(name, ({ relation }: RelationEntry) => day(relation.validity[name]));

/** What flat formats have of a relation, beside its ends. */
export const RELATION_COLUMNS: readonly FlatColumn<RelationEntry>[] = [
  text('id', ({ relation }) => relation.id),
  text('type', ({ relation }) => relation.type),
  text('title', ({ relation }) => relation.title),
  texts('titles', ({ relation }) => relation.titles),
  number('share', ({ relation }) => relation.share),
  text('shareQualifier', ({ shareQualifier }) => shareQualifier),
  boolean('symmetric', ({ relation }) => relationType(relation.type)?.symmetric ?? false),
  text('start', ({ relation }) => relation.start ?? relation.startText),
  text('end', ({ relation }) => relation.end ?? relation.endText),
  text('ended', ({ relation }) => relation.ended),
  bound('startMin'),
  bound('startMax'),
  bound('endMin'),
  bound('endMax'),
  text('attestedFrom', ({ relation }) => relation.attestedFrom),
  text('attestedTo', ({ relation }) => relation.attestedTo),
  text('certainty', ({ certainty }) => certainty),
  text('modality', ({ relation }) => relation.modality),
  text('confidence', ({ relation }) => relation.confidence),
  text('status', ({ relation }) => relation.status),
  texts('sources', ({ relation }) => relation.sources),
  texts('claims', ({ relation }) => relation.claims),
];

/** Between the texts of a list, where a format has no lists. */
const LIST_SEPARATOR = ' | ';

/** A value as one text; empty for none. */
export function flatText(value: FlatValue): string {
  return value === null ? '' : typeof value === 'object' ? value.join(LIST_SEPARATOR) : String(value);
}

/** The texts of a list that was written as one text. */
export function listOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(LIST_SEPARATOR);
}

/** The values of a record that are there, by their names. */
export function flatProperties<Of>(
  columns: readonly FlatColumn<Of>[],
  record: Of,
): Readonly<Record<string, FlatValue>> {
  const found: Record<string, FlatValue> = {};
  for (const { name, of } of columns) {
    const value = of(record);
    if (value !== null && !(typeof value === 'object' && value.length === 0)) found[name] = value;
  }
  return found;
}
