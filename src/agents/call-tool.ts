import { answerPage, type AnswerPage } from './answer-page.ts';
import { sourceLine } from './citations.ts';
import { checkArguments } from './check-arguments.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { AgentTool, Ask } from './tool.ts';

/** One page of a tool's answer, as text and in parts. */
export interface ToolAnswer {
  readonly text: string;
  readonly parts: {
    readonly lines: readonly string[];
    readonly sources: AnswerPage['sources'];
    /** Null on the last page. */
    readonly cursor: string | null;
  };
}

/** Calls a tool with the arguments that an agent gave. Throws ToolFault. */
export async function callTool(tool: AgentTool, ask: Ask, given: unknown): Promise<ToolAnswer> {
  const { cursor: from, ...args } = checkArguments(tool, given);
  const start = from === undefined ? { after: null, offset: 0 } : decodeCursor(tool.name, args, from as string);
  const { lines, sources, next } = answerPage(await tool.run(ask, { args, after: start.after }), start);
  const cursor = next === null ? null : encodeCursor(tool.name, args, next);
  const text = [
    ...lines,
    ...(sources.length > 0 ? ['Sources:', ...sources.map(sourceLine)] : []),
    ...(cursor === null ? [] : [`There is more: call again with the same arguments and cursor ${cursor}`]),
  ].join('\n');
  return { text, parts: { lines, sources, cursor } };
}
