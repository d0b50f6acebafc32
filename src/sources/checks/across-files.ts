import { codeElsewhere } from '../../domain/claim-checks/code-in.ts';
import { excessAmong, excessAmongSources } from '../../domain/claim-checks/stakes.ts';
import type { Problem } from '../problem.ts';
import type { WellFormedItems } from '../well-formed-items.ts';
import { codesIn, firstExcesses, maybeSameIn } from './together.ts';

/**
 * What files say that does not go together, though each may say it honestly: one code of two things, and shares of one
 * firm that add up to more than the whole at one time. What is `merged` is one thing. Remarks, for the graph keeps what sources say.
 */
export function acrossFiles(
  files: readonly WellFormedItems[],
  merged: ReadonlyMap<string, string> = new Map(),
): readonly Problem[] {
  return [...codeRemarks(files, merged), ...shareRemarks(files)];
}

function codeRemarks(files: readonly WellFormedItems[], merged: ReadonlyMap<string, string>): readonly Problem[] {
  const canonical = (id: string) => merged.get(id) ?? id;
  const owners = new Map<string, { readonly id: string; readonly file: string }>();
  const maybeSame = maybeSameIn(files);
  return files.flatMap((file) =>
    codesIn(file).flatMap(({ id, path, code }) => {
      const owner = owners.get(code.key) ?? { id, file: file.file };
      owners.set(code.key, owner);
      if (canonical(owner.id) === canonical(id) || owner.file === file.file || maybeSame.has(`${owner.id} ${id}`))
        return [];
      const problem = file.problem(path, `entity "${id}": ${codeElsewhere(code, owner.id, owner.file)}`);
      return [{ ...problem, others: [owner.file] }];
    }),
  );
}

function shareRemarks(files: readonly WellFormedItems[]): readonly Problem[] {
  return firstExcesses(files, excessAmongSources).map(({ file, item, path, stakes, files: others, excess }) => {
    const message = `with it ${excessAmong(item.object, stakes, excess)}`;
    return { ...file.problem([...path, 'details', 'share'], `claim "${item.id}": ${message}`), others };
  });
}
