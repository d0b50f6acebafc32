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
  const small = blocks.filter(({ length }) => length <= cap);
  const large = blocks.filter(({ length }) => length > cap);
  const [ofSmall, ofLarge] = [small, large].map((list) => membership(list, entities));
  const seconds = secondBlocks(ofLarge!, large.length);
  return {
    pairs: {
      [Symbol.iterator]: () =>
        pairsOf(
          small,
          ofSmall!,
          seconds.filter(({ members }) => members.length <= cap),
          ofLarge!,
        ),
    },
    cappedBlocks: large.length,
    blocksLeftOut: seconds.filter(({ members }) => members.length > cap).length,
  };
}

type Block = readonly number[];

/** Entities that share two of the large blocks. */
interface SecondBlock {
  readonly first: number;
  readonly second: number;
  readonly members: Block;
}

function* pairsOf(
  small: readonly Block[],
  ofSmall: readonly Block[],
  seconds: readonly SecondBlock[],
  ofLarge: readonly Block[],
): Generator<readonly [number, number]> {
  for (const [block, members] of small.entries()) {
    for (const pair of pairsWithin(members)) {
      // A pair comes from the first block that has both.
      if (firstShared(ofSmall[pair[0]]!, ofSmall[pair[1]]!)[0] === block) yield pair;
    }
  }
  for (const { first, second, members } of seconds) {
    for (const pair of pairsWithin(members)) {
      if (firstShared(ofSmall[pair[0]]!, ofSmall[pair[1]]!).length > 0) continue;
      const shared = firstShared(ofLarge[pair[0]]!, ofLarge[pair[1]]!);
      if (shared[0] === first && shared[1] === second) yield pair;
    }
  }
}

function* pairsWithin(members: Block): Generator<readonly [number, number]> {
  for (let one = 0; one < members.length; one += 1) {
    for (let other = one + 1; other < members.length; other += 1) yield [members[one]!, members[other]!];
  }
}

// The first two that two ascending lists have in common.
function firstShared(a: Block, b: Block): Block {
  const found: number[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length && found.length < 2;) {
    const step = a[i]! - b[j]!;
    if (step === 0) found.push(a[i]!);
    if (step <= 0) i += 1;
    if (step >= 0) j += 1;
  }
  return found;
}

function membership(blocks: readonly Block[], entities: number): readonly Block[] {
  const found: number[][] = Array.from({ length: entities }, () => []);
  for (const [block, members] of blocks.entries()) for (const member of members) found[member]!.push(block);
  return found;
}

function secondBlocks(ofLarge: readonly Block[], count: number): readonly SecondBlock[] {
  const members = new Map<number, number[]>();
  for (const [entity, blocks] of ofLarge.entries()) {
    for (const [first, second] of pairsWithin(blocks)) {
      const key = first * count + second;
      const known = members.get(key);
      if (known === undefined) members.set(key, [entity]);
      else known.push(entity);
    }
  }
  return [...members].map(([key, list]) => ({ first: Math.floor(key / count), second: key % count, members: list }));
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
