import { PLACE_WORDS } from './gloss-words.ts';
import { hasHan, nameKey } from './names.ts';
import { readingsOf } from './syllables.ts';

/** What is left of a typed text without what says no more than what sort of thing is named. */
export interface Core {
  readonly text: string;
  /** Whether names may hold it among other words; else only a whole name is meant. */
  readonly within: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words at the end of a firm's name that say its legal form; some stand at the beginning instead. */
const LEGAL_ENDS = words(
  'co company companies ltd limited inc incorporated corp corporation llc llp lp plc gmbh ag kg kgaa ohg ug se sa sas sarl sl srl spa bv nv ab as asa aps oy oyj pte pty pvt private kk kabushiki kaisha yugen godo gaisha sdn bhd jsc ojsc pjsc cjsc ooo oao zao doo sro kft zrt nyrt sp zoo ltda cv aktiengesellschaft',
);
const LEGAL_BEGINNINGS = words('pt ooo oao zao pao jsc ojsc pjsc cjsc kabushiki kaisha');
const GROUP_ENDS = words('group grp holding holdings');
const HAN_LEGAL_END =
  /(?:股份有限公司|有限责任公司|有限公司|株式会社|有限会社|合同会社|总公司|公司|个体工商户|（?有限合伙）?|有限合伙|普通合伙)$/u;
const HAN_LEGAL_BEGINNING = /^(?:株式会社|有限会社|合同会社)/u;
const HAN_BRANCH = /(?<=公司)\p{Script=Han}{0,8}(?:分公司|支公司|办事处|代表处|营业部)$/u;
const BRACKETED_FORM = /\((?:株|有|同|名|资|資|集团|集團|有限合伙|普通合伙)\)/gu;

/** From how many letters on one word is enough to look for within names. */
const LONG = 8;

const COURTESIES = words('messrs mr mrs ms miss mx dr prof professor sir dame madam madame mme herr frau hon');
const POSTS = words(
  'president chairman chairwoman chairperson chair director mayor secretary ceo cfo cto coo manager general vice deputy executive managing chief officer minister premier governor founder founding honorary former acting party board',
);
const AFTER_NAMES = words('phd md mba esq jr sr junior senior ii iii iv san sama さん さま くん');
const HAN_TITLES =
  /^(?:前|原)?(?:执行|常务|名誉|荣誉)?副?(?:董事长|总经理|总裁|主席|会长|理事长|秘书长|书记|市长|区长|局长|主任|院长|校长|行长|厂长|社长|代表取[缔締]役|取[缔締]役|教授|博士|先生|女士)+(?=\p{Script=Han}{2})/u;
const HAN_COURTESIES =
  /(?<=^\p{Script=Han}{2,})(?:前|原)?(?:执行|常务|名誉|荣誉)?副?(?:先生|女士|小姐|太太|夫人|同志|博士|教授|老师|医生|律师|殿|董事长|总经理|总裁|主席|会长|理事长|秘书长|书记|市长|区长|局长|主任|院长|校长|行长|厂长|社长|代表取[缔締]役|取[缔締]役|氏|君|样|様)+$/u;

const LABEL =
  /(?:统一)?社会信用代码|統一社會信用代碼|信用代码|纳税人识别号|税务登记号|税号|组织机构代码证?号?|(?:工商|企业|营业执照)?注册号码?|登记证?号码?|营业执照号?|法人番号|\b(?:unified social credit (?:code|identifier|number)|uscc|usci|uniform social credit code|(?:business )?(?:registration|licen[cs]e|registry|company) (?:no|number|code|id)\b\.?|reg(?:istration)?\.? ?no\.?|organi[sz]ation code|tax(?:payer)? (?:id|number|code)|credit code|lei|code|no\.)(?=[\s:#.]|$)/giu;

const NAME_LABEL =
  /^\s*(?:(?:公司|企业|单位|机构|社团)?(?:名称|全称)|姓名|法定代表人|负责人|联系人|(?:full |company |firm |person |organi[sz]ation )?name|company|firm|person|contact)\s*[:：]/iu;
const LAST_BRACKETS = /(?<=\S)\s*[(（[【][^()（）[\]【】]+[)）\]】]\s*$/u;

/**
 * What a typed text is without legal forms, titles and labels of codes; null where it has none or too little is left. The
 * second text is also without what calls it a group.
 */
export function coresOf(text: string): readonly Core[] {
  const code = withoutLabel(text);
  if (code !== null) return [{ text: code, within: false }];
  const key = nameKey(text);
  const named = text.normalize('NFKC').replace(BRACKETED_FORM, ' ').replace(NAME_LABEL, ' ');
  const outside = nameKey(named.replace(LAST_BRACKETS, ''));
  const plain = isEnough(outside) ? outside : nameKey(named);
  const firm = legalCore(plain.replace(HAN_BRANCH, ''));
  const person = firm === plain ? withoutTitles(plain) : plain;
  if (person !== plain) return [{ text: person, within: true }];
  const group = withoutGroup(firm);
  return [firm, group]
    .filter((core, index, all) => core !== key && all.indexOf(core) === index)
    .map((core) => ({ text: core, within: !hasHan(core) && isTelling(core) }));
}

/** The key of a firm's name without what says its legal form. */
export function nameCore(name: string): string {
  return legalCore(nameKey(name.normalize('NFKC').replace(BRACKETED_FORM, ' ')));
}

function withoutLabel(text: string): string | null {
  const letters = text.normalize('NFKC');
  const rest = letters
    .replace(LABEL, ' ')
    .replace(/^[\s:#.]+/, '')
    .trim();
  const code = rest.replace(/[^0-9a-z]/gi, '');
  return rest !== letters.trim() && /\d/.test(code) && code.length >= 6 && !hasHan(rest) ? rest : null;
}

function legalCore(key: string): string {
  const han = key.replace(HAN_LEGAL_END, '').replace(HAN_LEGAL_BEGINNING, '').trim();
  const stripped = strip(han, LEGAL_BEGINNINGS, LEGAL_ENDS);
  return isEnough(stripped) ? stripped : key;
}

function withoutGroup(key: string): string {
  const stripped = strip(key.replace(/集团$/u, ''), new Set(), GROUP_ENDS);
  return isEnough(stripped) ? stripped : key;
}

// A name and its title: of a post only where a name of two words is left, for a hotel may be called President.
function withoutTitles(key: string): string {
  const han = key.replace(HAN_TITLES, '').replace(HAN_COURTESIES, '');
  const withPosts = strip(han, new Set([...COURTESIES, ...POSTS]), new Set([...AFTER_NAMES, ...POSTS, ...COURTESIES]));
  if (withPosts.split(' ').length > 1 || hasHan(withPosts)) return withPosts;
  const polite = strip(han, COURTESIES, new Set([...AFTER_NAMES, ...COURTESIES]));
  return [...polite].length > 1 ? polite : key;
}

function strip(key: string, beginnings: ReadonlySet<string>, ends: ReadonlySet<string>): string {
  const list = key.split(' ');
  while (list.length > 1 && ends.has(list.at(-1)!)) {
    list.pop();
    while (list.length > 1 && ['and', 'of', 'de'].includes(list.at(-1)!)) list.pop();
  }
  while (list.length > 1 && beginnings.has(list[0]!)) {
    list.shift();
    while (list.length > 1 && ['of', 'the'].includes(list[0]!)) list.shift();
  }
  return list.join(' ');
}

// A place alone is no firm's name, nor is a legal form.
function isEnough(core: string): boolean {
  return [...core].length > 1 && !PLACE_WORDS.has(core) && !LEGAL_ENDS.has(core);
}

function isTelling(core: string): boolean {
  const telling = core.split(' ').filter((word) => !PLACE_WORDS.has(word) && word !== 'and' && word !== 'of');
  return (
    telling.length > 1 ||
    telling.some((word) => word.length >= LONG || readingsOf(word).some(({ length }) => length > 1))
  );
}
