import { createHash } from 'node:crypto';
import { labelOf } from '../../domain/label.ts';
import { RELATION_TYPES } from '../../domain/relation-types.ts';
import { ENTITY_KINDS } from '../../domain/vocabulary.ts';
import type { Compilation, Expression } from '../compilation.ts';
import { projectField } from '../project.ts';
import { single, type RootCompiler } from '../root.ts';
import { selectMembers, type SelectedField } from '../selection.ts';
import { shapeOf } from '../shape.ts';

/** What the graph holds. Counts by label and by type are kept by the database, so they cost nothing to ask. */
export const stats: RootCompiler = (compilation, field) => {
  const parts = selectMembers(compilation.operation, field).map((member) => ({
    responseKey: member.responseKey,
    expression: partOf(compilation, member),
  }));
  return {
    text: `RETURN [${parts.map(({ expression }) => expression.text).join(', ')}] AS value`,
    decode: single((raw) =>
      Object.fromEntries(
        parts.map(({ responseKey, expression }, index) => [responseKey, expression.decode((raw as unknown[])[index])]),
      ),
    ),
  };
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
      return { text: 'COUNT { (:Claim) }', decode: (raw) => raw };
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
  const decode = (raw: unknown) => {
    const all = (raw as number[]).map((count, index) => ({ [key]: names[index], count }));
    return shape(all.filter(({ count }) => keepNone || count > 0));
  };
  return { text: `[${names.map((name) => `COUNT { ${patternOf(name)} }`).join(', ')}]`, decode };
}

function bySource(compilation: Compilation, member: SelectedField): Expression {
  const parts = selectMembers(compilation.operation, member).map((part) => ({
    responseKey: part.responseKey,
    ...(part.name === 'source'
      ? projectField(compilation, { variable: 'source' }, part)
      : { text: 'COUNT { MATCH (claim:Claim) WHERE claim.source = source.id }', decode: (raw: unknown) => raw }),
  }));
  const decode = (raw: unknown) =>
    (raw as unknown[][]).map((tuple) =>
      Object.fromEntries(parts.map((part, index) => [part.responseKey, part.decode(tuple[index])])),
    );
  return {
    text: `COLLECT { MATCH (source:Source) WITH source ORDER BY source.id RETURN [${parts.map(({ text }) => text).join(', ')}] }`,
    decode,
  };
}
