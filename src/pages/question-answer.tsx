import type { ReactNode } from 'react';
import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import type { QuestionPageQuery } from '../generated/page-operations.ts';
import { hrefOf, pathTo, say, type PageRequest } from './page.ts';
import { Section } from './parts.tsx';

type Answer = NonNullable<NonNullable<QuestionPageQuery['question']>['answer']>;

interface Part {
  readonly page: PageRequest;
  readonly answer: Answer;
}

/** An answer in sentences, as a table, with what is not said and where all of it is said. */
export function AnswerSection({
  page,
  name,
  answer,
  isExample,
}: Part & { readonly name: string; readonly isExample: boolean }) {
  const { lang, query } = page;
  const { paragraph, note, rows, columns } = answer;
  const said = note !== null && paragraph.endsWith(note) ? paragraph.slice(0, -note.length).trimEnd() : paragraph;
  return (
    <>
      <Section id="answer" title={PAGE_WORDS.answer[lang]}>
        <div id="answer-text">
          {said
            .split('\n')
            .filter((line) => line !== '')
            .map((line, index) => (
              <p key={index}>
                <CitedText text={line} />
              </p>
            ))}
        </div>
        {rows.length === 0 && said === '' && <p className="quiet">{PAGE_WORDS.noAnswer[lang]}</p>}
        {rows.length > 0 && <Table page={page} columns={columns} rows={rows} />}
        <p className="actions">
          <button type="button" data-copy="answer-text" hidden>
            {PAGE_WORDS.copy[lang]}
          </button>
          <a className="button" href={hrefOf(page, `/question/${encodeURIComponent(name)}.csv`, query)} download>
            {PAGE_WORDS.saveCsv[lang]}
          </a>
          <button type="button" data-print hidden>
            {PAGE_WORDS.print[lang]}
          </button>
          <a
            className="button"
            href={hrefOf(
              page,
              `/questions/${encodeURIComponent(name)}`,
              isExample ? {} : { with: JSON.stringify(answer.variables) },
            )}
          >
            {PAGE_WORDS.inExplorer[lang]}
          </a>
        </p>
      </Section>
      {note !== null && (
        <Section id="note" title={PAGE_WORDS.note[lang]}>
          <ul className="limits">
            {note.split('\n').map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </Section>
      )}
      <CitationList page={page} answer={answer} />
    </>
  );
}

function Table({ page, columns, rows }: { readonly page: PageRequest } & Pick<Answer, 'columns' | 'rows'>) {
  return (
    <div className="table" tabIndex={0} role="region" aria-label={PAGE_WORDS.answerTable[page.lang]}>
      <table>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at}>
                  {cell === null ? (
                    <span className="quiet">{PAGE_WORDS.unsaid[page.lang]}</span>
                  ) : (
                    <CitedText text={cell} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CitationList({ page, answer: { citations } }: Part) {
  const { lang } = page;
  if (citations.length === 0) return null;
  return (
    <Section id="sources" title={PAGE_WORDS.sources[lang]} count={citations.length}>
      <ol className="sources">
        {citations.map(({ number, source, title, publisher, published, paragraph, url }) => (
          <li key={number} id={`citation-${number}`} value={number}>
            <p className="source-line">
              <a href={`${hrefOf(page, pathTo('source', source))}#paragraph-${encodeURIComponent(paragraph)}`}>
                <cite>{say(page, PHRASES.title, { title })}</cite>
              </a>{' '}
              {[publisher, published ?? PAGE_WORDS.undated[lang], paragraph]
                .filter((text) => text !== null)
                .join(PHRASES.comma[lang])}
              {url !== null && (
                <>
                  {' · '}
                  <a href={url} rel="external noreferrer">
                    {PAGE_WORDS.original[lang]}
                  </a>
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** A text with numbers of citations in brackets, each of which leads to its source below. */
function CitedText({ text }: { readonly text: string }): ReactNode {
  return text.split(/(\[\d+\])/).map((part, index) => {
    const number = /^\[(\d+)\]$/.exec(part)?.[1];
    return number === undefined ? (
      part
    ) : (
      <a key={index} className="cited" href={`#citation-${number}`}>
        {part}
      </a>
    );
  });
}
