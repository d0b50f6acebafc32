import { isValidCode } from '../../domain/identifiers.ts';
import { usccParts, type Meaning } from '../../domain/uscc.ts';
import type { Compilation, FieldCompiler } from '../compilation.ts';
import { type Scope, type Direction, endsOf } from '../scope.ts';
import { asIs, type Expression } from '../expression.ts';
import type { Decode } from '../request.ts';
import { compileConnection } from '../connection.ts';
import { claimsAbout } from '../claim-list.ts';
import { listArgument } from '../limits.ts';
import { nameChoiceColumns, nameColumns, namesOf, nameTimeColumns, nameTimesOf } from '../../store/layout/names.ts';
import { nameAt, nameIn } from '../choose-name.ts';
import { inLangOf } from '../own-text.ts';
import { period } from '../period.ts';
import { synthetic } from './shared.ts';
import { projectField } from '../project.ts';
import { relationFilter } from '../relation-filter.ts';
import { selectMembers, type SelectedField } from '../selection.ts';
import { shapeOf } from '../shape.ts';
import { listOf } from '../subquery.ts';
import { windowAsked } from '../time.ts';
import { tupleOf } from '../tuple.ts';
import { countText, pattern } from '../cypher-text.ts';

/** The fields that all entities have and that are no plain property. */
export const entityFields: Readonly<Record<string, FieldCompiler>> = {
  name: (compilation, { variable: v }, field) => {
    const isDated = compilation.isGiven(field, 'asOf');
    const hasLang = compilation.fixed(field, ({ lang }) => Boolean(lang));
    if (isDated) {
      const window = windowAsked(compilation, field);
      return tupleOf([`${v}.name`, ...nameTimeColumns(v), ...nameChoiceColumns(v)], (raw, request) => {
        const [name, starts, ends, ...columns] = raw as unknown[];
        const lang = hasLang ? (field.argsOf(request)['lang'] as string) : null;
        return nameAt(window(request), lang, columns, [starts, ends]) ?? name;
      });
    }
    if (!hasLang) return { text: `${v}.name`, decode: asIs };
    return tupleOf([`${v}.name`, ...nameChoiceColumns(v)], (raw, request) => {
      const [name, ...columns] = raw as unknown[];
      return nameIn(field.argsOf(request)['lang'] as string, columns) ?? name;
    });
  },
  synthetic,
  names: (compilation, { variable: v }, field) => {
    const shape = shapeOf(compilation.operation, field);
    const isDated = selectMembers(compilation.operation, field).some(({ name }) => name === 'start' || name === 'end');
    if (!isDated) return tupleOf(nameColumns(v), (raw, request) => shape(namesOf(raw as unknown[]), request));
    return tupleOf([...nameTimeColumns(v), ...nameColumns(v)], (raw, request) => {
      const [starts, ends, ...columns] = raw as unknown[];
      const timeOf = nameTimesOf([starts, ends]);
      const names = namesOf(columns).map((name, index) => {
        const { start, end } = timeOf(index);
        return { ...name, ...period(start, end) };
      });
      return shape(names, request);
    });
  },
  identifiers: (compilation, { variable: v }, field) => {
    const shape = shapeOf(compilation.operation, field);
    const decode: Decode = (raw, request) => {
      const [schemes, values] = raw as (string[] | null)[];
      return shape(
        (schemes ?? []).map((scheme, index) => identifierValue(scheme, values![index]!)),
        request,
      );
    };
    return tupleOf([`${v}.identifierSchemes`, `${v}.identifierValues`], decode);
  },
  relations,
  claims: (compilation, { variable: v }, field) => claimsAbout(compilation, field, v, ['subject', 'object']),
  statistics: (compilation, { variable: v }, field) => {
    const claim = compilation.variable('c');
    const match = `MATCH (${claim}:Claim:Statistic) WHERE ${claim}.subject = ${v}.id AND ${claim}.id > ''`;
    return listOf(compilation, field, { match, scope: { variable: claim }, orderBy: `${claim}.id` });
  },
  sources: (compilation, { variable: v }, field) => {
    const [id, source] = [compilation.variable('i'), compilation.variable('s')];
    return compileConnection(compilation, field, {
      name: 'sources',
      owner: `${v}.id`,
      match: `UNWIND ${v}.sources AS ${id} MATCH (${source}:Source {id: ${id}})`,
      where: [],
      order: [{ text: `${source}.id` }],
      total: `size(${v}.sources)`,
      edge: (member) => projectField(compilation, { variable: source }, member),
    });
  },
};

function identifierValue(scheme: string, value: string) {
  const parts = scheme === 'USCC' ? usccParts(value) : null;
  const told = (meaning: Meaning | null) => (args: unknown) =>
    meaning?.[isChinese((args as { lang: string }).lang) ? 'zh' : 'en'];
  return {
    scheme,
    value,
    valid: isValidCode(scheme, value),
    meaning: parts && {
      authority: told(parts.authority),
      category: told(parts.category),
      division: parts.division,
      organizationCode: parts.organization,
    },
  };
}

function isChinese(lang: string): boolean {
  return /^zh(-|$)/i.test(lang);
}

/** A group's size, which is null where no source gives one. */
export const groupFields: Readonly<Record<string, FieldCompiler>> = {
  size: (compilation, { variable: v }, field) => {
    const shape = shapeOf(compilation.operation, field);
    const decode: Decode = (raw, request) => {
      const [value, text, qualifier] = raw as unknown[];
      return text === null ? null : shape({ value, text: inLangOf(text as string), qualifier }, request);
    };
    return tupleOf([`${v}.sizeValue`, `${v}.sizeText`, `${v}.sizeQualifier`], decode);
  },
};

function relations(compilation: Compilation, { variable: v }: Scope, field: SelectedField): Expression {
  const [relation, other] = [compilation.variable('r'), compilation.variable('n')];
  const filter = relationFilter(compilation, field);
  const direction = field.args['direction'] as Direction;
  const types = listArgument(field.args, 'types') ?? [];
  const match = `MATCH ${pattern(v, relation, types, other, direction)}`;
  const where = filter.conditions(relation);
  const ends = endsOf(v, other, direction);
  return compileConnection(compilation, field, {
    name: 'relations',
    owner: `${v}.id`,
    match,
    where,
    order: [{ text: `${relation}.id` }],
    total: countText(match, where),
    edge: (member) =>
      member.name === 'certainty'
        ? filter.certainty(relation)
        : projectField(compilation, { variable: relation, told: filter.told, ...(ends && { ends }) }, member),
  });
}
