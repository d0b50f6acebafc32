import type { NameRecord } from '../../domain/entity-names.ts';
import { InputError } from '../../domain/input-error.ts';
import { matchName, NO_MATCH, scoreOf } from '../../domain/match-name.ts';
import { nameQueryOf } from '../../domain/name-query.ts';
import type { NameQuery } from '../../domain/wanted.ts';
import type { EntityKind } from '../../domain/vocabulary.ts';
import { column, expressionOf, listColumn } from '../columns.ts';
import type { Compilation } from '../compilation.ts';
import type { Expression } from '../expression.ts';
import { compileConnection } from '../connection.ts';
import { fullTextQuery } from '../full-text.ts';
import { listArgument, nonEmpty } from '../limits.ts';
import { nameColumns, namesOf } from '../../store/layout/names.ts';
import { nameRank, rankParameter } from '../name-rank.ts';
import { projectField } from '../project.ts';
import type { Later } from '../request.ts';
import { single, type RootCompiler } from '../root.ts';
import type { ArgsOf } from '../schema-types.ts';
import type { SelectedField } from '../selection.ts';
import { objectDecoderOf } from '../object-decoder.ts';

/** How many candidates are looked at; whole names come first among them. */
const MOST_CANDIDATES = 1000;

/** Entities by name: the full-text index finds candidates; the forms of their names decide and rank. */
export const search: RootCompiler<'search'> = (compilation, field) => {
  const query = compilation.perRequest(field, queryOf);
  const node = compilation.variable('n');
  const asked = compilation.parameter(query);
  const [nodes, ranks, place] = ['hits', 'ranks', 'place'].map((name) => compilation.variable(name));
  const { text, decode } = compileConnection(compilation, field, {
    name: 'search',
    owner: null,
    match: `UNWIND range(0, size(${nodes}) - 1) AS ${place} WITH ${nodes}[${place}] AS ${node}, ${ranks}[${place}] AS rank`,
    where: [],
    order: [{ text: 'rank' }, { text: `${node}.id` }],
    total: `size(${nodes})`,
    edge: (member) => edgeField(compilation, member, node, query),
  });
  // Found and ranked once, whatever is asked of the hits.
  const hits =
    `CALL db.index.fulltext.queryNodes('entity_name_terms', ${asked}.terms, {limit: ${MOST_CANDIDATES}}) YIELD node AS ${node} ` +
    `${nameRank(asked, node)} WHERE rank < ${NO_MATCH} ` +
    `WITH collect(${node}) AS ${nodes}, collect(rank) AS ${ranks}`;
  return { text: `${hits} RETURN ${text} AS value`, decode: single(decode) };
};

/** What is asked, made ready: as the ranking reads it, and as terms for the index. */
function queryOf(args: ArgsOf<'Query', 'search'>): NameQuery & { readonly terms: string } {
  const typed = nonEmpty('text', args.text);
  const query = nameQueryOf(typed);
  if (query === null) throw new InputError(`text: "${typed}" has no letter or digit to look for.`);
  return { ...rankParameter(query), terms: fullTextQuery(query, listArgument(args, 'kinds')) };
}

function edgeField(compilation: Compilation, member: SelectedField, node: string, query: Later<NameQuery>): Expression {
  if (member.name === 'score') return expressionOf(column<number>('rank'), scoreOf);
  if (member.name === 'node' || member.name === 'nodes') return projectField(compilation, { variable: node }, member);
  const shape = objectDecoderOf(compilation.operation, member);
  const columns = [column<EntityKind>(`${node}.kind`), column<string>(`${node}.name`), ...nameColumns(node)] as const;
  return expressionOf(listColumn(columns), ([kind, shown, ...names], request) => {
    const { rule, name } = whyOf(query(request), kind, shown, namesOf(names));
    return member.name === 'rule' ? rule : shape(name, request);
  });
}

/** The name by which an entity matched best; where none did it was by a number, and the name shown stands for it. */
function whyOf(query: NameQuery, kind: EntityKind, shown: string, names: readonly NameRecord[]) {
  const [best] = names
    .flatMap((name) => {
      const match = matchName(query, name, kind);
      return match === null ? [] : { name, ...match };
    })
    .sort((a, b) => b.score - a.score);
  return best ?? { rule: 'identifier', name: names.find(({ value }) => value === shown) ?? unnamed(shown) };
}

function unnamed(value: string): NameRecord {
  return { value, lang: null, script: null, kind: 'DESCRIPTION', family: null, given: null };
}
