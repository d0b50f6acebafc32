import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuild } from '../../src/store/write/rebuild.ts';
import { verify } from '../../src/store/write/verify.ts';
import {
  GAZETTE,
  holder,
  NOTE,
  openChangeGraph,
  type ChangeAnswer,
  type ChangeGraph,
} from '../support/change-graph.ts';
import { DIRECTORY } from '../support/directory-source.ts';
import { dumpGraph } from '../support/graph-dump.ts';

let graph: ChangeGraph;

beforeAll(async () => {
  graph = await openChangeGraph(GAZETTE, DIRECTORY);
});
afterAll(() => graph.close());

/** All that is stored but the record of changes. */
async function dump(): Promise<readonly string[]> {
  return (await dumpGraph(graph.database)).filter((line) => !line.startsWith('Change'));
}

const undo = (made: Pick<ChangeAnswer, 'change'>) =>
  graph.change('revertChange', { change: made.change?.id, reason: 'a test' });

const ANSWER = 'left { id } right { id } canonical { id formerIds }';

const judge = (left: string, right: string, judgement: string) =>
  graph.change('judgeIdentity', { left, right, judgement, reason: 'a test' }, ANSWER);

async function consistent(): Promise<void> {
  expect((await verify(graph.database)).differences).toEqual([]);
  expect(Object.values(await rebuild(graph.database)).every((count) => count === 0)).toBe(true);
}

describe('two entities that are judged to be the same', () => {
  it('are one: names, claims, relations and figures come together under one id', async () => {
    const before = await dump();
    const made = await judge('the-works', 'old-works', 'SAME');
    expect(made).toMatchObject({
      problems: [],
      left: { id: 'old-works' },
      right: { id: 'old-works' },
      canonical: { id: 'old-works', formerIds: ['the-works'] },
    });
    await consistent();
    const { firm, place } = await graph.data(`{
      firm(id: "old-works") {
        name names { value } ownership statistics { id } locatedIn { nodes { id } } owns: relations(types: [OWNS]) { nodes { to { id } } }
        headedBy { nodes { id } } memberOf { nodes { id } } sources { nodes { id } }
        sameAs { id names } judgements { leftId rightId judgement reason left { id } change { id } }
      }
      place(id: "harbour") { relations { nodes { from { id } } } }
    }`);
    expect(firm).toEqual({
      name: 'Old Works',
      names: [{ value: 'Old Works' }, { value: 'Old Works Company' }, { value: '老厂' }],
      ownership: 'PRIVATE',
      statistics: [{ id: 's-staff' }],
      locatedIn: { nodes: [{ id: 'harbour' }] },
      owns: { nodes: [{ to: { id: 'new-works' } }] },
      headedBy: { nodes: [{ id: 'ann' }, { id: 'lee-ann' }] },
      memberOf: { nodes: [{ id: 'guild' }] },
      sources: { nodes: [{ id: 'src-directory' }, { id: 'src-gazette' }] },
      sameAs: [{ id: 'the-works', names: ['Old Works Company', '老厂'] }],
      judgements: [
        {
          leftId: 'old-works',
          rightId: 'the-works',
          judgement: 'SAME',
          reason: 'a test',
          left: { id: 'old-works' },
          change: { id: made.change!.id },
        },
      ],
    });
    expect(place.relations.nodes).toEqual([{ from: { id: 'old-works' } }]);
    expect((await undo(made)).problems).toEqual([]);
    await consistent();
    expect(await dump()).toEqual(before);
  });

  it('keep what their claims themselves say, whose words are among it', async () => {
    const firms = await judge('the-works', 'old-works', 'SAME');
    const people = await judge('lee-ann', 'ann', 'SAME');
    const { claim, other } = await graph.data(`{
      claim(id: "d-owns") { subject { id } ownSubject object { id } ownObject attributedTo { id } }
      other: claim(id: "r-ann") { subject { id } ownSubject relation { id claims { id } } }
    }`);
    expect(claim).toEqual({
      subject: { id: 'old-works' },
      ownSubject: 'the-works',
      object: { id: 'new-works' },
      ownObject: null,
      attributedTo: { id: 'ann' },
    });
    expect(other).toMatchObject({
      subject: { id: 'ann' },
      ownSubject: null,
      relation: { claims: [{ id: 'd-head' }, { id: 'r-ann' }] },
    });
    await consistent();
    for (const made of [firms, people]) expect((await undo(made)).problems).toEqual([]);
  });

  it('are one with a third, under the id that comes first in whatever order that was judged', async () => {
    const before = await dump();
    const merged = async (pairs: readonly (readonly [string, string])[]) => {
      const made: ChangeAnswer[] = [];
      for (const [one, other] of pairs) made.push(await judge(one, other, 'SAME'));
      await consistent();
      const after = (await dump()).filter((line) => !line.startsWith('Judgement'));
      for (const one of made) expect((await undo(one)).problems).toEqual([]);
      await consistent();
      expect(await dump()).toEqual(before);
      return { last: made.at(-1), after };
    };
    const forth = await merged([
      ['the-works', 'new-works'],
      ['old-works', 'the-works'],
    ]);
    const back = await merged([
      ['the-works', 'old-works'],
      ['new-works', 'the-works'],
    ]);
    expect(forth.last!['canonical']).toEqual({ id: 'new-works', formerIds: ['old-works', 'the-works'] });
    expect(back.last!['canonical']).toEqual(forth.last!['canonical']);
    expect(back.after).toEqual(forth.after);
  });

  it('stay one by another judgement when the first is undone', async () => {
    const before = await dump();
    const [one, two, three] = [
      await judge('the-works', 'old-works', 'SAME'),
      await judge('old-works', 'new-works', 'SAME'),
      await judge('the-works', 'new-works', 'SAME'),
    ];
    expect((await undo(one)).problems).toEqual([]);
    expect(await graph.data('{ firm(id: "new-works") { formerIds } }')).toEqual({
      firm: { formerIds: ['old-works', 'the-works'] },
    });
    expect((await undo(two)).problems).toEqual([]);
    expect(
      await graph.data('{ a: firm(id: "new-works") { formerIds } b: firm(id: "old-works") { formerIds } }'),
    ).toEqual({
      a: { formerIds: ['the-works'] },
      b: { formerIds: [] },
    });
    await consistent();
    expect((await undo(three)).problems).toEqual([]);
    expect(await dump()).toEqual(before);
  });
});

