import { describe, expect, test } from 'vitest';
import { readText } from '../../src/drafting/read-text.ts';

/** What a sentence, in a text of its own, is read to say: `subject PREDICATE object`, then start and share where they are there. */
function said(sentence: string): readonly string[] {
  const { proposals } = readText(`${/\p{Script=Han}/u.test(sentence) ? '标题' : 'A title'}\n\n${sentence}\n`, {});
  return proposals.all.map(({ predicate, from, to, start, share }) =>
    [from.names[0]!.value, predicate, to.names[0]!.value, start, share?.value]
      .filter((part) => part !== undefined && part !== null)
      .join(' '),
  );
}

describe('English sentences', () => {
  test.each<[sentence: string, relations: readonly string[]]>([
    [
      'Zhou Haitao, formerly chief engineer at Baotong Machinery Group, set up Xinghe Technology Co in 2015.',
      ['Zhou Haitao FORMERLY_WORKED_AT Baotong Machinery Group', 'Zhou Haitao FOUNDED Xinghe Technology Co 2015'],
    ],
    [
      'Peter Novak and Lin Yaodong co-founded the Suhe Bay Stationery Company in 1999.',
      ['Peter Novak FOUNDED Suhe Bay Stationery Company 1999', 'Lin Yaodong FOUNDED Suhe Bay Stationery Company 1999'],
    ],
    [
      'Liu Yang, deputy head of the Changning Commission of Commerce, opened the meeting.',
      ['Liu Yang DEPUTY_HEADS Changning Commission of Commerce'],
    ],
    [
      'Born in Wuhu, Wu Jianping spent 20 years at Shanghai No 3 Steel Plant before joining Ruixin Materials Inc as chief executive officer.',
      ['Wu Jianping FORMERLY_WORKED_AT Shanghai No 3 Steel Plant', 'Wu Jianping HEADS Ruixin Materials Inc'],
    ],
    [
      'Golden Bridge Foods Corp acquired a 55 percent stake in Jiangnan Noodles Co.',
      ['Golden Bridge Foods Corp OWNS Jiangnan Noodles Co 55'],
    ],
    [
      'Li Siyuan serves as president of the Haiyue Logistics Association and is also the legal representative of Yuanhang Logistics Co Ltd.',
      ['Li Siyuan HEADS Haiyue Logistics Association', 'Li Siyuan LEGAL_REPRESENTATIVE_OF Yuanhang Logistics Co Ltd'],
    ],
    [
      'Tang Mei, 43, left a job at Wanli Tyre Factory to start Meimei Bakery.',
      ['Tang Mei FORMERLY_WORKED_AT Wanli Tyre Factory', 'Tang Mei FOUNDED Meimei Bakery'],
    ],
    [
      'Fengze Seedlings is a unit of Jiangbei Agriculture Group, whose chairwoman is Wen Xue.',
      ['Wen Xue HEADS Jiangbei Agriculture Group', 'Fengze Seedlings PART_OF Jiangbei Agriculture Group'],
    ],
    [
      'The Minhang District Commission of Commerce supervises 23 trade associations.',
      ['Minhang District Commission of Commerce OVERSEES trade associations'],
    ],
    [
      'Li Wei, who heads the Lakeside Tea Guild, is considering opening a tea museum in Pudong New Area.',
      [
        'Li Wei HEADS Lakeside Tea Guild',
        'Li Wei CONSIDERS_FOUNDING tea museum',
        'tea museum PLANNED_IN Pudong New Area',
      ],
    ],
    [
      'Haiyue Coffee Co Ltd, a Wuxi-based roaster founded by Chen Guodong in 2010, said on Monday that it will open a training centre in Kunshan.',
      [
        'Chen Guodong FOUNDED Haiyue Coffee Co Ltd 2010',
        'Haiyue Coffee Co Ltd AIMS_TO_BUILD training centre',
        'training centre PLANNED_IN Kunshan',
      ],
    ],
    ['Lakeside Tea Guild appointed Li Wei as its new chairman.', ['Li Wei HEADS Lakeside Tea Guild']],
    ['Li Wei, former president of the Lakeside Tea Guild, has retired.', ['Li Wei HEADS Lakeside Tea Guild']],
    ['Li Wei of nowhere met the chairman of the Lakeside Tea Guild.', []],
  ])('%s', (sentence, relations) => {
    expect(said(sentence)).toEqual(expect.arrayContaining([...relations]));
    expect(said(sentence)).toHaveLength(relations.length);
  });
});

