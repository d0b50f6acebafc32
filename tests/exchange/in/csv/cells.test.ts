import { describe, expect, test } from 'vitest';
import { cellDate, type DateForm } from '../../../../src/exchange/in/csv/cell-date.ts';
import { cellNumber } from '../../../../src/exchange/in/csv/cell-number.ts';
import { isFiller, itemsIn, said } from '../../../../src/exchange/in/csv/cell.ts';
import { columnNames, headerKey, headerUnit } from '../../../../src/exchange/in/csv/header.ts';
import { isLei } from '../../../../src/domain/lei.ts';
import { kindByName } from '../../../../src/exchange/in/csv/name-kind.ts';

describe('a date is as precise as its cell', () => {
  test.each<readonly [string, string] | readonly [string, string, DateForm]>([
    ['2005-03-21', '2005-03-21'],
    ['2005/3/21', '2005-03-21'],
    ['2005.03.21', '2005-03-21'],
    ['2005年3月21日', '2005-03-21'],
    ['20050321', '2005-03-21'],
    ['2005-03-21T16:00:00Z', '2005-03-21'],
    ['2005-03-21 00:00:00', '2005-03-21'],
    ['2005年3月', '2005-03'],
    ['2005-03', '2005-03'],
    ['Mar 2005', '2005-03'],
    ['21-Mar-2005', '2005-03-21'],
    ['2005', '2005'],
    ['2005.0', '2005'],
    ['2005年', '2005'],
    ['c. 2011', 'c. 2011'],
    ['21/03/2005', '2005-03-21'],
    ['03/21/2005', '2005-03-21'],
    ['04/04/2005', '2005-04-04'],
    ['03/04/2005', '2005-04-03', { order: 'day-month-year' }],
    ['03/04/2005', '2005-03-04', { order: 'month-day-year' }],
    ['民國92年6月25日', '2003-06-25'],
    ['92/06/25', '2003-06-25', { republic: true }],
    ['0920625', '2003-06-25', { republic: true }],
    ['38432', '2005-03-21', { serial: true }],
  ])('%s is %s', (cell, date, form?: DateForm) => {
    expect(cellDate(cell, form ?? {})).toEqual({ date });
  });

  test.each<readonly [string, string] | readonly [string, string, DateForm]>([
    ['03/04/2005', 'may be of the 3. or the 4. month; say in the mapping which comes first'],
    ['13/13/2005', '"13/13/2005" is no date; allowed are 2005-03-21'],
    ['21/03/2005', 'is no date', { order: 'month-day-year' }],
    ['2005-02-30', 'is no date'],
    ['38432', 'write serial: true'],
    ['Mar-05', 'is no date'],
    ['next year', 'is no date'],
  ])('%s is refused', (cell, message, form?: DateForm) => {
    expect(cellDate(cell, form ?? {})).toEqual({ fault: expect.stringContaining(message) });
  });
});

test.each([
  ['500万元人民币', null, 5_000_000, 'EXACT', 'yuan'],
  ['500.000000万人民币', null, 5_000_000, 'EXACT', 'yuan'],
  ['100万美元', null, 1_000_000, 'EXACT', 'US dollars'],
  ['500', '万元', 5_000_000, 'EXACT', 'yuan'],
  ['500万', '万元', 5_000_000, 'EXACT', 'yuan'],
  ['5,000,000元', '万元', 5_000_000, 'EXACT', 'yuan'],
  ['￥1,000,000.50', null, 1_000_000.5, 'EXACT', 'yuan'],
  ['RMB 3 million', null, 3_000_000, 'EXACT', 'yuan'],
  ['约1000万元', null, 10_000_000, 'ABOUT', 'yuan'],
  ['1000余', '人', 1000, 'MORE_THAN', null],
  ['>1000', null, 1000, 'MORE_THAN', null],
  ['不低于30%', null, 30, 'AT_LEAST', '%'],
  ['35%', null, 35, 'EXACT', '%'],
  ['-5', null, -5, 'EXACT', null],
  ['25%-50%', null, null, 'NONE_GIVEN', '%'],
  ['近千', null, null, 'NONE_GIVEN', null],
  ['9007199254740993', null, null, 'NONE_GIVEN', null],
])('the number in %s under (%s) is %s', (cell, unit, value, qualifier, currency) => {
  expect(cellNumber(cell, unit)).toEqual({ value, qualifier, unit: currency });
});

test('a filler says nothing', () => {
  for (const cell of [
    '-',
    '--',
    '／',
    'N/A',
    'null',
    '无',
    '暂无',
    '长期',
    '1900-01-01',
    '1970/01/01 00:00:00',
    '9999-12-31',
  ]) {
    expect([cell, isFiller(cell)]).toEqual([cell, true]);
  }
  for (const cell of ['0', '无锡', 'Nan Jing', '1900-01-02']) expect([cell, said(cell)]).toEqual([cell, cell]);
  expect(said('  ')).toBeNull();
});

test('a list has each item once', () => {
  expect(itemsIn('王伟、李娜，王伟;\n赵磊、-', undefined)).toEqual(['王伟', '李娜', '赵磊']);
  expect(itemsIn('a+b', '+')).toEqual(['a', 'b']);
});

test('columns have names of their own, and a unit in brackets', () => {
  expect(columnNames(['\ufeffName', ' Name ', '', 'a\nb'])).toEqual(['Name', 'Name (column 2)', 'column 3', 'a b']);
  expect(headerUnit('注册资本（万元）')).toBe('万元');
  expect(headerUnit('Name (column 2)')).toBeNull();
  expect(headerKey('注册资本（万元）')).toBe('注册资本');
  expect(headerKey('RegAddress.PostTown')).toBe('reg address post town');
});

test('a code with its check figures is told from others', () => {
  expect(isLei('213800WSGIIZCXF1P572')).toBe(true);
  expect(isLei('213800WSGIIZCXF1P573')).toBe(false);
});

test.each([
  ['上海某某科技有限公司', 'FIRM'],
  ['某某（上海）有限公司', 'FIRM'],
  ['Example Coffee Co., Ltd.', 'FIRM'],
  ['上海市咖啡行业协会', 'ASSOCIATION'],
  ['Shanghai Coffee Association', 'ASSOCIATION'],
  ['Federation of Small Firms', 'ASSOCIATION'],
  ['上海市经济和信息化委员会', 'GOVERNMENT_BODY'],
  ['Municipal Commission of Commerce', 'GOVERNMENT_BODY'],
  ['王伟', 'PERSON'],
  ['欧阳娜娜', 'PERSON'],
  ['Wang Wei', null],
  ['咖啡', null],
])('the name %s tells %s', (name, kind) => {
  expect(kindByName(name)).toBe(kind);
});
