import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../src/store/write/verify.ts';
import { NOTE, openChangeGraph, type ChangeAnswer, type ChangeGraph } from '../support/change-graph.ts';
import { dumpGraph } from '../support/graph-dump.ts';

/** A made-up register of firms, and a newspaper that names two of them and a branch. */
const REGISTER = `source: { id: src-register, kind: WEB_PAGE, title: Register, language: zh, published: '2019-05-01', recorded: '2026-11-23' }
passages: [{ id: P1.1, paragraph: P1 }]
entities:
  - { id: shanghai, kind: PLACE, names: [{ value: 上海, lang: zh, kind: PRINTED }], at: [P1.1] }
  - { id: hengda-register, kind: FIRM, names: [{ value: 上海恒达贸易有限公司, lang: zh, kind: PRINTED }], at: [P1.1] }
  - { id: hengda-suzhou, kind: FIRM, names: [{ value: 苏州恒达贸易有限公司, lang: zh, kind: PRINTED }], at: [P1.1] }
  - { id: xinyuan, kind: FIRM, names: [{ value: 上海鑫源化工厂, lang: zh, kind: PRINTED }], at: [P1.1] }
  - { id: wang-qiang, kind: PERSON, names: [{ value: 王强, lang: zh, kind: PRINTED }], at: [P1.1] }
claims:
  - { id: r-heads-register, subject: wang-qiang, predicate: HEADS, object: hengda-register, tense: CURRENT, at: [P1.1] }
`;
const NEWSPAPER = `source: { id: src-newspaper, kind: WEB_PAGE, title: Newspaper, language: en, published: '2020-05-01', recorded: '2026-11-23' }
passages: [{ id: P1.1, paragraph: P1 }]
entities:
  - { id: hengda-newspaper, kind: FIRM, names: [{ value: 'Hengda Trading (Shanghai) Co., Ltd.', lang: en, kind: PRINTED }], at: [P1.1] }
  - { id: hengda-branch, kind: FIRM, names: [{ value: 上海恒达贸易有限公司浦东分公司, lang: zh, kind: PRINTED }], at: [P1.1] }
`;

let graph: ChangeGraph;

beforeAll(async () => {
  graph = await openChangeGraph(REGISTER, NEWSPAPER);
  expect((await graph.change('addSource', NOTE)).problems).toEqual([]);
});
afterAll(() => graph.close());

/** The pairs with their scores, in the order in which they are listed. */
async function pairs(args = ''): Promise<readonly string[]> {
  const { identityCandidates } = (await graph.data(
    `{ identityCandidates${args === '' ? '' : `(${args})`} { totalCount nodes { left { id } right { id } score } } }`,
  )) as {
    identityCandidates: { totalCount: number; nodes: { left: { id: string }; right: { id: string }; score: number }[] };
  };
  expect(identityCandidates.totalCount).toBe(identityCandidates.nodes.length);
  return identityCandidates.nodes.map(({ left, right, score }) => `${left.id} ${right.id} ${score}`);
}

async function accept(...claims: readonly object[]): Promise<ChangeAnswer> {
  const answer = await graph.change('proposeClaims', { source: 'src-note', claims, accept: true });
  expect(answer.problems).toEqual([]);
  return answer;
}

async function undo({ change }: ChangeAnswer): Promise<void> {
  expect((await graph.change('revertChange', { change: change!.id, reason: 'a test' })).problems).toEqual([]);
}

/** All that is stored but the record of changes. */
async function dump(): Promise<readonly string[]> {
  return (await dumpGraph(graph.database)).filter((line) => !line.startsWith('Change'));
}

/** Makes a change, looks at what it gives, and undoes it: all is then as it was, and at each step as the claims give it. */
async function after(change: () => Promise<ChangeAnswer>, look: () => Promise<void>): Promise<void> {
  const before = await dump();
  const answer = await change();
  await look();
  expect((await verify(graph.database)).differences).toEqual([]);
  await undo(answer);
  expect(await dump()).toEqual(before);
  expect((await verify(graph.database)).differences).toEqual([]);
}

/** The same with accepted claims. */
function afterChange(claims: readonly object[], look: () => Promise<void>): Promise<void> {
  return after(() => accept(...claims), look);
}

/** The same with a judgement on the firm of the register and that of the newspaper. */
function afterJudgement(judgement: string, look: () => Promise<void>): Promise<void> {
  const input = { left: 'hengda-register', right: 'hengda-newspaper', judgement, reason: 'looked up' };
  return after(() => graph.change('judgeIdentity', input), look);
}

