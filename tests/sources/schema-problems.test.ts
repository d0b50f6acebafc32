import { describe, expect, test } from 'vitest';
import { edited, expectProblem, problemsOf, type WrongFile } from '../support/wrong-file.ts';

describe('a fault of shape is told with what is allowed:', () => {
  test.each<WrongFile>([
    [
      'an unknown key',
      'title: A day in town',
      'titel: A day in town',
      'titel',
      'the source: there is no key "titel"; allowed: id, kind, title, publisher, channel, author, dateline, language, published, publishedBasis, publishedBasisZh, updatedStamp, url, page, pagesTotal, pagesInHand, weak, recorded, text, summary, summaryZh, did you mean "title"?',
    ],
    [
      'a value of a claim, as if it were an attribute',
      '    object: crowd\n',
      '    object: crowd\n    value: large\n',
      'value: large',
      'claim "r-guild-oversees-crowd": there is no key "value"; allowed: id, subject, predicate, object, tense, modality, attributedTo, title, start, end, slot, basis, content, details, polarity, rank, rankReason, rankReasonZh, status, at, against, note, noteZh, recorded; an attribute is written under "attributes" of its entity',
    ],
    [
      'a missing key',
      '    object: crowd\n',
      '',
      'id: r-guild-oversees-crowd',
      'claim "r-guild-oversees-crowd": the key "object" is missing',
    ],
    [
      'a word that is none of a list',
      'tense: PAST_EVENT',
      'tense: PAST_EVNT',
      'PAST_EVNT',
      'claim "r-ann-founded-guild": "tense" is "PAST_EVNT"; allowed: CURRENT, FORMER, PAST_EVENT, PAST_STATE, PAST_TO_DATE, PROPOSED, INTENDED, did you mean "PAST_EVENT"?',
    ],
    [
      'a map without a text where a word is due',
      'tense: PAST_EVENT',
      'tense: { toString: null }',
      '{ toString',
      'claim "r-ann-founded-guild": "tense" is a map; allowed: CURRENT, FORMER, PAST_EVENT, PAST_STATE, PAST_TO_DATE, PROPOSED, INTENDED',
    ],
    [
      'a kind that is none',
      'kind: PLACE',
      'kind: PLAICE',
      'PLAICE',
      'entity "town": "kind" is "PLAICE"; allowed: PERSON, FIRM, ASSOCIATION, GOVERNMENT_BODY, PLACE, PROGRAMME, GROUP, VENTURE, did you mean "PLACE"?',
    ],
    [
      'a year without quotes',
      "start: '2002'",
      'start: 2002',
      '2002\n',
      `claim "r-ann-founded-guild": "start" is 2002 and must be text: put it in quotes as it stands: '2002'`,
    ],
    [
      'an id that is no slug',
      'id: t-prices',
      'id: T Prices',
      'T Prices',
      'trend "T Prices": "id" is "T Prices", which is not its form: Lower-case letters, digits and single hyphens: wang-zhendong, did you mean "t-prices"?',
    ],
    [
      'a hash of the wrong form',
      `end: 9, sha256: ${'a'.repeat(64)}`,
      'end: 9, sha256: abc',
      'abc',
      'passage "HL": "sha256" is "abc", which is not its form: SHA-256 of UTF-8 bytes, 64 lower-case hexadecimal digits',
    ],
    [
      'an empty list',
      'names: [{ value: Town, kind: PRINTED }]',
      'names: []',
      '[]',
      'entity "town": "names" needs at least 1',
    ],
    [
      'an item twice',
      'about: [crowd, tea-guild]',
      'about: [crowd, crowd]',
      '[crowd, crowd]',
      'not-said entry "n-members": "about" has the same item twice (1 and 2)',
    ],
  ])('%s', expectProblem);
});

