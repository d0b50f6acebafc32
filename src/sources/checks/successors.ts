import { isOnePost } from '../../domain/combine-validities.ts';
import { postKey } from '../../domain/post-key.ts';
import { timeOf } from '../../domain/standing.ts';
import { expectationsOf, type ClaimedTime } from '../../domain/validity.ts';
import type { Problem } from '../problem.ts';
import type { ClaimEntry } from '../../generated/source-file.ts';
import { statementClaim } from '../statement-claim.ts';
import type { Placed, WellFormedItems } from '../well-formed-items.ts';

/** The posts that one person holds at a time. */
const SINGLE_POSTS: ReadonlySet<string> = new Set(['HEADS', 'LEGAL_REPRESENTATIVE_OF']);

/** A claim that somebody holds a post, with its time and its file. */
interface Tenure extends Placed<ClaimEntry> {
  readonly file: WellFormedItems;
  readonly time: ClaimedTime;
}

/**
 * Claims that somebody holds a post since before the day until which another source expected another person to hold it. The
 * two do not contradict each other, for what is expected need not come, and a body may have two heads; but whoever adds the
 * second should see the first. There is one remark for each expected term, in the successor's file, and none where a dispute
 * names one of the claims.
 */
export function successorRemarks(files: readonly WellFormedItems[]): readonly Problem[] {
  const weighed = new Set(
    files.flatMap(({ items }) =>
      items('disputes').flatMap(({ item }) => item.positions.flatMap(({ claims }) => claims)),
    ),
  );
  const tenures = files.flatMap(tenuresIn).filter(({ item }) => !weighed.has(item.id));
  return tenures.flatMap((expected) => {
    const successor = tenures.find((tenure) => succeeds(tenure, expected));
    if (successor === undefined) return [];
    const { item, file, path } = successor;
    const message =
      `"${item.subject}" has held a post at "${item.object}" since ${item.start!}, though claim "${expected.item.id}" in ` +
      `${expected.file.file} expected "${expected.item.subject}" to hold it until ${expected.item.end!}; ` +
      'if they cannot both be right, say so under "disputes"';
    return [{ ...file.problem([...path, 'start'], `claim "${item.id}": ${message}`), others: [expected.file.file] }];
  });
}

function tenuresIn(file: WellFormedItems): readonly Tenure[] {
  const { source } = file;
  if (source === null) return [];
  return file.items('claims').flatMap((placed) => {
    if (!SINGLE_POSTS.has(placed.item.predicate) || !holds(placed.item)) return [];
    return [{ ...placed, file, time: timeOf(statementClaim(source, placed.item.id, placed.item)) }];
  });
}

/** Whether a claim is accepted and says that somebody holds the post, not that it is planned. */
function holds({ polarity, rank, status = 'ACCEPTED', modality, tense }: ClaimEntry): boolean {
  const isPlanned = [modality, tense].some((word) => word === 'PROPOSED' || word === 'INTENDED');
  return status === 'ACCEPTED' && polarity !== 'DENIED' && rank !== 'DEPRECATED' && !isPlanned;
}

function succeeds({ item, file, time }: Tenure, expected: Tenure): boolean {
  const { item: former, time: planned } = expected;
  return (
    file !== expected.file &&
    item.predicate === former.predicate &&
    item.object === former.object &&
    item.subject !== former.subject &&
    isOnePost(postOf(item), postOf(former)) &&
    expectationsOf(planned).end &&
    !expectationsOf(time).start &&
    isWithin(time, planned)
  );
}

// What began before the expectation was printed was known then, and is no succession.
function isWithin({ start }: ClaimedTime, { said, end }: ClaimedTime): boolean {
  return start !== null && said !== null && start.min > said.max && start.max < end!.min;
}

function postOf({ slot, title }: ClaimEntry): string | null {
  return slot ?? postKey(title ?? '');
}
