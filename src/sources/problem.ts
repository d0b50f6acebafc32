/** What is wrong with a source file, and where. Lines and columns begin with 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where in the file's structure: `claims[3].object`; empty for the file as a whole. */
  readonly path: string;
  /** Names the thing, what is allowed, and the nearest right value where there is one. */
  readonly message: string;
  /** Set where a claim cites nothing that supports it. */
  readonly lacksEvidence?: true;
  /** The other files without which it would not be, where it comes of what several say. */
  readonly others?: readonly string[];
}

/** A problem as one line, in the form that editors can jump to. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}

/** A remark as one line: as a problem, with the word "remark" before its message. */
export function formatRemark({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}: remark: ${message}`;
}

/** Problems in the order of reading: by file, then by line and column. */
export function inReadingOrder(a: Problem, b: Problem): number {
  return (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
}