function nameOf(subject: string, value: string) {
  return { subject, predicate: 'NAME', value, name: { lang: 'zh' } };
}

function code(subject: string, scheme: string, value: string) {
  return { subject, predicate: 'IDENTIFIER', value, details: [{ name: 'scheme', text: scheme }] };
}

/** An organisation code, and the code of 18 characters that holds it. */
const CODES = [code('xinyuan', 'USCC', '91319900MA00002182'), code('hengda-branch', 'ORGANIZATION_CODE', 'MA0000218')];

const LOADED = ['hengda-newspaper hengda-register 0.65'];

describe('pairs of entities that may be the same', () => {
  it('are found when files are loaded, and explained in both languages', async () => {
    expect(await pairs()).toEqual(LOADED);
    const { identityCandidates } = await graph.data(
      '{ identityCandidates { nodes { id reasons { kind weight en: text zh: text(lang: "zh") } } edges { cursor node { id } } } }',
    );
    const { nodes } = identityCandidates as {
      nodes: { id: string; reasons: { kind: string; weight: number; en: string; zh: string }[] }[];
    };
    expect(nodes.map(({ id }) => id)).toEqual(['hengda-newspaper~hengda-register']);
    const { node } = await graph.data(
      '{ node(id: "hengda-newspaper~hengda-register") { ... on IdentityCandidate { right { id } score } } }',
    );
    expect(node).toEqual({ right: { id: 'hengda-register' }, score: 0.65 });
    const { reasons } = nodes[0]!;
    expect(reasons.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['NAME', 'PLACE', 'TRADE']));
    expect(reasons.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0)).toBe(65);
    expect(reasons.find(({ kind }) => kind === 'PLACE')).toMatchObject({
      en: 'the same city: Shanghai',
      zh: expect.stringContaining('上海') as unknown,
    });
  });

  it('are found of an entity that a change adds', async () => {
    const firm = { new: { kind: 'FIRM', name: '恒達（上海）貿易有限公司' } };
    await afterChange([{ subject: 'wang-qiang', predicate: 'HEADS', object: firm, tense: 'CURRENT' }], async () => {
      const added = 'heng-da-shang-hai-mao-yi-you-xian-gong-si';
      // Who heads both makes it a match, and it is called as the newspaper has it, too.
      const both = [`${added} hengda-register 1`, `${added} hengda-newspaper 0.65`];
      expect(await pairs()).toEqual([...both, ...LOADED]);
      expect(await pairs('minScore: 0.9')).toEqual(both.slice(0, 1));
      expect(await pairs(`entity: "${added}"`)).toEqual(both);
      expect(await pairs('entity: "xinyuan"')).toEqual([]);
    });
  });

  it('are found of an entity that gets another name', async () => {
    await afterChange([nameOf('hengda-suzhou', '上海恒达贸易有限公司')], async () =>
      expect(await pairs()).toEqual(expect.arrayContaining(['hengda-register hengda-suzhou 0.8'])),
    );
  });

  it('are found of entities that get one code', async () => {
    await afterChange(CODES, async () => expect(await pairs()).toEqual(['hengda-branch xinyuan 1', ...LOADED]));
  });

  it('are found of entities that a source takes to be the same', async () => {
    const same = { subject: 'xinyuan', predicate: 'POSSIBLY_SAME_AS', object: 'hengda-suzhou', tense: 'CURRENT' };
    await afterChange([same], async () => expect(await pairs()).toEqual([...LOADED, 'hengda-suzhou xinyuan 0.5']));
  });

  it('are none that a relation between the two tells apart', async () => {
    const owns = { subject: 'hengda-register', predicate: 'OWNS', object: 'hengda-newspaper', tense: 'CURRENT' };
    await afterChange([owns], async () => expect(await pairs()).toEqual([]));
    // It says nothing else of who either of them is.
    const partners = { ...owns, predicate: 'PARTNERS_WITH' };
    await afterChange([partners], async () => expect(await pairs()).toEqual([]));
  });

  it('are as the end of one before the beginning of the other says', async () => {
    const founded = { subject: 'wang-qiang', predicate: 'FOUNDED', object: 'hengda-register', tense: 'PAST_STATE' };
    await afterChange([{ ...founded, start: '2004' }], async () => {
      const before = await pairs();
      const ended = { subject: 'hengda-newspaper', predicate: 'DISSOLVED', value: 'it was wound up', start: '1999' };
      await afterChange([ended], async () => expect(await pairs()).not.toEqual(before));
    });
  });

  it('are as the names of those who head them, and of the places where they are, say', async () => {
    const head = { new: { kind: 'PERSON', name: '王强' } };
    const claims = [
      { subject: head, predicate: 'HEADS', object: 'hengda-newspaper', tense: 'CURRENT' },
      { subject: 'xinyuan', predicate: 'LOCATED_IN', object: 'shanghai', tense: 'CURRENT' },
    ];
    const reasonsOf = async () => {
      const answer = await graph.data('{ identityCandidates { nodes { reasons { text } } } }');
      return JSON.stringify(answer);
    };
    await afterChange(claims, async () => {
      expect(await reasonsOf()).toContain('王强');
      const renamed = await accept(nameOf('shanghai', '苏州'));
      expect((await verify(graph.database)).differences).toEqual([]);
      await undo(renamed);
      const retracted = await graph.change('correctClaim', {
        claim: await nameClaimOf('wang-qiang'),
        with: { ...nameOf('wang-qiang', '李明'), passages: ['P1.1'] },
        reason: 'a test',
      });
      expect(retracted.problems).toEqual([]);
      expect(await reasonsOf()).not.toContain('王强');
      expect((await verify(graph.database)).differences).toEqual([]);
      await undo(retracted);
    });
  });
});

