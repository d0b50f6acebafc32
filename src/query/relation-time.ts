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
 * decide; the intersection of all, or their hull where that is empty; nothing ends before it starts.
 */
function boundsTold(relation: string, told: Told, held: boolean): string {
  const list = (bound: string) => `${relation}.telling${held ? 'Held' : ''}${bound}`;
  const extreme = (bound: string, beyond: '<' | '>') =>
    `reduce(day = ${list(bound)}[deciding[0]], i IN deciding | ` +
    `CASE WHEN ${list(bound)}[i] ${beyond} day THEN ${list(bound)}[i] ELSE day END)`;
  const meeting = (min: string, max: string) =>
    `[met IN [[${extreme(min, '>')}, ${extreme(max, '<')}]] | ` +
    `CASE WHEN met[0] <= met[1] THEN met ELSE [${extreme(min, '<')}, ${extreme(max, '>')}] END][0]`;
  const preferred = `[i IN chosen WHERE ${relation}.tellingPreferred[i]]`;
  const deciding = `[chosen IN [${tellings(told, relation)}] | CASE WHEN size(${preferred}) > 0 THEN ${preferred} ELSE chosen END][0]`;
  const tight =
    '[begun[0], CASE WHEN over[1] < begun[1] THEN over[1] ELSE begun[1] END, ' +
    'CASE WHEN begun[0] > over[0] THEN begun[0] ELSE over[0] END, over[1]]';
  return (
    `[deciding IN [${deciding}] | [begun IN [${meeting('StartMin', 'StartMax')}] | ` +
    `[over IN [${meeting('EndMin', 'EndMax')}] | ${tight}][0]][0]][0]`
  );
}
