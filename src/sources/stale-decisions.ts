import { isStale } from '../domain/decision.ts';
import { claimHash, decisionsOn, type DecisionRecord } from '../store/write/decisions.ts';
import type { ReadStored } from '../store/write/read-stored.ts';
import { termsOf } from './plan-load.ts';
import { checkSources, type ParsedFile } from './read-source.ts';
import { storedReferences } from './stored-references.ts';
import { toClaims } from './to-claims.ts';

/** The decisions on claims of some files, without a problem, that were made when these said something else, in the order of the files. */
export async function staleDecisions(
  read: ReadStored,
  files: readonly ParsedFile[],
): Promise<readonly DecisionRecord[]> {
  const { sources } = checkSources(files);
  const wellFormed = files.flatMap((file) => file.wellFormed ?? []);
  const ids = sources.map(({ content }) => content.source.id);
  const terms = termsOf(sources, await storedReferences(read, wellFormed, ids));
  const claims = sources.flatMap(
    ({ content }) =>
      toClaims(
        content,
        (id) => terms.has(id),
        (id) => terms.get(id) ?? null,
      ).claims,
  );
  const decisions = await decisionsOn(
    read,
    claims.map(({ id }) => id),
  );
  return claims.flatMap((claim) => {
    const decision = decisions.get(claim.id);
    return decision !== undefined && isStale(decision, claimHash(claim)) ? [decision] : [];
  });
}
