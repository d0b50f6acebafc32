import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../src/store/write/verify.ts';
import type { ArticleGraph } from '../support/article.ts';
import { GAZETTE, holder, NOTE, openChangeGraph, type ChangeGraph } from '../support/change-graph.ts';
import { dumpGraph } from '../support/graph-dump.ts';

let graph: ChangeGraph;
let contributor: ArticleGraph;

beforeAll(async () => {
  graph = await openChangeGraph(GAZETTE);
  contributor = await graph.as(holder('mo', 'contributor'));
});
afterAll(() => graph.close());

const dump = () => dumpGraph(graph.database);

const undo = (change: string | undefined) => graph.change('revertChange', { change, reason: 'a test' });
const idOf = ({ change }: { readonly change: { readonly id: string } | null }) => change?.id;

describe('a change', () => {
  it('adds a source and proposes claims, which count only when they are accepted', async () => {
    const untouched = await dump();
    const source = await graph.change('addSource', NOTE, 'source { id kind title }', contributor);
    expect(source).toMatchObject({ source: { id: 'src-note', kind: 'EDITORS_NOTE', title: 'Notes' }, problems: [] });
    const house = { new: { kind: 'FIRM', name: 'New Tea House' } };
    const proposed = await graph.change(
      'proposeClaims',
      {
        source: 'src-note',
        claims: [
          { subject: 'ann', predicate: 'OWNS', object: house, tense: 'CURRENT' },
          { subject: house, predicate: 'OWNERSHIP', value: 'PRIVATE' },
        ],
      },
      'claims { id status }',
      contributor,
    );
    expect(proposed.problems).toEqual([]);
    const ids = (proposed['claims'] as { id: string; status: string }[]).map(({ id }) => id);
    expect(ids).toHaveLength(4);
    expect(await graph.data('{ firm(id: "new-tea-house") { id } person(id: "ann") { owned { totalCount } } }')).toEqual(
      {
        firm: null,
        person: { owned: { totalCount: 0 } },
      },
    );

    const accepted = await graph.change(
      'decideClaims',
      { claims: ids, decision: 'ACCEPT', reason: 'seen' },
      'claims { status }',
    );
    expect(accepted).toMatchObject({ problems: [], claims: Array(4).fill({ status: 'ACCEPTED' }) });
    expect(
      await graph.data('{ firm(id: "new-tea-house") { name ownership owners { nodes { ... on Person { id } } } } }'),
    ).toEqual({ firm: { name: 'New Tea House', ownership: 'PRIVATE', owners: { nodes: [{ id: 'ann' }] } } });
    expect((await verify(graph.database)).differences).toEqual([]);

    for (const made of [accepted, proposed, source]) expect((await undo(idOf(made))).problems).toEqual([]);
    expect(await dump()).toEqual(untouched);
  });

  it('says who did what, to which claims, and what was before', async () => {
    const decided = await graph.change('decideClaims', {
      claims: ['r-guild'],
      decision: 'RETRACT',
      reason: 'withdrawn',
    });
    const { change, claim, association } = await graph.data(
      `query ($id: ID!) {
        change(id: $id) { kind at actor { name role } reason en: sentence zh: sentence(lang: "zh") entities { id } claims { id before after } }
        claim(id: "r-guild") { history { change { id } after } }
        association(id: "guild") { changes(first: 1) { nodes { id } } }
      }`,
      { id: idOf(decided) },
    );
    expect(change).toMatchObject({
      kind: 'DECIDE',
      actor: { name: 'lin', role: 'curator' },
      reason: 'withdrawn',
      en: 'lin retracted 1 claim',
      zh: 'lin撤回了1条陈述',
      entities: [{ id: 'guild' }, { id: 'old-works' }],
      claims: [
        {
          id: 'r-guild',
          before: { status: 'ACCEPTED', rank: 'NORMAL' },
          after: { status: 'RETRACTED', rank: 'NORMAL' },
        },
      ],
    });
    expect(Math.abs(Date.parse(change.at) - Date.now())).toBeLessThan(3_600_000);
    expect(claim.history).toEqual([{ change: { id: idOf(decided) }, after: { status: 'RETRACTED', rank: 'NORMAL' } }]);
    expect(association.changes.nodes).toEqual([{ id: idOf(decided) }]);
    await undo(idOf(decided));
  });

  it('is made once under a key, and not at all under the key of another one', async () => {
    const input = { claims: ['r-ann'], rank: 'PREFERRED', reason: 'best', idempotencyKey: 'k-1' };
    const first = await graph.change('rankClaims', input, 'claims { rank rankReason }');
    expect(first).toMatchObject({ problems: [], claims: [{ rank: 'PREFERRED', rankReason: 'best' }] });
    expect(await graph.change('rankClaims', input, 'claims { rank rankReason }')).toEqual(first);
    const other = await graph.change('rankClaims', { ...input, rank: 'DEPRECATED' }, 'claims { id }');
    expect(other).toMatchObject({ change: null, claims: null, problems: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
    await undo(idOf(first));
  });

  it('is not made where a claim has changed since it was read', async () => {
    const { latestChange } = await graph.data('{ latestChange }');
    const rank = (value: string, readAt: string) =>
      graph.change('rankClaims', { claims: ['r-ann'], rank: value, reason: 'x', readAt });
    const first = await rank('PREFERRED', latestChange);
    expect(first.problems).toEqual([]);
    const [problem] = (await rank('DEPRECATED', latestChange)).problems;
    expect(problem).toMatchObject({ code: 'CHANGED_MEANWHILE', path: 'claim' });
    expect(problem!.message).toMatch(
      /^claim "r-ann": lin changed it in change-\d+ at .*"rank":"NORMAL".*"rank":"PREFERRED"/,
    );
    expect((await rank('DEPRECATED', 'change-9999')).problems).toMatchObject([{ code: 'NOT_FOUND', path: 'readAt' }]);
    await undo(idOf(first));
  });

  it('puts a claim of the same source in place of one that is wrong', async () => {
    const untouched = await dump();
    const right = { subject: 'ann', predicate: 'HEADS', object: 'guild', tense: 'CURRENT', passages: ['P1.1'] };
    const corrected = await graph.change(
      'correctClaim',
      { claim: 'r-ann', with: right, reason: 'it says guild' },
      'claim { status source { id } evidence { locator { paragraph } } } replaced { id status }',
    );
    expect(corrected).toMatchObject({
      problems: [],
      claim: { status: 'ACCEPTED', source: { id: 'src-gazette' }, evidence: [{ locator: { paragraph: 'P1' } }] },
      replaced: { id: 'r-ann', status: 'RETRACTED' },
    });
    expect(await graph.data('{ person(id: "ann") { heads { nodes { id } } } }')).toEqual({
      person: { heads: { nodes: [{ id: 'guild' }] } },
    });
    expect((await verify(graph.database)).differences).toEqual([]);
    await undo(idOf(corrected));
    expect(await dump()).toEqual(untouched);
  });
});

describe('a change is undone', () => {
  it('unless a later one is about the same claims; that one is named', async () => {
    const ranked = await graph.change('rankClaims', { claims: ['r-ann'], rank: 'PREFERRED', reason: 'x' });
    const decided = await graph.change('decideClaims', { claims: ['r-ann'], decision: 'RETRACT', reason: 'x' });
    const [problem] = (await undo(idOf(ranked))).problems;
    expect(problem).toMatchObject({ code: 'LATER_CHANGES', path: 'change' });
    expect(problem!.message).toContain(idOf(decided));
    await undo(idOf(decided));
    expect((await undo(idOf(ranked))).problems).toEqual([]);
  });

  it('once; what undid it can be undone, too', async () => {
    const before = await dump();
    const ranked = await graph.change('rankClaims', { claims: ['r-ann'], rank: 'DEPRECATED', reason: 'x' });
    const after = await dump();
    const undone = await undo(idOf(ranked));
    expect(await dump()).toEqual(before);
    expect((await undo(idOf(ranked))).problems).toMatchObject([{ code: 'NOTHING_TO_CHANGE' }]);
    const again = await undo(idOf(undone));
    expect(await dump()).toEqual(after.map((line) => line));
    await undo(idOf(again));
    expect((await undo('change-9999')).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('what is in the way of a change', () => {
  const problemsOf = async (claims: readonly object[], source = 'src-gazette') =>
    (await graph.change('proposeClaims', { source, claims }, 'claims { id }')).problems;

  it('is named all at once, with its place in the input and the nearest id', async () => {
    expect(
      await problemsOf([
        { subject: 'anne', predicate: 'HEADS', object: 'old-works', tense: 'CURRENT', passages: ['P1.1'] },
        { subject: 'ann', predicate: 'HEADED', object: 'old-works', tense: 'CURRENT', passages: ['P9'] },
        { subject: 'old-works', predicate: 'HEADS', object: 'guild', tense: 'CURRENT', passages: ['P1.1'] },
        { subject: 'ann', predicate: 'HEADS', object: 'guild', tense: 'CURRENT' },
      ]),
    ).toEqual([
      expect.objectContaining({ code: 'NOT_FOUND', path: 'claims[0].subject' }),
      expect.objectContaining({ code: 'INVALID', path: 'claims[1].passages[0]' }),
      expect.objectContaining({ code: 'INVALID', path: 'claims[1].predicate' }),
      expect.objectContaining({ code: 'INVALID', path: 'claims[2].subject' }),
      expect.objectContaining({ code: 'NO_EVIDENCE', path: 'claims[3]' }),
    ]);
  });

  it('is a source that is not there, a claim that the source makes already, an entity of no kind', async () => {
    const claim = { subject: 'ann', predicate: 'HEADS', object: 'old-works', tense: 'CURRENT', passages: ['P1.1'] };
    expect(await problemsOf([claim], 'src-none')).toMatchObject([{ code: 'NOT_FOUND', path: 'source' }]);
    expect(await problemsOf([{ ...claim, start: '2018-03' }])).toEqual([
      {
        code: 'ALREADY_EXISTS',
        message: 'claim "r-ann" of source "src-gazette" says the same already',
        path: 'claims[0]',
      },
    ]);
    expect(await problemsOf([{ ...claim, object: { new: { kind: 'SHIP', name: 'x' } } }])).toMatchObject([
      { code: 'INVALID', path: 'claims[0].object' },
    ]);
    expect(await problemsOf([])).toMatchObject([{ code: 'INVALID', path: 'claims' }]);
  });

  it('is what a claim of its predicate cannot have; nothing that was sent is passed over', async () => {
    const cited = { passages: ['P1.1'] };
    expect(
      await problemsOf([
        { ...cited, subject: 'ann', predicate: 'HEADS', object: 'guild', tense: 'CURRENT', value: 'x' },
        { ...cited, subject: 'old-works', predicate: 'OWNERSHIP', value: 'PRIVATE', title: 'x' },
        { ...cited, subject: 'guild', predicate: 'NAME', value: 'Guild', polarity: 'DENIED' },
        { ...cited, predicate: 'OWNERSHIP', value: 'PRIVATE' },
      ]),
    ).toMatchObject([{ code: 'INVALID', path: 'claims[3].subject' }]);
    expect(
      await problemsOf([
        { ...cited, subject: 'ann', predicate: 'HEADS', object: 'guild', tense: 'CURRENT', value: 'x' },
        { ...cited, subject: 'old-works', predicate: 'OWNERSHIP', value: 'PRIVATE', title: 'x' },
        { ...cited, subject: 'guild', predicate: 'NAME', value: 'Guild', polarity: 'DENIED' },
        { ...cited, subject: 'ann', predicate: 'OWNERSHIP', value: 'PRIVATE' },
      ]),
    ).toMatchObject([
      { code: 'INVALID', path: 'claims[0].value' },
      { code: 'INVALID', path: 'claims[1].title' },
      { code: 'INVALID', path: 'claims[2].polarity' },
      { code: 'INVALID', path: 'claims[3].predicate' },
    ]);
  });

  it('is a decision that changes nothing, and a claim that is not there', async () => {
    const decide = async (claim: string, decision: string) =>
      (await graph.change('decideClaims', { claims: [claim], decision, reason: 'x' })).problems;
    expect(await decide('r-ann', 'ACCEPT')).toMatchObject([{ code: 'NOTHING_TO_CHANGE', path: 'claims[0]' }]);
    expect(await decide('r-anna', 'ACCEPT')).toMatchObject([{ code: 'NOT_FOUND', path: 'claims[0]' }]);
  });

  it('is words of a passage that are others than their hash, and a source that is there', async () => {
    const passages = [{ id: 'P1', paragraph: 'P1', start: 0, end: 3, quote: 'tea', sha256: 'a'.repeat(64) }];
    const text = { sha256: 'b'.repeat(64), characters: 10 };
    const { problems } = await graph.change('addSource', {
      source: { ...NOTE.source, id: 'src-quoted', kind: 'WEB_PAGE', text, passages },
    });
    expect(problems).toMatchObject([{ code: 'QUOTE_MISMATCH', path: 'source.passages[0].quote' }]);
    const again = await graph.change('addSource', { source: { ...NOTE.source, id: 'src-gazette' } });
    expect(again.problems).toMatchObject([{ code: 'ALREADY_EXISTS', path: 'source.id' }]);
  });
});

describe('who may', () => {
  it('depends on the role, and whoever may not learns nothing of what there is', async () => {
    const decide = (claims: readonly string[]) => ({
      query: `mutation { decideClaims(input: { claims: ${JSON.stringify(claims)}, decision: RETRACT, reason: "x" }) { change { id } } }`,
    });
    for (const claims of [['r-ann'], ['r-nothing']]) {
      const { errors, data } = await contributor.ask(decide(claims).query);
      expect(data).toEqual({ decideClaims: null });
      expect(errors).toMatchObject([
        {
          message: 'decideClaims needs the role curator; yours is contributor.',
          extensions: { code: 'FORBIDDEN' },
        },
      ]);
    }
    const nobody = await graph.as(
      { kind: 'anonymous', id: '::1', name: null, role: 'reader' },
      { changes: { takesKeys: true } },
    );
    expect((await nobody.ask(decide(['r-ann']).query)).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  it('lets nobody decide on what he proposed where four eyes are asked for', async () => {
    const mo = await graph.as(holder('mo', 'curator'), { changes: { review: 'four-eyes' } });
    await graph.change('addSource', { source: { ...NOTE.source, id: 'src-four' } });
    const claims = [{ subject: 'ann', predicate: 'MEMBER_OF', object: 'guild', tense: 'CURRENT' }];
    const input = { source: 'src-four', claims };
    expect((await graph.change('proposeClaims', { ...input, accept: true }, '', mo)).problems).toMatchObject([
      { code: 'NOT_ALLOWED', path: 'accept' },
    ]);
    const proposed = await graph.change('proposeClaims', input, 'claims { id }', mo);
    const [{ id } = { id: '' }] = proposed['claims'] as { id: string }[];
    const accept = { claims: [id], decision: 'ACCEPT', reason: 'mine' };
    expect((await graph.change('decideClaims', accept, '', mo)).problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const correction = { claim: 'r-guild', with: { ...claims[0], subject: 'old-works' }, reason: 'mine' };
    expect((await graph.change('correctClaim', correction, '', mo)).problems).toMatchObject([
      { code: 'NOT_ALLOWED', path: 'with' },
    ]);
    expect((await graph.change('decideClaims', accept)).problems).toEqual([]);
  });
});
