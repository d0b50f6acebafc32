import type { Values } from './tool.ts';
import { ADD_SOURCE } from './tools/add-source.ts';
import { ASK } from './tools/ask.ts';
import { CLAIM, CLAIMS } from './tools/claims.ts';
import { ENTITY, ENTITY_AT } from './tools/entity.ts';
import { NEIGHBORHOOD } from './tools/neighborhood.ts';
import { PATHS } from './tools/paths.ts';
import { PROPOSE } from './tools/propose-claims.ts';
import { QUESTIONS } from './tools/questions.ts';
import { SEARCH } from './tools/search.ts';
import { SOURCE, SOURCES } from './tools/sources.ts';
import { TIMELINE } from './tools/timeline.ts';

/** The operations that the tools ask, each with the variables of an example, so that they are planned before an agent asks. */
export const AGENT_OPERATIONS: readonly { readonly query: string; readonly variables: Values }[] = [
  { query: SEARCH, variables: { text: 'coffee', first: 20, after: null } },
  { query: ENTITY, variables: { id: 'ssec', after: null } },
  { query: ENTITY_AT, variables: { id: 'ssec', asOf: '2013', after: null } },
  { query: NEIGHBORHOOD, variables: { ids: ['ssec'], hops: 1, limit: 50 } },
  { query: PATHS, variables: { from: 'dong-rongyong', to: 'the-state', maxHops: 6, first: 5 } },
  { query: TIMELINE, variables: { id: 'ssec', includeUndated: true } },
  { query: QUESTIONS, variables: {} },
  { query: ASK, variables: { name: 'heads' } },
  { query: CLAIMS, variables: { where: { subject: 'ssec' }, after: null } },
  { query: CLAIM, variables: { id: 'r-wang-heads-coffee-association' } },
  { query: SOURCES, variables: { after: null } },
  { query: SOURCE, variables: { id: 'src-chinadaily-20131118-center-links-firms' } },
].map(({ query, variables }) => ({ query, variables: { lang: 'en', ...variables } }));

/** What the caller may do, on whom it depends which tools are listed. */
export const ME = 'query AgentMe { me { role } }';

/** The operations of the tools that change the graph, and who may; they are not planned beforehand. */
export const AGENT_CHANGES: readonly string[] = [ME, ADD_SOURCE, PROPOSE];
