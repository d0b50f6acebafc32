import type { Compilation } from '../compilation.ts';
import { compileConnection } from '../connection.ts';
import { listArgument } from '../limits.ts';
import { projectField } from '../project.ts';
import { single, type RootCompiler } from '../root.ts';
import { countText } from '../traversal.ts';

type Where = Readonly<Record<'about' | 'source', string | null | undefined>> & Readonly<Record<string, unknown>>;

/** Where sources disagree. Whom and whose a conflict concerns is said by flat nodes, in an index by the conflicts' ids. */
export const conflicts: RootCompiler = (compilation, field) => {
  const conflict = compilation.variable('c');
  const where = (field.args['where'] as Where | null | undefined) ?? ({} as Where);
  const concerns = (['about', 'source'] as const).flatMap((name) =>
    where[name] === null || where[name] === undefined ? [] : [concern(compilation, name, where[name])],
  );
  const kinds = listArgument(where, 'kind');
  const [first] = concerns;
  const conditions = [
    ...concerns.flatMap(({ conditions: own }) => own),
    ...concerns.slice(1).map(({ key }) => `${key} = ${first!.key}`),
    ...(kinds ? [`${conflict}.kind IN ${compilation.parameter(kinds)}`] : []),
    first === undefined ? `${conflict}.id > ''` : `${conflict}.id = ${first.key}`,
  ];
  const match = [...concerns.map((one) => one.match), `MATCH (${conflict}:Conflict)`].join(' ');
  const { text, decode } = compileConnection(compilation, field, {
    name: 'conflicts',
    owner: null,
    match,
    where: conditions,
    order: [{ text: first?.key ?? `${conflict}.id` }],
    total: countText(match, conditions),
    edge: (member) => projectField(compilation, { variable: conflict }, member),
  });
  return { text: `RETURN ${text} AS value`, decode: single(decode) };
};

function concern(compilation: Compilation, property: string, id: string) {
  const variable = compilation.variable('k');
  const key = `${variable}.conflict`;
  const conditions = [`${variable}.${property} = ${compilation.parameter(id)}`, `${key} > ''`];
  return { match: `MATCH (${variable}:Concern)`, key, conditions };
}
