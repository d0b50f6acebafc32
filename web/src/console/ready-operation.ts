import type { Language, View } from '../address/view.ts';
import { ask } from '../data/ask.ts';
import { QuestionOperationsDocument } from '../generated/operations.ts';

/** A question's operation, ready to run. */
export interface ReadyOperation {
  /** The question's name. */
  readonly name: string;
  readonly title: string;
  /** GraphQL. */
  readonly operation: string;
  /** What its variables begin with: the example, and the language where the operation takes one. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The operations of the analysts' questions, as the server has them; none when it does not answer. */
export async function readOperations(lang: Language): Promise<readonly ReadyOperation[]> {
  const answer = await ask(QuestionOperationsDocument, { lang }).catch(() => null);
  return (answer?.data.questions ?? []).map(({ name, title, operation, example }) => ({
    name,
    title,
    operation,
    variables: /\$lang\b/.test(operation) ? { ...example, lang } : example,
  }));
}

/** The variables of an operation as text, some of them as given. */
export function variablesText({ variables }: ReadyOperation, given: View['variables'] = null): string {
  const all = given === null ? variables : { ...('lang' in variables ? { lang: variables['lang'] } : {}), ...given };
  return JSON.stringify(all, null, 2);
}
