import { percentIn, type Claim } from '../domain/claim.ts';
import { claimSentence } from '../domain/claim-sentence.ts';
import { inLang } from '../domain/labels/in-lang.ts';
import { ownLang } from '../domain/labels/lang.ts';
import type { SentenceEnd } from '../domain/sentence-end.ts';
import type { Expression } from './expression.ts';
import { listText } from './list-text.ts';
import type { Decode } from './request.ts';
import type { SelectedField } from './selection.ts';
import { sentenceEnd, sentenceEndColumns } from './sentence-end.ts';
import { tupleOf } from './tuple.ts';

/** What a claim says as a sentence, in the language that the field asks for. */
export function claimSentenceOf(claim: string, field: SelectedField): Expression {
  const decode: Decode = (raw, request) => {
    const [predicate, details, subjectText, measure, unit, value, past, [subject, object], [subjectTerm, objectTerm]] =
      raw as SentenceRow;
    const lang = field.argsOf(request)['lang'] as string;
    const [from, to] = [endOf(subject, subjectTerm ?? subjectText, lang), endOf(object, objectTerm, lang)];
    const share = percentIn(JSON.parse(details ?? '{}') as Claim['details']);
    const said = { predicate, past, share, measure, value, unit };
    return claimSentence(said, from, to, ownLang(lang));
  };
  const own = ['predicate', 'details', 'subjectText', 'measure', 'unit'].map((property) => `${claim}.${property}`);
  const past = `coalesce(${claim}.tense IN ['PAST_EVENT', 'PAST_TO_DATE'], false)`;
  // Both ends at once: each subquery costs Neo4j 12 ms to plan.
  const ends = (label: string, suffix: string, row: string) =>
    `COLLECT { UNWIND [${claim}.subject${suffix}, ${claim}.object${suffix}] AS end ` +
    `OPTIONAL MATCH (named:${label} {id: end}) RETURN ${row} }`;
  const [entities, terms] = [
    ends('Entity', '', listText(sentenceEndColumns('named'))),
    ends('Term', 'Term', 'named.name'),
  ];
  return tupleOf([...own, `coalesce(${claim}.valueText, ${claim}.value)`, past, entities, terms], decode);
}

type SentenceRow = readonly [
  predicate: string,
  details: string | null,
  subjectText: string | null,
  measure: string | null,
  unit: string | null,
  value: string | null,
  past: boolean,
  entities: readonly [subject: readonly unknown[], object: readonly unknown[]],
  terms: readonly [subject: string | null, object: string | null],
];

/** An end of what a claim says: an entity, or what has only a name. */
function endOf(columns: readonly unknown[], text: string | null, lang: string): SentenceEnd {
  if (columns[0] !== null) return sentenceEnd(columns, lang);
  return { name: inLang(text ?? '', ownLang(lang)), names: [], isPhrase: false, size: null, of: null };
}