describe('Chinese sentences', () => {
  test.each<[sentence: string, relations: readonly string[]]>([
    [
      '苏河湾文具有限公司董事长林耀东、副总经理何佩珊出席了签约仪式。',
      ['林耀东 HEADS 苏河湾文具有限公司', '何佩珊 DEPUTY_HEADS 苏河湾文具有限公司'],
    ],
    ['白石区中小企业服务中心由白石区经济委员会于2009年成立。', ['白石区经济委员会 SET_UP 白石区中小企业服务中心 2009']],
    [
      '王立群现任江宁海悦咖啡有限公司总经理，此前曾在新华联合化工厂担任工程师达12年。',
      ['王立群 HEADS 江宁海悦咖啡有限公司', '王立群 FORMERLY_WORKED_AT 新华联合化工厂'],
    ],
    [
      '青禾咖啡行业协会会长陈国栋正考虑在浦东新区开设一家国际咖啡交易中心。',
      [
        '陈国栋 HEADS 青禾咖啡行业协会',
        '陈国栋 CONSIDERS_FOUNDING 国际咖啡交易中心',
        '国际咖啡交易中心 PLANNED_IN 浦东新区',
      ],
    ],
    [
      '2015年，周海涛离开宝通机械集团，创办了星禾科技有限公司。',
      ['周海涛 FORMERLY_WORKED_AT 宝通机械集团', '周海涛 FOUNDED 星禾科技有限公司'],
    ],
    ['宝通机械集团持有星禾科技有限公司三成股份。', ['宝通机械集团 OWNS 星禾科技有限公司 30']],
    ['长宁区商务委员会副主任刘洋说，该区咖啡馆很多。', ['刘洋 DEPUTY_HEADS 长宁区商务委员会']],
    [
      '东海渔业合作社隶属于青禾县农业农村局，由渔民郑大海发起成立。',
      ['郑大海 FOUNDED 东海渔业合作社', '东海渔业合作社 PART_OF 青禾县农业农村局'],
    ],
    [
      '江南丝绸集团旗下的绣娘服饰有限公司计划于2021年在白鹭工业园区建设新工厂。',
      [
        '绣娘服饰有限公司 PART_OF 江南丝绸集团',
        '绣娘服饰有限公司 AIMS_TO_BUILD 新工厂',
        '新工厂 PLANNED_IN 白鹭工业园区',
      ],
    ],
    [
      '李思源是远航物流有限公司的法定代表人，也是青禾市物流协会副会长。',
      ['李思源 DEPUTY_HEADS 青禾市物流协会', '李思源 LEGAL_REPRESENTATIVE_OF 远航物流有限公司'],
    ],
    ['博雅机械有限公司与青松阀门厂签署了合作协议。', ['博雅机械有限公司 PARTNERS_WITH 青松阀门厂']],
    ['北川市茶文化研究会日前召开理事会，罗静当选会长。', ['罗静 HEADS 北川市茶文化研究会']],
    ['泰和印刷厂系泰和控股集团全资子公司。', ['泰和印刷厂 PART_OF 泰和控股集团']],
    [
      '华盛电子有限公司的大股东是天元投资管理有限公司，法人为叶青。',
      ['叶青 LEGAL_REPRESENTATIVE_OF 华盛电子有限公司', '天元投资管理有限公司 OWNS 华盛电子有限公司'],
    ],
    [
      '2017年3月，华盛电子有限公司被联芯半导体股份有限公司收购。',
      ['联芯半导体股份有限公司 OWNS 华盛电子有限公司 2017-03'],
    ],
    [
      '松鹤楼餐饮集团创始人、董事长孙少华透露了计划。',
      ['孙少华 HEADS 松鹤楼餐饮集团', '孙少华 FOUNDED 松鹤楼餐饮集团'],
    ],
    [
      '前红星汽车工业公司职工董荣2002年创办了广宇压缩机有限公司。',
      ['董荣 FORMERLY_WORKED_AT 红星汽车工业公司', '董荣 FOUNDED 广宇压缩机有限公司 2002'],
    ],
  ])('%s', (sentence, relations) => {
    expect(said(sentence)).toEqual(expect.arrayContaining([...relations]));
    expect(said(sentence)).toHaveLength(relations.length);
  });
});
