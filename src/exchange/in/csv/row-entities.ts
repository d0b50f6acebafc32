import { isValidCode } from '../../../domain/identifiers.ts';
import { hasHan } from '../../../domain/names.ts';
import { relationType } from '../../../domain/relation-types.ts';
import { bareCode } from '../../../domain/uscc.ts';
import type { EntityKind } from '../../../domain/vocabulary.ts';
import type { CountImportLoss, ForeignClaim, ForeignEntity } from '../foreign-record.ts';
import { cellNumber } from './cell-number.ts';
import { itemsIn } from './cell.ts';
import { headerUnit } from './header.ts';
import { isLei } from '../../../domain/lei.ts';
import { BY_NAME, type CsvMapping, type EntityMapping, type NameMapping, type RelationMapping } from './mapping.ts';
import { kindByName } from './name-kind.ts';
import type { TableRow } from './table-row.ts';
import { typeInRow } from './type-in-row.ts';

/** A thing that a row speaks of: its kind is told. */
export interface RowEntity extends ForeignEntity {
  readonly kind: EntityKind;
}

type EntityClaim = RowEntity['claims'][number];

/** The things that a row speaks of, by their names in the mapping. Throws CellFault for a cell that cannot be read. */
export function entitiesOf(
  row: TableRow,
  { entities, relations = [] }: CsvMapping,
  lost: CountImportLoss,
): ReadonlyMap<string, readonly RowEntity[]> {
  const found = new Map<string, readonly RowEntity[]>();
  // Those within another one are known by it, so it is read first.
  const names = Object.keys(entities);
  const [first, then] = [
    names.filter((name) => !entities[name]!.within),
    names.filter((name) => entities[name]!.within),
  ];
  for (const name of [...first, ...then]) {
    const mapping = entities[name]!;
    const beside = mapping.within === undefined ? '' : (found.get(mapping.within)?.[0]?.key ?? '');
    const implied = mapping.kind === BY_NAME ? impliedKind(row, relations, name) : null;
    found.set(name, thingsOf(row, mapping, { beside, implied, lost }));
  }
  return found;
}

function thingsOf(
  row: TableRow,
  mapping: EntityMapping,
  {
    beside,
    implied,
    lost,
  }: { readonly beside: string; readonly implied: EntityKind | null; readonly lost: CountImportLoss },
): readonly RowEntity[] {
  const [first] = mapping.names as readonly [NameMapping, ...NameMapping[]];
  const cell = row.text(first.column);
  if (cell === null) return [];
  const names = first.list ? itemsIn(cell, first.list === true ? undefined : first.list) : [cell];
  return names.flatMap((name) => {
    const kind = kindOf(name, mapping, implied);
    if (kind === null) {
      lost('KIND_NOT_TOLD', first.column);
      return [];
    }
    const codes = codesOf(row, mapping);
    const claims = [
      nameClaim(name, first),
      ...moreNames(row, mapping, name),
      ...codes.claims,
      ...attributesOf(row, mapping, lost),
    ];
    return [{ key: codes.key ?? keyOf(kind, name, beside), kind, claims }];
  });
}

function kindOf(
  name: string,
  { kind, kinds = {}, otherwise }: EntityMapping,
  implied: EntityKind | null,
): EntityKind | null {
  if (kind !== BY_NAME) return kind;
  return (Object.hasOwn(kinds, name) ? kinds[name]! : implied) ?? kindByName(name) ?? otherwise ?? null;
}

/** The kind that a relation of the row leaves as the only one: who heads something is a person. */
function impliedKind(row: TableRow, relations: readonly RelationMapping[], name: string): EntityKind | null {
  for (const { from, to, type } of relations) {
    const info = from === name || to === name ? relationType(typeInRow(row, type, () => undefined) ?? '') : undefined;
    const allowed = info === undefined ? [] : from === name ? info.from : info.to;
    if (allowed.length === 1) return allowed[0]!;
  }
  return null;
}

// A name is no id: it says of which kind it is, and beside what it stands where that tells it from others.
function keyOf(kind: EntityKind, name: string, beside: string): string {
  const key = `${kind} ${name.normalize('NFKC').replaceAll(/\s+/g, ' ')}`;
  return beside === '' ? key : `${key} @ ${beside}`;
}

