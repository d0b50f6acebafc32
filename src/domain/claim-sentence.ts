import { inLang } from './labels/in-lang.ts';
import { label } from './labels/label.ts';
import type { Lang } from './labels/lang.ts';
import { valueLabel } from './labels/value-label.ts';
import { groupPhrase } from './group-phrase.ts';
import { agreeing, relationSentence } from './relation-sentence.ts';
import { relationType } from './relation-types.ts';
import type { SentenceEnd } from './sentence-end.ts';
import { withUnit } from './with-unit.ts';

/** What a claim says, as its sentence needs it. */
export interface SaidClaim {
  readonly predicate: string;
  /** Whether it tells of what happened. */
  readonly past: boolean;
  /** The share of an OWNS, in percent. */
  readonly share: number | null;
  /** The measure, value and unit of a figure; the value alone of an attribute. */
  readonly measure: string | null;
  readonly value: string | null;
  readonly unit: string | null;
}

/** What claims say of two things that no relation ties: the sentence in each language, where it is not the word between both. */
const OF_TWO: Readonly<Record<string, Readonly<Partial<Record<Lang, string>>>>> = {
  SAID_TO_CAUSE: { en: '{from} is said to be behind the state of {to}', zh: '{from}造成了{to}的现状' },
  SEEKS_LESS_RELIANCE_ON: { en: '{from} wants to rely less on {to}', zh: '{from}希望减少对{to}的依赖' },
  WRITES_FOR: { zh: '{from}为{to}撰稿' },
  DEPICTS: { zh: '{from}中有{to}' },
  ILLUSTRATES: { zh: '{from}为{to}配图' },
  PROVIDED_TO: { en: '{from} was provided to {to}' },
};

/** A claim as a sentence: that of its relation, or what it says of one thing or of two, without a full stop. */
export function claimSentence(claim: SaidClaim, from: SentenceEnd, to: SentenceEnd, lang: Lang): string {
  const { predicate, measure, value, unit } = claim;
  const info = relationType(predicate);
  if (info) return relationSentence(info, lang, from, to, claim);
  const [colon, comma, blank] = lang === 'zh' ? ['：', '，', ''] : [': ', ', ', ' '];
  if (measure !== null)
    return `${from.name}${comma}${inLang(measure, lang)}${colon}${withUnit(value ?? '', unit, lang)}`;
  const words = label('predicate', predicate, lang) ?? predicate;
  if (to.name !== '') {
    const sentence = OF_TWO[predicate]?.[lang] ?? `{from}${blank}${words}${blank}{to}`;
    return (lang === 'en' && groupPhrase(from, to, lang).plural ? agreeing(sentence) : sentence)
      .replace('{from}', () => from.name)
      .replace('{to}', () => to.name);
  }
  const said = value === null ? null : (valueLabel(predicate, value, lang) ?? inLang(value, lang));
  // A trend says itself of what it is, and an identity that it is one.
  const about = ['TREND', 'IDENTITY'].includes(predicate) ? from.name : from.name + comma + words;
  return said === null || said === '' ? about : about + colon + said;
}
