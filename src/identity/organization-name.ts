import type { NameRecord } from '../domain/entity-names.ts';
import { hasHan, nameKey } from '../domain/names.ts';
import { soundsOf } from '../domain/pinyin.ts';
import { anatomyOf, type NameAnatomy } from './name-anatomy.ts';

/** An organisation's name as it is compared. */
export interface OrganizationName {
  readonly value: string;
  readonly key: string;
  readonly anatomy: NameAnatomy;
  readonly hanBrand: boolean;
  /** How a Chinese brand sounds, without blanks. */
  readonly brandSounds: ReadonlySet<string>;
  /** Whether it names its form, and a brand or a trade: then it is told apart by each of its parts. */
  readonly full: boolean;
  readonly abbreviation: boolean;
}

/** Reads a name of an organisation. */
export function organizationName({ value, kind }: NameRecord): OrganizationName {
  const anatomy = anatomyOf(value);
  const hanBrand = hasHan(anatomy.brand);
  return {
    value,
    key: nameKey(value),
    anatomy,
    hanBrand,
    brandSounds: new Set(hanBrand ? soundsOf(anatomy.brand, false).map((sound) => sound.join('')) : []),
    full: anatomy.forms.length > 0 && (anatomy.brand !== '' || anatomy.trade.length > 0),
    abbreviation: kind === 'ABBREVIATION',
  };
}
