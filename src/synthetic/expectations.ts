import { FIRMS_PER_HEAD } from './block-of-firms.ts';
import { officeIndex, OFFICES } from './bodies.ts';
import { bigFirms } from './big-firms.ts';
import type { CityCounts } from './city-counts.ts';
import { PRECISION } from './dates.ts';
import { DISTRICTS } from './districts.ts';
import { WITH_STAFF } from './entity-rows.ts';
import { dealtShare, drawnMean, drawnShare, fixedNumber, type Basis, type Figure } from './figures.ts';
import { ENDINGS, PREFIXES, TRADE_WORDS } from './firm-names.ts';
import { HEADS_LEFT, HEADS_UNDATED, MEMBERSHIPS, PER_FIRM } from './firm-relations.ts';
import { SECTION_SHARES } from './industries.ts';
import { FURTHER_OFFICERS } from './officers.ts';
import { OWNERSHIPS } from './ownerships.ts';
import { AT_BIG_FIRM, FORMER_EMPLOYERS, UNDATED_PAST } from './past-employments.ts';
import { COMMON_SURNAMES, SURNAMES, TWO_CHARACTER_GIVEN } from './person-names.ts';
import { programmesOf } from './programmes.ts';
import { largestShare } from './rank-size.ts';
import { CONTRADICTED_OF_SEVERAL, SEVERAL, THREE_OF_SEVERAL } from './second-opinions.ts';
import { SIZE_SHARES } from './sizes.ts';
import type { Weighted } from './weighted.ts';

const SAMPLE: Basis = 'sample of the registration';
const CENSUS: Basis = 'census of 2013';
/** How widely staff is spread as it is drawn. */
const STAFF_DEVIATION = { small: 30, larger: 500 };

/** Every figure that a made-up city should have, beside the one it has, and how far they may be apart. */
export function figuresOf(cityCounts: CityCounts): readonly Figure[] {
  return [
    ...entityFigures(cityCounts),
    ...firmFigures(cityCounts),
    ...nameFigures(cityCounts),
    ...officerFigures(cityCounts),
    ...relationFigures(cityCounts),
    ...timeFigures(cityCounts),
    ...opinionFigures(cityCounts),
  ];
}

function entityFigures({ city, counts }: CityCounts): readonly Figure[] {
  const number = (label: string, expected: number, found: number) =>
    fixedNumber('entities', label, 'by design', expected, found);
  const kind = (label: string, expected: number) => number(label, expected, counts.of('kind', label));
  const all = counts.total('kind');
  return [
    kind('FIRM', city.firms),
    kind('PERSON', city.people),
    kind('ASSOCIATION', city.associations),
    kind('GOVERNMENT_BODY', city.bodies),
    kind('PROGRAMME', programmesOf(city)),
    number('zones', city.zones, counts.of('place', 'zone')),
    number('districts and the county', 17, counts.of('place', 'district') + counts.of('place', 'county')),
    number('with a name', all, counts.of('described', 'yes')),
    number('firms with a valid, fake number', city.firms, counts.of('number', 'valid and fake')),
  ];
}

function firmFigures(cityCounts: CityCounts): readonly Figure[] {
  const { counts, staffOfSmall, staffOfLarger } = cityCounts;
  const small = counts.of('size', 'SMALL') + counts.of('size', 'MICRO');
  const foreign = OWNERSHIPS.items.filter((each) => each.foreign);
  const owned = (label: string, basis: Basis, words: readonly { readonly word: string }[]) =>
    dealtShare({
      group: 'ownership',
      label,
      basis,
      expected: OWNERSHIPS.shares.reduce(
        (sum, share, index) => (words.includes(OWNERSHIPS.items[index]!) ? sum + share : sum),
        0,
      ),
      count: words.reduce((sum, { word }) => sum + counts.of('ownership', word), 0),
      total: counts.total('ownership'),
    });
  return [
    ...Object.entries(SECTION_SHARES).map(([section, share]) =>
      shareOf(cityCounts, 'section', section, 'EFL'.includes(section) ? CENSUS : 'chosen', share / 100),
    ),
    drawnShare({
      group: 'section',
      label: 'industry (C, D)',
      basis: CENSUS,
      expected: 0.194,
      count: counts.of('section', 'C') + counts.of('section', 'D'),
      total: counts.total('section'),
    }),
    ...DISTRICTS.items.map(({ code }, index) =>
      dealtShare({
        group: 'district',
        label: code,
        basis: SAMPLE,
        expected: DISTRICTS.shares[index]!,
        count: counts.of('district', code),
        total: counts.total('district'),
      }),
    ),
    ...shares(cityCounts, 'size', SIZE_SHARES, 'chosen'),
    drawnShare({
      group: 'size',
      label: 'SMALL and MICRO',
      basis: CENSUS,
      expected: 0.952,
      count: small,
      total: counts.total('size'),
    }),
    drawnMean(
      { group: 'staff', label: 'mean of small', basis: CENSUS, expected: 14.6, found: staffOfSmall.value },
      staffOfSmall.errorAt(STAFF_DEVIATION.small),
      1.5,
    ),
    drawnMean(
      { group: 'staff', label: 'mean of larger', basis: CENSUS, expected: 308, found: staffOfLarger.value },
      staffOfLarger.errorAt(STAFF_DEVIATION.larger),
      60,
    ),
    shareOf(cityCounts, 'staff', 'told', 'chosen', WITH_STAFF),
    ...OWNERSHIPS.items.map((each) => owned(each.word, each.word === 'joint-stock' ? SAMPLE : 'chosen', [each])),
    owned('capital from outside', SAMPLE, foreign),
  ];
}

