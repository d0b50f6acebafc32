import { blockingKeys } from '../../identity/blocking-keys.ts';
import { profileOf } from '../../identity/profile.ts';
import { scorePair, type PairScore } from '../../identity/score-pair.ts';
import { THRESHOLDS } from '../../identity/rules.ts';
import { markdownTable, share } from '../markdown-table.ts';
import type { LabelledPair } from './labelled-pairs.ts';

/** A labelled pair, its score, and whether the two share a key, so that they are compared at all. */
export interface ScoredPair {
  readonly pair: LabelledPair;
  readonly score: PairScore;
  readonly found: boolean;
}

/** How well pairs come out. */
export interface Figures {
  readonly pairs: number;
  /** Of the pairs that came out as matches, the share that are labelled so. */
  readonly precision: number;
  /** Of the pairs that are labelled match or candidate, the share that came out as one of them and are found by their keys. */
  readonly recall: number;
}

/** Scores labelled pairs. */
export function scoreAll(pairs: readonly LabelledPair[]): readonly ScoredPair[] {
  return pairs.map((pair) => {
    const [left, right] = [profileOf(pair.left), profileOf(pair.right)];
    const keys = new Set(blockingKeys(right));
    return { pair, score: scorePair(left, right), found: blockingKeys(left).some((key) => keys.has(key)) };
  });
}

/** What came of a pair: nothing where it is not found. */
export function outcomeOf({ score, found }: ScoredPair): PairScore['outcome'] {
  return found ? score.outcome : 'NONE';
}

/** The figures of scored pairs. */
export function figuresOf(scored: readonly ScoredPair[]): Figures {
  const counts = countsOf(scored);
  return { pairs: scored.length, precision: counts.right / counts.matches, recall: counts.shown / counts.same };
}

function countsOf(scored: readonly ScoredPair[]) {
  const matches = scored.filter((one) => outcomeOf(one) === 'MATCH');
  const same = scored.filter(({ pair }) => pair.wanted !== 'NONE');
  const others = scored.filter(({ pair }) => pair.wanted === 'NONE');
  return {
    matches: matches.length,
    right: matches.filter(({ pair }) => pair.wanted === 'MATCH').length,
    same: same.length,
    shown: same.filter((one) => outcomeOf(one) !== 'NONE').length,
    others: others.length,
    spared: others.filter((one) => outcomeOf(one) === 'NONE').length,
  };
}

/** The page on how well identities are found. */
export function report(tuned: readonly ScoredPair[], heldOut: readonly ScoredPair[]): string {
  const sorts = [...new Set(tuned.map(({ pair }) => pair.sort))];
  const lines = [
    '# How well identities are found',
    '',
    'Made by `npm run identity` from `bench/identity/pairs.csv` and `bench/identity/held-out.csv`: two described entities each,',
    'with our own judgement. **match**: the same, by more than names; **candidate**: a person should judge; **none**: two',
    `entities, or too little. A score of ${THRESHOLDS.match} is a match, one of ${THRESHOLDS.candidate} a candidate. All firms and people are made up.`,
    '',
    'Precision is the share of matches that are labelled so; recall the share of pairs labelled match or candidate that come',
    'out as one of them, and share a key by which they are found without comparing all with all. The last column is the share',
    'of pairs labelled none that nobody is bothered with. No rule was changed because of a pair that is still held out',
    '([decision 0026](decisions/0026-identity-scores.md) says how the others fared). The same hands wrote pairs and rules: the',
    'figures say what is covered, not how a register fares.',
    '',
    ...markdownTable(
      ['', 'pairs', 'as labelled', 'precision at match', 'recall of candidates', 'none left out'],
      [
        row('all', tuned),
        row('held out', heldOut),
        ...sorts.map((sort) =>
          row(
            sort,
            tuned.filter(({ pair }) => pair.sort === sort),
          ),
        ),
      ],
    ),
    '',
    '## What comes out otherwise',
    '',
    ...misses(tuned),
    '',
    '## Of the pairs held out',
    '',
    ...misses(heldOut),
    '',
  ];
  return lines.join('\n');
}

function row(name: string, scored: readonly ScoredPair[]): readonly string[] {
  const { matches, right, same, shown, others, spared } = countsOf(scored);
  const asLabelled = scored.filter((one) => outcomeOf(one) === one.pair.wanted).length;
  return [name, `${scored.length}`, `${asLabelled}`, share(right, matches), share(shown, same), share(spared, others)];
}

function misses(scored: readonly ScoredPair[]): readonly string[] {
  const wrong = scored.filter((one) => outcomeOf(one) !== one.pair.wanted);
  if (wrong.length === 0) return ['None.'];
  return wrong.map((one) => {
    const { pair, score, found } = one;
    const outcome = `${outcomeOf(one).toLowerCase()} at ${score.score}${found ? '' : ', not found by a key'}`;
    const reasons = score.reasons.map(({ text, weight }) => `${text.en} ${weight}`).join('; ');
    return `- ${pair.text}: ${outcome} instead of ${pair.wanted.toLowerCase()} (${pair.why}). ${reasons}.`;
  });
}
