import type { ClaimRow, RelationRow } from '../domain/register.ts';
import { joinedAssociation } from './associations.ts';
import { bigFirm } from './big-firms.ts';
import { BLOCK_FIRMS, BLOCK_PEOPLE } from './block-of-firms.ts';
import { watcherIndex } from './bodies.ts';
import type { City } from './city.ts';
import { drawDateIn, YEAR, yearOf } from './dates.ts';
import { districtOf, foundedOn } from './firm.ts';
import { furtherOfficers } from './officers.ts';
import { Draws, streamOf } from './random.ts';
import { claimsOn } from './second-opinions.ts';
import { Weighted } from './weighted.ts';
import { zoneIn } from './zones.ts';

const FIRM = streamOf('relations of a firm');

/** How many relations of a kind a firm has on average; chosen but for the incubators. */
export const PER_FIRM = {
  zone: 0.3,
  owner: 0.08,
  partner: 0.1,
  watcher: 0.2,
  /** 2,242 firms in the 42 incubators of 2010, in a city of 340,000. */
  incubator: 2_242 / 340_000,
  fund: 0.003,
} as const;

/** How many associations a firm is in; chosen. */
export const MEMBERSHIPS = new Weighted<number>([
  [0, 81.5],
  [1, 13],
  [2, 4],
  [3, 1.5],
]);

/** Of heads, who has left; and of firms, which were founded by another than the head, if they have one. Chosen. */
export const HEADS_LEFT = 0.02;
const FOUNDED_BY_OTHER = 0.12;
/** Of heads, whose beginning nobody dates; chosen. */
export const HEADS_UNDATED = 0.28;
const OWNED_BY_BIG_FIRM = 0.3;

/** The relations that belong to the firm of this index. */
export function* firmRelations(city: City, index: number): Generator<RelationRow> {
  const { id } = city;
  const firm = id.firm(index);
  const draws = new Draws(city.seed, FIRM, index);
  const district = districtOf(city, index);
  const founded = foundedOn(city, index);
  const relation = (from: string, type: string, to: string, first: ClaimRow): RelationRow => ({
    from,
    type,
    to,
    claims: claimsOn(draws, first),
  });
  yield relation(firm, 'LOCATED_IN', id.district(district), {});
  if (draws.chance(PER_FIRM.zone)) yield relation(firm, 'LOCATED_IN', id.zone(zoneIn(district, draws.unit())), {});

  const number = Math.floor(index / BLOCK_FIRMS);
  const block = city.block(number);
  const person = (place: number) => id.person(number * BLOCK_PEOPLE + place);
  const head = block.headOf[index % BLOCK_FIRMS]!;
  const officers = furtherOfficers(draws, block, head);
  yield relation(person(head), 'HEADS', firm, inOffice(draws, founded));
  const founder = draws.chance(FOUNDED_BY_OTHER) ? (officers[0] ?? head) : head;
  yield {
    from: person(founder),
    type: 'FOUNDED',
    to: firm,
    claims: claimsOn(draws, { tense: 'PAST_EVENT', start: founded }, () => ({
      tense: 'PAST_EVENT',
      start: String(yearOf(founded) - 1 - draws.below(3)),
    })),
  };
  for (const [rank, officer] of officers.entries()) {
    const isDeputy = rank === 0 && draws.chance(0.6);
    const type = isDeputy ? 'DEPUTY_HEADS' : 'WORKS_AT';
    yield relation(person(officer), type, firm, since(draws, founded, 0.5));
  }

  const associations = MEMBERSHIPS.at(draws.unit());
  const joined: number[] = [];
  for (let i = 0; i < associations; i++) {
    const association = joinedAssociation(city, draws.unit());
    const first = since(draws, founded, 0.6);
    if (!joined.includes(association)) yield relation(firm, 'MEMBER_OF', id.association(association), first);
    joined.push(association);
  }
  if (draws.chance(PER_FIRM.watcher)) {
    yield relation(id.body(watcherIndex(city, district, draws.unit())), 'OVERSEES', firm, {});
  }
  // An owner is an older entry of the register, so that nobody owns itself through others.
  if (index > 0 && draws.chance(PER_FIRM.owner)) {
    const big = draws.chance(OWNED_BY_BIG_FIRM) ? bigFirm(city, draws.unit()) : index;
    const owner = big < index ? big : draws.below(index);
    yield relation(id.firm(owner), 'OWNS', firm, since(draws, founded, 0.5));
  }
  // Told from the lower of the two ends only, so no pair comes twice.
  if (index < city.firms - 1 && draws.chance(PER_FIRM.partner)) {
    const partner = index + 1 + draws.below(city.firms - 1 - index);
    yield relation(firm, 'PARTNERS_WITH', id.firm(partner), since(draws, '2005', 0.5));
  }
  if (draws.chance(PER_FIRM.incubator)) {
    const incubator = id.programme(draws.below(city.incubators));
    yield relation(firm, 'BENEFITED_FROM', incubator, { tense: 'PAST_EVENT', ...since(draws, founded, 0.6) });
  }
  if (draws.chance(PER_FIRM.fund)) {
    yield relation(id.programme(city.incubators + draws.below(city.funds)), 'SUPPORTS', firm, {});
  }
}

/** In office since the founding, since later, or since nobody knows when; a few have left. */
function inOffice(draws: Draws, founded: string): ClaimRow {
  const title = '法定代表人';
  const unit = draws.unit();
  if (unit < HEADS_LEFT) return { tense: 'PAST_STATE', start: founded, end: drawDateIn(draws, YEAR), title };
  if (unit < HEADS_LEFT + HEADS_UNDATED) return { title };
  return { start: unit < 0.75 ? founded : dateAfter(draws, founded), title };
}

/** A beginning for this share, not before the founding. */
function since(draws: Draws, founded: string, share: number): ClaimRow {
  return draws.chance(share) ? { start: dateAfter(draws, founded) } : {};
}

function dateAfter(draws: Draws, founded: string): string {
  const year = yearOf(founded) + 1;
  return drawDateIn(draws, year + draws.below(YEAR - year + 1));
}
