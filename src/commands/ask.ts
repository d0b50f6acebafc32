import { nearest } from '../domain/did-you-mean.ts';
import { apiFor, type Api } from './api.ts';
import { parseVariables, shownVariables, type AskedQuestion } from './ask-variables.ts';
import { DataAtFault, WrongUsage } from './outcome.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import { formatAnswer, type AnswerFormat, type PrintedAnswer } from './print-answer.ts';
import type { CommandContext } from './command-context.ts';

/** What `guanxi ask` is asked for. */
export interface AskRequest {
  /** The name of the question, and the words after it. */
  readonly words: readonly string[];
  readonly list: boolean;
  readonly format: AnswerFormat;
  readonly lang: 'en' | 'zh';
}

const NAMES = '{ questions { name } }';
const QUESTION = `query ($name: String!) {
  question(name: $name) { name variables { name type required example choices } example }
}`;
const ANSWER = `query ($name: String!, $variables: JSONObject!, $lang: String!) {
  question(name: $name, variables: $variables, lang: $lang) {
    name
    title
    answer {
      variables data columns rows paragraph empty note unknownIds
      citations { number source title publisher published paragraph url claims }
    }
  }
}`;

/**
 * Asks a question by its name, of the server that GUANXI_URL names or of the database, and prints the answer. Without
 * variables it asks its example, and says so. An id that nothing bears is the answer's fault, and told as such.
 */
export async function ask(context: CommandContext, { words, list, format, lang }: AskRequest): Promise<void> {
  const api = await apiFor(context, list ? undefined : words[0]);
  if (list) {
    for (const name of await namesOf(api)) context.print(name);
    return;
  }
  const question = await questionNamed(api, words[0]);
  const given = parseVariables(question, words.slice(1));
  const example = Object.keys(given).length === 0 ? shownVariables(question.example) : '';
  if (example !== '') context.progress(`${PHRASES.example[lang]}guanxi ask ${question.name} ${example}`);
  const variables = { name: question.name, variables: given, lang };
  const answered = (await api.answer(ANSWER, variables)) as { question: PrintedAnswer };
  if (format === 'json' || answered.question.answer.unknownIds.length === 0)
    context.print(formatAnswer(answered.question, format, lang, context.width));
  if (answered.question.answer.unknownIds.length > 0) throw new DataAtFault(answered.question.answer.note ?? '');
}

async function namesOf(api: Api): Promise<readonly string[]> {
  const { questions } = (await api.describe(NAMES, {})) as { questions: readonly { name: string }[] };
  return questions.map(({ name }) => name);
}

async function questionNamed(api: Api, name: string | undefined): Promise<AskedQuestion> {
  if (name === undefined || name.startsWith('-'))
    throw new WrongUsage('Name a question first, then its variables; `guanxi ask --list` prints the names.');
  const { question } = (await api.describe(QUESTION, { name })) as { question: AskedQuestion | null };
  if (question) return question;
  const near = nearest(name, await namesOf(api));
  const hint = near === null ? '' : ` Did you mean ${near}?`;
  throw new WrongUsage(`There is no question "${name.slice(0, 80)}".${hint} \`guanxi ask --list\` prints the names.`);
}
