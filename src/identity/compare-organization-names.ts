import { applied, type AppliedRule } from './applied-rule.ts';
import { LEGAL_CLASSES } from './forms.ts';
import type { OrganizationName } from './organization-name.ts';
import { tradeRelation, type TradeRelation, type TradeWord } from './trade-words.ts';

/** What the comparison of two names gives. */
export interface NameComparison {
  readonly rules: readonly AppliedRule[];
  /** How much the comparison weighs against others of the same two entities: of two full names in one script the most. */
  readonly precedence: 0 | 1;
}

/** Compares two names of organisations part by part, but for places, which the register may tell as well. */
export function compareOrganizationNames(a: OrganizationName, b: OrganizationName): NameComparison {
  const precedence = a.full && b.full && a.anatomy.script === b.anatomy.script ? 1 : 0;
  if (a.abbreviation && b.abbreviation) {
    return { rules: a.key === b.key ? [applied('abbreviationSame', a.value, b.value)] : [differs(a, b)], precedence };
  }
  const trade = tradeRelation(a.anatomy.trade, b.anatomy.trade);
  const brand = brandRule(a, b, trade);
  const rules = [
    brand,
    ...tradeRules(a, b, trade, brand),
    ...formRules(a, b),
    ...groupRules(a, b, trade),
    ...numberRules(a, b),
    ...branchRules(a, b),
  ];
  const across = a.anatomy.script !== b.anatomy.script;
  const alike =
    rules.every(({ rule }) => ALIKE.has(rule)) &&
    sameForms(a, b) &&
    a.anatomy.incorporated === b.anatomy.incorporated &&
    !across;
  const whole = alike ? [applied('allSame')] : [];
  return { rules: [...rules, ...whole, applied(across ? 'acrossLanguages' : 'namesAlone')], precedence };
}

const ALIKE: ReadonlySet<string> = new Set([
  'brandSame',
  'noBrand',
  'tradeEqual',
  'tradeSame',
  'rareBrand',
  'sortSame',
  'branchSame',
]);

function differs(a: OrganizationName, b: OrganizationName): AppliedRule {
  return applied('nameDiffers', a.value, b.value);
}

function brandRule(a: OrganizationName, b: OrganizationName, trade: TradeRelation): AppliedRule {
  const [one, other] = [a.anatomy.brand, b.anatomy.brand];
  if (one === '' && other === '') {
    const isSame = trade === 'SAME' || (trade === 'NONE' && sameForms(a, b)) || addsGeneralWords(a, b, trade);
    const [left, right] = [a.tradeText || a.value, b.tradeText || b.value];
    return applied(isSame ? 'noBrand' : 'noBrandAndTradeDiffers', left, right);
  }
  if (one === '' || other === '') return applied('brandMissing', a.brandText || b.brandText);
  if (one === other) return applied('brandSame', a.brandText);
  const isSound = a.brandSounds.has(other) || b.brandSounds.has(one);
  if (isSound) return applied('brandSameSound', a.brandText, b.brandText);
  const sounds = a.hanBrand && b.hanBrand && [...a.brandSounds].some((sound) => b.brandSounds.has(sound));
  return applied(sounds ? 'brandSimilar' : 'brandDiffers', a.brandText, b.brandText);
}

// Without a brand, what a name adds is what tells it apart: 机床厂, 机床电器厂.
function addsGeneralWords(a: OrganizationName, b: OrganizationName, trade: TradeRelation): boolean {
  if (trade !== 'CONTAINED') return false;
  const [one, other] = [a.anatomy.trade, b.anatomy.trade];
  return (one.length > other.length ? extra(one, other) : extra(other, one)).every(({ generic }) => generic);
}

function extra(more: readonly TradeWord[], less: readonly TradeWord[]): readonly TradeWord[] {
  return more.filter((word) => tradeRelation([word], less) === 'DIFFERENT');
}

function tradeRules(
  a: OrganizationName,
  b: OrganizationName,
  trade: TradeRelation,
  brand: AppliedRule,
): readonly AppliedRule[] {
  const [left, right] = [a.tradeText, b.tradeText];
  switch (trade) {
    case 'SAME':
      return [left === right ? applied('tradeEqual', left) : applied('tradeSame', left, right)];
    case 'CONTAINED':
      return [applied(isShortForm(a, b) ? 'tradeShortened' : 'tradeContained', left, right)];
    case 'NEAR':
      return [applied('tradeNear', left, right)];
    case 'DIFFERENT':
      return [applied('tradeDiffers', left, right)];
    case 'MISSING':
      return [applied('tradeMissing', left || right)];
    case 'NONE':
      return isSameSort(a, b) ? [applied('sortSame')] : isRare(brand, a) ? [applied('rareBrand', a.brandText)] : [];
    case 'UNKNOWN':
      return [];
  }
}

