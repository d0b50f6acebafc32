import { createHash } from 'node:crypto';
import { labelOf } from '../../domain/type-name.ts';
import { RELATION_TYPES } from '../../domain/relation-types.ts';
import { ENTITY_KINDS } from '../../domain/vocabulary.ts';
import { column, expressionOf } from '../columns.ts';
import type { Compilation } from '../compilation.ts';
import { asIs, type Expression } from '../expression.ts';
import { each } from '../each.ts';
import { claimsWith } from '../list-counts.ts';
import { projectField } from '../project.ts';
import { single, type RootCompiler } from '../root.ts';
import type { SelectedField } from '../selection.ts';
import { objectDecoderOf } from '../object-decoder.ts';
import { membersOf } from '../row-layout.ts';

/** What the graph holds. Counts by label and by type are kept by the database, so they cost nothing to ask. */
export const stats: RootCompiler<'stats'> = (compilation, field) => {
  const { text, decode } = membersOf<'Stats'>(compilation, field, {
    version,
    claims: () => ({ text: 'COUNT { (:Claim) }', decode: asIs }),
    entities: (member) => counts(compilation, member, 'kind', ENTITY_KINDS, (kind) => `(:${labelOf(kind)})`, true),
    relations: (member) => counts(compilation, member, 'type', TYPES, (type) => `()-[:${type}]->()`, false),
    sources: (member) => bySource(compilation, member),
  });
  return { text: `RETURN ${text} AS value`, decode: single(decode) };
};

const TYPES = RELATION_TYPES.map(({ type }) => type);

function version(): Expression {
  const sources = column<readonly string[]>(
    `COLLECT { MATCH (source:Source) WITH source ORDER BY source.id RETURN source.id + ' ' + coalesce(source.hash, '') }`,
  );
  return expressionOf(sources, (lines) => createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16));
}

function counts<Name extends string>(
  compilation: Compilation,
  member: SelectedField,
  key: string,
  names: readonly Name[],
  patternOf: (name: Name) => string,
  keepNone: boolean,
): Expression {
  const shape = objectDecoderOf(compilation.operation, member);
  const all = column<readonly number[]>(`[${names.map((name) => `COUNT { ${patternOf(name)} }`).join(', ')}]`);
  return expressionOf(all, (found, request) => {
    const named = found.map((count, index) => ({ [key]: names[index], count }));
    return shape(keepNone ? named : named.filter(({ count }) => count > 0), request);
  });
}

function bySource(compilation: Compilation, member: SelectedField): Expression {
  const { text, decode } = membersOf<'SourceCount'>(compilation, member, {
    source: (part) => projectField(compilation, { variable: 'source' }, part),
    claims: () => ({ text: claimsWith(compilation, 'source', 'source.id', false), decode: asIs }),
  });
  return {
    text: `COLLECT { MATCH (source:Source) WITH source ORDER BY source.id RETURN ${text} }`,
    decode: each(decode),
  };
}
