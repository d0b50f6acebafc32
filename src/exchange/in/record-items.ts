import type { ClaimRow, EntityRow, RelationRow } from '../../domain/register.ts';
import { relationOf } from '../../domain/relation-of.ts';
import type { EntityKind } from '../../domain/vocabulary.ts';
import { entityFault, relationFault, type RowContext } from '../../registers/row-faults.ts';
import type { ForeignClaim, ForeignEntity, ForeignRecord, ForeignRelation } from './foreign-record.ts';
import type { ImportSources } from './import-source.ts';
import { ownId } from './own-id.ts';

/** A claim of an entity as a row of the register has it. */
export type DescribingRow = EntityRow['claims'][number];

/** What one record says of one entity, until all that is said of it is put together. */
export interface EntityItem {
  /** The record's number in the file. */
  readonly row: number;
  /** The publisher's id, as messages name it. */
  readonly name: string;
  readonly kind: EntityKind | null;
  readonly claims: readonly DescribingRow[];
}

/** What one record says of one relation. */
export interface RelationItem extends Pick<RelationRow, 'from' | 'type' | 'to' | 'slot' | 'claims'> {
  readonly row: number;
  readonly key?: string;
  /** The publisher's ids of both ends. */
  readonly names: readonly [string, string];
}

/** What a record comes to, by the ids of entities and relations (without slots); or why it cannot be taken. */
export type RecordItems =
  | { readonly fault: string }
  | {
      readonly fault: null;
      readonly entities: readonly (readonly [id: string, item: EntityItem])[];
      readonly relations: readonly (readonly [id: string, item: RelationItem])[];
    };

/** How records are brought into our form. */
export interface RecordRules {
  readonly sources: ImportSources;
  readonly keyScheme: string | null;
  readonly keepIds: boolean;
  readonly context: RowContext;
}

/**
 * Brings a record into the form of a register's rows and checks it as a row is checked, as far as that needs no other record. Of a
 * record with a fault nothing is taken. Throws ImportAtFault where it names a dataset too many.
 */
export function itemsOf(record: ForeignRecord, rules: RecordRules): RecordItems {
  const entities: (readonly [string, EntityItem])[] = [];
  const relations: (readonly [string, RelationItem])[] = [];
  for (const entity of record.entities) {
    const id = idOf(entity.key, rules);
    const item = entityItem(entity, record.row, rules);
    const fault = id === null ? noId(entity.key) : item.kind === null ? null : entityItemFault(id, item, rules.context);
    if (fault !== null) return { fault };
    entities.push([id!, item]);
  }
  for (const relation of record.relations) {
    const [from, to] = [idOf(relation.from, rules), idOf(relation.to, rules)];
    if (from === null || to === null) return { fault: noId(from === null ? relation.from : relation.to) };
    const item = relationItem(relation, { from, to, row: record.row }, rules);
    const fault = relationFault(rowOfRelation(item), rules.context);
    if (fault !== null) return { fault: named(fault, item) };
    relations.push([relationOf({ subject: from, predicate: item.type, object: to, slot: null })!.id, item]);
  }
  return { fault: null, entities, relations };
}

/** What is wrong with an entity's claims as a row of the register; null where nothing is. */
export function entityItemFault(
  id: string,
  { row, name, kind, claims }: EntityItem,
  context: RowContext,
): string | null {
  const fault = entityFault({ id, claims: [...kindClaim(kind, row), ...claims] }, context);
  return fault === null ? null : fault.replaceAll(`"${id}"`, () => JSON.stringify(name));
}

/** The claim of what an entity is, by the file itself. */
export function kindClaim(kind: EntityKind | null, row: number): readonly DescribingRow[] {
  return kind === null ? [] : [{ predicate: 'KIND', value: kind, row }];
}

/** An item as the row of its relation. */
export function rowOfRelation({ from, type, to, slot, claims }: RelationItem): RelationRow {
  return { from, type, to, ...(slot !== undefined && { slot }), claims };
}

/** A message with the publisher's ids of a relation's ends in place of ours. */
export function named(message: string, { from, to, names }: RelationItem): string {
  return message
    .replaceAll(`"${from}"`, () => JSON.stringify(names[0]))
    .replaceAll(`"${to}"`, () => JSON.stringify(names[1]));
}

function idOf(key: string, { sources, keepIds }: RecordRules): string | null {
  if (key.trim() === '') return null;
  return keepIds ? key : ownId(sources.all[0]!.id, key);
}

function noId(key: string): string {
  return `the id of an entity is empty (${JSON.stringify(key)})`;
}

function entityItem(entity: ForeignEntity, row: number, { sources, keyScheme, keepIds }: RecordRules): EntityItem {
  const { key, kind } = entity;
  const claims = entity.claims.map((claim) => claimRow(claim, sources) as DescribingRow);
  if (kind !== null && keyScheme !== null && !keepIds)
    claims.push({ predicate: 'IDENTIFIER', value: key, details: { scheme: keyScheme } });
  return { row, name: key, kind, claims };
}

function relationItem(
  { key, slot, type, claims, ...names }: ForeignRelation,
  { from, to, row }: { readonly from: string; readonly to: string; readonly row: number },
  { sources }: RecordRules,
): RelationItem {
  return {
    row,
    names: [names.from, names.to],
    from,
    type,
    to,
    ...(slot !== undefined && { slot }),
    ...(key !== undefined && { key }),
    claims: claims.map((claim) => claimRow(claim, sources)),
  };
}

function claimRow({ dataset, ...claim }: ForeignClaim, sources: ImportSources): ClaimRow {
  const source = sources.placeOf(dataset);
  return source === 0 ? claim : { source, ...claim };
}
