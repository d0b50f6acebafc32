/** Places as the post wrote them before pinyin. */
const POSTAL: Readonly<Record<string, string>> = {
  peking: 'beijing',
  nanking: 'nanjing',
  tsingtao: 'qingdao',
  tientsin: 'tianjin',
  chungking: 'chongqing',
  canton: 'guangzhou',
  amoy: 'xiamen',
  swatow: 'shantou',
  soochow: 'suzhou',
  hangchow: 'hangzhou',
  foochow: 'fuzhou',
  ningpo: 'ningbo',
  hankow: 'hankou',
  mukden: 'shenyang',
  szechuan: 'sichuan',
  kwangtung: 'guangdong',
  chekiang: 'zhejiang',
  kiangsu: 'jiangsu',
  fukien: 'fujian',
  shantung: 'shandong',
  hopei: 'hebei',
  whangpoo: 'huangpu',
  pootung: 'pudong',
  woosung: 'wusong',
  hongkew: 'hongkou',
  chapei: 'zhabei',
};

const INITIALS: readonly (readonly [pinyin: string, wade: string])[] = [
  ['zh', 'ch'],
  ['b', 'p'],
  ['d', 't'],
  ['g', 'k'],
  ['j', 'ch'],
  ['q', 'ch'],
  ['z', 'ts'],
  ['c', 'ts'],
  ['x', 'hs'],
  ['r', 'j'],
];

const FINALS: readonly (readonly [pinyin: RegExp, wade: string])[] = [
  [/^(zh|ch|sh|r)i$/, '$1ih'],
  [/^([zc])i$/, '$1u'],
  [/^si$/, 'ssu'],
  [/^yi$/, 'i'],
  [/^you$/, 'yu'],
  [/^yan$/, 'yen'],
  [/^([gkh])e$/, '$1o'],
  [/^([dtnlzcsr])uo$/, '$1o'],
  [/ong$/, 'ung'],
  [/ian$/, 'ien'],
  [/([iyu])e$/, '$1eh'],
  [/^er$/, 'erh'],
  [/^([gk])ui$/, '$1uei'],
];

/** The spelling of a syllable after Wade and Giles, without its apostrophes and dots: `tse` for both ze and ce. */
export function wadeGiles(syllable: string): string {
  const changed = FINALS.find(([pinyin]) => pinyin.test(syllable));
  const ended = changed === undefined ? syllable : syllable.replace(changed[0], changed[1]);
  const begun = INITIALS.find(([pinyin]) => ended.startsWith(pinyin) && !/^ch|^sh/.test(ended));
  return begun === undefined ? ended : begun[1] + ended.slice(begun[0].length);
}

/** The pinyin of a place as the post wrote it; the word itself where it is none. */
export function postalPinyin(word: string): string {
  return Object.hasOwn(POSTAL, word) ? POSTAL[word]! : word;
}
