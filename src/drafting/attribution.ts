import type { CastEntity } from './cast.ts';
import type { Reading } from './reading.ts';

/** A part of a slotted sentence that somebody says. */
export interface Said {
  readonly from: number;
  readonly to: number;
  readonly speaker: CastEntity;
}

const SAYS =
  '(?:says?|said|told|adds?|added|explains?|explained|recalls?|recalled|believes?|believed|thinks?|thought|argues?|argued|claims?|claimed|estimates?|estimated|reali[sz]ed|complained|warned|announced|noted|confirmed)';
const SPEAKER_SAYS = new RegExp(`<P(\\d+)>(?:,(?:(?!<P)[^"])*?,)? (?:also )?${SAYS}\\b(?! (?:goodbye|yes|no)\\b)`, 'u');
const SAYS_SPEAKER = new RegExp(`(?<=[,"] ?)(?:says|said|adds|added|explained|recalled) (?:the )?<P(\\d+)>`, 'u');
const ACCORDING = /\b[Aa]ccording to (?:the )?<[PFSB](\d+)>(?:,(?:(?!<P)[^"])*?,)?/u;
const HAN_SAYS =
  /<P(\d+)>(?:[^，。"<]{0,4})?(?:表示|说|称|介绍|认为|指出|透露|坦言|回忆|告诉[^，。：]{1,6}|强调|宣布)(?=[，,：:。"]|$|<|\p{Script=Han})/u;

/** Which part of a slotted sentence is said, and by whom; null where the narrator speaks. */
export function saidIn(slotted: string, { spots }: Reading): Said | null {
  const speakerOf = (slot: string | undefined) => spots[Number(slot)]?.entity ?? null;
  const according = ACCORDING.exec(slotted);
  if (according !== null) {
    const after = according.index + according[0].length;
    const isFirst = according.index < 3;
    return said(isFirst ? after : 0, isFirst ? slotted.length : according.index, speakerOf(according[1]));
  }
  const inverted = SAYS_SPEAKER.exec(slotted);
  if (inverted !== null) return said(0, inverted.index, speakerOf(inverted[1]));
  const verb = SPEAKER_SAYS.exec(slotted) ?? HAN_SAYS.exec(slotted);
  if (verb === null) return null;
  const before = slotted.slice(0, verb.index);
  const isAfter = /["，,]\s?$/u.test(before) && before.length > 12;
  return isAfter
    ? said(0, verb.index, speakerOf(verb[1]))
    : said(verb.index + verb[0].length, slotted.length, speakerOf(verb[1]));
}

function said(from: number, to: number, speaker: CastEntity | null): Said | null {
  return speaker === null ? null : { from, to, speaker };
}
