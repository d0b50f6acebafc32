/** Where the words of a passage stand: in which source's text, between which Unicode characters, and their SHA-256. */
export interface QuotePlace {
  readonly source: string;
  /** The name of the text's file as the source's record has it; null where it names none. */
  readonly file: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly sha256: string | null;
}

/** The reader's own copies of sources: the words at a place, or null when there is no copy or its words are others. */
export type Quotes = (place: QuotePlace) => string | null;
