import { hasHan } from './names.ts';
import { stripWords } from './legal-forms.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const COURTESIES = words('messrs mr mrs ms miss mx dr prof professor sir dame madam madame mme herr frau hon');
const POSTS = words(
  'president chairman chairwoman chairperson chair director mayor secretary ceo cfo cto coo manager general vice deputy executive managing chief officer minister premier governor founder cofounder founding honorary former acting party board financial technology operating lord lady rev comrade attorney lawyer engineer academician judge justice ambassador senator gen colonel col captain capt ing dipl ir',
);
const AFTER_NAMES = words('phd md mba esq jr sr junior senior ii iii iv san sama さん さま サン サマ くん クン');

/** How a post is ranked, and the posts that people are named with. */
const RANK =
  '(?:前任?|原|现任?|时任|首任|候任|党委|党组|董事会|监事会|财务|技术|运营|人力资源|市场|销售|行政|执行|常务|名誉|荣誉|独立|高级|资深|联席|联合|首席|第一|副|总)*';
const POST =
  '(?:董事长|董事|监事长|监事|总经理|经理|总裁|总监|主席|会长|理事长|理事|秘书长|秘书|书记|市长|区长|县长|镇长|局长|处长|科长|部长|厅长|司长|省长|主任|院长|院士|校长|行长|厂长|社长|店长|所长|站长|馆长|主编|委员|代表取[缔締]役|取[缔締]役|首席\\p{Script=Han}{2}官|发言人|顾问|创始人|创办人|合伙人|负责人|联系人|法定代表人|法人代表|法人|工程师|会计师|经济师|研究员|教授|博士|先生|女士|小姐|太太|夫人|同志|老师|医生|律师|记者)';
const POSTS_HAN = `(?:${RANK}${POST}(?:[兼及和与])?)+`;
/** What a body's name ends with, in which a post may stand: 律师事务所, 董事长俱乐部. */
const BODY = '(?:[所会部室局院校厂店社团组处站馆行班]|中心|公司|集团|论坛|平台|学校|人)$';
/** A name after a post, with or without the body that it is at: 上海咖啡协会会长王振东. */
const AFTER_POST = new RegExp(
  `^(?:尊敬的)?(?:\\p{Script=Han}{2,30}?)??${POSTS_HAN}(?=\\p{Script=Han}{2,4}$)(?!\\p{Script=Han}*${BODY})`,
  'u',
);
const BEFORE_POST = new RegExp(`(?<=^\\p{Script=Han}{2,})(?:${POSTS_HAN}|等人?|总|殿|氏|君|样|様)+$`, 'u');
const HONOURED = /^尊敬的(?=\p{Script=Han}{2})/u;

const ARTICLE = '(?:the |an? )?';
const POST_AFTER_COMMA = new RegExp(`^\\s*${ARTICLE}(?:[a-z]+[ -]){0,3}?(${[...POSTS].join('|')})\\b`, 'i');

/** A typed text without what follows its comma where that says a post: `Wang Zhendong, chairman of the association`. */
export function withoutPostAfterComma(text: string): string {
  const [name = '', ...rest] = text.split(/[,，、]/);
  return name.trim() !== '' && POST_AFTER_COMMA.test(rest.join(',')) ? name : text;
}

/**
 * The key of a person's name without titles. Of a post only where a name of two words is left, for a hotel may be called
 * President; the key itself where too little would be left.
 */
export function withoutTitles(key: string): string {
  const han = key
    .replace(HONOURED, '')
    .replace(AFTER_POST, '')
    .replace(BEFORE_POST, '')
    .replace(/ et al$/, '');
  const beginnings = new Set([...COURTESIES, ...POSTS]);
  const withPosts = stripWords(han, beginnings, new Set([...AFTER_NAMES, ...POSTS, ...COURTESIES]));
  if (withPosts.split(' ').length > 1 || hasHan(withPosts)) return withPosts;
  const polite = stripWords(han, COURTESIES, new Set([...AFTER_NAMES, ...COURTESIES]));
  return [...polite].length > 1 ? polite : key;
}
