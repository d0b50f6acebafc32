import type { ReasonKind } from '../domain/identity-reason-kind.ts';
import type { Bilingual } from '../domain/labels/lang.ts';
import { IDENTITY_REASONS } from '../domain/labels/identity-reasons.ts';

/** From these scores on a pair is a match, or a candidate for a person to judge. */
export const THRESHOLDS = { match: 0.9, candidate: 0.5 } as const;

/** One rule of the score: what it adds, and the most that a pair may score to which it applies. */
export interface Rule {
  readonly kind: ReasonKind;
  readonly weight: number;
  /** 1 where the rule sets no limit. */
  readonly cap: number;
  readonly text: Bilingual;
}

function rule(kind: ReasonKind, text: keyof typeof IDENTITY_REASONS, weight: number, cap = 1): Rule {
  return { kind, weight, cap, text: IDENTITY_REASONS[text] };
}

/**
 * All rules. What is alike adds up; what tells two entities apart is mostly a cap, so that no amount of other evidence
 * outweighs it. A cap below 0.5 means two entities, one from 0.5 to 0.85 that a person decides.
 */
export const RULES = {
  // Codes are given once: an equal one decides by itself, two of one system are two entities.
  identifierSame: rule('IDENTIFIER', 'identifierSame', 1),
  identifierDiffers: rule('IDENTIFIER', 'identifierDiffers', 0, 0.3),
  // We do not know who gives the codes of other systems, nor whether they are given once.
  otherCodeSame: rule('IDENTIFIER', 'otherCodeSame', 0.15),

  // The name of an organisation, part by part. All together reach 0.8, so that a name alone is never a match.
  brandSame: rule('NAME', 'brandSame', 0.45),
  // Many brands have one sound, so across languages the name alone stays lower.
  brandSameSound: rule('NAME', 'brandSameSound', 0.45),
  // Between Chinese names the same sound is another brand, or a slip where much else is alike.
  brandSimilar: rule('NAME', 'brandSimilar', 0.15, 0.6),
  brandDiffers: rule('NAME', 'brandDiffers', 0, 0.3),
  brandMissing: rule('NAME', 'brandMissing', 0, 0.4),
  // 上海机床厂: the trade stands for the brand.
  noBrand: rule('NAME', 'noBrand', 0.45),
  noBrandAndTradeDiffers: rule('NAME', 'noBrandAndTradeDiffers', 0, 0.4),
  allSame: rule('NAME', 'allSame', 0.05),
  // A brand of several words, or a long one, is hardly met twice.
  rareBrand: rule('NAME', 'rareBrand', 0.2),
  abbreviationSame: rule('NAME', 'abbreviationSame', 0.5, 0.6),
  namesAlone: rule('NAME', 'namesAlone', 0, 0.8),
  acrossLanguages: rule('NAME', 'acrossLanguages', 0, 0.65),
  wholeNameSame: rule('NAME', 'wholeNameSame', 0.6),
  translatedSame: rule('NAME', 'translatedSame', 0.5),
  nameDiffers: rule('NAME', 'nameDiffers', 0, 0.3),
  descriptionOnly: rule('NAME', 'descriptionOnly', 0, 0.3),

  placeSame: rule('PLACE', 'placeSame', 0.1),
  // Names are given city by city: the same name elsewhere is another firm.
  placeDiffers: rule('PLACE', 'placeDiffers', 0, 0.4),
  placeOnOneSide: rule('PLACE', 'placeOnOneSide', 0, 0.85),
  // Districts give names, too: the name without one may be another firm's.
  districtLeftOut: rule('PLACE', 'districtLeftOut', 0, 0.85),
  districtOnOneSide: rule('PLACE', 'districtOnOneSide', 0, 0.4),

  tradeEqual: rule('TRADE', 'tradeEqual', 0.2),
  tradeSame: rule('TRADE', 'tradeSame', 0.2),
  tradeContained: rule('TRADE', 'tradeContained', 0, 0.85),
  tradeShortened: rule('TRADE', 'tradeShortened', 0.1, 0.85),
  tradeNear: rule('TRADE', 'tradeNear', -0.15, 0.8),
  // One owner gives a brand to firms of several trades.
  tradeDiffers: rule('TRADE', 'tradeDiffers', -0.4, 0.45),
  tradeMissing: rule('TRADE', 'tradeMissing', -0.1, 0.85),

  // A joint-stock company is the later form of one firm, or its successor.
  formStock: rule('LEGAL_FORM', 'formStock', -0.1, 0.8),
  formWorks: rule('LEGAL_FORM', 'formWorks', 0, 0.6),
  formAbroad: rule('LEGAL_FORM', 'formAbroad', 0, 0.4),
  formDiffers: rule('LEGAL_FORM', 'formDiffers', 0, 0.4),

  // Where no trade is named, the sort of organisation stands for it: 浙江商会, 恒达集团.
  sortSame: rule('LEGAL_FORM', 'sortSame', 0.2),

  groupOnOneSide: rule('GROUP', 'groupOnOneSide', 0, 0.6),
  groupAndMember: rule('GROUP', 'groupAndMember', 0, 0.4),
  numberDiffers: rule('NUMBER', 'numberDiffers', 0, 0.3),
  numberOnOneSide: rule('NUMBER', 'numberOnOneSide', 0, 0.4),
  // 第二机床厂 and 机床二厂 may be two.
  numberElsewhere: rule('NUMBER', 'numberElsewhere', 0, 0.85),
  branchSame: rule('BRANCH', 'branchSame', 0),
  branchDiffers: rule('BRANCH', 'branchDiffers', 0, 0.4),
  branchOnOneSide: rule('BRANCH', 'branchOnOneSide', 0, 0.4),

  headSame: rule('PEOPLE', 'headSame', 0.2),
  headSameName: rule('PEOPLE', 'headSameName', 0.15),
  ownerSame: rule('PEOPLE', 'ownerSame', 0.05),

  startSameDay: rule('DATE', 'startSameDay', 0.1),
  startSameYear: rule('DATE', 'startSameYear', 0.05),
  startDiffers: rule('DATE', 'startDiffers', -0.1, 0.85),
  birthDiffers: rule('DATE', 'birthDiffers', 0, 0.3),
  // Whatever had ended before the other began is at most its predecessor.
  datesApart: rule('DATE', 'datesApart', 0, 0.45),

  // A name that was given up is free for another firm, often of the same owner.
  nameGivenUp: rule('DATE', 'nameGivenUp', 0, 0.6),

  related: rule('RELATION', 'related', 0, 0.3),
  // Sources that give one code to two related entities are in error somewhere.
  relatedWithSameCode: rule('RELATION', 'relatedWithSameCode', 0, 0.85),
  possiblySame: rule('RELATION', 'possiblySame', 0.5),

  personSame: rule('NAME', 'personSame', 0.6),
  // A name of two characters, such as 王伟, has hundreds of thousands of bearers.
  commonName: rule('NAME', 'commonName', 0.4),
  personPinyin: rule('NAME', 'personPinyin', 0.5, 0.85),
  personCommonPinyin: rule('NAME', 'personCommonPinyin', 0.4, 0.85),
  personShortForm: rule('NAME', 'personShortForm', 0.5, 0.85),
  personMiddleName: rule('NAME', 'personMiddleName', 0.5, 0.85),
  personInitial: rule('NAME', 'personInitial', 0.3, 0.85),
  personDiffers: rule('NAME', 'personDiffers', 0, 0.2),
  familyNameAlone: rule('NAME', 'familyNameAlone', 0.2, 0.3),
  generationDiffers: rule('NAME', 'generationDiffers', 0, 0.3),
  genderDiffers: rule('GENDER', 'genderDiffers', 0, 0.2),

  bothLead: rule('ORGANIZATION', 'bothLead', 0.5),
  bothBelong: rule('ORGANIZATION', 'bothBelong', 0.25),
  organizationSameName: rule('ORGANIZATION', 'organizationSameName', 0.2),
  severalOrganizations: rule('ORGANIZATION', 'severalOrganizations', 0.1),

  kindDiffers: rule('KIND', 'kindDiffers', 0, 0),
  organizationKindDiffers: rule('KIND', 'organizationKindDiffers', 0, 0.6),
} as const satisfies Readonly<Record<string, Rule>>;
export type RuleName = keyof typeof RULES;
