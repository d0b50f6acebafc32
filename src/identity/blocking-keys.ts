import { otherGivenNames } from '../domain/given-names.ts';
import { nameKey } from '../domain/names.ts';
import type { OrganizationName } from './organization-name.ts';
import type { PersonName } from './person-name.ts';
import { cityOf, placeOf, type PlacePath } from './places.ts';
import { isOrganization, type Profile } from './profile.ts';
import { POSSIBLY_SAME_AS } from './says-who.ts';
import type { TradeWord } from './trade-words.ts';

/** How many meanings of a word, and how many characters of a trade, make keys: more find little. */
const MOST_SENSES = 3;
const TRADE_BEGINNING = 2;

/**
 * The keys of an entity: only two that share a key are compared. Each key stands for a way in which two records of one
 * entity are alike: a code, the whole name, brand and trade, brand and city, the same by sound and by meaning, a head.
 */
export function blockingKeys(profile: Profile): readonly string[] {
  const { kind } = profile.entity;
  if (kind === 'GROUP') return [];
  const room = isOrganization(kind) ? 'ORGANIZATION' : kind;
  const names =
    kind === 'PERSON'
      ? profile.personNames.flatMap(personKeys)
      : profile.organizationNames.flatMap((name) =>
          kind === 'PLACE' ? placeKeys(name) : organizationKeys(name, profile.places),
        );
  return [...new Set([...names, ...codeKeys(profile), ...relationKeys(profile), ...sharedKeys(profile)])].map(
    (key) => `${room} ${key}`,
  );
}

function codeKeys({ codes }: Profile): readonly string[] {
  const unique = [...codes.unique].flatMap(([system, values]) => [...values].map((code) => `code ${system} ${code}`));
  return [...unique, ...[...codes.other].map((code) => `code ${code}`)];
}

// Who heads both; of a person, what both head or belong to. Sources that suspect an identity name the pair.
function relationKeys({ entity, leading, belonging, related }: Profile): readonly string[] {
  const ids = entity.kind === 'PERSON' ? [...leading.keys(), ...belonging.keys()] : [...leading.keys()];
  const suspected = [...related].filter(([, types]) => types.has(POSSIBLY_SAME_AS));
  return [...ids.map((id) => `lead ${id}`), ...suspected.map(([id]) => `pair ${[id, entity.id].sort().join(' ')}`)];
}

// A common name, or a firm of thousands, says little; who of the firm bears the name says much.
function sharedKeys({ personNames, leading, belonging }: Profile): readonly string[] {
  const sounds = new Set(personNames.flatMap((name) => [...name.sounds]));
  const ids = new Set([...leading.keys(), ...belonging.keys()]);
  return [...sounds].flatMap((sound) => [...ids].map((id) => `sound ${sound} of ${id}`));
}

function placeKeys({ value, key }: OrganizationName): readonly string[] {
  return [`place ${placeOf(value) ?? key}`];
}

function organizationKeys(
  { key, anatomy, brandSounds, abbreviation }: OrganizationName,
  registered: readonly PlacePath[],
): readonly string[] {
  const whole = `name ${key.replaceAll(' ', '')}`;
  if (abbreviation) return [whole];
  const { brand, trade, places, forms, group } = anatomy;
  const cities = [...new Set((places.length > 0 ? places.slice(-1) : registered).map(cityOf))];
  const meanings = meaningsOf(trade);
  if (brand === '') {
    // The trade stands for the brand, and the sort of organisation for the trade.
    const whose = [...forms, ...cities];
    const ofTrade = meanings.flatMap((meaning) => whose.map((one) => `trade ${meaning} ${one}`));
    return [
      whole,
      ...ofTrade,
      ...(trade.length > 0 ? [] : places.flatMap((place) => forms.map((form) => `${form} ${place}`))),
    ];
  }
  const sounds = [...new Set([...brandSounds, ...(brandSounds.size === 0 ? [brand] : [])])];
  const beginning = trade
    .map((word) => word.key)
    .join('')
    .slice(0, TRADE_BEGINNING);
  return [
    whole,
    ...(beginning === '' ? [`brand ${brand}`] : [`brand ${brand} ${beginning}`]),
    ...cities.map((city) => `brand ${brand} ${city}`),
    ...sounds.flatMap((sound) => [
      ...cities.map((city) => `sound ${sound} ${city}`),
      ...(trade.length > 0 ? meanings : [group ?? '', ...forms]).map((meaning) => `sound ${sound} ${meaning}`),
    ]),
  ];
}

// Of the first word that tells something.
function meaningsOf(trade: readonly TradeWord[]): readonly string[] {
  const word = trade.find(({ generic }) => !generic) ?? trade[0];
  if (word === undefined) return [];
  return word.senses.size === 0 ? [word.key] : [...word.senses].slice(0, MOST_SENSES);
}

function personKeys({ key, words, han, sounds, syllables }: PersonName): readonly string[] {
  const name = `name ${nameKey(key).replaceAll(' ', '')}`;
  // A name of Chinese syllables is met in either order.
  if (han || syllables > 0) return [name, ...[...sounds].map((sound) => `sound ${sound}`)];
  const [given = '', family = ''] = [words[0], words.at(-1)];
  const forms = [given, ...otherGivenNames(given)].sort();
  return [
    name,
    `name ${[...words].sort().join('')}`,
    `name ${family} ${forms[0]!}`,
    `name ${family} ${given.slice(0, 1)}`,
  ];
}
