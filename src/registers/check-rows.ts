import { join } from 'node:path';
import { otherKind } from '../domain/claim-checks/other-kind.ts';
import type { SaidBeside } from '../domain/claim-checks/said-beside.ts';
import type { EntityRow, RegisterSource, RelationRow } from '../domain/register.ts';
import { ENTITY_KINDS, type EntityKind } from '../domain/vocabulary.ts';
import { AmongRows } from './among-rows.ts';
import { checked } from './checked-row.ts';
import { heldFault } from './held-fault.ts';
import { IdTable } from './id-table.ts';
import { isSyntheticRegister } from './is-synthetic-register.ts';
import { readLines } from './read-lines.ts';
import type { NotedRows } from './noted-rows.ts';
import { MANIFEST, type Register } from './read-manifest.ts';
import { entityFault, kindOfRow, relationFault, rowEndsFault } from './row-faults.ts';
import { togetherFault, type RowsSoFar } from './together-fault.ts';

/** What reading a register gives: how much it holds, and what is wrong with it, a line each. */
export interface CheckedRegister {
  readonly rows: number;
  readonly claims: number;
  readonly faults: readonly string[];
  /** How many faults there are; more than are listed where there are very many. */
  readonly total: number;
  /** What sources of the register, or source files beside it, disagree on, a line each; as many as of faults. */
  readonly remarks: readonly string[];
}

/** How many faults are listed: what is wrong with more rows than that is wrong with what wrote them. */
const LISTED = 100;

/**
 * Checks every row of a register as importing would, and its counts, without a database; `beside` is what source files and
 * other registers say that are to be loaded too. What its rows say is noted in `noted`, where that is given. Throws the
 * reason of `signal` as soon as it aborts.
 */
export async function checkRows(
  register: Register,
  beside: SaidBeside,
  signal?: AbortSignal,
  noted: NotedRows | null = null,
): Promise<CheckedRegister> {
  const { folder, manifest } = register;
  const context = { sources: manifest.sources, synthetic: isSyntheticRegister(register) };
  const faults: string[] = [];
  const remarks: string[] = [];
  let place = '';
  const remark = (text: string) => {
    if (remarks.length < LISTED) remarks.push(`${place}: remark: ${text}`);
  };
  const among = new AmongRows(remark, manifest.generated !== undefined, beside);
  const seen = { described: new IdTable(), among, beside };
  let [rows, claims, total] = [0, 0, 0];
  const say = (fault: string) => {
    total += 1;
    if (faults.length < LISTED) faults.push(fault);
  };
  const manifestFile = join(folder, MANIFEST);
  for (const { id } of manifest.sources) {
    heldBeside(id, beside).forEach((fault) => say(`${manifestFile}: ${fault}`));
    noted?.source(id, manifestFile);
  }
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
          if (fault !== null) {
            say(`${place}: ${fault}`);
            continue;
          }
          claims += (row as EntityRow | RelationRow).claims.length;
          // What Guanxi made up contradicts nobody.
          if (manifest.generated === undefined) noted?.row(row as EntityRow | RelationRow, place, manifest.sources);
        }
      }
      rows += inFile;
    }
  }
  if (total === 0 && claims !== manifest.counts.claims)
    say(`${manifestFile}: the rows hold ${claims} claims, not ${manifest.counts.claims}`);
  return { rows, claims, faults, total, remarks };
}

function heldBeside(id: string, { sources }: SaidBeside): readonly string[] {
  const file = sources.get(id);
  if (file === undefined) return [];
  return [heldFault(id, `${file} holds the source of this id`, 'take that file out')];
}

interface Seen extends RowsSoFar {
  readonly beside: SaidBeside;
}

function faultAmongRows(
  seen: Seen,
  row: EntityRow | RelationRow,
  number: number,
  sources: readonly RegisterSource[],
): string | null {
  const own = 'id' in row ? kindBeside(row, seen.beside) : rowEndsFault(row, (id) => kindIn(seen, id));
  return own ?? togetherFault(seen, row, number, sources);
}

function kindBeside(row: EntityRow, { kinds }: SaidBeside): string | null {
  const other = kinds.get(row.id);
  const fault = other === undefined ? null : otherKind(kindOfRow(row), other.kind, other.file);
  return fault === null ? null : `"${row.id}" is ${fault}`;
}

// Ends of neither row nor file may be described by other sources: that is seen where the register is imported.
function kindIn({ described, beside }: Seen, id: string): EntityKind | undefined {
  const kind = described.kindOf(id) ?? beside.kinds.get(id)?.kind;
  return ENTITY_KINDS.find((known) => known === kind);
}
