import type { DefineCommand } from './task.ts';

/** `guanxi serve`: serves the API. */
export const defineServe: DefineCommand = (program, choose) => {
  program
    .command('serve')
    .description('start the database, load the sources and serve the API; `npm start` runs this')
    .action(() => {
      choose(async (context) => (await import('./serve.ts')).serve(context));
    });
};

/** `guanxi verify`: compares the stored graph with its claims. */
export const defineVerify: DefineCommand = (program, choose) => {
  program
    .command('verify')
    .description(
      'verify that entities, relations and counts follow from the claims, and that passages are where they should be',
    )
    .option(
      '--texts <folder>',
      'your copies of the sources; report each passage as found, moved or missing (default: GUANXI_TEXTS)',
    )
    .action(({ texts }: { texts?: string }) => {
      choose(async (context) => (await import('./verify.ts')).verify(context, texts ?? context.config.textsFolder));
    });
};

/** `guanxi rebuild`: recomputes the stored graph from its claims. */
export const defineRebuild: DefineCommand = (program, choose) => {
  program
    .command('rebuild')
    .description('recompute entities, relations and counts from the claims, and correct those that differ')
    .action(() => {
      choose(async (context) => (await import('./rebuild.ts')).rebuild(context));
    });
};

/** `guanxi doctor`: checks a deployment. */
export const defineDoctor: DefineCommand = (program, choose) => {
  program
    .command('doctor')
    .description(
      'check the machine, the settings and the database of a deployment, and say what to do; changes nothing',
    )
    .option('--json', 'as JSON')
    .action(({ json = false }: { json?: boolean }) => {
      choose(async (context) => (await import('./doctor.ts')).doctor(context, { json }));
    });
};

/** `guanxi backup`: writes the managed store into a file. */
export const defineBackup: DefineCommand = (program, choose) => {
  program
    .command('backup')
    .description('write the whole store of the managed database into one file; stop the server first')
    .argument('<file>', 'a new file, on a disk with room for about a tenth of the store')
    .option('--replace', 'replace the backup that the file holds')
    .action((file: string, { replace = false }: { replace?: boolean }) => {
      choose(async (context) => (await import('./backup.ts')).backup(context, file, { replace }));
    });
};

/** `guanxi restore`: replaces the managed store by a backup. */
export const defineRestore: DefineCommand = (program, choose) => {
  program
    .command('restore')
    .description('replace the store of the managed database by a backup, once that has opened; stop the server first')
    .argument('<file>', 'a file that `guanxi backup` wrote')
    .action((file: string) => {
      choose(async (context) => (await import('./restore.ts')).restore(context, file));
    });
};
