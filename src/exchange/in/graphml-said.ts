import { attribute, ATTRIBUTES } from '../../domain/attributes.ts';
import { codeFault } from '../../domain/identifiers.ts';
import { quoted } from '../../domain/quoted.ts';
import { didYouMean } from '../../domain/did-you-mean.ts';
import type { RelationTypeInfo } from '../../domain/relation-types.ts';
import { ENTITY_KINDS, MODALITIES, QUALIFIERS, type EntityKind, type Tense } from '../../domain/vocabulary.ts';
import { ENTITY_COLUMNS, listOf, RELATION_COLUMNS } from '../out/column.ts';
import type { ForeignClaim, ForeignEntity, ForeignRecord, ReadOptions } from './foreign-record.ts';
import type { GraphmlKey } from './graphml.ts';
import { kindInWords } from './kind-in-words.ts';
import { noType, typeInWords } from './type-in-words.ts';
import { childrenOf, type XmlElement } from './xml-elements.ts';
import { ownRelation } from './own-relation.ts';

/** What a node or an edge says, or what is wrong with it. */
type Said = Pick<ForeignRecord, 'entities' | 'relations'> | { readonly fault: string };
/** The values of a node or an edge by the names of their keys. */
type Columns = ReadonlyMap<string, string>;
type DescribingClaim = ForeignEntity['claims'][number];

/** The values of an element, those by default included. Of what yEd draws, the labels. */
export function columnsOf(element: XmlElement, keys: ReadonlyMap<string, GraphmlKey>): Columns {
  const found = new Map<string, string>();
  for (const { name, of, byDefault } of keys.values())
    if (byDefault !== undefined && (of === 'all' || of === element.name)) found.set(name, byDefault);
  for (const data of childrenOf(element, 'data')) {
    const key = data.attributes['key'] ?? '';
    const label = data.children.length > 0 ? labelIn(data) : undefined;
    const value = label ?? data.text;
    if (value !== '') found.set(label === undefined ? (keys.get(key)?.name ?? key) : 'label', value);
  }
  return found;
}

function labelIn({ children }: XmlElement): string | undefined {
  for (const child of children) {
    const label = /^(?:Node|Edge)Label$/.test(child.name) && child.text !== '' ? child.text : labelIn(child);
    if (label !== undefined) return label;
  }
  return undefined;
}

/** The first value under one of some names, in whatever case. */
function first(columns: Columns, ...names: readonly string[]): string | undefined {
  for (const name of names)
    for (const [column, value] of columns) if (column.toLowerCase() === name.toLowerCase()) return value;
  return undefined;
}

const NAME = ['name', 'label', 'title'];
const KIND = ['kind', 'type', 'class', 'category'];
/** What follows from the rest, or is about the drawing alone. */
const NO_NEWS = ['id', 'synthetic', 'symmetric', 'certainty', 'confidence', 'startMin', 'startMax', 'endMin', 'endMax'];

/** What a node says of an entity. */
export function nodeSaid(id: string | undefined, columns: Columns, { lost }: ReadOptions): Said {
  if (id === undefined) return { fault: 'the node has no id' };
  const kind = kindOf(columns);
  if (kind === null) return { fault: noKind(id, first(columns, ...KIND)) };
  const known = new Set([
    ...ENTITY_COLUMNS.map(({ name }) => name.toLowerCase()),
    ...NAME,
    ...KIND,
    ...NO_NEWS.map((name) => name.toLowerCase()),
  ]);
  for (const column of columns.keys())
    if (!known.has(column.toLowerCase()) || column === 'sources') lost('UNKNOWN_WORD', column);
  const claims = [...namesIn(columns, id), ...codesIn(columns, lost), ...attributesIn(columns, kind, lost)];
  return { entities: [{ key: id, kind, claims }], relations: [] };
}

function kindOf(columns: Columns): EntityKind | null {
  for (const name of KIND) {
    const word = first(columns, name);
    const kind = word === undefined ? null : kindInWords(word);
    if (kind !== null) return kind;
  }
  return null;
}

function noKind(id: string, word: string | undefined): string {
  const named = word === undefined ? 'nothing says what it is' : `${quoted(word)} does not say what it is`;
  const near = word === undefined ? '' : didYouMean(word.toUpperCase(), ENTITY_KINDS);
  return `node ${quoted(id)}: ${named}; an attribute "kind" may be ${ENTITY_KINDS.join(', ')}${near}`;
}

function namesIn(columns: Columns, id: string): readonly DescribingClaim[] {
  const [name = id, ...others] = [
    ...NAME.flatMap((one) => first(columns, one) ?? []).slice(0, 1),
    ...listOf(first(columns, 'names') ?? ''),
  ];
  const different = new Set(others.filter((other) => other !== name));
  return [
    { predicate: 'NAME', value: name },
    ...[...different].map((value) => ({ predicate: 'NAME', value, details: { kind: 'ALIAS' } })),
  ];
}

/** Codes with their schemes before them: `USCC 91310115…`. */
function codesIn(columns: Columns, lost: ReadOptions['lost']): readonly DescribingClaim[] {
  return listOf(first(columns, 'identifiers') ?? '').flatMap((code) => {
    const [, scheme = '', value = ''] = /^(\S+) (.+)$/.exec(code) ?? [];
    if (value === '' || codeFault(scheme, value) !== null) {
      lost('CODE_REFUSED', scheme === '' ? 'none' : scheme);
      return [];
    }
    return [{ predicate: 'IDENTIFIER', value, details: { scheme } }];
  });
}

