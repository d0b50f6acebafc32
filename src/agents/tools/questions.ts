import { LANG } from '../arguments.ts';
import type { AgentTool, Item } from '../tool.ts';

/** The analysts' questions and what they take. */
export const QUESTIONS = `query AgentQuestions($lang: String!) {
  questions(lang: $lang) { name title variables { name type required example } }
}`;

/** A question, as far as an agent needs it to ask it. */
export interface AskableQuestion {
  readonly name: string;
  readonly title: string;
  readonly variables: readonly {
    readonly name: string;
    readonly type: string;
    readonly required: boolean;
    readonly example: string | null;
  }[];
}

/** `questions`: what `ask` answers. */
export const questions: AgentTool = {
  name: 'questions',
  title: 'List the questions that ask answers',
  description:
    'The analysts’ questions by name, with the variables that each takes (? marks optional ones) and an example of each. ask answers them, with citations.',
  arguments: { lang: LANG },
  required: [],
  right: 'read',
  run: async (ask, { args }) => {
    const answer = (await ask(QUESTIONS, { lang: 'en', ...args })) as { questions: readonly AskableQuestion[] };
    return {
      head: [],
      items: answer.questions.map(
        (one): Item =>
          () =>
            `- ${one.name}: ${one.title}${variablesOf(one)}`,
      ),
      endCursor: null,
      none: 'This server has no questions.',
    };
  },
};

/** The variables of a question in words; empty where it takes none. */
function variablesOf({ variables }: AskableQuestion): string {
  if (variables.length === 0) return '';
  const words = variables.map(({ name, required, example }) =>
    [required ? name : `${name}?`, example === null ? '' : `(${example})`].filter(Boolean).join(' '),
  );
  return ` Variables: ${words.join(', ')}`;
}
