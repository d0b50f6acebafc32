import { fill } from '../../src/domain/labels/fill.ts';
import { typeSentence } from '../../src/domain/labels/label.ts';
import { relationType } from '../../src/domain/relation-types.ts';
import type { RawShape } from './raw-shape.ts';

/** What the statement gives of each claim, in this order. */
interface Telling {
  readonly id: string;
  readonly what: string;
  readonly predicate: string;
  readonly happened: boolean;
  readonly start: string | null;
  readonly end: string | null;
  readonly saidOn: string | null;
  readonly measure: string | null;
  readonly asOf: string | null;
  readonly value: string | null;
  readonly subject: string;
  readonly object: string;
}

type Text = string | null;
type Row = [string, string, string, boolean, Text, Text, Text, Text, Text, Text, string, string];

const COLUMNS =
  "[c.id, coalesce(c.relation, c.id), c.predicate, c.tense IN ['PAST_EVENT', 'PAST_TO_DATE'], c.start, c.end, c.saidOn, " +
  'c.measure, c.asOf, coalesce(c.valueText, c.value)';

const TELLS =
  "c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED' AND c.polarity IS NULL AND (c.relation IS NOT NULL " +
  "OR c.objectTerm IS NOT NULL OR c:Statistic OR c.predicate = 'TREND' OR c.start IS NOT NULL OR c.end IS NOT NULL)";

const nameOf = (label: string, property: string) =>
  `head(COLLECT { MATCH (x:${label} {id: c.${property}}) RETURN x.name })`;

/**
 * The claims at either end, each by a range of its index, with the name of the other end alone: that of the one asked is
 * at hand. Events are made of them and sorted here; a life holds tens of claims.
 */
export const timeline: RawShape = {
  statement:
    'MATCH (e:Entity {id: $id}) CALL (e) { ' +
    `MATCH (c:Claim) WHERE c.subject = e.id AND c.id > '' AND ${TELLS} ` +
    `RETURN ${COLUMNS}, e.name, coalesce(${nameOf('Entity', 'object')}, ${nameOf('Term', 'objectTerm')}, '')] AS told ` +
    `UNION ALL MATCH (c:Claim) WHERE c.object = e.id AND c.id > '' AND c.subject <> e.id AND ${TELLS} ` +
    `RETURN ${COLUMNS}, coalesce(${nameOf('Entity', 'subject')}, ${nameOf('Term', 'subjectTerm')}, c.subjectText, ''), e.name] AS told ` +
    '} RETURN collect(told)',
  answer: (rows) => {
    const tellings = (rows[0]![0] as Row[]).map(tellingOf).sort((a, b) => (a.id < b.id ? -1 : 1));
    const events = new Map<string, Event>();
    for (const telling of tellings) {
      for (const [date, kind] of eventsOf(telling)) {
        const key = `${telling.what} ${date} ${kind}`;
        const event = events.get(key) ?? { date, kind, first: telling, said: '9999', claims: [] };
        event.claims.push({ id: telling.id });
        if (telling.saidOn !== null && telling.saidOn < event.said) event.said = telling.saidOn;
        events.set(key, event);
      }
    }
    const timeline = [...events.values()]
      .sort((a, b) => compare(sortKey(a), sortKey(b)))
      .map(({ date, kind, first, claims }) => ({ date, kind, sentence: sentence(first), claims }));
    return { timeline };
  },
};

interface Event {
  readonly date: string | null;
  readonly kind: string;
  readonly first: Telling;
  said: string;
  readonly claims: { id: string }[];
}

function tellingOf([
  id,
  what,
  predicate,
  happened,
  start,
  end,
  saidOn,
  measure,
  asOf,
  value,
  subject,
  object,
]: Row): Telling {
  return { id, what, predicate, happened, start, end, saidOn, measure, asOf, value, subject, object };
}

function eventsOf({ measure, asOf, happened, start, end }: Telling): readonly [string | null, string][] {
  if (measure !== null) return [[asOf, 'MEASURED']];
  if (happened && start !== null) return [[start, 'HAPPENED']];
  if (start === null && end === null) return [[null, 'STATED']];
  const both: [string | null, string][] = [
    [start, 'BEGAN'],
    [end, 'ENDED'],
  ];
  return both.filter(([date]) => date !== null);
}

function sortKey({ date, said, first, kind }: Event): readonly string[] {
  return [date ?? '9999-99', said, first.what, kind];
}

function compare(a: readonly string[], b: readonly string[]): number {
  const place = a.findIndex((text, index) => text !== b[index]);
  return place < 0 ? 0 : a[place]! < b[place]! ? -1 : 1;
}

function sentence({ predicate, happened, subject, object, measure, value }: Telling): string {
  const info = relationType(predicate);
  if (info) return fill(typeSentence(info.type, 'en', happened), { from: subject, to: object });
  if (measure !== null) return `${subject}: ${measure}: ${value}`;
  return [`${subject}: ${predicate.toLowerCase().replaceAll('_', ' ')}`, object || value].filter(Boolean).join(': ');
}
