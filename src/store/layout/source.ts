import { float } from '../../graph/parameters.ts';
import { omitEmpty } from './omit-empty.ts';
import { typed, type Layout, type PropertiesOf } from './properties.ts';
import type { AbsenceRecord, AmbiguityRecord, DerivationRecord, GroundRecord, SourceRecord } from './source-records.ts';

/** What the store keeps of a source beside what the file says: how it came, and from which bytes. */
export interface Loading {
  readonly hash: string;
  /** The version of the loader that wrote it. */
  readonly loader: number;
  /**
   * 'folder' for a source that is retracted when its file leaves the folder, 'register' for one of an imported register,
   * 'change' for one that has no file.
   */
  readonly origin: 'folder' | 'file' | 'register' | 'change';
  /** Of a source from a folder: by what the folder is known again, and the file's path in it. */
  readonly folder?: string;
  readonly file?: string;
}

/** The properties of a source's node. */
export const SOURCE = {
  ...typed('string', 'id', 'kind', 'title', 'publisher', 'publisherName', 'author', 'channel', 'dateline', 'language'),
  ...typed(
    'string',
    'published',
    'publishedBasis',
    'url',
    'textFile',
    'textSha256',
    'summary',
    'recordedAt',
    'textsZh',
  ),
  /** What stands beside "updated", as JSON. */
  updatedStamp: 'string',
  ...typed('long', 'page', 'pagesTotal', 'textCharacters', 'knownFrom'),
  pagesInHand: 'long[]',
  /** Left out where it is not weak. */
  weak: 'boolean',
  ...typed('string', 'hash', 'origin', 'folder', 'file'),
  /** The ids that its file names, where these were merged into others. */
  ...typed('string', 'ownAuthor', 'ownDateline'),
  loader: 'long',
} as const satisfies Layout & Record<keyof SourceRecord | keyof Loading, unknown>;

/** The properties of the nodes that hold what else a source's file says. */
export const ABSENCE = {
  ...typed('string', 'id', 'source', 'wrong', 'right', 'textsZh'),
  ...typed('string[]', 'about', 'predicates', 'passages'),
  /** The ids that its file names, where any of these was merged into another. */
  ownAbout: 'string[]',
} as const satisfies Layout & Record<keyof AbsenceRecord, unknown>;
export const AMBIGUITY = {
  ...typed('string', 'id', 'source', 'question', 'reading', 'textsZh'),
  ...typed('string[]', 'about', 'options', 'optionsZh', 'passages'),
  /** As of an absence. */
  ownAbout: 'string[]',
} as const satisfies Layout & Record<keyof AmbiguityRecord, unknown>;
export const DERIVATION = {
  ...typed('string', 'id', 'source', 'formula', 'unit', 'note', 'textsZh'),
  from: 'string[]',
  number: 'double',
} as const satisfies Layout & Record<keyof DerivationRecord, unknown>;
export const GROUND = typed('string', 'id', 'source', 'claim', 'on') satisfies Layout &
  Record<keyof GroundRecord, unknown>;

/** The properties that store a source. */
export function sourceProperties(source: SourceRecord, loading: Loading): PropertiesOf<typeof SOURCE> {
  const { updatedStamp, weak, ...rest } = source;
  return omitEmpty({
    ...withTexts(rest),
    updatedStamp: updatedStamp === null ? null : JSON.stringify(updatedStamp),
    weak: weak ? true : null,
    ...loading,
  });
}

/** The properties that store an absence. */
export function absenceProperties(absence: AbsenceRecord): PropertiesOf<typeof ABSENCE> {
  return omitEmpty(withTexts(absence));
}

/** The properties that store an ambiguity. */
export function ambiguityProperties(ambiguity: AmbiguityRecord): PropertiesOf<typeof AMBIGUITY> {
  return omitEmpty(withTexts(ambiguity));
}

/** The properties that store a derivation. */
export function derivationProperties(derivation: DerivationRecord): PropertiesOf<typeof DERIVATION> {
  return omitEmpty({ ...withTexts(derivation), number: float(derivation.number) });
}

/** A record with its Chinese texts as JSON, null where it has none. */
function withTexts<Item extends Pick<SourceRecord, 'textsZh'>>({ textsZh, ...rest }: Item) {
  return { ...rest, textsZh: Object.keys(textsZh).length > 0 ? JSON.stringify(textsZh) : null };
}
