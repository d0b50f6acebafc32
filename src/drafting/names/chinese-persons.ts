import { AFTER_NAME, AFTER_PERSON, BEFORE_PERSON, HEAD_TITLES, OTHER_TITLES } from '../words/chinese-names.ts';
import { LONG_SURNAMES, SURNAMES } from '../../domain/surnames.ts';
import type { NameMention } from '../mention.ts';

const TITLES = `(?:${HEAD_TITLES}|${OTHER_TITLES})`;
const HEADS = new RegExp(HEAD_TITLES, 'gu');
const TITLE_BEFORE = new RegExp(`${TITLES}(?:为|是|：|:|\\s)?$`, 'u');
const TITLE_AFTER = new RegExp(`^(?:（[^）]{1,8}）)?(?:[副兼]|名誉|常务|执行)*${TITLES}`, 'u');
const BOUNDARY = new RegExp(`^(?:${AFTER_NAME}|${TITLES}|[副兼])`, 'u');
const BEFORE = new RegExp(BEFORE_PERSON, 'u');
const AFTER = new RegExp(AFTER_PERSON, 'u');
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const FOREIGN =
  /\p{Script=Han}{1,7}(?:·\p{Script=Han}{1,8}?)+(?=[，。、；：“”"（）\s]|$|表示|说|称|介绍|任|担任|于|在|是|和|与|等|创办)/gu;
/** What at the end of three characters is a verb or a particle and no part of a name: 刘洋说. */
const VERB_END = /[说称任是为在将也则及与等兼从已曾]$/u;
/** Words that begin with a family name's character and are none's. */
const NO_NAMES =
  /^(?:高新|高级|高度|马上|金融|金额|方面|方案|方式|方便|成为|成立|成员|成本|时间|时候|时代|严格|温度|常务|常委|万元|万家|万人|于是|关于|相关|任何|任职|任命|何时|程序|经济|经营|经过|经理|项目|路上|安全|安排|边界|白天|池塘|水平|和平|商会|商务|商业|商户|强调|强化|宣布|都是|全部|司机|单位|单价|花店|花卉|花农|华东|江苏|江北|江南|江西|海关|解决|解释|沈阳|鲁东|古镇|古城|简介|计划|平台|平均|明确|明年|明天|生产|家企|易于|国际|曾任|曾经|曾在|曾是|应当|应该|连续|连锁|农业|农户|农民|管理|管委|党组|党委|广场|荣誉|乐观|游客|包括|双方|支持|宁可|景区|车间|车辆|石化|石油|房地|房产|云计|苗木|谈判|钢铁|钱款|谷物|麦田|康复|阳光|龙头|骆驼|牛奶|羊毛|鱼类|黄金|蓝图|白酒|贺信|贺电|祝贺|毛利|毛巾|戴着|章程|范围|史上|段时|段落|武汉|汤料|喻为|向来|向着|文化|文件|文旅|文创|后来|后者|原料|原来|原本|原名)/u;

/** The persons that a Chinese sentence names: a family name, one or two characters, and what makes it a person's beside it. */
export function chinesePersons(sentence: string, isTaken: (at: number) => boolean): readonly NameMention[] {
  const foreign = [...sentence.matchAll(FOREIGN)].map(({ 0: text, index }) => mention(index, text, 'name-with-dot'));
  const found: NameMention[] = [...foreign];
  let before: NameMention | undefined;
  const titles = [...sentence.matchAll(HEADS)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  for (let at = 0; at < sentence.length; at += 1) {
    // 长孙 in 董事长孙少华 is no family name.
    if (titles.some(({ start, end }) => start <= at && at < end)) continue;
    if (isTaken(at) || found.some(({ start, end }) => start <= at && at < end)) continue;
    const name = nameAt(sentence, at, before, isTaken);
    if (name === null) continue;
    found.push(name);
    before = name;
    at = name.end - 1;
  }
  return [...found, ...found.flatMap((one) => chainBefore(sentence, one, isTaken))].sort((a, b) => a.start - b.start);
}

/** The persons before the first of a chain whose last is known to be one: A、B当选. */
function chainBefore(
  sentence: string,
  { start }: NameMention,
  isTaken: (at: number) => boolean,
): readonly NameMention[] {
  if (sentence[start - 1] !== '、') return [];
  const left = sentence.slice(0, start - 1);
  for (const size of [3, 2, 4]) {
    const [from, text] = [left.length - size, left.slice(-size)];
    const family = LONG_SURNAMES.find((one) => text.startsWith(one)) ?? (SURNAMES.has(text[0] ?? '') ? text[0]! : null);
    const given = text.length - (family?.length ?? 0);
    if (family === null || given < 1 || given > 2 || NO_NAMES.test(text) || from < 0 || isTaken(from)) continue;
    if (!/(?:^|[，。；：“"（\s、]|选举|推选|由)$/u.test(left.slice(0, from))) continue;
    const name = mention(from, text, 'name-in-chain');
    return [name, ...chainBefore(sentence, name, isTaken)];
  }
  return [];
}

function nameAt(
  sentence: string,
  at: number,
  before: NameMention | undefined,
  isTaken: (at: number) => boolean,
): NameMention | null {
  const rest = sentence.slice(at);
  const family = LONG_SURNAMES.find((one) => rest.startsWith(one)) ?? (SURNAMES.has(rest[0]!) ? rest[0]! : null);
  if (family === null || NO_NAMES.test(rest)) return null;
  const left = sentence.slice(0, at);
  for (const size of [2, 1]) {
    const text = rest.slice(0, family.length + size);
    const after = rest.slice(text.length);
    if (size === 2 && VERB_END.test(text) && BOUNDARY.test(after)) continue;
    if (text.length < family.length + size || !/^\p{Script=Han}+$/u.test(text)) continue;
    if (!BOUNDARY.test(after) && !isTaken(at + text.length)) continue;
    if (Array.from(text, (_, index) => isTaken(at + index)).some(Boolean)) continue;
    const rule = ruleFor(left, after, before?.end === at - 1 && sentence[at - 1] === '、');
    if (rule !== null) return mention(at, text, rule);
  }
  // After a title there is a name, though what follows it is no word that usually does.
  return TITLE_BEFORE.test(left) ? byWords(sentence, at, family.length, isTaken) : null;
}

/** A name whose end is where a longer word begins: 秘书长田勇宣读. */
function byWords(sentence: string, at: number, family: number, isTaken: (at: number) => boolean): NameMention | null {
  const words = [...segmenter.segment(sentence.slice(at, at + 12))];
  const next = words.find(({ index, segment }) => index > family && index <= family + 2 && segment.length > 1);
  if (next === undefined) return null;
  const text = sentence.slice(at, at + next.index);
  const isName = /^\p{Script=Han}+$/u.test(text) && !Array.from(text, (_, index) => isTaken(at + index)).some(Boolean);
  return isName ? mention(at, text, 'name-after-title') : null;
}

function ruleFor(left: string, after: string, isChained: boolean): string | null {
  if (TITLE_BEFORE.test(left)) return 'name-after-title';
  if (isChained) return 'name-in-chain';
  if (BEFORE.test(left)) return 'name-after-cue';
  const begins = /(?:^|[，。、；：！？“”"（）()\s和与及])$/u.test(left);
  if (!begins) return null;
  if (TITLE_AFTER.test(after)) return 'name-before-title';
  return AFTER.test(after) ? 'name-before-verb' : null;
}

function mention(start: number, text: string, rule: string): NameMention {
  return { start, end: start + text.length, text, kind: 'PERSON', rule, inferred: false };
}
