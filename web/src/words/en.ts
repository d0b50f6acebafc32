import { variableName } from '../../../src/domain/labels/variable-name.ts';
import { drawingEn } from './drawing-en.ts';
import { exportEn } from './export-en.ts';
import { workspaceEn } from './workspace-en.ts';

/** A text of the explorer: as it stands, or made of values. */
export type Text = string | ((...values: never[]) => string);

/** The English words of the explorer. */
export const en = {
  product: 'Guanxi',
  /** The name of the language in the language itself. */
  ownLanguage: 'English',
  tagline: "Who is connected to whom in Shanghai's small-business world, and how we know",
  search: 'Search',
  searchHint: 'Name, pinyin, initials, former name or number',
  graph: 'Graph',
  table: 'Table',
  timeline: 'Timeline',
  questions: 'Questions',
  browse: 'Browse',
  console: 'Console',
  openInGuanxi: 'Open in Guanxi',
  undo: 'Undo',
  redo: 'Redo',
  entities: (count: number) => (count === 1 ? '1 entity' : `${count.toLocaleString('en')} entities`),
  relations: (count: number) => (count === 1 ? '1 relation' : `${count.toLocaleString('en')} relations`),
  ...drawingEn,
  ...workspaceEn,
  ...exportEn,

  consoleTitle: 'GraphQL console',
  filterQuestions: 'Filter the questions',
  questionCount: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  aboutQuestions:
    'Each question is put to the whole graph. An answer says where things are stated, and what no source states.',
  aboutONE: 'About one person, firm or body',
  aboutSEVERAL: 'Between several',
  aboutSOURCE: 'About a source or a claim',
  aboutALL: 'Over everything',
  noQuestion: (text: string) => `No question contains “${text}”.`,
  allQuestions: 'All questions',
  ask: 'Ask',
  askAgain: 'Ask again',
  answer: 'Answer',
  asking: 'Asking …',
  serverSilent: 'The server does not answer. What you entered is kept; try again in a moment.',
  nothingBears: (ids: string) => `Unknown id: ${ids}.`,
  emptyAnswer: 'No results. That no source states something does not mean that it is not so.',
  whatIsNotSaid: 'What is not said',
  cellNotSaid: 'not said',
  whereItIsSaid: 'Evidence',
  seeAsGraph: (count: number) => (count === 1 ? 'See it on the graph' : `See these ${count} on the graph`),
  openInConsole: 'Open the operation in the console',
  nothingOfThatName: 'Nothing by that name; you can also type an id.',
  sourceHint: 'Title or id of a source',
  typeHint: (type: string, isList: boolean, isRequired: boolean) =>
    [
      type === 'PartialDate' ? '2012, 2012-06 or 2012-06-15' : isList ? 'ids, with commas' : null,
      isRequired ? null : 'may be left empty',
    ]
      .filter((part) => part !== null)
      .join(' · '),
  forInstance: (example: string) => `for instance ${example}`,
  noSuchQuestion: (name: string) => `There is no question named “${name}”.`,
  variable: (name: string) => variableName(name, 'en'),
} satisfies Record<string, Text>;

/** The words of one language: each that English has, made of the same values. A missing one does not compile. */
export type Words = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : (typeof en)[Key];
};
