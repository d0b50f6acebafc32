/** Files by name, of four sources that disagree with each other in every way that is known. */
export const DISPUTING_SOURCES = {
  'a.yaml': `source: { id: src-a, kind: WEB_PAGE, title: A, language: en, published: '2013-11-18', recorded: '2026-11-23' }
passages: [{ id: P1.1, paragraph: P1 }]
terms:
  - { id: tea, kind: PRODUCT, name: tea, at: [P1.1] }
entities:
  - id: ann
    kind: PERSON
    names: [{ value: Ann Lee, kind: PRINTED }]
    attributes: [{ predicate: GENDER, value: female, at: [P1.1] }]
    at: [P1.1]
  - { id: house, kind: FIRM, names: [{ value: Tea House, kind: PRINTED }], at: [P1.1] }
  - { id: mill, kind: FIRM, names: [{ value: Tea Mill, kind: PRINTED }], at: [P1.1] }
  - { id: guild, kind: ASSOCIATION, names: [{ value: Tea Guild, kind: PRINTED }], at: [P1.1] }
claims:
  - { id: r-a-founded, subject: ann, predicate: FOUNDED, object: guild, tense: PAST_EVENT, start: '2002', at: [P1.1] }
  - { id: r-a-heads, subject: ann, predicate: HEADS, object: guild, tense: CURRENT, at: [P1.1] }
  - { id: r-a-owns, subject: mill, predicate: OWNS, object: house, tense: CURRENT, at: [P1.1] }
statistics:
  - { id: s-a-members, subject: guild, measure: members, value: 50, valueText: '50', qualifier: EXACT, asOf: '2013', asOfBasis: printed, at: [P1.1] }
  - { id: s-a-share, subject: tea, measure: share, value: 40, valueText: '40', unit: '%', qualifier: NONE_GIVEN, asOf: '2013', asOfBasis: printed, at: [P1.1] }
`,
  'b.yaml': `source: { id: src-b, kind: WEB_PAGE, title: B, language: en, published: '2015', recorded: '2026-11-23' }
passages: [{ id: P1.1, paragraph: P1 }]
entities:
  - id: ann
    kind: PERSON
    names: [{ value: Ann Lee, kind: PRINTED }]
    attributes: [{ predicate: GENDER, value: male, at: [P1.1] }]
    at: [P1.1]
claims:
  - { id: r-b-founded, subject: ann, predicate: FOUNDED, object: guild, tense: PAST_EVENT, start: '2011', rank: DEPRECATED, rankReason: a slip, at: [P1.1] }
  - { id: r-b-heads, subject: ann, predicate: HEADS, object: guild, tense: CURRENT, polarity: DENIED, at: [P1.1] }
statistics:
  - { id: s-b-members, subject: guild, measure: Members, value: 70, valueText: about 70, qualifier: ABOUT, asOf: '2013-11', asOfBasis: printed, rank: PREFERRED, rankReason: the census, at: [P1.1] }
  - { id: s-b-share, subject: tea, measure: share, value: 60, valueText: '60', unit: '%', qualifier: NONE_GIVEN, asOf: '2013', asOfBasis: printed, at: [P1.1] }
`,
  'c.yaml': `source: { id: src-c, kind: WEB_PAGE, title: C, language: en, published: '2016', recorded: '2026-11-23' }
passages: [{ id: P1.1, paragraph: P1 }]
claims:
  - { id: r-c-owns, subject: house, predicate: OWNS, object: mill, tense: CURRENT, at: [P1.1] }
`,
  'd.yaml': `source: { id: src-editors, kind: EDITORIAL, title: Editors, language: en, recorded: '2026-11-23' }
disputes:
  - id: dispute-owner
    about: [mill, tea]
    question: Who owns whom?
    questionZh: 谁拥有谁？
    positions:
      - { reading: the mill owns the house, claims: [r-a-owns] }
      - { reading: the house owns the mill, claims: [r-c-owns], rank: PREFERRED, reason: the register }
`,
} as const;
