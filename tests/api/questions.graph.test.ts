import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArticleGraph, type ArticleGraph } from '../support/article.ts';

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openArticleGraph();
});
afterAll(() => graph.close());

const errorsOf = async (query: string, variables = {}) =>
  (await graph.ask(query, variables)).errors?.map(({ message, extensions }) => [extensions?.['code'], message]);

describe('the questions over the API', () => {
  it('are listed by name, with what they take', async () => {
    const { questions } = await graph.data(
      '{ questions { name title variables { name type required example choices } } }',
    );
    const names = questions.map(({ name }: { name: string }) => name);
    expect(names).toEqual(names.toSorted());
    expect(questions).toContainEqual({
      name: 'heads',
      title: 'Who heads an organisation, on a day or at any time?',
      variables: [
        { name: 'organization', type: 'ID!', required: true, example: 'shanghai-coffee-association', choices: null },
        { name: 'asOf', type: 'PartialDate', required: false, example: '2013-11-18', choices: null },
      ],
    });
  });

  it('name the values that a variable allows, where these are words of a vocabulary', async () => {
    const { question } = await graph.data('{ question(name: "absence") { variables { name choices } } }');
    const choices = (name: string) => question.variables.find((one: { name: string }) => one.name === name).choices;
    expect(choices('about')).toBeNull();
    expect(choices('predicate')).toEqual(expect.arrayContaining(['WORKS_AT', 'GENDER', 'TREND']));
  });

  it('refuse a value that is not allowed, with those that are and the nearest', async () => {
    const asked =
      '{ question(name: "absence", variables: { about: "saic", predicate: "WORKS_ON" }) { answer { empty } } }';
    const [[code, message] = []] = (await errorsOf(asked)) ?? [];
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toMatch(
      /^variables: predicate: "WORKS_ON" is not allowed, did you mean "WORKS_AT"\? Allowed: HEADS, .*GENDER, .*\.$/,
    );
  });

  it('are told in the language of the root field, or of the field', async () => {
    const { question } = await graph.data(
      '{ question(name: "plans", lang: "zh-Hans") { title english: title(lang: "en") answer { columns } } }',
    );
    expect(question).toEqual({
      title: '有哪些筹划事项？',
      english: 'What is proposed or intended?',
      answer: { columns: ['筹划事项', '标识', '进展', '谁的', '出处'] },
    });
  });

  it('give their operation whole, so that it can be sent as it is', async () => {
    const { question } = await graph.data('{ question(name: "former-staff") { operation example } }');
    const { firm } = await graph.data(question.operation, question.example);
    expect(firm.formerStaff.totalCount).toBe(1);
  });

  it('are null where the name is none', async () => {
    expect(await graph.data('{ question(name: "no-such-question") { name } }')).toEqual({ question: null });
  });

  it('are answered with the variables of the root field, of the answer, or the example', async () => {
    const { question } = await graph.data(
      `query ($saic: JSONObject, $guangyu: JSONObject) {
        question(name: "former-staff", variables: $guangyu) {
          own: answer(variables: $saic) { variables empty }
          answer { variables empty }
        }
      }`,
      { saic: { firm: 'saic' }, guangyu: { firm: 'guangyu' } },
    );
    expect(question).toEqual({
      own: { variables: { firm: 'saic' }, empty: false },
      answer: { variables: { firm: 'guangyu' }, empty: true },
    });
    expect(await graph.data('{ question(name: "former-staff") { answer { variables } } }')).toEqual({
      question: { answer: { variables: { firm: 'saic' } } },
    });
  });

  it.each([
    [{ frm: 'saic' }, 'takes no "frm"; it takes firm, did you mean "firm"?'],
    [{ firm: null }, 'needs "firm" (ID!), for instance "saic".'],
    [{ firm: ['a', 'b'] }, 'Variable "$firm" got invalid value'],
  ])('refuse the variables %j by name', async (variables, message) => {
    const query = 'query ($v: JSONObject) { question(name: "former-staff", variables: $v) { answer { rows } } }';
    expect(await errorsOf(query, { v: variables })).toEqual([['BAD_USER_INPUT', expect.stringContaining(message)]]);
  });

  it('refuse a date that is none, saying what is one', async () => {
    const query = `{ question(name: "staff") { answer(variables: { organization: "saic", asOf: "last year" }) { rows } } }`;
    expect(await errorsOf(query)).toEqual([
      ['BAD_USER_INPUT', expect.stringContaining('give a year, month or day that exists')],
    ]);
  });

  it('refuse what their operation refuses, in its words', async () => {
    const query = `{ question(name: "surroundings") { answer(variables: { entity: "ssec", hops: 9 }) { rows } } }`;
    expect(await errorsOf(query)).toEqual([['BAD_USER_INPUT', expect.stringContaining('hops: 9 is not allowed')]]);
  });

  it('are answered ten at a time at most', async () => {
    const ask = (count: number) =>
      `{ ${Array.from({ length: count }, (_, at) => `q${at}: question(name: "sources") { answer { empty } }`).join(' ')} }`;
    expect(await errorsOf(ask(10))).toBeUndefined();
    expect(await errorsOf(ask(11))).toEqual([['TOO_MUCH', expect.stringContaining('more than 10 answers')]]);
  });

  it('look the same under aliases and in fragments', async () => {
    const { a } = await graph.data(`
      { a: question(name: "founders") { ...Asked } }
      fragment Asked on Question { n: name v: variables { x: name } x: answer { r: rows c: citations { p: paragraph } } }
    `);
    expect(a).toEqual({
      n: 'founders',
      v: [],
      x: {
        r: [['Shanghai Guangyu Automobile Air Conditioning Compressor Co', 'guangyu', 'Dong Rongyong', '2002', '[1]']],
        c: [{ p: 'P11' }],
      },
    });
  });
});
