import type { RelationRule } from '../rule.ts';

const THING =
  '(?:(?:an?|the|another|one|its own|his own|her own|their own|two|three) )?(?<newVenture>(?:[a-z][a-z-]*[ -]){1,6}?(?:center|centre|school|factory|plant|shop|store|brand|laboratory|museum|park|hub|warehouse|hall|branch|office|platform|exchange|market|company|firm|hotel|restaurant|cafe|workshop|base|zone|institute|fund|line|clinic|academy|studio|showroom|farm|mill|roastery|brewery|association|foundation|outlet|facility|site|yard|station|house)s?)(?: of [a-z]+(?: [a-z]+){0,4})?(?: next (?:year|month|spring|autumn)| this year| soon| by {D}| in {D})?(?: (?:in|at) {the}{L:l})?(?: next (?:year|month))?';
const FOUNDING = '(?:founding|opening|setting up|establishing|building|creating|launching|starting)';
const FOUND = '(?:found|open|set up|establish|build|create|launch|start|develop)';
const planned = {
  predicate: 'PLANNED_IN',
  from: 'newVenture',
  to: 'l',
  tense: 'PROPOSED',
  modality: 'PROPOSED',
} as const;
const intended = {
  predicate: 'PLANNED_IN',
  from: 'newVenture',
  to: 'l',
  tense: 'INTENDED',
  modality: 'INTENDED',
} as const;

/** What is considered and planned, and who works together, in English. */
export const ENGLISH_PLANS: readonly RelationRule[] = [
  {
    name: 'considers-founding',
    pattern: String.raw`{A:p}(?:{gap}|, who)(?: also| now)* (?:is|are)(?: now| also| currently)* (?:considering|thinking about|thinking of|contemplating|weighing) ${FOUNDING} ${THING}`,
    claims: [
      { predicate: 'CONSIDERS_FOUNDING', from: 'p', to: 'newVenture', tense: 'PROPOSED', modality: 'PROPOSED' },
      planned,
    ],
  },
  {
    name: 'plans-to-build',
    pattern: String.raw`{A:p}(?:{gap}|, who|, which)(?: also| now)* (?:plans?|wants?|hopes?|intends?|aims?|expects?|would like|is planning|are planning|is going|is about|is preparing) to ${FOUND} ${THING}`,
    claims: [
      { predicate: 'AIMS_TO_BUILD', from: 'p', to: 'newVenture', tense: 'INTENDED', modality: 'INTENDED' },
      intended,
    ],
  },
  {
    name: 'and-plans-to-build',
    pattern: String.raw`^(?:The |This )?{A:p}(?:(?!<P)[^;"])*? and (?:plans|wants|hopes|intends|aims) to ${FOUND} ${THING}`,
    claims: [
      { predicate: 'AIMS_TO_BUILD', from: 'p', to: 'newVenture', tense: 'INTENDED', modality: 'INTENDED' },
      intended,
    ],
  },
  {
    name: 'will-build',
    pattern: String.raw`{O:p}{gap}(?: will)(?: also| soon)* ${FOUND} ${THING}`,
    claims: [
      { predicate: 'AIMS_TO_BUILD', from: 'p', to: 'newVenture', tense: 'INTENDED', modality: 'INTENDED' },
      intended,
    ],
  },
  {
    name: 'said-it-will-build',
    pattern: String.raw`^(?:The )?{O:p}(?:(?!<[PFSB])[^;"]|<P\d+>)*? (?:said|announced|says)(?: on \w+| today)?(?: that)? it (?:will|would|plans to|wants to|intends to) ${FOUND} ${THING}`,
    claims: [
      { predicate: 'AIMS_TO_BUILD', from: 'p', to: 'newVenture', tense: 'INTENDED', modality: 'INTENDED' },
      intended,
    ],
  },
  {
    name: 'we-plan-to-build',
    pattern: String.raw`\bWe (?:plan|want|hope|intend|aim|would like) to ${FOUND} ${THING}`,
    claims: [{ predicate: 'AIMS_TO_BUILD', from: '@body', to: 'newVenture', tense: 'INTENDED' }, intended],
  },
  {
    name: 'agreement-with',
    pattern: String.raw`{O:p}{gap}(?: has| have)? (?:signed|reached|entered into|concluded) (?:an? )?(?:[a-z-]+ )*(?:agreement|contract|deal|memorandum|partnership|pact)(?: of [a-z]+)?(?: [a-z]+)? with {the}{O+:q}`,
    claims: [{ predicate: 'PARTNERS_WITH', from: 'p', to: 'q', tense: 'PAST_EVENT' }],
  },
  {
    name: 'works-with',
    pattern: String.raw`{O:p}{gap}(?: has| is| have)? (?:teamed up|partners|partnered|partnering|cooperates|cooperated|collaborates|joined forces|joined hands|works together|working together) with {the}{O+:q}`,
    claims: [{ predicate: 'PARTNERS_WITH', from: 'p', to: 'q', tense: 'CURRENT' }],
  },
  {
    name: 'two-open-jointly',
    pattern: String.raw`{O:p} and {the}{O:q}(?: have| today)* (?:announced|opened|signed|launched|formed|open|launch|form|sign)\b[^;"]*?\b(?:joint|jointly|together|opening of|partnership|agreement|alliance)\b`,
    claims: [{ predicate: 'PARTNERS_WITH', from: 'p', to: 'q', tense: 'PAST_EVENT' }],
  },
  {
    name: 'view-on',
    pattern: String.raw`{P:p}{gap} (?:realized|realised|complained|warned|argued|noted) that (?:even )?[^;"<]{0,60}{O:o}`,
    claims: [{ predicate: 'HOLDS_VIEW_ON', from: 'p', to: 'o', tense: 'PAST_EVENT', modality: 'ATTRIBUTED' }],
  },
];
