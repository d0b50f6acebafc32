import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AGENT_CHANGES, AGENT_OPERATIONS } from '../../src/agents/known-operations.ts';
import { ToolFault, type Values } from '../../src/agents/tool.ts';
import { connectAgent as connect } from '../support/agent-client.ts';

const SOURCE = {
  id: 'src-a',
  title: 'A report',
  publisherName: 'A paper',
  published: '2013',
  url: 'https://a.example/',
  weak: false,
};

/** A claim of the report, as the API answers it. */
function claim(id: string, sentence: string, more: object = {}) {
  return {
    id,
    sentence,
    polarity: 'AFFIRMED',
    modality: 'ASSERTED',
    tense: 'CURRENT',
    rank: 'NORMAL',
    status: 'ACCEPTED',
    attributedTo: null,
    evidence: [{ stance: 'SUPPORTS', source: SOURCE, locator: { passage: 'P1.1' } }],
    subject: { id: 'ann' },
    object: { id: 'works' },
    title: null,
    period: { start: null, end: null },
    ...more,
  };
}

function relation(sentence: string, certainty = 'POSSIBLY') {
  return {
    from: { id: 'ann' },
    to: { id: 'works' },
    sentence,
    titles: [],
    status: 'ACTIVE',
    certainty,
    period: { start: { text: '2018' }, end: null },
    claims: [claim('r-1', '')],
  };
}

const LAST = { hasNextPage: false, endCursor: null };

function entityWith(claims: readonly object[], more: object = {}) {
  return {
    entity: {
      id: 'ann',
      kind: 'PERSON',
      name: 'Ann Lee',
      formerIds: [],
      names: [{ value: 'Ann Lee' }, { value: 'A. Lee' }],
      claims: { totalCount: claims.length, pageInfo: LAST, nodes: claims },
      sources: { nodes: [] },
      ...more,
    },
  };
}

describe('the operations of the tools', () => {
  it('are valid on the schema', () => {
    const schema = buildSchema(readFileSync('src/generated/schema.graphql', 'utf8'));
    for (const query of [...AGENT_OPERATIONS.map((one) => one.query), ...AGENT_CHANGES])
      expect(validate(schema, parse(query))).toEqual([]);
  });
});

describe('the list of tools', () => {
  it('has those that read for a reader, each with a description that no client cuts', async () => {
    const { client } = await connect({});
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'search',
      'entity',
      'neighborhood',
      'paths',
      'timeline',
      'questions',
      'ask',
      'claims',
      'sources',
    ]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
    expect(tools.filter(({ description }) => description!.length > 500)).toEqual([]);
    expect(JSON.stringify(tools).length).toBeLessThan(16_384);
  });

  it('is empty for whom nothing is allowed', async () => {
    const { client } = await connect({}, null);
    expect(client.getServerCapabilities()?.tools).toBeUndefined();
  });
});

describe('arguments', () => {
  it.each([
    [{ text: 'a', kind: [] }, 'There is no argument "kind", did you mean "kinds"? Allowed: text, kinds, lang, cursor.'],
    [{}, 'text is missing: A name or a part of one, at most 256 characters.'],
    [{ text: 7 }, 'text: give a text, not 7.'],
    [{ text: 'a', lang: 'zhh' }, 'lang: there is no "zhh", did you mean "zh"? Allowed: en, zh.'],
    [
      { text: 'a', kinds: ['FIRMS'] },
      'kinds: there is no "FIRMS", did you mean "FIRM"? Allowed: PERSON, FIRM, ASSOCIATION, GOVERNMENT_BODY, PLACE, PROGRAMME, GROUP, VENTURE.',
    ],
    [{ text: 'a', kinds: [] }, 'kinds: 0 are not allowed; give 1 to 8.'],
    [
      { text: 'a', cursor: 'x' },
      'cursor: it is not one that this call gave. Repeat the call with the same arguments and its cursor, or leave it out to begin again.',
    ],
  ])('that are wrong are answered by what is allowed: %j', async (args, message) => {
    const { call, asked } = await connect({});
    expect(await call('search', args)).toMatchObject({ text: message, isError: true });
    expect(asked).toEqual([]);
  });

  it('out of range are answered by the range', async () => {
    const { call } = await connect({});
    expect((await call('paths', { from: 'a', to: 'b', maxHops: 11 })).text).toBe(
      'maxHops: 11 is not allowed; give 1 to 10.',
    );
  });

  it('that are null count as left out', async () => {
    const { call, asked } = await connect({ AgentSearch: { search: { totalCount: 0, pageInfo: LAST, edges: [] } } });
    const { text } = await call('search', { text: 'x', kinds: null });
    expect(text).toBe('Nothing here is named like "x". That does not mean that it does not exist.');
    expect(asked[0]!.variables).toEqual({ text: 'x', first: 20, lang: 'en', after: null });
  });
});

