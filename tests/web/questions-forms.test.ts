import { describe, expect, it } from 'vitest';
import { print } from 'graphql';
import { groupQuestions } from '../../web/src/questions/group-questions.ts';
import { idsIn } from '../../web/src/questions/ids-in.ts';
import { textOf, useOf, valueOf } from '../../src/domain/variable-use.ts';
import { ownQuestions } from '../support/questions.ts';

describe('a variable of a question', () => {
  it('takes what the operation uses it for', async () => {
    const uses = Object.fromEntries(
      (await ownQuestions()).flatMap(({ name, document, variables }) =>
        variables.map((variable) => {
          const use = useOf(print(document), variable);
          return [`${name} ${variable.name}`, use.of === 'ENTITY' && use.kinds ? use.kinds.join() : use.of];
        }),
      ),
    );
    expect(uses).toMatchObject({
      'absence about': 'ENTITY',
      'absence with': 'ENTITY',
      'absence predicate': 'VALUE',
      'alumni-founders firm': 'FIRM',
      'coverage source': 'SOURCE',
      'connection from': 'ENTITY',
      'connection sources': 'SOURCE',
      'heads organization': 'ENTITY',
      'heads asOf': 'VALUE',
      'impact-of-claim claim': 'VALUE',
      'impact-of-source source': 'SOURCE',
      'market term': 'VALUE',
      'overseen-by-name body': 'ENTITY',
      'shared-ties entities': 'ENTITY',
      'supporters group': 'ENTITY',
      'surroundings entity': 'ENTITY',
      'surroundings hops': 'VALUE',
    });
  });

  it.each([
    ['ID!', ' saic ', 'saic'],
    ['[ID!]!', 'saic, ssec,', ['saic', 'ssec']],
    ['Int!', '2', 2],
    ['Int!', 'two', 'two'],
    ['Boolean', 'true', true],
    ['PartialDate', '2012', '2012'],
    ['PartialDate', '  ', undefined],
  ])('of type %s has for the text "%s" the value %j', (type, text, value) => {
    expect(valueOf({ name: 'x', type }, text)).toEqual(value);
  });

  it.each([
    [['saic', 'ssec'], 'saic, ssec'],
    [2, '2'],
    [null, ''],
    [undefined, ''],
  ])('with the value %j is shown as "%s"', (value, text) => {
    expect(textOf(value)).toBe(text);
  });
});

describe('the ids of an answer', () => {
  it('are all that its data and its variables hold, each once', () => {
    const data = {
      entity: { id: 'ssec', edges: [{ node: { id: 'a', name: 'id' } }, { node: { id: 'b' } }, null] },
      id: 7,
    };
    expect(idsIn(data, { entity: 'ssec', entities: ['c', 'a'], hops: 1 })).toEqual(['ssec', 'c', 'a', 'b']);
    expect(idsIn(null, {})).toEqual([]);
  });
});

describe('the questions in a list', () => {
  it('stand under what they are about, each once', async () => {
    const questions = (await ownQuestions()).map(({ name, title, answers, variables }) => ({
      name,
      title: title.en,
      answers: answers.en,
      variables,
    }));
    const groups = groupQuestions(questions, '');
    expect(
      [...groups.values()]
        .flat()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(questions.map(({ name }) => name).sort());
    const namesOf = (subject: 'ONE' | 'SEVERAL' | 'SOURCE' | 'ALL') => groups.get(subject)!.map(({ name }) => name);
    expect(namesOf('ONE')).toContain('heads');
    expect(namesOf('SEVERAL')).toEqual(expect.arrayContaining(['connection', 'shared-ties']));
    expect(namesOf('SOURCE')).toEqual(expect.arrayContaining(['coverage', 'impact-of-claim']));
    expect(namesOf('ALL')).toContain('conflicts');
  });

  it('are those that hold every word of a text, whatever its case', () => {
    const question = (name: string, title: string) => ({ name, title, answers: '', variables: [] });
    const list = [question('heads', 'Who heads an organisation?'), question('staff', 'Who worked there?')];
    expect([...groupQuestions(list, ' WHO heads').values()].flat().map(({ name }) => name)).toEqual(['heads']);
    expect(groupQuestions(list, 'nowhere').size).toBe(0);
  });
});
