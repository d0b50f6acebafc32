/** How a name may match; `identifier` is a number's. */
export const MATCH_RULES = [
  'identifier',
  'exact',
  'traditional',
  'abbreviation',
  'reordered',
  'pinyin',
  'initials',
  'prefix',
  'words',
  'fuzzy',
  'core',
  'gloss',
] as const;
export type MatchRule = (typeof MATCH_RULES)[number];
