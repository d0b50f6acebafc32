import type { EntityKind, NameKind } from '../../../domain/vocabulary.ts';
import type { DateForm } from './cell-date.ts';

/** What the columns of a table mean. Columns are named as the header has them. */
export interface CsvMapping {
  readonly file: {
    readonly encoding: string;
    readonly separator: 'comma' | 'semicolon' | 'tab' | 'pipe';
    readonly quotes?: boolean;
    /** The row that names the columns; 1 unless given. */
    readonly header?: number;
  };
  readonly dates?: DateForm;
  /** The things that a row speaks of, each by a name for use in this mapping. */
  readonly entities: Readonly<Record<string, EntityMapping>>;
  readonly relations?: readonly RelationMapping[];
  /** The column that names the source of a row. */
  readonly source?: string;
  /** Columns whose text is kept as a note beside each claim of their row. */
  readonly evidence?: readonly string[];
  /** Columns that are left out on purpose. */
  readonly leftOut?: readonly string[];
}

/** One of the things that a row speaks of, or several where a cell is a list. */
export interface EntityMapping {
  /** Its kind; BY_NAME where its name's ending tells. */
  readonly kind: EntityKind | typeof BY_NAME;
  /** With BY_NAME: the kind of names that do not tell; those are left out unless it is given. */
  readonly otherwise?: EntityKind;
  /** With BY_NAME: the kinds of single names. */
  readonly kinds?: Readonly<Record<string, EntityKind>>;
  /** The first name is what it is known by, and without a name there is no such thing in a row. */
  readonly names: readonly NameMapping[];
  /** Codes; the first that a row has is what the thing is known by. */
  readonly identifiers?: readonly { readonly column: string; readonly scheme: string }[];
  /** Another of the entities: two things of one name are the same only beside the same one of these. */
  readonly within?: string;
  readonly attributes?: readonly { readonly column: string; readonly predicate: string }[];
  readonly figures?: readonly FigureMapping[];
  /** Days of events, kept as figures: when it was founded. */
  readonly days?: readonly { readonly column: string; readonly measure: string }[];
  readonly dissolved?: DissolvedMapping;
}

/** The kind of what tells its kind by its name. */
export const BY_NAME = 'BY_NAME';

/** A column of names. */
export interface NameMapping {
  readonly column: string;
  readonly lang?: string;
  readonly kind?: NameKind;
  /** Whether a cell is a list: what stands between its names, or true for 、 , ; | and line ends. */
  readonly list?: boolean | string;
}

/** A column of numbers. */
export interface FigureMapping {
  readonly column: string;
  readonly measure: string;
  /** The unit of numbers that name none, such as 万元 or people. */
  readonly unit?: string;
}

/** Columns that say that an organisation is no more. */
export interface DissolvedMapping {
  /** The column with its status, and the words there that say so. */
  readonly status?: string;
  readonly words?: readonly string[];
  /** The column with the day. */
  readonly day?: string;
}

/** A relation between two of the things that a row speaks of. */
export interface RelationMapping {
  readonly from: string;
  readonly to: string;
  /** Its type; or the column that tells it, and the types of the words there. */
  readonly type: string | TypeByWord;
  /** Columns. */
  readonly title?: string;
  readonly share?: string;
  readonly start?: string;
  readonly end?: string;
  /** The column that must say something for the relation to be. */
  readonly where?: string;
  /** Whether shares without % are parts of 1 and not of 100. */
  readonly shareOfOne?: boolean;
}

/** A type that a column tells. */
export interface TypeByWord {
  readonly column: string;
  readonly words: Readonly<Record<string, string>>;
  /** The type for other words; without it they are left out. */
  readonly otherwise?: string;
}

/** All columns that a mapping names, each once. */
export function columnsOf(mapping: CsvMapping): readonly string[] {
  const { entities, relations = [], source, evidence = [], leftOut = [] } = mapping;
  const named = [
    ...Object.values(entities).flatMap(columnsOfEntity),
    ...relations.flatMap(({ type, title, share, start, end, where }) => [
      typeof type === 'string' ? undefined : type.column,
      title,
      share,
      start,
      end,
      where,
    ]),
    source,
    ...evidence,
    ...leftOut,
  ];
  return [...new Set(named.filter((column) => column !== undefined))];
}

function columnsOfEntity(entity: EntityMapping): readonly (string | undefined)[] {
  const { names, identifiers = [], attributes = [], figures = [], days = [], dissolved } = entity;
  const each = [...names, ...identifiers, ...attributes, ...figures, ...days];
  return [...each.map(({ column }) => column), dissolved?.status, dissolved?.day];
}
