import fc from 'fast-check';
import { textFault } from '../../src/domain/hidden-characters.ts';
import {
  ENTITY_KINDS,
  MODALITIES,
  NAME_KINDS,
  POLARITIES,
  QUALIFIERS,
  RANKS,
  TENSES,
  TERM_KINDS,
  CLAIM_STATUSES,
} from '../../src/domain/vocabulary.ts';
import type { SourceFile } from '../../src/generated/source-file.ts';
import { anyDate } from './claims.ts';

/** Texts that a reader of YAML may take for something else. */
const DOUBTFUL = [
  '2013-11-18',
  '2013',
  '3',
  '3.5',
  '1e3',
  '0x10',
  '1_000',
  '12:30',
  '.5',
  '-',
  '-1',
  '~',
  'null',
  'true',
  'No',
  'yes',
  '<<',
  '=',
  '- a',
  '# no comment',
  'a # b',
  'a: b',
  'a:',
  ': a',
  "it's",
  '"quoted"',
  "'",
  '[a, b]',
  '{ a: b }',
  '*a',
  '&a',
  '!a',
  '|',
  '>-',
  '%a',
  '@a',
  '`a`',
  '---',
  '...',
  '?',
  '? a',
  ' a ',
  'a  b',
  '，。：',
  '𠀀波',
  '上世纪90年代',
  '\\n',
];

const sane = (text: string) => text.trim() !== '' && textFault(text) === null;

const shortText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...DOUBTFUL),
  fc.string({ minLength: 1, maxLength: 30 }).filter(sane),
  fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter(sane),
);

/** Any text that a source file may hold: short ones, those that look like something else, and long ones. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  shortText,
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...DOUBTFUL, '中小企业', '; ', '；'),
        fc.string({ minLength: 1, maxLength: 12 }).filter(sane),
      ),
      {
        minLength: 10,
        maxLength: 60,
      },
    )
    .map((words) => words.join(' '))
    .filter(sane),
);

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4}){0,2}$/);
const day = fc.constantFrom('2026-11-23', '2026-11-30', '2027-01-02');
const passage = fc.constantFrom('P1.1', 'P1.2', 'P2.1');
const cited = fc.uniqueArray(passage, { minLength: 1, maxLength: 3 });
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
const time = fc.oneof(
  anyDate,
  fc.constantFrom('1990s', 'c. 2012', 'before 2012', '2010/2012', '2013-Q3', '上世纪90年代', '201X'),
);
const number = fc.oneof(
  fc.constantFrom(3, 3.5, 0, -2, 1e21, 0.1, 1e-7),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const qualifier = fc.constantFrom(...QUALIFIERS);
const detail = fc
  .record({ text: anyText, number, qualifier }, { requiredKeys: [] })
  .filter((given) => Object.keys(given).length > 0);
const details = fc.dictionary(fc.constantFrom('count', 'mode', 'share', 'size', 'scheme', 'notStated'), detail, {
  minKeys: 1,
  noNullPrototype: true,
});

/** A key and the same in Chinese, which needs it. */
function inBoth(key: string, texts = anyText) {
  return fc
    .tuple(fc.option(texts, { nil: null }), fc.option(anyText, { nil: null }))
    .map(([own, zh]) => (own === null ? {} : { [key]: own, ...(zh === null ? {} : { [`${key}Zh`]: zh }) }));
}

function merged(...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<object> {
  return fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object);
}

const optional = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) => fc.record(fields, { requiredKeys: [] });
const review = merged(
  optional({ rank: fc.constantFrom(...RANKS), status: fc.constantFrom(...CLAIM_STATUSES) }),
  inBoth('rankReason'),
);
const modality = fc.constantFrom(...MODALITIES);
const note = inBoth('note');
const recorded = optional({ recorded: day });
const voice = optional({ tense: fc.constantFrom(...TENSES), modality, attributedTo: id });
const times = optional({ start: time, end: time });
const statement = merged(
  optional({ polarity: fc.constantFrom(...POLARITIES), at: cited, against: cited, details }),
  review,
  note,
  recorded,
);
const basis = optional({ basis: ids });

const name = merged(
  fc.record({ value: shortText, kind: fc.constantFrom(...NAME_KINDS) }),
  optional({
    lang: fc.constantFrom('en', 'zh', 'no'),
    script: fc.constantFrom('Latn', 'Hans'),
    family: shortText,
    given: shortText,
  }),
  optional({ modality, at: fc.oneof(cited, fc.constant([])) }),
  times,
  review,
  note,
  recorded,
);
const attribute = merged(
  fc.oneof(
    merged(fc.record({ predicate: fc.constant('SIZE'), value: anyText, qualifier }), optional({ number })),
    merged(fc.record({ predicate: fc.constant('IDENTIFIER'), value: anyText, scheme: fc.constantFrom('USCC', 'LEI') })),
    fc.record({ predicate: fc.constantFrom('OWNERSHIP', 'PLACE_KIND', 'LEVEL'), value: anyText }),
  ),
  voice,
  times,
  basis,
  statement,
);

/** Names or attributes of which some say their ids, as those do that changes added. */
function listed(entry: fc.Arbitrary<object>, prefix: string): fc.Arbitrary<readonly object[]> {
  return fc
    .array(fc.tuple(entry, fc.boolean()), { minLength: 1, maxLength: 4 })
    .map((all) => all.map(([item, isAdded], index) => (isAdded ? { id: `${prefix}-${index + 1}`, ...item } : item)));
}

