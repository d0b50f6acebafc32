import { ENTITY_KINDS, type EntityKind } from '../domain/vocabulary.ts';

/** An id that a row gives, by two hashes: as many bits as make two ids of one hash not to be expected in any register. */
export interface HashedId {
  readonly low: number;
  readonly high: number;
}

/** The hashes of an id. */
export function hashedId(id: string): HashedId {
  let [low, high] = [0x9e3779b9, 0x85ebca6b];
  for (let at = 0; at < id.length; at += 1) {
    const unit = id.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x5bd1e995);
    low ^= low >>> 15;
    high = Math.imul(high ^ unit, 0x1b873593);
    high ^= high >>> 13;
  }
  // No id has the hashes of an empty slot.
  return { low: low >>> 0, high: (high | 1) >>> 0 };
}

const WORDS = 4;
const NO_KIND = 255;
const LEFT_OUT = 254;

/**
 * Ids of rows with the number of the row and the kind that it gives, in memory that workers share: sixteen bytes a slot,
 * where a set of texts would take some hundred for each of a city's millions.
 */
export class IdTable {
  #slots: Uint32Array;
  #size = 0;

  /** A new table; or one over the memory of another, to be asked only. */
  constructor(memory?: SharedArrayBuffer) {
    this.#slots = new Uint32Array(memory ?? new SharedArrayBuffer(1024 * WORDS * 4));
  }

  /** The memory, to be handed to a worker. */
  get memory(): SharedArrayBuffer {
    return this.#slots.buffer as SharedArrayBuffer;
  }

  /** Adds the id of a row, unless it is there; answers the number of the row that gave it before, or null. */
  add(id: HashedId, row: number, kind: EntityKind | null): number | null {
    const at = this.#find(id);
    if (this.#slots[at + 1] !== 0) return this.#slots[at + 2]!;
    this.#slots.set([id.low, id.high, row, kind === null ? NO_KIND : ENTITY_KINDS.indexOf(kind)], at);
    this.#size += 1;
    if (this.#size * WORDS * 2 > this.#slots.length) this.#grow();
    return null;
  }

  /** The number of the row that gave an id; null where none did. */
  rowOf(id: HashedId): number | null {
    const at = this.#find(id);
    return this.#slots[at + 1] === 0 ? null : this.#slots[at + 2]!;
  }

  /** Whether a row gives this id, and was not left out. */
  has(id: string): boolean {
    const at = this.#find(hashedId(id));
    return this.#slots[at + 1] !== 0 && this.#slots[at + 3] !== LEFT_OUT;
  }

  /** Marks the row of an id as left out: the id stays, as of a row that is there twice. */
  remove(id: string | HashedId): void {
    this.#slots[this.#find(typeof id === 'string' ? hashedId(id) : id) + 3] = LEFT_OUT;
  }

  /** The kind that the row of an id gives; undefined where no row gives the id, or it was left out or gives no kind. */
  kindOf(id: string): EntityKind | undefined {
    const at = this.#find(hashedId(id));
    const kind = this.#slots[at + 3]!;
    return this.#slots[at + 1] === 0 || kind === LEFT_OUT || kind === NO_KIND ? undefined : ENTITY_KINDS[kind];
  }

  #find({ low, high }: HashedId): number {
    const last = this.#slots.length / WORDS - 1;
    for (let slot = low & last; ; slot = (slot + 1) & last) {
      const at = slot * WORDS;
      if (this.#slots[at + 1] === 0 || (this.#slots[at] === low && this.#slots[at + 1] === high)) return at;
    }
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(new SharedArrayBuffer(before.byteLength * 2));
    for (let at = 0; at < before.length; at += WORDS) {
      if (before[at + 1] === 0) continue;
      this.#slots.set(before.subarray(at, at + WORDS), this.#find({ low: before[at]!, high: before[at + 1]! }));
    }
  }
}
