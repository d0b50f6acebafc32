import { createHash } from 'node:crypto';
import { labelOf } from '../../domain/label.ts';
import { RELATION_TYPES } from '../../domain/relation-types.ts';
import { ENTITY_KINDS } from '../../domain/vocabulary.ts';
import type { Compilation } from '../compilation.ts';
import { asIs, type Expression } from '../expression.ts';
import { each } from '../each.ts';
import { claimsWith } from '../list-counts.ts';
import { projectField } from '../project.ts';
import type { Decode } from '../request.ts';
import { single, type RootCompiler } from '../root.ts';
import type { SelectedField } from '../selection.ts';
import { shapeOf } from '../shape.ts';
import { membersOf } from '../tuple.ts';

/** What the graph holds. Counts by label and by type are kept by the database, so they cost nothing to ask. */
export const stats: RootCompiler = (compilation, field) => {
  const { text, decode } = membersOf(compilation, field, (member) => partOf(compilation, member));
  return { text: `RETURN ${text} AS value`, decode: single(decode) };
};

function partOf(compilation: Compilation, member: SelectedField): Expression {
  switch (member.name) {
    case 'version':
      return {
        text: `COLLECT { MATCH (source:Source) WITH source ORDER BY source.id RETURN source.id + ' ' + coalesce(source.hash, '') }`,
        decode: (raw) =>
          createHash('sha256')
            .update((raw as string[]).join('\n'))
            .digest('hex')
            .slice(0, 16),
      };
    case 'claims':
      return { text: 'COUNT { (:Claim) }', decode: asIs };
    case 'entities':
      return counts(compilation, member, 'kind', ENTITY_KINDS, (kind) => `(:${labelOf(kind)})`, true);
    case 'relations':
      return counts(
        compilation,
        member,
        'type',
        RELATION_TYPES.map(({ type }) => type),
        (type) => `()-[:${type}]->()`,
        false,
      );
    default:
      return bySource(compilation, member);
  }
}

function counts<Name extends string>(
  compilation: Compilation,
  member: SelectedField,
  key: string,
  names: readonly Name[],
  patternOf: (name: Name) => string,
  keepNone: boolean,
): Expression {
  const shape = shapeOf(compilation.operation, member);
  const decode: Decode = (raw, request) => {
    const all = (raw as number[]).map((count, index) => ({ [key]: names[index], count }));
    return shape(
      all.filter(({ count }) => keepNone || count > 0),
      request,
    );
  };
  return { text: `[${names.map((name) => `COUNT { ${patternOf(name)} }`).join(', ')}]`, decode };
}

function bySource(compilation: Compilation, member: SelectedField): Expression {
  const { text, decode } = membersOf(compilation, member, (part) =>
    part.name === 'source'
      ? projectField(compilation, { variable: 'source' }, part)
      : { text: claimsWith(compilation, 'source', 'source.id', false), decode: asIs },
  );
  return {
    text: `COLLECT { MATCH (source:Source) WITH source ORDER BY source.id RETURN ${text} }`,
    decode: each(decode),
  };
}
