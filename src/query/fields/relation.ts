import { claimFromProperties, claimMatches, isStandingClaim } from '../../store/layout/claim.ts';
import type { Properties } from '../../store/layout/properties.ts';
import { dayText, FOREVER, type Day } from '../../domain/partial-date.ts';
import { relationSentence } from '../../domain/relation-sentence.ts';
import { relationType } from '../../domain/relation-types.ts';
import { ownLang } from '../../domain/labels/lang.ts';
import { relationView, type RelationRecord } from '../../domain/relation-view.ts';
import { intervalsFrom, intervalsOf, type Validity } from '../../domain/validity.ts';
import { column, expressionOf, tupleOf } from '../columns.ts';
import type { Compilation, FieldCompiler, FieldCompilers } from '../compilation.ts';
import type { Scope } from '../scope.ts';
import { asIs, type Expression } from '../expression.ts';
import { projectField } from '../project.ts';
import { period, periodOf } from '../period.ts';
import { boundsOf } from '../../store/layout/relation.ts';
import { relationTime } from '../relation-time.ts';
import type { ArgsOf } from '../schema-types.ts';
import type { SelectedField } from '../selection.ts';
import { conflictsOfRelation } from '../conflict-list.ts';
import { objectDecoderOf } from '../object-decoder.ts';
import { sentenceEnd, sentenceEndColumns, type SentenceEndRow } from '../sentence-end.ts';
import { listOf, oneOf } from '../subquery.ts';
import { TimeQuestion, windowAsked } from '../time.ts';

/** The fields of a relation that are no plain property. */
export const relationFields: FieldCompilers<'Relation'> = {
  type: (_compilation, { variable: v }) => ({ text: `type(${v})`, decode: asIs }),
  from: (compilation, scope, field) => end(compilation, scope, field, 'from'),
  to: (compilation, scope, field) => end(compilation, scope, field, 'to'),
  titles: (compilation, scope, field) =>
    scope.claimFilter
      ? given('titles')(compilation, scope, field)
      : tupleOf(
          [
            column<readonly string[] | null>(`${scope.variable}.titles`),
            column<string | null>(`${scope.variable}.title`),
          ],
          ([all, one]) => all ?? (one === null ? [] : [one]),
        ),
  title: given('title'),
  start: given('start'),
  end: given('end'),
  ended: given('ended'),
  attestedFrom: given('attestedFrom'),
  attestedTo: given('attestedTo'),
  modality: given('modality'),
  status: given('status'),
  confidence: given('confidence'),
  period: (compilation, scope, field) => {
    const shape = objectDecoderOf(compilation.operation, field);
    if (!scope.claimFilter) return periodOf(scope.variable, shape);
    const view = ofView(scope, (given) => given && period(given.start ?? given.startText, given.end ?? given.endText));
    return { text: view.text, decode: (raw, request) => shape(view.decode(raw, request), request) };
  },
  certainty: (compilation, { variable: v, claimFilter = null }, field) => {
    const question = new TimeQuestion(compilation, windowAsked(compilation, field));
    return { text: relationTime(v, claimFilter)((bounds) => question.certainty(bounds)), decode: asIs };
  },
  validity: (compilation, scope, field) => {
    const { variable: v } = scope;
    const shape = objectDecoderOf(compilation.operation, field);
    if (scope.claimFilter) {
      const view = ofView(scope, (given) => given && validityAsDays(given.validity));
      return { text: view.text, decode: (raw, request) => shape(view.decode(raw, request), request) };
    }
    const bounds = boundsOf(v);
    const columns = [
      column<Day | null>(bounds.startMin),
      column<Day | null>(bounds.startMax),
      column<Day | null>(bounds.endMin),
      column<Day | null>(bounds.endMax),
      column<readonly number[] | null>(bounds.certain!),
    ] as const;
    return tupleOf(columns, ([startMin, startMax, endMin, endMax, certain], request) =>
      shape(
        validityAsDays({ startMin, startMax, endMin, endMax, certain: certain && intervalsFrom(certain) }),
        request,
      ),
    );
  },
  claims: (compilation, scope, field) => {
    const claim = compilation.variable('c');
    return listOf(compilation, field, {
      match: claimsThatCount(scope, claim),
      scope: { variable: claim },
      orderBy: `${claim}.id`,
    });
  },
  proposals: (compilation, { variable: v }, field) => {
    const claim = compilation.variable('c');
    const match = `MATCH (${claim}:Claim) WHERE ${claim}.relation = ${v}.id AND ${claim}.status = 'PROPOSED'`;
    return listOf(compilation, field, { match, scope: { variable: claim }, orderBy: `${claim}.id` });
  },
  conflicts: conflictsOfRelation,
  sourceCount: (_compilation, scope) =>
    scope.claimFilter
      ? ofView(scope, (view) => view?.sources.length ?? 0)
      : { text: `coalesce(size(${scope.variable}.sources), 1)`, decode: asIs },
  sentence,
};

