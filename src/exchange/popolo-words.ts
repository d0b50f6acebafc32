import type { EntityKind } from '../domain/vocabulary.ts';

/** The lists of Popolo that are written and read. */
export const POPOLO_LISTS = ['persons', 'organizations', 'memberships', 'posts', 'areas'] as const;
export type PopoloList = (typeof POPOLO_LISTS)[number];

/** The relations that are memberships there. */
export const MEMBERSHIPS: ReadonlySet<string> = new Set([
  'HEADS',
  'DEPUTY_HEADS',
  'SPEAKS_FOR',
  'LEGAL_REPRESENTATIVE_OF',
  'WORKS_AT',
  'FORMERLY_WORKED_AT',
  'MEMBER_OF',
]);

/** What the label of a membership begins with that is over since nobody knows when. */
export const FORMERLY = 'formerly: ';

/** What `note` of another name says of a name of each kind. */
export const NAME_NOTES = {
  PRINTED: 'name',
  ALIAS: 'alternative',
  ABBREVIATION: 'abbreviation',
  FORMER: 'former',
  TRANSCRIBED: 'transcription',
  DESCRIPTION: 'description',
} as const;

/** The kinds of organisations that are classified by the name of their kind. */
export const CLASSIFIED: readonly EntityKind[] = ['FIRM', 'ASSOCIATION', 'GOVERNMENT_BODY'];
