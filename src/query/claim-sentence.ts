import { percentIn, type Claim } from '../domain/claim.ts';
import { claimSentence } from '../domain/claim-sentence.ts';
import { inLang } from '../domain/labels/in-lang.ts';
import { ownLang } from '../domain/labels/lang.ts';
import type { SentenceEnd } from '../domain/sentence-end.ts';
import { column, tupleOf } from './columns.ts';
import type { Expression } from './expression.ts';
import { listText } from './list-text.ts';
import type { SelectedField } from './selection.ts';
import { givenText } from './own-text.ts';
import { sentenceEnd, sentenceEndColumns, type SentenceEndRow } from './sentence-end.ts';

/** What a claim says as a sentence, in the language that the field asks for. */
export function claimSentenceOf(claim: string, field: SelectedField<{ readonly lang: string }>): Expression {
  const columns = [
    column<string>(`${claim}.predicate`),
    column<string | null>(`${claim}.details`),
    column<string | null>(`${claim}.subjectText`),
    column<string | null>(`${claim}.measure`),
    column<string | null>(`${claim}.unit`),
    column<string | null>(`coalesce(${claim}.valueText, ${claim}.value)`),
    column<boolean>(`coalesce(${claim}.tense IN ['PAST_EVENT', 'PAST_TO_DATE'], false)`),
    column<string | null>(`${claim}.textsZh`),
    bothEnds<SentenceEndRow | NoEntity>(claim, 'Entity', '', listText(sentenceEndColumns('named'))),
    bothEnds<string | null>(claim, 'Term', 'Term', 'named.name'),
  ] as const;
  return tupleOf(columns, (values, request) => {
    const [predicate, details, ownSubject, ownMeasure, ownUnit, ownValue, past, texts, ends, terms] = values;
    const { lang } = field.argsOf(request);
    const given = (name: string) => (ownLang(lang) === 'zh' ? givenText(texts, name) : undefined);
    const [subjectText, measure, unit] = [
      given('subjectText') ?? ownSubject,
      given('measure') ?? ownMeasure,
      given('unit') ?? ownUnit,
    ];
    const value = given('valueText') ?? given('value') ?? ownValue;
    const [[subject, object], [subjectTerm, objectTerm]] = [ends, terms];
    const [from, to] = [endOf(subject, subjectTerm ?? subjectText, lang), endOf(object, objectTerm, lang)];
    const share = percentIn(JSON.parse(details ?? '{}') as Claim['details']);
    const said = { predicate, past, share, measure, value, unit };
    return claimSentence(said, from, to, ownLang(lang));
  });
}

/** What the things that a claim ties are called. Both ends at once: each subquery costs Neo4j 12 ms to plan. */
function bothEnds<End>(claim: string, label: string, suffix: string, row: string) {
  return column<readonly [subject: End, object: End]>(
    `COLLECT { UNWIND [${claim}.subject${suffix}, ${claim}.object${suffix}] AS end ` +
      `OPTIONAL MATCH (named:${label} {id: end}) RETURN ${row} }`,
  );
}

/** The columns of an end that is no entity. */
type NoEntity = readonly [name: null, ...unknown[]];

/** An end of what a claim says: an entity, or what has only a name. */
function endOf(columns: SentenceEndRow | NoEntity, text: string | null, lang: string): SentenceEnd {
  if (columns[0] !== null) return sentenceEnd(columns, lang);
  return { name: inLang(text ?? '', ownLang(lang)), names: [], isPhrase: false, size: null, of: null };
}
