import type { SizeRule } from './size-rules.ts';
import { Weighted } from './weighted.ts';

/** A class of GB/T 4754-2011, and how firms that do this call themselves. */
export interface Industry {
  /** The code led by its section: `C3660`. */
  readonly code: string;
  /** Which of the rules of 2011 on sizes it falls under. */
  readonly rule: SizeRule;
  /** Two characters for a name, and four. */
  readonly short: string;
  readonly long: string;
}

/**
 * Shares of the sections in per cent. The census of 2013 gives wholesale and retail 35.5, industry 19.4 (here C, with a
 * little D), leasing and business services 12.5 and the secondary sector 23.1, which leaves 3.7 for construction; how
 * the other 28.9 are divided, and wholesale from retail, is chosen.
 */
export const SECTION_SHARES: Readonly<Record<string, number>> = {
  A: 0.2,
  C: 19.2,
  D: 0.2,
  E: 3.7,
  F: 35.5,
  G: 4.2,
  H: 2.5,
  I: 5.0,
  J: 0.8,
  K: 4.5,
  L: 12.5,
  M: 6.5,
  N: 0.5,
  O: 2.5,
  P: 0.6,
  Q: 0.3,
  R: 1.3,
};

/** Classes in use, as code, weight within the section, rule, two characters and four. The weights are chosen. */
const CLASSES: readonly (readonly [code: string, weight: number, rule: SizeRule, short: string, long: string])[] = [
  ['A0141', 3, 'FARMING', '蔬菜', '蔬菜种植'],
  ['A0143', 2, 'FARMING', '花卉', '花卉园艺'],
  ['A0412', 1, 'FARMING', '水产', '水产养殖'],
  ['C1751', 2, 'INDUSTRY', '化纤', '化纤织造'],
  ['C1810', 6, 'INDUSTRY', '服装', '服装制衣'],
  ['C1830', 2, 'INDUSTRY', '服饰', '服饰制造'],
  ['C2110', 3, 'INDUSTRY', '家具', '木业家具'],
  ['C2231', 3, 'INDUSTRY', '纸箱', '纸业包装'],
  ['C2319', 5, 'INDUSTRY', '印务', '包装印刷'],
  ['C2641', 2, 'INDUSTRY', '涂料', '化工涂料'],
  ['C2682', 1, 'INDUSTRY', '日化', '日用化妆'],
  ['C2760', 1, 'INDUSTRY', '生物', '生物制药'],
  ['C2913', 2, 'INDUSTRY', '橡胶', '橡胶密封'],
  ['C2926', 3, 'INDUSTRY', '包装', '塑料包装'],
  ['C2928', 5, 'INDUSTRY', '塑料', '塑料模具'],
  ['C3034', 1, 'INDUSTRY', '防水', '防水建材'],
  ['C3311', 5, 'INDUSTRY', '钢构', '金属结构'],
  ['C3360', 3, 'INDUSTRY', '表面', '金属表面'],
  ['C3441', 2, 'INDUSTRY', '泵业', '泵业制造'],
  ['C3442', 1, 'INDUSTRY', '压缩', '压缩机械'],
  ['C3443', 3, 'INDUSTRY', '阀门', '阀门机械'],
  ['C3464', 2, 'INDUSTRY', '制冷', '空调制冷'],
  ['C3482', 2, 'INDUSTRY', '标准', '紧固标件'],
  ['C3484', 9, 'INDUSTRY', '机械', '精密机械'],
  ['C3525', 5, 'INDUSTRY', '模具', '精密模具'],
  ['C3591', 1, 'INDUSTRY', '环保', '环保设备'],
  ['C3610', 0.2, 'INDUSTRY', '汽车', '汽车制造'],
  ['C3660', 6, 'INDUSTRY', '汽配', '汽车配件'],
  ['C3812', 2, 'INDUSTRY', '电机', '电机制造'],
  ['C3823', 3, 'INDUSTRY', '电器', '开关电器'],
  ['C3831', 2, 'INDUSTRY', '线缆', '电线电缆'],
  ['C3872', 2, 'INDUSTRY', '照明', '照明灯具'],
  ['C3963', 1, 'INDUSTRY', '微电', '集成电路'],
  ['C3971', 4, 'INDUSTRY', '电子', '电子元件'],
  ['C4011', 2, 'INDUSTRY', '自控', '自动控制'],
  ['D4430', 2, 'INDUSTRY', '热力', '热力供应'],
  ['D4610', 1, 'INDUSTRY', '供水', '自来供水'],
  ['E4700', 3, 'CONSTRUCTION', '建筑', '房屋建筑'],
  ['E4813', 2, 'CONSTRUCTION', '市政', '市政建设'],
  ['E4910', 2, 'CONSTRUCTION', '机电', '机电安装'],
  ['E5010', 6, 'CONSTRUCTION', '装饰', '建筑装饰'],
  ['F5123', 2, 'WHOLESALE', '果蔬', '果品蔬菜'],
  ['F5124', 2, 'WHOLESALE', '食品', '冷冻食品'],
  ['F5127', 4, 'WHOLESALE', '酒业', '酒水饮料'],
  ['F5131', 5, 'WHOLESALE', '纺织', '针织纺品'],
  ['F5132', 4, 'WHOLESALE', '服饰', '服装服饰'],
  ['F5135', 3, 'WHOLESALE', '百货', '日用百货'],
  ['F5141', 2, 'WHOLESALE', '文具', '办公文具'],
  ['F5153', 3, 'WHOLESALE', '医械', '医疗器械'],
  ['F5164', 7, 'WHOLESALE', '钢铁', '金属钢材'],
  ['F5165', 7, 'WHOLESALE', '建材', '装潢建材'],
  ['F5169', 5, 'WHOLESALE', '化工', '化工原料'],
  ['F5173', 2, 'WHOLESALE', '车配', '汽车零件'],
  ['F5175', 5, 'WHOLESALE', '五金', '五金机电'],
  ['F5176', 4, 'WHOLESALE', '电气', '电气成套'],
  ['F5177', 4, 'WHOLESALE', '数码', '电脑数码'],
  ['F5179', 5, 'WHOLESALE', '机电', '机电产品'],
  ['F5181', 4, 'WHOLESALE', '进出', '国际进出'],
  ['F5212', 2, 'RETAIL', '超市', '便利超市'],
  ['F5222', 1, 'RETAIL', '饼屋', '面包饼屋'],
  ['F5225', 1, 'RETAIL', '保健', '营养保健'],
  ['F5232', 4, 'RETAIL', '时装', '时尚服装'],
  ['F5251', 2, 'RETAIL', '药房', '医药药房'],
  ['F5261', 2, 'RETAIL', '车业', '汽车销售'],
  ['F5273', 4, 'RETAIL', '电脑', '电脑器材'],
  ['F5281', 4, 'RETAIL', '工具', '五金工具'],
  ['F5283', 2, 'RETAIL', '家居', '家居家私'],
  ['F5294', 4, 'RETAIL', '网络', '电子商务'],
  ['G5430', 6, 'TRANSPORT', '运输', '货物运输'],
  ['G5821', 8, 'TRANSPORT', '货代', '国际货运'],
  ['G5990', 2, 'WAREHOUSING', '仓储', '物流仓储'],
  ['G6020', 1, 'POST', '快递', '快递速运'],
  ['H6110', 1, 'HOTELS_CATERING', '酒店', '旅游酒店'],
  ['H6120', 2, 'HOTELS_CATERING', '宾馆', '快捷宾馆'],
  ['H6210', 6, 'HOTELS_CATERING', '餐饮', '餐饮酒楼'],
  ['H6232', 1, 'HOTELS_CATERING', '咖啡', '咖啡餐饮'],
  ['I6319', 1, 'TELECOM', '通信', '通信网络'],
  ['I6420', 3, 'TELECOM', '信息', '网络信息'],
  ['I6510', 7, 'SOFTWARE', '软件', '计算软件'],
  ['I6520', 4, 'SOFTWARE', '系统', '系统集成'],
  ['I6530', 3, 'SOFTWARE', '智能', '智能信息'],
  ['J6740', 4, 'OTHER', '创投', '创业投资'],
  ['J6850', 1, 'OTHER', '保代', '保险代理'],
  ['J6940', 1, 'OTHER', '金信', '金融信息'],
  ['K7010', 4, 'PROPERTY_DEVELOPMENT', '置业', '房产开发'],
  ['K7020', 5, 'PROPERTY_MANAGEMENT', '物业', '房产物业'],
  ['K7030', 4, 'OTHER', '房产', '房产经纪'],
  ['L7113', 1, 'LEASING_BUSINESS', '租赁', '设备租赁'],
  ['L7212', 8, 'LEASING_BUSINESS', '投资', '资产投资'],
  ['L7219', 6, 'LEASING_BUSINESS', '企管', '企业策划'],
  ['L7231', 3, 'LEASING_BUSINESS', '财务', '财务会计'],
  ['L7233', 7, 'LEASING_BUSINESS', '商务', '商务信息'],
  ['L7240', 8, 'LEASING_BUSINESS', '广告', '广告传媒'],
  ['L7263', 2, 'LEASING_BUSINESS', '劳务', '劳务派遣'],
  ['L7271', 1, 'LEASING_BUSINESS', '旅游', '国际旅行'],
  ['L7292', 4, 'LEASING_BUSINESS', '会展', '会展展览'],
  ['M7320', 4, 'OTHER', '研发', '新型研发'],
  ['M7450', 1, 'OTHER', '检测', '检测认证'],
  ['M7482', 4, 'OTHER', '设计', '建筑设计'],
  ['M7491', 5, 'OTHER', '创意', '艺术设计'],
  ['M7514', 2, 'OTHER', '节能', '节能环保'],
  ['N7820', 1, 'OTHER', '环卫', '环境保洁'],
  ['N7840', 3, 'OTHER', '绿化', '园林绿化'],
  ['O7940', 3, 'OTHER', '美容', '美容美发'],
  ['O8011', 5, 'OTHER', '汽修', '汽车维修'],
  ['O8021', 1, 'OTHER', '维修', '电脑维修'],
  ['P8291', 1, 'OTHER', '培训', '职业培训'],
  ['P8294', 1, 'OTHER', '教育', '教育科普'],
  ['Q8330', 1, 'OTHER', '门诊', '口腔门诊'],
  ['R8630', 2, 'OTHER', '影视', '影视文化'],
  ['R8710', 2, 'OTHER', '演艺', '文化演艺'],
  ['R8830', 1, 'OTHER', '健身', '休闲健身'],
];

const weightOfSection = new Map<string, number>();
for (const [code, weight] of CLASSES) {
  const section = code[0]!;
  weightOfSection.set(section, (weightOfSection.get(section) ?? 0) + weight);
}

/** What firms do, with the share of each among firms. */
export const INDUSTRIES = new Weighted<Industry>(
  CLASSES.map(([code, weight, rule, short, long]) => {
    const section = code[0]!;
    return [{ code, rule, short, long }, (SECTION_SHARES[section]! * weight) / weightOfSection.get(section)!] as const;
  }),
);