describe('an error', () => {
  it('of the API is told to the agent', async () => {
    const { call } = await connect({
      AgentTimeline: new ToolFault('id: there is no entity "an", did you mean "ann"?'),
    });
    expect(await call('timeline', { id: 'an' })).toMatchObject({
      text: 'id: there is no entity "an", did you mean "ann"?',
      isError: true,
    });
  });

  it('that nobody foresaw is logged, and shows nothing of the inside', async () => {
    const fault = new Error('connect ECONNREFUSED bolt://127.0.0.1:7687');
    const { call, client, errors } = await connect({ AgentTimeline: fault, AgentEntity: fault });
    expect((await call('timeline', { id: 'ann' })).text).toBe('Something went wrong on our side; it has been logged.');
    await expect(client.readResource({ uri: 'guanxi://entity/ann' })).rejects.toThrow(
      'Something went wrong on our side',
    );
    expect(errors).toEqual([fault, fault]);
  });
});

describe('entity', () => {
  it('gives each statement once with all its evidence, what limits it, and what is not said', async () => {
    const other = { ...SOURCE, id: 'src-b', title: 'B', publisherName: null, published: null, url: null, weak: true };
    const claims = [
      claim('r-1', 'Ann Lee heads Old Works', { title: 'head' }),
      claim('r-2', 'Ann Lee heads Old Works', {
        title: 'head',
        evidence: [{ stance: 'CONTRADICTS', source: other, locator: { passage: 'P2.1' } }],
      }),
      claim('r-3', 'Ann Lee plans a school', {
        modality: 'ATTRIBUTED',
        tense: 'INTENDED',
        attributedTo: { name: 'Bo' },
        status: 'PROPOSED',
      }),
    ];
    const notSaid = [
      { about: ['ann'], wrong: 'She founded it.', right: 'She heads it.', locators: [{ passage: 'P1.1' }] },
      { about: ['bo'], wrong: 'x', right: 'y', locators: [] },
    ];
    const { call } = await connect({
      AgentEntity: entityWith(claims, { sources: { nodes: [{ ...SOURCE, notSaid }] } }),
    });
    expect((await call('entity', { id: 'ann' })).text.split('\n')).toEqual([
      'Ann Lee [ann] PERSON',
      'Also named: A. Lee',
      '3 claims:',
      '- Ann Lee heads Old Works [works] {as "head"} (S1 P1.1, against: S2 P2.1; claim r-1, r-2)',
      '- Ann Lee plans a school [works] {ATTRIBUTED; according to Bo; INTENDED; PROPOSED, does not count} (S1 P1.1; claim r-3)',
      '- Not said: She founded it. Instead: She heads it. (S1 P1.1)',
      'Sources:',
      'S1 "A report", A paper, 2013 [src-a] https://a.example/',
      'S2 "B", undated, a weak source [src-b]',
    ]);
  });

  it('is cut where it grows long, and its cursor gives the rest: every statement once, each page with its own sources', async () => {
    const claims = Array.from({ length: 150 }, (_, at) => claim(`r-${at}`, `Ann Lee advises firm number ${at}`));
    const { call, asked } = await connect({
      AgentEntity: ({ after }: Values) =>
        entityWith([], {
          claims: {
            totalCount: 150,
            pageInfo: after === null ? { hasNextPage: true, endCursor: 'c100' } : LAST,
            nodes: after === null ? claims.slice(0, 100) : claims.slice(100),
          },
        }),
    });
    const seen: string[] = [];
    let cursor: string | null | undefined;
    let pages = 0;
    do {
      const { text, parts } = await call('entity', { id: 'ann', ...(cursor && { cursor }) });
      expect(text.length).toBeLessThan(6500);
      expect(text).toContain('S1 "A report"');
      seen.push(...[...text.matchAll(/firm number (\d+)/g)].map(([, number]) => number!));
      cursor = parts!.cursor;
      pages += 1;
    } while (cursor);
    expect(seen).toEqual(claims.map((_, at) => String(at)));
    expect(pages).toBeGreaterThan(2);
    expect(asked.map(({ variables }) => variables['after'])).toContain('c100');
  });

  it('refuses the cursor of another call', async () => {
    const claims = Array.from({ length: 100 }, (_, at) => claim(`r-${at}`, `Ann Lee advises firm number ${at}`));
    const { call } = await connect({ AgentEntity: entityWith(claims) });
    const { parts } = await call('entity', { id: 'ann' });
    expect((await call('entity', { id: 'bo', cursor: parts!.cursor })).text).toMatch(
      /^cursor: it is not one that this call gave/,
    );
  });
});