describe('what was added while two entities were one', () => {
  it('stays with the id that it names when they are taken apart', async () => {
    await graph.change('addSource', NOTE);
    const before = await dump();
    const merged = await judge('the-works', 'old-works', 'SAME');
    const add = (subject: string, value: string) =>
      graph.change('proposeClaims', {
        source: 'src-note',
        claims: [{ subject, predicate: 'NAME', value, name: { kind: 'ALIAS', lang: 'en' } }],
        accept: true,
      });
    const [first, second] = [await add('the-works', 'Works Co'), await add('old-works', 'OW')];
    expect([first.problems, second.problems]).toEqual([[], []]);
    await consistent();
    const nameOf = async (id: string) =>
      (await graph.data(`{ entity(id: "${id}") { names { value } } }`)).entity.names.map(
        ({ value }: { value: string }) => value,
      );
    expect(await nameOf('old-works')).toEqual(expect.arrayContaining(['Works Co', 'OW']));
    expect((await undo(merged)).problems).toEqual([]);
    await consistent();
    expect(await nameOf('the-works')).toContain('Works Co');
    expect(await nameOf('the-works')).not.toContain('OW');
    expect(await nameOf('old-works')).toContain('OW');
    for (const made of [first, second]) await undo(made);
    expect(await dump()).toEqual(before);
  });

  it('and is decided, ranked or corrected meanwhile stays so; each is undone by itself', async () => {
    const before = await dump();
    const ranked = await graph.change('rankClaims', { claims: ['d-place'], rank: 'PREFERRED', reason: 'x' });
    const merged = await judge('the-works', 'old-works', 'SAME');
    const decided = await graph.change('decideClaims', { claims: ['d-head'], decision: 'REJECT', reason: 'x' });
    expect((await undo(ranked)).problems).toEqual([]);
    expect((await undo(merged)).problems).toEqual([]);
    await consistent();
    expect((await graph.data('{ claim(id: "d-head") { status subject { id } } }')).claim.status).toBe('REJECTED');
    expect((await undo(decided)).problems).toEqual([]);
    expect(await dump()).toEqual(before);
  });

  it('says the same of both is refused, as it is of one', async () => {
    const merged = await judge('the-works', 'old-works', 'SAME');
    const input = {
      source: 'src-directory',
      claims: [
        { subject: 'old-works', predicate: 'LOCATED_IN', object: 'harbour', tense: 'CURRENT', passages: ['P1.1'] },
      ],
    };
    expect((await graph.change('proposeClaims', input)).problems).toMatchObject([
      { code: 'ALREADY_EXISTS', message: 'claim "d-place" of source "src-directory" says the same already' },
    ]);
    await undo(merged);
  });
});

