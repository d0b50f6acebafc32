import { LONGEST_FORM, MARK_STEP, RANKS } from '../domain/match-name.ts';

/**
 * The clauses that rank an entity against a typed text, as `rank`: what `rankOf` in src/domain/match-name.ts computes,
 * over the forms that the loader stored. A rank of `RANKS.none` or more is no match. `query` refers to the text made
 * ready, as a parameter: one map, for each list of another length would have the statement planned anew.
 */
export function nameRank(query: string, node: string): string {
  const [marks, beginnings, soundBeginnings] = [`${query}.marks`, `${query}.beginnings`, `${query}.soundBeginnings`];
  const [parts, soundParts] = [`${query}.parts`, `${query}.soundParts`];
  const list = (property: string) => `coalesce(${node}.${property}, [])`;
  const has = (texts: string) => `any(text IN ${texts} WHERE ' ' + form + ' ' CONTAINS text)`;
  const at = (rank: number) =>
    `${rank} + CASE WHEN size(form) < ${LONGEST_FORM} THEN size(form) ELSE ${LONGEST_FORM} END`;
  const ofKeys =
    `[form IN ${list('nameKeys')} | CASE WHEN any(text IN ${beginnings} WHERE form STARTS WITH text) THEN ${at(RANKS.beginning)} ` +
    `WHEN size(${parts}) > 0 AND all(part IN ${parts} WHERE ${has('part.texts')}) THEN ${at(RANKS.words)} ELSE ${RANKS.none} END]`;
  const ofSounds =
    `[form IN ${list('nameSounds')} | CASE WHEN any(text IN ${soundBeginnings} WHERE form STARTS WITH text) THEN ${at(RANKS.soundBeginning)} ` +
    `WHEN size(${soundParts}) > 0 AND all(texts IN ${soundParts} WHERE ${has('texts')}) THEN ${at(RANKS.sound)} ELSE ${RANKS.none} END]`;
  const ofInitials = `CASE WHEN any(text IN ${query}.initials WHERE any(mark IN ${list('nameMarks')} WHERE mark STARTS WITH text)) THEN ${RANKS.initials} ELSE ${RANKS.none} END`;
  const ofSlips = `CASE WHEN any(mark IN ${list('nameMarks')} WHERE mark IN ${query}.slips) THEN ${RANKS.mistyped} ELSE ${RANKS.none} END`;
  const mistyped =
    `[form IN ${list('nameKeys')} | CASE WHEN size(${parts}) > 0 AND all(part IN ${parts} WHERE ` +
    `${has('part.texts')} OR any(word IN split(form, ' ') WHERE ${isMistyped('part', 'word')})) THEN ${at(RANKS.mistyped)} ELSE ${RANKS.none} END]`;
  return (
    `WITH ${node}, [place IN range(0, size(${marks}) - 1) WHERE ${marks}[place] IN ${list('nameMarks')} | place * ${MARK_STEP}][0] AS whole ` +
    `WITH ${node}, CASE WHEN whole IS NOT NULL THEN whole ELSE ${least(`${ofKeys} + ${ofSounds} + [${ofInitials}]`)} END AS strong ` +
    `WITH ${node}, CASE WHEN strong < ${RANKS.none} THEN strong ELSE ${least(`[${ofSlips}] + ${mistyped}`)} END AS rank`
  );
}

function least(ranks: string): string {
  return `reduce(least = ${RANKS.none}, one IN ${ranks} | CASE WHEN one < least THEN one ELSE least END)`;
}

// As `isMistyped` in src/domain/typing-error.ts: pairs of what is left of both words after each error.
function isMistyped(part: string, word: string): string {
  const alike =
    'reduce(at = 0, next IN range(1, size(pair[0])) | CASE WHEN at = next - 1 AND left(pair[0], next) = left(pair[1], next) THEN next ELSE at END)';
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
    `AND (NOT ${part}.gentle OR left(${part}.word, 1) = left(${word}, 1)) AND any(pair IN ${afterAll} WHERE pair[0] = pair[1])`
  );
}
