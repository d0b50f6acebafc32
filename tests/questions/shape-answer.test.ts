import { Kind, parse, type FragmentDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { parseQuestion } from '../../src/questions/parse-question.ts';
import { shapeAnswer } from '../../src/questions/shape-answer.ts';
import { ownSchema } from '../support/questions.ts';

const schema = await ownSchema();
const fragments = parse(readFileSync('questions/fragments.graphql', 'utf8')).definitions.filter(
  (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
);

const parsed = parseQuestion(
  'questions/ties.graphql',
  `# title: What ties it?
# titleZh: 有何联系？
# answers: Ties.
# answersZh: 联系。
# example: { of: ssec }
# rows: entity.relations.nodes
# only: { type: OVERSEES }
# columns:
#   To | 对方: to.name
#   Size | 规模: to.size.text
#   As of then | 当时: certainty
# sentence: "{to.name}[ ({to.size.text})| (size not told)][ since {start}|, undated]."
# sentenceZh: "{to.name}[（{start}）]。"
# cite: claims
# none: No source here says what {$of} oversees[ on {$on}].
# noneZh: 来源未说明{$of}主管什么。
# notSaid: /entity.sources.nodes.notSaid
query Ties($of: ID!, $on: PartialDate, $lang: String! = "en") {
  entity(id: $of) {
    relations(asOf: $on, first: 2) {
      totalCount
      nodes {
        type
        start
        certainty(asOf: $on)
        to { name ... on Group { size { text } } }
        claims { ...Cited }
      }
    }
    sources(first: 100) { totalCount nodes { ...NotSaid } }
  }
}`,
  { schema, fragments, rules: [] },
);
if (!('question' in parsed)) throw new Error(parsed.problems.join('\n'));
const { question } = parsed;

const lists = parseQuestion(
  'questions/lists.graphql',
  `# title: What falls?
# titleZh: 失去什么？
# answers: What falls.
# answersZh: 失去的。
# example: { source: src-a }
# rows: [impact.relationsLost, impact.entitiesLost, conflicts.nodes.positions]
# columns:
#   Lost | 失去: lost|gone
#   Question | 问题: ../question
#   Claims | 说法数: "#claims"
# sentence: "[{lost} falls][{gone} is gone][{../question} {reading}: {#claims}]."
# sentenceZh: "[{lost}][{gone}][{../question}{reading}]。"
# cite: claims|its.nodes
# none: Nothing rests on it.
# noneZh: 别无所依。
query Lists($source: ID!) {
  impact(source: $source) {
    relationsLost { id lost: sentence claims { ...Cited } }
    entitiesLost { id gone: name its: claims(first: 5) { totalCount nodes { ...Cited } } }
  }
  conflicts { totalCount nodes { question positions { reading claims { ...Cited } } } }
}`,
  { schema, fragments, rules: [] },
);
if (!('question' in lists)) throw new Error(lists.problems.join('\n'));

const turns = parseQuestion(
  'questions/turns.graphql',
  `# title: What turned?
# titleZh: 有何变化？
# answers: What turned.
# answersZh: 变化。
# example: { of: ssec, on: 2013-11-18 }
# rows: entity.relations.nodes
# differ: [then, later]
# columns:
#   To | 对方: to.name
#   Firmness | 语气: modality
# sentence: "{to.name} since {start} in {$on}, {#claims} claim(s)[ ({modality!ASSERTED})]."
# sentenceZh: "{to.name}自{start}，{$on}[（{modality!ASSERTED}）]。"
# cite: claims
# none: Nothing turned.
# noneZh: 没有变化。
query Turns($of: ID!, $on: PartialDate!) {
  entity(id: $of) {
    relations(first: 2) {
      totalCount
      nodes { start modality then: certainty(asOf: "2001") later: certainty(asOf: $on) to { name } claims { ...Cited } }
    }
  }
}`,
  { schema, fragments, rules: [] },
);
if (!('question' in turns)) throw new Error(turns.problems.join('\n'));

const claim = (id: string, modality: string, paragraph = 'P1', polarity = 'AFFIRMED') => ({
  id,
  modality,
  polarity,
  evidence: [
    {
      source: { id: 'src-a', title: 'A', publisherName: 'Daily', published: '2013', url: null },
      locator: { paragraph },
    },
  ],
});
const relation = (to: object, more: object = {}) => ({
  type: 'OVERSEES',
  start: null,
  certainty: 'POSSIBLY',
  to,
  claims: [claim('c', 'ASSERTED')],
  ...more,
});
const dataOf = (nodes: object[], totalCount = nodes.length, notSaid: object[] = []) => ({
  entity: { relations: { totalCount, nodes }, sources: { totalCount: 1, nodes: [{ notSaid }] } },
});
const answer = (nodes: object[], lang: 'en' | 'zh' = 'en', ...more: [number?, object[]?]) =>
  shapeAnswer(question, dataOf(nodes, ...more), { of: 'ssec' }, lang);

describe('an answer', () => {
  it('tells what nobody says from what does not apply', () => {
    const { rows, paragraph } = answer([
      relation({ name: 'Sellers', size: { text: 'about 100' } }, { start: '2011' }),
      relation({ name: 'Buyers', size: null }),
      relation({ name: 'Guild' }),
    ]);
    expect(rows.map(([, size]) => size)).toEqual(['about 100', null, '']);
    expect(paragraph).toBe('Sellers (about 100) since 2011.[1] Buyers (size not told), undated.[1] Guild, undated.[1]');
  });

  it('reads the words of an enum in the language asked for', () => {
    expect(answer([relation({ name: 'Guild' })]).rows[0]?.[2]).toBe('possibly');
    expect(answer([relation({ name: 'Guild' })], 'zh').rows[0]?.[2]).toBe('可能成立');
    expect(answer([relation({ name: 'Guild' }, { certainty: 'NO' })]).rows[0]?.[2]).toBe('certainly not');
  });

  it('keeps only the rows that are asked for', () => {
    expect(answer([relation({ name: 'A' }), relation({ name: 'B' }, { type: 'RUNS' })]).rows).toHaveLength(1);
  });

  it('sorts the rows where it says by what, and leaves those that are equal or have none in their order', () => {
    const form = {
      ...question.form,
      order: [{ start: 'row', keys: ['start'], counted: false, vocabulary: null, unless: null }] as const,
    };
    const nodes = [
      relation({ name: 'Undated' }),
      relation({ name: 'Late' }, { start: '2011-06' }),
      relation({ name: 'Also undated' }),
      relation({ name: 'Early' }, { start: '2011' }),
      relation({ name: 'Also late' }, { start: '2011-06' }),
    ];
    const { rows } = shapeAnswer({ ...question, form }, dataOf(nodes), { of: 'ssec' }, 'en');
    expect(rows.map(([name]) => name)).toEqual(['Early', 'Late', 'Also late', 'Undated', 'Also undated']);
    expect(answer(nodes).rows[0]?.[0]).toBe('Undated');
  });

  it('keeps only the rows that have so many', () => {
    const path = {
      start: 'row',
      keys: ['to', 'posts', 'totalCount'],
      counted: false,
      vocabulary: null,
      unless: null,
    } as const;
    const form = { ...question.form, atLeast: [{ path, value: 2 }] };
    const nodes = [0, 1, 2, 3].map((totalCount) => relation({ name: `With ${totalCount}`, posts: { totalCount } }));
    const { rows } = shapeAnswer({ ...question, form }, dataOf(nodes), { of: 'ssec' }, 'en');
    expect(rows.map(([name]) => name)).toEqual(['With 2', 'With 3']);
  });

  describe('to a question of what differs', () => {
    const row = (name: string, modality: string, then: string, later: string) => ({
      ...relation({ name }, { start: '2011-06', modality, then, later }),
    });
    const nodes = [
      row('A', 'ASSERTED', 'NO', 'DEFINITELY'),
      row('B', 'ASSERTED', 'POSSIBLY', 'POSSIBLY'),
      row('C', 'INFERRED', 'POSSIBLY', 'DEFINITELY'),
    ];
    const told = (lang: 'en' | 'zh') =>
      shapeAnswer(
        turns.question,
        { entity: { relations: { totalCount: 3, nodes } } },
        { of: 'ssec', on: '2013-11-18' },
        lang,
      );

    it('leaves out the rows in which nothing does', () => {
      expect(told('en').rows.map(([to]) => to)).toEqual(['A', 'C']);
    });

    it('has dates and numbers as one writes them, and nothing of what needs no saying', () => {
      expect(told('en').paragraph).toBe(
        'A since 2011-06 on 2013-11-18, 1 claim.[1] C since 2011-06 on 2013-11-18, 1 claim (inferred, not stated).[1]',
      );
      expect(told('zh').paragraph).toBe(
        'A自2011年6月，2013年11月18日。[1]C自2011年6月，2013年11月18日（推断，原文未明言）。[1]',
      );
    });
  });

  it('says what may be said when there is no row', () => {
    expect(answer([])).toMatchObject({
      empty: true,
      rows: [],
      note: 'No source here says what ssec oversees.',
      paragraph: 'No source here says what ssec oversees.',
      citations: [],
    });
  });

  it('says how much it leaves out', () => {
    expect(answer([relation({ name: 'A' })], 'en', 7).note).toBe('6 more are not shown.');
    expect(answer([relation({ name: 'A' })], 'zh', 7).note).toBe('另有6项未列出。');
  });

  it.each([
    [[claim('c', 'ASSERTED')], 'A, undated.[1]', '[1]'],
    [[claim('c', 'INFERRED')], 'A, undated (inferred, not stated).[1]', '[1] inferred, not stated'],
    [[claim('c', 'INFERRED'), claim('d', 'ASSERTED', 'P2')], 'A, undated.[1][2]', '[1][2]'],
    [[claim('c', 'ASSERTED', 'P1', 'DENIED')], 'A, undated (denied).[1]', '[1] denied'],
    [
      [claim('c', 'ASSERTED', 'P1', 'DENIED'), claim('d', 'ATTRIBUTED', 'P2')],
      'A, undated (sources disagree; reported, not in the source’s own voice).[1][2]',
      '[1][2] sources disagree; reported, not in the source’s own voice',
    ],
    [[], 'A, undated.', null],
  ])('says how firmly it is said', (claims, sentence, evidence) => {
    const { paragraph, rows } = answer([relation({ name: 'A' }, { claims })]);
    expect([paragraph, rows[0]?.at(-1)]).toEqual([sentence, evidence]);
  });

  it('cites a place once, with every claim that rests on it', () => {
    const { citations } = answer([
      relation({ name: 'A' }, { claims: [claim('c', 'ASSERTED')] }),
      relation({ name: 'B' }, { claims: [claim('d', 'ASSERTED'), claim('e', 'ASSERTED', 'P2')] }),
    ]);
    expect(citations.map(({ number, paragraph, claims }) => [number, paragraph, claims])).toEqual([
      [1, 'P1', ['c', 'd']],
      [2, 'P2', ['e']],
    ]);
  });

  it('tells what is not said of what it was asked about, and of nothing else', () => {
    const absences = [
      { about: ['ssec', 'x'], wrong: 'it is a firm', right: 'a centre' },
      { about: ['x'], wrong: 'another', right: 'thing' },
    ];
    expect(answer([], 'en', 0, absences).note).toBe(
      'No source here says what ssec oversees.\nNot said: it is a firm. Said: a centre.',
    );
  });
});

describe('rows of several lists', () => {
  const answer = (data: Record<string, unknown>) => shapeAnswer(lists.question, data, { source: 'src-a' }, 'en');

  it('are told apart by what their lists select, see what holds them, and cite the first place that has claims', () => {
    const told = answer({
      impact: {
        relationsLost: [{ id: 'r', lost: 'Ann heads Guild', claims: [claim('c-1', 'ASSERTED')] }],
        entitiesLost: [{ id: 'e', gone: 'Guild', its: { totalCount: 1, nodes: [claim('c-2', 'ASSERTED', 'P2')] } }],
      },
      conflicts: {
        totalCount: 1,
        nodes: [{ question: 'When?', positions: [{ reading: 'never', claims: [] }] }],
      },
    });
    expect(told.rows).toEqual([
      ['Ann heads Guild', '', '1', '[1]'],
      ['Guild', '', '', '[2]'],
      ['', 'When?', '0', null],
    ]);
    expect(told.paragraph).toBe('Ann heads Guild falls.[1] Guild is gone.[2] When? never: 0.');
  });

  it('are one row where they are one thing, with all that is known of it', () => {
    const told = answer({
      impact: {
        relationsLost: [{ id: 'one', lost: 'Ann heads Guild', claims: [] }],
        entitiesLost: [{ id: 'one', gone: 'Guild', its: { totalCount: 0, nodes: [] } }],
      },
      conflicts: { totalCount: 0, nodes: [] },
    });
    expect(told.paragraph).toBe('Ann heads Guild fallsGuild is gone.');
  });
});
