import { hasHan, nameKey } from '../../domain/names.ts';
import { quoted } from '../../domain/quoted.ts';
import { relationOf } from '../../domain/relation-of.ts';
import { relationType } from '../../domain/relation-types.ts';
import type { Problem } from '../problem.ts';
import type { WellFormedItems } from '../well-formed-items.ts';
import type { ClaimEntry } from '../../generated/source-file.ts';

/** An attestation of somebody at a body under a title. */
interface Attestation {
  readonly title: string;
  readonly key: string;
  readonly id: string;
  readonly file: string;
}

/**
 * Claims that give one person two titles at one body, in one relation: they may be of two posts, which a slot keeps apart.
 * Said once for each relation, and not where a file says under "ambiguities" that it has weighed the claim. Titles of two
 * scripts are not compared: one may translate the other.
 */
export function postRemarks(files: readonly WellFormedItems[]): readonly Problem[] {
  const weighed = new Set(files.flatMap(({ items }) => items('ambiguities').flatMap(({ item }) => item.about)));
  const seen = new Map<string, Attestation[]>();
  const reported = new Set<string>();
  return files.flatMap((file) =>
    file.items('claims').flatMap(({ item, path }): readonly Problem[] => {
      const relation = relationOfPost(item);
      const title = item.title ?? '';
      if (relation === null || title === '' || weighed.has(item.id) || reported.has(relation)) return [];
      const own = { title, key: nameKey(title), id: item.id, file: file.file };
      const earlier = seen.get(relation) ?? [];
      seen.set(relation, [...earlier, own]);
      const other = earlier.find((one) => mayBeOther(one, own));
      if (other === undefined) return [];
      reported.add(relation);
      const where = other.file === file.file ? '' : ` in ${other.file}`;
      const message =
        `${quoted(title)} and ${quoted(other.title)} (claim "${other.id}"${where}) may be two posts of "${item.subject}" at "${item.object}"; ` +
        `if so, give one of the claims a slot of its own: slot: ${slotOf(own.key)}`;
      return [file.problem([...path, 'title'], `claim "${item.id}": ${message}`)];
    }),
  );
}

// Of posts the relation is from a person; what has a slot is kept apart already.
function relationOfPost({ subject, predicate, object, slot, polarity, rank }: ClaimEntry): string | null {
  const from = relationType(predicate)?.from ?? [];
  if (slot !== undefined || polarity === 'DENIED' || rank === 'DEPRECATED') return null;
  if (from.length !== 1 || from[0] !== 'PERSON') return null;
  return relationOf({ subject, predicate, object, slot: null })?.id ?? null;
}

function mayBeOther(a: Attestation, b: Attestation): boolean {
  if (a.key === '' || b.key === '' || hasHan(a.key) !== hasHan(b.key)) return false;
  return !a.key.includes(b.key) && !b.key.includes(a.key);
}

function slotOf(key: string): string {
  const slug = key.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return slug === '' ? 'second-post' : slug;
}
