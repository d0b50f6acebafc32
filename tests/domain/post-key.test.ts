import { describe, expect, test } from 'vitest';
import { postKey } from '../../src/domain/post-key.ts';
import { relationConflicts } from '../../src/domain/relation-conflicts.ts';
import { claim } from '../support/claims.ts';

describe('titles of one post are one', () => {
  test.each([
    ['Chairman', 'chairwoman'],
    ['Chairman of the Board', 'the chair'],
    ['Chairman', '董事长'],
    ['董事長', '董事会主席'],
    ['General Manager', '总经理'],
    ['GM', '總經理'],
    ['CEO', 'Chief Executive Officer'],
    ['C.E.O.', '首席执行官'],
    ['vice-chairman', 'Deputy Chairman'],
    ['Vice Chairman', '副董事长'],
    ['Executive Vice Chairman', '常务副董事长'],
    ['Honorary Chairman', '名誉董事长'],
    ['interim CEO', 'Acting Chief Executive'],
    ['Assistant to the General Manager', '总经理助理'],
    ['Secretary-General', '秘书长'],
    ['CHIEF EDITOR', 'chief editor'],
  ])('%s and %s', (one, other) => {
    expect(postKey(one)).toBe(postKey(other));
  });

  test.each([
    ['Chairman', 'Vice Chairman'],
    ['chairman', 'acting chairman'],
    ['chairman', 'honorary chairman'],
    ['总经理', '副总经理'],
    ['总经理', '总经理助理'],
    ['vice chairman', 'executive vice chairman'],
    ['chairman', 'general manager'],
    ['会长', 'president'],
    ['editor', '主编'],
    ['代表', '法定代表人'],
  ])('but not %s and %s', (one, other) => {
    expect(postKey(one)).not.toBe(postKey(other));
  });

  test('and nothing is said of a title without a letter', () => {
    expect(postKey('')).toBeNull();
    expect(postKey('…')).toBeNull();
  });
});

describe('dates of one post contradict each other', () => {
  const since = (start: string, title: string) => claim({ id: `since-${start}`, source: `src-${start}`, start, title });

  test.each([
    ['chairman', '董事长'],
    ['chairman', 'Chairwoman of the Board'],
    ['CEO', 'chief executive officer'],
  ])('whose titles are %s and %s', (one, other) => {
    expect(relationConflicts([since('2010', one), since('2013', other)]).map(({ kind }) => kind)).toEqual(['WHEN']);
  });

  test.each([
    ['chairman', '总经理'],
    ['acting chairman', 'chairman'],
    ['副董事长', '董事长'],
  ])('and not those of two, %s and %s', (one, other) => {
    expect(relationConflicts([since('2010', one), since('2013', other)])).toEqual([]);
  });
});
