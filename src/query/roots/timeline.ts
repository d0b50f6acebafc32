import { InputError } from '../../domain/input-error.ts';
import { column, rowOf } from '../columns.ts';
import type { Compilation } from '../compilation.ts';
import { asIs, type Expression } from '../expression.ts';
import { claimSentenceOf } from '../claim-sentence.ts';
import { each } from '../each.ts';
import { refuseUnknown, single, unknownOf, type RootCompiler } from '../root.ts';
import type { SelectedField } from '../selection.ts';
import { claimMatches, isAffirmingClaim, type ClaimFilter } from '../../store/layout/claim.ts';
import { listOf, oneOf } from '../subquery.ts';
import { claimFilterOf } from '../claim-filter.ts';
import { membersOf, type MemberCompilers } from '../row-layout.ts';

/** A life of more claims is asked for by its relations and claims, page by page. */
const MOST_CLAIMS = 2000;

/**
 * What a claim puts on a timeline: dates with what there is about them; one without a date where it gives none. A date
 * that its source cannot have seen is what was expected then, not what came.
 */
const EVENTS =
  `CASE WHEN c:Statistic THEN [[c.asOf, ${unlessExpected('START', 'MEASURED', 'FORECAST')}]] ` +
  "WHEN c.tense IN ['PAST_EVENT', 'PAST_TO_DATE'] AND c.start IS NOT NULL " +
  `THEN [[c.start, ${unlessExpected('START', 'HAPPENED', 'EXPECTED_TO_BEGIN')}]] ` +
  "WHEN coalesce(c.start, c.end) IS NULL THEN [[null, 'STATED']] " +
  `ELSE [event IN [[c.start, ${unlessExpected('START', 'BEGAN', 'EXPECTED_TO_BEGIN')}], ` +
  `[c.end, ${unlessExpected('END', 'ENDED', 'EXPECTED_TO_END')}]] WHERE event[0] IS NOT NULL] END`;

function unlessExpected(which: 'START' | 'END', seen: string, expected: string): string {
  return `CASE WHEN c.expected IN ['${which}', 'BOTH'] THEN '${expected}' ELSE '${seen}' END`;
}

/** What says something of an entity besides what it is and is called: relations, figures, trends, and what is dated. */
const TELLS =
  "(c.relation IS NOT NULL OR c.objectTerm IS NOT NULL OR c:Statistic OR c.predicate = 'TREND' OR c.start IS NOT NULL OR c.end IS NOT NULL)";

/** An entity's claims in the order of time. */
export const timeline: RootCompiler<'timeline'> = (compilation, field) => {
  const id = compilation.argument(field, 'id');
  const claimFilter = claimFilterOf(compilation, field);
  const undated = field.args.includeUndated ? '' : ' WHERE date IS NOT NULL';
  const conditions = [isAffirmingClaim('c'), TELLS, ...(claimFilter ? [claimMatches(claimFilter, 'c')] : [])].join(
    ' AND ',
  );
  const about = (end: string) => `MATCH (c:Claim) WHERE c.${end} = entity.id AND c.id > '' AND ${conditions} RETURN c`;
  const event = membersOf(compilation, field, partsOf(compilation, claimFilter));
  const row = rowOf({
    isUnknown: column<boolean>('entity IS NULL'),
    unknownSources: unknownOf('Source', claimFilter?.sources ?? null),
    claims: column<number>('size(tellings)'),
    events: 'events',
  });
  return {
    text:
      `OPTIONAL MATCH (entity:Entity {id: ${id}}) ` +
      `CALL (entity) { CALL (entity) { ${about('subject')} UNION ${about('object')} } ` +
      `WITH c LIMIT ${MOST_CLAIMS + 1} RETURN collect(c) AS tellings } ` +
      'CALL (tellings) { ' +
      `UNWIND tellings AS c UNWIND ${EVENTS} AS event WITH c, event[0] AS date, event[1] AS kind${undated} ` +
      'WITH coalesce(c.relation, c.id) AS what, date, kind, c ORDER BY c.id ' +
      'WITH what, date, kind, collect(c) AS claims ' +
      "WITH *, reduce(said = '9999', c IN claims | CASE WHEN c.saidOn < said THEN c.saidOn ELSE said END) AS said " +
      "ORDER BY coalesce(date, '9999-99'), said, what, kind " +
      `WITH date, kind, claims, claims[0] AS c WITH ${event.text} AS event RETURN collect(event) AS events } ` +
      `RETURN ${row.text} AS value`,
    decode: single(
      row.decodedBy(({ isUnknown, unknownSources, claims, events }, request) => {
        refuseUnknown('id', isUnknown ? [field.argsOf(request).id] : []);
        refuseUnknown('sources', unknownSources, 'source');
        if (claims > MOST_CLAIMS)
          throw new InputError(
            `id: more than ${MOST_CLAIMS} claims speak of it, too many for one timeline; ask its relations and claims page by page, or name sources.`,
            'TOO_MUCH',
          );
        return each(event.decode)(events, request);
      }),
    ),
  };
};

function partsOf(compilation: Compilation, claimFilter: ClaimFilter | null): MemberCompilers<'TimelineEvent'> {
  return {
    date: () => ({ text: 'date', decode: asIs }),
    kind: () => ({ text: 'kind', decode: asIs }),
    relation: (member) => relationOf(compilation, member, claimFilter),
    claims: (member) => {
      const claim = compilation.variable('c');
      return listOf(compilation, member, { match: `UNWIND claims AS ${claim}`, scope: { variable: claim } });
    },
    sentence: (member) => claimSentenceOf('c', member),
  };
}

function relationOf(compilation: Compilation, member: SelectedField, claimFilter: ClaimFilter | null): Expression {
  const [from, relation, to] = [compilation.variable('n'), compilation.variable('r'), compilation.variable('n')];
  const match = `MATCH (${from}:Entity {id: c.subject})-[${relation} {id: c.relation}]-(${to}:Entity {id: c.object})`;
  return oneOf(compilation, member, { match, scope: { variable: relation, claimFilter } });
}
