import { CLAIM } from '../store/layout/claim.ts';
import { ENTITY } from '../store/layout/entity.ts';
import { columnsOf, type Column } from '../store/layout/properties.ts';
import { RELATION } from '../store/layout/relation.ts';

/** The properties of entities, as columns of a table for the bulk importer. */
export const ENTITY_COLUMNS: readonly Column[] = columnsOf(ENTITY).map((column) =>
  column.name === 'id' ? { name: 'id', type: 'ID(Entity)' } : column,
);

/** The properties of relations. */
export const RELATION_COLUMNS: readonly Column[] = columnsOf(RELATION);

const STATED = [
  ...(['id', 'source', 'subject', 'predicate', 'polarity', 'modality', 'tense', 'rank', 'rankReason'] as const),
  ...(['start', 'end', 'startText', 'endText', 'expected', 'saidOn', 'recordedAt', 'note', 'details'] as const),
  ...(['row', 'knownFrom'] as const),
] as const;

/** The properties of claims on what entities are. */
export const DESCRIBING_COLUMNS: readonly Column[] = columnsOf(CLAIM, ...STATED, 'value');

const FIGURE = [
  ...(['measure', 'valueText', 'unit', 'qualifier', 'number'] as const),
  ...(['asOf', 'asOfText', 'asOfMin', 'asOfMax', 'asOfBasis'] as const),
] as const;

/** The properties of claims that give a figure. */
export const FIGURE_COLUMNS: readonly Column[] = columnsOf(CLAIM, ...STATED, 'value', ...FIGURE);

/** The properties of claims on relations. */
export const RELATING_COLUMNS: readonly Column[] = columnsOf(
  CLAIM,
  ...STATED,
  'object',
  'relation',
  'title',
  'value',
  'slot',
);
