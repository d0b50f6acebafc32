import { PLACE_WORDS } from './gloss-words.ts';
import { isEnough, withoutBracketedForms, withoutBranch, withoutGroup, withoutLegalForms } from './legal-forms.ts';
import { hasHan, nameKey } from './names.ts';
import { readingsOf } from './syllables.ts';
import { withoutPostAfterComma, withoutTitles } from './titles.ts';

/** What is left of a typed text without what says no more than what sort of thing is named. */
export interface Core {
  readonly text: string;
  /** Whether names may hold it among other words; else only a whole name is meant. */
  readonly within: boolean;
}

/** From how many letters on one word is enough to look for within names. */
const LONG = 8;

const LABEL =
  /(?:统一)?社会信用代码|統一社會信用代碼|信用代码|纳税人识别号|税务登记号|税号|组织机构代码证?号?|(?:工商|企业|营业执照)?注册号码?|登记证?号码?|营业执照号?|法人番号|\b(?:unified social credit (?:code|identifier|number)|uscc|usci|uniform social credit code|(?:business )?(?:registration|licen[cs]e|registry|company) (?:no|number|code|id)\b\.?|reg(?:istration)?\.? ?no\.?|organi[sz]ation code|tax(?:payer)? (?:id|number|code)|credit code|lei|code|no\.)(?=[\s:#.]|$)/giu;

const NAME_LABEL =
  /^\s*(?:(?:(?:公司|企业|单位|机构|社团)?(?:名称|全称|简称)|姓名|曾用名|原名|别名|法定代表人|负责人|联系人|(?:full |company |firm |person |organi[sz]ation |former )?name|company|firm|person|contact)\s*[:：]|(?:(?:公司|企业|单位)名称|姓名)\s+)/iu;
const OF_PERSON = /^\s*(?:男|女|\p{Script=Han}{1,3}族|\d{4}\s*年.*)\s*$/u;
const LAST_BRACKETS = /(?<=\S)\s*[([【][^()[\]【】]+[)\]】]\s*$/u;

/** A run of Chinese characters, with the signs within it. */
const HAN_RUN = /\p{Script=Han}[\p{Script=Han}·・\s()]*/gu;
const OTHER_SCRIPTS = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * What a typed text is without legal forms, titles and labels of codes, also without what calls it a group; of a text that
 * gives a name in Chinese and in other letters, each of them. None where it has nothing to take off or too little is left.
 */
export function coresOf(text: string): readonly Core[] {
  const code = withoutLabel(text);
  if (code !== null) return [{ text: code, within: false }];
  const key = nameKey(text);
  const parts = inTwoScripts(text);
  const cores =
    parts.length > 0 ? parts.flatMap((part) => [whole(nameKey(part)), ...coresOf(part)]) : singleCores(text);
  return cores.filter((core, index) => core.text !== key && cores.findIndex((one) => one.text === core.text) === index);
}

function singleCores(text: string): readonly Core[] {
  const named = withoutNotice(withoutBracketedForms(text).replace(NAME_LABEL, ' '));
  const outside = named.replace(LAST_BRACKETS, '');
  const telling = isEnough(nameKey(outside)) ? outside : named;
  const plain = nameKey(telling);
  const firm = withoutLegalForms(withoutBranch(plain));
  const person = firm === plain ? withoutTitles(nameKey(withoutPostAfterComma(telling))) : plain;
  // A Chinese text of a person's name is all of it.
  if (person !== plain) return [{ text: person, within: !hasHan(person) }, whole(plain)];
  return [firm, withoutGroup(firm)].map((core) => ({ text: core, within: !hasHan(core) && isTelling(core) }));
}

function whole(text: string): Core {
  return { text, within: false };
}

/** The name in Chinese and the one in other letters where a text gives one beside the other; none where it does not. */
function inTwoScripts(text: string): readonly string[] {
  const letters = withoutBracketedForms(text);
  const [run, another] = [...letters.matchAll(HAN_RUN)];
  if (run === undefined || another !== undefined || OTHER_SCRIPTS.test(letters)) return [];
  const [before, after] = [letters.slice(0, run.index), letters.slice(run.index + run[0].length)];
  const isParted = /[^\p{L}\p{N}]$/u.test(before) || /[\s(]$/u.test(run[0]) || /^[^\p{L}\p{N}]/u.test(after);
  const other = nameKey(before) === '' ? after : nameKey(after) === '' ? before : '';
  return isParted && [run[0], other].every((part) => isEnough(nameKey(part))) ? [run[0], other] : [];
}

/** A text without what follows its last commas and names nothing: places, numbers, and what a Chinese notice says of a person. */
function withoutNotice(text: string): string {
  const parts = text.split(/[,，]/);
  while (parts.length > 1 && isNotice(parts.at(-1)!)) parts.pop();
  return parts.join(',');
}

function isNotice(part: string): boolean {
  const key = nameKey(part);
  const words = key.split(' ');
  return (
    PLACE_WORDS.has(key) || words.every((word) => PLACE_WORDS.has(word) || /^\d+$/.test(word)) || OF_PERSON.test(part)
  );
}

/** The key of a firm's name without what says its legal form. */
export function nameCore(name: string): string {
  return withoutLegalForms(nameKey(withoutBracketedForms(name)));
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

function isTelling(core: string): boolean {
  const telling = core.split(' ').filter((word) => !PLACE_WORDS.has(word) && word !== 'and' && word !== 'of');
  return (
    telling.length > 1 ||
    telling.some((word) => word.length >= LONG || readingsOf(word).some(({ length }) => length > 1))
  );
}
