import { elementType, isList, type Variable } from '../../../src/domain/variable-use.ts';

/** What a question is about, by what it takes. */
const SUBJECTS = ['ONE', 'SEVERAL', 'SOURCE', 'ALL'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** A question in a list. */
export interface ListedQuestion {
  readonly name: string;
  readonly title: string;
  readonly answers: string;
  readonly variables: readonly Variable[];
}

/** Questions under what they are about, those alone in which every word of a text stands. */
export function groupQuestions<Listed extends ListedQuestion>(
  questions: readonly Listed[],
  text: string,
): ReadonlyMap<Subject, readonly Listed[]> {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = questions.filter(({ name, title, answers }) => {
    const within = `${name} ${title} ${answers}`.toLowerCase();
    return words.every((word) => within.includes(word));
  });
  const groups = SUBJECTS.map((subject) => [subject, found.filter((one) => subjectOf(one) === subject)] as const);
  return new Map(groups.filter(([, some]) => some.length > 0));
}

function subjectOf({ variables }: ListedQuestion): Subject {
  const needed = variables.filter(({ type }) => type.endsWith('!'));
  const ids = needed.filter(({ type }) => elementType(type) === 'ID');
  if (ids.some(({ name }) => name === 'source' || name === 'claim')) return 'SOURCE';
  if (ids.length > 1 || ids.some(isList)) return 'SEVERAL';
  return ids.length === 1 ? 'ONE' : 'ALL';
}
