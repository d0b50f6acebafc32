import { useQuery } from '@tanstack/react-query';
import { HOME, sorted, type View } from '../address/view.ts';
import { ask } from '../data/ask.ts';
import { EntitiesDocument, type QuestionAnswerQuery } from '../generated/operations.ts';
import { ViewLink } from '../elements/header.tsx';
import { useWords } from '../words/words.ts';
import { citationId, CitedText } from './cited-text.tsx';
import { idsIn } from './ids-in.ts';

/** An answer as the server gives it. */
export type AnswerData = NonNullable<NonNullable<QuestionAnswerQuery['question']>['answer']>;

/** How many entities a scene can be asked of at once. */
const AT_ONCE = 250;

/** The answer to a question: in sentences, as a table, where it is said, and the way to its graph. */
export function AnswerShown({ answer, lang }: { readonly answer: AnswerData; readonly lang: View['lang'] }) {
  const words = useWords();
  const { columns, rows, paragraph, note, citations, unknownIds, empty } = answer;
  const said = note !== null && paragraph.endsWith(note) ? paragraph.slice(0, -note.length).trimEnd() : paragraph;
  return (
    <section aria-label={words.answer} className="answer">
      <h2>{words.answer}</h2>
      {unknownIds.length > 0 && (
        <p className="fault" role="alert">
          {note ?? words.nothingBears(unknownIds.join(', '))}
        </p>
      )}
      {said
        .split('\n')
        .filter(Boolean)
        .map((sentence, index) => (
          <p key={index}>
            <CitedText text={sentence} />
          </p>
        ))}
      {empty && unknownIds.length === 0 && <p className="quiet">{words.emptyAnswer}</p>}
      {note !== null && unknownIds.length === 0 && <Note note={note} />}
      <GraphLink answer={answer} lang={lang} />
      {rows.length > 0 && <Table columns={columns} rows={rows} />}
      {citations.length > 0 && (
        <>
          <h3>{words.whereItIsSaid}</h3>
          <ol className="citations">
            {citations.map((citation) => (
              <CitationLine key={citation.number} citation={citation} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Note({ note }: { readonly note: string }) {
  const words = useWords();
  return (
    <aside className="note" aria-label={words.whatIsNotSaid}>
      <h3>{words.whatIsNotSaid}</h3>
      <ul>
        {note.split('\n').map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </aside>
  );
}

function Table({ columns, rows }: Pick<AnswerData, 'columns' | 'rows'>) {
  const words = useWords();
  return (
    <div className="scrolling" tabIndex={0} role="region" aria-label={words.table}>
      <table>
        <thead>
          <tr>
            {columns.map((heading, index) => (
              <th key={index} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>
                  {cell === null ? <span className="quiet">{words.cellNotSaid}</span> : <CitedText text={cell} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CitationLine({ citation }: { readonly citation: AnswerData['citations'][number] }) {
  const { number, source, title, publisher, published, paragraph, url } = citation;
  const details = [publisher, published, paragraph].filter((part) => part !== null).join(' · ');
  return (
    <li id={citationId(number)} value={number} tabIndex={-1}>
      {url === null ? (
        <cite>{title}</cite>
      ) : (
        <a href={url} rel="noreferrer">
          <cite>{title}</cite>
        </a>
      )}
      <span className="quiet"> {details} </span>
      <code>{source}</code>
    </li>
  );
}

/** The way to the graph of the entities that the answer tells of; where it tells of none, there is no way. */
function GraphLink({ answer, lang }: { readonly answer: AnswerData; readonly lang: View['lang'] }) {
  const words = useWords();
  const ids = idsIn(answer.data, answer.variables).slice(0, AT_ONCE);
  const { data } = useQuery({
    queryKey: ['entities', ids, lang],
    queryFn: ({ signal }) => ask(EntitiesDocument, { ids, lang }, signal),
    enabled: ids.length > 0,
  });
  const shown = sorted(data?.data.entities?.flatMap((entity) => entity?.id ?? []) ?? []);
  if (shown.length === 0) return null;
  const { asOf } = answer.variables;
  return (
    <p>
      <ViewLink to={{ ...HOME, lang, screen: 'graph', shown, asOf: typeof asOf === 'string' ? asOf : null }}>
        {words.seeAsGraph(shown.length)}
      </ViewLink>
    </p>
  );
}
