const HASH = 'a'.repeat(64);

/** A source file with a little of everything and without fault. */
export const SMALL_SOURCE = `# A small source.
source:
  id: src-a
  kind: NEWSPAPER_ARTICLE
  title: A day in town
  publisher: daily
  author: ann
  dateline: town
  language: en
  published: '2013-11-18'
  recorded: '2026-11-23'
  text: { file: a.txt, characters: 100, sha256: ${HASH} }
passages:
  - { id: HL, paragraph: HL, start: 0, end: 9, sha256: ${HASH} }
  - { id: P1.1, paragraph: P1, start: 10, end: 40, sha256: ${HASH} }
  - { id: P1.2, paragraph: P1, start: 41, end: 60, sha256: ${HASH} }
  - { id: P2.1, paragraph: P2, start: 62, end: 100, sha256: ${HASH} }
terms:
  - { id: daily, kind: PUBLISHER, name: The Daily, at: [HL] }
  - { id: tea, kind: PRODUCT, name: tea, at: [P1.1] }
entities:
  - id: ann
    kind: PERSON
    names:
      - { value: Ann Lee, lang: en, script: Latn, kind: PRINTED, family: Lee, given: Ann }
    attributes:
      - { predicate: GENDER, value: female, at: [P1.1] }
    notStated: [OCCUPATION]
    at: [P1.1]
  - id: tea-guild
    kind: ASSOCIATION
    kindBasis: { modality: INFERRED, basis: [r-ann-heads-guild], note: from its name }
    names:
      - { value: Tea Guild, lang: en, script: Latn, kind: PRINTED }
      - { value: the guild, lang: en, script: Latn, kind: CONTEXTUAL, at: [P1.2] }
    at: [P1.1, P1.2]
  - id: town
    kind: PLACE
    names: [{ value: Town, kind: PRINTED }]
    at: [HL]
  - id: crowd
    kind: GROUP
    names: [{ value: tea sellers, kind: DESCRIPTION }]
    attributes:
      - { predicate: SIZE, value: more than 100, number: 100, qualifier: MORE_THAN, at: [P2.1] }
    at: [P2.1]
  - id: tea-house
    kind: VENTURE
    names: [{ value: a tea house, kind: DESCRIPTION }]
    attributes:
      - { predicate: STATUS, value: CONSIDERED, at: [P2.1] }
    at: [P2.1]
claims:
  - id: r-ann-heads-guild
    subject: ann
    predicate: HEADS
    object: tea-guild
    tense: CURRENT
    title: chair
    at: [P1.1]
  - id: r-guild-oversees-crowd
    subject: tea-guild
    predicate: OVERSEES
    object: crowd
    tense: CURRENT
    details: { count: { number: 100, qualifier: ABOUT } }
    at: [P2.1]
  - id: r-ann-founded-guild
    subject: ann
    predicate: FOUNDED
    object: tea-guild
    tense: PAST_EVENT
    start: '2002'
    at: [P1.2]
  - id: r-crowd-makes-tea
    subject: crowd
    predicate: MAKES
    object: tea
    tense: CURRENT
    modality: ATTRIBUTED
    attributedTo: ann
    at: [P2.1]
trends:
  - { id: t-prices, subject: crowd, subjectText: sellers, value: prices rising, at: [P2.1] }
statistics:
  - id: s-sellers
    subject: tea-guild
    measure: sellers overseen
    value: 100
    valueText: about 100
    unit: sellers
    qualifier: ABOUT
    asOf: '2013-11-18'
    asOfBasis: day of publication
    at: [P2.1]
notSaid:
  - { id: n-members, about: [crowd, tea-guild], wrong: they are members, right: they are overseen, at: [P2.1] }
ambiguities:
  - id: sense
    about: [r-guild-oversees-crowd]
    question: what overseeing means
    options: [law, custom]
    reading: unspecified
    at: [P2.1]
derived:
  - { id: d-age, from: [s-sellers], formula: 100 / 2, value: 50 }
`;

/** Says of Ann and the guild what the small source says, and something of its own. */
export const SECOND_SOURCE = `source: { id: src-b, kind: WEB_PAGE, title: B, language: en, published: '2015', recorded: '2026-11-23' }
passages: [{ id: P1.1, paragraph: P1 }]
entities:
  - { id: ann, kind: PERSON, names: [{ value: Lee Ann, kind: ALIAS }], at: [P1.1] }
  - { id: tea-guild, kind: ASSOCIATION, names: [{ value: Tea Guild, lang: en, kind: PRINTED }], at: [P1.1] }
  - { id: bob, kind: PERSON, names: [{ value: Bob, kind: PRINTED }], at: [P1.1] }
claims:
  - { id: r-b-ann, subject: ann, predicate: HEADS, object: tea-guild, tense: CURRENT, title: president, at: [P1.1] }
  - { id: r-b-bob, subject: bob, predicate: WORKS_AT, object: tea-guild, tense: CURRENT, at: [P1.1] }
`;
