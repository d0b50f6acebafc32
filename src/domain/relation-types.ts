import { ENTITY_KINDS, ORGANIZATION_KINDS, type EntityKind } from './vocabulary.ts';

/** What a relation is about; questions that span several types ask by family. */
export const FAMILIES = [
  'LEADERSHIP',
  'EMPLOYMENT',
  'FOUNDING',
  'OVERSIGHT',
  'STRUCTURE',
  'MEMBERSHIP',
  'OWNERSHIP',
  'SUPPORT',
  'PROGRAMME',
  'PARTNERSHIP',
  'PLACE',
  'PLAN',
  'VIEW',
  'CONTACT',
  'DOCUMENT',
  'IDENTITY',
] as const;
export type Family = (typeof FAMILIES)[number];

/** One type of relation: the one place that says what may stand at its ends and how it reads. */
export interface RelationTypeInfo {
  readonly type: string;
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
  /** The name of the same relation read from its far end. */
  readonly inverse: string;
  readonly symmetric: boolean;
  readonly family: Family;
  /** A sentence with {from} and {to}. */
  readonly en: string;
  readonly zh: string;
  /** The same of something that happened; null where the usual sentence says that already. */
  readonly enPast: string | null;
  readonly zhPast: string | null;
  /** For a "formerly" type: the type that the state behind it was of. */
  readonly formerOf: string | null;
}

const ANYONE = ENTITY_KINDS;
const ORGANIZATION = ORGANIZATION_KINDS;
const ACTOR: readonly EntityKind[] = ['PERSON', ...ORGANIZATION, 'GROUP'];
const PLACE: readonly EntityKind[] = ['PLACE'];
const PERSON: readonly EntityKind[] = ['PERSON'];

function relation(
  type: string,
  from: readonly EntityKind[],
  to: readonly EntityKind[],
  inverse: string,
  family: Family,
  en: string,
  zh: string,
  more: { symmetric?: boolean; formerOf?: string; past?: readonly [en: string, zh: string] } = {},
): RelationTypeInfo {
  return {
    type,
    from,
    to,
    inverse,
    family,
    en,
    zh,
    enPast: more.past?.[0] ?? null,
    zhPast: more.past?.[1] ?? null,
    symmetric: more.symmetric ?? false,
    formerOf: more.formerOf ?? null,
  };
}

