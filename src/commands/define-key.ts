import { Option } from 'commander';
import { ROLES, type Role } from '../domain/roles.ts';
import type { DefineCommand } from './task.ts';

/** `guanxi key`: the API keys. */
export const defineKey: DefineCommand = (program, choose) => {
  const key = program.command('key').description('create, list and revoke API keys').helpCommand(false);
  key
    .command('create')
    .description('create an API key and print its secret, which is shown this once')
    .argument('<name>', 'whose key it is: letters, digits and . _ @ -')
    .addOption(new Option('--role <role>', 'what the key allows').choices([...ROLES]).makeOptionMandatory())
    .action((name: string, { role }: { role: Role }) => {
      choose(async (context) => (await import('./key.ts')).createKey(context, name, role));
    });
  key
    .command('list')
    .description('list the API keys with their roles and when each was last used')
    .option('--json', 'as JSON')
    .action(({ json = false }: { json?: boolean }) => {
      choose(async (context) => (await import('./key.ts')).listKeys(context, { json }));
    });
  key
    .command('revoke')
    .description('revoke an API key; servers refuse it within ten seconds')
    .argument('<name>', 'the name of the key')
    .action((name: string) => {
      choose(async (context) => (await import('./key.ts')).revokeKey(context, name));
    });
};
