import { claimList, type FoundBy } from '../claim-list.ts';
import { claimDefault } from '../../store/layout/claim.ts';
import type { Compilation } from '../compilation.ts';
import { compileConnection } from '../connection.ts';
import { figureBounds } from '../figure-time.ts';
import { nonEmpty } from '../limits.ts';
import { projectField } from '../project.ts';
import { single, type RootCompiler } from '../root.ts';
import type { ArgsOf } from '../schema-types.ts';
import type { SelectedField } from '../selection.ts';
import { timeQuestion } from '../time.ts';
import { knownByDay } from '../claim-filter.ts';
import { countText } from '../cypher-text.ts';
import { conditionsGiven, type Given } from '../filter-arguments.ts';

/** Claims of any kind by any source. */
export const claims: RootCompiler<'claims'> = (compilation, field) => {
  compilation.beginsWith('');
  const { text, decode } = claimList(compilation, field, { name: 'claims', owner: null }, (claim) => {
    const given = conditionsGiven(compilation, field);
    const names = foundBy(compilation, field);
    const [first] = names.flatMap((name) => given.filter((one) => one.name === name));
    return {
      by: first ? { ...first, properties: INDEXED[first.name]!, uses: null } : null,
      rest: given.filter((one) => one !== first).map((one) => claimCondition(claim, one)),
    };
  });
  return { text: `RETURN ${text} AS value`, decode: single(decode) };
};

/** The properties with indexes that conditions are on. An id may be that of a term as well as of an entity. */
const INDEXED: Readonly<Record<string, FoundBy['properties']>> = {
  subject: ['subject', 'subjectTerm'],
  object: ['object', 'objectTerm'],
  predicate: ['predicate'],
  source: ['source'],
  modality: ['modality'],
};

/** The conditions that claims are found by, those first that fewer claims fulfil. Nearly everything is asserted. */
function foundBy(compilation: Compilation, field: SelectedField<ArgsOf<'Query', 'claims'>>): readonly string[] {
  const rare = compilation.specializeOn(field, ({ where }) => where?.modality?.includes('ASSERTED') === false);
  const others = ['predicate', 'source'];
  return ['subject', 'object', ...(rare ? ['modality', ...others] : [...others, 'modality'])];
}

function claimCondition(claim: string, { name, isList, reference }: Given): string {
  if (!isList) return `(${INDEXED[name]!.map((property) => `${claim}.${property} = ${reference}`).join(' OR ')})`;
  const byDefault = claimDefault(name);
  const property = byDefault ? `coalesce(${claim}.${name}, '${byDefault}')` : `${claim}.${name}`;
  return `${property} IN ${reference}`;
}

/** All sources. */
export const sources: RootCompiler<'sources'> = (compilation, field) => {
  const source = compilation.variable('s');
  const match = `MATCH (${source}:Source)`;
  const asked = conditionsGiven(compilation, field).map(({ name, reference }) => {
    // What is left out of the store is the rule: a source is not weak.
    const property = name === 'weak' ? `coalesce(${source}.weak, false)` : `${source}.${name}`;
    return `${property} = ${reference}`;
  });
  const where = [...asked, `${source}.id > ''`];
  const { text, decode } = compileConnection(compilation, field, {
    name: 'sources',
    owner: null,
    match,
    where,
    order: [{ text: `${source}.id` }],
    total: countText(match, where),
    edge: (member) => projectField(compilation, { variable: source }, member),
  });
  return { text: `RETURN ${text} AS value`, decode: single(decode) };
};

/** Every claim on a figure, side by side. */
export const statistics: RootCompiler<'statistics'> = (compilation, field) => {
  const claim = compilation.variable('c');
  const { text, decode } = projectField(compilation, { variable: claim }, field);
  // A figure is a claim, which need not be looked up for each; the indexes on whom it is about are those of claims.
  const labels = compilation.isGiven(field, 'subject') ? 'Claim:Statistic' : 'Statistic';
  const where = statisticConditions(compilation, field, claim);
  const filter = where.length > 0 ? ` WHERE ${where.join(' AND ')}` : '';
  return {
    text: `MATCH (${claim}:${labels})${filter} WITH ${claim} ORDER BY ${claim}.measure, ${claim}.id RETURN ${text} AS value`,
    decode: (rows, request) => rows.map(([raw]) => decode(raw, request)),
  };
};

function statisticConditions(
  compilation: Compilation,
  field: SelectedField<ArgsOf<'Query', 'statistics'>>,
  claim: string,
): readonly string[] {
  const conditions: string[] = [];
  if (compilation.isGiven(field, 'subject')) {
    const reference = compilation.argument(field, 'subject');
    conditions.push(`(${claim}.subject = ${reference} OR ${claim}.subjectTerm = ${reference}) AND ${claim}.id > ''`);
  }
  if (compilation.isGiven(field, 'measure')) {
    const words = compilation.perRequest(field, ({ measure }) =>
      nonEmpty('measure', measure!).toLowerCase().split(/\s+/u).filter(Boolean),
    );
    conditions.push(`all(word IN ${compilation.parameter(words)} WHERE toLower(${claim}.measure) CONTAINS word)`);
  }
  const time = timeQuestion(compilation, field);
  if (time) conditions.push(time.question.keeps(figureBounds(claim), time.certainty));
  const knownBy = knownByDay(compilation, field);
  if (knownBy) conditions.push(`${claim}.knownFrom <= ${knownBy}`);
  return conditions;
}
