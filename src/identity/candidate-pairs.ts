/** How many entities a block may have, so that all of them are compared with each other. */
export const BLOCK_CAP = 60;

/** Pairs of entities, by their indices, and what of the blocks gave none. */
export interface CandidatePairs {
  /** Each pair once, the lower index first. */
  readonly pairs: Iterable<readonly [number, number]>;
  /** How many blocks were above the cap, and gave no pairs. */
  readonly cappedBlocks: number;
}

/**
 * The pairs that are worth comparing: those that share a key which at most `cap` entities have. A key that more of them have
 * says too little. So the work grows with the entities, not with their square. Keys are hashes (see `keyHash`), and may be
 * made one after the other: none is kept.
 */
export function candidatePairs(keys: Iterable<readonly number[]>, cap = BLOCK_CAP): CandidatePairs {
  const { entries, entities } = entriesOf(keys);
  const blocks = grouped(entries);
  const compared = blocks.filter(({ length }) => length <= cap);
  const blocksOf = membership(compared, entities);
  return {
    pairs: { [Symbol.iterator]: () => pairsOf(compared, blocksOf) },
    cappedBlocks: blocks.length - compared.length,
  };
}

type Block = readonly number[];

// A pair comes from the first block that has both.
function* pairsOf(blocks: readonly Block[], blocksOf: readonly Block[]): Generator<readonly [number, number]> {
  for (const [block, members] of blocks.entries()) {
    for (const pair of pairsWithin(members)) {
      if (firstShared(blocksOf[pair[0]]!, blocksOf[pair[1]]!) === block) yield pair;
    }
  }
}

function* pairsWithin(members: Block): Generator<readonly [number, number]> {
  for (let one = 0; one < members.length; one += 1) {
    for (let other = one + 1; other < members.length; other += 1) yield [members[one]!, members[other]!];
  }
}

// The first number that two ascending lists have in common.
function firstShared(a: Block, b: Block): number | null {
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    const step = a[i]! - b[j]!;
    if (step === 0) return a[i]!;
    if (step < 0) i += 1;
    else j += 1;
  }
  return null;
}

// The blocks of each entity, ascending.
function membership(blocks: readonly Block[], entities: number): readonly Block[] {
  const found: number[][] = Array.from({ length: entities }, () => []);
  for (const [block, members] of blocks.entries()) for (const member of members) found[member]!.push(block);
  return found;
}

const INDEX_BITS = 24n;
const INDEX_MASK = (1n << INDEX_BITS) - 1n;

// Each entry is a hash and the index of an entity, so that sorting brings the entities of a block together.
function entriesOf(keys: Iterable<readonly number[]>): { readonly entries: BigUint64Array; readonly entities: number } {
  let entries = new BigUint64Array(1_024);
  let [size, entities] = [0, 0];
  for (const list of keys) {
    for (const key of new Set(list)) {
      if (size === entries.length) {
        const larger = new BigUint64Array(2 * size);
        larger.set(entries);
        entries = larger;
      }
      entries[size] = (BigInt(key) << INDEX_BITS) | BigInt(entities);
      size += 1;
    }
    entities += 1;
  }
  return { entries: entries.subarray(0, size), entities };
}

/** The entities of each hash that two have at least, by one sort of all entries. */
function grouped(entries: BigUint64Array): readonly Block[] {
  const sorted = entries.sort();
  const blocks: Block[] = [];
  for (let from = 0; from < sorted.length;) {
    const hash = sorted[from]! >> INDEX_BITS;
    let to = from + 1;
    while (to < sorted.length && sorted[to]! >> INDEX_BITS === hash) to += 1;
    if (to - from > 1) blocks.push(Array.from(sorted.subarray(from, to), (one) => Number(one & INDEX_MASK)));
    from = to;
  }
  return blocks;
}
