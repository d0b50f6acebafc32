import { BASE_PATH } from '../address/base-path.ts';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createClient, type Client } from 'graphql-ws';
import { useMemo, type ComponentProps } from 'react';
import firstAnswers from '../../../questions/first-answers.graphql?raw';
import firstChanges from '../../../questions/first-changes.graphql?raw';
import { addressOf, HOME, readView, type View } from '../address/view.ts';
import { useWords } from '../words/words.ts';
import { questionsPlugin } from './questions-plugin.tsx';
import { variablesText, type ReadyOperation } from './ready-operation.ts';

/** Operations that ask and, after them, operations that change the graph. */
const FIRST_OPERATIONS = `${firstAnswers}\n${firstChanges}`;

/** What the console opens with. */
export interface ConsoleProps {
  readonly operations: readonly ReadyOperation[];
  /** The name of the question whose operation is opened, and the values of its variables; the example's where null. */
  readonly question: string | null;
  readonly variables: View['variables'];
}

/** A console for GraphQL that needs nothing but this server. */
export function Console({ operations, question, variables }: ConsoleProps) {
  const words = useWords();
  const { lang } = readView(location.href);
  const opened = operations.find(({ name }) => name === question);
  const plugin = useMemo(() => questionsPlugin(operations, words), [operations, words]);
  const plugins = useMemo(() => [plugin, HISTORY_PLUGIN], [plugin]);
  return (
    <>
      <header>
        <h1>{words.consoleTitle}</h1>
        <nav aria-label={words.product}>
          <a href={addressOf({ ...HOME, lang })}>{words.product}</a>
          <a href={addressOf({ ...HOME, lang, screen: 'questions' })}>{words.questions}</a>
          <a href={`${BASE_PATH}/graphql`}>Apollo Sandbox</a>
        </nav>
      </header>
      <main>
        <GraphiQL
          fetcher={send}
          plugins={plugins}
          // On a narrow screen the list would leave no room to the editor; it is a press away.
          {...(matchMedia('(width >= 62rem)').matches && { visiblePlugin: plugin })}
          defaultQuery={FIRST_OPERATIONS.trim()}
          defaultEditorToolsVisibility="variables"
          isHeadersEditorEnabled={false}
          showPersistHeadersSettings={false}
          {...(opened && { initialQuery: opened.operation, initialVariables: variablesText(opened, variables) })}
        >
          <GraphiQL.Logo>
            <></>
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}

type Sending = ComponentProps<typeof GraphiQL>['fetcher'];

/** What listens goes over a WebSocket, which is opened once that is asked for. */
const send: Sending = (request, { documentAST } = {}) => {
  const { operationName, query } = request;
  const asked = documentAST?.definitions.find(
    (one) => one.kind === 'OperationDefinition' && (!operationName || one.name?.value === operationName),
  );
  if (!asked || !('operation' in asked) || asked.operation !== ('subscription' as typeof asked.operation))
    return post(request);
  sockets ??= createClient({ url: `${location.origin.replace('http', 'ws')}${BASE_PATH}/graphql` });
  const variables = request.variables as Record<string, unknown> | undefined;
  return sockets.iterate({ query, operationName, variables }) as never;
};

let sockets: Client | null = null;

async function post(request: object): Promise<never> {
  const response = await fetch(`${BASE_PATH}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(request),
  });
  // GraphiQL shows whatever it was.
  return (await response.json()) as never;
}
