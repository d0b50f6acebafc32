import { InputError } from '../../domain/input-error.ts';
import { nearest } from '../../domain/nearest.ts';
import { nameKey } from '../../domain/names.ts';
import { asIs, type Compilation, type Expression } from '../compilation.ts';
import { compileConnection } from '../connection.ts';
import { nameColumns, namesOf } from '../name-columns.ts';
import { listArgument, nonEmpty } from '../limits.ts';
import { projectField } from '../project.ts';
import { single, type RootCompiler } from '../root.ts';
import { fullTextQuery, wordsOf } from '../full-text.ts';
import type { SelectedField } from '../selection.ts';
import { shapeOf } from '../shape.ts';

/** In the order of the column `rule`, strongest first. */
const RULES = ['exact', 'prefix', 'words', 'fuzzy'];

/** Entities by name: the full-text index finds the candidates, then the rule by which a name matched ranks them. */
export const search: RootCompiler = (compilation, field) => {
  const typed = nonEmpty('text', field.args['text'] as string);
  const words = wordsOf(typed);
  if (words.length === 0) throw new InputError(`text: "${typed}" has no letter or digit to look for.`);
  const node = compilation.variable('n');
  const key = compilation.parameter(nameKey(typed));
  const parts = compilation.parameter(words.map(({ text, whole }) => (whole ? ` ${text}` : text)));
  const query = compilation.parameter(fullTextQuery(words, listArgument(field.args, 'kinds')));
  const matches = (condition: string) => `any(name IN ${node}.nameKeys WHERE ${condition})`;
  const match =
    `CALL db.index.fulltext.queryNodes('entity_names', ${query}, {limit: 1000}) YIELD node AS ${node}, score ` +
    `WITH ${node}, score, CASE WHEN ${key} IN ${node}.nameKeys THEN 0 ` +
    `WHEN ${matches(`name STARTS WITH ${key}`)} THEN 1 ` +
    `WHEN ${matches(`all(part IN ${parts} WHERE ' ' + name CONTAINS part)`)} THEN 2 ELSE 3 END AS rule`;
  const { text, decode } = compileConnection(compilation, field, {
    name: 'search',
    owner: null,
    match,
    where: [],
    order: [{ text: 'rule' }, { text: '-score' }, { text: `${node}.id` }],
    total: `COUNT { ${match} RETURN ${node} }`,
    edge: (member) => edgeField(compilation, member, node, nameKey(typed)),
  });
  return { text: `RETURN ${text} AS value`, decode: single(decode) };
};

function edgeField(compilation: Compilation, member: SelectedField, node: string, key: string): Expression {
  if (member.name === 'score') return { text: 'score', decode: asIs };
  if (member.name === 'rule') return { text: 'rule', decode: (raw) => RULES[raw as number] };
  if (member.name !== 'matchedName') return projectField(compilation, { variable: node }, member);
  const shape = shapeOf(compilation.operation, member);
  const decode = (raw: unknown) => {
    const [rule, ...columns] = raw as [number, ...unknown[]];
    return shape(matchedName(rule, key, namesOf(columns)));
  };
  return { text: `[rule, ${nameColumns(node)}]`, decode };
}

/** The name by which an entity matched: of several that match by the same rule, the one nearest to what was typed. */
function matchedName(rule: number, key: string, names: ReturnType<typeof namesOf>) {
  const keyed = names.filter(({ kind }) => kind !== 'CONTEXTUAL').map((name) => ({ name, key: nameKey(name.value) }));
  const words = wordsOf(key);
  const matching = keyed.filter((one) => {
    if (rule === 0) return one.key === key;
    if (rule === 1) return one.key.startsWith(key);
    return (
      rule === 3 ||
      words.every(({ text, whole }) => (whole ? ` ${one.key}` : one.key).includes(whole ? ` ${text}` : text))
    );
  });
  const best = nearest(
    key,
    matching.map((one) => one.key),
  );
  return (matching.find((one) => one.key === best) ?? matching[0] ?? keyed[0])?.name ?? names[0];
}
