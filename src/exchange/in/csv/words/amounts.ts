/** Units that stand after a number or in the brackets of a header: by what the number is multiplied, as a power of ten. */
export const TENS: readonly (readonly [words: RegExp, power: number])[] = [
  [/亿|億/u, 8],
  [/百万|百萬|million|\bmn?\b|\bmio\b/iu, 6],
  [/万|萬/u, 4],
  [/千|thousand|\bk\b/iu, 3],
  [/billion|\bbn\b/iu, 9],
];

/** Currencies, by the words for them; the more special ones first. */
export const CURRENCIES: readonly (readonly [words: RegExp, unit: string])[] = [
  [/美元|美金|USD|US\$|dollars?\b/iu, 'US dollars'],
  [/港元|港币|港幣|HKD|HK\$/iu, 'Hong Kong dollars'],
  [/欧元|歐元|EUR|€|euros?\b/iu, 'euros'],
  [/日元|日圆|日圓|JPY/iu, 'yen'],
  [/英镑|英鎊|GBP|£|pounds?\b/iu, 'pounds'],
  [/新台币|新臺幣|台币|TWD|NT\$/iu, 'New Taiwan dollars'],
  [/人民币|人民幣|元|圆|RMB|CNY|yuan|[¥￥]/iu, 'yuan'],
];

/** What hedges a number, before or after it. */
export const HEDGES: readonly (readonly [
  words: RegExp,
  qualifier: 'ABOUT' | 'MORE_THAN' | 'AT_LEAST' | 'LESS_THAN',
])[] = [
  [/^(?:>=|≥|at least|不低于|不少于|至少)|(?:以上|及以上|起)$/iu, 'AT_LEAST'],
  [/^(?:>|more than|over|above|超过|超過|逾|多于)|(?:余|餘|多|\+)$/iu, 'MORE_THAN'],
  [/^(?:<|less than|under|below|up to|nearly|almost|不足|不到|近|将近)|(?:以下|以内)$/iu, 'LESS_THAN'],
  [/^(?:~|≈|c\.|ca\.?|circa|about|around|approx\.?|approximately|约|約|大约|大約|大概)|(?:左右|上下)$/iu, 'ABOUT'],
];
