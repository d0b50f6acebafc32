import type { ClaimRow, RelationRow } from '../domain/register.ts';
import { associationAt } from './associations.ts';
import { BLOCK_FIRMS, BLOCK_PEOPLE } from './block-of-firms.ts';
import { bodyAt, commissionIndex, OFFICES, officeIndex } from './bodies.ts';
import type { City } from './city.ts';
import { drawDateIn, drawYear } from './dates.ts';
import { DISTRICTS } from './districts.ts';
import { firmRelations } from './firm-relations.ts';
import { pastEmployments } from './past-employments.ts';
import { programmeAt, programmesOf } from './programmes.ts';
import { Draws, streamOf } from './random.ts';
import { claimsOn } from './second-opinions.ts';
import { zoneAt } from './zones.ts';

const FRAME = streamOf('relations of places and offices');
const ASSOCIATION = streamOf('relations of an association');
const PROGRAMME = streamOf('relations of a programme');

/** Every relation of the city: of places, bodies, associations and programmes, then block by block of firms and people. */
export function* relationRows(city: City): Generator<RelationRow> {
  yield* placeRelations(city);
  yield* bodyRelations(city);
  yield* associationRelations(city);
  yield* programmeRelations(city);
  for (let number = 0; number < city.blocks; number++) {
    const block = city.block(number);
    for (let place = 0; place < block.firms; place++) yield* firmRelations(city, number * BLOCK_FIRMS + place);
    for (let place = 0; place < block.people; place++) yield* pastEmployments(city, number * BLOCK_PEOPLE + place);
  }
}

function* placeRelations(city: City): Generator<RelationRow> {
  const { id } = city;
  for (const index of DISTRICTS.items.keys()) yield plain(id.district(index), 'PART_OF', id.city);
  for (let index = 0; index < city.zones; index++) {
    yield plain(id.zone(index), 'PART_OF', id.district(zoneAt(city, index).district));
  }
}

function* bodyRelations(city: City): Generator<RelationRow> {
  const { id } = city;
  for (let index = 0; index < city.bodies; index++) {
    const { district, partOf, overseer } = bodyAt(city, index);
    const draws = new Draws(city.seed, FRAME, index);
    yield plain(id.body(index), 'LOCATED_IN', district === null ? id.city : id.district(district));
    if (partOf !== null) yield plain(id.body(index), 'PART_OF', id.body(partOf));
    if (overseer !== null) yield plain(id.body(overseer), 'OVERSEES', id.body(index));
    yield heads(draws, id.person(city.businessPeople + index), id.body(index), 2003);
  }
}

function* associationRelations(city: City): Generator<RelationRow> {
  const { id } = city;
  for (let index = 0; index < city.associations; index++) {
    const draws = new Draws(city.seed, ASSOCIATION, index);
    const association = id.association(index);
    yield plain(association, 'LOCATED_IN', id.district(associationAt(city, index).district));
    yield heads(draws, id.person(draws.below(city.businessPeople)), association, 1998);
    yield {
      from: id.body(officeIndex(OFFICES.indexAt(draws.unit()))),
      type: 'OVERSEES',
      to: association,
      claims: claimsOn(draws, {}),
    };
  }
}

function* programmeRelations(city: City): Generator<RelationRow> {
  const { id } = city;
  for (let index = 0; index < programmesOf(city); index++) {
    const draws = new Draws(city.seed, PROGRAMME, index);
    const { district, isFund } = programmeAt(city, index);
    const runner = isFund ? officeIndex(draws.below(2)) : commissionIndex(district);
    const start = drawDateIn(draws, drawYear(draws, 1995));
    yield plain(id.programme(index), 'LOCATED_IN', id.district(district));
    yield { from: id.body(runner), type: 'RUNS', to: id.programme(index), claims: claimsOn(draws, { start }) };
  }
}

function heads(draws: Draws, from: string, to: string, since: number): RelationRow {
  const first: ClaimRow = draws.chance(0.7) ? { start: drawDateIn(draws, drawYear(draws, since)) } : {};
  return { from, type: 'HEADS', to, claims: claimsOn(draws, first) };
}

/** What nobody dates or disputes. */
function plain(from: string, type: string, to: string): RelationRow {
  return { from, type, to, claims: [{}] };
}
