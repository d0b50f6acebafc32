import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Claim } from '../../../domain/claim.ts';
import { didYouMean } from '../../../domain/did-you-mean.ts';
import { quoted } from '../../../domain/quoted.ts';
import { relationOf } from '../../../domain/relation-of.ts';
import { ENTITY_KINDS } from '../../../domain/vocabulary.ts';
import { hashedId, IdTable } from '../../../registers/id-table.ts';
import { readLines } from '../../../registers/read-lines.ts';
import { ImportAtFault } from '../import-at-fault.ts';
import type { ImportRejects } from '../import-rejects.ts';
import { SortedLines } from '../sorted-lines.ts';
import { claimOfLine } from './claim-line.ts';
import { sourceOfLine, type SourceOfLine } from './source-line.ts';

/** The lines of a file, sorted by what is to be made of them. */
export interface GraphLines {
  readonly lines: number;
  readonly claims: number;
  /** Its sources by their ids; those of registers without anything beside. */
  readonly sources: ReadonlyMap<string, SourceOfLine>;
  /** The claims of each source that is no part of a register, as lines of JSON; the key is the source. */
  readonly ofSources: SortedLines;
  /** The claims of each register, by its id: those on entities, by these, and those on relations. */
  readonly ofRegisters: ReadonlyMap<string, RegisterLines>;
  /** What claims describe, by its id: of sources that are no part of a register, and of registers. */
  readonly described: IdTable;
  readonly describedByRegisters: IdTable;
}

/** The claims of one register. */
export interface RegisterLines {
  readonly entities: SortedLines;
  readonly relations: SortedLines;
}

/** What goes along with reading. */
export interface TakingLines {
  readonly folder: string;
  readonly rejects: ImportRejects;
  readonly progress: (line: string) => void;
  readonly signal: AbortSignal;
}

const KINDS = ['graph', 'source', 'term', 'entity', 'relation', 'claim'];
const VERSION = 1;
const SAID_EVERY = 200_000;

/**
 * Reads a file that `guanxi export jsonl` wrote, in memory that does not grow with its claims; terms, entities and relations follow
 * from these and are passed over. What is at fault is left out. Throws ImportAtFault for a file that is no such export.
 */
export async function takeLines(file: string, { folder, rejects, progress, signal }: TakingLines): Promise<GraphLines> {
  await mkdir(folder, { recursive: true });
  const taker = new LineTaker(folder);
  let [lines, said] = [0, 0];
  for await (const some of readLines(file, signal)) {
    for (const { text, line } of some) {
      lines += 1;
      const fault = lines === 1 ? headFault(text, file) : taker.take(text);
      if (fault !== null) rejects.write({ row: line, line, reason: fault, raw: text });
    }
    if (lines - said < SAID_EVERY) continue;
    said = lines;
    progress(`${lines.toLocaleString('en-GB')} lines read`);
  }
  if (lines === 0) throw new ImportAtFault(`${file} is empty.`);
  return { lines, ...taker.taken };
}

// Throws where the first line is not that of an export.
function headFault(text: string, file: string): null {
  const head = parsed(text);
  if (head?.['of'] !== 'graph')
    throw new ImportAtFault(`${file} is no export: its first line must be {"of":"graph","version":${VERSION},…}.`);
  if (head['version'] !== VERSION)
    throw new ImportAtFault(`${file} is of version ${String(head['version'])}; this program reads version ${VERSION}.`);
  return null;
}

class LineTaker {
  readonly #folder: string;
  readonly #sources = new Map<string, SourceOfLine>();
  readonly #ofSources: SortedLines;
  readonly #ofRegisters = new Map<string, RegisterLines>();
  readonly #described = new IdTable();
  readonly #describedByRegisters = new IdTable();
  #claims = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#ofSources = new SortedLines(join(folder, 'claims'));
  }

  get taken(): Omit<GraphLines, 'lines'> {
    return {
      claims: this.#claims,
      sources: this.#sources,
      ofSources: this.#ofSources,
      ofRegisters: this.#ofRegisters,
      described: this.#described,
      describedByRegisters: this.#describedByRegisters,
    };
  }

  /** Takes a line; answers what is wrong with it, or null. */
  take(text: string): string | null {
    const line = parsed(text);
    if (line === null) return 'it is no JSON object';
    const of = typeof line['of'] === 'string' ? line['of'] : '';
    if (of === 'source') return this.#source(line);
    if (of === 'claim') return this.#claim(line, text);
    return KINDS.includes(of) ? null : `"of" is ${quoted(of)}; allowed: ${KINDS.join(', ')}${didYouMean(of, KINDS)}`;
  }

  #source(line: Readonly<Record<string, unknown>>): string | null {
    const { source, fault } = sourceOfLine(line);
    if (fault !== null) return fault;
    const { id } = source.content.source;
    if (this.#sources.has(id)) return `the source "${id}" is there twice`;
    this.#sources.set(id, source);
    return null;
  }

  #claim(line: object, text: string): string | null {
    const by = (line as { readonly source?: unknown }).source;
    const source = typeof by === 'string' ? this.#sources.get(by) : undefined;
    if (source === undefined)
      return `there is no line before it for its source ${quoted(String(by))}${didYouMean(String(by), this.#sources.keys())}`;
    const { claim, fault } = claimOfLine(line, text, source.content.source.published);
    if (fault !== null) return fault;
    const { register } = source;
    if (register === null) this.#ofSources.add(claim.source, JSON.stringify(claim));
    else {
      const wrong = this.#registerClaim(register, claim);
      if (wrong !== null) return wrong;
    }
    this.#claims += 1;
    this.#note(claim, register === null ? this.#described : this.#describedByRegisters);
    return null;
  }

  #registerClaim(register: string, claim: Claim): string | null {
    const lines = this.#ofRegisters.get(register) ?? this.#openRegister(register);
    const relation = relationOf(claim);
    if (relation !== null) lines.relations.add(relation.id, JSON.stringify(claim));
    else if (claim.subject !== null && claim.object === null) lines.entities.add(claim.subject, JSON.stringify(claim));
    else return 'a claim of a register is on an entity, or on a relation of two';
    return null;
  }

  #openRegister(register: string): RegisterLines {
    const [entities, relations] = ['entities', 'relations'].map(
      (kind) => new SortedLines(join(this.#folder, `${register}-${kind}`)),
    );
    const lines = { entities: entities!, relations: relations! };
    this.#ofRegisters.set(register, lines);
    return lines;
  }

  #note({ subject, predicate, value }: Claim, table: IdTable): void {
    if (predicate !== 'KIND' || subject === null) return;
    table.add(hashedId(subject), 1, ENTITY_KINDS.find((kind) => kind === value) ?? null);
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}
