import fc from 'fast-check';
import type { Claim, Detail } from '../../src/domain/claim.ts';
import { CLAIM_STATUSES, MODALITIES, POLARITIES, QUALIFIERS, RANKS, TENSES } from '../../src/domain/vocabulary.ts';

let made = 0;

/** A claim that somebody heads an association, said in 2013, except for what is given; each call another id. */
export function claim(given: Partial<Claim> = {}): Claim {
  made += 1;
  return {
    id: `c-${made}`,
    source: 'src-a',
    subject: 'ann',
    subjectTerm: null,
    subjectText: null,
    predicate: 'HEADS',
    object: 'guild',
    objectTerm: null,
    value: null,
    polarity: 'AFFIRMED',
    modality: 'ASSERTED',
    tense: 'CURRENT',
    attributedTo: null,
    rank: 'NORMAL',
    rankReason: null,
    status: 'ACCEPTED',
    start: null,
    end: null,
    saidOn: '2013-11-18',
    recordedAt: '2026-11-23',
    title: null,
    note: null,
    supports: ['P1.1'],
    contradicts: [],
    basis: [],
    content: [],
    details: {},
    figure: null,
    textsZh: {},
    slot: null,
    ...given,
  };
}

/** A claim on what an entity is, what it is called, or one of its attributes. */
export function describing(predicate: string, value: string, given: Partial<Claim> = {}): Claim {
  return claim({ predicate, value, object: null, ...given });
}

/** Words as details of a claim. */
export function words(entries: Readonly<Record<string, string>>): Readonly<Record<string, Detail>> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, text]) => [name, { text, number: null, qualifier: null }]),
  );
}

/** Any partial date between 2000 and 2020. */
export const anyDate = fc
  .record({
    year: fc.integer({ min: 2000, max: 2020 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    steps: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ year, month, day, steps }) =>
    [year, month, day]
      .slice(0, steps)
      .map((part) => String(part).padStart(2, '0'))
      .join('-'),
  );

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const text = fc.string({ minLength: 1, maxLength: 8 });

/** Any claims on one relation: that ann formerly worked at the guild, or that she heads it. */
export const claimsOnOneRelation = fc.constantFrom('HEADS', 'FORMERLY_WORKED_AT').chain((predicate) =>
  fc
    .array(
      fc.record({
        source: fc.constantFrom('src-a', 'src-b', 'src-c'),
        polarity: fc.constantFrom(...POLARITIES),
        modality: fc.constantFrom(...MODALITIES),
        tense: fc.constantFrom(...TENSES),
        rank: fc.constantFrom(...RANKS),
        status: fc.constantFrom('ACCEPTED' as const, 'ACCEPTED' as const, ...CLAIM_STATUSES),
        start: maybe(anyDate),
        end: maybe(anyDate),
        saidOn: maybe(anyDate),
        title: maybe(text),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((list) => list.map((given, index) => claim({ ...given, predicate, id: `c-${index}` }))),
);

/** Any claim at all, whether or not it makes sense. */
export const anyClaim: fc.Arbitrary<Claim> = fc.record({
  id: text,
  source: text,
  subject: maybe(fc.constantFrom('ann', 'bob')),
  subjectTerm: maybe(text),
  subjectText: maybe(text),
  predicate: fc.constantFrom('HEADS', 'PARTNERS_WITH', 'NAME', 'TREND', 'MAKES'),
  object: maybe(fc.constantFrom('ann', 'guild')),
  objectTerm: maybe(text),
  value: maybe(text),
  polarity: fc.constantFrom(...POLARITIES),
  modality: fc.constantFrom(...MODALITIES),
  tense: fc.constantFrom(...TENSES),
  attributedTo: maybe(text),
  rank: fc.constantFrom(...RANKS),
  rankReason: maybe(text),
  status: fc.constantFrom(...CLAIM_STATUSES),
  start: maybe(anyDate),
  end: maybe(anyDate),
  saidOn: maybe(anyDate),
  recordedAt: fc.constant('2026-11-23'),
  title: maybe(text),
  note: maybe(text),
  supports: fc.array(text),
  contradicts: fc.array(text),
  basis: fc.array(text),
  content: fc.array(text),
  details: fc.dictionary(
    fc.constantFrom('count', 'mode', 'share'),
    fc.record({
      text: maybe(text),
      number: maybe(fc.integer()),
      qualifier: maybe(fc.constantFrom(...QUALIFIERS)),
    }),
    { noNullPrototype: true },
  ),
  figure: maybe(
    fc.record({
      measure: text,
      value: maybe(fc.integer()),
      valueText: text,
      unit: maybe(text),
      qualifier: fc.constantFrom(...QUALIFIERS),
      asOf: maybe(
        fc.oneof(anyDate, fc.constantFrom('1990s', 'c. 2012', 'before 2012', '2010/2012', '2013-Q3', '2012?')),
      ),
      asOfBasis: maybe(text),
    }),
  ),
  textsZh: fc.dictionary(fc.constantFrom('note', 'measure'), text, { noNullPrototype: true }),
  slot: maybe(text),
});
