import { attributeConflicts } from '../domain/attribute-conflicts.ts';
import { figureConflicts } from '../domain/figure-conflicts.ts';
import { isValidCode } from '../domain/identifiers.ts';
import {
  claimsOfEntity,
  claimsOfRelation,
  type ClaimRow,
  type EntityRow,
  type RelationRow,
} from '../domain/register.ts';
import { relationConflicts } from '../domain/relation-conflicts.ts';
import type { City } from './city.ts';
import { Counter } from './counter.ts';
import { NO_DIVISION } from './firm.ts';
import { Mean } from './mean.ts';
import { anatomyOf } from './name-anatomy.ts';
import { REGISTER, SYNTHETIC_SOURCES } from './sources.ts';

/** What the rows of a made-up city come to, counted while they go by: a few bytes for each thing, whatever is said of it. */
export class CityCounts {
  readonly city: City;
  readonly counts = new Counter();
  readonly staffOfSmall = new Mean();
  readonly staffOfLarger = new Mean();
  readonly firmsOfPerson: Uint16Array;
  readonly membersOf: Uint32Array;
  readonly formerStaffOf: Uint32Array;
  readonly #headsOf: Uint8Array;
  readonly #officersOf: Uint8Array;
  readonly #foundersOf: Uint8Array;
  readonly #districtsOf: Uint8Array;

  constructor(city: City) {
    this.city = city;
    this.firmsOfPerson = new Uint16Array(city.people);
    this.membersOf = new Uint32Array(city.associations);
    this.formerStaffOf = new Uint32Array(city.firms);
    this.#headsOf = new Uint8Array(city.firms);
    this.#officersOf = new Uint8Array(city.firms);
    this.#foundersOf = new Uint8Array(city.firms);
    this.#districtsOf = new Uint8Array(city.firms);
  }

  addEntity(row: EntityRow): void {
    const kind = this.#claim(row, 'KIND')?.value ?? '';
    this.counts.add('kind', kind);
    this.counts.add('described', this.#claim(row, 'NAME') === undefined ? 'no' : 'yes');
    if (kind === 'FIRM') this.#addFirm(row);
    else if (kind === 'PERSON') this.#addPerson(row);
    else if (kind === 'PLACE') this.counts.add('place', this.#claim(row, 'PLACE_KIND')?.value ?? '');
  }

  addRelation(row: RelationRow): void {
    const { from, to, type } = row;
    const [firm, source] = [indexOf(to, 'firm'), indexOf(from, 'firm')];
    const first = row.claims[0] ?? {};
    if (firm >= 0) this.#addToFirm(row, firm, first);
    else if (source >= 0) this.#addFromFirm(row, source);
    if (firm >= 0 || source >= 0) {
      this.counts.add('per firm', type);
      this.#addSeveral(row);
    }
    const body = indexOf(from, 'body');
    if (type === 'OVERSEES' && indexOf(to, 'association') >= 0) this.counts.add('overseer', body);
  }

  /** How many firms have each number of something, once all rows have gone by. */
  perFirm(of: 'heads' | 'officers' | 'founders' | 'districts'): Counter {
    const numbers = {
      heads: this.#headsOf,
      officers: this.#officersOf,
      founders: this.#foundersOf,
      districts: this.#districtsOf,
    };
    const counter = new Counter();
    for (const number of numbers[of]) counter.add(of, number);
    return counter;
  }

  #addFirm(row: EntityRow): void {
    const value = (predicate: string) => this.#claim(row, predicate)?.value ?? '';
    this.counts.add('section', value('INDUSTRY').slice(0, 1));
    this.counts.add('ownership', value('OWNERSHIP'));
    const size = value('SIZE_CLASS');
    this.counts.add('size', size);
    const number = value('IDENTIFIER');
    const isFake = isValidCode('REGISTRATION_NUMBER', number) === true && number.startsWith(NO_DIVISION);
    this.counts.add('number', isFake ? 'valid and fake' : 'other');
    const { prefix, ending, tradeWord, length } = anatomyOf(value('NAME'));
    this.counts.add('prefix', prefix);
    this.counts.add('ending', ending ?? 'other');
    this.counts.add('length', length);
    if (ending === '有限公司') this.counts.add('trade word', tradeWord ?? 'other');
    const staff = this.#claim(row, 'STATISTIC')?.figure?.value;
    this.counts.add('staff', staff === undefined ? 'not told' : 'told');
    if (staff !== undefined) (size === 'SMALL' || size === 'MICRO' ? this.staffOfSmall : this.staffOfLarger).add(staff);
    const several = row.claims.length > (staff === undefined ? 6 : 7);
    if (!several) return;
    const claims = claimsOfEntity(row, SYNTHETIC_SOURCES, 1);
    const conflicts = [...attributeConflicts(claims), ...figureConflicts(claims)];
    this.counts.add('described by two', conflicts.length > 0 ? 'contradicted' : 'agreed');
  }

  #addPerson(row: EntityRow): void {
    const details = this.#claim(row, 'NAME')?.details ?? {};
    const { family, given } = details;
    if (typeof family !== 'string' || typeof given !== 'string') return;
    this.counts.add('surname', family);
    this.counts.add('family', family.length === 1 ? 'single' : 'compound');
    this.counts.add('full name', family.length + given.length);
  }

