import { associationMembers } from './association-members.ts';
import { entityById } from './entity-by-id.ts';
import { filteredFirms } from './filtered-firms.ts';
import { firmById } from './firm-by-id.ts';
import { firmFacets } from './firm-facets.ts';
import { firmGroups } from './firm-groups.ts';
import { firmsById, firmsByName } from './firms-page.ts';
import { headsWithEvidence } from './heads-with-evidence.ts';
import { membersAsOf } from './members-as-of.ts';
import { neighborhood, neighborhoodAsOf } from './neighborhood.ts';
import type { RawShape } from './raw-shape.ts';
import { search } from './search.ts';
import { shortestPath, shortestPathAsOf } from './shortest-path.ts';
import { timeline } from './timeline.ts';

/** Every question by its name, as a specialist would put it by hand. */
export const rawShapes: Readonly<Record<string, RawShape>> = {
  Q1: firmById,
  Q1p: entityById,
  Q2: firmsById,
  Q2s: firmsByName,
  Q3: associationMembers,
  Q4: filteredFirms,
  Q5: search,
  Q6: shortestPath,
  Q7: neighborhood,
  Q8: firmGroups,
  asOf: membersAsOf,
  evidence: headsWithEvidence,
  neighborhoodAsOf,
  pathAsOf: shortestPathAsOf,
  facets: firmFacets,
  timeline,
};
