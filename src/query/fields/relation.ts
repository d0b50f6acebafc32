import { BEGINNING, FOREVER } from '../../domain/partial-date.ts';
import { relationType, sentenceOf } from '../../domain/relation-types.ts';
import type { Compilation, Expression, Scope } from '../compilation.ts';
import type { FieldCompiler } from '../fields.ts';
import { projectField } from '../project.ts';
import type { SelectedField } from '../selection.ts';
import { conflictsOfRelation } from '../conflict-list.ts';
import { listOf, oneOf } from '../subquery.ts';
import { TimeQuestion, boundsOf, windowOf } from '../time.ts';

/** The fields of a relation that are no plain property. */
export const relationFields: Readonly<Record<string, FieldCompiler>> = {
  type: (_compilation, { variable: v }) => ({ text: `type(${v})`, decode: (raw) => raw }),
  from: (compilation, scope, field) => end(compilation, scope, field, 'from'),
  to: (compilation, scope, field) => end(compilation, scope, field, 'to'),
  certainty: (compilation, { variable: v }, field) => {
    const asOf = field.args['asOf'] as string | null | undefined;
    const window = asOf ? windowOf('asOf', asOf) : { min: BEGINNING, max: FOREVER };
    const question = new TimeQuestion(compilation, window);
    return { text: question.certainty(boundsOf(v)), decode: (raw) => raw };
  },
  claims: (compilation, { variable: v }, field) => {
    const [id, claim] = [compilation.variable('i'), compilation.variable('c')];
    const match = `UNWIND ${v}.claims AS ${id} MATCH (${claim}:Claim {id: ${id}})`;
    return listOf(compilation, field, { match, scope: { variable: claim } });
  },
  conflicts: conflictsOfRelation,
  sentence: (_compilation, { variable: v, ends }, field) => {
    const [from, to] = [ends?.from ?? `startNode(${v})`, ends?.to ?? `endNode(${v})`];
    const lang = field.args['lang'] as string;
    const decode = (raw: unknown) => {
      const [type, fromName, toName] = raw as [string, string, string];
      return sentenceOf(relationType(type)!, lang, fromName, toName);
    };
    return { text: `[type(${v}), ${from}.name, ${to}.name]`, decode };
  },
};

function end(compilation: Compilation, scope: Scope, field: SelectedField, which: 'from' | 'to'): Expression {
  const bound = scope.ends?.[which];
  if (bound) return projectField(compilation, { variable: bound }, field);
  // A subquery, because only a variable can be walked on from.
  const variable = compilation.variable('n');
  const node = which === 'from' ? `startNode(${scope.variable})` : `endNode(${scope.variable})`;
  return oneOf(compilation, field, { match: `UNWIND [${node}] AS ${variable}`, scope: { variable } });
}