  #addToFirm({ from, type }: RelationRow, firm: number, first: ClaimRow): void {
    if (type === 'HEADS' || type === 'DEPUTY_HEADS' || type === 'WORKS_AT') bump(this.#officersOf, firm);
    if (type === 'HEADS') {
      bump(this.#headsOf, firm);
      bump(this.firmsOfPerson, indexOf(from, 'person'));
      this.counts.add('headship', first.end !== undefined ? 'over' : first.start === undefined ? 'undated' : 'dated');
    } else if (type === 'FOUNDED') {
      bump(this.#foundersOf, firm);
      this.counts.add('precision', ['year', 'month', 'day'][((first.start?.length ?? 4) - 4) / 3] ?? 'other');
    } else if (type === 'FORMERLY_WORKED_AT') {
      bump(this.formerStaffOf, firm);
      this.counts.add('former', first.end === undefined ? 'undated' : first.start === undefined ? 'end' : 'both');
    }
  }

  #addFromFirm({ to, type }: RelationRow, firm: number): void {
    if (type === 'LOCATED_IN') {
      const isDistrict = to.startsWith('syn-district-');
      if (isDistrict) bump(this.#districtsOf, firm);
      if (isDistrict) this.counts.add('district', to.slice(-6));
      else this.counts.add('in a zone', 'yes');
    } else if (type === 'MEMBER_OF') {
      bump(this.membersOf, indexOf(to, 'association'));
    }
  }

  #addSeveral(row: RelationRow): void {
    const { length } = row.claims;
    this.counts.add('claims', length);
    if (length < 2) return;
    const conflicts = relationConflicts(claimsOfRelation(row, SYNTHETIC_SOURCES, 1));
    this.counts.add('told by several', conflicts.length > 0 ? 'contradicted' : 'agreed');
  }

  // The register's own; what others say beside it is a second opinion.
  #claim({ claims }: EntityRow, predicate: string) {
    return claims.find((claim) => claim.predicate === predicate && (claim.source ?? REGISTER) === REGISTER);
  }
}

/** The index that an id of this kind holds; −1 for an id of another. */
function indexOf(id: string, kind: string): number {
  const prefix = `syn-${kind}-`;
  return id.startsWith(prefix) ? Number(id.slice(prefix.length)) - 1 : -1;
}

function bump(counts: Uint8Array | Uint16Array | Uint32Array, index: number): void {
  if (index >= 0 && index < counts.length) counts[index]!++;
}
