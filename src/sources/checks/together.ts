import { codeIn } from '../../domain/claim-checks/code-in.ts';
import { excessOf, stakeOf, type Excess, type Stake } from '../../domain/claim-checks/stakes.ts';
import { dayText } from '../../domain/partial-date.ts';
import { quoted } from '../../domain/quoted.ts';
import type { Path } from '../../domain/format-path.ts';
import type { Problem } from '../problem.ts';
import type { Placed, WellFormedItems } from '../well-formed-items.ts';
import type { ClaimEntry } from '../../generated/source-file.ts';
import { statementClaim } from '../statement-claim.ts';
import type { Check } from './check.ts';

/** What a source says of several things goes together: the shares of one firm, and whose a code is. */
export const checkTogether: Check = (file) => [...shareProblems(file), ...codeProblems(file)];

function shareProblems(file: WellFormedItems): readonly Problem[] {
  return firstExcesses([file], excessOf).map(({ item, path, excess }) => {
    const message = `with it the shares of "${item.object}" that this source says are held on ${dayText(excess.day)} add up to ${excess.percent} percent; a whole is 100`;
    return file.problem([...path, 'details', 'share'], `claim "${item.id}": ${message}`);
  });
}

/** A claim on a share with which those of its firm first exceed the whole. */
interface FirstExcess extends Placed<ClaimEntry> {
  readonly file: WellFormedItems;
  /** The shares of the firm so far. */
  readonly stakes: readonly Stake[];
  /** The names of the files that give them. */
  readonly files: readonly string[];
  readonly excess: Excess;
}

/** For each firm of some files, the claim with which its shares first exceed the whole as `excessIn` reckons; none where they do not. */
export function firstExcesses(
  files: readonly WellFormedItems[],
  excessIn: (stakes: readonly Stake[]) => Excess | null,
): readonly FirstExcess[] {
  const byFirm = new Map<string, readonly { readonly stake: Stake; readonly file: string }[]>();
  const reported = new Set<string>();
  return files.flatMap((file) =>
    stakesIn(file).flatMap(({ item, path, stake }) => {
      const all = [...(byFirm.get(item.object) ?? []), { stake, file: file.file }];
      byFirm.set(item.object, all);
      const stakes = all.map((one) => one.stake);
      const excess = reported.has(item.object) ? null : excessIn(stakes);
      if (excess === null) return [];
      reported.add(item.object);
      return { file, item, path, stakes, files: [...new Set(all.map((one) => one.file))], excess };
    }),
  );
}

function codeProblems(file: WellFormedItems): readonly Problem[] {
  const owners = new Map<string, string>();
  const maybeSame = maybeSameIn([file]);
  return codesIn(file).flatMap(({ id, path, code }): readonly Problem[] => {
    const owner = owners.get(code.key) ?? id;
    owners.set(code.key, owner);
    if (owner === id || maybeSame.has(`${owner} ${id}`)) return [];
    const way = 'a code is of one thing; if they may be the same, claim that one is POSSIBLY_SAME_AS the other';
    const message = `the ${code.scheme} ${quoted(code.value)} is said of "${owner}" too: ${way}`;
    return [file.problem(path, `attribute "IDENTIFIER" of entity "${id}": ${message}`)];
  });
}

/** The shares that the claims of a file say are or were held. */
export function stakesIn({
  source,
  items,
}: WellFormedItems): readonly (Placed<ClaimEntry> & { readonly stake: Stake })[] {
  if (source === null) return [];
  return items('claims').flatMap((placed) => {
    const { id, subject, predicate, object, slot = null } = placed.item;
    const stake = stakeOf({ ...statementClaim(source, id, placed.item), subject, predicate, object, slot });
    return stake === null ? [] : [{ ...placed, stake }];
  });
}

/** The codes that a file says entities have, each with its place. */
export function codesIn({ items }: WellFormedItems) {
  return items('entities').flatMap(({ item: { id, attributes = [] }, path }) =>
    attributes.flatMap(({ scheme, details = {}, ...said }, index) => {
      const code = codeIn({ ...said, details: scheme === undefined ? details : { ...details, scheme } });
      const place: Path = [...path, 'attributes', index, 'value'];
      return code === null ? [] : [{ id, path: place, code }];
    }),
  );
}

/** Which entities files say may be the same: `one other`, either way round. */
export function maybeSameIn(files: readonly WellFormedItems[]): ReadonlySet<string> {
  return new Set(
    files.flatMap(({ items }) =>
      items('claims').flatMap(({ item: { predicate, subject, object } }) =>
        predicate === 'POSSIBLY_SAME_AS' ? [`${subject} ${object}`, `${object} ${subject}`] : [],
      ),
    ),
  );
}
