import type { DefineCommand } from './task.ts';

/** `guanxi mcp`: serves the tools for agents. */
export const defineMcp: DefineCommand = (program, choose) => {
  program
    .command('mcp')
    .description('serve tools for agents over standard input and output (Model Context Protocol)')
    .action(() => choose(async (context) => (await import('./mcp.ts')).mcp(context)));
};