const entity = fc
  .tuple(
    id,
    fc.constantFrom(...ENTITY_KINDS),
    fc.boolean(),
    merged(optional({ modality, basis: ids }), review, note),
    merged(optional({ at: cited, notStated: fc.constant(['OCCUPATION', 'GENDER']) }), note, recorded),
  )
  .chain(([id, kind, hasKind, kindBasis, rest]) =>
    fc
      .record({ names: listed(name, `src-x-2-${id}-n`), attributes: listed(attribute, `src-x-3-${id}-a`) })
      .map((lists) => ({
        id,
        ...(hasKind ? { kind, ...(Object.keys(kindBasis).length > 0 ? { kindBasis } : {}) } : {}),
        ...lists,
        ...(hasKind ? rest : {}),
      })),
  );

const term = merged(
  fc.record({ id: id.map((one) => `t-${one}`), kind: fc.constantFrom(...TERM_KINDS), name: shortText, at: cited }),
  fc
    .tuple(review, review)
    .map(([kindReview, nameReview]) =>
      Object.fromEntries(
        Object.entries({ kindReview, nameReview }).filter(([, given]) => Object.keys(given).length > 0),
      ),
    ),
  note,
);

const claimItem = merged(
  fc.record({
    subject: id,
    predicate: fc.constantFrom('HEADS', 'PRAISED_FOR'),
    object: fc.oneof(
      id,
      id.map((one) => `t-${one}`),
    ),
  }),
  voice,
  fc.record({ tense: fc.constantFrom(...TENSES) }),
  optional({ title: shortText, slot: id, content: ids }),
  times,
  basis,
  statement,
);
const trend = merged(
  optional({ subject: id }),
  inBoth('subjectText', shortText),
  fc.record({ value: anyText }),
  optional({ valueZh: anyText }),
  voice,
  times,
  statement,
);
const statistic = merged(
  fc.record({
    subject: id,
    measure: shortText,
    value: fc.option(number, { nil: null }),
    valueText: shortText,
    qualifier,
  }),
  optional({ measureZh: anyText, valueTextZh: anyText, asOf: time }),
  inBoth('unit', shortText),
  inBoth('asOfBasis', shortText),
  voice,
  statement,
);
const identity = merged(
  fc.record({ subject: id, value: anyText }),
  basis,
  optional({ modality, attributedTo: id }),
  statement,
);
const absence = merged(
  fc.record({ about: ids, wrong: anyText, right: anyText, at: cited }),
  optional({ wrongZh: anyText, rightZh: anyText, predicates: fc.constant(['OWNS', 'HEADS']) }),
);
const ambiguity = merged(
  fc.record({ about: ids, question: anyText, options: fc.constant(['one: 1', '2']), reading: anyText, at: cited }),
  optional({ questionZh: anyText, readingZh: anyText, optionsZh: fc.constant(['一', '二']) }),
);
const derivation = merged(fc.record({ from: ids, formula: shortText, value: number }), inBoth('unit', shortText), note);
const position = merged(
  fc.record({ reading: anyText, claims: fc.constantFrom(['r-1', 's-2'], ['src-x.ann.kind']) }),
  optional({ rank: fc.constantFrom(...RANKS), readingZh: anyText }),
  inBoth('reason'),
);
const dispute = merged(
  fc.record({ about: ids, question: anyText, positions: fc.array(position, { minLength: 2, maxLength: 3 }) }),
  optional({ questionZh: anyText }),
);

function withIds(item: fc.Arbitrary<object>, prefix: string): fc.Arbitrary<readonly object[]> {
  return fc
    .array(item, { minLength: 1, maxLength: 3 })
    .map((all) => all.map((one, index) => ({ id: `${prefix}-${index + 1}`, ...one })));
}

const unique = (items: fc.Arbitrary<object>) =>
  fc.uniqueArray(items, { minLength: 1, maxLength: 3, selector: (item) => (item as { readonly id: string }).id });

/** Any source file of the right form, whether or not what it says makes sense. */
export const anySourceFile: fc.Arbitrary<SourceFile> = fc
  .record(
    {
      source: merged(
        fc.record({
          id: fc.constant('src-x'),
          kind: fc.constant('EDITORS_NOTE'),
          title: shortText,
          language: fc.constant('no'),
        }),
        fc.record({ recorded: fc.constant('2026-11-23') }),
        optional({
          publisher: id,
          author: id,
          published: anyDate,
          url: fc.constant('https://example.org/a#b'),
          weak: fc.boolean(),
        }),
        optional({
          page: fc.constant(1),
          pagesInHand: fc.constant([1, 3]),
          text: fc.constant({ file: '1.txt', characters: 3, sha256: '1e'.repeat(32) }),
          updatedStamp: fc.record({
            value: fc.constant('2013-11-18T07:40'),
            precision: fc.constant('minute'),
            timezone: shortText,
            label: shortText,
          }),
        }),
        inBoth('summary'),
        inBoth('publishedBasis'),
      ),
      passages: fc.constant(['P1.1', 'P1.2', 'P2.1'].map((key) => ({ id: key, paragraph: key.slice(0, 2) }))),
      terms: unique(term),
      entities: unique(entity),
      claims: withIds(claimItem, 'r'),
      trends: withIds(trend, 't'),
      statistics: withIds(statistic, 's'),
      identities: withIds(identity, 'i'),
      notSaid: withIds(absence, 'n'),
      ambiguities: withIds(ambiguity, 'a'),
      derived: withIds(derivation, 'd'),
      disputes: withIds(dispute, 'q'),
    },
    { requiredKeys: ['source'] },
  )
  .map((file) => file as unknown as SourceFile);
