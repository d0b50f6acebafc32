import { PLACE_WORDS } from './gloss-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words at the end of a firm's name that say its legal form; some stand at the beginning instead. */
const LEGAL_ENDS = words(
  'co company companies ltd limited inc incorporated corp corporation llc llp lp plc gmbh mbh ag kg kgaa ohg ug gbr ev eg se sa sas sarl eurl snc sca sl srl spa bv nv ab as asa aps oy oyj ou uab pte pty pvt private kk kabushiki kaisha yugen godo gaisha sdn bhd berhad tbk jsc ojsc pjsc cjsc ooo oao zao doo sro kft zrt nyrt sp zoo ltda lda cv wll fze wfoe aktiengesellschaft ооо пао ао зао оао',
);
const LEGAL_BEGINNINGS = words(
  'pt kk uab firma messrs ooo oao zao pao jsc ojsc pjsc cjsc kabushiki kaisha ооо пао ао зао оао',
);
const GROUP_ENDS = words('group grp holding holdings jituan');

/** Legal forms of several words, which say one only together. */
const LEGAL_PHRASE =
  / (?:limited liability (?:company|co|partnership)|public limited company|joint stock|(?:joint )?(?:stock|shares?) (?:company|co)(?: limited| ltd)?|(?:limited|general) partnership|sole proprietorship|fz llc|gesellschaft mit beschrankter haftung|societe anonyme|anonim sirketi|(?:gufen )?youxian ?(?:zeren )?gongsi)$/;
const LEGAL_PHRASE_BEGINNING = /^(?:societe anonyme|aktiengesellschaft) /;

/** Legal forms in Chinese and Japanese characters, as they are folded, and in Korean ones. */
const ENDING =
  '股份有限公司|有限责任公司|有限公司|股份合作公司|股份公司|株式会社|有限会社|合同会社|合资会社|合名会社|总公司|公司|合伙企业|个人独资企业|全民所有制企业|集体所有制企业|股份合作企业|个体工商户|有限合伙|特殊普通合伙|普通合伙|주식회사|유한회사';
const HAN_ENDING = new RegExp(`(?:${ENDING})$`, 'u');
const HAN_BEGINNING =
  /^(?:(?:株式|有限|合同|合资|合名)会社|(?:一般|公益)(?:社团|财团)法人|特定非营利活动法人|주식회사|유한회사)/u;
const HAN_BRANCH = /(?<=公司)\p{Script=Han}{0,8}(?:分公司|支公司|办事处|代表处|营业部)$/u;
const BRANCH =
  /(?<= (?:co|company|ltd|limited|inc|corp|corporation|llc|plc|gmbh|ag))(?: \p{L}+){0,3} (?:branch|representative|rep|liaison)(?: office)?$/u;
const HAN_GROUP = /(?:集团控股|控股集团|集团|控股)$/u;
const BRACKETED_FORM =
  /\((?:株|有|同|名|资|資|주|集团|集團|有限合伙|普通合伙|特殊普通合伙|国有独资|个人独资|外商独资|中外合资)\)/gu;

/** A text without legal forms in brackets, such as those of (株) and (集团). */
export function withoutBracketedForms(text: string): string {
  return text.normalize('NFKC').replace(BRACKETED_FORM, ' ');
}

/** The key of a name without its legal form, however many words it has; the key itself where too little would be left. */
export function withoutLegalForms(key: string): string {
  let core = key;
  for (let before = ''; before !== core;) {
    before = core;
    const han = core.replace(HAN_ENDING, '').replace(HAN_BEGINNING, '').trim();
    const phrased = han.replace(LEGAL_PHRASE, '').replace(LEGAL_PHRASE_BEGINNING, '');
    core = stripWords(phrased, LEGAL_BEGINNINGS, LEGAL_ENDS);
  }
  return isEnough(core) ? core : key;
}

/** The key of a firm's name without the branch of it that is named. */
export function withoutBranch(key: string): string {
  return key.replace(HAN_BRANCH, '').replace(BRANCH, '');
}

/** The key without what calls a firm a group; the key itself where too little would be left. */
export function withoutGroup(key: string): string {
  const stripped = withoutLegalForms(stripWords(key.replace(HAN_GROUP, ''), new Set(), GROUP_ENDS));
  return isEnough(stripped) ? stripped : key;
}

/** A key without the words at its beginning and at its end that are in the sets; one word is always left. */
export function stripWords(key: string, beginnings: ReadonlySet<string>, ends: ReadonlySet<string>): string {
  const list = key.split(' ');
  while (list.length > 1 && ends.has(list.at(-1)!)) {
    list.pop();
    while (list.length > 1 && ['and', 'of', 'de'].includes(list.at(-1)!)) list.pop();
  }
  while (list.length > 1 && beginnings.has(list[0]!)) {
    list.shift();
    while (list.length > 1 && ['of', 'the', 'and'].includes(list[0]!)) list.shift();
  }
  return list.join(' ');
}

/** Whether a core names something: a place alone is no firm's name, nor is a legal form. */
export function isEnough(core: string): boolean {
  const isForm =
    LEGAL_ENDS.has(core) || GROUP_ENDS.has(core) || core.replace(HAN_ENDING, '').replace(HAN_GROUP, '') === '';
  return [...core].length > 1 && !PLACE_WORDS.has(core) && !isForm;
}
