/** How many entities a block may have, so that all of them are compared with each other. */
const BLOCK_CAP = 60;

/** Pairs of entities, by their indices, and what of the blocks gave none. */
export interface CandidatePairs {
  /** Each pair once, the lower index first. */
  readonly pairs: Iterable<readonly [number, number]>;
  /** How many blocks were above the cap: their entities are paired only where they share two such blocks. */
  readonly cappedBlocks: number;
  /** How many pairs of such blocks were still too many together, and give no pairs. */
  readonly blocksLeftOut: number;
}

/**
 * The pairs that are worth comparing: those that share a key. Keys that more than `cap` entities have pair only those that
 * share a second such key, again within the cap. So the work grows with the entities, not with their square. Keys are
 * compared by 40 bits of a hash, which gives a few further pairs and never loses one. Keys may be made one after the other:
 * none is kept.
 */
export function candidatePairs(keys: Iterable<readonly string[]>, cap = BLOCK_CAP): CandidatePairs {
  const { entries, entities } = entriesOf(keys);
  const blocks = grouped(entries);
  const large = blocks.filter(({ length }) => length > cap);
  const seconds = secondBlocks(large, entities);
  const compared = [...blocks, ...seconds].filter(({ length }) => length <= cap);
  const blocksOf = membership(compared, entities);
  return {
    pairs: { [Symbol.iterator]: () => pairsOf(compared, blocksOf) },
    cappedBlocks: large.length,
    blocksLeftOut: seconds.filter(({ length }) => length > cap).length,
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

/** The entities that share two of the blocks, for each two that at least two entities share. */
function secondBlocks(blocks: readonly Block[], entities: number): readonly Block[] {
  const members = new Map<number, number[]>();
  for (const [entity, of] of membership(blocks, entities).entries()) {
    for (const [first, second] of pairsWithin(of)) {
      const key = first * blocks.length + second;
      const known = members.get(key);
      if (known === undefined) members.set(key, [entity]);
      else known.push(entity);
    }
  }
  return [...members.values()].filter(({ length }) => length > 1);
}

const INDEX_BITS = 24n;
const INDEX_MASK = (1n << INDEX_BITS) - 1n;

// Each entry is a hash and the index of an entity, so that sorting brings the entities of a block together.
function entriesOf(keys: Iterable<readonly string[]>): { readonly entries: BigUint64Array; readonly entities: number } {
  let entries = new BigUint64Array(1_024);
  let [size, entities] = [0, 0];
  for (const list of keys) {
    for (const key of new Set(list)) {
      if (size === entries.length) {
        const larger = new BigUint64Array(2 * size);
        larger.set(entries);
        entries = larger;
      }
      entries[size] = (hashOf(key) << INDEX_BITS) | BigInt(entities);
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

// Two hashes of 20 bits each (FNV-1a, by two primes).
function hashOf(key: string): bigint {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < key.length; at += 1) {
    one = Math.imul(one ^ key.charCodeAt(at), 0x01000193);
    other = Math.imul(other ^ key.charCodeAt(at), 0x85ebca6b);
  }
  return (BigInt((one ^ (one >>> 12)) & 0xfffff) << 20n) | BigInt((other ^ (other >>> 12)) & 0xfffff);
}
