import { claimList, type FoundBy } from '../claim-list.ts';
import { CHANGE_PREFIX } from '../../domain/change-id.ts';
import { InputError } from '../../domain/input-error.ts';
import { claimDefault, claimText } from '../../store/layout/claim.ts';
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
  const { field: by, direction } = field.args.orderBy;
  const sorted = by === 'RECORDED';
  const underReview = compilation.specializeOn(field, ({ where }) => where?.status?.includes('ACCEPTED') === false);
  if (sorted && !underReview) throw new InputError(NEEDS_STATUS);
  const descending = direction === 'DESC';
  const name = `claims${sorted ? ' by recorded' : ''}${descending ? ' down' : ''}`;
  const order = (claim: string) =>
    (sorted ? recordedKeys(claim) : [`${claim}.id`]).map((text) => ({ text, descending }));
  const list = { name, owner: null, order, sorted };
  const { text, decode } = claimList(compilation, field, list, (claim) => {
    const given = conditionsGiven(compilation, field);
    const names = sorted ? ['status'] : foundBy(compilation, field, underReview);
    const [first] = names.flatMap((name) => given.filter((one) => one.name === name));
    return {
      by: first ? { ...finding(compilation, first), properties: INDEXED[first.name]!, uses: null } : null,
      rest: given.filter((one) => one !== first).map((one) => claimCondition(compilation, claim, one)),
    };
  });
  return { text: `RETURN ${text} AS value`, decode: single(decode) };
};

const NEEDS_STATUS =
  'orderBy: RECORDED is the order of claims under review; give where: { status: [PROPOSED] }, or another status than ACCEPTED.';

/** What claims under review are sorted by: the day on which each was recorded, and the number of the change that added it. */
function recordedKeys(claim: string): readonly string[] {
  const change = claimText(claim, 'addedBy');
  return [
    claimText(claim, 'recordedAt'),
    `coalesce(toInteger(substring(${change}, ${CHANGE_PREFIX.length})), 0)`,
    claimText(claim, 'id'),
  ];
}

/** The properties with indexes that conditions are on. An id may be that of a term as well as of an entity. */
const INDEXED: Readonly<Record<string, FoundBy['properties']>> = {
  subject: ['subject', 'subjectTerm'],
  object: ['object', 'objectTerm'],
  predicate: ['predicate'],
  source: ['source'],
  modality: ['modality'],
  status: ['status'],
  proposer: ['addedBy'],
};

/** What claims are found by: those of a proposer by the changes that added them. */
function finding(compilation: Compilation, given: Given): Given {
  if (given.name !== 'proposer') return given;
  const change = compilation.variable('h');
  const made = `MATCH (${change}:Change) WHERE ${change}.actor = ${given.reference} AND ${change}.number > 0`;
  return { ...given, isList: true, reference: `COLLECT { ${made} RETURN ${change}.id }` };
}

/** The conditions that claims are found by, those first that fewer claims fulfil. Nearly everything is asserted. */
function foundBy(
  compilation: Compilation,
  field: SelectedField<ArgsOf<'Query', 'claims'>>,
  underReview: boolean,
): readonly string[] {
  const rare = compilation.specializeOn(field, ({ where }) => where?.modality?.includes('ASSERTED') === false);
  const others = ['predicate', 'source'];
  const review = underReview ? ['status', 'proposer'] : ['proposer'];
  return ['subject', 'object', ...review, ...(rare ? ['modality', ...others] : [...others, 'modality'])];
}

function claimCondition(compilation: Compilation, claim: string, { name, isList, reference }: Given): string {
  if (name === 'proposer') {
    const change = compilation.variable('h');
    return `EXISTS { MATCH (${change}:Change {id: ${claimText(claim, 'addedBy')}}) WHERE ${change}.actor = ${reference} }`;
  }
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
