import { describe, expect, test } from 'vitest';
import { matchName } from '../../src/domain/match-name.ts';
import { nameQueryOf } from '../../src/domain/name-query.ts';
import { coresOf, nameCore } from '../../src/domain/noise.ts';
import type { EntityKind } from '../../src/domain/vocabulary.ts';

const named = (value: string) =>
  ({ value, kind: 'PRINTED', lang: null, script: null, family: null, given: null }) as const;

function found(text: string, name: string, kind: EntityKind = 'FIRM') {
  return matchName(nameQueryOf(text)!, named(name), kind);
}

describe('what says no more than what is named is taken off a text:', () => {
  test.each([
    ['Example Trading Co., Ltd.', ['example trading']],
    ['Example Trading Company Limited', ['example trading']],
    ['Example & Co.', ['example']],
    ['Example Foods S.p.A.', ['example foods']],
    ['Example Works K.K.', ['example works']],
    ['Example Holdings Ltd', ['example holdings', 'example']],
    ['上海示例股份有限公司', ['上海示例']],
    ['上海示例（集团）有限公司', ['上海示例']],
    ['上海示例集团有限公司', ['上海示例集团', '上海示例']],
    ['上海示例有限公司北京分公司', ['上海示例']],
    ['㈱示例', ['示例']],
    ['株式会社示例', ['示例']],
    ['Mr. Wang Zhendong', ['wang zhendong']],
    ['Vice President Wang Zhendong', ['wang zhendong']],
    ['Mr Wang', ['wang']],
    ['王振东先生', ['王振东']],
    ['副董事长王振东', ['王振东']],
    ['見本太郎さん', ['见本太郎']],
    ['統一社會信用代碼：91310000132260250X', ['91310000132260250X']],
    ['USCC: 91310000132260250X', ['91310000132260250X']],
    ['Registration No. 310000000012345', ['310000000012345']],
    ['Chairman of the Board Wang Zhendong', ['wang zhendong']],
    ['Example Trading Works (ETW)', ['example trading works']],
    ['公司名称：上海示例有限公司', ['上海示例']],
    ['Name: Wang Zhendong', ['wang zhendong']],
    ['Example Limited Liability Company', ['example']],
    ['Example Joint-Stock Co., Ltd.', ['example']],
    ['Example Works Gufen Youxian Gongsi', ['example works']],
    ['Example Gesellschaft mit beschränkter Haftung', ['example']],
    ['K.K. Example', ['example']],
    ['ООО «Пример»', ['пример']],
    ['주식회사 보기', ['보기']],
    ['㈜보기', ['보기']],
    ['Example Works Co., Ltd. Beijing Branch', ['example works']],
    ['Example Works Co., Ltd., Shanghai, China', ['example works']],
    ['Example Works Co., Ltd., Pudong, Shanghai 201203, China', ['example works']],
    ['王振东，男，1960年生', ['王振东']],
    ['Wang Zhendong, 53', ['wang zhendong']],
    ['Example Corporation Group', ['example']],
    ['上海示例合伙企业（有限合伙）', ['上海示例']],
    ['上海示例律师事务所（特殊普通合伙）', ['上海示例律师事务所']],
    ['上海示例控股有限公司', ['上海示例控股', '上海示例']],
    ['一般社団法人見本', ['见本']],
    ['上海示例 Shanghai Shili Works', ['上海示例', 'shanghai shili works']],
    ['Wang Zhendong (王振东)', ['王振东', 'wang zhendong']],
    ['Chairman & CEO Wang Zhendong', ['wang zhendong']],
    ['Prof. Dr.-Ing. Angela Example', ['angela example']],
    ['Wang Zhendong, the chairman of the Shanghai Coffee Association', ['wang zhendong']],
    ['上海咖啡协会会长王振东', ['王振东']],
    ['董事长兼总经理王振东', ['王振东']],
    ['首席执行官：王振东', ['王振东']],
    ['尊敬的王振东先生', ['王振东']],
    ['王振东等人', ['王振东']],
  ])('%s', (text, cores) => {
    expect(coresOf(text).map((core) => core.text)).toEqual(cores);
  });

  test.each([
    'Co., Ltd.',
    '有限公司',
    'Shanghai Co., Ltd.',
    '上海有限公司',
    'President Hotel',
    '先生',
    'USCC',
    'Group',
    'KK Group',
    '律师事务所',
    '董事长俱乐部',
    '주식회사',
    'The Company',
  ])('but not where too little is left: %s', (text) => {
    expect(coresOf(text)).toEqual([]);
  });

  test('and off a stored name, where it is a legal form', () => {
    expect(nameCore('Example Trading Co')).toBe('example trading');
    expect(nameCore('上海示例有限公司')).toBe('上海示例');
    expect(nameCore('Example Holdings Limited')).toBe('example holdings');
    expect(nameCore('Shanghai Company')).toBe('shanghai company');
  });
});

describe('a name found without noise', () => {
  test.each<[string, string, EntityKind]>([
    ['Example Trading Inc.', 'Example Trading LLC', 'FIRM'],
    ['Example Trading', 'Example Trading Co., Ltd.', 'FIRM'],
    ['Mr Wang Zhendong', 'Wang Zhendong', 'PERSON'],
    ['Wang Zhendong, Chairman', '王振东', 'PERSON'],
    ['John R. Sample', 'John Robert Sample', 'PERSON'],
    ['John Robert Sample', 'John Sample', 'PERSON'],
    ['J. Sample', 'John Sample', 'PERSON'],
    ['Sample, John', 'J. Sample', 'PERSON'],
  ])('is marked as such: %s for %s', (text, name, kind) => {
    expect(found(text, name, kind)?.rule).toBe('core');
  });

  test('comes after one found with it', () => {
    const [exact, ending, core] = ['Example Trading Ltd', 'Example Trading Limited', 'Example Trading Inc'].map(
      (name) => found('Example Trading Ltd', name)!.score,
    );
    expect(exact).toBeGreaterThan(ending!);
    expect(ending).toBeGreaterThan(core!);
  });

  test('is another where other words are', () => {
    expect(found('Apple Inc.', 'Apple Records Ltd')).toBeNull();
    expect(found('上海咖啡有限公司', '上海咖啡协会')).toBeNull();
    expect(found('Wang Zhen Dong', 'Wang Dong', 'PERSON')).toBeNull();
    expect(found('J. Sample', 'Robert Sample', 'PERSON')).toBeNull();
  });

  test('is named by its number where a label stands before it', () => {
    expect(nameQueryOf('USCC: 91310000132260250X')!.others[0]).toMatchObject({
      rule: 'core',
      marks: expect.arrayContaining(['id.91310000132260250x']),
    });
  });
});
