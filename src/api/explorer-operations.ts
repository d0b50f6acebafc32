import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print, visit, type DefinitionNode, type FragmentDefinitionNode } from 'graphql';

/** What the explorer asks, a file for each operation and fragment; not there where only the program is installed. */
const folder = fileURLToPath(new URL('../../web/operations', import.meta.url));

/** Values by the names of variables, such as the explorer gives; a variable of another name is given null. */
const VALUES: Readonly<Record<string, unknown>> = {
  ids: ['ssec', 'guangyu'],
  count: 2,
  id: 'ssec',
  attributes: ['OWNERSHIP'],
  direction: 'ANY',
  first: 25,
  text: 'shanghai',
  from: 'dong-rongyong',
  to: 'the-state',
  maxHops: 4,
  name: 'heads',
  lang: 'en',
};

/** An operation as it can be asked. */
export interface ExplorerOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The operations that the explorer asks, each with the fragments that it needs and with values to plan it by. */
export async function readExplorerOperations(): Promise<readonly ExplorerOperation[]> {
  const names = await readdir(folder).catch(() => []);
  const texts = await Promise.all(names.sort().map((name) => readFile(join(folder, name), 'utf8')));
  const definitions = texts.flatMap((text) => parse(text).definitions);
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  );
  return definitions.flatMap((one) => {
    if (one.kind !== Kind.OPERATION_DEFINITION) return [];
    const given = (one.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    return {
      query: [one, ...fragmentsOf(one, fragments)].map(print).join('\n'),
      variables: Object.fromEntries(given.map((name) => [name, VALUES[name] ?? null])),
    };
  });
}

/** The fragments that a definition spreads, and those that these spread, each once. */
function fragmentsOf(
  definition: DefinitionNode,
  all: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): ReadonlySet<FragmentDefinitionNode> {
  visit(definition, {
    FragmentSpread: ({ name }) => {
      const fragment = all.get(name.value)!;
      if (found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, all, found);
    },
  });
  return found;
}
