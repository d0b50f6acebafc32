import type { Industry } from './industries.ts';
import type { Draws } from './random.ts';
import { Weighted } from './weighted.ts';

/** Characters that firms like in their names: our own list of common ones. */
const BRAND = Array.from(
  '鑫恒达盛华瑞丰泰兴隆顺通宏伟博远创新天地海龙飞翔金银玉宝利嘉佳美信诚德仁义和平安康福禄寿喜庆祥云雪星辰阳光明月春秋江河湖山林森松柏梅兰竹菊东南西北中正方圆申沪浦江汇联合众力立志成功凯旋欧亚环宇世纪',
);

/** How the city stands in the name, in per cent of a sample of its registration. */
export const PREFIXES = new Weighted<'上海' | '上海市' | 'LATER' | 'NONE'>([
  ['上海', 93.7],
  ['上海市', 1.3],
  ['LATER', 4.2],
  ['NONE', 0.8],
]);

/**
 * How names end, in per cent of the same sample; how the rest of 4.5 ends is chosen. The 0.7 that end in 股份有限公司
 * are those of joint-stock companies.
 */
export const ENDINGS = new Weighted<string>([
  ['有限公司', 83.6],
  ['公司', 6.2],
  ['厂', 2.4],
  ['店', 2.1],
  ['有限责任公司', 0.5],
  ['中心', 1.7],
  ['经营部', 1.3],
  ['商行', 1.5],
]);

/** The last word before 有限公司, in per cent of the same sample; null for the word of its own industry. */
export const TRADE_WORDS = new Weighted<string | null>([
  ['实业', 7.2],
  ['科技', 6.1],
  ['贸易', 6.0],
  ['工程', 5.3],
  ['发展', 5.1],
  ['管理', 3.9],
  ['设备', 3.8],
  ['咨询', 2.9],
  ['工贸', 2.7],
  ['服务', 2.6],
  ['材料', 2.1],
  ['制品', 1.9],
  ['技术', 1.8],
  ['商贸', 1.5],
  [null, 47.1],
]);

/** How often the brand word has three characters and the trade word four: such that 10 and 12 are the usual lengths. */
const LONG_BRAND = 0.3;
const LONG_TRADE = 0.56;

/** What a firm calls itself, by what it does; joint-stock companies end as the law wants. */
export function drawFirmName(draws: Draws, { short, long }: Industry, jointStock: boolean): string {
  const prefix = PREFIXES.at(draws.unit());
  const drawn = ENDINGS.at(draws.unit());
  const ending = jointStock ? '股份有限公司' : drawn;
  const brand = drawBrand(draws);
  const word = TRADE_WORDS.at(draws.unit());
  const isLong = draws.chance(LONG_TRADE);
  const trade = word === null ? (isLong ? long : short) : isLong ? short + word : word;
  const isCompany = ending.endsWith('公司');
  const body = (isCompany ? trade : short) + ending;
  if (prefix === 'LATER') return `${brand}（上海）${body}`;
  return (prefix === 'NONE' ? '' : prefix) + brand + body;
}

/** A brand word of two characters, or three. */
export function drawBrand(draws: Draws): string {
  const two = draws.of(BRAND) + draws.of(BRAND);
  return draws.chance(LONG_BRAND) ? two + draws.of(BRAND) : two;
}
