import type { QueryResolvers } from '../generated/graphql.ts';
import type { RootCompiler } from './root.ts';
import { byId, entities, node } from './roots/by-id.ts';
import { claims, sources, statistics } from './roots/evidence.ts';
import { listOfKind } from './roots/lists.ts';
import { neighborhood } from './roots/neighborhood.ts';
import { paths } from './roots/paths.ts';
import { search } from './roots/search.ts';
import { stats } from './roots/stats.ts';

/** The root fields that no statement of their own answers: what they tell of stands in the code and in files. */
type WithoutStatement = 'relationTypes' | 'question' | 'questions';

/** Every other root field is answered by one statement; a root field without a compiler does not compile. */
export const roots: Readonly<Record<Exclude<keyof QueryResolvers, WithoutStatement>, RootCompiler>> = {
  association: byId('Entity:Association'),
  associations: listOfKind('Association'),
  claim: byId('Claim'),
  claims,
  entities,
  entity: byId('Entity'),
  firm: byId('Entity:Firm'),
  firms: listOfKind('Firm'),
  governmentBodies: listOfKind('GovernmentBody'),
  governmentBody: byId('Entity:GovernmentBody'),
  group: byId('Entity:Group'),
  groups: listOfKind('Group'),
  neighborhood,
  node,
  paths,
  people: listOfKind('Person'),
  person: byId('Entity:Person'),
  place: byId('Entity:Place'),
  places: listOfKind('Place'),
  programme: byId('Entity:Programme'),
  programmes: listOfKind('Programme'),
  search,
  source: byId('Source'),
  sources,
  statistics,
  stats,
  term: byId('Term'),
  venture: byId('Entity:Venture'),
  ventures: listOfKind('Venture'),
};
