import { BLOCK_FIRMS, BLOCK_PEOPLE, blockOfFirms, peopleIn, type BlockOfFirms } from './block-of-firms.ts';
import { DISTRICTS } from './districts.ts';
import { SYNTHETIC_PREFIX } from '../domain/synthetic.ts';

/** Grows when the same numbers would give another city. */
export const CITY_VERSION = 1;
/** The city that the figures are of. */
const FULL_CITY = 340_000;

const DISTRICT_COUNT = DISTRICTS.items.length;
/** The city's government, nine of its offices, and two offices of each district. */
const CITY_OFFICES = 9;
const FIXED_BODIES = 1 + CITY_OFFICES + 2 * DISTRICT_COUNT;

/** What a made-up city is made of: everything in it follows from these. */
export interface City {
  readonly firms: number;
  readonly seed: number;
  /** People of the blocks of firms, then one official for each body. */
  readonly people: number;
  readonly businessPeople: number;
  readonly associations: number;
  readonly bodies: number;
  /** Local stations of market supervision, the last of the bodies. */
  readonly stations: number;
  readonly zones: number;
  readonly incubators: number;
  readonly funds: number;
  readonly blocks: number;
  readonly block: (number: number) => BlockOfFirms;
  readonly id: Ids;
}

/** Ids by index from 0; of one width in a kind, so that they sort by it. */
export interface Ids {
  readonly city: string;
  readonly firm: (index: number) => string;
  readonly person: (index: number) => string;
  readonly association: (index: number) => string;
  readonly body: (index: number) => string;
  readonly zone: (index: number) => string;
  readonly district: (index: number) => string;
  readonly programme: (index: number) => string;
}

/** The city of so many firms, of this seed. */
export function cityOf(firms: number, seed: number): City {
  const blocks = Math.ceil(firms / BLOCK_FIRMS);
  const lastBlock = firms - (blocks - 1) * BLOCK_FIRMS;
  const businessPeople = (blocks - 1) * BLOCK_PEOPLE + peopleIn(lastBlock);
  const bodies = Math.max(FIXED_BODIES, Math.round(firms / 1_100));
  const people = businessPeople + bodies;
  const zones = DISTRICTS.items.reduce((sum, district) => sum + district.zones, 0);
  let known: { readonly number: number; readonly block: BlockOfFirms } | null = null;
  return {
    firms,
    seed,
    people,
    businessPeople,
    associations: Math.max(2, Math.round(firms / 700)),
    bodies,
    stations: bodies - FIXED_BODIES,
    zones,
    // 42 technology incubators were counted in 2010 (Global Times, 2010-08-30); the number of funds is chosen.
    incubators: Math.max(2, Math.round((42 * firms) / FULL_CITY)),
    funds: Math.max(1, Math.round((8 * firms) / FULL_CITY)),
    blocks,
    block: (number) => {
      if (known?.number !== number) {
        known = { number, block: blockOfFirms(seed, number, number === blocks - 1 ? lastBlock : BLOCK_FIRMS) };
      }
      return known.block;
    },
    id: {
      city: `${SYNTHETIC_PREFIX}shanghai`,
      firm: numbered('firm', firms, 7),
      person: numbered('person', people, 7),
      association: numbered('association', Math.max(2, Math.round(firms / 700)), 5),
      body: numbered('body', bodies, 5),
      zone: numbered('zone', zones, 2),
      district: (index) => `${SYNTHETIC_PREFIX}district-${DISTRICTS.items[index]!.code}`,
      programme: numbered('programme', firms / 1_000, 4),
    },
  };
}

function numbered(kind: string, count: number, least: number): (index: number) => string {
  const width = Math.max(least, String(Math.ceil(count)).length);
  const prefix = `${SYNTHETIC_PREFIX}${kind}-`;
  return (index) => prefix + String(index + 1).padStart(width, '0');
}
