import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTexts } from '../../src/sources/texts.ts';
import { callText, connectOverHttp, keysByRole } from '../support/agent-http.ts';
import type { ArticleGraph } from '../support/article.ts';
import { GAZETTE, openChangeGraph, type ChangeGraph } from '../support/change-graph.ts';
import { dumpGraph } from '../support/graph-dump.ts';
import { serveApi, type ServedApi } from '../support/http-server.ts';

const WORDS = 'Ann Lee heads the Tea Guild.';
const TEXT = `Guild news\n${WORDS}\n`;

let folder: string;
let graph: ChangeGraph;
let asked: ArticleGraph;
let served: ServedApi;
let agent: Client;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guanxi-texts-'));
  await writeFile(join(folder, 'src-guild-news.txt'), TEXT);
  graph = await openChangeGraph(GAZETTE);
  asked = await graph.as(null, { changes: { texts: openTexts(folder) } });
  served = await serveApi({
    apollo: asked.apollo,
    context: { database: graph.database },
    access: keysByRole('closed', ['contributor']),
  });
  agent = await connectOverHttp(served.url, 'contributor');
});
afterAll(async () => {
  await agent.close();
  await served.close();
  await asked.apollo.stop();
  await graph.close();
  await rm(folder, { recursive: true });
});

const claimWith = (quote: string) => ({
  source: 'src-guild-news',
  claims: [
    { subject: 'ann', predicate: 'HEADS', object: 'guild', tense: 'CURRENT', passages: [{ id: 'P1.1', quote }] },
  ],
});

describe('an agent with a contributor’s key', () => {
  it('adds a source, is told where a quote differs, and proposes a claim with the right one', async () => {
    const source = {
      id: 'src-guild-news',
      kind: 'WEB_PAGE',
      title: 'Guild news',
      language: 'en',
      published: '2019-06-01',
    };
    const text = { sha256: createHash('sha256').update(TEXT).digest('hex'), characters: TEXT.length };
    const passages = [{ id: 'P1.1', paragraph: 'P1', start: 11, end: 39, quote: WORDS }];
    expect(await callText(agent, 'add_source', { source: { ...source, text, passages } })).toContain(
      'Added src-guild-news',
    );
    expect(await callText(agent, 'propose_claims', claimWith('Ann Lee leads the Tea Guild.'))).toBe(
      'Nothing was entered:\n- claims[0].passages[0]: passage "P1.1": after 8 characters the quote has "leads the Tea Guild." where the text has "heads the Tea Guild."',
    );
    expect(await callText(agent, 'propose_claims', claimWith(WORDS))).toMatch(
      /^Proposed in change-\d+; nothing of it counts until a curator accepts it:\n- Ann Lee heads Tea Guild \(claim /,
    );
    expect(JSON.stringify(await dumpGraph(graph.database))).not.toContain(WORDS);
  });
});
