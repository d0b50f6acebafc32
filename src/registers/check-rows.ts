import { join } from 'node:path';
import { checked } from './checked-row.ts';
import { isSyntheticRegister } from './is-synthetic-register.ts';
import { readLines } from './read-lines.ts';
import type { Register } from './read-manifest.ts';
import { entityFault, relationFault } from './row-faults.ts';

/** What reading a register gives: how much it holds, and what is wrong with it, a line each. */
export interface CheckedRegister {
  readonly rows: number;
  readonly claims: number;
  readonly faults: readonly string[];
  /** How many faults there are; more than are listed where there are very many. */
  readonly total: number;
}

/** How many faults are listed: what is wrong with more rows than that is wrong with what wrote them. */
const LISTED = 100;

/** Checks every row of a register as importing would, and its counts, without a database. */
export async function checkRows(register: Register, signal?: AbortSignal): Promise<CheckedRegister> {
  const { folder, manifest } = register;
  const context = { sources: manifest.sources.length, synthetic: isSyntheticRegister(register) };
  const faults: string[] = [];
  let [rows, claims, total] = [0, 0, 0];
  const say = (fault: string) => {
    total += 1;
    if (faults.length < LISTED) faults.push(fault);
  };
  for (const kind of ['entities', 'relations'] as const) {
    const faultOf = kind === 'entities' ? entityFault : relationFault;
    for (const file of manifest.files[kind]) {
      const path = join(folder, file.name);
      let line = 0;
      for await (const lines of readLines(path)) {
        signal?.throwIfAborted();
        for (const text of lines) {
          line += 1;
          const { row, fault } = checked(text, context, faultOf);
          if (fault === null) claims += (row as { readonly claims: readonly unknown[] }).claims.length;
          else say(`${path}:${line}: ${fault}`);
        }
      }
      rows += line;
      if (line !== file.rows) say(`${join(folder, 'register.json')}: ${file.name} has ${line} rows, not ${file.rows}`);
    }
  }
  if (total === 0 && claims !== manifest.counts.claims)
    say(`${join(folder, 'register.json')}: the rows hold ${claims} claims, not ${manifest.counts.claims}`);
  return { rows, claims, faults, total };
}
