import { timeRange } from '../../../domain/edtf.ts';
import { parsePartialDate, type DayRange } from '../../../domain/partial-date.ts';
import { quoted } from '../../../domain/quoted.ts';
import { relationType } from '../../../domain/relation-types.ts';
import type { Tense } from '../../../domain/vocabulary.ts';
import type { CountImportLoss, ForeignClaim, ForeignRelation } from '../foreign-record.ts';
import { cellNumber } from './cell-number.ts';
import { CellFault } from './cell-fault.ts';
import { headerUnit } from './header.ts';
import type { CsvMapping, RelationMapping } from './mapping.ts';
import type { RowEntity } from './row-entities.ts';
import type { TableRow } from './table-row.ts';
import { typeInRow } from './type-in-row.ts';

/** What happens once: its claims have a day and no end. */
const EVENTS: ReadonlySet<string> = new Set([
  'FOUNDED',
  'SET_UP',
  'APPROVED',
  'MERGED_INTO',
  'SUCCEEDED_BY',
  'RECEIVED',
  'ENCOUNTERED',
]);

/** What reading relations needs beside the row. */
export interface RelationRules {
  readonly lost: CountImportLoss;
  /** The day or days on which the file speaks. */
  readonly spoken: DayRange;
}

/** The relations between the things of a row. Throws CellFault for a cell that cannot be read. */
export function relationsOf(
  row: TableRow,
  { relations = [] }: CsvMapping,
  things: ReadonlyMap<string, readonly RowEntity[]>,
  rules: RelationRules,
): readonly ForeignRelation[] {
  return relations.flatMap((mapping) => {
    const [starts, ends] = [things.get(mapping.from) ?? [], things.get(mapping.to) ?? []];
    if (mapping.where !== undefined && row.text(mapping.where) === null) return [];
    const type = typeInRow(row, mapping.type, rules.lost);
    if (type === null || starts.length === 0 || ends.length === 0) return [];
    const said = saidOf(row, type, mapping, rules);
    // Of posts at one body each title is a relation of its own.
    const key = said.title === undefined ? {} : { key: said.title };
    return starts.flatMap((from) =>
      ends.flatMap((to) => {
        if (from.key === to.key) return [];
        if (canBe(type, from, to)) return [{ ...key, from: from.key, type, to: to.key, claims: [said] }];
        rules.lost('UNKNOWN_WORD', `${type} from a ${from.kind} to a ${to.kind}`);
        return [];
      }),
    );
  });
}

function canBe(type: string, from: RowEntity, to: RowEntity): boolean {
  const info = relationType(type)!;
  return info.from.includes(from.kind) && info.to.includes(to.kind);
}

function saidOf(row: TableRow, type: string, mapping: RelationMapping, { spoken }: RelationRules): ForeignClaim {
  const [start, end, title] = [row.date(mapping.start), row.date(mapping.end), row.text(mapping.title)];
  const share = shareOf(row, mapping);
  if (end !== null && EVENTS.has(type)) {
    throw new CellFault(
      `column ${quoted(mapping.end!)}: ${type} happens once and has no end; take "end" out of the mapping`,
    );
  }
  const tense = tenseOfRelation(type, end, spoken);
  return {
    ...(tense !== 'CURRENT' && { tense }),
    ...(start !== null && { start }),
    ...(end !== null && { end }),
    ...(title !== null && { title }),
    ...(share !== null && { details: { share } }),
  };
}

/** How a file puts a relation in time, by its type and end: what ends after the file speaks is expected to end. */
export function tenseOfRelation(type: string, end: string | null, spoken: DayRange): Tense {
  if (EVENTS.has(type)) return 'PAST_EVENT';
  if ((relationType(type)?.formerOf ?? null) !== null) return 'FORMER';
  const over = end === null ? null : timeRange(end);
  return over !== null && over.min <= spoken.max ? 'PAST_STATE' : 'CURRENT';
}

type Share = NonNullable<ForeignClaim['details']>[string];

function shareOf(row: TableRow, { share, shareOfOne = false }: RelationMapping): Share | null {
  const cell = row.text(share);
  if (cell === null) return null;
  const { value, qualifier, unit } = cellNumber(cell, headerUnit(share!));
  if (value === null) return cell;
  const percent = shareOfOne && unit !== '%' ? Number((value * 100).toPrecision(12)) : value;
  return { text: 'percent', number: percent, qualifier };
}

/** The days on which a file speaks that says so itself; else the day of the import. */
export function spokenOn(published: string | null | undefined, today: string): DayRange {
  return parsePartialDate(published ?? today) ?? parsePartialDate(today)!;
}