async function nameClaimOf(subject: string): Promise<string> {
  const { claims } = (await graph.data(
    `{ claims(where: { subject: "${subject}", predicate: ["NAME"] }) { nodes { id } } }`,
  )) as { claims: { nodes: { id: string }[] } };
  return claims.nodes[0]!.id;
}

describe('a pair that is judged', () => {
  it('to be two entities is listed with either of them alone, with the judgement', async () => {
    await afterJudgement('DIFFERENT', async () => {
      expect(await pairs()).toEqual([]);
      const { identityCandidates } = await graph.data(
        '{ identityCandidates(entity: "hengda-register") { nodes { id judgement { judgement reason } } } }',
      );
      expect(identityCandidates).toEqual({
        nodes: [
          {
            id: 'hengda-newspaper~hengda-register',
            judgement: { judgement: 'DIFFERENT', reason: 'looked up' },
          },
        ],
      });
    });
  });

  it('to be unsure comes last, and first again once more speaks for it', async () => {
    const same = { subject: 'xinyuan', predicate: 'POSSIBLY_SAME_AS', object: 'hengda-suzhou', tense: 'CURRENT' };
    await afterChange([same], () =>
      afterJudgement('UNSURE', async () => {
        expect(await pairs()).toEqual(['hengda-suzhou xinyuan 0.5', ...LOADED]);
        const heads = { subject: 'wang-qiang', predicate: 'HEADS', object: 'hengda-newspaper', tense: 'CURRENT' };
        await afterChange([heads], async () =>
          expect(await pairs()).toEqual(['hengda-newspaper hengda-register 0.85', 'hengda-suzhou xinyuan 0.5']),
        );
        expect(await pairs()).toEqual(['hengda-suzhou xinyuan 0.5', ...LOADED]);
      }),
    );
  });

  it('to be the same is one entity, which makes pairs of its own', async () => {
    await afterChange(CODES, () =>
      afterJudgement('SAME', async () => expect(await pairs()).toEqual(['hengda-branch xinyuan 1'])),
    );
  });
});

describe('the list', () => {
  it('is read page by page, and refuses what cannot be', async () => {
    await afterChange(CODES, async () => {
      const page = async (args: string) => {
        const { identityCandidates } = (await graph.data(
          `{ identityCandidates(first: 1 ${args}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
        )) as {
          identityCandidates: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
        };
        return identityCandidates;
      };
      const first = await page('');
      expect(first).toMatchObject({
        totalCount: 2,
        nodes: [{ id: 'hengda-branch~xinyuan' }],
        pageInfo: { hasNextPage: true },
      });
      expect(await page(`after: "${first.pageInfo.endCursor}"`)).toMatchObject({
        totalCount: 2,
        nodes: [{ id: 'hengda-newspaper~hengda-register' }],
        pageInfo: { hasNextPage: false },
      });
      expect(await page('entity: "xinyuan"')).toMatchObject({ totalCount: 1, pageInfo: { hasNextPage: false } });
    });
    const { errors } = await graph.ask('{ identityCandidates(minScore: 2) { totalCount } }');
    expect(errors).toMatchObject([{ message: 'minScore: 2 is not allowed; give 0 to 1, for instance 1.' }]);
  });
});
