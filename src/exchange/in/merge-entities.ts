import type { EntityRow } from '../../domain/register.ts';
import type { RowContext } from '../../registers/row-faults.ts';
import { togetherFault, type RowsSoFar } from '../../registers/together-fault.ts';
import { entityItemFault, kindClaim, type DescribingRow, type EntityItem } from './record-items.ts';
import { groupsOf, type KeyedLine } from './sorted-lines.ts';

/** Told of what a record says that is left out, and why. */
export type LeaveOut = (row: number, reason: string, said: unknown) => void;

/** What putting rows together needs. */
export interface Merging {
  readonly context: RowContext;
  readonly sources: Parameters<typeof togetherFault>[3];
  /** The rows so far, by which shared codes and shares beyond the whole are found. */
  readonly soFar: RowsSoFar;
  readonly leaveOut: LeaveOut;
}

/**
 * The rows of entities: of each, what all records say, every claim once, by the first record that says so. What contradicts
 * an earlier record, and entities of which no record says what they are, are left out.
 */
export function* mergedEntities(lines: Iterable<KeyedLine>, merging: Merging): Generator<EntityRow> {
  for (const { key: id, texts } of groupsOf(lines)) {
    const row = entityRowOf(id, itemsIn(texts), merging);
    if (row === null) continue;
    const number = row.claims[0]!.row!;
    const fault = togetherFault(merging.soFar, row, number, merging.sources);
    if (fault === null) yield row;
    else for (const at of rowsOf(row.claims)) merging.leaveOut(at, fault, row);
  }
}

function* itemsIn(texts: Iterable<string>): Generator<EntityItem> {
  for (const text of texts) yield JSON.parse(text) as EntityItem;
}

function entityRowOf(id: string, items: Iterable<EntityItem>, { context, leaveOut }: Merging): EntityRow | null {
  // Records that do not say what the entity is may stand before the one that does.
  const waiting: EntityItem[] = [];
  let held: Held | null = null;
  for (const item of items) {
    if (held === null && item.kind === null) {
      if (waiting.length < MOST_WAITING) waiting.push(item);
      else leaveOut(item.row, `${JSON.stringify(item.name)} is described too late in the file`, item);
    } else if (held === null) {
      held = new Held(id, item, context);
      for (const one of waiting.splice(0)) held.add(one, leaveOut);
    } else held.add(item, leaveOut);
  }
  for (const item of waiting)
    leaveOut(item.row, `no record says what ${JSON.stringify(item.name)} is (a person, a firm …)`, item);
  return held && { id, claims: held.claims };
}

/** So many records of an entity are held that stand before the one which says what it is. */
const MOST_WAITING = 10_000;

/** What is said of an entity so far. */
class Held {
  readonly #id: string;
  readonly #first: EntityItem;
  readonly #context: RowContext;
  readonly #claims = new Map<string, DescribingRow>();

  constructor(id: string, first: EntityItem, context: RowContext) {
    this.#id = id;
    this.#first = first;
    this.#context = context;
    this.#note(first);
  }

  get claims(): readonly DescribingRow[] {
    return [...kindClaim(this.#first.kind, this.#first.row), ...this.#claims.values()];
  }

  add(item: EntityItem, leaveOut: LeaveOut): void {
    const { name, kind, row } = this.#first;
    if (item.kind !== null && item.kind !== kind) {
      leaveOut(item.row, `${JSON.stringify(name)} is a ${item.kind} here, and a ${kind} in row ${row}`, item);
      return;
    }
    const added = item.claims.filter((claim) => !this.#claims.has(JSON.stringify(claim)));
    if (added.length === 0) return;
    const fault = entityItemFault(
      this.#id,
      { ...this.#first, claims: [...this.#claims.values(), ...added] },
      this.#context,
    );
    if (fault === null) this.#note(item);
    else leaveOut(item.row, fault, item);
  }

  #note({ claims, row }: EntityItem): void {
    for (const claim of claims) {
      const key = JSON.stringify(claim);
      if (!this.#claims.has(key)) this.#claims.set(key, { ...claim, row });
    }
  }
}

function rowsOf(claims: readonly DescribingRow[]): ReadonlySet<number> {
  return new Set(claims.flatMap(({ row }) => row ?? []));
}
