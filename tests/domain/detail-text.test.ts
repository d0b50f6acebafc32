import { expect, test } from 'vitest';
import type { Detail } from '../../src/domain/claim.ts';
import { detailText } from '../../src/domain/detail-text.ts';

const detail = (some: Partial<Detail>): Detail => ({ text: null, number: null, qualifier: null, ...some });

test.each<[string, Partial<Detail>, string, string]>([
  ['a share is its number and its unit', { number: 35, text: 'percent', qualifier: 'EXACT' }, '35 percent', '35%'],
  [
    'a hedge stands before the number',
    { number: 38.5, text: 'percent', qualifier: 'ABOUT' },
    'about 38.5 percent',
    '约38.5%',
  ],
  [
    'a bound stands before the number',
    { number: 50, text: 'members', qualifier: 'MORE_THAN' },
    'more than 50 members',
    '超过50 members',
  ],
  ['a number alone is the number', { number: 12 }, '12', '12'],
  ['words alone are the words', { text: 'not stated', qualifier: 'NONE_GIVEN' }, 'not stated', 'not stated'],
  [
    'a text that holds the number is not said twice',
    { number: 50, text: 'some 50 of them' },
    'some 50 of them',
    'some 50 of them',
  ],
  ['nor one that groups its thousands', { number: 340000, text: '340,000 firms' }, '340,000 firms', '340,000 firms'],
  ['a text that holds a longer number is another matter', { number: 5, text: 'of 50' }, '5 of 50', '5 of 50'],
  ['nothing is nothing', {}, '', ''],
])('%s', (_title, some, en, zh) => {
  expect([detailText(detail(some), 'en'), detailText(detail(some), 'zh')]).toEqual([en, zh]);
});