describe('a value that YAML reads as something else than text is quoted as it stands:', () => {
  const written = (value: string) =>
    problemsOf(
      edited(
        '- { predicate: GENDER, value: female, at: [P1.1] }',
        `- { predicate: IDENTIFIER, scheme: LEI, value: ${value}, at: [P1.1] }`,
      ),
    );

  test.each([
    ...[
      '000001',
      '0o17',
      '0xFF',
      '0x1F',
      '1.50',
      '0.10',
      '+7',
      '+8613800138000',
      'true',
      'FALSE',
      '1e3',
      '1E5',
      '007',
      '0123',
    ],
    ...['-0', '.5', '5.'],
  ])('%s', (value) => {
    expect(written(value)).toEqual([
      expect.stringContaining(`"value" is ${value} and must be text: put it in quotes as it stands: '${value}'`),
    ]);
  });

  test.each(['913100001322602501', '9007199254740993', '1e400', '.inf', '.nan'])(
    '%s, which no number keeps',
    (value) => {
      expect(written(value)).toEqual([expect.stringContaining(`as a text, put it in quotes as it stands: '${value}'`)]);
    },
  );

  test.each(['null', '~', 'Null'])('%s', (value) => {
    expect(written(value)).toEqual([
      expect.stringContaining(`"value" is ${value} and must be text: put it in quotes as it stands: '${value}'`),
    ]);
  });

  test.each(['no', 'off', 'on', 'yes', '12:30', '12:30:00', '0b101', 'NaN', '2013-11-18', '1_000', "'000001'"])(
    '%s is text already',
    (value) => {
      expect(written(value)).toEqual([]);
    },
  );

  test('and one that is too long to copy is cut and not quoted', () => {
    const long = `1${'0'.repeat(200)}`;
    expect(written(long)).toEqual([
      expect.stringMatching(/is 10{119}… and must be text: put it in quotes as it stands$/),
    ]);
  });

  test('a value that is left out is empty', () => {
    expect(written('')).toEqual([expect.stringContaining('"value" is empty and must be text')]);
  });
});

