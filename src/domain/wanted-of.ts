import { codeMark, FEWEST_INITIALS } from './name-forms.ts';
import type { MatchRule } from './match-rules.ts';
import { hasHan, joined, nameKey, plainKey, wordsOf, writtenKey } from './names.ts';
import { partsOf } from './query-parts.ts';
import { isWadeGiles, slipsOf, soundPartsOf, soundReadings, wholeSpellings } from './query-sounds.ts';
import { joinedPlaces } from './romanisation.ts';
import { otherLengths } from './short-words.ts';
import { otherFamilies } from './other-families.ts';
import { marked, type Mark, type Wanted } from './wanted.ts';

const MOST_WORDS = 24;
const FEWEST_BEGUN_INITIALS = 4;

/** What is looked for by a text as it stands. */
export function wantedOf(text: string): Wanted {
  const key = nameKey(text);
  const all = [...new Set(wordsOf(text))];
  // Of so many words, only the whole or its beginning is looked for.
  const words = all.length > MOST_WORDS ? [] : all;
  const han = hasHan(key);
  const spoken = han ? [] : joinedPlaces(words);
  const readings = spoken.length === 0 ? [] : soundReadings(spoken, isWadeGiles(text, spoken));
  return {
    ...marked(marksOf(text, key, han)),
    beginnings: [...key].length < 2 ? [] : [key, ...(han ? otherLengths(key) : [])],
    // A syllable on its own is as little as a character.
    soundBeginnings: readings.filter((reading) => reading.length > 1).map((reading) => reading.join(' ')),
    parts: partsOf(words, key),
    soundParts: spoken.length === 0 ? [] : soundPartsOf(spoken, readings),
    initials: !han && /^[a-z]+$/.test(key) && key.length >= FEWEST_BEGUN_INITIALS ? [`in.${key}`] : [],
    slips: slipsOf(words),
  };
}

function marksOf(text: string, key: string, han: boolean): readonly Mark[] {
  const [written, folded] = [joined(writtenKey(text)), joined(key)];
  const whole = (form: string, rule: MatchRule): readonly Mark[] => [
    [`is.${form}`, rule],
    [`fo.${form}`, rule],
  ];
  const spoken = joinedPlaces(key.split(' '));
  const spellings = han ? [] : wholeSpellings(spoken, isWadeGiles(text, spoken));
  const isInitials = han || (/^[a-z]+$/.test(key) && key.length >= FEWEST_INITIALS);
  return [
    ...(/\d/.test(key) && folded.length >= 6 ? [[codeMark(text), 'identifier'] as const] : []),
    [`is.${written}`, 'exact'],
    ...whole(folded, joined(plainKey(text)) === folded ? 'exact' : 'traditional'),
    ...otherFamilies(key).flatMap((other) => whole(other, 'traditional')),
    ...otherLengths(key).flatMap((other) => whole(joined(other), 'abbreviation')),
    [`co.${folded}`, 'core'],
    ...(han ? [] : ([[`re.${folded}`, 'reordered']] as const)),
    ...spellings.map((sound) => [`py.${sound}`, 'pinyin'] as const),
    ...spellings.map((sound) => [`re.${sound}`, 'reordered'] as const),
    ...(isInitials ? [[`in.${folded}`, han ? 'abbreviation' : 'initials'] as const] : []),
  ];
}
