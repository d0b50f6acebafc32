import { hash32 } from './random.ts';

const ROUNDS = 4;

/**
 * The place of an index in a shuffled row of `size`, without the row: a bijection of 0…size−1 onto itself that depends
 * on (seed, stream). A network of four rounds over the next even number of bits; what falls outside goes through again.
 */
export function shuffled(seed: number, stream: number, size: number, index: number): number {
  const half = halfBits(size);
  const mask = (1 << half) - 1;
  let value = index;
  do {
    let left = value >>> half;
    let right = value & mask;
    for (let round = 0; round < ROUNDS; round++) {
      [left, right] = [right, left ^ (hash32(seed, stream + round, right) & mask)];
    }
    value = ((left << half) | right) >>> 0;
  } while (value >= size);
  return value;
}

/** The index whose place in the shuffled row is `place`: {@link shuffled} read backwards. */
export function unshuffled(seed: number, stream: number, size: number, place: number): number {
  const half = halfBits(size);
  const mask = (1 << half) - 1;
  let value = place;
  do {
    let left = value >>> half;
    let right = value & mask;
    for (let round = ROUNDS - 1; round >= 0; round--) {
      [left, right] = [right ^ (hash32(seed, stream + round, left) & mask), left];
    }
    value = ((left << half) | right) >>> 0;
  } while (value >= size);
  return value;
}

function halfBits(size: number): number {
  return Math.max(1, Math.ceil((32 - Math.clz32(Math.max(1, size - 1))) / 2));
}
