import { Client } from '@modelcontextprotocol/client';
import { InMemoryTransport } from '@modelcontextprotocol/server';
import { createAgentServer } from '../../src/agents/agent-server.ts';
import type { Ask, Values } from '../../src/agents/tool.ts';
import type { Role } from '../../src/domain/roles.ts';

/** Connects the official client to the tools over answers by the names of operations. */
export async function connectAgent(answers: Readonly<Record<string, unknown>>, role: Role | null = 'reader') {
  const asked: { readonly operation: string; readonly variables: Values }[] = [];
  const errors: unknown[] = [];
  const ask: Ask = async (query, variables) => {
    const operation = /(?:query|mutation) (\w+)/.exec(query)![1]!;
    asked.push({ operation, variables });
    const answer = answers[operation];
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? (answer as (given: Values) => unknown)(variables) : answer;
  };
  const server = createAgentServer({ ask, role, version: '0', onError: (error) => errors.push(error) });
  const [clientSide, serverSide] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' });
  await Promise.all([server.connect(serverSide), client.connect(clientSide)]);
  const call = async (name: string, args: Record<string, unknown> = {}) => {
    const { content, isError = false, structuredContent } = await client.callTool({ name, arguments: args });
    const text = (content as { text: string }[])[0]!.text;
    return { text, isError, parts: structuredContent as { cursor: string | null } | undefined };
  };
  return { client, call, asked, errors };
}
