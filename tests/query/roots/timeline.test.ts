import { describe, expect, it } from 'vitest';
import { UnknownIds } from '../../../src/query/root.ts';
import { compiledRoot } from '../../support/compiling.ts';

const timeline = (args = '', fields = 'date kind') => compiledRoot(`{ timeline(id: "saic"${args}) { ${fields} } }`);

/** The answer to events, each with its time as printed and what is selected. */
function events(args: string, ...given: readonly (readonly [time: string | null, kind: string])[]) {
  const rows = given.map(([time, kind]) => [time, [time, kind]]);
  return (timeline(args).answer([false, [], rows.length, rows]) as readonly { readonly date: string | null }[]).map(
    ({ date }) => date,
  );
}

describe('the timeline of an entity', () => {
  it('is made of claims that affirm, at either end', () => {
    const { text, parameters } = timeline();
    for (const end of ['subject', 'object'])
      expect(text).toContain(`c.${end} = entity.id AND c.id > '' AND c.status IS NULL`);
    expect(text).toContain('c.polarity IS NULL');
    expect(parameters).toEqual({ p0: 'saic' });
  });

  it('may be made of the claims of some sources, as known by a day', () => {
    const { text, parameters } = timeline(', sources: ["src"], knownAt: "2013"');
    expect(text).toContain('c.source IN $p1 AND c.knownFrom <= $p2');
    expect(parameters).toMatchObject({ p1: ['src'], p2: 20131231 });
  });

  it('tells what came from what was expected', () => {
    const { text } = timeline();
    for (const [seen, expected] of [
      ['BEGAN', 'EXPECTED_TO_BEGIN'],
      ['ENDED', 'EXPECTED_TO_END'],
      ['HAPPENED', 'EXPECTED_TO_BEGIN'],
      ['MEASURED', 'FORECAST'],
    ])
      expect(text).toMatch(new RegExp(`THEN '${expected}' ELSE '${seen}' END`));
  });

  it('is in the order of time, coarser times among days, and what has no date at the end', () => {
    const dates = events('', ['2013-11', 'BEGAN'], [null, 'STATED'], ['1990s', 'BEGAN'], ['2012', 'ENDED']);
    expect(dates).toEqual(['1990s', '2012', '2013-11', null]);
  });

  it('leaves out what has no date where that is asked', () => {
    expect(events(', includeUndated: false', [null, 'STATED'], ['2012', 'BEGAN'])).toEqual(['2012']);
  });

  it('may be empty', () => {
    expect(events('')).toEqual([]);
  });
});

describe('a timeline that cannot be shown', () => {
  it('is that of an entity, or by a source, that is not there', () => {
    expect(() => timeline().answer([true, [], 0, []])).toThrow(new UnknownIds('id', ['saic']));
    expect(() => timeline().answer([false, ['src'], 0, []])).toThrow(new UnknownIds('sources', ['src'], 'source'));
  });

  it('is one of too many claims, with what to ask instead', () => {
    expect(timeline().answer([false, [], 2000, []])).toEqual([]);
    expect(() => timeline().answer([false, [], 2001, []])).toThrow(/^id: more than 2000 claims speak of it/);
  });
});
