import { formatProblem, type Problem } from '../sources/problem.ts';

/** How many problems of a file are listed, as for a register; after mending those one checks again. */
const MOST_LISTED = 100;

/** The problems as lines, of each file the first ones and how many more there are. */
export function listedProblems(problems: readonly Problem[]): readonly string[] {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const ofFile = byFile.get(problem.file);
    if (ofFile) ofFile.push(problem);
    else byFile.set(problem.file, [problem]);
  }
  return [...byFile].flatMap(([file, ofFile]) => {
    const lines = ofFile.slice(0, MOST_LISTED).map(formatProblem);
    return ofFile.length > MOST_LISTED ? [...lines, `${file}: and ${ofFile.length - MOST_LISTED} more`] : lines;
  });
}
