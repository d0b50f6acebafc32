import type { GraphQLError } from 'graphql';
import {
  getOperationAST,
  parse,
  print,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
} from 'graphql';
import { InputError } from '../domain/input-error.ts';
import { LIMITS } from '../domain/limits.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { checkTexts, idsLike, shapeResolved, type Context, type Executor, type IdsOf } from '../query/engine.ts';
import { langOf, type Lang, type Question } from '../questions/question.ts';
import { shapeAnswer, type ShapedAnswer } from '../questions/shape-answer.ts';
import { unknownIdText, type UnknownId } from '../questions/unknown-id.ts';
import { chosenVariables, withLang } from '../questions/variables.ts';
import { toGraphQLError } from './errors.ts';

/** An operation may ask for so many answers: each costs as much as an operation of its own. */
const MOST_ANSWERS = LIMITS.answers.value;

type Values = Readonly<Record<string, unknown>>;

/** A question as its root field was asked for it. */
interface Asked {
  readonly question: Question;
  readonly variables: Values | null;
  readonly lang: string;
}

interface AnswerArgs {
  readonly variables?: Values | null;
  readonly lang?: string | null;
}

/** The resolvers of the questions. An answer is got by executing the question's operation as a caller's is. */
export function questionResolvers(questions: readonly Question[], executor: Executor): Resolvers {
  const byName = new Map(questions.map((question) => [question.name, question]));
  const langIn = ({ lang }: Asked, args: { readonly lang?: string | null }) => langOf(args.lang ?? lang);
  return {
    Query: {
      questions: (_source: unknown, { lang }: { lang: string }) =>
        questions.map((question): Asked => ({ question, variables: null, lang })),
      question: (_source: unknown, { name, variables, lang }: { name: string; variables?: Values; lang: string }) => {
        const question = byName.get(name);
        return question ? ({ question, variables: variables ?? null, lang } satisfies Asked) : null;
      },
    },
    Question: {
      name: ({ question }: Asked) => question.name,
      title: (asked: Asked, args: { lang?: string | null }) => asked.question.title[langIn(asked, args)],
      answers: (asked: Asked, args: { lang?: string | null }) => asked.question.answers[langIn(asked, args)],
      operation: ({ question }: Asked) => print(question.document),
      example: ({ question }: Asked) => question.example,
      variables: (
        { question: { variables, example } }: Asked,
        args: Values,
        _context: Context,
        info: GraphQLResolveInfo,
      ) =>
        shapeResolved(
          info,
          args,
          variables.map((variable) => ({ ...variable, example: typed(example[variable.name]) })),
        ),
      answer: answerResolver(executor),
    },
  } as unknown as Resolvers;
}

function answerResolver(executor: Executor): GraphQLFieldResolver<Asked, Context, AnswerArgs> {
  return async (asked, args, context, info) => {
    try {
      charge(info);
      checkTexts({ lang: args.lang });
      const lang = langOf(args.lang ?? asked.lang);
      const variables = chosenVariables(asked.question, info.schema, args.variables ?? asked.variables);
      const answer = await answerTo(asked.question, variables, lang, context, runner(executor, context));
      return shapeResolved(info, args, { ...answer, variables });
    } catch (error) {
      throw toGraphQLError(error);
    }
  };
}

const answered = new WeakMap<object, number>();

function charge({ variableValues }: GraphQLResolveInfo): void {
  const count = (answered.get(variableValues) ?? 0) + 1;
  answered.set(variableValues, count);
  if (count > MOST_ANSWERS)
    throw new InputError(
      `The operation asks for more than ${MOST_ANSWERS} answers; ask for less at a time.`,
      'TOO_MUCH',
    );
}

async function answerTo(
  question: Question,
  variables: Values,
  lang: Lang,
  context: Context,
  run: Run,
): Promise<ShapedAnswer & { readonly data: Values | null; readonly unknownIds: readonly string[] }> {
  const { data, errors } = await run(question.document, withLang(question, variables, lang));
  const unknown = await unknownIds(question, variables, data ?? {}, errors ?? [], context, run);
  if (unknown.length > 0) {
    const note = unknown.map((one) => unknownIdText(one, lang)).join('\n');
    const nothing = shapeAnswer(question, {}, variables, lang);
    return { ...nothing, data: data ?? null, paragraph: note, note, unknownIds: unknown.map(({ id }) => id) };
  }
  // The place of an error within the question's operation means nothing to who did not write it.
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  return { ...shapeAnswer(question, data!, variables, lang), data: data!, unknownIds: [] };
}

type Run = (document: DocumentNode, variables: Values) => Promise<ExecutionResult<Record<string, unknown>>>;

function runner(executor: Executor, context: Context): Run {
  return (document, variables) => executor({ document, definition: getOperationAST(document), variables, context });
}

const KNOWN = parse('query ($ids: [ID!]!) { entities(ids: $ids) { id } }');

/** The ids that a question was asked with and did not find. */
async function unknownIds(
  { variables, lookUps }: Question,
  given: Values,
  data: Values,
  errors: readonly GraphQLError[],
  context: Context,
  run: Run,
): Promise<readonly UnknownId[]> {
  const notFound = errors.some(({ extensions }) => extensions['code'] === 'NOT_FOUND');
  // A field that failed for another reason is null as well.
  const missed = lookUps.filter(({ responseKey }) => data[responseKey] === null && (notFound || errors.length === 0));
  const found = missed.map(({ variable, type }) => ({ id: String(given[variable]), type }));
  if (notFound) {
    const lookedUp = new Set(lookUps.map(({ variable }) => variable));
    const rest = variables.filter(({ name, type }) => type === 'ID!' && !lookedUp.has(name));
    const ids = rest.map(({ name }) => String(given[name]));
    const { data: known } = await run(KNOWN, { ids });
    const entities = (known?.['entities'] ?? []) as readonly (object | null)[];
    found.push(...ids.filter((_, index) => entities[index] === null).map((id) => ({ id, type: 'Entity' })));
  }
  return Promise.all(
    found.map(async (one) => ({ ...one, like: await idsLike(context.database, one.id, sortOf(one.type)) })),
  );
}

/** Under which sort of things a type's ids are looked for. */
function sortOf(type: string): IdsOf {
  return type === 'Source' ? 'source' : type === 'Claim' ? 'claim' : 'entity';
}

/** A value as one would type it on the command line; null where there is none. */
function typed(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.join(',');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
