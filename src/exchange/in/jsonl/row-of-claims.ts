import type { Claim, Detail } from '../../../domain/claim.ts';
import { CLAIM_DEFAULTS } from '../../../domain/claim.ts';
import { rowNumber, type ClaimRow, type EntityRow, type RelationRow } from '../../../domain/register.ts';
import { omitEmpty } from '../../../store/layout/omit-empty.ts';

/** Claims of one thing in the order of their numbers, with which their ids end. */
export function inOrderOfNumbers(claims: readonly Claim[]): readonly Claim[] {
  return claims.toSorted((a, b) => numberOf(a) - numberOf(b) || (a.id < b.id ? -1 : 1));
}

/** The claims on an entity as its row in a register. `places` are those of the sources in the manifest. */
export function entityRowOf(claims: readonly Claim[], places: ReadonlyMap<string, number>): EntityRow {
  return {
    id: claims[0]!.subject!,
    claims: claims.map((claim) => ({ predicate: claim.predicate, ...claimRowOf(claim, places) })),
  };
}

/** The claims on a relation as its row in a register. */
export function relationRowOf(claims: readonly Claim[], places: ReadonlyMap<string, number>): RelationRow {
  const { subject, predicate, object, slot } = claims[0]!;
  return {
    from: subject!,
    type: predicate,
    to: object!,
    ...(slot !== null && { slot }),
    claims: claims.map((claim) => claimRowOf(claim, places)),
  };
}

function claimRowOf(claim: Claim, places: ReadonlyMap<string, number>): ClaimRow {
  const { value, figure, details, supports } = claim;
  const place = places.get(claim.source) ?? 0;
  const row = supports.length === 1 ? rowNumber(supports[0]!) : null;
  const other = <Name extends keyof typeof CLAIM_DEFAULTS>(name: Name) =>
    claim[name] === CLAIM_DEFAULTS[name] ? null : claim[name];
  return omitEmpty({
    source: place === 0 ? null : place,
    row,
    value: value === figure?.valueText ? null : value,
    polarity: other('polarity'),
    modality: other('modality'),
    tense: other('tense'),
    rank: other('rank'),
    rankReason: claim.rankReason,
    status: other('status'),
    start: claim.start,
    end: claim.end,
    title: claim.title,
    note: claim.note,
    details: Object.keys(details).length === 0 ? null : detailRows(details),
    figure: figure && omitEmpty(figure),
  }) as ClaimRow;
}

function detailRows(details: Claim['details']): object {
  const detail = ({ text, number, qualifier }: Detail) =>
    number === null && qualifier === null && text !== null ? text : omitEmpty({ text, number, qualifier });
  return Object.fromEntries(Object.entries(details).map(([name, one]) => [name, detail(one)]));
}

function numberOf({ id }: Claim): number {
  return Number(/\.(\d+)$/.exec(id)?.[1] ?? 0);
}