describe('a judgement is refused', () => {
  const problemsOf = async (left: string, right: string, judgement: string) =>
    (await judge(left, right, judgement)).problems;

  it('on one entity, on one that is not there, and across kinds', async () => {
    expect(await problemsOf('ann', 'ann', 'SAME')).toMatchObject([{ code: 'INVALID', path: 'right' }]);
    expect(await problemsOf('old-work', 'ann', 'SAME')).toEqual([
      { code: 'NOT_FOUND', path: 'left', message: expect.stringContaining('there is no entity "old-work"') as string },
    ]);
    expect(await problemsOf('ann', 'old-works', 'SAME')).toEqual([
      {
        code: 'INVALID',
        path: 'right',
        message: 'right: "old-works" is a FIRM, and "ann" a PERSON; only entities of one kind can be the same',
      },
    ]);
  });

  it('where it was made already', async () => {
    const made = await judge('old-works', 'new-works', 'UNSURE');
    expect(await problemsOf('new-works', 'old-works', 'UNSURE')).toMatchObject([
      { code: 'NOTHING_TO_CHANGE', path: 'judgement' },
    ]);
    await undo(made);
  });

  it('where a DIFFERENT forbids it, on the two or through a third; the way is named', async () => {
    const different = await judge('the-works', 'new-works', 'DIFFERENT');
    expect(await problemsOf('the-works', 'new-works', 'SAME')).toMatchObject([{ code: 'CONTRADICTION' }]);
    const same = await judge('old-works', 'the-works', 'SAME');
    const ids = { same: same.change!.id, different: different.change!.id };
    expect(await problemsOf('old-works', 'new-works', 'SAME')).toEqual([
      {
        code: 'CONTRADICTION',
        path: 'judgement',
        message:
          `"old-works" and "new-works" cannot be the same: "new-works" and "the-works" were judged DIFFERENT in ${ids.different}, ` +
          `"old-works" and "the-works" were judged SAME in ${ids.same}; undo one of these changes first`,
      },
    ]);
    for (const made of [same, different]) await undo(made);
  });

  it('where it parts what SAMEs hold together, unless these are undone', async () => {
    const [one, other] = [await judge('old-works', 'the-works', 'SAME'), await judge('the-works', 'new-works', 'SAME')];
    for (const judgement of ['DIFFERENT', 'UNSURE']) {
      const [problem] = await problemsOf('old-works', 'new-works', judgement);
      expect(problem).toMatchObject({ code: 'CONTRADICTION', path: 'judgement' });
      expect(problem!.message).toContain(one.change!.id);
      expect(problem!.message).toContain(other.change!.id);
    }
    await undo(one);
    const different = await judge('old-works', 'new-works', 'DIFFERENT');
    expect(different.problems).toEqual([]);
    const back = await graph.data('{ changes(first: 2, kinds: [REVERT]) { nodes { id } } }');
    const [problem] = (await undo({ change: back.changes.nodes[0] })).problems;
    expect(problem).toMatchObject({ code: 'CONTRADICTION', path: 'change' });
    for (const made of [different, other]) expect((await undo(made)).problems).toEqual([]);
  });

  it('to whoever is no curator, who learns nothing of what there is', async () => {
    const contributor = await graph.as(holder('mo', 'contributor'));
    for (const right of ['new-works', 'nothing']) {
      const { errors } = await contributor.ask(
        `mutation { judgeIdentity(input: { left: "old-works", right: "${right}", judgement: SAME, reason: "x" }) { change { id } } }`,
      );
      expect(errors).toMatchObject([
        { message: 'judgeIdentity needs the role curator; yours is contributor.', extensions: { code: 'FORBIDDEN' } },
      ]);
    }
  });
});

describe('a judgement', () => {
  it('is a change like all others: in the record, under a key, and not on what has changed since it was read', async () => {
    const { latestChange } = await graph.data('{ latestChange }');
    const input = {
      left: 'new-works',
      right: 'old-works',
      judgement: 'UNSURE',
      reason: 'alike',
      idempotencyKey: 'j-1',
    };
    const first = await graph.change('judgeIdentity', input, ANSWER);
    expect(await graph.change('judgeIdentity', input, ANSWER)).toEqual(first);
    const { change } = await graph.data(
      `query ($id: ID!) { change(id: $id) {
        kind reason en: sentence zh: sentence(lang: "zh") entities { id } judgements { leftId rightId before after } claims { id }
      } }`,
      { id: first.change!.id },
    );
    expect(change).toEqual({
      kind: 'JUDGE',
      reason: 'alike',
      en: 'lin left open whether new-works and old-works are the same',
      zh: 'lin未能判定new-works与old-works是否为同一对象',
      entities: [{ id: 'new-works' }, { id: 'old-works' }],
      judgements: [{ leftId: 'new-works', rightId: 'old-works', before: null, after: 'UNSURE' }],
      claims: [],
    });
    const late = { left: 'old-works', right: 'new-works', judgement: 'DIFFERENT', reason: 'x', readAt: latestChange };
    expect((await graph.change('judgeIdentity', late)).problems).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
    const second = await judge('old-works', 'new-works', 'DIFFERENT');
    expect((await undo(first)).problems).toMatchObject([{ code: 'LATER_CHANGES' }]);
    expect((await undo(second)).problems).toEqual([]);
    const { firm } = await graph.data('{ firm(id: "old-works") { judgements { judgement } } }');
    expect(firm.judgements).toEqual([{ judgement: 'UNSURE' }]);
    expect((await undo(first)).problems).toEqual([]);
  });
});
