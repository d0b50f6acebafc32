/** What a part of an organisation's name is; REST is blanks, marks, and what is none of the others. */
export const PART_ROLES = ['PLACE', 'BRAND', 'TRADE', 'FORM', 'GROUP', 'NUMBER', 'BRANCH', 'REST'] as const;
export type PartRole = (typeof PART_ROLES)[number];

/** A part of a name, as it was written. */
export interface NamePart {
  readonly role: PartRole;
  readonly text: string;
}
