import { describe, expect, it } from 'vitest';
import { NO_MATCH, RANKS } from '../../src/domain/match-name.ts';
import { nameQueryOf } from '../../src/domain/name-query.ts';
import { nameRank, rankParameter } from '../../src/query/name-rank.ts';

const parameter = (text: string) => rankParameter(nameQueryOf(text)!);

describe('what a typed text is ranked by', () => {
  it('asks for sounds only where the text can be one', () => {
    expect(parameter('shanghai').bySound).toBe(true);
    expect(parameter('上海').bySound).toBe(false);
  });

  it('is all else that was made ready of the text', () => {
    const query = nameQueryOf('SAIC')!;
    expect(parameter('SAIC')).toEqual({ ...query, bySound: expect.any(Boolean) });
  });
});

describe('the clauses that rank a name', () => {
  const text = nameRank('$q', 'n0');

  it('bind the node and its rank, for what follows', () => {
    expect(text).toMatch(/ WITH n0, CASE .* AS rank$/s);
  });

  it('read nothing but what the loader stored, and what is typed as one map', () => {
    expect(new Set(text.match(/n0\.\w+/g))).toEqual(new Set(['n0.nameMarks', 'n0.nameKeys', 'n0.nameSounds']));
    expect(new Set(text.match(/\$\w+/g))).toEqual(new Set(['$q']));
  });

  it('read of the map what is in it', () => {
    const map: Readonly<Record<string, unknown>> = { ...parameter('shanghai') };
    const [way] = parameter('上海').others as unknown as readonly Readonly<Record<string, unknown>>[];
    for (const [, name] of text.matchAll(/\$q\.(\w+)/g)) expect(map, name).toHaveProperty(name!);
    for (const [, name] of text.matchAll(/\bway\.(\w+)/g)) expect(way, name).toHaveProperty(name!);
  });

  it('give every rank that the domain has, the stronger ones first', () => {
    const { none, ...ranks } = RANKS;
    for (const rank of Object.values(ranks)) expect(text).toMatch(new RegExp(`\\b${rank}\\b`));
    expect(Object.values(ranks).every((rank) => rank < none)).toBe(true);
    expect(text).toContain(String(NO_MATCH));
  });

  it('close every bracket that they open', () => {
    const open: string[] = [];
    const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
    for (const bracket of text.replaceAll(/'[^']*'/g, '').match(/[()[\]{}]/g)!)
      if (bracket in pairs) expect(open.pop()).toBe(pairs[bracket]);
      else open.push(bracket);
    expect(open).toEqual([]);
  });
});
