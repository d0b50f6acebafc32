import { dayText } from '../domain/partial-date.ts';
import { RELATION_TYPES } from '../domain/relation-types.ts';
import type { RelationWhere } from '../generated/graphql.ts';
import type { Compilation } from './compilation.ts';
import { limitedIds, listArgument } from './limits.ts';
import { propertyCondition } from './entity-filter.ts';
import type { Args } from './request.ts';
import type { ArgsOf } from './schema-types.ts';
import type { SelectedField } from './selection.ts';
import { windowOf } from './time.ts';
import { pattern } from './cypher-text.ts';

/** The variables of a relation and its ends. */
export interface RelationVariables {
  readonly relation: string;
  readonly from: string;
  readonly to: string;
}

/** Relations as they are found: the clauses that bind them, and what else holds of them. */
export interface RelationsFound {
  readonly match: string;
  readonly where: readonly string[];
  /** Whether something narrows them that is found by an index; if nothing does, all are gone through. */
  readonly narrowed: boolean;
}

type RelationsField = SelectedField<ArgsOf<'Query', 'relations'>>;

/** What the `where` of relations asks. Which conditions there are, and the types, show in the text; the values do not. */
export function relationsFound(
  compilation: Compilation,
  field: RelationsField,
  variables: RelationVariables,
): RelationsFound {
  const { relation, from, to } = variables;
  const given = new Set(compilation.specializeOn(field, ({ where }) => Object.keys(where ?? {})));
  const types = typesAsked(field);
  const later = (compute: (where: RelationWhere) => unknown) =>
    compilation.parameter(compilation.perRequest(field, ({ where }) => compute(where!)));
  const end = (name: 'from' | 'to', variable: string) =>
    given.has(name) ? [`${variable}.id = ${later((asked) => asked[name])}`] : [];
  const ids = (read: (id: string) => string) => later((asked) => limitedIds('where.ids', asked.ids!).map(read));
  const listed = (['status', 'modality', 'confidence', 'ended'] as const).filter((name) => given.has(name));
  const where = [
    ...end('from', from),
    ...end('to', to),
    // The id of a relation begins with that of the entity at its start, which an index finds.
    ...(given.has('ids')
      ? [`${from}.id IN ${ids((id) => id.split('.', 1)[0]!)}`, `${relation}.id IN ${ids((id) => id)}`]
      : []),
    ...(types?.length === 0 ? ['false'] : []),
    ...(given.has('synthetic') ? [`${isSynthetic(variables)} = ${later((asked) => asked.synthetic)}`] : []),
    ...listed.map((name) => `${relation}.${name} IN ${later((asked) => asked[name])}`),
    ...(['title', 'start', 'end', 'attestedTo'] as const).flatMap((name) =>
      given.has(name) ? propertyConditions(compilation, field, name, `${relation}.${name}`) : [],
    ),
  ];
  const walked = types ?? [];
  const match = given.has('entity')
    ? `MATCH ${pattern(`:Entity {id: ${later((asked) => asked.entity)}}`, relation, walked, '', 'ANY')} ` +
      `MATCH ${pattern(from, relation, [], to, 'OUT')}`
    : `MATCH ${pattern(`${from}:Entity`, relation, walked, given.has('to') ? `${to}:Entity` : to, 'OUT')}`;
  return {
    match,
    where,
    narrowed: types !== null || ['from', 'to', 'entity', 'ids'].some((name) => given.has(name)),
  };
}

/** The types that `type` and `family` let through; null where neither is given. */
function typesAsked(field: RelationsField): readonly string[] | null {
  const where = field.args.where ?? {};
  const [types, families] = [listArgument(where, 'type'), listArgument(where, 'family')];
  if (!types && !families) return null;
  return RELATION_TYPES.filter(
    ({ type, family }) => (types?.includes(type) ?? true) && (families?.includes(family) ?? true),
  ).map(({ type }) => type);
}

function propertyConditions(
  compilation: Compilation,
  field: RelationsField,
  name: 'title' | 'start' | 'end' | 'attestedTo',
  property: string,
): readonly string[] {
  const filterIn = ({ where }: RelationsField['args']): Args => where![name]!;
  const operators = compilation.specializeOn(field, (args) =>
    Object.entries(filterIn(args)).map(([operator, operand]) =>
      operator === 'isNull' && operand === false ? 'isKnown' : operator,
    ),
  );
  return operators.map((operator) => {
    if (operator === 'isNull' || operator === 'isKnown') return propertyCondition(property, operator, '');
    const value = compilation.parameter(
      compilation.perRequest(field, (args) =>
        operandOf(`where.${name}.${operator}`, operator, filterIn(args)[operator]),
      ),
    );
    if (operator === 'from') return `${property} >= ${value}`;
    return operator === 'to' ? `${property} <= ${value}` : propertyCondition(property, operator, value);
  });
}

/** A date as it compares with those that are stored, which are texts: a year stands before its months. */
function operandOf(path: string, operator: string, operand: unknown): unknown {
  if (typeof operand !== 'string') return operand;
  if (operator === 'from') return (dayText(windowOf(path, operand).min) ?? '').replace(/(-01){1,2}$/, '');
  return operator === 'to' ? (dayText(windowOf(path, operand).max) ?? '~') : operand;
}

function isSynthetic({ from, to }: RelationVariables): string {
  return `(${from}.id STARTS WITH 'syn-' OR ${to}.id STARTS WITH 'syn-')`;
}
