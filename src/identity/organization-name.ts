import { timeRange } from '../domain/edtf.ts';
import type { DatedName } from '../domain/entity-names.ts';
import { hasHan, nameKey } from '../domain/names.ts';
import type { DayRange } from '../domain/partial-date.ts';
import { soundsOf } from '../domain/pinyin.ts';
import type { PartRole } from './name-part.ts';
import { anatomyOf, type NameAnatomy } from './name-anatomy.ts';

/** An organisation's name as it is compared. */
export interface OrganizationName {
  readonly value: string;
  readonly key: string;
  readonly anatomy: NameAnatomy;
  /** The brand and the trade as they are written. */
  readonly brandText: string;
  readonly tradeText: string;
  readonly hanBrand: boolean;
  /** How a Chinese brand sounds, without blanks. */
  readonly brandSounds: ReadonlySet<string>;
  /** Whether it names its form, and a brand or a trade: then each of its parts is compared. */
  readonly full: boolean;
  readonly abbreviation: boolean;
  /** Until when it was a name; null where no source says. */
  readonly end: DayRange | null;
}

/** Reads a name of an organisation. */
export function organizationName({ value, kind, end }: DatedName): OrganizationName {
  const anatomy = anatomyOf(value);
  const hanBrand = hasHan(anatomy.brand);
  return {
    value,
    key: nameKey(value),
    anatomy,
    brandText: writtenPart(anatomy, 'BRAND'),
    tradeText: writtenPart(anatomy, 'TRADE'),
    hanBrand,
    brandSounds: hanBrand ? soundsOfBrand(anatomy.brand) : NONE,
    full: anatomy.forms.length > 0 && (anatomy.brand !== '' || anatomy.trade.length > 0),
    abbreviation: kind === 'ABBREVIATION',
    end: end === null ? null : timeRange(end),
  };
}

const NONE: ReadonlySet<string> = new Set();
const MOST_KNOWN = 50_000;
const known = new Map<string, ReadonlySet<string>>();

// Reading characters is the greatest part of the work, and firms share their brands.
function soundsOfBrand(brand: string): ReadonlySet<string> {
  const before = known.get(brand);
  if (before !== undefined) return before;
  const sounds = new Set(soundsOf(brand, false).map((sound) => sound.join('')));
  if (known.size < MOST_KNOWN) known.set(brand, sounds);
  return sounds;
}

function writtenPart({ parts, script }: NameAnatomy, wanted: PartRole): string {
  const texts = parts.filter(({ role }) => role === wanted).map(({ text }) => text);
  return texts.join(script === 'HAN' ? '' : ' ');
}
