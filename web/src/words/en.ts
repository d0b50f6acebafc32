import { drawingEn } from './drawing-en.ts';
import { workspaceEn } from './workspace-en.ts';

/** A text of the explorer: as it stands, or made of values. */
export type Text = string | ((...values: never[]) => string);

/** The English words of the explorer. */
export const en = {
  product: 'Guanxi',
  tagline: "Who is connected to whom in Shanghai's small-business world, and how we know",
  search: 'Search',
  searchHint: 'Name, pinyin, initials, former name or number',
  graph: 'Graph',
  table: 'Table',
  timeline: 'Timeline',
  questions: 'Questions',
  console: 'Console',
  undo: 'Undo',
  redo: 'Redo',
  entities: (count: number) => (count === 1 ? '1 entity' : `${count.toLocaleString('en')} entities`),
  relations: (count: number) => (count === 1 ? '1 relation' : `${count.toLocaleString('en')} relations`),
  ...drawingEn,
  ...workspaceEn,

  consoleTitle: 'GraphQL console',
  filterQuestions: 'Filter the questions',
  questionCount: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
} satisfies Record<string, Text>;
