import { join } from 'node:path';
import type { EntityRow, RegisterSource, RelationRow } from '../domain/register.ts';
import { AmongRows } from './among-rows.ts';
import { checked } from './checked-row.ts';
import { IdTable } from './id-table.ts';
import { isSyntheticRegister } from './is-synthetic-register.ts';
import { readLines } from './read-lines.ts';
import type { Register } from './read-manifest.ts';
import { entityFault, relationFault, rowEndsFault } from './row-faults.ts';
import { togetherFault, type RowsSoFar } from './together-fault.ts';

/** What reading a register gives: how much it holds, and what is wrong with it, a line each. */
export interface CheckedRegister {
  readonly rows: number;
  readonly claims: number;
  readonly faults: readonly string[];
  /** How many faults there are; more than are listed where there are very many. */
  readonly total: number;
  /** What sources of the register disagree on, a line each; as many as of faults. */
  readonly remarks: readonly string[];
}

/** How many faults are listed: what is wrong with more rows than that is wrong with what wrote them. */
const LISTED = 100;

/**
 * Checks every row of a register as importing would, and its counts, without a database. Throws the reason of `signal` as
 * soon as it aborts.
 */
export async function checkRows(register: Register, signal?: AbortSignal): Promise<CheckedRegister> {
  const { folder, manifest } = register;
  const context = { sources: manifest.sources, synthetic: isSyntheticRegister(register) };
  const faults: string[] = [];
  const remarks: string[] = [];
  let place = '';
  const remark = (text: string) => {
    if (remarks.length < LISTED) remarks.push(`${place}: remark: ${text}`);
  };
  const seen = { described: new IdTable(), among: new AmongRows(remark, manifest.generated !== undefined) };
  let [rows, claims, total] = [0, 0, 0];
  const say = (fault: string) => {
    total += 1;
    if (faults.length < LISTED) faults.push(fault);
  };
  for (const kind of ['entities', 'relations'] as const) {
    const faultOf = kind === 'entities' ? entityFault : relationFault;
    for (const file of manifest.files[kind]) {
      const path = join(folder, file.name);
      let inFile = 0;
      for await (const lines of readLines(path, signal)) {
        for (const { text, line } of lines) {
          inFile += 1;
          place = `${path}:${line}`;
          const { row, fault: own } = checked(text, context, faultOf);
          const fault = own ?? faultAmongRows(seen, row as EntityRow | RelationRow, rows + inFile, manifest.sources);
          if (fault === null) claims += (row as { readonly claims: readonly unknown[] }).claims.length;
          else say(`${place}: ${fault}`);
        }
      }
      rows += inFile;
    }
  }
  if (total === 0 && claims !== manifest.counts.claims)
    say(`${join(folder, 'register.json')}: the rows hold ${claims} claims, not ${manifest.counts.claims}`);
  return { rows, claims, faults, total, remarks };
}

function faultAmongRows(
  seen: RowsSoFar,
  row: EntityRow | RelationRow,
  number: number,
  sources: readonly RegisterSource[],
): string | null {
  // Ends without a row may be described by other sources: that is seen where the register is imported.
  const ends = 'id' in row ? null : rowEndsFault(row, (id) => seen.described.kindOf(id));
  return ends ?? togetherFault(seen, row, number, sources);
}