/** What it says, each end called as the language has it. */
function sentence(
  _compilation: Compilation,
  scope: Scope,
  field: SelectedField<ArgsOf<'Relation', 'sentence'>>,
): Expression {
  const { variable: v, ends } = scope;
  const [from, to] = [ends?.from ?? `startNode(${v})`, ends?.to ?? `endNode(${v})`];
  const share = scope.claimFilter ? ofView(scope, (view) => view?.share ?? null) : { text: `${v}.share`, decode: asIs };
  // What holds for ever once it has begun is something that happened.
  const isPast = column<boolean>(`coalesce(${v}.endMax = ${FOREVER}, false)`);
  const [fromColumns, toColumns] = [sentenceEndColumns(from), sentenceEndColumns(to)];
  const columns = [column<string>(`type(${v})`), isPast, share.text, ...fromColumns, ...toColumns] as const;
  return tupleOf(columns, ([type, past, stake, ...both], request) => {
    const { lang } = field.argsOf(request);
    const endIn = (values: unknown) => sentenceEnd(values as SentenceEndRow, lang);
    const details = { past, share: share.decode(stake, request) as number | null };
    const [first, second] = [endIn(both.slice(0, fromColumns.length)), endIn(both.slice(fromColumns.length))];
    return relationSentence(relationType(type)!, ownLang(lang), first, second, details);
  });
}

/** Bounds and intervals as days of the calendar; an end that never comes is none. */
function validityAsDays(validity: Validity): Readonly<Record<string, unknown>> {
  const text = (day: Day | null) => (day === null ? null : dayText(day));
  const { startMin, startMax, endMin, endMax } = validity;
  return {
    startMin: text(startMin),
    startMax: text(startMax),
    endMin: text(endMin),
    endMax: text(endMax),
    endless: endMax === FOREVER,
    certain: intervalsOf(validity)
      .filter(({ from }) => from < FOREVER)
      .map(({ from, to }) => ({ from: text(from), to: text(to) })),
  };
}

/** A property of a relation; where only some claims count, as the view that these alone give has it. */
function given(name: keyof RelationRecord): FieldCompiler {
  return (_compilation, scope) =>
    scope.claimFilter
      ? ofView(scope, (view) => view?.[name] ?? null)
      : { text: `${scope.variable}.${name}`, decode: asIs };
}

/** What is read off the view that the claims which count give; null where they give none. */
function ofView(scope: Scope, read: (view: RelationRecord | null) => unknown): Expression {
  // One text for all such fields of a relation, so that its claims are looked up once.
  const claim = `${scope.variable}_claim`;
  const claims = column<readonly Properties[]>(
    `COLLECT { ${claimsThatCount(scope, claim)} RETURN properties(${claim}) }`,
  );
  return expressionOf(claims, (properties) => read(relationView(properties.map(claimFromProperties))));
}

function claimsThatCount({ variable: v, claimFilter }: Scope, claim: string): string {
  const conditions = [
    `${claim}.relation = ${v}.id`,
    isStandingClaim(claim),
    ...(claimFilter ? [claimMatches(claimFilter, claim)] : []),
  ];
  return `MATCH (${claim}:Claim) WHERE ${conditions.join(' AND ')}`;
}

function end(compilation: Compilation, scope: Scope, field: SelectedField, which: 'from' | 'to'): Expression {
  const bound = scope.ends?.[which];
  if (bound) return projectField(compilation, { variable: bound }, field);
  // A subquery, because only a variable can be walked on from.
  const variable = compilation.variable('n');
  const node = which === 'from' ? `startNode(${scope.variable})` : `endNode(${scope.variable})`;
  return oneOf(compilation, field, { match: `UNWIND [${node}] AS ${variable}`, scope: { variable } });
}
