import { bareCode } from '../../domain/uscc.ts';
import type { Path, Problem } from '../problem.ts';
import type { ClaimEntry } from '../source-file.ts';
import type { Check } from './check.ts';

/** How far a sum of shares may be over the whole: what is printed is rounded. */
const ROUNDING = 0.5;

/** What a source says of several things goes together: the shares of one firm, and whose a code is. */
export const checkTogether: Check = (file) => [...shareProblems(file), ...codeProblems(file)];

// What is current is so on the day of the source, so all of it holds at one time.
function shareProblems({ items, problem }: Parameters<Check>[0]): readonly Problem[] {
  const sums = new Map<string, number>();
  return items('claims').flatMap(({ item, path }) => {
    const share = item.details?.['share'];
    if (!isHeld(item) || typeof share?.number !== 'number') return [];
    const percent = /‰|mille|千分/i.test(share.text ?? '') ? share.number / 10 : share.number;
    const before = sums.get(item.object) ?? 0;
    const sum = before + percent;
    sums.set(item.object, sum);
    if (sum <= 100 + ROUNDING || before > 100 + ROUNDING) return [];
    const message = `with it the shares of "${item.object}" that this source says are held add up to ${Number(sum.toFixed(4))} percent; a whole is 100`;
    return [problem([...path, 'details', 'share'], `claim "${item.id}": ${message}`)];
  });
}

function isHeld({ predicate, tense, polarity, rank, status }: ClaimEntry): boolean {
  const isBelieved = polarity !== 'DENIED' && rank !== 'DEPRECATED' && (status ?? 'ACCEPTED') === 'ACCEPTED';
  return predicate === 'OWNS' && tense === 'CURRENT' && isBelieved;
}

// Two that may be the same may bear one code; who says so says it as a claim.
function codeProblems({ items, problem }: Parameters<Check>[0]): readonly Problem[] {
  const owners = new Map<string, string>();
  const maybeSame = new Set(
    items('claims').flatMap(({ item: { predicate, subject, object } }) =>
      predicate === 'POSSIBLY_SAME_AS' ? [`${subject} ${object}`, `${object} ${subject}`] : [],
    ),
  );
  return items('entities').flatMap(({ item: { id, attributes = [] }, path }) =>
    attributes.flatMap(({ predicate, scheme = '', value, rank, polarity }, index): readonly Problem[] => {
      if (predicate !== 'IDENTIFIER' || rank === 'DEPRECATED' || polarity === 'DENIED') return [];
      const key = JSON.stringify([scheme, bareCode(value)]);
      const owner = owners.get(key) ?? id;
      owners.set(key, owner);
      if (owner === id || maybeSame.has(`${owner} ${id}`)) return [];
      const place: Path = [...path, 'attributes', index, 'value'];
      const way = 'a code is of one thing; if they may be the same, claim that one is POSSIBLY_SAME_AS the other';
      const message = `the ${scheme} "${value}" is said of "${owner}" too: ${way}`;
      return [problem(place, `attribute "IDENTIFIER" of entity "${id}": ${message}`)];
    }),
  );
}
