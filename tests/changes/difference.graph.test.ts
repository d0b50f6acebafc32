import { afterAll, beforeAll, expect, it } from 'vitest';
import { GAZETTE, openChangeGraph, type ChangeGraph } from '../support/change-graph.ts';

let graph: ChangeGraph;
beforeAll(async () => {
  graph = await openChangeGraph(GAZETTE);
});
afterAll(() => graph.close());

const change = async (mutation: string, input: object, selection = '') => {
  const made = await graph.change(mutation, { reason: 'an example', ...input }, selection);
  expect(made.problems).toEqual([]);
  return made;
};

/** The moment of the last change; the next one is made later. */
async function moment(): Promise<string> {
  const { changes } = await graph.data('{ changes(first: 1) { nodes { at } } }');
  const { at } = changes.nodes[0];
  await expect.poll(() => Date.now()).toBeGreaterThan(new Date(at).getTime() + 1);
  return at;
}

async function between(from: string, to: string | null = null, entity: string | null = null) {
  const { difference } = await graph.data(
    `query ($from: DateTime!, $to: DateTime, $entity: ID) { difference(from: $from, to: $to, entity: $entity) {
      from { id } to { id } claims { id claim { id } before after changes { id } } unlisted { id } } }`,
    { from, to, entity },
  );
  return difference;
}

it('between two moments, each claim that differs has what it said at both; what was undone is not there', async () => {
  const start = await moment();
  const ranked = await change('rankClaims', { claims: ['r-ann'], rank: 'PREFERRED' });
  const undone = await change('decideClaims', { claims: ['r-guild'], decision: 'RETRACT' });
  await change('revertChange', { change: undone.change!.id });
  const claim = { subject: 'ann', predicate: 'MEMBER_OF', object: 'guild', tense: 'CURRENT', passages: ['P1.1'] };
  const proposed = await change('proposeClaims', { source: 'src-gazette', claims: [claim] }, 'claims { id }');
  const [{ id } = { id: '' }] = proposed['claims'] as { id: string }[];
  const middle = await moment();
  const accepted = await change('decideClaims', { claims: [id], decision: 'ACCEPT' });

  expect(await between(start)).toEqual({
    from: { id: 'change-1' },
    to: { id: accepted.change!.id },
    claims: [
      {
        id: 'r-ann',
        claim: { id: 'r-ann' },
        before: { rank: 'NORMAL' },
        after: { rank: 'PREFERRED', rankReason: 'an example' },
        changes: [{ id: ranked.change!.id }],
      },
      {
        id,
        claim: { id },
        before: null,
        after: expect.objectContaining({ subject: 'ann', object: 'guild', status: 'ACCEPTED' }),
        changes: [{ id: proposed.change!.id }, { id: accepted.change!.id }],
      },
    ],
    unlisted: [],
  });
  expect((await between(start, middle)).claims).toMatchObject([{ id: 'r-ann' }, { after: { status: 'PROPOSED' } }]);
  expect((await between(middle)).claims).toMatchObject([
    { id, before: { status: 'PROPOSED' }, after: { status: 'ACCEPTED' } },
  ]);
  expect((await between(start, null, 'guild')).claims).toMatchObject([{ id }]);
  expect((await between(start, null, 'old-works')).claims).toMatchObject([{ id: 'r-ann' }]);
});

it('before the first load there was nothing, and what came with it is named as not listed', async () => {
  expect(await between('2020-01-01T00:00:00Z')).toMatchObject({ from: null, unlisted: [{ id: 'change-1' }] });
});

it('the later moment comes second', async () => {
  const { errors } = await graph.ask(
    '{ difference(from: "2026-01-02T00:00:00Z", to: "2026-01-01T00:00:00Z") { to { id } } }',
  );
  expect(errors).toMatchObject([
    {
      message: 'from: it is later than the second moment; exchange the two.',
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
});
