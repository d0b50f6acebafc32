import { MARK_STEP, RANKS } from '../domain/match-name.ts';

/**
 * The clauses that rank an entity against a typed text, as `rank`: what `rankOf` in src/domain/match-name.ts computes,
 * over the forms that the loader stored. A rank of `RANKS.none` or more is no match. `query` refers to the text made
 * ready, as a parameter: one map, for each list of another length would have the statement planned anew.
 */
export function nameRank(query: string, node: string): string {
  const [marks, beginnings, soundBeginnings] = [`${query}.marks`, `${query}.beginnings`, `${query}.soundBeginnings`];
  const [parts, soundParts] = [`${query}.parts`, `${query}.soundParts`];
  const has = (texts: string) => `any(text IN ${texts} WHERE ' ' + form + ' ' CONTAINS text)`;
  const ranked = (forms: string, cases: readonly (readonly [condition: string, rank: number])[]) =>
    `[form IN ${forms} | CASE ${cases.map(([condition, rank]) => `WHEN ${condition} THEN ${rank} + size(form)`).join(' ')} ELSE ${RANKS.none} END]`;
  const ofKeys = ranked('keys', [
    [`any(text IN ${beginnings} WHERE form STARTS WITH text)`, RANKS.beginning],
    [`size(${parts}) > 0 AND all(part IN ${parts} WHERE ${has('part.texts')})`, RANKS.words],
  ]);
  const ofSounds = ranked('sounds', [
    [`any(text IN ${soundBeginnings} WHERE form STARTS WITH text)`, RANKS.soundBeginning],
    [`size(${soundParts}) > 0 AND all(texts IN ${soundParts} WHERE ${has('texts')})`, RANKS.sound],
  ]);
  const ofInitials = `[text IN ${query}.initials WHERE any(mark IN marks WHERE mark STARTS WITH text) | ${RANKS.initials}]`;
  const ofSlips = `[mark IN ${query}.slips WHERE mark IN marks | ${RANKS.mistyped}]`;
  const inKey = `any(word IN split(form, ' ') WHERE ${isMistyped('part', 'word')})`;
  const mistyped = ranked('keys', [
    [`size(${parts}) > 0 AND all(part IN ${parts} WHERE ${has('part.texts')} OR ${inKey})`, RANKS.mistyped],
  ]);
  const sounds = `CASE WHEN size(${soundBeginnings}) + size(${soundParts}) > 0 THEN ${node}.nameSounds END`;
  return (
    `WITH ${node}, coalesce(${node}.nameMarks, []) AS marks, coalesce(${node}.nameKeys, []) AS keys, coalesce(${sounds}, []) AS sounds ` +
    `WITH *, [place IN range(0, size(${marks}) - 1) WHERE ${marks}[place] IN marks | place * ${MARK_STEP}][0] AS whole ` +
    `WITH *, CASE WHEN whole IS NOT NULL THEN whole ELSE ${least(`${ofKeys} + ${ofSounds} + ${ofInitials}`)} END AS strong ` +
    `WITH ${node}, CASE WHEN strong < ${RANKS.none} THEN strong ELSE ${least(`${ofSlips} + ${mistyped}`)} END AS rank`
  );
}

function least(ranks: string): string {
  return `reduce(least = ${RANKS.none}, one IN ${ranks} | CASE WHEN one < least THEN one ELSE least END)`;
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
