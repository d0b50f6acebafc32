import { describe, expect, it } from 'vitest';
import { connectAgent as connect } from '../support/agent-client.ts';

describe('tools that change the graph', () => {
  const made = {
    claims: [{ id: 'src-a-1-1', sentence: 'Ann Lee heads Old Works' }],
    change: { id: 'change-1' },
    problems: [],
  };
  const answers = { AgentPropose: { proposeClaims: made } };
  const claimWith = (given: unknown) => ({
    source: 'src-a',
    claims: [{ subject: 'ann', predicate: 'HEADS', object: 'works', tense: 'CURRENT', passages: given }],
  });

  it.each(['contributor', 'curator', 'owner'] as const)('are listed for a %s', async (role) => {
    const { client } = await connect({}, role);
    const { tools } = await client.listTools();
    expect(tools.filter(({ annotations }) => !annotations?.readOnlyHint).map(({ name }) => name)).toEqual([
      'add_source',
      'propose_claims',
    ]);
    expect(tools.filter(({ description }) => description!.length > 500)).toEqual([]);
    expect(JSON.stringify(tools).length).toBeLessThan(16_384);
  });

  it('are not there for a reader, who cannot call them either', async () => {
    const { client, asked } = await connect(answers);
    await expect(client.callTool({ name: 'propose_claims', arguments: claimWith([]) })).rejects.toThrow(
      'propose_claims',
    );
    expect(asked).toEqual([]);
  });

  it('enter a claim with the words of its passages, to be decided on', async () => {
    const { call, asked } = await connect(answers, 'contributor');
    const { text } = await call('propose_claims', claimWith([{ id: 'P1.1', quote: 'Ann Lee heads Old Works' }]));
    expect(text.split('\n')).toEqual([
      'Proposed in change-1; nothing of it counts until a curator accepts it:',
      '- Ann Lee heads Old Works (claim src-a-1-1)',
    ]);
    const { input } = asked[0]!.variables as { input: Record<string, unknown> };
    expect(input).not.toHaveProperty('accept');
    expect(input['claims']).toMatchObject([
      { passages: ['P1.1'], quotes: [{ passage: 'P1.1', quote: 'Ann Lee heads Old Works' }] },
    ]);
  });

  it.each([
    [undefined, 'claims[0].passages: cite a passage with its words'],
    [[], 'claims[0].passages: cite a passage with its words'],
    [['P1.1'], 'claims[0].passages[0]: give { id, quote }, not "P1.1".'],
    [[{ id: 'P1.1', quote: '' }], 'claims[0].passages[0]: give { id, quote }, not'],
  ])('enter nothing where what is cited is %j, without the words', async (given, message) => {
    const { call, asked } = await connect(answers, 'curator');
    const { text, isError } = await call('propose_claims', claimWith(given));
    expect({ isError, says: text.includes(message), entered: text.endsWith('Nothing was entered.') }).toEqual({
      isError: true,
      says: true,
      entered: true,
    });
    expect(asked).toEqual([]);
  });

  it('tell at which passage the words differ', async () => {
    const problems = [
      { message: 'passage "P1.2": the quote has 3 characters, and the passage has 4', path: 'claims[0].quotes[1]' },
      { message: 'passage "P2.1": it has no hash', path: 'claims[0].quotes[2]' },
    ];
    const { call } = await connect(
      { AgentPropose: { proposeClaims: { claims: null, change: null, problems } } },
      'contributor',
    );
    const cited = ['P1.1', 'P1.2'].map((id) => ({ id, quote: 'Yes' }));
    const { source, claims } = claimWith(cited);
    const against = [{ id: 'P2.1', quote: 'No' }];
    const { text, isError } = await call('propose_claims', { source, claims: [{ ...claims[0], against }] });
    expect([isError, ...text.split('\n')]).toEqual([
      true,
      'Nothing was entered:',
      '- claims[0].passages[1]: passage "P1.2": the quote has 3 characters, and the passage has 4',
      '- claims[0].against[0]: passage "P2.1": it has no hash',
    ]);
  });

  it('tell of every problem that the API found', async () => {
    const problems = [{ message: 'there is no entity "an", did you mean "ann"?', path: 'claims[0].subject' }];
    const refused = { AgentPropose: { proposeClaims: { claims: null, change: null, problems } } };
    const { call } = await connect(refused, 'owner');
    expect(await call('propose_claims', claimWith([{ id: 'P1.2', quote: 'Yes' }]))).toMatchObject({
      isError: true,
      text: 'Nothing was entered:\n- claims[0].subject: there is no entity "an", did you mean "ann"?',
    });
  });

  it('add a source only with the words of its passages', async () => {
    const added = { addSource: { source: { id: 'src-b' }, change: { id: 'change-2' }, problems: [] } };
    const { call } = await connect({ AgentAddSource: added }, 'contributor');
    const source = { id: 'src-b', kind: 'WEB_PAGE', title: 'B', language: 'en' };
    const passage = { id: 'P1.1', paragraph: 'P1', start: 0, end: 3 };
    expect((await call('add_source', { source: { ...source, passages: [passage] } })).text).toContain(
      'source.passages[0].quote is missing',
    );
    expect((await call('add_source', { source: { ...source, passages: [{ ...passage, quote: 'Yes' }] } })).text).toBe(
      'Added src-b in change-2.\npropose_claims can cite it.',
    );
  });
});
