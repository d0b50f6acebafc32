import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blockingKeys } from '../../src/identity/blocking-keys.ts';
import { profileOf } from '../../src/identity/profile.ts';
import { scorePair } from '../../src/identity/score-pair.ts';
import { SCORER_VERSION } from '../../src/identity/scorer-version.ts';
import { readLabelledPairs } from '../../src/tools/identity/labelled-pairs.ts';

/**
 * A hash of the keys, scores and reasons that `SCORER_VERSION` gives the labelled pairs. If this test fails, pairs that are
 * stored already would now score otherwise: raise the version, by which they are made anew, and put both here. If only
 * pairs were added, put the hash alone.
 */
const SCORED = { version: 1, hash: '0c0e714d914cc301' };

test('the version of the scorer is that of the keys, scores and reasons of the labelled pairs', () => {
  const csv = readFileSync(join(import.meta.dirname, '../../bench/identity/pairs.csv'), 'utf8');
  const scored = readLabelledPairs(csv).map(({ left, right }) => {
    const [one, other] = [profileOf(left), profileOf(right)];
    return [blockingKeys(one), blockingKeys(other), scorePair(one, other)];
  });
  const hash = createHash('sha256').update(JSON.stringify(scored)).digest('hex').slice(0, 16);
  expect({ version: SCORER_VERSION, hash }).toEqual(SCORED);
});
