import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anatomyOf } from '../../src/identity/name-anatomy.ts';

/** The parts of a name, each with the first letters of what it is; blanks and marks are left out. */
function parts(name: string): string {
  return anatomyOf(name)
    .parts.filter(({ role }) => role !== 'REST')
    .map(({ role, text }) => `${role.toLowerCase()} ${text}`)
    .join(', ');
}

describe('the name of a Chinese firm', () => {
  test.each([
    ['上海恒达贸易有限公司', 'place 上海, brand 恒达, trade 贸易, form 有限公司'],
    ['上海市恒达贸易有限责任公司', 'place 上海市, brand 恒达, trade 贸易, form 有限责任公司'],
    ['恒达（上海）国际贸易有限公司', 'brand 恒达, place 上海, trade 国际贸易, form 有限公司'],
    ['恒达贸易(上海)有限公司', 'brand 恒达, trade 贸易, place 上海, form 有限公司'],
    ['上海興達貿易股份有限公司', 'place 上海, brand 興達, trade 貿易, form 股份有限公司'],
    ['沪瑞嘉包装材料有限公司', 'place 沪, brand 瑞嘉, trade 包装材料, form 有限公司'],
    ['沪江贸易公司', 'brand 沪江, trade 贸易, form 公司'],
    ['江苏省苏州市恒达泵业有限公司', 'place 江苏省苏州市, brand 恒达, trade 泵业, form 有限公司'],
    ['广州市天河区银河软件有限公司', 'place 广州市天河区, brand 银河, trade 软件, form 有限公司'],
    ['上海小区物业管理公司', 'place 上海, brand 小区, trade 物业管理, form 公司'],
    ['上海永康家具厂', 'place 上海, brand 永康, trade 家具, form 厂'],
    ['上海新世纪广告公司', 'place 上海, brand 新世纪, trade 广告, form 公司'],
    ['恒达橡塑制品厂', 'brand 恒达, trade 橡塑制品, form 厂'],
    ['上海ABC电子有限公司', 'place 上海, brand ABC, trade 电子, form 有限公司'],
    ['上海恒达（集团）有限公司', 'place 上海, brand 恒达, group 集团, form 有限公司'],
    ['恒达集团上海贸易有限公司', 'brand 恒达, group 集团, place 上海, trade 贸易, form 有限公司'],
    ['恒达国际控股有限公司', 'brand 恒达, trade 国际, group 控股, form 有限公司'],
    ['上海永盛会计师事务所（有限合伙）', 'place 上海, brand 永盛, trade 会计师事务所, form 有限合伙'],
    ['恒信银行股份有限公司', 'brand 恒信, form 银行股份有限公司'],
    ['东洋工具株式会社', 'brand 东洋, trade 工具, form 株式会社'],
  ])('%s: %s', (name, found) => {
    expect(parts(name)).toBe(found);
  });

  test.each([
    ['上海第二机床厂', 2],
    ['上海机床二厂', 2],
    ['上海第2机床厂', 2],
    ['上海第十二机床厂', 12],
    ['上海第二十一棉纺织厂', 21],
    ['上海第一百货商店', 1],
    ['上海五金厂', null],
    ['上海三联贸易有限公司', null],
  ])('%s has the number %s', (name, number) => {
    expect(anatomyOf(name).number).toBe(number);
  });

  test.each([
    ['上海恒达贸易有限公司浦东分公司', '中国/上海/浦东 BRANCH'],
    ['中国恒信银行上海市分行', '中国/上海 BRANCH'],
    ['恒达贸易有限公司上海办事处', '中国/上海 OFFICE'],
    ['恒达超市南京西路店', '南京西路 BRANCH'],
    ['上海市咖啡行业协会烘焙专业委员会', '烘焙专业委员会 '],
    ['上海市税务局第二稽查局', '第二稽查局 '],
    ['恒达浦东分公司', '中国/上海/浦东 BRANCH'],
    ['上海第一食品商店', null],
    ['上海恒达贸易有限公司', null],
    ['南京东路街道办事处', null],
  ])('%s has the branch %s', (name, branch) => {
    expect(anatomyOf(name).branch).toBe(branch);
  });
});

