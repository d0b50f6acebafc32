import { groupPhrase } from './group-phrase.ts';
import type { Lang } from './labels/lang.ts';
import { sentenceOf, type RelationTypeInfo } from './relation-types.ts';
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
  const said = info.type === 'OWNS' && share !== null ? stake(info, lang, share) : info;
  const phrased =
    first.plural && lang === 'en'
      ? { ...said, en: agreeing(said.en), enPast: said.enPast && agreeing(said.enPast) }
      : said;
  const object = info.type === 'MEMBER_OF' && second.plural && lang === 'en' ? definite(second.text) : second.text;
  const ends = first.text === object ? toldApart(from, to, lang) : ([first.text, object] as const);
  return sentenceOf(phrased, lang, ...ends, past);
}

/** Two ends of one name, each with another name that the other lacks; where neither has one, the second is another. */
function toldApart(from: SentenceEnd, to: SentenceEnd, lang: Lang): readonly [from: string, to: string] {
  const [open, close] = lang === 'zh' ? ['（', '）'] : [' (', ')'];
  const withOther = ({ name, names }: SentenceEnd, far: SentenceEnd) => {
    const other = names.find((one) => one !== name && !far.names.includes(one));
    return other === undefined ? name : name + open + other + close;
  };
  const [first, second] = [withOther(from, to), withOther(to, from)];
  return [first, first === second ? (lang === 'zh' ? `另一个${second}` : `another ${second}`) : second];
}

function stake(info: RelationTypeInfo, lang: Lang, share: number): RelationTypeInfo {
  const number = share.toLocaleString(lang, { maximumFractionDigits: 4 });
  return lang === 'zh'
    ? { ...info, zh: `{from}在{to}持股${number}%` }
    : { ...info, en: `{from} holds ${number} percent of {to}` };
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
