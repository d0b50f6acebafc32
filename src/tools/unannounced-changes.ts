import { findBreakingChanges, type GraphQLSchema } from 'graphql';

/** The schema of a release, and the version that it was released with. */
export interface ReleasedSchema {
  readonly version: string;
  readonly schema: GraphQLSchema;
}

/**
 * What breaks clients of the last release and is not announced: the sentences in which graphql-js describes each breaking
 * change, less those that stand in the changelog above the section of that release, in whatever lines. Throws an Error if
 * the changelog has no section of the release.
 */
export function unannouncedChanges(
  released: ReleasedSchema,
  present: GraphQLSchema,
  changelog: string,
): readonly string[] {
  const start = changelog.indexOf(`\n## [${released.version}]`);
  if (start < 0) throw new Error(`CHANGELOG.md has no section "## [${released.version}]"`);
  const announced = inOneLine(changelog.slice(0, start));
  return findBreakingChanges(released.schema, present)
    .map(({ description }) => inOneLine(description))
    .filter((description) => !announced.includes(description));
}

/** A text as one line; the changelog may have code in backticks where the sentence has it bare. */
function inOneLine(text: string): string {
  return text.replaceAll('`', '').replaceAll(/\s+/g, ' ').trim();
}
