import { ATTRIBUTE_PROPERTIES } from '../domain/entity-view.ts';
import type { Column } from './csv.ts';

/** The properties of entities, as the loader stores them (src/sources/view-properties.ts). */
export const ENTITY_COLUMNS: readonly Column[] = [
  { name: 'id', type: 'ID(Entity)' },
  ...texts('kind', 'name'),
  ...lists('nameValues', 'nameLangs', 'nameScripts', 'nameKinds', 'nameFamilies', 'nameGivens'),
  ...lists('nameStarts', 'nameEnds'),
  ...lists('nameKeys', 'nameSounds', 'nameMarks', 'nameWords', 'identifierSchemes', 'identifierValues'),
  ...texts(...ATTRIBUTE_PROPERTIES, 'industrySection', 'sizeText', 'sizeQualifier'),
  ...numbers('sizeValue'),
  ...lists('sources'),
];

/** The properties of relations. */
export const RELATION_COLUMNS: readonly Column[] = [
  ...texts(
    'id',
    'title',
    'start',
    'end',
    'startText',
    'endText',
    'ended',
    'attestedFrom',
    'attestedTo',
    'modality',
    'status',
    'confidence',
  ),
  ...texts('source'),
  ...numbers('share'),
  ...lists('sources', 'titles'),
  ...days('startMin', 'startMax', 'endMin', 'endMax', 'knownFrom'),
  ...days('heldStartMin', 'heldStartMax', 'heldEndMin', 'heldEndMax'),
  { name: 'certain', type: 'long[]' },
  { name: 'heldCertain', type: 'long[]' },
  { name: 'tellingSources', type: 'string[]' },
  { name: 'tellingKnownFrom', type: 'long[]' },
  { name: 'tellingPreferred', type: 'boolean[]' },
  { name: 'tellingFirm', type: 'boolean[]' },
  { name: 'tellingPosts', type: 'string[]' },
  ...['telling', 'tellingHeld'].flatMap((prefix) =>
    ['StartMin', 'StartMax', 'EndMin', 'EndMax'].map((bound) => ({ name: prefix + bound, type: 'long[]' }) as const),
  ),
];

const SAID = [
  ...texts('id', 'source', 'subject', 'predicate', 'polarity', 'modality', 'tense', 'rank', 'rankReason'),
  ...texts('start', 'end', 'startText', 'endText', 'expected', 'saidOn', 'recordedAt', 'note', 'details'),
  ...days('row', 'knownFrom'),
];

/** The properties of claims on what entities are. */
export const DESCRIBING_COLUMNS: readonly Column[] = [...SAID, ...texts('value')];

/** The properties of claims that give a figure. */
export const FIGURE_COLUMNS: readonly Column[] = [
  ...SAID,
  ...texts('value', 'measure', 'valueText', 'unit', 'qualifier', 'asOf', 'asOfBasis'),
  ...numbers('number'),
];

/** The properties of claims on relations. */
export const RELATING_COLUMNS: readonly Column[] = [...SAID, ...texts('object', 'relation', 'title', 'value', 'slot')];

function texts(...names: readonly string[]): Column[] {
  return names.map((name) => ({ name, type: 'string' }));
}

function lists(...names: readonly string[]): Column[] {
  return names.map((name) => ({ name, type: 'string[]' }));
}

function days(...names: readonly string[]): Column[] {
  return names.map((name) => ({ name, type: 'long' }));
}

function numbers(...names: readonly string[]): Column[] {
  return names.map((name) => ({ name, type: 'double' }));
}
