import type { RegisterSource, RelationRow } from '../domain/register.ts';
import type { ConflictRow } from '../store/layout/conflict.ts';
import type { RelationRow as StoredRelation } from '../store/layout/relation.ts';
import { postsOfRow, stakesOfRow, type SaidTogether } from './among-rows.ts';
import { csvLine } from './csv.ts';
import { checked } from './checked-row.ts';
import { hashedId, type HashedId, type IdTable } from './id-table.ts';
import { relationFault, rowEndsFault, type RowContext } from './row-faults.ts';
import { idOfRow } from './twice-fault.ts';
import { storedRelation, type Stored } from './row-records.ts';
import { RELATING_COLUMNS, RELATION_COLUMNS } from './tables.ts';

/** The lines that a row of a relation gives to the tables of the bulk importer, or what is wrong with it. */
export type RelationLines =
  | { readonly fault: string }
  | {
      readonly fault: null;
      /** Null where no claim affirms it. */
      readonly relation: string | null;
      readonly claims: readonly string[];
      readonly conflicts: readonly ConflictRow[];
      /** What the row is of. */
      readonly id: HashedId;
      readonly kind: null;
      /** What it says that other rows may contradict; null where that is nothing. */
      readonly said: SaidTogether | null;
    };

/** A row that names no slot, with its keys in the order in which they are written; the ids are checked on the way. */
const PLAIN = /^\{"from":"([a-z0-9-]{1,120})","type":"([A-Z_]+)","to":"([a-z0-9-]{1,120})","claims":(\[.*\])\}$/;

/** As many patterns are remembered; a register of more kinds of rows is only slower. */
const MOST_PATTERNS = 20_000;

/** What stands for the lower id, the higher id and the number of the row in a pattern. */
const [LOW, HIGH, NUMBER] = ['syn-0-pattern', 'syn-1-pattern', 987_654_321];
const PLACES = new RegExp(`(${LOW}|${HIGH}|${NUMBER})`);

interface Pattern {
  readonly relation: readonly string[] | null;
  readonly claims: readonly (readonly string[])[];
}

/**
 * Makes the lines of rows of relations. Of the many rows of a register most say the same of other ends ("head since
 * 2009"): what such rows have in common is worked out once, by the same functions as for any row, and the ends and the
 * row's number are put into it. That takes a tenth of the time. Rows that contradict themselves are each made whole.
 * `described` are all entities that have a row; without it nothing is said of what the ends are.
 */
export function relationLinesOf(
  sources: readonly RegisterSource[],
  context: RowContext,
  described: IdTable | null,
): (text: string, number: number) => RelationLines {
  const made = linesOf(sources, context);
  return (text, number) => {
    const [lines, row] = made(text, number);
    if (lines.fault !== null || described === null) return lines;
    const missing = [row!.from, row!.to].find((id) => !described.has(id));
    if (missing !== undefined) return { fault: `there is no entity "${missing}" for its end` };
    const fault = rowEndsFault(row!, (id) => described.kindOf(id));
    return fault === null ? lines : { fault };
  };
}

/** The ends, type and slot of a row. */
type Ends = Pick<RelationRow, 'from' | 'type' | 'to' | 'slot'>;
type Made = readonly [lines: RelationLines, row: Ends | null];

function linesOf(sources: readonly RegisterSource[], context: RowContext): (text: string, number: number) => Made {
  const patterns = new Map<string, Pattern | null>();
  return (text, number) => {
    const [, from, type, to, claims] = PLAIN.exec(text) ?? [];
    if (from === undefined || from === to || !context.synthetic) return whole(text, number, sources, context);
    const inOrder = from < to!;
    const key = `${type} ${inOrder} ${claims}`;
    let pattern = patterns.get(key);
    if (pattern === undefined) {
      if (patterns.size >= MOST_PATTERNS) patterns.clear();
      const [first, second] = inOrder ? [LOW, HIGH] : [HIGH, LOW];
      const sample = `{"from":"${first}","type":"${type}","to":"${second}","claims":${claims}}`;
      pattern = patternOf(whole(sample, NUMBER, sources, context)[0]);
      patterns.set(key, pattern);
    }
    const [low, high] = inOrder ? [from, to!] : [to!, from];
    // A pattern is of ids in their right form; what does not begin as they do is looked at by itself.
    if (pattern === null || !from.startsWith('syn-') || !to!.startsWith('syn-')) {
      return whole(text, number, sources, context);
    }
    const filled = (pieces: readonly string[]) =>
      pieces
        .map((piece, place) => (place % 2 === 0 ? piece : piece === LOW ? low : piece === HIGH ? high : number))
        .join('');
    const row = { from, type: type!, to: to! };
    return [
      {
        fault: null,
        relation: pattern.relation && filled(pattern.relation),
        claims: pattern.claims.map(filled),
        conflicts: [],
        id: hashedId(idOfRow(row)),
        kind: null,
        said: null,
      },
      row,
    ];
  };
}

// Null for what has to be made for each row by itself.
function patternOf(lines: RelationLines): Pattern | null {
  if (lines.fault !== null || lines.conflicts.length > 0 || lines.said !== null) return null;
  return {
    relation: lines.relation?.split(PLACES) ?? null,
    claims: lines.claims.map((line) => line.split(PLACES)),
  };
}

function whole(text: string, number: number, sources: readonly RegisterSource[], context: RowContext): Made {
  const { row: found, fault } = checked(text, context, relationFault);
  if (fault !== null) return [{ fault }, null];
  const row = found as RelationRow;
  const stored = storedRelation(row, sources, number);
  const [stakes, posts] = [stakesOfRow(row, sources), postsOfRow(row)];
  // What one title says contradicts nothing in the row; rows of which nothing is said together are made by a pattern.
  const isSaid = stakes.length > 0 || posts.length > 1;
  const lines: RelationLines = {
    fault: null,
    relation: relationLine(stored),
    claims: stored.claims.map((claim) => lineOrDefect(csvLine([], RELATING_COLUMNS, claim), claim['id'])),
    conflicts: stored.conflicts,
    id: hashedId(idOfRow(row)),
    kind: null,
    said: isSaid ? { of: row.to, codes: [], stakes, posts } : null,
  };
  return [lines, row];
}

function relationLine({ view }: Stored<StoredRelation>): string | null {
  if (view === null) return null;
  return lineOrDefect(csvLine([view.from, view.to, view.type], RELATION_COLUMNS, view.properties), view.id);
}

/** A line, which must be there: what is checked fits the columns, or these lack one. */
export function lineOrDefect(line: string | null, id: unknown): string {
  if (line === null) throw new Error(`no column for a property of ${String(id)}`);
  return line;
}
