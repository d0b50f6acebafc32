import type { Compilation } from '../compilation.ts';
import { compileConnection } from '../connection.ts';
import { listArgument } from '../limits.ts';
import { projectField } from '../project.ts';
import { single, type RootCompiler } from '../root.ts';
import type { ArgsOf } from '../schema-types.ts';
import { countText } from '../cypher-text.ts';
import { conditionsGiven } from '../filter-arguments.ts';

/** Where sources disagree. Whom and whose a conflict concerns is said by flat nodes, in an index by the conflicts' ids. */
export const conflicts: RootCompiler<'conflicts'> = (compilation, field) => {
  const conflict = compilation.variable('c');
  const kindsIn = ({ where }: ArgsOf<'Query', 'conflicts'>) => listArgument(where ?? {}, 'kind');
  const kinds = compilation.specializeOn(field, (args) => kindsIn(args) !== null);
  const ofKind = kinds ? [`${conflict}.kind IN ${compilation.parameter(compilation.perRequest(field, kindsIn))}`] : [];
  const given = new Map(conditionsGiven(compilation, field).map(({ name, reference }) => [name, reference]));
  const [first, second] = ['about', 'source'].flatMap((property) => {
    const id = given.get(property);
    return id === undefined ? [] : [concern(compilation, property, id)];
  });
  // Of two such conditions the first finds the conflicts and the other is looked up for each: found side by side they
  // would be compared each with each.
  const also = second ? [`EXISTS { ${second.match} WHERE ${second.is} AND ${second.key} = ${conflict}.id }`] : [];
  const list = first
    ? {
        match: `${first.match} MATCH (${conflict}:Conflict)`,
        where: [first.is, `${first.key} > ''`, `${conflict}.id = ${first.key}`, ...also, ...ofKind],
        order: [{ text: first.key }],
      }
    : {
        match: `MATCH (${conflict}:Conflict)`,
        where: [...ofKind, `${conflict}.id > ''`],
        order: [{ text: `${conflict}.id` }],
      };
  const { text, decode } = compileConnection(compilation, field, {
    ...list,
    name: 'conflicts',
    owner: null,
    total: countText(list.match, list.where),
    edge: (member) => projectField(compilation, { variable: conflict }, member),
  });
  return { text: `RETURN ${text} AS value`, decode: single(decode) };
};

function concern(compilation: Compilation, property: string, id: string) {
  const variable = compilation.variable('k');
  return {
    match: `MATCH (${variable}:Concern)`,
    key: `${variable}.conflict`,
    is: `${variable}.${property} = ${id}`,
  };
}
