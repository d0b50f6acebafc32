/** What an import stored. */
export interface Imported {
  /** Rows that were read in this import, those that were left out included. */
  readonly rows: number;
  readonly claims: number;
  /** Rows that were left out. */
  readonly rejected: number;
}
