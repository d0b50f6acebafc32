import { claimList } from '../claim-list.ts';
import type { Compilation } from '../compilation.ts';
import { compileConnection } from '../connection.ts';
import { figureBounds } from '../figure-time.ts';
import { nonEmpty } from '../limits.ts';
import { projectField } from '../project.ts';
import { single, type RootCompiler } from '../root.ts';
import type { SelectedField } from '../selection.ts';
import { timeQuestion, windowOf } from '../time.ts';
import { countText } from '../traversal.ts';

/** Claims of any kind by any source. */
export const claims: RootCompiler = (compilation, field) => {
  const where = (field.args['where'] as Record<string, unknown> | null | undefined) ?? {};
  const { text, decode } = claimList(compilation, field, { name: 'claims', owner: null }, (claim) => [
    ...Object.entries(where).flatMap(([name, value]) => claimCondition(compilation, claim, name, value)),
  ]);
  return { text: `RETURN ${text} AS value`, decode: single(decode) };
};

/** What the store leaves out, because it is the rule. */
const DEFAULTS: Readonly<Record<string, string>> = { rank: 'NORMAL', status: 'ACCEPTED' };

function claimCondition(compilation: Compilation, claim: string, name: string, value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  const reference = compilation.parameter(value);
  // An id may be that of a term as well as of an entity.
  if (name === 'subject' || name === 'object')
    return [`(${claim}.${name} = ${reference} OR ${claim}.${name}Term = ${reference})`];
  if (!Array.isArray(value)) return [`${claim}.${name} = ${reference}`];
  const property = DEFAULTS[name] ? `coalesce(${claim}.${name}, '${DEFAULTS[name]}')` : `${claim}.${name}`;
  return [`${property} IN ${reference}`];
}

/** All sources. */
export const sources: RootCompiler = (compilation, field) => {
  const source = compilation.variable('s');
  const match = `MATCH (${source}:Source)`;
  const given = (field.args['where'] as Record<string, unknown> | null | undefined) ?? {};
  const asked = Object.entries(given)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => {
      // What is left out of the store is the rule: a source is not weak.
      const property = name === 'weak' ? `coalesce(${source}.weak, false)` : `${source}.${name}`;
      return `${property} = ${compilation.parameter(value)}`;
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
export const statistics: RootCompiler = (compilation, field) => {
  const claim = compilation.variable('c');
  const { text, decode } = projectField(compilation, { variable: claim }, field);
  const where = statisticConditions(compilation, field, claim);
  const filter = where.length > 0 ? ` WHERE ${where.join(' AND ')}` : '';
  return {
    text: `MATCH (${claim}:Claim:Statistic)${filter} WITH ${claim} ORDER BY ${claim}.measure, ${claim}.id RETURN ${text} AS value`,
    decode: (rows) => rows.map(([raw]) => decode(raw)),
  };
};

function statisticConditions(compilation: Compilation, { args }: SelectedField, claim: string): readonly string[] {
  const text = (name: string) => (args[name] as string | null | undefined) ?? null;
  const [subject, measure, knownAt] = ['subject', 'measure', 'knownAt'].map(text);
  const conditions: string[] = [];
  if (subject !== null && subject !== undefined) {
    const reference = compilation.parameter(subject);
    conditions.push(`(${claim}.subject = ${reference} OR ${claim}.subjectTerm = ${reference}) AND ${claim}.id > ''`);
  }
  if (measure !== null && measure !== undefined) {
    const words = nonEmpty('measure', measure).toLowerCase().split(/\s+/u).filter(Boolean);
    conditions.push(`all(word IN ${compilation.parameter(words)} WHERE toLower(${claim}.measure) CONTAINS word)`);
  }
  const time = timeQuestion(compilation, args);
  if (time) conditions.push(time.question.keeps(figureBounds(claim), time.certainty));
  if (knownAt) conditions.push(`${claim}.knownFrom <= ${compilation.parameter(windowOf('knownAt', knownAt).max)}`);
  return conditions;
}
