import type { BenchFile } from './results.ts';

/**
 * The runs that growth is shown of, smallest city first: all of them, but where the first is there twice by its size the
 * other one takes its place, as sizes can only be compared that the same program was measured at.
 */
export function growthRuns(files: readonly BenchFile[]): readonly BenchFile[] {
  const [first, ...others] = files;
  const firmsOf = ({ run }: BenchFile) => Number(run['firms']);
  const runs = others.some((file) => firmsOf(file) === firmsOf(first!)) ? others : files;
  return runs.toSorted((a, b) => firmsOf(a) - firmsOf(b));
}
