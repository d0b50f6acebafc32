import { MARK_STEP, NO_MATCH, RANKS } from '../domain/match-name.ts';
import type { NameQuery } from '../domain/wanted.ts';

/**
 * The clauses that rank an entity against a typed text, as `rank`: what `rankOf` in src/domain/match-name.ts computes,
 * over the forms that the loader stored. A rank of `NO_MATCH` is none. `query` refers to the text made ready, as a
 * parameter (`rankParameter`): one map, for each list of another length would have the statement planned anew.
 */
export function nameRank(query: string, node: string): string {
  const others =
    `[way IN ${query}.others | [one IN [${wayRank('way')}] | ` +
    `CASE WHEN one < ${RANKS.none} THEN way.base + one ELSE ${NO_MATCH} END][0]]`;
  return (
    `WITH ${node}, coalesce(${node}.nameMarks, []) AS marks, coalesce(${node}.nameKeys, []) AS keys, ` +
    `coalesce(CASE WHEN ${query}.bySound THEN ${node}.nameSounds END, []) AS sounds ` +
    `WITH ${node}, marks, keys, sounds, ${wayRank(query)} AS plain ` +
    `WITH ${node}, CASE WHEN plain < ${RANKS.none} THEN plain ELSE ${least(others, NO_MATCH)} END AS rank`
  );
}

/** A text made ready as the clauses read it: with whether sounds are asked for at all, for most nodes have long ones. */
export function rankParameter(query: NameQuery) {
  const bySound = [query, ...query.others].some(
    ({ soundBeginnings, soundParts }) => soundBeginnings.length + soundParts.length > 0,
  );
  return { ...query, bySound };
}

// Each comparison is made only where the stronger ones before it find nothing.
function wayRank(way: string): string {
  const has = (texts: string) => `any(text IN ${texts} WHERE ' ' + form + ' ' CONTAINS text)`;
  const ofKeys = ranked('keys', [
    [`any(text IN ${way}.beginnings WHERE form STARTS WITH text)`, RANKS.beginning],
    [`size(${way}.parts) > 0 AND all(part IN ${way}.parts WHERE ${has('part.texts')})`, RANKS.words],
  ]);
  const ofSounds = ranked('sounds', [
    [`any(text IN ${way}.soundBeginnings WHERE form STARTS WITH text)`, RANKS.soundBeginning],
    [`size(${way}.soundParts) > 0 AND all(texts IN ${way}.soundParts WHERE ${has('texts')})`, RANKS.sound],
  ]);
  const ofInitials = `[text IN ${way}.initials WHERE any(mark IN marks WHERE mark STARTS WITH text) | ${RANKS.initials}]`;
  const ofSlips = `[mark IN ${way}.slips WHERE mark IN marks | ${RANKS.mistyped}]`;
  const inKey = `any(word IN split(form, ' ') WHERE ${isMistyped('part', 'word')})`;
  const mistyped = ranked('keys', [
    [`size(${way}.parts) > 0 AND all(part IN ${way}.parts WHERE ${has('part.texts')} OR ${inKey})`, RANKS.mistyped],
  ]);
  const whole = `[place IN range(0, size(${way}.marks) - 1) WHERE ${way}.marks[place] IN marks | place * ${MARK_STEP}][0]`;
  const within =
    `[strong IN [${least(`${ofKeys} + ${ofSounds} + ${ofInitials}`, RANKS.none)}] | ` +
    `CASE WHEN strong < ${RANKS.none} THEN strong ELSE ${least(`${ofSlips} + ${mistyped}`, RANKS.none)} END][0]`;
  return `[whole IN [${whole}] | CASE WHEN whole IS NOT NULL THEN whole ELSE ${within} END][0]`;
}

function ranked(forms: string, cases: readonly (readonly [condition: string, rank: number])[]): string {
  const each = cases.map(([condition, rank]) => `WHEN ${condition} THEN ${rank} + size(form)`);
  return `[form IN ${forms} | CASE ${each.join(' ')} ELSE ${RANKS.none} END]`;
}

function least(ranks: string, none: number): string {
  return `reduce(least = ${none}, one IN ${ranks} | CASE WHEN one < least THEN one ELSE least END)`;
}
// As `isMistyped` in src/domain/typing-error.ts: pairs of what is left of both words after each error.
function isMistyped(part: string, word: string): string {
  const alike = 'size([next IN range(1, size(pair[0])) WHERE left(pair[0], next) = left(pair[1], next)])';
  const rest = (a: number, b: number) => `[substring(pair[0], at + ${a}), substring(pair[1], at + ${b})]`;
  const swapped = 'substring(pair[0], at, 2) = reverse(substring(pair[1], at, 2)) AND size(pair[0]) > at + 1';
  const afterOne =
    `[at IN [${alike}] | [${rest(1, 0)}, ${rest(0, 1)}] + CASE WHEN ${part}.gentle THEN [] ELSE [${rest(1, 1)}] END ` +
    `+ CASE WHEN ${swapped} THEN [${rest(2, 2)}] ELSE [] END][0]`;
  const afterAll =
    `reduce(pairs = [[${part}.word, ${word}]], error IN range(1, ${part}.errors) | ` +
    `reduce(found = [], pair IN pairs | found + ${afterOne}))`;
  return (
    `${part}.errors > 0 AND abs(size(${part}.word) - size(${word})) <= ${part}.errors ` +
    `AND (left(${part}.word, 1) = left(${word}, 1) OR NOT ${part}.gentle AND right(${part}.word, 2) = right(${word}, 2)) AND any(pair IN ${afterAll} WHERE pair[0] = pair[1])`
  );
}