function nameFigures(cityCounts: CityCounts): readonly Figure[] {
  const { counts } = cityCounts;
  const jointStock = OWNERSHIPS.shares[OWNERSHIPS.items.findIndex(({ word }) => word === 'joint-stock')]!;
  const given = (label: string, characters: number, expected: number) =>
    shareOf(cityCounts, 'full name', String(characters), SAMPLE, expected, { label });
  const commonest = SURNAMES.items.slice(0, 25);
  return [
    ...shares(cityCounts, 'prefix', PREFIXES, SAMPLE),
    ...ENDINGS.items.map((ending, index) =>
      shareOf(cityCounts, 'ending', ending, index < 5 ? SAMPLE : 'chosen', ENDINGS.shares[index]! * (1 - jointStock)),
    ),
    shareOf(cityCounts, 'ending', '股份有限公司', SAMPLE, jointStock),
    // Not drawn for themselves: they follow from how long brand and trade words are.
    shareOf(cityCounts, 'length', '10', SAMPLE, 0.26, { slack: 0.02 }),
    shareOf(cityCounts, 'length', '12', SAMPLE, 0.33, { slack: 0.02 }),
    ...TRADE_WORDS.items.flatMap((word, index) =>
      word === null
        ? []
        : [shareOf(cityCounts, 'trade word', word, SAMPLE, TRADE_WORDS.shares[index]!, { slack: 0.002 })],
    ),
    ...COMMON_SURNAMES.map(([name, share]) => shareOf(cityCounts, 'surname', name, 'surnames of China', share / 100)),
    drawnShare({
      group: 'surname',
      label: '25 commonest',
      basis: 'surnames of China',
      expected: 0.595,
      count: commonest.reduce((sum, name) => sum + counts.of('surname', name), 0),
      total: counts.total('surname'),
    }),
    shareOf(cityCounts, 'family', 'compound', 'surnames of China', 0.0009),
    given('three characters', 3, TWO_CHARACTER_GIVEN),
    given('two characters', 2, 1 - TWO_CHARACTER_GIVEN),
  ];
}

function officerFigures(cityCounts: CityCounts): readonly Figure[] {
  const { city } = cityCounts;
  const exactlyOne = (of: 'heads' | 'founders' | 'districts', label: string) =>
    fixedNumber('firms with one', label, 'by design', city.firms, cityCounts.perFirm(of).of(of, 1));
  const headships = new Map<number, number>();
  let [heads, most] = [0, 0];
  for (const firms of cityCounts.firmsOfPerson) {
    if (firms === 0) continue;
    heads++;
    most = Math.max(most, firms);
    headships.set(firms, (headships.get(firms) ?? 0) + 1);
  }
  // The last head of a block gets what is left of it.
  const cut = 3 * Math.max(1, city.blocks) * (1 / heads);
  const officers = cityCounts.perFirm('officers');
  const mean = FIRMS_PER_HEAD.items.reduce((sum, firms, index) => sum + firms * FIRMS_PER_HEAD.shares[index]!, 0);
  return [
    exactlyOne('heads', 'head'),
    exactlyOne('founders', 'founder'),
    exactlyOne('districts', 'district'),
    ...[1, 2, 3, 4, 5].map((firms) =>
      drawnShare({
        group: 'firms per head',
        label: String(firms),
        basis: SAMPLE,
        expected: FIRMS_PER_HEAD.shares[firms - 1]!,
        count: headships.get(firms) ?? 0,
        total: heads,
        slack: cut,
      }),
    ),
    drawnMean(
      { group: 'firms per head', label: 'mean', basis: SAMPLE, expected: 1.27, found: city.firms / heads },
      1 / Math.sqrt(heads),
      Math.abs(1.27 - mean) + cut,
    ),
    drawnMean({ group: 'firms per head', label: 'most', basis: 'by design', expected: 15, found: most }, 0, 15),
    ...FURTHER_OFFICERS.items.map((further, index) =>
      drawnShare({
        group: 'officers',
        label: String(1 + further),
        basis: 'chosen',
        expected: FURTHER_OFFICERS.shares[index]!,
        count: officers.of('officers', 1 + further),
        total: city.firms,
        slack: 0.01,
      }),
    ),
  ];
}