function attributesIn(columns: Columns, kind: EntityKind, lost: ReadOptions['lost']): readonly DescribingClaim[] {
  const columnNames = new Set<string>([...NAME, ...KIND, 'identifiers']);
  return ATTRIBUTES.flatMap(({ predicate, property }) => {
    if (property === null || columnNames.has(property)) return [];
    const value = first(columns, property);
    if (value === undefined) return [];
    if (!(attribute(predicate)?.of?.includes(kind) ?? true)) {
      lost('UNKNOWN_WORD', property);
      return [];
    }
    const details = predicate === 'SIZE' ? { size: { text: value, qualifier: 'NONE_GIVEN' as const } } : undefined;
    return [{ predicate, value, ...(details !== undefined && { details }) }];
  });
}

/** What an edge says of a relation. */
export function edgeSaid(
  { source, target, id, directed }: Readonly<Record<string, string>>,
  columns: Columns,
  isDirected: boolean,
  { keepIds, lost }: ReadOptions,
): Said {
  if (source === undefined || target === undefined) return { fault: 'the edge lacks its source or its target' };
  const words = ['type', 'relation', 'label', 'kind', 'name'].flatMap((name) => first(columns, name) ?? []);
  const type = words.map(typeInWords).find((found) => found !== null);
  if (type === undefined) {
    const named =
      words[0] === undefined ? 'nothing says of which type it is: an attribute "type" is missing' : noType(words[0]);
    return { fault: `edge from ${quoted(source)} to ${quoted(target)}: ${named}` };
  }
  if ((directed === undefined ? !isDirected : directed === 'false') && !type.info.symmetric)
    return {
      fault: `edge from ${quoted(source)} to ${quoted(target)}: it has no direction, and ${type.info.type} needs one`,
    };
  const known = new Set([
    ...RELATION_COLUMNS.map(({ name }) => name.toLowerCase()),
    'type',
    'relation',
    'label',
    'kind',
    'name',
    ...NO_NEWS.map((name) => name.toLowerCase()),
  ]);
  for (const column of columns.keys())
    if (!known.has(column.toLowerCase()) || NOT_TAKEN.includes(column)) lost('UNKNOWN_WORD', column);
  const slot = keepIds && id !== undefined ? ownRelation(id)?.slot : undefined;
  const [from, to] = type.isInverse ? [target, source] : [source, target];
  const relation = {
    from,
    type: type.info.type,
    to,
    ...(id !== undefined && { key: id }),
    ...(slot !== undefined && { slot }),
    claims: claimsIn(columns, type.info, lost),
  };
  return { entities: [], relations: [relation] };
}

/** What the graph keeps in other forms than a claim of one file can give it. */
const NOT_TAKEN = ['attestedFrom', 'attestedTo', 'status', 'sources'];

/** A claim for each title: they differ in nothing else. */
function claimsIn(columns: Columns, info: RelationTypeInfo, lost: ReadOptions['lost']): readonly ForeignClaim[] {
  const title = first(columns, 'title');
  const titles = [...new Set([...listOf(first(columns, 'titles') ?? ''), ...(title === undefined ? [] : [title])])];
  const [start, end] = [first(columns, 'start'), first(columns, 'end')];
  const modality = MODALITIES.find((one) => one === first(columns, 'modality'));
  const tense = tenseOf(columns, info.formerOf !== null, modality);
  // It had not ended when its source spoke, and the file does not say when that was.
  const isExpected = end !== undefined && first(columns, 'ended') === 'UNKNOWN';
  if (isExpected) lost('EXPECTED_END', info.type);
  const share = shareIn(columns);
  const claims = first(columns, 'claims');
  const details = {
    ...(share !== null && { share }),
    ...(claims !== undefined && { claims }),
    ...(isExpected && { expectedEnd: end }),
  };
  const claim: ForeignClaim = {
    ...(start !== undefined && { start }),
    ...(end !== undefined && !isExpected && { end }),
    ...(tense !== 'CURRENT' && { tense }),
    ...(modality !== undefined && modality !== 'ASSERTED' && { modality }),
    ...(Object.keys(details).length > 0 && { details }),
  };
  return titles.length === 0 ? [claim] : titles.map((one) => ({ ...claim, title: one }));
}

function shareIn(columns: Columns) {
  const number = Number(first(columns, 'share') ?? Number.NaN);
  if (!Number.isFinite(number)) return null;
  const qualifier = QUALIFIERS.find((one) => one === first(columns, 'shareQualifier')) ?? 'NONE_GIVEN';
  return { text: 'percent', number, qualifier };
}

/**
 * The tense that gives the same `ended` again. Our own files have bounds where a source said it as current; where they have none,
 * it was so at some time, and no more is known.
 */
function tenseOf(columns: Columns, isFormer: boolean, modality: ForeignClaim['modality']): Tense {
  if (isFormer) return 'FORMER';
  if (modality === 'PROPOSED' || modality === 'INTENDED') return modality;
  switch (first(columns, 'ended') ?? '') {
    case 'YES':
      return 'PAST_STATE';
    case 'NO':
      return 'PAST_EVENT';
    case 'UNKNOWN':
      return first(columns, 'endMin') === undefined ? 'PAST_STATE' : 'CURRENT';
    default:
      return 'CURRENT';
  }
}
