import type { City } from './city.ts';
import { DISTRICTS } from './districts.ts';
import { Weighted } from './weighted.ts';

/**
 * Offices of the city, by how many associations they look after: as heavy-tailed as the offices that look after 29
 * foundations of the city were (8, 8, 5, 2, 2 and four of 1; RICF 2013). Which office has which share is chosen.
 */
export const OFFICES = new Weighted<string>([
  ['上海市经济和信息化委员会', 8],
  ['上海市商务委员会', 8],
  ['上海市工商行政管理局', 5],
  ['上海市民政局', 2],
  ['上海市科学技术委员会', 2],
  ['上海市教育委员会', 1],
  ['上海市农业委员会', 1],
  ['上海市文化广播影视管理局', 1],
  ['上海市交通运输和港口管理局', 1],
]);

const GOVERNMENT = 0;
const FIRST_OFFICE = 1;
const FIRST_BRANCH = FIRST_OFFICE + OFFICES.items.length;
const FIRST_COMMISSION = FIRST_BRANCH + DISTRICTS.items.length;
const FIRST_STATION = FIRST_COMMISSION + DISTRICTS.items.length;
const COMMERCE_OFFICE = FIRST_OFFICE + 1;
const MARKET_OFFICE = FIRST_OFFICE + 2;

/** A government body, from its index. */
export interface Body {
  readonly name: string;
  readonly level: 'municipality' | 'district' | 'sub-district';
  /** Its place among the districts; null for those of the whole city. */
  readonly district: number | null;
  /** The index of the body that it is a part of, if any. */
  readonly partOf: number | null;
  /** The index of the body that looks after it, if any. */
  readonly overseer: number | null;
}

/** The body of this index: the government, its offices, branches and commissions of the districts, stations. */
export function bodyAt(city: City, index: number): Body {
  const cityWide = { level: 'municipality', district: null, overseer: null } as const;
  if (index === GOVERNMENT) return { ...cityWide, name: '上海市人民政府', partOf: null };
  if (index < FIRST_BRANCH) return { ...cityWide, name: OFFICES.items[index - FIRST_OFFICE]!, partOf: GOVERNMENT };
  if (index < FIRST_COMMISSION) {
    const district = index - FIRST_BRANCH;
    const name = branchName(district);
    return { name, level: 'district', district, partOf: MARKET_OFFICE, overseer: null };
  }
  if (index < FIRST_STATION) {
    const district = index - FIRST_COMMISSION;
    const name = `上海市${DISTRICTS.items[district]!.name}商务委员会`;
    return { name, level: 'district', district, partOf: null, overseer: COMMERCE_OFFICE };
  }
  const { district, number } = stationAt(city, index - FIRST_STATION);
  const name = `${branchName(district)}第${number}工商所`;
  return { name, level: 'sub-district', district, partOf: FIRST_BRANCH + district, overseer: null };
}

/** The index of the city's office at this place of {@link OFFICES}. */
export function officeIndex(place: number): number {
  return FIRST_OFFICE + place;
}

/** The index of a district's commission of commerce. */
export function commissionIndex(district: number): number {
  return FIRST_COMMISSION + district;
}

/** The index of the body that watches a firm of this district: one of its stations at `unit`, else its branch. */
export function watcherIndex({ stations }: City, district: number, unit: number): number {
  const dealt = dealtOut(stations);
  const own = dealt[district]!;
  if (own === 0) return FIRST_BRANCH + district;
  const before = dealt.slice(0, district).reduce((sum, count) => sum + count, 0);
  return FIRST_STATION + before + Math.floor(unit * own);
}

function stationAt({ stations }: City, place: number) {
  let number = place;
  const district = dealtOut(stations).findIndex((count) => {
    if (number < count) return true;
    number -= count;
    return false;
  });
  return { district, number: number + 1 };
}

function branchName(district: number): string {
  return `上海市工商行政管理局${DISTRICTS.items[district]!.short}分局`;
}

let dealt: { readonly stations: number; readonly counts: readonly number[] } = { stations: -1, counts: [] };

function dealtOut(stations: number): readonly number[] {
  if (dealt.stations !== stations) dealt = { stations, counts: DISTRICTS.deal(stations) };
  return dealt.counts;
}
