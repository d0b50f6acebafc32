import { inLang } from '../../../src/domain/labels/in-lang.ts';
import { ownLang } from '../../../src/domain/labels/lang.ts';
import { claimsAbout, locatorOf, reference } from './claims.ts';
import { orElse, type NaiveResolver, type NaiveResolvers } from './resolvers.ts';
import type { Thing } from './world.ts';

function ofSource(label: string): NaiveResolver<Thing> {
  return ({ id }, _, world) => world.all(label).filter(({ properties }) => properties['source'] === id);
}

const locators: NaiveResolver<Thing> = (thing, _, world) =>
  world.findAll('Passage', thing.list('passages')).map((passage) => locatorOf(passage.properties['key'], passage));

/** The fields of a source. */
export const sourceResolvers: NaiveResolvers<Thing> = {
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
export const absenceResolvers: NaiveResolvers<Thing> = { locators, predicates: orElse('predicates', []) };

/** The fields of what can be read in more than one way. */
export const ambiguityResolvers: NaiveResolvers<Thing> = {
  locators,
  options: (thing, { lang }) => {
    const [options, given] = [thing.list('options'), thing.list('optionsZh')];
    if (ownLang(lang as string) !== 'zh') return options;
    return given.length > 0 ? given : options.map((option) => inLang(option, 'zh'));
  },
};

/** The fields of arithmetic on figures. */
export const derivationResolvers: NaiveResolvers<Thing> = {
  value: orElse('number', null),
  statistics: (thing, _, world) => world.findAll('Claim', thing.list('from')),
};

/** The fields of a term. */
export const termResolvers: NaiveResolvers<Thing> = {
  claims: ({ id }, args, world) => claimsAbout(id, ['subjectTerm', 'objectTerm'], args, world),
};
