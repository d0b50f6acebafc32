import { InputError } from '../../../src/domain/input-error.ts';

import { counts, toldBy } from './relations.ts';
import { sentence } from './claim-sentence.ts';
import type { NaiveResolver } from './resolvers.ts';
import { byText, type Thing } from './world.ts';

interface Event {
  readonly what: string;
  readonly date: string | null;
  readonly kind: string;
  readonly claims: Thing[];
}

/** What standing claims that affirm say of an entity, in the order of time. */
export const timeline: NaiveResolver<unknown> = (_, args, world) => {
  const entity = world.find('Entity', args['id']);
  if (!entity) throw new InputError(`id: there is no entity "${String(args['id'])}"`, 'NOT_FOUND');
  const told = toldBy(args);
  const events: Event[] = [];
  for (const claim of world.all('Claim')) {
    const { subject, object } = claim.properties;
    if (![subject, object].includes(entity.id) || !stands(claim) || !tells(claim) || !counts(claim, told)) continue;
    const what = claim.text('relation') || claim.id;
    for (const [date, kind] of datesOf(claim)) {
      const known = events.find((event) => event.what === what && event.date === date && event.kind === kind);
      if (known) known.claims.push(claim);
      else events.push({ what, date, kind, claims: [claim] });
    }
  }
  return events
    .filter(({ date }) => args['includeUndated'] === true || date !== null)
    .sort(
      (a, b) =>
        byText(a.date ?? '9999-99', b.date ?? '9999-99') ||
        byText(firstSaid(a), firstSaid(b)) ||
        byText(a.what, b.what) ||
        byText(a.kind, b.kind),
    )
    .map(({ date, kind, claims }) => ({
      date,
      kind,
      claims,
      relation: world.ties.find(({ id }) => id === claims[0]!.properties['relation'])?.by(told),
      sentence: ({ lang }: { readonly lang: string }) => sentence(claims[0]!, lang, world),
    }));
};

function stands({ properties }: Thing): boolean {
  return !properties['status'] && properties['rank'] !== 'DEPRECATED' && !properties['polarity'];
}

/** Not what it is or is called, unless that is dated. */
function tells(claim: Thing): boolean {
  const { relation, objectTerm, start, end, predicate } = claim.properties;
  return Boolean(relation ?? objectTerm ?? start ?? end) || claim.is('Statistic') || predicate === 'TREND';
}

function datesOf(claim: Thing): readonly (readonly [string | null, string])[] {
  const { asOf = null, start = null, end = null, tense, expected = '' } = claim.properties as Record<string, string>;
  const early = expected === 'START' || expected === 'BOTH';
  const late = expected === 'END' || expected === 'BOTH';
  if (claim.is('Statistic')) return [[asOf, early ? 'FORECAST' : 'MEASURED']];
  if (isPast(tense) && start !== null) return [[start, early ? 'EXPECTED_TO_BEGIN' : 'HAPPENED']];
  if (start === null && end === null) return [[null, 'STATED']];
  const both = [
    [start, early ? 'EXPECTED_TO_BEGIN' : 'BEGAN'] as const,
    [end, late ? 'EXPECTED_TO_END' : 'ENDED'] as const,
  ];
  return both.filter(([date]) => date !== null);
}

const isPast = (tense: unknown) => tense === 'PAST_EVENT' || tense === 'PAST_TO_DATE';

const firstSaid = ({ claims }: Event) =>
  ['9999', ...claims.map(({ properties }) => (properties['saidOn'] as string | undefined) ?? '9999')].sort()[0]!;