/** Every relation type, in the order it is served. A new type is a line here; the schema's enum is checked against it. */
export const RELATION_TYPES: readonly RelationTypeInfo[] = [
  relation('HEADS', PERSON, ORGANIZATION, 'HEADED_BY', 'LEADERSHIP', '{from} heads {to}', '{from}是{to}的负责人'),
  relation(
    'DEPUTY_HEADS',
    PERSON,
    ORGANIZATION,
    'DEPUTY_HEADED_BY',
    'LEADERSHIP',
    '{from} is a deputy head of {to}',
    '{from}是{to}的副职负责人',
  ),
  relation(
    'SPEAKS_FOR',
    PERSON,
    ORGANIZATION,
    'SPOKEN_FOR_BY',
    'LEADERSHIP',
    '{from} speaks for {to}',
    '{from}代表{to}发言',
  ),
  relation(
    'LEGAL_REPRESENTATIVE_OF',
    PERSON,
    ORGANIZATION,
    'LEGALLY_REPRESENTED_BY',
    'LEADERSHIP',
    '{from} is the legal representative of {to}',
    '{from}是{to}的法定代表人',
  ),
  relation('WORKS_AT', PERSON, ORGANIZATION, 'STAFF', 'EMPLOYMENT', '{from} works at {to}', '{from}在{to}任职'),
  relation(
    'FORMERLY_WORKED_AT',
    PERSON,
    ORGANIZATION,
    'FORMER_STAFF',
    'EMPLOYMENT',
    '{from} formerly worked at {to}',
    '{from}曾在{to}任职',
    { formerOf: 'WORKS_AT' },
  ),
  relation(
    'FOUNDED',
    ACTOR,
    [...ORGANIZATION, 'PROGRAMME', 'VENTURE'],
    'FOUNDED_BY',
    'FOUNDING',
    '{from} founded {to}',
    '{from}创办了{to}',
  ),
  relation(
    'SET_UP',
    [...ORGANIZATION, 'GROUP'],
    [...ORGANIZATION, 'PROGRAMME'],
    'SET_UP_BY',
    'FOUNDING',
    '{from} set up {to}',
    '{from}设立了{to}',
  ),
  relation(
    'APPROVED',
    ORGANIZATION,
    [...ORGANIZATION, 'PLACE', 'PROGRAMME', 'VENTURE'],
    'APPROVED_BY',
    'FOUNDING',
    '{from} approved {to}',
    '{from}批准了{to}',
  ),
  relation(
    'CONSIDERS_FOUNDING',
    ACTOR,
    [...ORGANIZATION, 'VENTURE'],
    'CONSIDERED_BY',
    'PLAN',
    '{from} is considering founding {to}',
    '{from}考虑创办{to}',
  ),
  relation(
    'AIMS_TO_BUILD',
    ACTOR,
    ['VENTURE'],
    'AIMED_AT_BY',
    'PLAN',
    '{from} aims to build {to}',
    '{from}打算打造{to}',
  ),
  relation(
    'PLANNED_IN',
    ['VENTURE', 'PROGRAMME'],
    PLACE,
    'PLANNED_SITE_OF',
    'PLACE',
    '{from} is planned in {to}',
    '{from}拟设在{to}',
  ),
  relation(
    'REALISED_AS',
    ['VENTURE'],
    [...ORGANIZATION, 'PROGRAMME', 'VENTURE'],
    'REALISES',
    'PLAN',
    '{from} was realised as {to}',
    '{from}后来落实为{to}',
  ),
  relation(
    'OVERSEES',
    ORGANIZATION,
    [...ORGANIZATION, 'GROUP', 'PROGRAMME'],
    'OVERSEEN_BY',
    'OVERSIGHT',
    '{from} oversees {to}',
    '{from}管理{to}',
  ),
  relation(
    'MERGED_INTO',
    ORGANIZATION,
    ORGANIZATION,
    'ABSORBED',
    'STRUCTURE',
    '{from} merged into {to}',
    '{from}并入{to}',
  ),
  relation(
    'SUCCEEDED_BY',
    ORGANIZATION,
    ORGANIZATION,
    'SUCCESSOR_OF',
    'STRUCTURE',
    '{from} was succeeded by {to}',
    '{to}承继了{from}',
  ),
  relation('PART_OF', ANYONE, ANYONE, 'PARTS', 'STRUCTURE', '{from} is part of {to}', '{from}是{to}的一部分'),
  relation(
    'MEMBER_OF',
    ACTOR,
    ['ASSOCIATION', 'GROUP', 'GOVERNMENT_BODY', 'PROGRAMME'],
    'MEMBERS',
    'MEMBERSHIP',
    '{from} is one of {to}',
    '{from}属于{to}',
  ),
  relation('OWNS', ACTOR, ['FIRM', 'VENTURE'], 'OWNED_BY', 'OWNERSHIP', '{from} owns {to}', '{from}拥有{to}'),
  relation(
    'SUPPORTS',
    [...ACTOR, 'PROGRAMME'],
    ANYONE,
    'SUPPORTED_BY',
    'SUPPORT',
    '{from} supports {to}',
    '{from}支持{to}',
  ),
  relation(
    'HOME_TO',
    [...ORGANIZATION, 'PLACE', 'PROGRAMME'],
    [...ORGANIZATION, 'GROUP'],
    'HOUSED_BY',
    'SUPPORT',
    '{from} is home to {to}',
    '{from}聚集了{to}',
  ),
  relation('RUNS', ORGANIZATION, ['PROGRAMME'], 'RUN_BY', 'PROGRAMME', '{from} runs {to}', '{from}运营{to}'),
  relation(
    'HAS_PROGRAMME',
    ORGANIZATION,
    ['PROGRAMME'],
    'PROGRAMME_OF',
    'PROGRAMME',
    '{from} is associated with {to}',
    '{from}与{to}有关联',
  ),
  relation(
    'SERVES',
    ['PROGRAMME', ...ORGANIZATION],
    ANYONE,
    'SERVED_BY',
    'PROGRAMME',
    '{from} serves {to}',
    '{from}服务于{to}',
  ),
  relation(
    'BENEFITED_FROM',
    ACTOR,
    [...ORGANIZATION, 'PROGRAMME'],
    'BENEFITED',
    'PROGRAMME',
    '{from} has gained from {to}',
    '{from}受益于{to}',
  ),
  relation('RECEIVED', ACTOR, ['PROGRAMME'], 'GRANTED_TO', 'PROGRAMME', '{from} received {to}', '{from}获得了{to}'),
  relation(
    'PARTNERS_WITH',
    ACTOR,
    ACTOR,
    'PARTNERS_WITH',
    'PARTNERSHIP',
    '{from} partners with {to}',
    '{from}与{to}合作',
    { symmetric: true, past: ['{from} partnered with {to}', '{from}曾与{to}合作'] },
  ),
  relation(
    'LINKS',
    [...ORGANIZATION, 'PROGRAMME'],
    [...ORGANIZATION, 'GROUP'],
    'LINKED_BY',
    'PARTNERSHIP',
    '{from} links {to} with partners',
    '{from}为{to}牵线搭桥',
  ),
  relation(
    'AIMS_TO_LINK',
    ORGANIZATION,
    [...ORGANIZATION, 'GROUP'],
    'MEANT_TO_BE_LINKED_BY',
    'PLAN',
    '{from} aims to link {to} with partners',
    '{from}希望为{to}牵线搭桥',
  ),
  relation(
    'MOTIVATED_BY',
    [...ORGANIZATION, 'PROGRAMME'],
    ANYONE,
    'MOTIVATES',
    'SUPPORT',
    '{from} meets a demand from {to}',
    '{from}回应{to}的需求',
  ),
  relation('LOCATED_IN', ANYONE, PLACE, 'LOCATION_OF', 'PLACE', '{from} is in {to}', '{from}位于{to}'),
  relation(
    'LAUNCHED_IN',
    [...ORGANIZATION, 'PLACE', 'PROGRAMME'],
    PLACE,
    'LAUNCH_SITE_OF',
    'PLACE',
    '{from} was launched in {to}',
    '{from}在{to}启动',
  ),
  relation(
    'REGIONAL_HEADQUARTERS_IN',
    ['FIRM', 'GROUP'],
    PLACE,
    'REGIONAL_HEADQUARTERS_OF',
    'PLACE',
    '{from} has a regional headquarters in {to}',
    '{from}在{to}设有地区总部',
  ),
  relation(
    'PRAISED_FOR',
    ANYONE,
    ANYONE,
    'PRAISE_CONCERNS',
    'VIEW',
    '{from} is praised for what it does for {to}',
    '{from}因对{to}的作用受到好评',
  ),
  relation(
    'HOLDS_VIEW_ON',
    PERSON,
    ANYONE,
    'VIEWED_BY',
    'VIEW',
    '{from} holds a view on {to}',
    '{from}对{to}持有看法',
    { past: ['{from} came to a view on {to}', '{from}对{to}形成了看法'] },
  ),
  relation(
    'ENCOUNTERED',
    ['PERSON', 'GROUP'],
    ANYONE,
    'ENCOUNTERED_BY',
    'CONTACT',
    '{from} came across {to}',
    '{from}偶然得知{to}',
  ),
  relation(
    'REPORTED_FROM',
    PERSON,
    PLACE,
    'REPORTED_FROM_BY',
    'DOCUMENT',
    '{from} reported from {to}',
    '{from}从{to}发回报道',
  ),
  relation(
    'POSSIBLY_SAME_AS',
    ANYONE,
    ANYONE,
    'POSSIBLY_SAME_AS',
    'IDENTITY',
    '{from} may be the same as {to}',
    '{from}可能就是{to}',
    { symmetric: true },
  ),
];

/** What a relation of a type says of two names, in Chinese for `zh` and its kin, else in English; `past` of what happened. */
export function sentenceOf(info: RelationTypeInfo, lang: string, from: string, to: string, past = false): string {
  const [usual, happened] = /^zh(-|$)/i.test(lang) ? [info.zh, info.zhPast] : [info.en, info.enPast];
  const sentence = (past ? happened : null) ?? usual;
  return sentence.replace(/\{(from|to)\}/g, (_, end: string) => (end === 'from' ? from : to));
}

const byName = new Map(RELATION_TYPES.map((info) => [info.type, info]));

/** The registry's entry for a type, or undefined for a word that is not a relation type. */
export function relationType(type: string): RelationTypeInfo | undefined {
  return byName.get(type);
}

/**
 * The id of the relation that claims on (from, type, to) give; `slot` tells apart several of one kind. A symmetric
 * relation is kept once, from the lower id. Entity ids hold no dot, so the parts can be read back.
 */
export function relationId(from: string, type: string, to: string, slot: string | null = null): string {
  const base = `${from}.${type.toLowerCase().replaceAll('_', '-')}.${to}`;
  return slot === null ? base : `${base}.${slot}`;
}
