import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import type { ReleasedSchema } from './unannounced-changes.ts';

/** Where the schema of the last release is kept, in the one file that bears the version as its name. */
export const RELEASED_FOLDER = 'schema/released';

/** The schema of the last release. Throws an Error if the folder does not hold exactly one schema. */
export function readReleasedSchema(): ReleasedSchema {
  const files = readdirSync(RELEASED_FOLDER);
  const [file] = files;
  if (files.length !== 1 || file === undefined)
    throw new Error(
      `${RELEASED_FOLDER} holds ${files.length} files; it must hold the schema of the last release alone`,
    );
  return {
    version: file.replace(/\.graphql$/, ''),
    schema: buildSchema(readFileSync(join(RELEASED_FOLDER, file), 'utf8')),
  };
}
