import { describe, expect, it } from 'vitest';
import {
  buildSchema,
  Kind,
  parse,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import type { Operation } from '../../src/query/operation.ts';
import { VariableDependencies } from '../../src/query/variable-dependencies.ts';
import { possibleTypes, selectFields } from '../../src/query/selection.ts';

const schema = buildSchema(`
  interface Entity { id: ID! name(lang: String = "en"): String }
  type Firm implements Entity { id: ID! name(lang: String = "en"): String ownership: String }
  type Person implements Entity { id: ID! name(lang: String = "en"): String }
  type Query { entity: Entity }
`);
const [firm, person] = ['Firm', 'Person'].map((name) => schema.getType(name) as GraphQLObjectType);

/** What a selection asks of an entity: by type the response keys, each with the name of its field. */
function selected(
  selection: string,
  variableValues: Operation['variableValues'] = {},
  recording = new VariableDependencies(),
) {
  const { definitions } = parse(selection);
  const [operation] = definitions as readonly OperationDefinitionNode[];
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION) as FragmentDefinitionNode[];
  const asked = {
    schema,
    fragments: Object.fromEntries(fragments.map((one) => [one.name.value, one])),
    variableValues,
    recording,
  };
  const { fields, byType } = selectFields(asked, [firm!, person!], [operation!]);
  const keys = [...byType].map(([type, own]) => [
    type.name,
    own.map(({ responseKey, name }) => `${responseKey}: ${name}`),
  ]);
  return { fields, byType: Object.fromEntries(keys) as Record<string, readonly string[]> };
}

describe('what is selected of an object', () => {
  it('is each field under its response key, in the order of the operation', () => {
    expect(selected('{ id called: name }').byType).toEqual({
      Firm: ['id: id', 'called: name'],
      Person: ['id: id', 'called: name'],
    });
  });

  it('is one field where several fragments ask it alike', () => {
    const { fields, byType } = selected('{ id ...More ... on Entity { id } } fragment More on Entity { id name }');
    expect(fields.map(({ name }) => name)).toEqual(['id', 'name']);
    expect(byType['Firm']).toEqual(['id: id', 'name: name']);
    expect(fields[0]!.nodes).toHaveLength(3);
  });

  it('is asked of those types that a fragment is on', () => {
    const { fields, byType } = selected('{ id ... on Firm { ownership } }');
    expect(byType).toEqual({ Firm: ['id: id', 'ownership: ownership'], Person: ['id: id'] });
    expect(fields.map(({ name, on }) => [name, on.map((type) => type.name)])).toEqual([
      ['id', ['Firm', 'Person']],
      ['ownership', ['Firm']],
    ]);
  });

  it('leaves out what is skipped or not included', () => {
    const text = 'query ($is: Boolean!) { id @skip(if: $is) name @include(if: $is) }';
    expect(selected(text, { is: true }).byType['Firm']).toEqual(['name: name']);
    expect(selected(text, { is: false }).byType['Firm']).toEqual(['id: id']);
  });

  it('depends on the variables of its directives, and on no others', () => {
    const recording = new VariableDependencies();
    selected('query ($is: Boolean!, $lang: String) { name(lang: $lang) @include(if: $is) }', { is: true }, recording);
    expect(recording.match({ is: true, lang: 'zh' })).not.toBeNull();
    expect(recording.match({ is: false })).toBeNull();
  });

  it('has its arguments with their defaults', () => {
    expect(selected('{ name }').fields[0]!.args).toEqual({ lang: 'en' });
  });
});

describe('the types that a value may be of', () => {
  const operation = { schema, fragments: {}, variableValues: {} };

  it('are those that implement an interface, a type itself, and none of a scalar', () => {
    const of = (name: string) => possibleTypes(operation, schema.getType(name) as GraphQLObjectType);
    expect([of('Entity'), of('Firm'), of('String')]).toEqual([[firm, person], [firm], []]);
  });
});
