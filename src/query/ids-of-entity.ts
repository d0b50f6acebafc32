import type { Compilation } from './compilation.ts';

/**
 * All ids that an entity has had as a list in Cypher: its own, given as Cypher, and those of what was merged into it. What was
 * written down of these before the merge still bears their own ids.
 */
export function idsOfEntity(compilation: Compilation, id: string): string {
  const alias = compilation.variable('a');
  return `[${id}] + COLLECT { ${aliasesOf(id, alias)} RETURN ${alias}.id }`;
}

/** The clause that binds the aliases of an entity, whose id is given as Cypher. */
export function aliasesOf(id: string, alias: string): string {
  return `MATCH (${alias}:Alias) WHERE ${alias}.canonical = ${id}`;
}
