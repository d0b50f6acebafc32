import type { EntityRow, FigureRow } from '../domain/register.ts';
import type { EntityKind } from '../domain/vocabulary.ts';
import { associationAt } from './associations.ts';
import { bodyAt } from './bodies.ts';
import type { City } from './city.ts';
import { DISTRICTS } from './districts.ts';
import { firmAt } from './firm.ts';
import { drawPersonName, type PersonName } from './person-names.ts';
import { programmeAt, programmesOf } from './programmes.ts';
import { Draws, streamOf } from './random.ts';
import { CONTRADICTED_OF_SEVERAL, SEVERAL } from './second-opinions.ts';
import { TAX_ROLL } from './sources.ts';
import { OWNERSHIPS } from './ownerships.ts';
import { zoneAt } from './zones.ts';

type Said = EntityRow['claims'][number];

const PERSON = streamOf('person');
const STATEMENTS = streamOf('statements on a firm');

/** How many firms the register gives the staff of; chosen. */
export const WITH_STAFF = 0.1;
const LAST_DAY = '2013-12-31';

/** Every entity of the city, in the order of the register: places, bodies, associations, programmes, firms, people. */
export function* entityRows(city: City): Generator<EntityRow> {
  const { id } = city;
  const firmsIn = DISTRICTS.deal(city.firms);
  yield entity(id.city, 'PLACE', '上海市', [said('PLACE_KIND', 'city'), firmCount(city.firms)]);
  for (const [index, { name, code }] of DISTRICTS.items.entries()) {
    const kind = code === '310230' ? 'county' : 'district';
    yield entity(id.district(index), 'PLACE', name, [said('PLACE_KIND', kind), firmCount(firmsIn[index]!)]);
  }
  for (let index = 0; index < city.zones; index++) {
    yield entity(id.zone(index), 'PLACE', zoneAt(city, index).name, [said('PLACE_KIND', 'zone')]);
  }
  for (let index = 0; index < city.bodies; index++) {
    const { name, level } = bodyAt(city, index);
    yield entity(id.body(index), 'GOVERNMENT_BODY', name, [said('LEVEL', level)]);
  }
  for (let index = 0; index < city.associations; index++) {
    yield entity(id.association(index), 'ASSOCIATION', associationAt(city, index).name, []);
  }
  for (let index = 0; index < programmesOf(city); index++) {
    yield entity(id.programme(index), 'PROGRAMME', programmeAt(city, index).name, []);
  }
  for (let index = 0; index < city.firms; index++) yield firmRow(city, index);
  for (let index = 0; index < city.people; index++) {
    yield personRow(id.person(index), drawPersonName(new Draws(city.seed, PERSON, index)));
  }
}

function entity(id: string, kind: EntityKind, name: string, more: readonly Said[]): EntityRow {
  return { id, claims: [said('KIND', kind), nameOf(name), ...more] };
}

function said(predicate: string, value: string): Said {
  return { predicate, value };
}

function nameOf(value: string): Said {
  return { predicate: 'NAME', value, details: { lang: 'zh', script: 'Hans', kind: 'PRINTED' } };
}

function personRow(id: string, { family, given }: PersonName): EntityRow {
  const details = { lang: 'zh', script: 'Hans', kind: 'PRINTED', family, given };
  return { id, claims: [said('KIND', 'PERSON'), { predicate: 'NAME', value: family + given, details }] };
}

function firmRow(city: City, index: number): EntityRow {
  const firm = firmAt(city, index);
  const draws = new Draws(city.seed, STATEMENTS, index);
  const claims: Said[] = [
    said('KIND', 'FIRM'),
    nameOf(firm.name),
    { predicate: 'IDENTIFIER', value: firm.registrationNumber, details: { scheme: 'REGISTRATION_NUMBER' } },
    said('OWNERSHIP', firm.ownership),
    said('INDUSTRY', firm.industry),
    said('SIZE_CLASS', firm.sizeClass),
  ];
  if (draws.chance(SEVERAL)) {
    const rival = draws.chance(CONTRADICTED_OF_SEVERAL);
    const value = rival ? otherOwnership(draws, firm.ownership) : firm.ownership;
    claims.push({ predicate: 'OWNERSHIP', value, source: TAX_ROLL });
  }
  if (draws.chance(WITH_STAFF)) {
    claims.push(statistic(hedged(draws, firm.staff)));
    if (draws.chance(SEVERAL)) {
      // Twice as many cannot be right beside a number that is exact or about right.
      const rival = draws.chance(CONTRADICTED_OF_SEVERAL);
      const figure = rival ? exactly(firm.staff * 2 + 1) : exactly(firm.staff);
      claims.push({ ...statistic(figure), source: TAX_ROLL });
    }
  }
  return { id: city.id.firm(index), claims };
}

function otherOwnership(draws: Draws, own: string): string {
  return draws.of(OWNERSHIPS.items.map(({ word }) => word).filter((word) => word !== own));
}

type Staff = Pick<FigureRow, 'value' | 'valueText' | 'qualifier'>;

function statistic(staff: Staff): Said {
  return { predicate: 'STATISTIC', figure: { measure: 'staff', unit: 'people', asOf: LAST_DAY, ...staff } };
}

function firmCount(value: number): Said {
  const figure: FigureRow = { measure: 'firms', unit: 'firms', asOf: LAST_DAY, ...exactly(value) };
  return { predicate: 'STATISTIC', figure };
}

function exactly(value: number): Staff & { readonly value: number } {
  return { value, valueText: String(value), qualifier: 'EXACT' };
}

/** Most as they are; large ones now and then as "about" or "more than" a number of one or two figures. */
function hedged(draws: Draws, staff: number): Staff {
  const unit = draws.unit();
  if (staff < 20 || unit < 0.5) return exactly(staff);
  const step = staff < 100 ? 5 : staff < 1_000 ? 10 : 100;
  if (unit < 0.8) {
    const value = Math.round(staff / step) * step;
    return { value, valueText: `about ${value}`, qualifier: 'ABOUT' };
  }
  const value = Math.ceil(staff / step) * step - step;
  return { value, valueText: `more than ${value}`, qualifier: 'MORE_THAN' };
}