describe('what is of another shape is told with an example:', () => {
  test.each([
    ['{ share: 30 }', 'share" is 30 and must be a map: write share: { number: 30, qualifier: EXACT, text: percent }'],
    ['{ count: 007 }', 'count" is 007 and must be a map: write count: { number: 007, qualifier: EXACT }'],
    ['{ mode: by contract }', 'mode" is "by contract" and must be a map: write mode: { text: by contract }'],
    ['{ mode: "a, b" }', 'mode" is "a, b" and must be a map: write mode: { text: \'a, b\' }'],
    ['{ mode: "it\'s: so" }', "write mode: { text: 'it''s: so' }"],
    ['{ mode: "x}" }', "write mode: { text: 'x}' }"],
    ['{ mode: true }', "mode\" is true and must be a map: write mode: { text: 'true' }"],
    ['{ mode: 2013-11-18 }', "write mode: { text: '2013-11-18' }"],
    ['{ share: 0x1F }', 'write share: { number: 0x1F, qualifier: EXACT, text: percent }'],
  ])('%s', (details, message) => {
    expect(problemsOf(edited('details: { count: { number: 100, qualifier: ABOUT } }', `details: ${details}`))).toEqual([
      expect.stringContaining(message),
    ]);
  });

  test('one passage in the place of a list', () => {
    expect(problemsOf(edited("start: '2002'\n    at: [P1.2]", "start: '2002'\n    at: P1.2"))).toContainEqual(
      expect.stringContaining('"at" is "P1.2" and must be a list: write [P1.2]'),
    );
  });

  test.each([
    ['"P1.2, P1.1"', 'write [P1.2, P1.1]'],
    ['12', "write ['12']"],
    ['"a: b"', "write ['a: b']"],
  ])('a list that is written as %s', (value, message) => {
    expect(problemsOf(edited("start: '2002'\n    at: [P1.2]", `start: '2002'\n    at: ${value}`))).toContainEqual(
      expect.stringContaining(message),
    );
  });

  test.each([
    ['1_000', ': write 1000, without quotes'],
    ['1,000', ': write 1000, without quotes'],
    ['"100"', ': write 100, without quotes'],
    ['12:30', ' or null'],
    ['many', ' or null'],
  ])('a number that is written as %s', (value, message) => {
    expect(problemsOf(edited('    value: 100\n', `    value: ${value}\n`))).toEqual([
      expect.stringMatching(new RegExp(`${message}$`)),
    ]);
  });

  test.each(['1e3', '0x1F', '0123', '~', 'true', 'yes', '2013-11-18'])('a key is named as it is written: %s', (key) => {
    expect(problemsOf(edited("    start: '2002'\n", `    start: '2002'\n    ${key}: x\n`))).toEqual([
      expect.stringContaining(`there is no key "${key}"; allowed`),
    ]);
  });

  test('a long key is cut, and its length is told', () => {
    expect(problemsOf(edited("    start: '2002'\n", `    start: '2002'\n    ${'k'.repeat(300)}: x\n`))).toEqual([
      expect.stringContaining(`there is no key "${'k'.repeat(120)}…" (300 characters)`),
    ]);
  });

  test('the size of an association', () => {
    const file = edited(
      '    kindBasis: { modality: INFERRED',
      "    attributes: [{ predicate: SIZE, value: '403', number: 403, qualifier: EXACT, at: [P1.1] }]\n    kindBasis: { modality: INFERRED",
    );
    expect(problemsOf(file)).toEqual([
      expect.stringContaining(
        `SIZE is said of a GROUP; "tea-guild" is a ASSOCIATION. How many members or staff it has is a figure (STATISTIC): { measure: members, value: 403, valueText: '403', unit: members, qualifier: EXACT }`,
      ),
    ]);
  });

  test('a colon in a title', () => {
    expect(problemsOf(edited('title: A day in town', 'title: Guanxi: a network'))).toEqual([
      "a.yaml:5:10: a text with a colon and a blank in it needs quotes: title: 'Guanxi: a network'",
    ]);
    // A comment is no part of it, and what is cut would be no text to copy.
    expect(problemsOf(edited('title: A day in town', 'title: Ann: "a\'s" # a draft'))).toEqual([
      `a.yaml:5:10: a text with a colon and a blank in it needs quotes: title: 'Ann: "a''s"'`,
    ]);
    expect(problemsOf(edited('title: A day in town', `title: Guanxi: ${'x '.repeat(100)}`))).toEqual([
      expect.stringMatching(/needs quotes: put the whole of title between two '/),
    ]);
  });
});

describe('a character that nobody sees is told, in a file too:', () => {
  test.each([
    [
      'in a name',
      'value: Ann Lee',
      'value: "Ann\\u001b[31m Lee"',
      'name "Ann\\u001b[31m Lee" of entity "ann": "value": character 4 is U+001B, an escape character: take it out',
    ],
    [
      'in a title',
      'title: A day in town',
      'title: "A day\\u202e in town"',
      'the source: "title": character 6 is U+202E, a control of the direction of reading: take it out',
    ],
    [
      'in a note',
      'note: from its name',
      'note: "from\\u200bits name"',
      'entity "tea-guild": "note": character 5 is U+200B, a character without width: take it out',
    ],
    ['in an id', 'id: tea-guild', 'id: "tea-\\u00adguild"', '"id": character 5 is U+00AD, a soft hyphen: take it out'],
    [
      'in a list',
      'options: [law, custom]',
      'options: ["l\\uFEFFaw", custom]',
      '"options": character 2 is U+FEFF, a byte order mark: take it out',
    ],
    ['in a key', 'details: { count:', 'details: { "co\\u2060unt":', 'the key: character 3 is U+2060'],
    [
      'over two lines',
      'note: from its name',
      'note: "from\\nits name"',
      'character 5 is U+000A, a line break: write it on one line',
    ],
  ])('%s', (_, from, to, message) => {
    expect(problemsOf(edited(from, to))).toContainEqual(expect.stringContaining(message));
  });
});
