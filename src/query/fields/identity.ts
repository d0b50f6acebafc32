import { column, expressionOf } from '../columns.ts';
import { asIs } from '../expression.ts';
import type { Compilation, FieldCompiler, FieldCompilers } from '../compilation.ts';
import type { Scope } from '../scope.ts';
import { oneValue } from '../cypher-text.ts';
import { aliasesOf, idsOfEntity } from '../ids-of-entity.ts';
import { listOf, oneOf } from '../subquery.ts';
import { reference } from './shared.ts';

/** The fields of an entity on what was merged into it, and what is judged of it. */
export const identityFields = {
  formerIds: (compilation, { variable: v }) => {
    const alias = compilation.variable('a');
    return {
      text: `COLLECT { ${aliasesOf(`${v}.id`, alias)} WITH ${alias} ORDER BY ${alias}.id RETURN ${alias}.id }`,
      decode: asIs,
    };
  },
  sameAs: (compilation, { variable: v }, field) => {
    const alias = compilation.variable('a');
    const match = aliasesOf(`${v}.id`, alias);
    return listOf(compilation, field, { match, scope: { variable: alias }, orderBy: `${alias}.id` });
  },
  judgements: (compilation, { variable: v }, field) => {
    const ids = idsOfEntity(compilation, `${v}.id`);
    const [id, judgement] = [compilation.variable('i'), compilation.variable('j')];
    const found = (end: string) =>
      `MATCH (${judgement}:Judgement) WHERE ${judgement}.${end} = ${id} AND ${judgement}.id > '' RETURN ${judgement}`;
    const match = `UNWIND ${ids} AS ${id} CALL (${id}) { ${found('left')} UNION ${found('right')} } WITH DISTINCT ${judgement}`;
    return listOf(compilation, field, { match, scope: { variable: judgement }, orderBy: `${judgement}.id` });
  },
} as const satisfies FieldCompilers<'Entity'>;

/** The fields of what was merged into an entity; the scope's variable is its alias. */
export const mergedEntityFields: FieldCompilers<'MergedEntity'> = {
  names: (compilation, { variable: v }) => {
    const claim = compilation.variable('c');
    const named = `${claim}.ownSubject = ${v}.id AND ${claim}.id > '' AND ${claim}.predicate = 'NAME' AND ${claim}.status IS NULL`;
    const names = column<readonly string[]>(
      `COLLECT { MATCH (${claim}:Claim) WHERE ${named} WITH ${claim} ORDER BY ${claim}.id RETURN ${claim}.value }`,
    );
    return expressionOf(names, (values) => [...new Set(values)]);
  },
};

/** The fields of a judgement that are no plain property. */
export const identityJudgementFields: FieldCompilers<'IdentityJudgement'> = {
  leftId: (_compilation, { variable: v }) => ({ text: `${v}.left`, decode: asIs }),
  rightId: (_compilation, { variable: v }) => ({ text: `${v}.right`, decode: asIs }),
  left: standingFor('left'),
  right: standingFor('right'),
  judgement: (_compilation, { variable: v }) => ({ text: `${v}.verdict`, decode: asIs }),
  change: reference('Change', 'change'),
};

/** The entity that an id stands for, which a property holds. */
function standingFor(property: string): FieldCompiler {
  return (compilation: Compilation, { variable: v }: Scope, field) => {
    const [alias, entity] = [compilation.variable('a'), compilation.variable('n')];
    const id = `${v}.${property}`;
    const canonical = oneValue(`MATCH (${alias}:Alias {id: ${id}}) RETURN ${alias}.canonical`);
    const match = `MATCH (${entity}:Entity {id: coalesce(${canonical}, ${id})})`;
    return oneOf(compilation, field, { match, scope: { variable: entity } });
  };
}
