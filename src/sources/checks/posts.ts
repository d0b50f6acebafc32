import { otherPost, relationOfPost, twoPosts, type Attestation } from '../../domain/claim-checks/posts.ts';
import type { Problem } from '../problem.ts';
import type { Placed, WellFormedItems } from '../well-formed-items.ts';
import type { ClaimEntry } from '../../generated/source-file.ts';

/**
 * Claims that give one person two titles at one body, in one relation: they may be of two posts, which a slot keeps apart.
 * Said once for each relation, and not where a file says under "ambiguities" that it has weighed the claim.
 */
export function postRemarks(files: readonly WellFormedItems[]): readonly Problem[] {
  const seen = new Map<string, (Attestation & { readonly file: string })[]>();
  const reported = new Set<string>();
  const weighed = weighedIn(files);
  return files.flatMap((file) =>
    postsIn(file, weighed).flatMap(({ item, path, relation, title }): readonly Problem[] => {
      if (reported.has(relation)) return [];
      const earlier = seen.get(relation) ?? [];
      seen.set(relation, [...earlier, { title, claim: `claim "${item.id}"`, file: file.file }]);
      const inWords = earlier.map((one) =>
        one.file === file.file ? one : { ...one, claim: `${one.claim} in ${one.file}` },
      );
      const other = otherPost(title, inWords);
      if (other === undefined) return [];
      reported.add(relation);
      return [file.problem([...path, 'title'], `claim "${item.id}": ${twoPosts(item, other)}`)];
    }),
  );
}

/** The titles that claims of files give somebody at a body, by the ids of their relations. */
export function postsInFiles(files: readonly WellFormedItems[]): ReadonlyMap<string, readonly Attestation[]> {
  const found = new Map<string, Attestation[]>();
  const weighed = weighedIn(files);
  for (const file of files)
    for (const { item, relation, title } of postsIn(file, weighed)) {
      const own = { title, claim: `claim "${item.id}" in ${file.file}` };
      found.set(relation, [...(found.get(relation) ?? []), own]);
    }
  return found;
}

function weighedIn(files: readonly WellFormedItems[]): ReadonlySet<string> {
  return new Set(files.flatMap(({ items }) => items('ambiguities').flatMap(({ item }) => item.about)));
}

function postsIn(
  { items }: WellFormedItems,
  weighed: ReadonlySet<string>,
): readonly (Placed<ClaimEntry> & { readonly relation: string; readonly title: string })[] {
  return items('claims').flatMap((placed) => {
    const relation = relationOfPost(placed.item);
    if (relation === null || weighed.has(placed.item.id)) return [];
    return [{ ...placed, relation, title: placed.item.title ?? '' }];
  });
}
