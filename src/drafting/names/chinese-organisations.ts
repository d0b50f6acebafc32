import { placeOf } from '../../identity/places.ts';
import { ENDINGS, GENERIC, INFERRED_BODY, STOPS } from '../words/chinese-names.ts';
import type { NameMention } from '../mention.ts';

const LONGEST_NAME = 30;
/** Words that count, after a number; elsewhere they may be part of a name: 陆家嘴. */
const MEASURE = /^[家个名位户所间年月日]$/u;
/** Verbs that stand right before the ending of a name. */
const ADJACENT = /^(?:监管|监督|指导|管理|支持|建设|工作|领导|组织|服务|计划|促进)$/u;
/** What follows the "and" within the names of bodies. */
const JOINED = /^(?:信息化|信息|社会|建设|体育|旅游|改革|农村|国土|管理|技术)/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A word of a Chinese sentence. */
interface Segment {
  readonly text: string;
  readonly start: number;
}

/** The organisations and places that a Chinese sentence names in full, by how their names end; the longest where several overlap. */
export function chineseOrganisations(sentence: string): readonly NameMention[] {
  const segments = [...segmenter.segment(sentence)].map(({ segment, index }) => ({ text: segment, start: index }));
  const found = ENDINGS.flatMap(([kind, endings]) =>
    [...sentence.matchAll(new RegExp(endings, 'gu'))].flatMap(({ 0: ending, index }): NameMention[] => {
      const end = index + ending.length;
      const begun = beginning(sentence, segments, index);
      const start = begun + leading(sentence.slice(begun, index), kind);
      const front = sentence.slice(start, index);
      if (!isTelling(front, segments, start, index)) return [];
      const text = sentence.slice(start, end);
      if (kind === 'PLACE' && (text.length > 12 || /[公司厂局会]$/u.test(front))) return [];
      return [
        {
          start,
          end,
          text,
          kind,
          rule: `${kind === 'PLACE' ? 'place' : 'name'}-ending`,
          inferred: INFERRED_BODY.test(text),
        },
      ];
    }),
  );
  return withoutInner(found);
}

/** Cities and countries that a Chinese sentence names by a word that is known. */
export function knownHanPlaces(sentence: string): readonly NameMention[] {
  return [...segmenter.segment(sentence)].flatMap(({ segment: text, index }): NameMention[] =>
    /^\p{Script=Han}{2,4}$/u.test(text) && placeOf(text) !== null
      ? [{ start: index, end: index + text.length, text, kind: 'PLACE', rule: 'known-place', inferred: false }]
      : [],
  );
}

/** Where a name begins that ends at a place: after the last word that no name holds. */
function beginning(sentence: string, segments: readonly Segment[], end: number): number {
  let start = end;
  for (const { text, start: from } of segments.filter((one) => one.start < end).reverse()) {
    const inner = text.slice(0, end - from);
    // 监管 in 监管局 is no verb of the sentence.
    if (start === end && from + text.length >= end && ADJACENT.test(inner)) {
      start = from;
      continue;
    }
    if (!/^[\p{Script=Han}\p{L}\p{N}·（）()]+$/u.test(inner) || /^[（(]/u.test(inner)) break;
    if (MEASURE.test(inner) && /[\d一二三四五六七八九十百千万两几多这那各每某]$/u.test(sentence.slice(0, from))) break;
    if ((STOPS.has(inner) && !(inner === '和' && JOINED.test(sentence.slice(from + 1)))) || /^\d+$/.test(inner)) break;
    if (end - from > LONGEST_NAME) break;
    start = from;
  }
  // A bracket that closes within a name must open there.
  const closing = sentence.slice(start, end).search(/[）)]/u);
  return closing >= 0 && !/[（(]/u.test(sentence.slice(start, start + closing)) ? start + closing + 1 : start;
}

/** How much at the beginning of a name is none of it: a verb that was not cut off, and of a place those that it lies in. */
function leading(front: string, kind: NameMention['kind']): number {
  const verb =
    /^(?:(?:下设|旗下|投资|新设|设有|包括)(?=.{2})|(?:国有|民营|私营|外资|合资|家族|龙头|上市)(?:企业|公司)(?=.{2}))/u.exec(
      front,
    )?.[0].length ?? 0;
  const above = kind === 'PLACE' ? (/^.{2,8}(?:省|自治区|市)(?=.{2})/u.exec(front)?.[0].length ?? 0) : 0;
  // Words that a segmenter takes together with the beginning of a name: 由江北.
  const particle = /^.*(?:(?<!自)由|[与被的])(?=.{2})/u.exec(front)?.[0].length ?? 0;
  return Math.max(verb, above, particle);
}

/** Whether what stands before an ending names something: not nothing, and not only words such as 服务 and 行业. */
function isTelling(front: string, segments: readonly Segment[], start: number, end: number): boolean {
  if (front.length < 2) return false;
  const words = segments
    .filter((one) => one.start >= start && one.start < end)
    .map(({ text, start: at }) => text.slice(0, end - at));
  return !words.every((word) => GENERIC.has(word) || STOPS.has(word));
}

/** Of mentions that overlap, the longest. */
export function withoutInner<T extends { readonly start: number; readonly end: number }>(
  mentions: readonly T[],
): readonly T[] {
  const kept: T[] = [];
  for (const one of [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
