import { foldChanges, type Step, type Touched } from '../../domain/fold-changes.ts';
import { InputError } from '../../domain/input-error.ts';
import { claimDefault } from '../../store/layout/claim.ts';
import { column, expressionOf } from '../columns.ts';
import type { Compilation } from '../compilation.ts';
import { oneValue } from '../cypher-text.ts';
import type { Expression } from '../expression.ts';
import { idsOfEntity } from '../ids-of-entity.ts';
import { shownProperties } from '../fields/change.ts';
import type { Request } from '../request.ts';
import { single, type RootCompiler } from '../root.ts';
import { membersOf, type MemberCompilers } from '../row-layout.ts';
import type { SelectedField } from '../selection.ts';
import { listOf, oneOf } from '../subquery.ts';

/** More than anybody compares by eye; who wants more asks for one entity, or for a shorter time. */
const MOST_CLAIMS = 1000;

/** What entries of changes say of a claim, in their order, as JSON. */
type Entries = readonly (readonly [before: string | null, after: string | null])[];

/** The claims that differ between two moments, by the entries of the changes in between. */
export const difference: RootCompiler<'difference'> = (compilation, field) => {
  const [from, to] = (['from', 'to'] as const).map((end) =>
    compilation.parameter(compilation.perRequest(field, (args) => momentsOf(args)[end])),
  );
  const isOfEntity = compilation.isGiven(field, 'entity');
  const ids = isOfEntity ? `${idsOfEntity(compilation, compilation.argument(field, 'entity'))} AS ids, ` : '';
  // Numbers and times of changes grow together.
  const last = (moment: string | undefined) =>
    oneValue(`MATCH (h:Change) WHERE h.number > 0 AND h.at <= ${moment} RETURN h ORDER BY h.number DESC LIMIT 1`);
  compilation.beginsWith('');
  const before: string[] = [];
  const { text, decode } = membersOf(compilation, field, {
    from: (member) => changeOf(compilation, member, 'first'),
    to: (member) => changeOf(compilation, member, 'last'),
    claims: (member) => {
      before.push(entriesOf(isOfEntity));
      return claimsOf(compilation, member, isOfEntity);
    },
    unlisted: (member) => unlisted(compilation, member),
  } satisfies MemberCompilers<'Difference'>);
  return {
    text:
      `WITH ${last(from)} AS first, ${last(to)} AS last ` +
      `WITH first, last, ${ids}coalesce(first.number, 0) AS since, coalesce(last.number, 0) AS until ` +
      `${before.join('')}RETURN ${text} AS value`,
    decode: single(decode),
  };
};

/** The moments in milliseconds since 1970. */
function momentsOf({ from, to }: { readonly from: string; readonly to?: string | null }) {
  const moments = { from: new Date(from).getTime(), to: to ? new Date(to).getTime() : new Date().getTime() };
  if (moments.from > moments.to) throw new InputError('from: it is later than the second moment; exchange the two.');
  return moments;
}

function changeOf(compilation: Compilation, field: SelectedField, change: string): Expression {
  const variable = compilation.variable('h');
  return oneOf(compilation, field, { match: `MATCH (${variable}:Change {id: ${change}.id})`, scope: { variable } });
}

/** What was written down of each claim in between, as `rows`; of the claims of an entity where its `ids` are bound. */
function entriesOf(isOfEntity: boolean): string {
  const changes = isOfEntity
    ? 'UNWIND ids AS named MATCH (m:ChangeEntry) WHERE m.entity = named AND m.number > since AND m.number <= until ' +
      'WITH DISTINCT m.change AS id'
    : 'MATCH (h:Change) WHERE h.number > since AND h.number <= until WITH h.id AS id';
  return (
    `CALL (since, until${isOfEntity ? ', ids' : ''}) { ${changes} MATCH (e:ChangeEntry) WHERE e.change = id AND e.id > '' AND e.claim IS NOT NULL ` +
    'WITH e ORDER BY e.number WITH e.claim AS claim, collect([e.before, e.after]) AS entries, collect(e.change) AS made ' +
    `WITH claim, entries, made ORDER BY claim LIMIT ${MOST_CLAIMS + 1} RETURN collect([claim, entries, made]) AS rows } `
  );
}

function claimsOf(compilation: Compilation, field: SelectedField, isOfEntity: boolean): Expression {
  const one = membersOf(compilation, field, claimParts(compilation));
  const ends = 'COLLECT { MATCH (n:Claim {id: claim}) UNWIND [n.subject, n.object] AS end RETURN end }';
  return {
    text: `COLLECT { UNWIND rows AS row WITH row[0] AS claim, row[1] AS entries, row[2] AS made RETURN [entries, ${ends}, ${isOfEntity ? 'ids' : 'null'}, ${one.text}] }`,
    decode: (raw, request: Request) => {
      const rows = raw as readonly (readonly [Entries, readonly string[], readonly string[] | null, unknown])[];
      if (rows.length > MOST_CLAIMS)
        throw new InputError(
          `difference: more than ${MOST_CLAIMS} claims were changed in between; give moments that are closer, or an entity.`,
          'TOO_MUCH',
        );
      return rows
        .filter(([all, now, about]) => folded(all) !== null && (about === null || isAbout(about, now, all)))
        .map(([, , , row]) => one.decode(row, request));
    },
  };
}

function claimParts(compilation: Compilation): MemberCompilers<'ClaimDifference'> {
  const side = (name: keyof Step) => () =>
    expressionOf(column<Entries>('entries'), (all) => folded(all)?.[name] ?? null);
  return {
    id: () => expressionOf(column<string>('claim'), (id) => id),
    claim: (member) => {
      const variable = compilation.variable('n');
      return oneOf(compilation, member, { match: `MATCH (${variable}:Claim {id: claim})`, scope: { variable } });
    },
    before: side('before'),
    after: side('after'),
    changes: (member) => {
      const variable = compilation.variable('h');
      const match = `UNWIND made AS change MATCH (${variable}:Change {id: change})`;
      return listOf(compilation, member, { match, scope: { variable }, orderBy: `${variable}.number` });
    },
  };
}

function unlisted(compilation: Compilation, field: SelectedField): Expression {
  const variable = compilation.variable('h');
  const entry = `EXISTS { MATCH (e:ChangeEntry) WHERE e.change = ${variable}.id AND e.id > '' AND e.claim IS NOT NULL }`;
  const match =
    `MATCH (${variable}:Change) WHERE ${variable}.number > since AND ${variable}.number <= until ` +
    `AND ${variable}.claimCount > 0 AND NOT ${entry}`;
  return listOf(compilation, field, { match, scope: { variable }, orderBy: `${variable}.number` });
}

function folded(entries: Entries): Step | null {
  const steps = entries.map(([before, after]) => ({ before: touched(before), after: touched(after) }));
  return foldChanges(steps, claimDefault);
}

function touched(json: string | null): Touched {
  return json === null ? null : shownProperties(json);
}

/** Whether a claim is about an entity of some ids, now or by what was written down of it. */
function isAbout(ids: readonly string[], now: readonly unknown[], entries: Entries): boolean {
  const names = (ends: readonly unknown[]) => ends.some((end) => typeof end === 'string' && ids.includes(end));
  return names(now) || entries.flat().some((json) => names(endsIn(touched(json))));
}

function endsIn(row: Touched): readonly unknown[] {
  return [row?.['subject'], row?.['object']];
}
