import { describe, expect, test } from 'vitest';
import { SMALL_SOURCE } from '../../support/small-source.ts';
import { expectProblem, problemsOf, type WrongFile } from '../../support/wrong-file.ts';

describe('an id that means two things is told:', () => {
  test.each<WrongFile>([
    [
      'an id used twice',
      'id: t-prices',
      'id: s-sellers',
      's-sellers\n    subject',
      'statistic "s-sellers": trend "s-sellers" of this file has the same id',
    ],
    [
      'an entity with the id of a term',
      'id: crowd',
      'id: tea',
      'tea\n    kind: GROUP',
      'entity "tea": term "tea" of this file has the same id',
    ],
  ])('%s', expectProblem);
});

describe('files read together', () => {
  const second = `source: { id: src-b, kind: WEB_PAGE, title: B, language: en, recorded: '2026-11-23' }
passages: [{ id: P1.1, paragraph: P1 }]
`;

  test('may speak of what another defines', () => {
    const claims = `claims: [{ id: r-b, subject: ann, predicate: LOCATED_IN, object: town, tense: CURRENT, at: [P1.1] }]\n`;
    expect(problemsOf(second + claims)).toHaveLength(2);
    expect(problemsOf(SMALL_SOURCE, second + claims)).toEqual([]);
  });

  test('may describe the same entity, as of the same kind', () => {
    const same = `entities: [{ id: ann, kind: PERSON, names: [{ value: A. Lee, kind: PRINTED }], at: [P1.1] }]\n`;
    expect(problemsOf(SMALL_SOURCE, second + same)).toEqual([]);
    expect(problemsOf(SMALL_SOURCE, second + same.replace('PERSON', 'FIRM'))).toContain(
      'b.yaml:3:18: entity "ann": it is a FIRM here and a PERSON in a.yaml; one must give way',
    );
  });

  test('may not use the id of a claim or of a source twice', () => {
    const claims = `claims: [{ id: t-prices, subject: ann, predicate: LOCATED_IN, object: town, tense: CURRENT, at: [P1.1] }]\n`;
    expect(problemsOf(SMALL_SOURCE, second.replace('src-b', 'src-a') + claims)).toEqual([
      'b.yaml:1:15: source "src-a": source "src-a" in a.yaml has the same id',
      'b.yaml:3:16: claim "t-prices": trend "t-prices" in a.yaml has the same id',
    ]);
  });

  test('may not have claims that rest on each other in a circle', () => {
    const claim = (id: string, on: string) =>
      `{ id: ${id}, subject: ann, predicate: LOCATED_IN, object: town, tense: CURRENT, basis: [${on}], at: [P1.1] }`;
    const claims = `claims: [${claim('r-b', 'r-c')}, ${claim('r-c', 'r-d')}, ${claim('r-d', 'r-b')}]\n`;
    expect(problemsOf(SMALL_SOURCE, second + claims)).toEqual([
      expect.stringMatching(
        /^b.yaml:3:\d+: claim "r-b": it rests on itself: r-b rests on r-c rests on r-d rests on r-b$/,
      ),
    ]);
  });

  test('are not blamed for what stands in one that cannot be read', () => {
    const claims = `claims: [{ id: r-b, subject: ann, predicate: LOCATED_IN, object: town, tense: CURRENT, at: [P1.1] }]\n`;
    expect(problemsOf('source: [', second + claims)).toHaveLength(1);
  });
});
