import { describe, expect, test } from 'vitest';
import { scoresOf, sumOf, type Tally } from '../support/draft-score.ts';

const share = (part: number, whole: number) => part / whole;
const recall = ({ found, there }: Tally) => share(found, there);
const precision = ({ right, proposed }: Tally) => share(right, proposed);

describe.each(['seen', 'unseen'])('of the texts that are %s', (folder) => {
  const scores = scoresOf(folder);
  const total = (key: 'entities' | 'relations' | 'figures' | 'dates') => sumOf(scores.map((score) => score[key]));
  const faults = () =>
    scores
      .map(({ name, missed, wrong }) => `${name}: missed ${missed.join('; ')}. Wrong: ${wrong.join('; ')}.`)
      .join('\n');

  test('four of five named entities are found, and four of five that are proposed are right', () => {
    expect(recall(total('entities')), faults()).toBeGreaterThanOrEqual(0.8);
    expect(precision(total('entities')), faults()).toBeGreaterThanOrEqual(0.8);
  });

  test('two of five relations are found, and four of five that are proposed are right', () => {
    expect(recall(total('relations')), faults()).toBeGreaterThanOrEqual(0.4);
    expect(precision(total('relations')), faults()).toBeGreaterThanOrEqual(0.8);
  });

  test('nine of ten figures and dates are found, with their hedges', () => {
    expect(recall(total('figures')), faults()).toBeGreaterThanOrEqual(0.9);
    expect(recall(total('dates')), faults()).toBeGreaterThanOrEqual(0.9);
  });
});