describe('the name of another organisation', () => {
  test.each([
    ['上海市咖啡行业协会', 'place 上海市, trade 咖啡行业, form 协会'],
    ['上海市浙江商会', 'place 上海市, brand 浙江, form 商会'],
    ['上海市浦东新区财政局', 'place 上海市浦东新区, trade 财政, form 局'],
    ['上海海关', 'place 上海, form 海关'],
    ['中华人民共和国财政部', 'place 中华人民共和国, trade 财政, form 部'],
    ['Shanghai Coffee Association', 'place Shanghai, trade Coffee, form Association'],
    ['Shanghai Municipal Commission of Commerce', 'place Shanghai Municipal, form Commission, trade Commerce'],
    ['Huangpu District Government', 'place Huangpu District, form Government'],
  ])('%s: %s', (name, found) => {
    expect(parts(name)).toBe(found);
  });
});

describe('the name of a firm in Latin letters', () => {
  test.each([
    ['Shanghai Hengda Trading Co., Ltd.', 'place Shanghai, brand Hengda, trade Trading, form Co., Ltd'],
    ['Hengda Trading (Shanghai) Company Limited', 'brand Hengda, trade Trading, place Shanghai, form Company Limited'],
    ['Hengda Trading Co Ltd of Shanghai', 'brand Hengda, trade Trading, form Co Ltd, place of Shanghai'],
    ['Shanghai Pudong Heng Da Pumps', 'place Shanghai, place Pudong, brand Heng Da, trade Pumps'],
    ['Shanghai No. 2 Machine Tool Works', 'place Shanghai, number No. 2, trade Machine Tool, form Works'],
    ['Second Machine Tool Works of Shanghai', 'number Second, trade Machine Tool, form Works, place of Shanghai'],
    ['Hengda Trading Co., Ltd., Shanghai Branch', 'brand Hengda, trade Trading, form Co., Ltd, branch Shanghai Branch'],
    ['Bolton Tools Shanghai Representative Office', 'brand Bolton, trade Tools, branch Shanghai Representative Office'],
    ['Hengda Group', 'brand Hengda, group Group'],
    ['Müller Werkzeuge G.m.b.H.', 'brand Müller Werkzeuge, form G.m.b.H'],
    ['Ruifeng Department Store', 'brand Ruifeng, trade Department Store'],
    ['Hengda Motor Corporation Ltd', 'brand Hengda, trade Motor, form Corporation, form Ltd'],
    ["Shanghai's Coffee Association", "place Shanghai's, trade Coffee, form Association"],
    ['the Pudong Tea Association', 'place Pudong, trade Tea, form Association'],
    ['Bank of Hengxin', 'form Bank, brand Hengxin'],
  ])('%s: %s', (name, found) => {
    expect(parts(name)).toBe(found);
  });
});

describe('the parts of any name', () => {
  const words = fc.constantFrom(
    ...'上海 浦东新区 苏州市 中国 恒达 興達 贸易 机床 有限公司 股份有限公司 厂 集团 （集团） (上海) 第二 二 浦东分公司 协会 Hengda Trading Co., Ltd. Shanghai No.2 Branch Group of & é ﬁ ㈱ Ａ 𠮷'.split(
      ' ',
    ),
    ' ',
    '　',
    '',
  );
  const names = fc.oneof(
    fc.array(words, { maxLength: 10 }).map((list) => list.join('')),
    fc.array(words, { maxLength: 10 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary' }),
  );

  test('joined, are the name as it was written', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(
          anatomyOf(name)
            .parts.map(({ text }) => text)
            .join(''),
        ).toBe(name);
      }),
    );
  });

  test('are none of them empty, and no two beside each other the same', () => {
    fc.assert(
      fc.property(names, (name) => {
        const { parts: all } = anatomyOf(name);
        expect(all.filter(({ text }) => text === '')).toEqual([]);
        expect(all.filter(({ role }, index) => role === all[index - 1]?.role)).toEqual([]);
      }),
    );
  });

  test('mean the same in traditional characters, in full width and with blanks', () => {
    const meaning = { ...anatomyOf('上海兴达贸易(集团)有限公司浦东分公司'), parts: expect.anything() };
    for (const name of ['上海興達貿易（集團）有限公司浦東分公司', ' 上海 兴达 贸易 （集团） 有限公司 浦东分公司']) {
      expect(anatomyOf(name)).toMatchObject(meaning);
    }
  });
});
