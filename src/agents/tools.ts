import type { AgentTool } from './tool.ts';
import { addSource } from './tools/add-source.ts';
import { ask } from './tools/ask.ts';
import { claims } from './tools/claims.ts';
import { entity } from './tools/entity.ts';
import { neighborhood } from './tools/neighborhood.ts';
import { paths } from './tools/paths.ts';
import { proposeClaims } from './tools/propose-claims.ts';
import { questions } from './tools/questions.ts';
import { search } from './tools/search.ts';
import { sources } from './tools/sources.ts';
import { timeline } from './tools/timeline.ts';

/** The tools, in the order in which they are listed. */
export const AGENT_TOOLS: readonly AgentTool[] = [
  search,
  entity,
  neighborhood,
  paths,
  timeline,
  questions,
  ask,
  claims,
  sources,
  addSource,
  proposeClaims,
];
