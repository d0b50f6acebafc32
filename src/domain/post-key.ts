import { nameKey } from './names.ts';

/** Posts that are one by whatever title: shortened, of a woman or a man, in English or in Chinese. */
const SAME_POSTS: readonly (readonly string[])[] = [
  ['chairman', 'chairwoman', 'chairperson', 'chair', 'board chairman', '董事长', '董事会主席'],
  ['general manager', 'gm', '总经理'],
  ['chief executive officer', 'ceo', 'chief executive', '首席执行官', '行政总裁'],
  ['chief financial officer', 'cfo', '首席财务官'],
  ['chief operating officer', 'coo', '首席运营官'],
  ['chief technology officer', 'cto', '首席技术官'],
  ['chief engineer', '总工程师'],
  ['managing director', 'md', '董事总经理'],
  ['executive director', '执行董事'],
  ['independent director', '独立董事'],
  ['legal representative', '法定代表人', '法人代表'],
  ['secretary general', '秘书长'],
  ['mayor', '市长'],
  ['founder', '创始人'],
];
const USUAL = new Map(SAME_POSTS.flatMap(([usual, ...others]) => [usual!, ...others].map((one) => [one, usual!])));

/** What makes another post of one: a vice chairman is no chairman, and who acts as one is not yet one. */
const RANKS: readonly (readonly [rank: string, words: RegExp])[] = [
  ['executive vice', /^(?:executive (?:vice|deputy) |常务副)/u],
  ['first vice', /^(?:first (?:vice|deputy) |第一副)/u],
  ['vice', /^(?:vice |deputy |副)/u],
  ['honorary', /^(?:honorary |名誉|荣誉)/u],
  ['acting', /^(?:acting |interim |代理?)/u],
  ['assistant to', /^(?:assistant to (?:the )?|assistant )|助理$/u],
];

/**
 * A post in the form in which titles are compared: folded as names are, and in one form for titles that are one post in
 * every use; null for a title without a letter.
 */
export function postKey(title: string): string | null {
  const key = nameKey(title);
  const [rank, post] = rankedPost(key);
  const usual = USUAL.get(post.replace(/ of the board(?: of directors)?$/, ''));
  return usual === undefined ? key || null : [...(rank === null ? [] : [rank]), usual].join(' ');
}

/** The rank of a post, null for none, and the post without it. */
export function rankedPost(key: string): readonly [rank: string | null, post: string] {
  const [rank, words] = RANKS.find(([, form]) => form.test(key)) ?? [null, null];
  return rank === null ? [null, key] : [rank, key.replace(words, '')];
}
