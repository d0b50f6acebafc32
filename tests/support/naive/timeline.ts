import { InputError } from '../../../src/domain/input-error.ts';

import { counts, claimFilterOf } from './relations.ts';
import { periodOf } from './claims.ts';
import { sentence } from './claim-sentence.ts';
import type { NaiveResolver } from './resolvers.ts';
import { byText, type StoredNode } from './world.ts';

interface Event {
  readonly what: string;
  /** The time as printed. */
  readonly time: string | null;
  readonly kind: string;
  readonly claims: StoredNode[];
}

/** What standing claims that affirm say of an entity, in the order of time. */
export const timeline: NaiveResolver<unknown> = (_, args, world) => {
  const entity = world.find('Entity', args['id']);
  if (!entity) throw new InputError(`id: there is no entity "${String(args['id'])}"`, 'NOT_FOUND');
  const filter = claimFilterOf(args);
  const events: Event[] = [];
  for (const claim of world.all('Claim')) {
    const { subject, object } = claim.properties;
    if (![subject, object].includes(entity.id) || !stands(claim) || !tells(claim) || !counts(claim, filter)) continue;
    const what = claim.text('relation') || claim.id;
    for (const [time, kind] of timesOf(claim)) {
      const known = events.find((event) => event.what === what && event.time === time && event.kind === kind);
      if (known) known.claims.push(claim);
      else events.push({ what, time, kind, claims: [claim] });
    }
  }
  return events
    .filter(({ time }) => args['includeUndated'] === true || placeOf(time) !== NOWHERE)
    .sort(
      (a, b) =>
        byText(placeOf(a.time), placeOf(b.time)) ||
        byText(firstSaid(a), firstSaid(b)) ||
        byText(a.what, b.what) ||
        byText(a.kind, b.kind),
    )
    .map(({ time, kind, claims }) => ({
      date: time !== null && /^\d{4}(-\d\d){0,2}$/.test(time) ? time : null,
      period: periodOf(time).start,
      kind,
      claims,
      relation: world.relations.find(({ id }) => id === claims[0]!.properties['relation'])?.by(filter),
      sentence: ({ lang }: { readonly lang: string }) => sentence(claims[0]!, lang, world),
    }));
};

function stands({ properties }: StoredNode): boolean {
  return !properties['status'] && properties['rank'] !== 'DEPRECATED' && !properties['polarity'];
}

/** Not what it is or is called, unless that is dated. */
function tells(claim: StoredNode): boolean {
  const { relation, objectTerm, start, end, startText, endText, predicate } = claim.properties;
  return (
    Boolean(relation ?? objectTerm ?? start ?? end ?? startText ?? endText) ||
    claim.is('Statistic') ||
    predicate === 'TREND'
  );
}

const NOWHERE = '9';

/** A text that sorts as a time does: by its first day, or its last where it is open before; then the longer one first. */
function placeOf(time: string | null): string {
  const { earliest = null, latest = null } = periodOf(time).start ?? {};
  const first = earliest ?? latest;
  if (!first) return NOWHERE;
  return `0 ${first} ${99999999 - Number(String(latest ?? '9999-99-99').replaceAll('-', ''))}`;
}

function timesOf(claim: StoredNode): readonly (readonly [string | null, string])[] {
  const { tense, expected = '', ...said } = claim.properties as Record<string, string>;
  const [asOf, start, end] = ['asOf', 'start', 'end'].map((time) => said[time] ?? said[`${time}Text`] ?? null) as Times;
  const early = expected === 'START' || expected === 'BOTH';
  const late = expected === 'END' || expected === 'BOTH';
  if (claim.is('Statistic')) return [[asOf, early ? 'FORECAST' : 'MEASURED']];
  if (isPast(tense) && start !== null) return [[start, early ? 'EXPECTED_TO_BEGIN' : 'HAPPENED']];
  if (start === null && end === null) return [[null, 'STATED']];
  const both = [
    [start, early ? 'EXPECTED_TO_BEGIN' : 'BEGAN'] as const,
    [end, late ? 'EXPECTED_TO_END' : 'ENDED'] as const,
  ];
  return both.filter(([time]) => time !== null);
}

type Times = [asOf: string | null, start: string | null, end: string | null];

const isPast = (tense: unknown) => tense === 'PAST_EVENT' || tense === 'PAST_TO_DATE';

const firstSaid = ({ claims }: Event) =>
  ['9999', ...claims.map(({ properties }) => (properties['saidOn'] as string | undefined) ?? '9999')].sort()[0]!;
