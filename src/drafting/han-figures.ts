import type { Qualifier } from '../generated/source-file.ts';
import type { FigureMention } from './figures.ts';
import { HAN_GROUP_NOUNS, HAN_UNITS, HEDGES } from './words/figure-words.ts';

const HEDGE = HEDGES.map(([words]) => words)
  .filter((words) => !/^[a-z]/.test(words))
  .join('|');
const DIGITS = '零〇一二两三四五六七八九十百千';
const FIGURE = new RegExp(
  `(?<![\\d.第年月届])(?<hedge>${HEDGE})?(?:(?<number>\\d[\\d,]*(?:\\.\\d+)?)|(?<han>[${DIGITS}]+)|(?<vague>数[十百千]|几[十百千]|十几|若干|多(?=家|个|名|位)))(?<scale>[万亿]|百万|千万)?(?<more>[多余])?(?:(?<percent>[%％])|(?<tenths>成)|(?<unit>${HAN_UNITS}))(?<after>以上|左右|上下)?`,
  'gu',
);
const PERCENT = /百分之(?<number>\d+(?:\.\d+)?)/gu;
const NOUN = new RegExp(`^的?(?<noun>[\\p{Script=Han}]{0,8}?(?:${HAN_GROUP_NOUNS}))`, 'u');
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 百万: 1e6, 千万: 1e7 };
const VALUES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const PEOPLE = /^[人名位]$/u;

/** The figures of a Chinese sentence. Dates, ordinals and "one" before a noun are none. */
export function chineseFigures(sentence: string): readonly FigureMention[] {
  const percents = [...sentence.matchAll(PERCENT)].map(({ 0: text, index, groups }): FigureMention => ({
    start: index,
    end: index + text.length,
    text,
    value: Number(groups!['number']),
    valueText: text,
    qualifier: 'NONE_GIVEN',
    unit: 'percent',
    isGroup: false,
  }));
  return [...percents, ...[...sentence.matchAll(FIGURE)].flatMap((match) => figureOf(sentence, match))].sort(
    (a, b) => a.start - b.start,
  );
}

function figureOf(sentence: string, match: RegExpExecArray): readonly FigureMention[] {
  const { hedge, han, vague, more, percent, tenths, unit, after } = match.groups!;
  const qualifier = qualifierOf({ hedge, vague, more, after });
  if (qualifier === null || (han === '一' && match.groups!['scale'] === undefined && tenths === undefined)) return [];
  const value = vague === undefined ? valueOf(match.groups!) : null;
  if (value === null && vague === undefined) return [];
  const rest = sentence.slice(match.index + match[0].length);
  const noun = unit === undefined ? undefined : NOUN.exec(rest)?.groups!['noun'];
  const own = PEOPLE.test(unit ?? '') && noun === undefined ? '人' : noun;
  const length = match[0].length + (noun === undefined ? 0 : NOUN.exec(rest)![0].length);
  return [
    {
      start: match.index,
      end: match.index + length,
      text: sentence.slice(match.index, match.index + length),
      value,
      valueText: match[0].replace(/[%％]/u, ''),
      qualifier,
      unit: percent !== undefined || tenths !== undefined ? 'percent' : (own ?? unit!),
      isGroup: noun !== undefined,
    },
  ];
}

function qualifierOf(parts: Readonly<Record<string, string | undefined>>): Qualifier | null {
  if (parts['vague'] !== undefined) return 'SEVERAL';
  if (parts['more'] !== undefined) return 'MORE_THAN';
  if (parts['after'] !== undefined) return parts['after'] === '以上' ? 'AT_LEAST' : 'ABOUT';
  const { hedge } = parts;
  return hedge === undefined ? 'NONE_GIVEN' : HEDGES.find(([words]) => words === hedge)![1];
}

function valueOf({ number, han, scale, tenths, unit }: Readonly<Record<string, string | undefined>>): number | null {
  const plain = number === undefined ? hanNumber(han ?? '') : Number(number.replaceAll(',', ''));
  if (plain === null) return null;
  const inUnit = unit === '万元' || unit === '万人' ? 1e4 : unit === '亿元' ? 1e8 : 1;
  return Number((plain * (SCALES[scale ?? ''] ?? 1) * inUnit * (tenths === undefined ? 1 : 10)).toPrecision(12));
}

/** A number in Chinese characters below ten thousand; null where it is none. */
function hanNumber(text: string): number | null {
  let [total, digit] = [0, 0];
  for (const character of text) {
    const value = VALUES[character];
    if (value === undefined)
      digit = '零一二三四五六七八九'.indexOf(character === '两' ? '二' : character === '〇' ? '零' : character);
    else {
      total += (digit === 0 ? 1 : digit) * value;
      digit = 0;
    }
  }
  return text === '' ? null : total + digit;
}