const LONG_LATIN = 8;
const LONG_HAN = 3;

function isRare({ rule }: AppliedRule, { anatomy, hanBrand }: OrganizationName): boolean {
  return rule === 'brandSame' && anatomy.brand.length >= (hanBrand ? LONG_HAN : LONG_LATIN);
}

// The same sort of organisation, or a group; that both are companies says nothing.
function isSameSort(a: OrganizationName, b: OrganizationName): boolean {
  if (a.anatomy.group !== null && a.anatomy.group === b.anatomy.group) return true;
  return a.anatomy.forms.some((form) => !LEGAL_CLASSES.has(form) && b.anatomy.forms.includes(form));
}

function sameForms(a: OrganizationName, b: OrganizationName): boolean {
  const [one, other] = [a.anatomy.forms, b.anatomy.forms];
  return one.some((form) => other.includes(form)) || (one.length === 0 && other.length === 0);
}

function formRules(a: OrganizationName, b: OrganizationName): readonly AppliedRule[] {
  const [one, other] = [a.anatomy.forms, b.anatomy.forms];
  if (one.length === 0 || other.length === 0 || sameForms(a, b)) return [];
  if (a.anatomy.formOf !== b.anatomy.formOf || a.anatomy.formOf !== null) return [applied('formAbroad')];
  const [legalA, legalB] = [one, other].map((forms) => LEGAL_CLASSES.has(forms[0]!));
  if (legalA && legalB) {
    return one.includes('COMPANY') || other.includes('COMPANY') ? [] : [applied('formStock')];
  }
  const works = legalA ? other : legalB ? one : [];
  return [applied(works.some((form) => WORKS.has(form)) ? 'formWorks' : 'formDiffers')];
}

// A name without a legal form is short, and leaves general words out, too: 同益会展 for 同益会展服务有限公司.
function isShortForm(a: OrganizationName, b: OrganizationName): boolean {
  if (a.anatomy.forms.length > 0 === b.anatomy.forms.length > 0) return false;
  const [short, full] = a.anatomy.forms.length === 0 ? [a, b] : [b, a];
  return extra(full.anatomy.trade, short.anatomy.trade).every(({ generic }) => generic);
}

/** What firms are called besides their legal forms, before they become companies. */
const WORKS: ReadonlySet<string> = new Set([
  'WORKS',
  'SHOP',
  'CENTER',
  'STUDIO',
  'COOPERATIVE',
  'PARTNERSHIP',
  'FIRM_OF',
  'BANK',
  'INSTITUTE',
  'EXCHANGE',
]);

function groupRules(a: OrganizationName, b: OrganizationName, trade: TradeRelation): readonly AppliedRule[] {
  const [one, other] = [a.anatomy.group, b.anatomy.group];
  if (one === other) return [];
  const isMember = (one !== null && other !== null) || trade === 'MISSING' || trade === 'DIFFERENT';
  return [applied(isMember ? 'groupAndMember' : 'groupOnOneSide')];
}

function numberRules(a: OrganizationName, b: OrganizationName): readonly AppliedRule[] {
  const [one, other] = [a.anatomy.number, b.anatomy.number];
  if (one === other)
    return one !== null && numberLast(a) !== numberLast(b) ? [applied('numberElsewhere', String(one))] : [];
  if (one !== null && other !== null) return [applied('numberDiffers', String(one), String(other))];
  return [applied('numberOnOneSide', String(one ?? other))];
}

// Whether the number stands behind the trade, in a Chinese name; in English it always stands in front.
function numberLast({ anatomy: { parts, script } }: OrganizationName): boolean {
  const roles = parts.map(({ role }) => role);
  return script === 'HAN' && roles.indexOf('NUMBER') > roles.indexOf('TRADE');
}

function branchRules(a: OrganizationName, b: OrganizationName): readonly AppliedRule[] {
  const [one, other] = [a.anatomy.branch, b.anatomy.branch];
  if (one === other) return one === null ? [] : [applied('branchSame')];
  return [applied(one !== null && other !== null ? 'branchDiffers' : 'branchOnOneSide')];
}
