import { nearest } from '../../domain/did-you-mean.ts';
import { quoted } from '../../domain/quoted.ts';
import { LANG } from '../arguments.ts';
import type { Citer } from '../citations.ts';
import { ToolFault, type AgentTool, type Ask } from '../tool.ts';
import { QUESTIONS, type AskableQuestion } from './questions.ts';

/** A question with its answer. */
export const ASK = `query AgentAsk($name: String!, $variables: JSONObject, $lang: String!) {
  question(name: $name, variables: $variables, lang: $lang) {
    title
    answer {
      variables
      paragraph
      note
      unknownIds
      citations { number source title publisher published paragraph url claims }
    }
  }
}`;

interface Answered {
  readonly title: string;
  readonly answer: {
    readonly variables: Readonly<Record<string, unknown>>;
    readonly paragraph: string;
    readonly note: string | null;
    readonly unknownIds: readonly string[];
    readonly citations: readonly Citation[];
  };
}

interface Citation {
  readonly number: number;
  readonly source: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly paragraph: string;
  readonly url: string | null;
  readonly claims: readonly string[];
}

/** `ask`: answers an analysts' question. */
export const ask: AgentTool = {
  name: 'ask',
  title: 'Answer an analysts’ question',
  description:
    'Answers one of the analysts’ questions (questions lists them) in sentences with citations. “Not said” is an answer: no source here says it.',
  arguments: {
    name: { type: 'string', description: 'The name of the question: certain-heads.' },
    variables: { type: 'object', description: 'Its variables by name; its example is asked when left out.' },
    lang: LANG,
  },
  required: ['name'],
  right: 'read',
  run: async (askApi, { args }) => {
    const { name, lang = 'en' } = args as { name: string; lang?: string };
    const { question } = (await askApi(ASK, { lang, ...args })) as { question: Answered | null };
    if (question === null) throw new ToolFault(await unknownQuestion(askApi, name));
    const { title, answer } = question;
    if (answer.unknownIds.length > 0) throw new ToolFault(`${answer.note ?? ''} search finds ids by name.`);
    const byNumber = new Map(answer.citations.map((one) => [one.number, one]));
    return {
      head: [`${title} ${JSON.stringify(answer.variables)}`],
      items: sentencesOf(answer.paragraph).map((sentence) => (cite: Citer) => withCitations(sentence, byNumber, cite)),
      endCursor: null,
      none: 'No source here says anything about it. That does not mean that it is not so.',
    };
  },
};

async function unknownQuestion(askApi: Ask, name: string): Promise<string> {
  const { questions } = (await askApi(QUESTIONS, { lang: 'en' })) as { questions: readonly AskableQuestion[] };
  const near = nearest(
    name,
    questions.map((one) => one.name),
  );
  return `There is no question ${quoted(name)}.${near === null ? '' : ` Did you mean ${near}?`} questions lists them.`;
}

/** The sentences of a paragraph, each with the numbers of its citations. */
function sentencesOf(paragraph: string): readonly string[] {
  return paragraph
    .split(/(?<=[.!?](?:\[\d+\])*)\s+|(?<=\p{Po}(?:\[\d+\])+)(?=[^\s[])|\n+/u)
    .filter((sentence) => sentence !== '');
}

/** A sentence whose `[1]` are put as places in sources, as all answers do: `(S1 P6; claim r-…)`. */
function withCitations(sentence: string, citations: ReadonlyMap<number, Citation>, cite: Citer): string {
  return sentence.replaceAll(/\[(\d+)\]/g, (mark, number: string) => {
    const found = citations.get(Number(number));
    if (!found) return mark;
    const { source: id, title, publisher: publisherName, published, url, paragraph, claims } = found;
    return ` (${cite({ id, title, publisherName, published, url })} ${paragraph}; claim ${claims.join(', ')})`;
  });
}
