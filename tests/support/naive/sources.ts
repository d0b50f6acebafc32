import { inLang } from '../../../src/domain/labels/in-lang.ts';
import { ownLang } from '../../../src/domain/labels/lang.ts';
import { claimsAbout, locatorOf, reference } from './claims.ts';
import { orElse, type NaiveResolver, type NaiveResolvers } from './resolvers.ts';
import type { StoredNode } from './world.ts';

function ofSource(label: string): NaiveResolver<StoredNode> {
  return ({ id }, _, world) => world.all(label).filter(({ properties }) => properties['source'] === id);
}

const locators: NaiveResolver<StoredNode> = (node, _, world) =>
  world.findAll('Passage', node.list('passages')).map((passage) => locatorOf(passage.properties['key'], passage));

/** The fields of a source. */
export const sourceResolvers: NaiveResolvers<StoredNode> = {
  synthetic: ({ id }) => id.startsWith('syn-'),
  publisher: reference('Term', 'publisher'),
  author: reference('Person', 'author'),
  channel: reference('Term', 'channel'),
  dateline: reference('Place', 'dateline'),
  pagesInHand: orElse('pagesInHand', []),
  weak: orElse('weak', false),
  updatedStamp: ({ properties }) =>
    properties['updatedStamp'] === undefined ? null : JSON.parse(properties['updatedStamp'] as string),
  passages: ({ id }, _, world) =>
    world
      .all('Passage')
      .filter(({ properties }) => properties['source'] === id)
      .sort((a, b) => Number(a.properties['ordinal']) - Number(b.properties['ordinal']))
      .map((passage) => locatorOf(passage.properties['key'], passage)),
  terms: ({ id }, _, world) =>
    world
      .all('Claim')
      .filter(({ properties }) => properties['source'] === id && properties['predicate'] === 'KIND')
      .flatMap(({ properties }) => world.find('Term', properties['subjectTerm']) ?? []),
  notSaid: ofSource('Absence'),
  ambiguities: ofSource('Ambiguity'),
  derivations: ofSource('Derivation'),
  claims: ({ id }, args, world) => claimsAbout(id, ['source'], args, world),
};

/** The fields of what a source does not say. */
export const absenceResolvers: NaiveResolvers<StoredNode> = { locators, predicates: orElse('predicates', []) };

/** The fields of what can be read in more than one way. */
export const ambiguityResolvers: NaiveResolvers<StoredNode> = {
  locators,
  options: (node, { lang }) => {
    const [options, given] = [node.list('options'), node.list('optionsZh')];
    if (ownLang(lang as string) !== 'zh') return options;
    return given.length > 0 ? given : options.map((option) => inLang(option, 'zh'));
  },
};

/** The fields of arithmetic on figures. */
export const derivationResolvers: NaiveResolvers<StoredNode> = {
  value: orElse('number', null),
  statistics: (node, _, world) => world.findAll('Claim', node.list('from')),
};

/** The fields of a term. */
export const termResolvers: NaiveResolvers<StoredNode> = {
  claims: ({ id }, args, world) => claimsAbout(id, ['subjectTerm', 'objectTerm'], args, world),
};
