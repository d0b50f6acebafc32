import { readFile } from 'node:fs/promises';
import type { ApolloServer } from '@apollo/server';
import { AGENT_CHANGES, AGENT_OPERATIONS } from '../agents/known-operations.ts';
import { PAGE_OPERATIONS } from '../pages/known-operations.ts';
import { createApollo } from '../api/apollo.ts';
import { readExplorerOperations } from '../api/explorer-operations.ts';
import { knownOperations, type KnownOperation } from '../api/known-operations.ts';
import { DocumentsAtFault, readDocuments, trustedDocuments } from '../api/trusted-documents.ts';
import type { SourceTexts } from '../changes/quotes.ts';
import type { Config } from '../config.ts';
import type { Context } from '../query/engine.ts';
import { questionsFolder, readFirstAnswers, readFirstChanges } from '../questions/read-questions.ts';
import type { CommandContext } from './command-context.ts';
import { SomethingMissing } from './outcome.ts';

/** The API of a server, started; to be stopped by who opened it. */
export interface OpenApi {
  readonly apollo: ApolloServer<Context>;
  /** What the program knows that will be asked. */
  readonly operations: readonly KnownOperation[];
}

/** Starts the API with the limits and the trusted documents of the settings. Throws SomethingMissing for a file of documents. */
export async function openApi(
  { config, log }: CommandContext,
  context: Context,
  texts: SourceTexts | null = null,
): Promise<OpenApi> {
  const documents = await readTrustedDocuments(config);
  const trusted = documents && trustedDocuments();
  const { limits, review, auth } = config;
  const apollo = await createApollo(log, {
    limits,
    changes: { review, texts, takesKeys: auth !== 'local' },
    ...(trusted && { plugins: [trusted.plugin] }),
  });
  await apollo.start();
  const firstAnswers = await readFirstAnswers(questionsFolder);
  const others = [...(await readExplorerOperations()), ...AGENT_OPERATIONS, ...PAGE_OPERATIONS];
  const operations = await knownOperations(apollo, context, firstAnswers, others);
  const changes = await readFirstChanges(questionsFolder);
  trusted?.trust([
    ...documents!,
    ...[changes, ...AGENT_CHANGES, ...operations.map(({ query }) => query)].flatMap(readDocuments),
  ]);
  return { apollo, operations };
}

/**
 * The documents that a server answers, beside those that ship with it; null where it answers any. Throws SomethingMissing for a
 * file that cannot be read.
 */
async function readTrustedDocuments({ documents }: Config): Promise<readonly string[] | null> {
  if (documents === 'any') return null;
  if (documents === 'shipped') return [];
  try {
    return readDocuments(await readFile(documents.file, 'utf8'));
  } catch (error) {
    const reason = error instanceof DocumentsAtFault ? error.message : 'the file cannot be read.';
    const allowed = 'give any, shipped, or a file of GraphQL documents or a manifest of them.';
    throw new SomethingMissing(`GUANXI_DOCUMENTS: ${documents.file}: ${reason} Instead ${allowed}`);
  }
}