function nameClaim(value: string, { lang, kind = 'PRINTED' }: NameMapping): EntityClaim {
  return { predicate: 'NAME', value, details: { lang: lang ?? (hasHan(value) ? 'zh' : 'en'), kind } };
}

function moreNames(row: TableRow, { names }: EntityMapping, first: string): readonly EntityClaim[] {
  return names.slice(1).flatMap((mapping) => {
    const cell = row.text(mapping.column);
    if (cell === null) return [];
    const values = mapping.list ? itemsIn(cell, mapping.list === true ? undefined : mapping.list) : [cell];
    return values.flatMap((value) => (value === first ? [] : nameClaim(value, mapping)));
  });
}

/** Codes as claims, and the first of them as a key. */
function codesOf(
  row: TableRow,
  { identifiers = [] }: EntityMapping,
): { readonly key: string | null; readonly claims: readonly EntityClaim[] } {
  let key: string | null = null;
  const claims = identifiers.flatMap(({ column, scheme }): readonly EntityClaim[] => {
    const value = row.text(column);
    if (value === null) return [];
    key ??= isWorldwide(scheme, value) ? bareCode(value) : `${scheme} ${value}`;
    return [{ predicate: 'IDENTIFIER', value, details: { scheme } }];
  });
  return { key, claims };
}

function isWorldwide(scheme: string, code: string): boolean {
  return (scheme === 'USCC' && isValidCode(scheme, code) === true) || (scheme === 'LEI' && isLei(code));
}

function attributesOf(row: TableRow, mapping: EntityMapping, lost: CountImportLoss): readonly EntityClaim[] {
  const { attributes = [], figures = [], days = [] } = mapping;
  return [
    ...attributes.flatMap(({ column, predicate }) => {
      const value = row.text(column);
      return value === null ? [] : [{ predicate, value }];
    }),
    ...figures.flatMap(({ column, measure, unit }) => {
      const cell = row.text(column);
      return cell === null ? [] : [{ predicate: 'STATISTIC', figure: figureOf(cell, { column, measure, unit }) }];
    }),
    ...days.flatMap(({ column, measure }) => {
      const asOf = row.date(column);
      return asOf === null ? [] : [{ predicate: 'STATISTIC', figure: dayOf(row.text(column)!, asOf, measure) }];
    }),
    ...dissolvedOf(row, mapping, lost),
  ];
}

type Figure = NonNullable<ForeignClaim['figure']>;

/** A figure as printed; the unit in the header's brackets is part of what is printed. */
function figureOf(
  cell: string,
  { column, measure, unit }: { readonly column: string; readonly measure: string; readonly unit: string | undefined },
): Figure {
  const inHeader = unit ?? headerUnit(column);
  const { value, qualifier, unit: currency } = cellNumber(cell, inHeader);
  const isBare = /^[\d.,\s]+$/.test(cell);
  const named = currency === '%' ? 'percent' : (currency ?? unit ?? null);
  return {
    measure,
    valueText: isBare && inHeader !== null && inHeader !== named ? `${cell}${inHeader}` : cell,
    qualifier,
    ...(value !== null && { value }),
    ...(named !== null && { unit: named }),
  };
}

function dayOf(printed: string, asOf: string, measure: string): Figure {
  const year = /^\d{4}/.exec(asOf);
  return {
    measure,
    ...(year !== null && { value: Number(year[0]) }),
    valueText: printed,
    unit: 'year',
    qualifier: year === null ? 'NONE_GIVEN' : 'EXACT',
    asOf,
    asOfBasis: 'the day itself',
  };
}

function dissolvedOf(row: TableRow, { dissolved }: EntityMapping, lost: CountImportLoss): readonly EntityClaim[] {
  if (dissolved === undefined) return [];
  const { status, words = [], day } = dissolved;
  const word = row.text(status);
  const start = row.date(day);
  const isOver = word === null ? start !== null : words.some((one) => word.includes(one));
  if (word !== null && !isOver) lost('UNKNOWN_WORD', `${status}: ${word.slice(0, 40)}`);
  if (!isOver) return [];
  return [{ predicate: 'DISSOLVED', value: word ?? day!, tense: 'PAST_EVENT', ...(start !== null && { start }) }];
}
