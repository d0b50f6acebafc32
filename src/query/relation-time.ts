import { tellings, type Told } from './told.ts';
import { boundsOf, heldBoundsOf, type Bounds } from './time.ts';

/** A value in Cypher made of the bounds between which what a relation says began and ended. */
export type RelationTime = (use: (bounds: Bounds) => string) => string;

/**
 * The time of the relation in a variable: as all its claims give it or, where only some count, as those do. `former`
 * names the "formerly" types of which the state behind counts.
 */
export function relationTime(relation: string, told: Told | null, former: readonly string[] = []): RelationTime {
  const own = boundsGiven(relation, told, false);
  if (former.length === 0) return own;
  const held = boundsGiven(relation, told, true);
  return (use) => `CASE WHEN ${relation}:${former.join('|')} THEN ${held(use)} ELSE ${own(use)} END`;
}

function boundsGiven(relation: string, told: Told | null, held: boolean): RelationTime {
  const whole = held ? heldBoundsOf(relation) : boundsOf(relation);
  if (told === null) return (use) => use(whole);
  const list = boundsTold(relation, told, held);
  const { startMin, startMax, endMin, endMax } = whole;
  const bounds = `CASE WHEN ${relation}.tellingSources IS NULL THEN [${startMin}, ${startMax}, ${endMin}, ${endMax}] ELSE ${list} END`;
  return (use) => `[bound IN [${bounds}] | ${use(LISTED)}][0]`;
}

const LISTED: Bounds = { startMin: 'bound[0]', startMax: 'bound[1]', endMin: 'bound[2]', endMax: 'bound[3]' };

/**
 * The bounds that the claims that count give together, by the rule of the domain's `relationView`: preferred ones alone
 * decide; the intersection of all, or their hull where that is empty; nothing ends before it starts. One pass for each of
 * the two, because the planner's time grows with the text.
 */
function boundsTold(relation: string, told: Told, held: boolean): string {
  const lists = ['StartMin', 'StartMax', 'EndMin', 'EndMax'].map(
    (bound) => `${relation}.telling${held ? 'Held' : ''}${bound}`,
  );
  const over = (signs: string) =>
    `reduce(b = [${lists.map((list) => `${list}[t[0]]`).join(', ')}], i IN t | [${lists
      .map((list, place) => `CASE WHEN ${list}[i] ${signs[place]} b[${place}] THEN ${list}[i] ELSE b[${place}] END`)
      .join(', ')}])`;
  const preferred = `[i IN t WHERE ${relation}.tellingPreferred[i]]`;
  const met = (min: number) =>
    `CASE WHEN m[${min}] <= m[${min + 1}] THEN m[${min}..${min + 2}] ELSE h[${min}..${min + 2}] END`;
  const tight = 'CASE WHEN b[3] < b[1] THEN b[3] ELSE b[1] END, CASE WHEN b[0] > b[2] THEN b[0] ELSE b[2] END';
  return (
    `[t IN [${tellings(told, relation)}] | [t IN [CASE WHEN size(${preferred}) > 0 THEN ${preferred} ELSE t END] | ` +
    `[m IN [${over('><><')}] | [h IN [${over('<><>')}] | [b IN [${met(0)} + ${met(2)}] | ` +
    `[b[0], ${tight}, b[3]]][0]][0]][0]][0]][0]`
  );
}
