import type { ClaimRow, RelationRow } from '../../domain/register.ts';
import { rowEndsFault } from '../../registers/row-faults.ts';
import { togetherFault } from '../../registers/together-fault.ts';
import type { CountImportLoss } from './foreign-record.ts';
import type { Merging } from './merge-entities.ts';
import { slugFor } from './own-id.ts';
import { named, rowOfRelation, type RelationItem } from './record-items.ts';
import { groupsOf, type KeyedLine } from './sorted-lines.ts';

/** What putting relations together needs beside. */
export interface MergingRelations extends Merging {
  readonly lost: CountImportLoss;
  /** Whether ends that no record describes may be in the graph. */
  readonly keepIds: boolean;
}

/** So many records are cited that say the same of a relation. */
const MOST_CITED = 20;
const LONGEST_SLOT = 60;

/**
 * The rows of relations. Relations of one type between the same two are one where the records say the same of them, or where the
 * publisher calls them by one id; else each has a slot, made of that id or of its title and time. Left out, and counted, are those
 * with an end that no record describes.
 */
export function* mergedRelations(lines: Iterable<KeyedLine>, merging: MergingRelations): Generator<RelationRow> {
  for (const { texts } of groupsOf(lines)) {
    const together = new Map<string, Held>();
    for (const text of texts) {
      const item = JSON.parse(text) as RelationItem;
      const key = keyOf(item);
      const held = together.get(key);
      if (held === undefined) together.set(key, new Held(item));
      else held.add(item, merging.lost);
    }
    for (const row of withSlots(oncePerContent([...together.values()]))) {
      const [item] = row.of.items;
      const fault = faultOf(row.row, item!, merging);
      if (fault === null) yield row.row;
      else for (const { row: at } of row.of.items) merging.leaveOut(at, fault, item);
    }
  }
}

function faultOf(row: RelationRow, item: RelationItem, merging: MergingRelations): string | null {
  const { soFar, keepIds, lost, sources } = merging;
  const { described } = soFar;
  const missing = [row.from, row.to].findIndex((id) => !described.has(id));
  if (missing >= 0 && !keepIds) {
    lost('END_NOT_DESCRIBED', row.type);
    return `no record describes ${JSON.stringify(item.names[missing])}, an end of ${row.type}`;
  }
  const ends = rowEndsFault(row, (id) => described.kindOf(id));
  const fault = ends ?? togetherFault(soFar, row, item.row, sources);
  return fault === null ? null : named(fault, item);
}

/** What tells apart the relations of one type between the same two. */
function keyOf(item: RelationItem): string {
  if (item.slot !== undefined) return `slot ${item.slot}`;
  return item.key === undefined ? `content ${contentOf(item.claims)}` : `key ${item.key}`;
}

function contentOf(claims: readonly ClaimRow[]): string {
  const told = claims.map(({ title, start, end, tense }) => JSON.stringify([title, start, end, tense]));
  return [...new Set(told)].sort().join(' ');
}

/** What is said of one relation so far. */
class Held {
  readonly first: RelationItem;
  /** The records that are cited. */
  readonly items: RelationItem[] = [];
  readonly #claims = new Map<string, ClaimRow[]>();

  constructor(item: RelationItem) {
    this.first = item;
    this.#note(item, () => undefined);
  }

  get claims(): readonly ClaimRow[] {
    return [...this.#claims.values()].flat();
  }

  get isFixed(): boolean {
    return this.first.slot !== undefined;
  }

  add(item: RelationItem, lost: CountImportLoss): void {
    this.#note(item, lost);
  }

  /** Takes what another says as well. */
  join(other: Held): void {
    this.items.push(...other.items);
    for (const [key, claims] of other.#claims) this.#claims.set(key, [...(this.#claims.get(key) ?? []), ...claims]);
  }

  #note(item: RelationItem, lost: CountImportLoss): void {
    let isCited = false;
    for (const claim of item.claims) {
      const key = JSON.stringify(claim);
      const same = this.#claims.get(key);
      if (same !== undefined && same.length >= MOST_CITED) {
        lost('SAID_AGAIN', item.type);
        continue;
      }
      isCited = true;
      if (same === undefined) this.#claims.set(key, [{ ...claim, row: item.row }]);
      else same.push({ ...claim, row: item.row });
    }
    if (isCited) this.items.push(item);
  }
}

function oncePerContent(all: readonly Held[]): readonly Held[] {
  const once = new Map<string, Held>();
  for (const held of all) {
    const content = held.isFixed ? `slot ${held.first.slot!}` : contentOf(held.claims);
    const same = once.get(content);
    if (same === undefined) once.set(content, held);
    else same.join(held);
  }
  return [...once.values()];
}

function withSlots(all: readonly Held[]): readonly { readonly row: RelationRow; readonly of: Held }[] {
  const isAlone = all.filter(({ isFixed }) => !isFixed).length === 1;
  return all.map((held) => {
    const slot = held.first.slot ?? (isAlone ? undefined : slotOf(held.first));
    const { from, type, to } = rowOfRelation(held.first);
    return { row: { from, type, to, ...(slot !== undefined && { slot }), claims: held.claims }, of: held };
  });
}

function slotOf({ key, claims }: RelationItem): string | undefined {
  if (key !== undefined) return slugFor(key, LONGEST_SLOT);
  const [{ title, start, end, tense } = {}] = claims;
  const told = [title, start, end, tense].filter((part) => part !== undefined).join(' ');
  return told === '' ? undefined : slugFor(told.toLowerCase().replaceAll(' ', '-'), LONGEST_SLOT);
}
