/** What a reason is about. */
export const REASON_KINDS = [
  'IDENTIFIER',
  'NAME',
  'PLACE',
  'TRADE',
  'LEGAL_FORM',
  'GROUP',
  'NUMBER',
  'BRANCH',
  'PEOPLE',
  'ORGANIZATION',
  'DATE',
  'RELATION',
  'GENDER',
  'KIND',
] as const;

/** One of these. */
export type ReasonKind = (typeof REASON_KINDS)[number];