function relationFigures(cityCounts: CityCounts): readonly Figure[] {
  const { city, counts, membersOf, formerStaffOf } = cityCounts;
  const memberships = meanOf(MEMBERSHIPS);
  const past = (meanOf(FORMER_EMPLOYERS) * city.businessPeople) / city.firms;
  const further = meanOf(FURTHER_OFFICERS);
  const perFirm = (label: string, type: string, expected: number, basis: Basis, slack = 0) => {
    const found = counts.of('per firm', type) / city.firms;
    const figure = { group: 'relations per firm', label, basis, expected, found };
    return drawnMean(figure, Math.sqrt(expected / city.firms), slack + 1 / city.firms);
  };
  // Who joins or leaves the same twice does so once: in a small city that happens.
  const twice = 0.002 + 0.15 / city.associations;
  const { zone, owner, partner, watcher, incubator, fund } = PER_FIRM;
  const expectedAll = 3 + zone + further + memberships + past + owner + partner + watcher + incubator + fund;
  const largest = (label: string, counted: Uint32Array, type: string, expected: number): Figure => {
    const total = counts.of('per firm', type);
    const count = counted.reduce((most, each) => Math.max(most, each), 0);
    // The largest is the luckiest of those about as large.
    return drawnShare({ group: 'largest', label, basis: 'chosen', expected, count, total, slack: expected / 4 });
  };
  return [
    shareOf(cityCounts, 'in a zone', 'yes', 'chosen', zone, { total: city.firms }),
    perFirm('in associations', 'MEMBER_OF', memberships, 'chosen', twice),
    perFirm('former staff', 'FORMERLY_WORKED_AT', past, 'chosen', 0.002 + 0.03 / bigFirms(city.firms)),
    perFirm('owners', 'OWNS', owner, 'chosen'),
    perFirm('partners', 'PARTNERS_WITH', partner, 'chosen'),
    perFirm('watched by a body', 'OVERSEES', watcher, 'chosen'),
    perFirm('in incubators', 'BENEFITED_FROM', incubator, 'incubators of 2010'),
    perFirm('supported by a fund', 'SUPPORTS', fund, 'chosen'),
    drawnMean(
      {
        group: 'relations per firm',
        label: 'all',
        basis: 'chosen',
        expected: expectedAll,
        found: counts.total('per firm') / city.firms,
      },
      Math.sqrt(3 / city.firms),
      0.03 + twice,
    ),
    largest('association, of members', membersOf, 'MEMBER_OF', largestShare(city.associations)),
    largest(
      'former employer, of former staff',
      formerStaffOf,
      'FORMERLY_WORKED_AT',
      AT_BIG_FIRM * largestShare(bigFirms(city.firms)),
    ),
    ...OFFICES.items.map((office, index) =>
      drawnShare({
        group: 'associations looked after',
        label: office,
        basis: 'foundations of 2013',
        expected: OFFICES.shares[index]!,
        count: counts.of('overseer', officeIndex(index)),
        total: city.associations,
      }),
    ),
  ];
}

function timeFigures(cityCounts: CityCounts): readonly Figure[] {
  return [
    ...(['year', 'month', 'day'] as const).map((each) =>
      shareOf(cityCounts, 'precision', each, 'chosen', PRECISION[each]),
    ),
    shareOf(cityCounts, 'headship', 'undated', 'chosen', HEADS_UNDATED),
    shareOf(cityCounts, 'headship', 'over', 'chosen', HEADS_LEFT),
    shareOf(cityCounts, 'former', 'undated', 'chosen', UNDATED_PAST),
  ];
}

function opinionFigures(cityCounts: CityCounts): readonly Figure[] {
  const { counts } = cityCounts;
  const several = counts.of('claims', 2) + counts.of('claims', 3);
  const contradicted = (group: string) => shareOf(cityCounts, group, 'contradicted', 'chosen', CONTRADICTED_OF_SEVERAL);
  return [
    drawnShare({
      group: 'claims per relation',
      label: 'two or three',
      basis: 'chosen',
      expected: SEVERAL,
      count: several,
      total: counts.total('claims'),
    }),
    drawnShare({
      group: 'claims per relation',
      label: 'three, of these',
      basis: 'chosen',
      expected: THREE_OF_SEVERAL,
      count: counts.of('claims', 3),
      total: several,
    }),
    contradicted('told by several'),
    contradicted('described by two'),
  ];
}

interface Changes {
  readonly label?: string;
  readonly slack?: number;
  readonly total?: number;
}

/** The share of one thing of a group that was counted. */
function shareOf(
  { counts }: CityCounts,
  group: string,
  thing: string,
  basis: Basis,
  expected: number,
  { label = thing, slack = 0, total = counts.total(group) }: Changes = {},
): Figure {
  return drawnShare({ group, label, basis, expected, count: counts.of(group, thing), total, slack });
}

function shares(cityCounts: CityCounts, group: string, of: Weighted<string>, basis: Basis): readonly Figure[] {
  return of.items.map((thing, index) => shareOf(cityCounts, group, thing, basis, of.shares[index]!));
}

function meanOf({ items, shares: each }: Weighted<number>): number {
  return items.reduce((sum, item, index) => sum + item * each[index]!, 0);
}
