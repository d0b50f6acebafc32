import { fill } from './labels/fill.ts';
import { inLang } from './labels/in-lang.ts';
import { label } from './labels/label.ts';
import type { Lang } from './labels/lang.ts';
import { CLAIM_SENTENCES, PHRASES } from './labels/phrases.ts';
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

/** A claim as a sentence: that of its relation, or what it says of one thing or of two, without a full stop. */
export function claimSentence(claim: SaidClaim, from: SentenceEnd, to: SentenceEnd, lang: Lang): string {
  const { predicate, measure, value, unit } = claim;
  const info = relationType(predicate);
  if (info) return relationSentence(info, lang, from, to, claim);
  const [colon, comma, space] = [PHRASES.colon[lang], PHRASES.comma[lang], PHRASES.space[lang]];
  if (measure !== null)
    return `${from.name}${comma}${inLang(measure, lang)}${colon}${withUnit(value ?? '', unit, lang)}`;
  const words = label('predicate', predicate, lang) ?? predicate;
  if (to.name !== '') {
    const sentence = Object.hasOwn(CLAIM_SENTENCES, predicate)
      ? CLAIM_SENTENCES[predicate as keyof typeof CLAIM_SENTENCES][lang]
      : `{from}${space}${words}${space}{to}`;
    const isPlural = lang === 'en' && groupPhrase(from, to, lang).plural;
    return fill(isPlural ? agreeing(sentence) : sentence, { from: from.name, to: to.name });
  }
  const said = value === null ? null : (valueLabel(predicate, value, lang) ?? inLang(value, lang));
  // A trend says itself of what it is, and an identity that it is one.
  const about = ['TREND', 'IDENTITY'].includes(predicate) ? from.name : from.name + comma + words;
  return said === null || said === '' ? about : about + colon + said;
}
