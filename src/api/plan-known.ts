import { setTimeout as delay } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import { Kind, parse } from 'graphql';
import type { Context } from './context.ts';
import type { Logger } from './logger.ts';

/** What planning needs: the server, and what its resolvers have at hand. */
export interface PlanKnown {
  readonly apollo: ApolloServer<Context>;
  readonly context: Context;
  /** The operations that Sandbox begins with, as one document. */
  readonly firstAnswers: string;
  readonly log: Logger;
  /** Told of each operation that was answered. */
  readonly planned: () => void;
  readonly stop: AbortSignal;
  /** How long to leave the database to others first, in milliseconds; 5 s unless given. */
  readonly beginAfterMs?: number;
}

interface Known {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/**
 * Asks the operations that are known beforehand (the first answers, the example of each root field, each question with
 * its example), so that who asks one first finds it planned. They are asked and not only explained: an explained
 * statement still costs a third of a new one. One at a time, and with a pause as long as each took, so that nobody else
 * waits for it; what fails is left to who asks for it. Settles when all were asked, or soon after `stop`.
 */
export async function planKnown(plan: PlanKnown): Promise<void> {
  const { apollo, context, firstAnswers, log, planned, stop, beginAfterMs = 5000 } = plan;
  const ask = async (known: Known) => {
    const { body } = await apollo.executeOperation(known, { contextValue: context });
    return body.kind === 'single' ? body.singleResult : { errors: [], data: null };
  };
  try {
    // Who has waited for the server to be ready goes first.
    await delay(beginAfterMs, undefined, { signal: stop, ref: false });
    for (const known of [...namedIn(firstAnswers), ...examplesOf(await ask(CATALOGUE))]) {
      const start = performance.now();
      const { errors } = await ask(known);
      if (errors) log.debug({ known, errors }, 'an operation could not be planned');
      else planned();
      await delay(performance.now() - start, undefined, { signal: stop, ref: false });
    }
  } catch (error) {
    if (!stop.aborted) log.debug(error, 'the known operations were not all planned');
  }
}

const CATALOGUE: Known = { query: '{ __schema { queryType { fields { description } } } questions { name } }' };

function namedIn(query: string): readonly Known[] {
  return parse(query).definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION && one.name ? [{ query, operationName: one.name.value }] : [],
  );
}

function examplesOf({ data }: { readonly data?: unknown }): readonly Known[] {
  const { __schema, questions } = data as {
    readonly __schema: { readonly queryType: { readonly fields: readonly { readonly description: string | null }[] } };
    readonly questions: readonly { readonly name: string }[];
  };
  const examples = __schema.queryType.fields.flatMap(({ description }) => {
    const query = /```graphql\n([^]*?)\n```/.exec(description ?? '')?.[1];
    return query === undefined ? [] : [{ query }];
  });
  const query = 'query ($name: String!) { question(name: $name) { answer { paragraph } } }';
  return [...examples, ...questions.map(({ name }) => ({ query, variables: { name } }))];
}
