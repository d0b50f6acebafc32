import { createHash } from 'node:crypto';
import { timeRange } from '../../../src/domain/edtf.ts';
import { parsePartialDate } from '../../../src/domain/partial-date.ts';
import { RELATION_TYPES } from '../../../src/domain/relation-types.ts';
import { label, typeLabel, typeSentence, vocabularies } from '../../../src/domain/labels/label.ts';
import { ownLang } from '../../../src/domain/labels/lang.ts';
import { certaintyAt } from '../../../src/domain/validity.ts';
import { labelOf } from '../../../src/domain/type-name.ts';
import { ENTITY_KINDS } from '../../../src/domain/vocabulary.ts';
import { figureTime } from './claims.ts';
import { claimsIn } from './conflicts.ts';
import { listOfKind } from './lists.ts';
import { plainConnection, type Args } from './pages.ts';
import { checkTime, isAsked, relations } from './relations.ts';
import type { NaiveResolver, NaiveResolvers } from './resolvers.ts';
import { timeline } from './timeline.ts';
import { byText, type StoredNode, type World } from './world.ts';

const byId =
  (label: string): NaiveResolver<unknown> =>
  (_, { id }, world) =>
    world.find(label, id);

const NODES = ['Claim', 'Source', 'Term', 'Absence', 'Ambiguity', 'Derivation', 'Conflict', 'Entity'];

/** The nodes of a label that fulfil what is asked; what is not given is not asked. */
function filtered(label: string, fulfils: (node: StoredNode, name: string, asked: unknown, world: World) => boolean) {
  const resolver: NaiveResolver<unknown> = (_, args, world) => {
    const where = Object.entries((args['where'] as Args | null | undefined) ?? {});
    const kept = world
      .all(label)
      .filter((node) =>
        where.every(([name, asked]) => asked === null || asked === undefined || fulfils(node, name, asked, world)),
      );
    return plainConnection(kept, args);
  };
  return resolver;
}

const claims = filtered('Claim', ({ properties }, name, asked) => {
  if (name === 'subject' || name === 'object') return [properties[name], properties[`${name}Term`]].includes(asked);
  const rule = { rank: 'NORMAL', status: 'ACCEPTED' }[name];
  return Array.isArray(asked) ? asked.includes(properties[name] ?? rule) : properties[name] === asked;
});

const sources = filtered('Source', ({ properties }, name, asked) =>
  name === 'weak' ? (properties['weak'] ?? false) === asked : properties[name] === asked,
);

const conflicts = filtered('Conflict', (conflict, name, asked, world) => {
  if (name === 'about') return conflict.list('about').includes(asked as string);
  if (name === 'kind') return (asked as unknown[]).includes(conflict.properties['kind']);
  return claimsIn(conflict, world).some(({ properties }) => properties['source'] === asked);
});

const statistics: NaiveResolver<unknown> = (_, args, world) => {
  checkTime(args);
  const { subject, measure, asOf, knownAt } = args as Record<string, string | null | undefined>;
  const words = measure?.toLowerCase().split(/\s+/u).filter(Boolean) ?? [];
  const named = ({ properties }: StoredNode) => String(properties['measure']);
  return world
    .all('Statistic')
    .filter(({ properties }) => !subject || [properties['subject'], properties['subjectTerm']].includes(subject))
    .filter((claim) => words.every((word) => named(claim).toLowerCase().includes(word)))
    .filter((claim) => !asOf || isAsked(certaintyAt(figureTime(claim), timeRange(asOf)!), args))
    .filter(({ properties }) => !knownAt || Number(properties['knownFrom']) <= parsePartialDate(knownAt)!.max)
    .sort((a, b) => byText(named(a), named(b)) || byText(a.id, b.id));
};

const stats: NaiveResolver<unknown> = (_, __, world) => ({
  // Of all source files as they were loaded.
  version: createHash('sha256')
    .update(
      world
        .all('Source')
        .map((source) => `${source.id} ${source.text('hash')}`)
        .join('\n'),
    )
    .digest('hex')
    .slice(0, 16),
  claims: world.all('Claim').length,
  entities: ENTITY_KINDS.map((kind) => ({
    kind,
    count: world.all(labelOf(kind)).length,
  })),
  relations: RELATION_TYPES.map(({ type }) => ({
    type,
    count: world.relations.filter((relation) => relation.type === type).length,
  })).filter(({ count }) => count > 0),
  sources: world.all('Source').map((source) => ({
    source,
    claims: world.all('Claim').filter(({ properties }) => properties['source'] === source.id).length,
  })),
});

/** The root fields that naive resolvers answer. */
export const rootResolvers: NaiveResolvers<unknown> = {
  node: (_, { id }, world) =>
    NODES.map((label) => world.find(label, id)).find(Boolean) ?? world.relations.find((relation) => relation.id === id),
  entity: byId('Entity'),
  entities: (_, { ids }, world) => (ids as string[]).map((id) => world.find('Entity', id)),
  person: byId('Person'),
  people: listOfKind('Person'),
  firm: byId('Firm'),
  firms: listOfKind('Firm'),
  association: byId('Association'),
  associations: listOfKind('Association'),
  governmentBody: byId('GovernmentBody'),
  governmentBodies: listOfKind('GovernmentBody'),
  place: byId('Place'),
  places: listOfKind('Place'),
  programme: byId('Programme'),
  programmes: listOfKind('Programme'),
  group: byId('Group'),
  groups: listOfKind('Group'),
  venture: byId('Venture'),
  ventures: listOfKind('Venture'),
  claim: byId('Claim'),
  claims,
  source: byId('Source'),
  sources,
  term: byId('Term'),
  conflict: byId('Conflict'),
  conflicts,
  statistics,
  stats,
  timeline,
  relations,
  relationTypes: () =>
    RELATION_TYPES.map((info) => ({
      ...info,
      sentence: ({ lang }: { readonly lang: string }) => typeSentence(info.type, ownLang(lang)),
      label: ({ lang, direction }: { readonly lang: string; readonly direction: string }) =>
        typeLabel(info.type, ownLang(lang), direction),
    })),
  vocabularies: (_, { name: asked }) =>
    vocabularies()
      .filter(({ name }) => (asked ?? name) === name)
      .map(({ name, values }) => ({
        name,
        values: values.map((value) => ({
          value,
          label: ({ lang }: { readonly lang: string }) => label(name, value, ownLang(lang)),
        })),
      })),
};
