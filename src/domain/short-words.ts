/** Words of names and what is written for them: shortened, or spelt otherwise. */
const SAME_WORDS: readonly (readonly string[])[] = [
  ['company', 'co'],
  ['limited', 'ltd'],
  ['corporation', 'corp'],
  ['incorporated', 'inc'],
  ['association', 'assn', 'assoc'],
  ['department', 'dept'],
  ['international', 'intl'],
  ['university', 'univ'],
  ['institute', 'inst'],
  ['government', 'govt'],
  ['manufacturing', 'mfg'],
  ['development', 'dev'],
  ['technology', 'tech'],
  ['enterprises', 'ents'],
  ['brothers', 'bros'],
  ['and', 'n'],
  ['center', 'centre', 'ctr'],
  ['program', 'programme'],
  ['organization', 'organisation', 'org'],
  ['national', 'natl', 'nat'],
  ['services', 'svcs', 'svc', 'service'],
  ['engineering', 'eng', 'engrg'],
  ['management', 'mgmt'],
  ['laboratories', 'labs', 'laboratory', 'lab'],
  ['systems', 'sys', 'system'],
  ['telecommunications', 'telecom', 'telecoms'],
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['theater', 'theatre'],
  ['saint', 'st', 'sainte', 'ste'],
  ['mount', 'mt'],
  ['fort', 'ft'],
  ['insurance', 'ins'],
  ['administration', 'admin'],
  ['academy', 'acad'],
  ['hospital', 'hosp'],
  ['industries', 'inds', 'industry', 'industrial', 'ind'],
  ['chemical', 'chem', 'chemicals'],
  ['electric', 'elec', 'electrical'],
  ['pharmaceuticals', 'pharma', 'pharm', 'pharmaceutical'],
  ['district', 'dist'],
  ['municipal', 'mun'],
  ['committee', 'cttee'],
  ['import', 'imp'],
  ['export', 'exp'],
  ['brewery', 'breweries'],
  ['number', 'no', 'nr'],
  ['free trade zone', 'ftz'],
  ['small and medium enterprises', 'smes', 'sme'],
];

const OTHERS = new Map(SAME_WORDS.flatMap((group) => group.map((word) => [word, group.filter((one) => one !== word)])));

/** The words that are written for a word in names: `co` for `company`, and the other way round. */
export function otherWords(word: string): readonly string[] {
  return OTHERS.get(word) ?? [];
}

/** Chinese beginnings and ends of names that are left out or shortened, each with the forms it may have. */
const SAME_BEGINNINGS = [
  ['上海市', '上海', '沪'],
  ['北京市', '北京'],
  ['天津市', '天津'],
  ['重庆市', '重庆', '渝'],
];
const SAME_ENDS = [['有限责任公司', '有限公司']];

/** The name in each other of its usual lengths: words written out or shortened, all of them or none. */
export function otherLengths(key: string): readonly string[] {
  const words = key.split(' ');
  const long = words.map((word) => SAME_WORDS.find((group) => group.includes(word))?.[0] ?? word).join(' ');
  const short = words.map((word) => SAME_WORDS.find((group) => group.includes(word))?.[1] ?? word).join(' ');
  const begun = SAME_BEGINNINGS.flatMap((group) => swapped(key, group, (text, part) => text.startsWith(part), begin));
  const ended = [key, ...begun].flatMap((text) => swapped(text, SAME_ENDS[0]!, (one, part) => one.endsWith(part), end));
  return [...new Set([long, short, ...begun, ...ended])].filter((other) => other !== key);
}

/** A Chinese organisation's name without what says its legal form. */
export function withoutLegalForm(key: string): string {
  return key.replace(/(?:股份)?有限(?:责任)?公司$/, '');
}

function swapped(
  text: string,
  group: readonly string[],
  has: (text: string, part: string) => boolean,
  put: (text: string, part: string, other: string) => string,
): readonly string[] {
  const part = group.find((one) => has(text, one) && text.length > one.length);
  return part === undefined ? [] : group.filter((one) => one !== part).map((other) => put(text, part, other));
}

function begin(text: string, part: string, other: string): string {
  return other + text.slice(part.length);
}

function end(text: string, part: string, other: string): string {
  return text.slice(0, -part.length) + other;
}
