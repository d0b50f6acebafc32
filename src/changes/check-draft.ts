import { formatPath, type Path } from '../domain/format-path.ts';
import { checkSources, parseSource } from '../sources/read-source.ts';
import type { StoredReferences } from '../sources/reference-index.ts';
import type { Draft } from './draft.ts';
import type { ChangeProblem } from './problem.ts';

/** Problems of a draft are located in the input, not in a file. */
const NO_FILE = '';

/** All that is wrong with what a draft says, by the checks of source files. `known` is what the graph holds. */
export function draftProblems({ file, inputPath }: Draft, known: StoredReferences): readonly ChangeProblem[] {
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  return checkSources([parseSource({ file: NO_FILE, bytes })], known).problems.map(
    ({ path, message, lacksEvidence }) => {
      const place = formatPath(inputPath(parsePath(path)));
      return {
        code: lacksEvidence ? 'NO_EVIDENCE' : 'INVALID',
        message: withoutThing(message),
        path: place === '' ? null : place,
      };
    },
  );
}

/** A path as it was before it was made a text. */
function parsePath(path: string): Path {
  const steps = path.split(/[.[\]]/).filter((step) => step !== '');
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** What is wrong, without the thing that the checks of files name it by: its id is one that the caller has never seen. */
function withoutThing(message: string): string {
  const rest = message.replace(/^(?:\w+ "[^"]*"(?: of )?)+: /, '');
  return rest
    .replace('no passage of this file', 'no passage of this source')
    .replace(/^"at" cites/, '"passages" cites')
    .replace('under "at"', 'under "passages"');
}
