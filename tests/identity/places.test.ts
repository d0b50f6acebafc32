import { describe, expect, test } from 'vitest';
import { cityOf, leadingHanPlace, leadingLatinPlace, placeOf, placeRelation } from '../../src/identity/places.ts';

describe('a place', () => {
  test.each([
    ['上海', '中国/上海'],
    ['上海市', '中国/上海'],
    ['Shanghai', '中国/上海'],
    ['浦东新区', '中国/上海/浦东'],
    ['上海市浦东新区', '中国/上海/浦东'],
    ['Pudong New Area', '中国/上海/浦东'],
    ['江苏省苏州市', '中国/江苏/苏州'],
    ['Suzhou', '中国/江苏/苏州'],
    ['Peking', '中国/北京'],
    ['Shaanxi', '中国/陕西'],
    ['Shanxi', '中国/山西'],
    ['Hong Kong', '中国/香港'],
    ['永康', '中国/浙江/永康'],
    ['Germany', '德国'],
    ['nowhere', null],
    ['恒达', null],
    ['', null],
  ])('called %s is %s', (name, path) => {
    expect(placeOf(name)).toBe(path);
  });

  test('stands at the beginning of a name, but where it is a brand or a street', () => {
    expect(leadingHanPlace('苏州市恒达')).toEqual({ path: '中国/江苏/苏州', size: 3 });
    expect(leadingHanPlace('永康恒达')).toBeNull();
    expect(leadingHanPlace('永康市恒达')).toEqual({ path: '中国/浙江/永康', size: 3 });
    expect(leadingHanPlace('南京东路街道')).toBeNull();
    expect(leadingLatinPlace(['hong', 'kong', 'trading'])).toEqual({ path: '中国/香港', size: 2 });
  });

  test('lies in its city, and within its province or apart from others', () => {
    expect(cityOf('中国/上海/浦东')).toBe('中国/上海');
    expect(cityOf('中国/江苏/苏州')).toBe('中国/江苏/苏州');
    expect(placeRelation('中国/江苏', '中国/江苏/苏州')).toBe('WITHIN');
    expect(placeRelation('中国/上海', '中国/江苏/苏州')).toBe('APART');
    expect(placeRelation('中国/上海', '中国/上海')).toBe('SAME');
  });
});
