import { changeSentence } from '../../domain/change-sentence.ts';
import { judgedIds } from '../../domain/judgement.ts';
import { inLang } from '../../domain/labels/in-lang.ts';
import { ownLang } from '../../domain/labels/lang.ts';
import { column, expressionOf, listColumn } from '../columns.ts';
import type { Compilation, FieldCompilers } from '../compilation.ts';
import { countText, oneValue } from '../cypher-text.ts';
import type { Expression } from '../expression.ts';
import { objectDecoderOf } from '../object-decoder.ts';
import type { ArgsOf } from '../schema-types.ts';
import type { Scope } from '../scope.ts';
import type { SelectedField } from '../selection.ts';
import { listOf } from '../subquery.ts';
import { reference } from './shared.ts';

/** The fields of a change that are no plain property. */
export const changeFields: FieldCompilers<'Change'> = {
  at: (_compilation, { variable: v }) => expressionOf(column<number>(`${v}.at`), (at) => new Date(at).toISOString()),
  actor: (compilation, { variable: v }, field) => {
    const shape = objectDecoderOf(compilation.operation, field);
    const row = listColumn([column<string>(`${v}.actor`), column<string | null>(`${v}.role`)]);
    return expressionOf(row, ([name, role], request) => shape({ name, role: role ?? '' }, request));
  },
  claimCount: (compilation, { variable: v }) =>
    expressionOf(column<number>(claimCount(compilation, v)), (count) => count),
  sentence,
  source: reference('Source', 'source'),
  claims: (compilation, { variable: v }, field) => {
    const entry = compilation.variable('e');
    const match = `MATCH (${entry}:ChangeEntry) WHERE ${entry}.change = ${v}.id AND ${entry}.id > '' AND ${entry}.claim IS NOT NULL`;
    return listOf(compilation, field, { match, scope: { variable: entry }, orderBy: `${entry}.claim` });
  },
  judgements: (compilation, { variable: v }, field) => {
    const entry = compilation.variable('e');
    const match = `MATCH (${entry}:ChangeEntry) WHERE ${entry}.change = ${v}.id AND ${entry}.id > '' AND ${entry}.judgement IS NOT NULL`;
    return listOf(compilation, field, { match, scope: { variable: entry }, orderBy: `${entry}.judgement` });
  },
  entities: (compilation, { variable: v }, field) => {
    const [entry, entity] = [compilation.variable('e'), compilation.variable('n')];
    const match =
      `MATCH (${entry}:ChangeEntry) WHERE ${entry}.change = ${v}.id AND ${entry}.id > '' AND ${entry}.entity IS NOT NULL ` +
      `MATCH (${entity}:Entity {id: ${entry}.entity})`;
    return listOf(compilation, field, { match, scope: { variable: entity }, orderBy: `${entity}.id` });
  },
  reverts: reference('Change', 'reverts'),
  revertedBy: reference('Change', 'revertedBy'),
};

/** The fields of what a change did to a claim; the scope's variable is the entry of the change. */
export const changedClaimFields: FieldCompilers<'ChangedClaim'> = {
  id: (_compilation, { variable: v }) => expressionOf(column<string>(`${v}.claim`), (id) => id),
  claim: reference('Claim', 'claim'),
  before: (_compilation, { variable: v }) => shown(`${v}.before`),
  after: (_compilation, { variable: v }) => shown(`${v}.after`),
  change: reference('Change', 'change'),
};

/** The fields of what a change did to a judgement; the scope's variable is the entry of the change. */
export const changedJudgementFields: FieldCompilers<'ChangedJudgement'> = {
  leftId: (_compilation, { variable: v }) => expressionOf(column<string>(`${v}.judgement`), (id) => judgedIds(id)[0]),
  rightId: (_compilation, { variable: v }) => expressionOf(column<string>(`${v}.judgement`), (id) => judgedIds(id)[1]),
  before: (_compilation, { variable: v }) => verdictIn(`${v}.before`),
  after: (_compilation, { variable: v }) => verdictIn(`${v}.after`),
};

function verdictIn(text: string): Expression {
  return expressionOf(column<string | null>(text), (json) =>
    json === null ? null : (JSON.parse(json) as { readonly verdict: string }).verdict,
  );
}

/** What changes did to the claim in a variable, newest first. */
export function historyOfClaim(compilation: Compilation, { variable: v }: Scope, field: SelectedField): Expression {
  const entry = compilation.variable('e');
  const match = `MATCH (${entry}:ChangeEntry) WHERE ${entry}.claim = ${v}.id AND ${entry}.number > 0`;
  return listOf(compilation, field, { match, scope: { variable: entry }, orderBy: `${entry}.number DESC` });
}

/** Properties of a stored claim that follow from others, or from how it is stored. */
const INNER = new Set([
  'id',
  'knownFrom',
  'relation',
  'expected',
  'addedBy',
  'ownStatus',
  'ownRank',
  'ownRankReason',
  'ownRankReasonZh',
  'ownAttributedTo',
  'ownObject',
  'ownSubject',
]);

function shown(text: string): Expression {
  return expressionOf(column<string | null>(text), (json) => (json === null ? null : shownProperties(json)));
}

/** What a change wrote down of a claim as JSON, without what only the store needs. */
export function shownProperties(json: string): Readonly<Record<string, unknown>> {
  const stored = JSON.parse(json) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(stored).filter(([name]) => !INNER.has(name)));
}

/** How many claims the change in a variable touched: as was written down with it, or as many as have an entry. */
function claimCount(compilation: Compilation, change: string): string {
  const entry = compilation.variable('e');
  const conditions = [`${entry}.change = ${change}.id`, `${entry}.id > ''`, `${entry}.claim IS NOT NULL`];
  return `coalesce(${change}.claimCount, ${countText(`MATCH (${entry}:ChangeEntry)`, conditions)})`;
}

function sentence(
  compilation: Compilation,
  { variable: v }: Scope,
  field: SelectedField<ArgsOf<'Change', 'sentence'>>,
): Expression {
  const [judged, source] = [compilation.variable('e'), compilation.variable('s')];
  const columns = [
    column<string>(`${v}.kind`),
    column<string>(`${v}.actor`),
    column<string | null>(`${v}.verdict`),
    column<number>(claimCount(compilation, v)),
    column<string | null>(
      `coalesce(${oneValue(`MATCH (${source}:Source {id: ${v}.source}) RETURN ${source}.title`)}, ${v}.source)`,
    ),
    column<string | null>(`${v}.reverts`),
    column<string | null>(
      oneValue(
        `MATCH (${judged}:ChangeEntry) WHERE ${judged}.change = ${v}.id AND ${judged}.id > '' AND ${judged}.judgement IS NOT NULL ` +
          `RETURN ${judged}.judgement`,
      ),
    ),
  ] as const;
  return expressionOf(listColumn(columns), ([kind, actor, verdict, claims, about, reverts, pair], request) => {
    const lang = ownLang(field.argsOf(request).lang);
    const title = about === null ? null : inLang(about, lang);
    const ids = pair === null ? null : judgedIds(pair);
    return changeSentence({ kind, actor, verdict, claims, source: title, judged: ids, reverts }, lang);
  });
}
