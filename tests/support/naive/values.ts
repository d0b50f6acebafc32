import type { Values } from '../operation-arguments.ts';
import type { World } from './world.ts';

const ROOTS = {
  person: 'Person',
  firm: 'Firm',
  association: 'Association',
  governmentBody: 'GovernmentBody',
  place: 'Place',
  programme: 'Programme',
  group: 'Group',
  venture: 'Venture',
  entity: 'Entity',
  claim: 'Claim',
  source: 'Source',
  term: 'Term',
  conflict: 'Conflict',
};

/** Whatever its world, an argument may be given these. */
const ALWAYS: Values = {
  asOf: ['2001', '2009', '2011', '2012-05', '2013-11-18', '2014-02', '2014-02-28', '2020'],
  certainty: ['DEFINITELY', 'POSSIBLY', 'NO'],
  direction: ['OUT', 'IN', 'ANY'],
  first: [1, 2, 3, 7],
  lang: ['zh', 'en', 'zh-Hant', 'fr'],
  knownAt: ['2013', '2013-11-18', '2014-02', '2015'],
  predicates: [['NAME', 'HEADS'], ['WORKS_AT']],
  types: [
    ['HEADS', 'LOCATED_IN', 'HEADS'],
    ['OWNS', 'PARTNERS_WITH'],
  ],
  includeUndated: [true, false],
  measure: ['share', 'pots', 'YEAR'],
  'vocabularies.name': ['Modality', 'predicate', 'Dimension'],
  'details.name': ['mode', 'share', 'count'],
  field: ['NAME', 'ID'],
  'RelationOrder.field': ['FROM', 'ID', 'TYPE', 'START'],
  'RelationOrder.direction': ['ASC', 'DESC'],
  'RelationWhere.type': [['HEADS', 'LOCATED_IN'], ['OWNS'], ['OVERSEES', 'OWNS', 'WORKS_AT']],
  'RelationWhere.family': [['LEADERSHIP', 'PLACE'], ['OWNERSHIP']],
  'RelationWhere.status': [['DISPUTED'], ['ACTIVE', 'DISPUTED']],
  'RelationWhere.confidence': [['HIGH'], ['LOW', 'MEDIUM']],
  'RelationWhere.ended': [['YES', 'NO'], ['UNKNOWN']],
  synthetic: [true, false],
  'DateFilter.isNull': [true, false],
  'DateFilter.from': ['2002', '2011-01-01', '2013-06'],
  'DateFilter.to': ['2011', '2012-05-01', '2009'],
  'EntityOrder.direction': ['ASC', 'DESC'],
  eq: ['family-owned', 'city', 'Kiln'],
  in: [
    ['Tea Mill', 'Kiln', 'Shanghai'],
    ['zone', 'firm'],
  ],
  startsWith: ['S', 'T', 'Ki'],
  contains: ['a', 'o', 'i'],
  'TextFilter.isNull': [true, false],
  isNull: [['PLACE'], ['SOURCE', 'PLACE']],
  'FirmWhere.isNull': [['OWNERSHIP'], ['SIZE_CLASS', 'PLACE']],
  sizeClass: [['SMALL', 'LARGE']],
  'VentureWhere.status': [['CONSIDERED'], ['INTENDED', 'REALISED']],
  'ClaimWhere.predicate': [
    ['NAME', 'KIND'],
    ['HEADS', 'STATISTIC'],
  ],
  modality: [['ASSERTED'], ['ATTRIBUTED', 'INFERRED']],
  rank: [['NORMAL'], ['PREFERRED', 'DEPRECATED']],
  'ClaimWhere.status': [['ACCEPTED'], ['PROPOSED']],
  'ConflictWhere.kind': [
    ['WHEN', 'WHETHER'],
    ['FIGURE', 'DECLARED'],
  ],
  'SourceWhere.kind': ['WEB_PAGE', 'NEWSPAPER_ARTICLE'],
  weak: [true, false],
};

/** What arguments may be given over a world: ids of what is there, and of what is not. */
export function valuesIn(world: World): Values {
  const idsOf = (label: string) => world.all(label).map(({ id }) => id);
  const [entities, sources, terms] = ['Entity', 'Source', 'Term'].map(idsOf) as [string[], string[], string[]];
  const ofRoots = Object.entries(ROOTS).map(([root, label]) => [`${root}.id`, [...idsOf(label), 'nobody']] as const);
  const nodes = ['Claim', 'Source', 'Term', 'Absence', 'Ambiguity', 'Derivation', 'Conflict', 'Entity'];
  const either = [...entities, ...terms, 'nobody'];
  const [first = 'nobody', second = 'nobody', ...others] = entities;
  return {
    ...ALWAYS,
    ...Object.fromEntries(ofRoots),
    'node.id': [
      ...nodes.flatMap((label) => idsOf(label).slice(0, 4)),
      ...world.relations.slice(0, 6).map(({ id }) => id),
      'nobody',
    ],
    'timeline.id': entities,
    'RelationWhere.ids': [[...world.relations.slice(0, 5).map(({ id }) => id), 'nobody'], ['a.heads.b']],
    'RelationWhere.from': [...entities, 'nobody'],
    'RelationWhere.to': [...entities, 'nobody'],
    'RelationWhere.entity': [...entities, 'nobody'],
    ids: [[first, 'nobody', second, first], ['nobody'], [first, ...others.filter((_, index) => index % 2 === 0)]],
    subject: either,
    object: either,
    about: either,
    source: [...sources, 'nobody'],
    sources: [...sources.map((id) => [id]), sources],
    locatedIn: [...idsOf('Place'), 'nobody'],
    publisher: [...terms, 'nobody'],
  };
}
