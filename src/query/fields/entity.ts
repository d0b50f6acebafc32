import { isValidCode } from '../../domain/identifiers.ts';
import type { Bilingual } from '../../domain/labels/lang.ts';
import { usccParts } from '../../domain/uscc.ts';
import { column, tupleOf } from '../columns.ts';
import type { Compilation, FieldCompilers } from '../compilation.ts';
import { type Scope, endsOf } from '../scope.ts';
import { asIs, type Expression } from '../expression.ts';
import { changeList } from '../change-list.ts';
import { compileConnection } from '../connection.ts';
import { claimsAbout } from '../claim-list.ts';
import { listArgument } from '../limits.ts';
import { nameChoiceColumns, nameColumns, namesOf, nameTimeColumns, nameTimesOf } from '../../store/layout/names.ts';
import { nameAt, nameIn } from '../choose-name.ts';
import { inLangOf } from '../own-text.ts';
import { period } from '../period.ts';
import { identityFields } from './identity.ts';
import { synthetic } from './shared.ts';
import { projectField } from '../project.ts';
import { relationFilter } from '../relation-filter.ts';
import { relationEdge } from '../relation-edge.ts';
import type { ArgsOf } from '../schema-types.ts';
import { selectMembers, type SelectedField } from '../selection.ts';
import { objectDecoderOf } from '../object-decoder.ts';
import { listOf } from '../subquery.ts';
import { windowAsked } from '../time.ts';
import { countText, pattern } from '../cypher-text.ts';

/** The fields that all entities have and that are no plain property. */
export const entityFields: FieldCompilers<'Entity'> = {
  name: (compilation, { variable: v }, field) => {
    const isDated = compilation.isGiven(field, 'asOf');
    const hasLang = compilation.specializeOn(field, ({ lang }) => Boolean(lang));
    const shown = column<string>(`${v}.name`);
    if (isDated) {
      const window = windowAsked(compilation, field);
      const columns = [shown, ...nameTimeColumns(v), ...nameChoiceColumns(v)] as const;
      return tupleOf(columns, ([name, starts, ends, ...names], request) => {
        const lang = field.argsOf(request).lang || null;
        return nameAt(window(request), lang, names, [starts, ends]) ?? (lang && nameIn(lang, names)) ?? name;
      });
    }
    if (!hasLang) return { text: shown, decode: asIs };
    return tupleOf(
      [shown, ...nameChoiceColumns(v)],
      ([name, ...names], request) => nameIn(field.argsOf(request).lang!, names) ?? name,
    );
  },
  synthetic,
  ...identityFields,
  changes: (compilation, { variable: v }, field) => {
    const entry = { property: 'entity', reference: `${v}.id` } as const;
    return changeList(compilation, field, { entry, owner: `${v}.id`, where: () => [] });
  },
  names: (compilation, { variable: v }, field) => {
    const shape = objectDecoderOf(compilation.operation, field);
    const isDated = selectMembers(compilation.operation, field).some(({ name }) => name === 'start' || name === 'end');
    if (!isDated) return tupleOf(nameColumns(v), (columns, request) => shape(namesOf(columns), request));
    return tupleOf([...nameTimeColumns(v), ...nameColumns(v)], ([starts, ends, ...columns], request) => {
      const timeOf = nameTimesOf([starts, ends]);
      const names = namesOf(columns).map((name, index) => {
        const { start, end } = timeOf(index);
        return { ...name, ...period(start, end) };
      });
      return shape(names, request);
    });
  },
  identifiers: (compilation, { variable: v }, field) => {
    const shape = objectDecoderOf(compilation.operation, field);
    const columns = [
      column<readonly string[] | null>(`${v}.identifierSchemes`),
      column<readonly string[] | null>(`${v}.identifierValues`),
    ] as const;
    return tupleOf(columns, ([schemes, values], request) =>
      shape(
        (schemes ?? []).map((scheme, index) => identifierValue(scheme, values![index]!)),
        request,
      ),
    );
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
  const inLanguage =
    (meaning: Bilingual | null) =>
    ({ lang }: ArgsOf<'IdentifierMeaning', 'category'>) =>
      meaning?.[isChinese(lang) ? 'zh' : 'en'];
  return {
    scheme,
    value,
    valid: isValidCode(scheme, value),
    meaning: parts && {
      authority: inLanguage(parts.authority),
      category: inLanguage(parts.category),
      division: parts.division,
      organizationCode: parts.organization,
    },
  };
}

function isChinese(lang: string): boolean {
  return /^zh(-|$)/i.test(lang);
}

/** A group's size, which is null where no source gives one. */
export const groupFields: FieldCompilers<'Group'> = {
  size: (compilation, { variable: v }, field) => {
    const shape = objectDecoderOf(compilation.operation, field);
    const columns = [`${v}.sizeValue`, column<string | null>(`${v}.sizeText`), `${v}.sizeQualifier`] as const;
    return tupleOf(columns, ([value, text, qualifier], request) =>
      text === null ? null : shape({ value, text: inLangOf(text), qualifier }, request),
    );
  },
};

function relations(
  compilation: Compilation,
  { variable: v }: Scope,
  field: SelectedField<ArgsOf<'Entity', 'relations'>>,
): Expression {
  const [relation, other] = [compilation.variable('r'), compilation.variable('n')];
  const filter = relationFilter(compilation, field);
  const { direction } = field.args;
  const types = listArgument(field.args, 'types') ?? [];
  const match = `MATCH ${pattern(v, relation, types, other, direction)}`;
  const where = filter.conditions(relation);
  return compileConnection(compilation, field, {
    name: 'relations',
    owner: `${v}.id`,
    match,
    where,
    order: [{ text: `${relation}.id` }],
    total: countText(match, where),
    edge: relationEdge(compilation, { relation, ends: endsOf(v, other, direction), filter }),
  });
}
