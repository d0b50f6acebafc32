import { percentIn, type Claim } from '../domain/claim.ts';
import { claimSentence } from '../domain/claim-sentence.ts';
import { inLang } from '../domain/labels/in-lang.ts';
import { ownLang } from '../domain/labels/lang.ts';
import type { SentenceEnd } from '../domain/sentence-end.ts';
import type { Expression } from './compilation.ts';
import type { Decode } from './request.ts';
import type { SelectedField } from './selection.ts';
import { sentenceEnd, sentenceEndColumns } from './sentence-end.ts';
import { oneValue } from './subquery.ts';

/** What a claim says as a sentence, in the language that the field asks for. */
export function claimSentenceOf(claim: string, field: SelectedField): Expression {
  const end = (property: string) => {
    const entity = oneValue(`MATCH (named:Entity {id: ${claim}.${property}}) RETURN ${sentenceEndColumns('named')}`);
    const term = oneValue(`MATCH (named:Term {id: ${claim}.${property}Term}) RETURN named.name`);
    return `${entity}, ${term}`;
  };
  const decode: Decode = (raw, request) => {
    const [predicate, past, details, subject, subjectTerm, subjectText, object, objectTerm, measure, value, unit] =
      raw as [string, boolean, string | null, unknown, string | null, string | null, unknown, ...(string | null)[]];
    const lang = field.argsOf(request)['lang'] as string;
    const [from, to] = [endOf(subject, subjectTerm ?? subjectText, lang), endOf(object, objectTerm ?? null, lang)];
    const share = percentIn(JSON.parse(details ?? '{}') as Claim['details']);
    const said = { predicate, past, share, measure: measure ?? null, value: value ?? null, unit: unit ?? null };
    return claimSentence(said, from, to, ownLang(lang));
  };
  const past = `coalesce(${claim}.tense IN ['PAST_EVENT', 'PAST_TO_DATE'], false)`;
  return {
    text:
      `[${claim}.predicate, ${past}, ${claim}.details, ${end('subject')}, ${claim}.subjectText, ${end('object')}, ` +
      `${claim}.measure, coalesce(${claim}.valueText, ${claim}.value), ${claim}.unit]`,
    decode,
  };
}

/** An end of what a claim says: an entity, or what has only a name. */
function endOf(columns: unknown, text: string | null, lang: string): SentenceEnd {
  if (columns !== null && columns !== undefined) return sentenceEnd(columns, lang);
  return { name: inLang(text ?? '', ownLang(lang)), names: [], isPhrase: false, size: null, of: null };
}
