import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { connectAgent as connect } from '../support/agent-client.ts';

describe('tools that change the graph', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const passages = [
    { passage: 'P1.1', start: 0, end: 23, sha256: sha256('Ann Lee heads Old Works') },
    { passage: 'P1.2', start: 24, end: 27, sha256: sha256('Yes') },
    { passage: 'P2.1', start: null, end: null, sha256: null },
  ];
  const made = {
    claims: [{ id: 'src-a-1-1', sentence: 'Ann Lee heads Old Works' }],
    change: { id: 'change-1' },
    problems: [],
  };
  const answers = { AgentPassages: { source: { passages } }, AgentPropose: { proposeClaims: made } };
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

  it('enter a claim whose quote is the words of the passage, to be decided on', async () => {
    const { call, asked } = await connect(answers, 'contributor');
    const { text } = await call('propose_claims', claimWith([{ id: 'P1.1', quote: 'Ann Lee heads Old Works' }]));
    expect(text.split('\n')).toEqual([
      'Proposed in change-1; nothing of it counts until a curator accepts it:',
      '- Ann Lee heads Old Works (claim src-a-1-1)',
    ]);
    const { input } = asked[1]!.variables as { input: Record<string, unknown> };
    expect(input).not.toHaveProperty('accept');
    expect(input['claims']).toMatchObject([{ passages: ['P1.1'] }]);
  });

  it.each([
    [undefined, 'claims[0].passages: cite a passage with its words'],
    [['P1.1'], 'claims[0].passages[0]: give { id, quote }, not "P1.1".'],
    [[{ id: 'P9', quote: 'x' }], 'the source has no passage "P9"; it has P1.1, P1.2, P2.1.'],
    [[{ id: 'P1.1', quote: 'Yes' }], 'these are the words of passage P1.2, not of P1.1.'],
    [[{ id: 'P1.1', quote: ' Ann Lee heads Old Works' }], 'the quote has blanks around the words; send it without.'],
    [[{ id: 'P1.1', quote: 'Ann Lee heads' }], 'the quote has 13 characters, and P1.1 has 23 (0 to 23).'],
    [
      [{ id: 'P1.1', quote: 'Ann Lee leads Old Works' }],
      'the quote is as long as P1.1 and differs from it in some character.',
    ],
    [[{ id: 'P2.1', quote: 'x' }], 'passage P2.1 has no hash, so that its words cannot be checked.'],
  ])('enter nothing where the quote is %j', async (given, message) => {
    const { call, asked } = await connect(answers, 'curator');
    const { text, isError } = await call('propose_claims', claimWith(given));
    expect({ isError, says: text.includes(message), entered: text.endsWith('Nothing was entered.') }).toEqual({
      isError: true,
      says: true,
      entered: true,
    });
    expect(asked.map(({ operation }) => operation)).toEqual(['AgentPassages']);
  });

  it('tell of every problem that the API found', async () => {
    const problems = [{ message: 'there is no entity "an", did you mean "ann"?', path: 'claims[0].subject' }];
    const refused = {
      AgentPassages: answers.AgentPassages,
      AgentPropose: { proposeClaims: { claims: null, change: null, problems } },
    };
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
