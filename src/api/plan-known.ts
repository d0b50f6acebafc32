import { setTimeout as delay } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import { Kind, parse } from 'graphql';
import type { Context } from './context.ts';
import type { ExplorerOperation } from './explorer-operations.ts';
import type { Logger } from './logger.ts';

/** An operation that takes long leaves room for others, but is no reason to keep those behind it waiting for longer. */
const LONGEST_PAUSE_MS = 1000;

/** How many of the known operations are still to be asked, were answered, and were not. */
export interface Planning {
  readonly waiting: number;
  readonly planned: number;
  readonly failed: number;
}

/** What planning needs: the server, and what its resolvers have at hand. */
export interface PlanKnown {
  readonly apollo: ApolloServer<Context>;
  readonly context: Context;
  /** The operations that Sandbox begins with, as one document. */
  readonly firstAnswers: string;
  /** Those that the explorer asks. */
  readonly explorer: readonly ExplorerOperation[];
  readonly log: Logger;
  /** Told how far planning is: before the first operation is asked, and after each. */
  readonly told: (planning: Planning) => void;
  readonly stop: AbortSignal;
  /** How long to leave the database to others first, in milliseconds; 5 s unless given. */
  readonly beginAfterMs?: number;
}

type Values = Readonly<Record<string, unknown>>;

interface Known {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Values;
}

/**
 * Asks the operations that are known beforehand (the first answers, what the explorer asks, the example of each root
 * field, each question with its example), so that who asks one first finds it planned. They are asked and not only explained: an explained
 * statement still costs a third of a new one. One at a time, and with a pause as long as each took, so that nobody else
 * waits for it; what fails, as everything does at the latest after the database's deadline, is left to who asks for it.
 * Settles when all were asked, or soon after `stop`.
 */
export async function planKnown(plan: PlanKnown): Promise<void> {
  const { apollo, context, firstAnswers, explorer, log, told, stop, beginAfterMs = 5000 } = plan;
  const ask = async (known: Known) => {
    const { body } = await apollo.executeOperation(known, { contextValue: context });
    return body.kind === 'single' ? body.singleResult : { errors: [], data: null };
  };
  const began = performance.now();
  const counts = { waiting: 0, planned: 0, failed: 0 };
  try {
    // Who has waited for the server to be ready goes first.
    await delay(beginAfterMs, undefined, { signal: stop, ref: false });
    const all = [...namedIn(firstAnswers), ...explorer, ...examplesOf(await ask(CATALOGUE))];
    counts.waiting = all.length;
    told(counts);
    for (const known of all) {
      const start = performance.now();
      const { errors } = await ask(known);
      const tookMs = Math.round(performance.now() - start);
      counts.waiting -= 1;
      counts[errors ? 'failed' : 'planned'] += 1;
      told(counts);
      if (errors) log.info({ known, errors, tookMs }, 'a known operation could not be planned');
      await delay(Math.min(tookMs, LONGEST_PAUSE_MS), undefined, { signal: stop, ref: false });
    }
    log.info({ ...counts, tookMs: Math.round(performance.now() - began) }, 'the known operations are planned');
  } catch (error) {
    if (!stop.aborted) log.warn({ ...counts, error }, 'the known operations were not all planned');
  }
}

const CATALOGUE: Known = {
  query: '{ __schema { queryType { fields { description } } } questions { name operation example } }',
};

function namedIn(query: string): readonly Known[] {
  return parse(query).definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION && one.name ? [{ query, operationName: one.name.value }] : [],
  );
}

function examplesOf({ data }: { readonly data?: unknown }): readonly Known[] {
  const { __schema, questions } = data as {
    readonly __schema: { readonly queryType: { readonly fields: readonly { readonly description: string | null }[] } };
    readonly questions: readonly { readonly name: string; readonly operation: string; readonly example: Values }[];
  };
  const examples = __schema.queryType.fields.flatMap(({ description }) => {
    const query = /```graphql\n([^]*?)\n```/.exec(description ?? '')?.[1];
    return query === undefined ? [] : [{ query }];
  });
  // A question is asked by its name or by its operation; what is kept for one of them is not kept for the other.
  const answer = 'query ($name: String!) { question(name: $name) { answer { paragraph } } }';
  const asked = questions.flatMap(({ name, operation, example }) => [
    { query: operation, variables: example },
    { query: answer, variables: { name } },
  ]);
  return [...examples, ...asked];
}
