import { describe, expect, it } from 'vitest';
import { CompletionError } from '../../src/query/complete-value.ts';
import { Compilation } from '../../src/query/compilation.ts';
import { TYPE_NAME } from '../../src/query/expression.ts';
import { compileField } from '../../src/query/fields.ts';
import { projectField } from '../../src/query/project.ts';
import { compiling, readable } from '../support/compiling.ts';

function projected(text: string, unchecked = false) {
  const { compilation: given, field } = compiling(`{ ${text} }`);
  const compilation = new Compilation(given.operation, compileField, unchecked);
  return {
    ...readable(projectField(compilation, { variable: 'x' }, field), compilation.request),
    request: compilation.request,
  };
}

describe('an object of one type', () => {
  it('is a tuple of what is selected of it, without its aliases', () => {
    const { columns, answerOf } = projected('claim(id: "a") { number: id called: title }');
    expect(columns).toEqual(['x.id', 'x.title']);
    expect(answerOf({ 'x.id': 'c-1', 'x.title': '总经理' })).toEqual({ number: 'c-1', called: '总经理' });
  });

  it('reads a column once, however often it is selected', () => {
    expect(projected('claim(id: "a") { id again: id ... on Claim { id } }').columns).toEqual(['x.id']);
  });

  it('is null where it is not there', () => {
    expect([
      projected('claim(id: "a") { id }').answer(null),
      projected('entity(id: "a") { id }').answer(undefined),
    ]).toEqual([null, null]);
  });

  it('has its keys in the order of the operation', () => {
    const { answerOf } = projected('claim(id: "a") { title __typename id }');
    expect(Object.keys(answerOf({ 'x.id': 'c-1' }) as object)).toEqual(['title', '__typename', 'id']);
  });

  it('is counted', () => {
    const { answerOf, request } = projected('claim(id: "a") { id }');
    answerOf({ 'x.id': 'c-1' });
    expect(request.made.objects).toBe(1);
  });
});

describe('an object that may be of several types', () => {
  const entity = projected(
    'entity(id: "a") { __typename id ... on Firm { ownership } ... on Person { called: name } }',
  );

  it('is told by its kind', () => {
    const row = { 'x.kind': 'FIRM', 'x.id': 'saic', 'THEN x.ownership': 'STATE' };
    expect(entity.answerOf(row)).toEqual({ __typename: 'Firm', id: 'saic', ownership: 'STATE' });
    expect(entity.answerOf({ 'x.kind': 'PERSON', 'x.id': 'wang', 'THEN x.name': 'Wang' })).toEqual({
      __typename: 'Person',
      id: 'wang',
      called: 'Wang',
    });
  });

  it('is asked for what only some types have where it is of those alone', () => {
    expect(entity.columns).toContain('CASE WHEN x:Firm THEN x.ownership END');
    expect(projected('entity(id: "a") { ... on Organization { id } }').columns[1]).toMatch(
      /x:Firm OR .*x:Association|x:Association OR .*x:Firm/,
    );
  });

  it('does not fit the schema where its kind is none of these', () => {
    expect(() => entity.answerOf({ 'x.kind': 'SHIP' })).toThrow(CompletionError);
  });
});

describe('an object that graphql-js completes', () => {
  it('names its type beside its keys', () => {
    const answer = projected('claim(id: "a") { id }', true).answerOf({ 'x.id': 'c-1' }) as Record<symbol, unknown>;
    expect([answer, answer[TYPE_NAME]]).toEqual([{ id: 'c-1', [TYPE_NAME]: 'Claim' }, 'Claim']);
  });

  it('is left to it where its kind is unknown', () => {
    const answer = projected('entity(id: "a") { id }', true).answerOf({ 'x.kind': 'SHIP' }) as Record<symbol, unknown>;
    expect(answer[TYPE_NAME]).toBe('SHIP');
  });
});
