import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { useState } from 'react';
import type { Words } from '../words/en.ts';
import { variablesText, type ReadyOperation } from './ready-operation.ts';

/** A pane of the console: the analysts' questions, each of which opens in a tab of its own. */
export function questionsPlugin(operations: readonly ReadyOperation[], words: Words): GraphiQLPlugin {
  return {
    title: words.questions,
    icon: QuestionsIcon,
    content: () => <QuestionsPane operations={operations} words={words} />,
  };
}

function QuestionsPane({
  operations,
  words,
}: {
  readonly operations: readonly ReadyOperation[];
  readonly words: Words;
}) {
  const open = useOpening();
  const [text, setText] = useState('');
  const found = operations.filter(({ name, title }) => `${name} ${title}`.toLowerCase().includes(text.toLowerCase()));
  return (
    <section className="questions-pane" aria-label={words.questions}>
      <h2>{words.questions}</h2>
      <input
        type="search"
        aria-label={words.filterQuestions}
        placeholder={words.filterQuestions}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p role="status">{words.questionCount(found.length)}</p>
      <ul>
        {found.map((operation) => (
          <li key={operation.name}>
            <button type="button" className="graphiql-un-styled" onClick={() => open(operation)}>
              {operation.title}
              <small>{operation.name}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How an operation is opened: in a new tab, whose editors are there as soon as it is. */
function useOpening(): (operation: ReadyOperation) => void {
  const actions = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  return (operation) => {
    actions.addTab();
    queryEditor?.setValue(operation.operation);
    variableEditor?.setValue(variablesText(operation));
  };
}

function QuestionsIcon() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8" strokeLinecap="round" />
      <circle cx="12" cy="16.6" r="0.6" fill="currentColor" />
    </svg>
  );
}
