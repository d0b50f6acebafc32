import { wantedOf } from './wanted-of.ts';
import { glossOf } from './gloss.ts';
import { hasHan, joined, nameKey, separateWordsOf } from './names.ts';
import { coresOf, type Core } from './noise.ts';
import { partOf } from './query-parts.ts';
import { familySize, soundsOf } from './pinyin.ts';
import { marked, NOTHING, WAY_STEP, type OtherWay, type Part, type Wanted } from './wanted.ts';
import { shorterNames } from './shorter-names.ts';

const MOST_WORDS = 24;
const LONGEST_SPELT = 4;
const MINOR_WORDS: ReadonlySet<string> = new Set(
  'of and the for in on at to al el bin ibn de da la le van von der'.split(' '),
);

/** The other ways to take a text: without noise, translated, spelt out. */
export function otherWays(text: string): readonly OtherWay[] {
  const ways: OtherWay[] = [];
  const cores = coresOf(text);
  const loose = looseWanted(text, cores);
  if (loose !== null) ways.push({ rule: 'core', base: WAY_STEP, ...loose });
  const core = nameKey(cores[0]?.text ?? text);
  const gloss = glossOf(core);
  if (gloss !== null) ways.push({ ...NOTHING, ...gloss, rule: 'gloss', base: 2 * WAY_STEP });
  const spelt = speltOut(core);
  if (spelt.length > 0) {
    ways.push({ ...NOTHING, ...marked(spelt.map((mark) => [mark, 'pinyin'])), rule: 'pinyin', base: 2 * WAY_STEP });
  }
  return ways;
}

/** Without noise, or as a person's name in one of its shorter forms; null where there is nothing to take off. */
function looseWanted(text: string, cores: readonly Core[]): Wanted | null {
  const [core] = cores;
  const wanted = core === undefined ? null : wantedOf(core.text);
  const own = wanted?.marks.map((mark, index) => [mark, wanted.markRules[index]!] as const) ?? [];
  const shorter = shorterNames(core?.text ?? text).flatMap((name) => [`is.${name}`, `fo.${name}`, `re.${name}`]);
  const marks = [...cores.flatMap((one) => coreMarks(joined(nameKey(one.text)))), ...shorter];
  const base = wanted !== null && core!.within ? wanted : NOTHING;
  const parts = looseParts(core?.text ?? text, base.parts);
  if (marks.length === 0 && parts.length === 0) return null;
  return { ...base, parts, ...marked([...own, ...marks.map((mark) => [mark, 'core'] as const)]) };
}

function coreMarks(whole: string): readonly string[] {
  const groups = hasHan(whole) ? ['集团', '控股'] : ['group', 'holding', 'holdings'];
  return [
    ...[whole, ...groups.map((group) => whole + group)].flatMap((one) => [`is.${one}`, `co.${one}`]),
    `fo.${whole}`,
  ];
}

// Without "of", "al" and the like, and with single letters taken for beginnings; as they are where there is neither.
function looseParts(text: string, parts: readonly Part[]): readonly Part[] {
  const words = separateWordsOf(text);
  const telling = words.filter((word) => !MINOR_WORDS.has(word));
  const isLoose = telling.length < words.length || telling.some((word) => /^[a-z]$/.test(word));
  if (!isLoose || telling.length < 2 || telling.length > MOST_WORDS || telling.some(hasHan)) return parts;
  if (telling.every((word) => word.length < 3)) return parts;
  return telling.map((word, index) => partOf(word, word.length === 1 || index === telling.length - 1));
}

// Of a name that is stored in Latin letters alone, a Chinese text may be what it spells.
function speltOut(key: string): readonly string[] {
  const size = [...key].length;
  if (size < 2 || size > LONGEST_SPELT || ![...key].every(hasHan)) return [];
  const family = familySize(key);
  return soundsOf(key, true).flatMap((sound) => {
    const turned = [...sound.slice(family), ...sound.slice(0, family)];
    return [`is.${sound.join('')}`, `is.${turned.join('')}`];
  });
}
