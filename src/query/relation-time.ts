import { INTERVAL_BASE } from '../domain/validity.ts';
import type { ClaimFilter } from '../store/layout/claim.ts';
import { boundsOf, claimPositions, heldBoundsOf, relationText, type Bounds } from '../store/layout/relation.ts';

/** A value in Cypher made of the bounds between which what a relation says began and ended. */
export type RelationTime = (use: (bounds: Bounds) => string) => string;

/**
 * The time of the relation in a variable: as all its claims give it or, where only some count, as those do. `former`
 * names the "formerly" types of which the state behind counts.
 */
export function relationTime(
  relation: string,
  claimFilter: ClaimFilter | null,
  former: readonly string[] = [],
): RelationTime {
  const own = boundsGiven(relation, claimFilter, false);
  if (former.length === 0) return own;
  const held = boundsGiven(relation, claimFilter, true);
  return (use) => `CASE WHEN ${relation}:${former.join('|')} THEN ${held(use)} ELSE ${own(use)} END`;
}

function boundsGiven(relation: string, claimFilter: ClaimFilter | null, held: boolean): RelationTime {
  const whole = held ? heldBoundsOf(relation) : boundsOf(relation);
  if (claimFilter === null) return (use) => use(whole);
  const stored = `[${whole.startMin}, ${whole.endMax}, coalesce(${whole.certain}, [${whole.startMax} * ${INTERVAL_BASE} + ${whole.endMin}])]`;
  const bounds = `CASE WHEN ${relationText(relation, 'tellingSources')} IS NULL THEN ${stored} ELSE ${boundsFiltered(relation, claimFilter, held)} END`;
  return (use) => `[bound IN [${bounds}] | ${use(LISTED)}][0]`;
}

const LISTED: Bounds = {
  startMin: 'bound[0]',
  startMax: 'null',
  endMin: 'null',
  endMax: 'bound[1]',
  certain: 'bound[2]',
};

/**
 * The first and the last day that the claims that count allow, and the intervals that they vouch for, by the rule of the
 * domain's `combineValidities`: the intersection of all, or their hull where that is empty; of intervals only those of
 * firm claims, preferred ones where there are any, as far as firm rivals on the same post grant them.
 */
function boundsFiltered(relation: string, claimFilter: ClaimFilter, held: boolean): string {
  const listOf = (bound: 'StartMin' | 'StartMax' | 'EndMin' | 'EndMax') =>
    relationText(relation, held ? `tellingHeld${bound}` : `telling${bound}`);
  const [startMin, startMax] = [listOf('StartMin'), listOf('StartMax')];
  const [endMin, endMax] = [listOf('EndMin'), listOf('EndMax')];
  const most = (list: string, sign: '>' | '<') =>
    `reduce(b = ${list}[t[0]], i IN t | CASE WHEN ${list}[i] ${sign} b THEN ${list}[i] ELSE b END)`;
  const within = (least: string, greatest: string, one: string, hull: string) =>
    `[b IN [[${least}, ${greatest}]] | CASE WHEN b[0] <= b[1] THEN ${one} ELSE ${hull} END][0]`;
  const from = within(most(startMin, '>'), most(startMax, '<'), 'b[0]', most(startMin, '<'));
  const to = within(most(endMin, '>'), most(endMax, '<'), 'b[1]', most(endMax, '>'));
  const preferred = `${relationText(relation, 'tellingPreferred')}[i]`;
  const firm = `[i IN t WHERE ${relationText(relation, 'tellingFirm')}[i] AND (${preferred} OR none(i IN t WHERE ${preferred}))]`;
  const post = (place: string) => `${relationText(relation, 'tellingPosts')}[${place}]`;
  const onePost = `coalesce(${post('i')} = ${post('j')} OR '' IN [${post('i')}, ${post('j')}], true)`;
  const granted =
    `reduce(s = [${startMax}[i], ${endMin}[i]], j IN [j IN f WHERE ${onePost}] | [` +
    `CASE WHEN ${startMin}[j] > ${startMax}[i] AND ${startMax}[j] > s[0] THEN ${startMax}[j] ELSE s[0] END, ` +
    `CASE WHEN ${endMax}[j] < ${endMin}[i] AND ${endMin}[j] < s[1] THEN ${endMin}[j] ELSE s[1] END])`;
  const certain = `[f IN [${firm}] | [s IN [i IN f | ${granted}] WHERE s[1] >= 0 | s[0] * ${INTERVAL_BASE} + s[1]]][0]`;
  return `[t IN [${claimPositions(claimFilter, relation)}] | [${from}, ${to}, ${certain}]][0]`;
}