describe('paths and neighborhoods', () => {
  it('are lines with evidence, certain only where a time was asked', async () => {
    const path = {
      length: 1,
      certainty: 'POSSIBLY',
      overlap: { from: '2018-01-01', to: null },
      nodes: [{ name: 'Ann Lee' }, { name: 'Old Works' }],
      relations: [relation('Ann Lee heads Old Works')],
    };
    const { call } = await connect({
      AgentPaths: { paths: [path] },
      AgentNeighborhood: {
        neighborhood: {
          nodes: [{ id: 'ann', kind: 'PERSON', name: 'Ann Lee' }],
          relations: [relation('Ann Lee heads Old Works')],
          truncated: true,
          hubs: [{ entity: 'works', count: 4000 }],
        },
      },
    });
    expect((await call('paths', { from: 'ann', to: 'works', asOf: '2019' })).text).toContain(
      'Ann Lee – Old Works: 1 relation, POSSIBLY, may have held at once: 2018-01-01 to\n  - Ann Lee heads Old Works [ann → works] {POSSIBLY; from 2018} (S1 P1.1; claim r-1)',
    );
    const { text } = await call('neighborhood', { ids: ['ann'] });
    expect(text).toContain('- Ann Lee heads Old Works [ann → works] {from 2018} (S1 P1.1; claim r-1)');
    expect(text).toContain('More entities were left out: raise limit (now 50), or name types.');
    expect(text).toContain('The search did not go on from works, which has 4,000 relations.');
  });

  it('that are not there are not said not to exist', async () => {
    const { call } = await connect({ AgentPaths: { paths: [] } });
    expect((await call('paths', { from: 'ann', to: 'bo' })).text).toBe(
      'No path of at most 6 relations is known. That does not mean that there is none.',
    );
  });
});

describe('a name that nothing has', () => {
  it('is answered by the nearest question, source or entity', async () => {
    const { call } = await connect({
      AgentAsk: { question: null },
      AgentQuestions: { questions: [{ name: 'heads', title: 'Who heads it?', variables: [] }] },
      AgentSource: { source: null },
      AgentSources: { sources: { totalCount: 1, pageInfo: LAST, nodes: [SOURCE] } },
      AgentEntity: { entity: null },
      AgentSearch: {
        search: {
          totalCount: 1,
          pageInfo: LAST,
          edges: [
            { rule: 'fuzzy', matchedName: { value: 'Ann Lee' }, node: { id: 'ann', kind: 'PERSON', name: 'Ann Lee' } },
          ],
        },
      },
      AgentClaim: { claim: null },
    });
    expect((await call('ask', { name: 'head' })).text).toBe(
      'There is no question "head". Did you mean heads? questions lists them.',
    );
    expect((await call('sources', { id: 'src-b' })).text).toBe(
      'There is no source "src-b". Did you mean src-a? sources lists them.',
    );
    expect((await call('entity', { id: 'an-lee' })).text).toBe(
      'There is no entity "an-lee". Did you mean ann (Ann Lee)?',
    );
    expect((await call('claims', { id: 'r-9' })).text).toBe(
      'There is no claim "r-9"; claims with a subject or a source lists them.',
    );
  });
});

describe('ask', () => {
  it('cites as all tools do', async () => {
    const citation = {
      number: 1,
      source: 'src-a',
      title: 'A report',
      publisher: 'A paper',
      published: '2013',
      paragraph: 'P1',
      url: null,
      claims: ['r-1'],
    };
    const answer = {
      variables: { id: 'works' },
      paragraph: 'Ann Lee heads Old Works.[1] Bo is said to follow.[1]',
      unknownIds: [],
      note: null,
      citations: [citation],
    };
    const { call } = await connect({ AgentAsk: { question: { title: 'Who heads it?', answer } } });
    expect((await call('ask', { name: 'heads' })).text.split('\n')).toEqual([
      'Who heads it? {"id":"works"}',
      'Ann Lee heads Old Works. (S1 P1; claim r-1)',
      'Bo is said to follow. (S1 P1; claim r-1)',
      'Sources:',
      'S1 "A report", A paper, 2013 [src-a]',
    ]);
  });

  it('tells of an id that nothing has', async () => {
    const answer = { variables: {}, paragraph: '', unknownIds: ['x'], note: 'There is no entity "x".', citations: [] };
    const { call } = await connect({ AgentAsk: { question: { title: '', answer } } });
    expect(await call('ask', { name: 'heads' })).toMatchObject({
      isError: true,
      text: 'There is no entity "x". search finds ids by name.',
    });
  });
});

describe('prompts', () => {
  it('tell the agent what to use, and to guess nothing', async () => {
    const { client } = await connect({});
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toContain('check-statement');
    const { messages } = await client.getPrompt({ name: 'profile', arguments: { name: 'Ann Lee' } });
    expect(JSON.stringify(messages)).toContain('Write a short profile of Ann Lee.');
    expect(JSON.stringify(messages)).toContain('guess nothing');
  });
});
