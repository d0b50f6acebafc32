import { succeeds, successionInWords, tenureOf, type Tenure } from '../../domain/claim-checks/successions.ts';
import type { Problem } from '../problem.ts';
import type { ClaimEntry } from '../../generated/source-file.ts';
import { statementClaim } from '../statement-claim.ts';
import type { Placed, WellFormedItems } from '../well-formed-items.ts';

/** A claim that somebody holds a post, and where it stands. */
interface PlacedTenure extends Placed<ClaimEntry>, Tenure {
  readonly file: WellFormedItems;
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
    const successor = tenures.find((tenure) => tenure.file !== expected.file && succeeds(tenure, expected));
    if (successor === undefined) return [];
    const { item, file, path } = successor;
    const message = successionInWords(successor, expected, expected.file.file);
    return [{ ...file.problem([...path, 'start'], `claim "${item.id}": ${message}`), others: [expected.file.file] }];
  });
}

function tenuresIn(file: WellFormedItems): readonly PlacedTenure[] {
  const { source } = file;
  if (source === null) return [];
  return file.items('claims').flatMap((placed) => {
    const { id, subject, predicate, object, slot = null, title = null } = placed.item;
    const claim = { ...statementClaim(source, id, placed.item), subject, predicate, object, slot, title };
    const tenure = tenureOf(claim);
    return tenure === null ? [] : [{ ...placed, ...tenure, file }];
  });
}
