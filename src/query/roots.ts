import type { Compilation } from './compilation.ts';
import type { RootCompiler, RootStatement } from './root.ts';
import { absence } from './roots/absence.ts';
import { byId, entities, node } from './roots/by-id.ts';
import { conflicts } from './roots/conflicts.ts';
import { coverage } from './roots/coverage.ts';
import { changes, latestChange } from './roots/changes.ts';
import { difference } from './roots/difference.ts';
import { claims, sources, statistics } from './roots/evidence.ts';
import { identityCandidates } from './roots/identity-candidates.ts';
import { impact } from './roots/impact.ts';
import { listOfKind } from './roots/lists.ts';
import { neighborhood } from './roots/neighborhood.ts';
import { paths } from './roots/paths.ts';
import { relationTypes, vocabularies } from './roots/relation-types.ts';
import { relations } from './roots/relations.ts';
import { search } from './roots/search.ts';
import { sharedTies } from './roots/shared-ties.ts';
import { stats } from './roots/stats.ts';
import { timeline } from './roots/timeline.ts';
import type { FieldOf } from './schema-types.ts';
import type { SelectedField } from './selection.ts';

/** The root fields that have resolvers of their own: what they answer is not in the graph, or not got by one statement. */
type NotFromGraph = 'limits' | 'me' | 'question' | 'questions' | 'reconcile';

/** Every other root field is answered by one statement at most; a root field without a compiler does not compile. */
export const roots: { readonly [Name in Exclude<FieldOf<'Query'>, NotFromGraph>]: RootCompiler<Name> } = {
  absence,
  association: byId('Entity:Association'),
  associations: listOfKind('Association'),
  change: byId('Change'),
  changes,
  claim: byId('Claim'),
  claims,
  conflict: byId('Conflict'),
  conflicts,
  coverage,
  difference,
  entities,
  entity: byId('Entity'),
  firm: byId('Entity:Firm'),
  firms: listOfKind('Firm'),
  governmentBodies: listOfKind('GovernmentBody'),
  governmentBody: byId('Entity:GovernmentBody'),
  group: byId('Entity:Group'),
  groups: listOfKind('Group'),
  identityCandidates,
  impact,
  latestChange,
  neighborhood,
  node,
  paths,
  people: listOfKind('Person'),
  person: byId('Entity:Person'),
  place: byId('Entity:Place'),
  places: listOfKind('Place'),
  programme: byId('Entity:Programme'),
  programmes: listOfKind('Programme'),
  relations,
  relationTypes,
  search,
  sharedTies,
  source: byId('Source'),
  sources,
  statistics,
  stats,
  term: byId('Term'),
  timeline,
  venture: byId('Entity:Venture'),
  ventures: listOfKind('Venture'),
  vocabularies,
};

/** Compiles a root field. Throws InputError for what the caller got wrong. */
export function compileRoot(compilation: Compilation, field: SelectedField): RootStatement {
  const compile = roots[field.name as keyof typeof roots];
  // The schema says which field has which arguments, and the type of the compilers says the same.
  return compile(compilation, field as never);
}
