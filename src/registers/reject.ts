/** A row that was left out: where it stands and why. */
export interface Reject {
  /** The file of rows, or `tables` where Neo4j's bulk importer left out a line of what was made of it. */
  readonly path: string;
  /** In its file, from 1; 0 for a line of the tables. */
  readonly line: number;
  /** What is wrong, in words. */
  readonly reason: string;
  /** The line as it was read; empty for a line of the tables. */
  readonly row: string;
}
