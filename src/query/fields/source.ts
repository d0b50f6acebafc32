import { claimsAbout } from '../claim-list.ts';
import { column, expressionOf, listColumn } from '../columns.ts';
import type { FieldCompiler, FieldCompilers } from '../compilation.ts';
import type { ValuesOf } from '../../store/layout/column.ts';
import { locatorColumns, locatorOf, type LocatorColumns } from '../../store/layout/passage.ts';
import { asIs } from '../expression.ts';
import { givenOr } from '../own-text.ts';
import { objectDecoderOf } from '../object-decoder.ts';
import { listOf } from '../subquery.ts';
import { reference, synthetic } from './shared.ts';

/** The fields of a source that are no plain property. */
export const sourceFields: FieldCompilers<'Source'> = {
  synthetic,
  publisher: reference('Term', 'publisher'),
  author: reference('Entity:Person', 'author'),
  channel: reference('Term', 'channel'),
  dateline: reference('Entity:Place', 'dateline'),
  pagesInHand: (_compilation, { variable: v }) => ({ text: `coalesce(${v}.pagesInHand, [])`, decode: asIs }),
  updatedStamp: (compilation, { variable: v }, field) => {
    const shape = objectDecoderOf(compilation.operation, field);
    return expressionOf(column<string | null>(`${v}.updatedStamp`), (json, request) =>
      json === null ? null : shape(JSON.parse(json), request),
    );
  },
  weak: (_compilation, { variable: v }) => ({ text: `coalesce(${v}.weak, false)`, decode: asIs }),
  passages: (compilation, { variable: v }, field) => {
    const passage = compilation.variable('p');
    const shape = objectDecoderOf(compilation.operation, field);
    const rows = column<readonly ValuesOf<LocatorColumns>[]>(
      `COLLECT { MATCH (${passage}:Passage) WHERE ${passage}.source = ${v}.id AND ${passage}.ordinal >= 0 ` +
        `WITH * ORDER BY ${passage}.ordinal RETURN ${listColumn(locatorColumns(passage))} }`,
    );
    return expressionOf(rows, (found, request) => shape(found.map(locatorOf), request));
  },
  terms: (compilation, { variable: v }, field) => {
    const [claim, term] = [compilation.variable('c'), compilation.variable('t')];
    // A term is given by a claim on its kind, as an entity is.
    const isKind = `${claim}.predicate = 'KIND' AND ${claim}.subjectTerm IS NOT NULL AND ${claim}.source = ${v}.id`;
    const match = `MATCH (${claim}:Claim) WHERE ${isKind} MATCH (${term}:Term {id: ${claim}.subjectTerm})`;
    return listOf(compilation, field, { match, scope: { variable: term }, orderBy: `${claim}.id` });
  },
  notSaid: ofSource('Absence'),
  ambiguities: ofSource('Ambiguity'),
  derivations: ofSource('Derivation'),
  claims: (compilation, { variable: v }, field) => claimsAbout(compilation, field, v, ['source']),
};

/** The fields of an absence that are no plain property. */
export const absenceFields: FieldCompilers<'Absence'> = {
  locators,
  predicates: (_compilation, { variable: v }) => ({ text: `coalesce(${v}.predicates, [])`, decode: asIs }),
};

/** The fields of an ambiguity that are no plain property. */
export const ambiguityFields: FieldCompilers<'Ambiguity'> = {
  locators,
  options: (compilation, { variable: v }, field) => {
    const given = column<readonly string[] | null>(`${v}.optionsZh`);
    return givenOr(compilation, field, `${v}.options`, given, (options) => options ?? undefined);
  },
};

/** The fields of a derivation that are no plain property. */
export const derivationFields: FieldCompilers<'Derivation'> = {
  value: (_compilation, { variable: v }) => ({ text: `${v}.number`, decode: asIs }),
  statistics: (compilation, { variable: v }, field) => {
    const [id, claim] = [compilation.variable('i'), compilation.variable('c')];
    const match = `UNWIND ${v}.from AS ${id} MATCH (${claim}:Claim {id: ${id}})`;
    return listOf(compilation, field, { match, scope: { variable: claim } });
  },
};

function ofSource(label: string): FieldCompiler {
  return (compilation, { variable: v }, field) => {
    const item = compilation.variable('x');
    const match = `MATCH (${item}:${label}) WHERE ${item}.source = ${v}.id AND ${item}.id > ''`;
    return listOf(compilation, field, { match, scope: { variable: item }, orderBy: `${item}.id` });
  };
}

function locators(...[compilation, { variable: v }, field]: Parameters<FieldCompiler>): ReturnType<FieldCompiler> {
  const [key, passage] = [compilation.variable('k'), compilation.variable('p')];
  const shape = objectDecoderOf(compilation.operation, field);
  const rows = column<readonly ValuesOf<LocatorColumns>[]>(
    `COLLECT { UNWIND ${v}.passages AS ${key} MATCH (${passage}:Passage {id: ${key}}) ` +
      `RETURN ${listColumn(locatorColumns(passage))} }`,
  );
  return expressionOf(rows, (found, request) => shape(found.map(locatorOf), request));
}
