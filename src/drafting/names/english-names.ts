import { COMMON_WORDS, TITLE_WORDS } from '../words/english-names.ts';
import type { BareMention, NameMention } from '../mention.ts';
import { isWhole, kindOf, type Typed } from './english-kind.ts';
import { runsOf, wordsIn, type Word } from './english-runs.ts';
import { cuedKind } from './english-cues.ts';

const GOVERNMENT =
  /(?:\p{Lu}\p{L}+ ){1,3}(?:(?:municipal|district|provincial|county|city|people's) )+(?:people's )?government\b|\p{Lu}\p{L}+'s (?:central )?government\b|\b(?:central|national) government\b/gu;
/** What says where a thing is from, before another name: "Singapore-based", "State-owned". */
const COMPOUND = /^(.+)-(?:based|listed|registered|headquartered)$/u;
const OTHER_COMPOUND = /-(?:owned|born|backed|led|run|funded|made|style|level|invested|speaking)$/u;

/** The names in an English sentence: those whose kind their form or their surroundings say, and bare ones. */
export function englishNames(sentence: string, isHeadline = false): readonly (NameMention | BareMention)[] {
  if (!/\p{Script=Latin}/u.test(sentence)) return [];
  const governments = [...sentence.matchAll(GOVERNMENT)].map(({ 0: text, index }): NameMention => ({
    start: index,
    end: index + text.length,
    text,
    kind: 'GOVERNMENT_BODY',
    rule: 'government-of-place',
    inferred: false,
  }));
  const words = wordsIn(sentence);
  // China's government names China too.
  const countries = governments.flatMap(({ start, text }) => {
    const country = words.find((word) => word.start === start);
    const typed = country !== undefined && /^\p{Lu}\p{L}+'s /u.test(text) ? kindOf([country]) : null;
    return typed?.kind === 'PLACE' ? [mention(sentence, [country!], typed)] : [];
  });
  const isTitleCase = isHeadline && capitalised(words);
  const named = runsOf(sentence, words)
    .flatMap((run) => (isHeadline ? atAnds(run).flatMap(partsOf) : partsOf(run)))
    .flatMap((part) => mentionOf(sentence, part, isTitleCase));
  const others = named.filter((one) => governments.every((other) => !overlaps(one, other)));
  return [...others, ...governments, ...countries].sort((a, b) => a.start - b.start || b.end - a.end);
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether most words have capitals, as in headlines: capitals say nothing then. */
function capitalised(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3);
  return long.filter(({ capital }) => capital).length / long.length > 0.8;
}

/** A run cut at every "and": headlines name several things in one breath. */
function atAnds(run: readonly Word[]): readonly (readonly Word[])[] {
  const and = run.findIndex(({ lower }) => lower === 'and');
  return and < 0 ? [run] : [run.slice(0, and), ...atAnds(run.slice(and + 1))];
}

/** A run cut into names: at titles, at compounds, and at an "and" between two whole names. */
function partsOf(run: readonly Word[]): readonly (readonly Word[])[] {
  const cut = run.findIndex((word, index) => isCut(run, word, index));
  if (cut >= 0) {
    const before = run.slice(0, cut);
    return [...(before.length > 0 ? partsOf(before) : []), ...partsOf(run.slice(cut + 1))];
  }
  const and = andBetween(run);
  if (and !== null) return [...partsOf(run.slice(0, and)), ...partsOf(run.slice(and + 1))];
  const form = run.findIndex((word, index) => isLastForm(run, word, index));
  if (form >= 0 && form < run.length - 1) return [run.slice(0, form + 1), ...partsOf(run.slice(form + 1))];
  return run.length > 0 ? [run] : [];
}

function isCut(run: readonly Word[], word: Word, index: number): boolean {
  if (OTHER_COMPOUND.test(word.lower)) return true;
  if (!TITLE_WORDS.has(word.lower) || run.length === 1) return false;
  // A hotel may be called President: a title is one before a person, or after a whole name.
  const rest = run.slice(index + 1);
  const before = run.slice(0, index);
  return (
    before.every(({ lower }) => TITLE_WORDS.has(lower)) ||
    rest.every(({ lower }) => TITLE_WORDS.has(lower)) ||
    isWhole(before)
  );
}

function andBetween(run: readonly Word[]): number | null {
  for (const [index, { lower }] of run.entries()) {
    if (lower !== 'and') continue;
    const [left, right] = [run.slice(0, index), run.slice(index + 1)];
    const hasOf = left.some((word) => word.lower === 'of' || word.lower === 'for');
    const isInner = hasOf ? !isWhole(right) : !isWhole(left) && isWhole(right) && kindOf(right)?.kind !== 'PERSON';
    if (!isInner || kindOf(left)?.kind === 'PERSON') return index;
  }
  return null;
}

/** Whether a name ends at its legal form: "Tea Ltd Silk GmbH" are two. */
function isLastForm(run: readonly Word[], { lower }: Word, index: number): boolean {
  return (
    /^(?:ltd|inc|llc|plc|gmbh|corp|corporation|limited)$/.test(lower) &&
    index > 0 &&
    !/^(?:co|ltd|inc|corp|group|company|kg|liability|&)$/.test(run[index + 1]?.lower ?? '')
  );
}

function mentionOf(
  sentence: string,
  part: readonly Word[],
  isTitleCase: boolean,
): readonly (NameMention | BareMention)[] {
  const person = personWithin(part);
  if (person !== null) return [mention(sentence, person, kindOf(person)!)];
  const words = withoutCommon(part);
  const [first] = words;
  if (first === undefined) return [];
  const compound = COMPOUND.exec(first.text);
  if (compound !== null) {
    const place = {
      ...first,
      text: compound[1]!,
      lower: compound[1]!.toLowerCase(),
      end: first.start + compound[1]!.length,
    };
    return [...mentionOf(sentence, [place], isTitleCase), ...mentionOf(sentence, words.slice(1), isTitleCase)];
  }
  const kind = kindOf(words) ?? (isTitleCase ? null : cuedKind(sentence, words));
  if (kind !== null)
    return isTitleCase && kind.rule !== 'legal-form' ? [bare(sentence, words)] : [mention(sentence, words, kind)];
  return [bare(sentence, words)];
}

/** A person after words that begin a sentence: of "By He Wei", He Wei, although "he" is a common word. */
function personWithin(part: readonly Word[]): readonly Word[] | null {
  for (let from = 0; from < part.length && (from === 0 || COMMON_WORDS.has(part[from - 1]!.lower)); from += 1) {
    if (kindOf(part.slice(from))?.kind === 'PERSON') return part.slice(from);
  }
  return null;
}

/** Without the words that begin a sentence with a capital and are no part of a name. */
function withoutCommon(words: readonly Word[]): readonly Word[] {
  let from = 0;
  while (from < words.length && COMMON_WORDS.has(words[from]!.lower)) from += 1;
  let to = words.length;
  if (from < to && kindOf(words.slice(from)) !== null) return words.slice(from);
  while (
    to > from &&
    !/^(?:plc|gmbh)$/.test(words[to - 1]!.text) &&
    (!words[to - 1]!.capital || (COMMON_WORDS.has(words[to - 1]!.lower) && to - from > 1))
  )
    to -= 1;
  return words.slice(from, to);
}

function mention(sentence: string, words: readonly Word[], typed: Typed): NameMention {
  return { ...bare(sentence, words), ...typed };
}

function bare(sentence: string, words: readonly Word[]): BareMention {
  const [start, end] = [words[0]!.start, words.at(-1)!.end];
  // "Weavers'" keeps its apostrophe only within a name.
  return { start, end, text: sentence.slice(start, end), kind: null };
}
