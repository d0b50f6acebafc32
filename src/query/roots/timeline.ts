import { inOrderOfTime } from '../../domain/in-order-of-time.ts';
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
import { objectDecoderOf } from '../object-decoder.ts';
import { printedTimeOf } from '../period.ts';
import { membersOf, type MemberCompilers } from '../row-layout.ts';

/** A life of more claims is asked for by its relations and claims, page by page. */
const MOST_CLAIMS = 2000;

/**
 * What a claim puts on a timeline: dates, or coarser times in words, with what there is about them; one without either
 * where it gives none. A time that its source cannot have seen is what was expected then, not what came.
 */
const EVENTS =
  `CASE WHEN c:Statistic THEN [[c.asOf, c.asOfText, ${unlessExpected('START', 'MEASURED', 'FORECAST')}]] ` +
  `WHEN c.tense IN ['PAST_EVENT', 'PAST_TO_DATE'] AND (${isTimed('c', 'start')}) ` +
  `THEN [[c.start, c.startText, ${unlessExpected('START', 'HAPPENED', 'EXPECTED_TO_BEGIN')}]] ` +
  `WHEN NOT (${isTimed('c', 'start', 'end')}) THEN [[null, null, 'STATED']] ` +
  `ELSE [event IN [[c.start, c.startText, ${unlessExpected('START', 'BEGAN', 'EXPECTED_TO_BEGIN')}], ` +
  `[c.end, c.endText, ${unlessExpected('END', 'ENDED', 'EXPECTED_TO_END')}]] WHERE coalesce(event[0], event[1]) IS NOT NULL] END`;

/** The condition that a claim gives one of some times, as a date or in words. */
function isTimed(claim: string, ...times: readonly ('start' | 'end')[]): string {
  return times.map((time) => `${claim}.${time} IS NOT NULL OR ${claim}.${time}Text IS NOT NULL`).join(' OR ');
}

function unlessExpected(which: 'START' | 'END', seen: string, expected: string): string {
  return `CASE WHEN c.expected IN ['${which}', 'BOTH'] THEN '${expected}' ELSE '${seen}' END`;
}

/** What says something of an entity besides what it is and is called: relations, figures, trends, and what is dated. */
const TELLS =
  "(c.relation IS NOT NULL OR c.objectTerm IS NOT NULL OR c:Statistic OR c.predicate = 'TREND' OR " +
  `${isTimed('c', 'start', 'end')})`;

/** An entity's claims in the order of time. */
export const timeline: RootCompiler<'timeline'> = (compilation, field) => {
  const id = compilation.argument(field, 'id');
  const claimFilter = claimFilterOf(compilation, field);
  const conditions = [isAffirmingClaim('c'), TELLS, ...(claimFilter ? [claimMatches(claimFilter, 'c')] : [])].join(
    ' AND ',
  );
  const about = (end: string) => `MATCH (c:Claim) WHERE c.${end} = entity.id AND c.id > '' AND ${conditions} RETURN c`;
  const event = membersOf(compilation, field, partsOf(compilation, claimFilter));
  const row = rowOf({
    isUnknown: column<boolean>('entity IS NULL'),
    unknownSources: unknownOf('Source', claimFilter?.sources ?? null),
    claims: column<number>('size(tellings)'),
    events: column<readonly EventRow[]>('events'),
  });
  return {
    text:
      `OPTIONAL MATCH (entity:Entity {id: ${id}}) ` +
      `CALL (entity) { CALL (entity) { ${about('subject')} UNION ${about('object')} } ` +
      `WITH c LIMIT ${MOST_CLAIMS + 1} RETURN collect(c) AS tellings } ` +
      'CALL (tellings) { ' +
      `UNWIND tellings AS c UNWIND ${EVENTS} AS event WITH c, event[0] AS date, event[1] AS words, event[2] AS kind ` +
      'WITH coalesce(c.relation, c.id) AS what, date, words, kind, c ORDER BY c.id ' +
      'WITH what, date, words, kind, collect(c) AS claims ' +
      "WITH *, reduce(said = '9999', c IN claims | CASE WHEN c.saidOn < said THEN c.saidOn ELSE said END) AS said " +
      'ORDER BY said, what, kind ' +
      `WITH date, words, kind, claims, claims[0] AS c RETURN collect([coalesce(date, words), ${event.text}]) AS events } ` +
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
        const { includeUndated } = field.argsOf(request);
        const inOrder = inOrderOfTime(events, ([time]) => time, includeUndated);
        return each(event.decode)(
          inOrder.map(([, members]) => members),
          request,
        );
      }),
    ),
  };
};

/** An event as it is read: its time as printed, null where it has none, and what is asked of it. */
type EventRow = readonly [time: string | null, members: never];

function partsOf(compilation: Compilation, claimFilter: ClaimFilter | null): MemberCompilers<'TimelineEvent'> {
  return {
    date: () => ({ text: 'date', decode: asIs }),
    period: (member) => printedTimeOf('coalesce(date, words)', objectDecoderOf(compilation.operation, member)),
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
