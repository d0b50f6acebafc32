import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GAZETTE, NOTE, openChangeGraph, type ChangeGraph } from '../support/change-graph.ts';
import { DIRECTORY } from '../support/directory-source.ts';

let graph: ChangeGraph;
beforeAll(async () => {
  graph = await openChangeGraph(GAZETTE, DIRECTORY);
});
afterAll(() => graph.close());

/** Everything that is asked here, of a graph as it was; of the graph as it is where no moment is given. */
const ASKED = `query ($at: DateTime, $knownAt: PartialDate) {
  entity(id: "old-works", knownAt: $at) { id formerIds names { value } relations { totalCount nodes { sentence } } }
  claims(knownAt: $at, where: { source: "src-gazette" }) { totalCount nodes { id status rank history { id } } }
  firms(knownAt: $at) { totalCount nodes { id name } }
  neighborhood(ids: ["ann"], hops: 2, knownAt: $knownAt) { nodes { id name } relations { id } totalByType { type count } }
  paths(from: "ann", to: "guild", knownAt: $knownAt) { length nodes { name } }
}`;

async function asked(moment: string | null = null) {
  return graph.data(ASKED, { at: moment, knownAt: moment });
}

/** The moment of the last change; the next one is made later. */
async function moment(): Promise<string> {
  const { changes } = await graph.data('{ changes(first: 1) { nodes { at } } }');
  const { at } = changes.nodes[0];
  await expect.poll(() => Date.now()).toBeGreaterThan(new Date(at).getTime() + 1);
  return at;
}

async function change(mutation: string, input: object, selection = '') {
  const made = await graph.change(mutation, { reason: 'an example', ...input }, selection);
  expect(made.problems).toEqual([]);
  return made;
}

describe('knownAt with a moment', () => {
  it('answers after any later change as it was answered at that moment', async () => {
    const said = { subject: 'old-works', predicate: 'NAME', value: 'Old Works Ltd', passages: ['P1.1'] };
    const name = { ...said, name: { kind: 'ALIAS', lang: 'en' } };
    const steps: (() => Promise<unknown>)[] = [
      () => change('rankClaims', { claims: ['r-ann'], rank: 'PREFERRED' }),
      () => change('proposeClaims', { source: 'src-gazette', claims: [name], accept: true }),
      () => change('judgeIdentity', { left: 'old-works', right: 'the-works', judgement: 'SAME' }),
      () => change('decideClaims', { claims: ['r-guild'], decision: 'RETRACT' }),
      () => change('addSource', NOTE),
      async () => change('revertChange', { change: (await graph.data('{ latestChange }')).latestChange }),
    ];
    const answers = new Map([[await moment(), await asked()]]);
    for (const step of steps) {
      await step();
      answers.set(await moment(), await asked());
    }
    // Before all of them, after the merge, and after the last; the random sequences ask for others.
    for (const [at, answer] of [...answers].filter((_, index) => index % 3 === 0))
      expect(await asked(at)).toEqual(answer);
    const now = await asked();
    expect(await asked('2100-01-01T00:00:00Z')).toEqual(now);
    expect(await asked()).toEqual(now);
  });

  it('is for all of its root field, also where a field below it has the argument', async () => {
    const before = await moment();
    const named = { ...CLAIM, value: 'Guild of Tea', name: { kind: 'ALIAS', lang: 'en' } };
    await change('proposeClaims', { source: 'src-gazette', claims: [named], accept: true });
    const names = '{ guild: association(id: "guild") { names { value } } }';
    const below = `{ guild: association(id: "guild") { names { value } members(knownAt: "${before}") { totalCount } } }`;
    const { guild } = await graph.data(below);
    expect((await graph.data(names)).guild.names).toContainEqual({ value: 'Guild of Tea' });
    expect(guild.names).toEqual([{ value: 'Tea Guild' }]);
  });

  it.each([
    [
      '{ firm(id: "old-works") { memberOf(knownAt: "2026-11-30T10:00:00Z") { totalCount } headedBy { totalCount } } }',
      'knownAt: headedBy is beside a field with a moment and would be answered as of that moment too; give it the same moment, or ask for it in a root field of its own.',
    ],
    [
      '{ firm(id: "old-works", knownAt: "2026-11-30T10:00:00Z") { memberOf(knownAt: "2026-11-30T10:00:01Z") { totalCount } } }',
      'knownAt: firm is asked of two moments; ask for the other in a root field of its own.',
    ],
    [
      '{ neighborhood(ids: ["ann"], knownAt: "2026-11-31T10:00:00Z") { nodes { id } } }',
      'knownAt: "2026-11-31T10:00:00Z" is no moment; give a day, a time and its offset: 2026-11-30T10:00:00Z or 2026-11-30T18:00:00+08:00.',
    ],
    [
      '{ neighborhood(ids: ["ann"], asOf: "2026-11-30T10:00:00Z") { nodes { id } } }',
      'asOf: "2026-11-30T10:00:00Z" has a time of day; give the day alone, as only knownAt takes moments.',
    ],
    [
      '{ entity(id: "ann", knownAt: "2020-01-01T00:00:00Z") { name } }',
      expect.stringMatching(
        /^knownAt: what change-1 \(LOAD\) did is not written down claim by claim, .* the earliest moment that can be asked is 2\d{3}-\S+Z\.$/,
      ),
    ],
  ])('%s is refused', async (query, message) => {
    expect((await graph.ask(query)).errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

const CLAIM = { subject: 'guild', predicate: 'NAME', passages: ['P1.1'] };
