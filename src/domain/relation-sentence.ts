import { groupPhrase } from './group-phrase.ts';
import { fill } from './labels/fill.ts';
import { typeSentence } from './labels/label.ts';
import type { Lang } from './labels/lang.ts';
import { phrase } from './labels/phrase.ts';
import { PHRASES } from './labels/phrases.ts';
import type { RelationTypeInfo } from './relation-types.ts';
import type { SentenceEnd } from './sentence-end.ts';

/** What else a sentence may say. */
export interface SentenceDetails {
  /** Whether it tells of what happened. */
  readonly past: boolean;
  /** The share of an OWNS, in percent; null where none is given. */
  readonly share: number | null;
}

/**
 * What a relation says of its two ends: a group with its number where the relation is what makes it a group ("is home to
 * about 500 SMEs"), the verb agreeing with it, and a stake with its share ("holds 9 percent of").
 */
export function relationSentence(
  info: RelationTypeInfo,
  lang: Lang,
  from: SentenceEnd,
  to: SentenceEnd,
  { past, share }: SentenceDetails,
): string {
  const [first, second] = [groupPhrase(from, to, lang), groupPhrase(to, from, lang)];
  const sentence = info.type === 'OWNS' && share !== null ? stake(lang, share) : typeSentence(info.type, lang, past);
  const agreed = first.plural && lang === 'en' ? agreeing(sentence) : sentence;
  const object = info.type === 'MEMBER_OF' && second.plural && lang === 'en' ? definite(second.text) : second.text;
  const ends = first.text === object ? distinguished(from, to, lang) : ([first.text, object] as const);
  return fill(agreed, { from: ends[0], to: ends[1] });
}

/** Two ends of one name, each with another name that the other lacks; where neither has one, the second is another. */
function distinguished(from: SentenceEnd, to: SentenceEnd, lang: Lang): readonly [from: string, to: string] {
  const withOther = ({ name, names }: SentenceEnd, far: SentenceEnd) => {
    const other = names.find((one) => one !== name && !far.names.includes(one));
    return other === undefined ? name : name + phrase(PHRASES.inBrackets, lang, { text: other });
  };
  const [first, second] = [withOther(from, to), withOther(to, from)];
  return [first, first === second ? phrase(PHRASES.another, lang, { name: second }) : second];
}

function stake(lang: Lang, share: number): string {
  return fill(PHRASES.stake[lang], { share: share.toLocaleString(lang, { maximumFractionDigits: 4 }) });
}

const IRREGULAR: Readonly<Record<string, string>> = { is: 'are', has: 'have', was: 'were' };

/** An English sentence whose subject is several: its verb stands right after it. */
export function agreeing(sentence: string): string {
  const they = sentence.replace(/\bit does\b/, 'they do');
  return they.replace(/^(\{from\} )(\w+)/, (_, subject: string, verb: string) => {
    const agreed = IRREGULAR[verb] ?? verb.replace(/(?<=[^s])s$/, '');
    return subject + agreed;
  });
}

function definite(phrase: string): string {
  return /^(?:the |[\p{Lu}\d]|more |about |less |several |at )/u.test(phrase) ? phrase : `the ${phrase}`;
}
