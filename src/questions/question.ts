import { ownLang, type Bilingual, type Lang } from '../domain/labels/lang.ts';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Path } from './path.ts';
import type { Template } from './template.ts';

export type { Bilingual, Lang } from '../domain/labels/lang.ts';

/** A value that a question takes. */
export interface QuestionVariable {
  readonly name: string;
  /** Its GraphQL type, as text: `ID!`. */
  readonly type: string;
  readonly required: boolean;
  /** The values that it allows, where they are words of an enum or a vocabulary; else null. */
  readonly choices: readonly string[] | null;
}

/** A root field that looks one thing up by an id that a variable gives. */
export interface LookUp {
  readonly responseKey: string;
  readonly variable: string;
  /** The GraphQL type that it finds. */
  readonly type: string;
}

/** One column of the table. */
export interface Column {
  readonly heading: Bilingual;
  /** The first of these that has a value fills the cell. */
  readonly paths: readonly Path[];
}

/** How the data of an answer become rows, sentences and citations. */
export interface AnswerForm {
  /** The lists, or the one thing, that the rows are. A thing that stands in several of them is one row. */
  readonly rows: readonly Path[];
  /** Only rows in which each of these paths has this value. */
  readonly only: readonly { readonly path: Path; readonly value: string }[];
  /** Keeps the rows that have at least so many. */
  readonly atLeast: readonly { readonly path: Path; readonly value: number }[];
  /** What the rows are sorted by; none where they stand as they are answered. */
  readonly order: readonly Path[];
  /** Where there are such, only rows in which these paths do not all have one value. */
  readonly differ: readonly Path[];
  readonly columns: readonly Column[];
  readonly sentence: Bilingual<Template>;
  /** What may be said when there is no row. */
  readonly none: Bilingual<Template>;
  /** Where the claims of a row are: the first of these that has any. Empty where rows rest on none. */
  readonly cite: readonly Path[];
  /** Where the answer holds absences. */
  readonly notSaid: Path | null;
  /** Where the answer holds ambiguities. */
  readonly ambiguities: Path | null;
}

/** A question as its file gives it, found to be without fault. */
export interface Question {
  /** The file's name without its ending. */
  readonly name: string;
  readonly title: Bilingual;
  readonly answers: Bilingual;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  /** What a caller may give; `lang` is filled by the house. */
  readonly variables: readonly QuestionVariable[];
  readonly example: Readonly<Record<string, unknown>>;
  readonly lookUps: readonly LookUp[];
  readonly form: AnswerForm;
}

/** The variable that is filled with the language of the answer, where an operation has it. */
export const LANG = 'lang';

/** The language that a tag means: Chinese for `zh` and what begins with it, else English. */
export function langOf(tag: string | null | undefined): Lang {
  return ownLang(tag ?? '');
}
