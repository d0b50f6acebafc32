import { heading } from '../domain/labels/label.ts';
import { csvCell } from '../domain/csv-cell.ts';
import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import { textOf } from '../domain/variable-use.ts';
import { QuestionFormDocument, QuestionPageDocument, type QuestionPageQuery } from '../generated/page-operations.ts';
import { CiteThis } from './cite.tsx';
import { renderPage } from './document.tsx';
import { webPageLd } from './json-ld.ts';
import { missingPage } from './missing-page.tsx';
import { counted, hrefOf, PageFault, say, type Ask, type PageAnswer, type PageRequest } from './page.ts';
import { AnswerSection } from './question-answer.tsx';
import { QuestionForm, type QuestionFormProps } from './question-form.tsx';
import { entityNames, questionValues, type QuestionValues } from './question-values.ts';
import { stateOf } from './state.ts';

type Question = NonNullable<QuestionPageQuery['question']>;

/** The suffix of the address at which an answer is a file. */
const CSV = '.csv';

/**
 * The page of a question: its answer to the example, or to what its form was filled with, in sentences and as a table, with where
 * it is said. `NAME.csv` is the table as a file.
 */
export async function questionPage(page: PageRequest, id: string, ask: Ask): Promise<PageAnswer> {
  const { lang } = page;
  const isFile = id.endsWith(CSV);
  const name = isFile ? id.slice(0, -CSV.length) : id;
  const form = (await ask(QuestionFormDocument, { name, lang })).question;
  if (!form) return missingPage(page, say(page, PAGE_WORDS.noQuestion, { id: name }));
  const given = await questionValues(page, form.operation, form.variables, ask);
  const isGiven = Object.keys(given.values).length > 0 || given.open.length > 0;
  const variables = isGiven ? given.values : null;
  const asked = { name, lang, variables: given.open.length > 0 ? null : variables };
  const answered = await orFault(ask(QuestionPageDocument, asked), () =>
    ask(QuestionPageDocument, { ...asked, variables: null }),
  );
  const { question } = answered.data;
  if (!question?.answer) return missingPage(page, say(page, PAGE_WORDS.noQuestion, { id: name }));
  if (isFile && answered.fault === null && given.open.length === 0)
    return { kind: 'file', type: 'text/csv; charset=utf-8', name: `${name}.csv`, text: tableAsCsv(question.answer) };
  const { fault, data } = answered;
  const values = isGiven ? typedValues(page, question) : question.answer.variables;
  const names = await entityNames(page, form.operation, form.variables, values, ask);
  const isAnswered = fault === null && given.open.length === 0;
  return rendered({
    page,
    question,
    form: { ...form, values, names },
    given,
    fault,
    isAnswered,
    isExample: !isGiven,
    data,
  });
}

interface Shown {
  readonly page: PageRequest;
  readonly question: Question;
  readonly form: Omit<QuestionFormProps, 'page'>;
  readonly given: QuestionValues;
  /** Why what was asked cannot be answered; null where it is. */
  readonly fault: PageFault | null;
  readonly isAnswered: boolean;
  readonly isExample: boolean;
  readonly data: QuestionPageQuery;
}

function rendered({ page, question, form, given, fault, isAnswered, isExample, data }: Shown): PageAnswer {
  const { lang } = page;
  const { title, answers } = question;
  const answer = question.answer!;
  const state = stateOf(data);
  const content = (
    <article className="record question">
      <header className="title">
        <p className="kind">
          {heading(PAGE_WORDS.question[lang])} <code>{question.name}</code>
        </p>
        <h1>{title}</h1>
        <p className="lead">{answers}</p>
      </header>
      <QuestionForm page={page} {...form} />
      <Readings page={page} given={given} />
      {fault !== null && (
        <p className="banner" role="alert">
          {say(page, PAGE_WORDS.refused, { message: fault.message })}
        </p>
      )}
      {isAnswered && <AnswerSection page={page} name={question.name} answer={answer} isExample={isExample} />}
      {isAnswered && <CiteThis page={page} title={title} state={state} lasting={false} />}
    </article>
  );
  const sources = new Set(answer.citations.map(({ source }) => source)).size;
  return renderPage(
    page,
    fault?.status ?? 200,
    {
      title,
      description: isAnswered ? answer.paragraph.replaceAll(/\[\d+\]/g, '').replaceAll('\n', ' ') || answers : answers,
      canonical: isExample ? {} : page.query,
      hidden: !isExample,
      jsonLd: isAnswered ? [answerLd(page, title, answer)] : [],
    },
    { content, sources: counted(page, sources, PAGE_WORDS.sourceOne, PAGE_WORDS.sourceMany), state },
  );
}

/** Which names were read as what, and which cannot be. */
function Readings({ page, given: { read, open } }: { readonly page: PageRequest; readonly given: QuestionValues }) {
  const { lang } = page;
  if (read.length + open.length === 0) return null;
  return (
    <div className="readings" role="status">
      {read.map(({ text, entity }) => (
        <p key={text}>{say(page, PAGE_WORDS.readNameAs, { name: text, entity: `${entity.name} (${entity.id})` })}</p>
      ))}
      {open.map(({ variable, text, choices }) => (
        <div key={variable + text}>
          <p>{say(page, choices.length === 0 ? PAGE_WORDS.noneNamed : PAGE_WORDS.severalNamed, { name: text })}</p>
          <ul>
            {choices.map((entity) => (
              <li key={entity.id}>
                <a
                  href={hrefOf(page, page.path, {
                    ...page.query,
                    [variable]: (page.query[variable] ?? '').replace(text, entity.id),
                  })}
                >
                  {entity.name}
                </a>{' '}
                <code>{entity.id}</code>
              </li>
            ))}
          </ul>
          {choices.length === 0 && <a href={hrefOf(page, '/search', { q: text })}>{PAGE_WORDS.search[lang]}</a>}
        </div>
      ))}
    </div>
  );
}

async function orFault<T>(
  asking: Promise<T>,
  otherwise: () => Promise<T>,
): Promise<{ readonly data: T; readonly fault: PageFault | null }> {
  try {
    return { data: await asking, fault: null };
  } catch (error) {
    // What is wrong with the values is said beside the form; anything else is said in place of the page.
    if (!(error instanceof PageFault) || error.code !== 'BAD_USER_INPUT') throw error;
    return { data: await otherwise(), fault: error };
  }
}

/** What was typed, for the form to show it again. */
function typedValues({ query }: PageRequest, { variables }: Question): Readonly<Record<string, unknown>> {
  return Object.fromEntries(variables.map(({ name }) => [name, query[name] ?? '']));
}

const BYTE_ORDER_MARK = '\uFEFF';

/** The table of an answer as CSV; a cell that no source fills is empty. */
export function tableAsCsv({ columns, rows }: Pick<NonNullable<Question['answer']>, 'columns' | 'rows'>): string {
  const lines = [columns, ...rows].map((cells) => cells.map((cell) => csvCell(cell ?? '')).join(','));
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
}

function answerLd(page: PageRequest, title: string, { rows }: NonNullable<Question['answer']>) {
  return webPageLd(page, title, {
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: rows.length,
      itemListElement: rows.slice(0, 50).map((row, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: textOf(row.find((cell) => cell !== null && cell !== '') ?? PHRASES.unsaid[page.lang]),
      })),
    },
  });
}
