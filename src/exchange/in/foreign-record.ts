import type { ClaimRow } from '../../domain/register.ts';
import type { IMPORT_LOSSES } from '../../domain/labels/import-losses.ts';
import type { EntityKind } from '../../domain/vocabulary.ts';
import type { ImportFormatName } from './import-format-names.ts';

/**
 * A claim as a file in another format makes it: what a row of a register may say, with its source by name. Dates, figures
 * and shares are in our forms already; what a reader cannot bring into them it does not guess.
 */
export interface ForeignClaim extends Omit<ClaimRow, 'source' | 'row'> {
  /** The predicate of an attribute (`NAME`, `IDENTIFIER`, `STATISTIC`, …); absent for the claim of a relation. */
  readonly predicate?: string;
  /** The publisher's name of the dataset that says so, where the file has several; absent: the file itself. */
  readonly dataset?: string;
}

/** What one record says of one entity. */
export interface ForeignEntity {
  /** The publisher's own id of it. */
  readonly key: string;
  /** Null where the record only adds to an entity that another record describes. */
  readonly kind: EntityKind | null;
  /** Its names, codes, attributes and figures. */
  readonly claims: readonly (ForeignClaim & { readonly predicate: string })[];
}

/** What one record says of one relation. */
export interface ForeignRelation {
  /** The publisher's own id of it, where it has one: it tells apart several relations of one type between the same two. */
  readonly key?: string;
  /** The publisher's ids of its ends, in the direction of `type`. */
  readonly from: string;
  /** A type of the registry (domain/relation-types.ts). */
  readonly type: string;
  readonly to: string;
  /** Our own slot, where the file was exported from this graph. */
  readonly slot?: string;
  /** At least one; an empty one says that the relation is, and nothing more. */
  readonly claims: readonly ForeignClaim[];
}

/** Where a record stands in its file. */
export interface ForeignPlace {
  /** The number of the record from 1, by which its claims cite it; of a table, the row as a spreadsheet numbers it. */
  readonly row: number;
  /** The line in the file on which it begins, from 1; null where lines tell nothing. */
  readonly line: number | null;
}

/** One record of a foreign file, in our words. */
export interface ForeignRecord extends ForeignPlace {
  readonly of: 'record';
  readonly entities: readonly ForeignEntity[];
  readonly relations: readonly ForeignRelation[];
}

/** A record that cannot be taken; nothing of it is imported. */
export interface ForeignReject extends ForeignPlace {
  readonly of: 'reject';
  /** What is wrong, what is allowed, and the nearest right value. */
  readonly reason: string;
  /** The record as it stands in the file, as far as it is short enough to be shown. */
  readonly raw: string;
}

/** What a reader yields, in the order of the file. */
export type ForeignItem = ForeignRecord | ForeignReject;

/** What a file says and the graph has no word for, or what its meaning leaves open. */
export type ImportLossCode = keyof typeof IMPORT_LOSSES;

/** Counts a loss; `about` is the word, property or type that it is of, and each is counted by itself. */
export type CountImportLoss = (code: ImportLossCode, about: string, count?: number) => void;

/** What a reader is told. */
export interface ReadOptions {
  /** Counts what is left out: `lost('UNKNOWN_WORD', 'website')`. */
  readonly lost: CountImportLoss;
  readonly signal: AbortSignal;
  /** The text of the mapping file, for formats that take one. */
  readonly mapping: string | null;
  /** As of when the file speaks, a partial date; null where it is not known. */
  readonly published?: string | null;
  /** Whether ids in the file are those of this graph: it was exported from here. */
  readonly keepIds: boolean;
  /** Further files of the same publication, for formats that spread one over several; none unless given. */
  readonly along?: readonly string[];
  /** The countries and regions (ISO 3166: CN, CN-SH) whose entities are taken, for formats that say it; all unless given. */
  readonly jurisdictions?: readonly string[];
}

/** What the columns of a table seem to mean. */
export interface ImportGuess {
  /** The text of a mapping file, with comments, for a person to confirm or edit. */
  readonly mapping: string;
  /** What each column was read as, a line each. */
  readonly columns: readonly string[];
}

/** A format to import from. */
export interface ImportFormat {
  readonly name: ImportFormatName;
  /** What it is for, in a few words. */
  readonly description: string;
  /** The scheme under which the publisher's ids are kept as identifiers; null where the file has no ids of its own. */
  readonly keyScheme: string | null;
  /**
   * The records of a file, one after another; no more of the file is held than one record. Throws
   * ImportAtFault for a file that is not of this format at all.
   */
  read(file: string, options: ReadOptions): AsyncIterable<ForeignItem>;
  /**
   * Of a format whose files need a mapping: what the columns of a file seem to mean; null for a file that needs none. Throws
   * ImportAtFault as `read` does.
   */
  guess?(file: string, signal: AbortSignal): Promise<ImportGuess | null>;
}
