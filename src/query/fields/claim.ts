import { ROW_PLACE } from '../../domain/register.ts';
import { column, tupleOf } from '../columns.ts';
import type { Compilation, FieldCompiler, FieldCompilers } from '../compilation.ts';
import type { Scope } from '../scope.ts';
import { asIs, type Expression } from '../expression.ts';
import { claimSentenceOf } from '../claim-sentence.ts';
import { conflictsOfClaim } from '../conflict-list.ts';
import type { SelectedField } from '../selection.ts';
import { objectDecoderOf } from '../object-decoder.ts';
import { listOf, oneOf } from '../subquery.ts';
import { oneValue } from '../cypher-text.ts';
import { periodOf } from '../period.ts';
import { projectField } from '../project.ts';
import { locatorColumns, locatorOf } from '../../store/layout/passage.ts';
import { historyOfClaim } from './change.ts';
import { byDefault, reference, details } from './shared.ts';

/** The fields of a claim that are no plain property. What is left out of the store is the default. */
export const claimFields: FieldCompilers<'Claim'> = {
  polarity: byDefault,
  rank: byDefault,
  status: byDefault,
  subject: reference('Entity', 'subject'),
  subjectTerm: reference('Term', 'subjectTerm'),
  object: reference('Entity', 'object'),
  objectTerm: reference('Term', 'objectTerm'),
  attributedTo: reference('Entity', 'attributedTo'),
  source: reference('Source', 'source'),
  details: (compilation, { variable: v }, field) => details(compilation, v, field),
  basis: claimsOf('basis'),
  content: claimsOf('content'),
  period: (compilation, { variable: v }, field) => periodOf(v, objectDecoderOf(compilation.operation, field)),
  relation: givenRelation,
  statistic: (compilation, { variable: v }, field) => {
    const one = projectField(compilation, { variable: v }, field);
    return { text: `CASE WHEN ${v}:Statistic THEN ${one.text} END`, decode: one.decode };
  },
  sentence: (_compilation, { variable: v }, field) => claimSentenceOf(v, field),
  conflicts: conflictsOfClaim,
  history: historyOfClaim,
  evidence,
};

/** The fields of a place that a claim cites; the scope's variable is its passage, which may be null. */
export const evidenceFields: FieldCompilers<'Evidence'> = {
  source: (compilation, { cited }, field) => reference('Source', 'source')(compilation, { variable: cited!.by }, field),
  locator: (compilation, { variable: v, cited }, field) => {
    const shape = objectDecoderOf(compilation.operation, field);
    const columns = locatorColumns(v, `${cited!.place}[0]`);
    return tupleOf(columns, (values, request) => shape(locatorOf(values), request));
  },
  quote,
  stance: (_compilation, { cited }) => ({ text: `${cited!.place}[1]`, decode: asIs }),
};

/** The words of a place, which only the reader's own copy of the source holds. */
function quote(...[{ operation }, { variable: v, cited }]: Parameters<FieldCompiler>): Expression {
  if (!operation.quotes) return { text: 'null', decode: asIs };
  const id = column<string>(`${cited!.by}.source`);
  const columns = [
    id,
    column<string | null>(oneValue(`MATCH (text:Source {id: ${id}}) RETURN text.textFile`)),
    column<number | null>(`${v}.start`),
    column<number | null>(`${v}.end`),
    column<string | null>(`${v}.sha256`),
  ] as const;
  return tupleOf(columns, ([source, file, start, end, sha256], { quotes }) =>
    quotes!({ source, file, start, end, sha256 }),
  );
}

function claimsOf(property: string): FieldCompiler {
  return (compilation, { variable: v }, field) => {
    const [id, claim] = [compilation.variable('i'), compilation.variable('c')];
    const match = `UNWIND ${v}.${property} AS ${id} MATCH (${claim}:Claim {id: ${id}})`;
    return listOf(compilation, field, { match, scope: { variable: claim } });
  };
}

function givenRelation(compilation: Compilation, { variable: v }: Scope, field: SelectedField): Expression {
  const [from, relation, to] = [compilation.variable('n'), compilation.variable('r'), compilation.variable('n')];
  const match = `MATCH (${from}:Entity {id: ${v}.subject})-[${relation} {id: ${v}.relation}]-(${to}:Entity {id: ${v}.object})`;
  return oneOf(compilation, field, { match, scope: { variable: relation } });
}

/** The places that support a claim, and those that speak against it. A place the source's file does not list is named all the same. */
function evidence(compilation: Compilation, { variable: v }: Scope, field: SelectedField): Expression {
  const [place, passage] = [compilation.variable('e'), compilation.variable('p')];
  const cited = (property: string, stance: string) => `[k IN coalesce(${v}.${property}, []) | [k, '${stance}']]`;
  // A claim of a register cites its row, kept as a number.
  const row = `CASE WHEN ${v}.row IS NULL THEN [] ELSE [['${ROW_PLACE}' + ${v}.row, 'SUPPORTS']] END`;
  const match =
    `UNWIND ${cited('supports', 'SUPPORTS')} + ${row} + ${cited('contradicts', 'CONTRADICTS')} AS ${place} ` +
    `OPTIONAL MATCH (${passage}:Passage {id: ${v}.source + '#' + ${place}[0]})`;
  return listOf(compilation, field, { match, scope: { variable: passage, cited: { by: v, place } } });
}
