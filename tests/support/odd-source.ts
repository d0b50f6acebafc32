const SOURCE = (id: string, published: string | null) =>
  `source: { id: ${id}, kind: WEB_PAGE, title: Odd, language: en, recorded: '2026-11-23'${published ? `, published: '${published}'` : ''} }`;

/** Files of two sources with what is rare in earnest ones; they speak of things of `DISPUTING_SOURCES`. */
export const ODD_SOURCES = {
  'odd.yaml': `${SOURCE('src-odd', '2014-02')}
passages: [{ id: P1.1, paragraph: P1 }, { id: P2.1, paragraph: P2 }]
entities:
  - id: bo
    kind: PERSON
    names:
      - { value: 𠀀波, lang: zh, script: Hans, kind: PRINTED, family: 𠀀, given: 波 }
      - { value: Bo, lang: zh-Latn-pinyin, script: Latn, kind: PRINTED }
      - { value: Bob, lang: en, kind: ALIAS }
    at: [P1.1]
  - { id: cy, kind: PERSON, names: [{ value: ﹳcy, kind: PRINTED }], at: [P1.1] }
  - id: kiln
    kind: FIRM
    names: [{ value: Kiln, lang: en, kind: PRINTED }, { value: the kiln, lang: en, kind: CONTEXTUAL, at: [P2.1] }]
    attributes:
      - { predicate: OWNERSHIP, value: family-owned, at: [P1.1] }
      - { predicate: IDENTIFIER, scheme: USCC, value: 91350100M000100Y43, at: [P1.1] }
      - { predicate: IDENTIFIER, scheme: LEI, value: nothing known, at: [P1.1] }
    at: [P1.1]
  - { id: wharf, kind: PLACE, names: [{ value: Wharf, kind: PRINTED }], attributes: [{ predicate: PLACE_KIND, value: zone, at: [P1.1] }], at: [P1.1] }
  - { id: bureau, kind: GOVERNMENT_BODY, names: [{ value: Bureau, kind: PRINTED }], attributes: [{ predicate: LEVEL, value: municipality, at: [P2.1] }], at: [P1.1] }
  - { id: fund, kind: PROGRAMME, names: [{ value: Fund, kind: PRINTED }], at: [P2.1] }
  - { id: some-firms, kind: GROUP, names: [{ value: some firms, kind: DESCRIPTION }], attributes: [{ predicate: GROUP_OF, value: firm, at: [P1.1] }], at: [P1.1] }
  - { id: a-shop, kind: VENTURE, names: [{ value: a shop, kind: DESCRIPTION }], attributes: [{ predicate: STATUS, value: CONSIDERED, at: [P1.1] }], at: [P1.1] }
claims:
  - { id: r-o-works, subject: bo, predicate: WORKS_AT, object: kiln, tense: CURRENT, title: potter, at: [P1.1] }
  - { id: r-o-worked, subject: bo, predicate: FORMERLY_WORKED_AT, object: kiln, tense: FORMER, end: '2009', at: [P1.1] }
  - { id: r-o-worked-mill, subject: bo, predicate: FORMERLY_WORKED_AT, object: mill, tense: FORMER, at: [P1.1], against: [P2.1] }
  - { id: r-o-cy-worked, subject: cy, predicate: FORMERLY_WORKED_AT, object: mill, tense: FORMER, start: '2001-02', end: '2004-06-30', at: [P1.1] }
  - { id: r-o-partners, subject: mill, predicate: PARTNERS_WITH, object: kiln, tense: PAST_STATE, start: '2010', end: '2012', at: [P1.1] }
  - { id: r-o-partners-2, subject: kiln, predicate: PARTNERS_WITH, object: house, tense: CURRENT, modality: INFERRED, basis: [r-o-partners], at: [P2.1] }
  - { id: r-o-owns-a, subject: mill, predicate: OWNS, object: kiln, tense: CURRENT, slot: one, at: [P1.1] }
  - { id: r-o-owns-b, subject: mill, predicate: OWNS, object: kiln, tense: PAST_EVENT, start: '2013-02', slot: two, at: [P1.1] }
  - { id: r-o-heads, subject: bo, predicate: HEADS, object: kiln, tense: CURRENT, start: '2012', rank: PREFERRED, rankReason: seen, at: [P1.1] }
  - { id: r-o-in, subject: kiln, predicate: LOCATED_IN, object: wharf, tense: CURRENT, at: [P1.1] }
  - { id: r-o-in-2, subject: mill, predicate: LOCATED_IN, object: wharf, tense: CURRENT, status: PROPOSED, at: [P1.1] }
  - { id: r-o-oversees, subject: bureau, predicate: OVERSEES, object: guild, tense: CURRENT, modality: ATTRIBUTED, attributedTo: bo, details: { mode: { text: on paper } }, at: [P2.1] }
  - { id: r-o-considers, subject: bo, predicate: CONSIDERS_FOUNDING, object: a-shop, tense: PROPOSED, modality: PROPOSED, at: [P1.1] }
  - { id: r-o-became, subject: a-shop, predicate: REALISED_AS, object: house, tense: PAST_EVENT, at: [P1.1] }
  - { id: r-o-member, subject: kiln, predicate: MEMBER_OF, object: guild, tense: CURRENT, end: '2020', at: [P1.1] }
  - { id: r-o-makes, subject: kiln, predicate: MAKES, object: tea, tense: PAST_TO_DATE, at: [P1.1] }
statistics:
  - { id: s-o-pots, subject: kiln, measure: pots made, value: null, valueText: several, qualifier: SEVERAL, asOf: '2014-02', asOfBasis: printed, at: [P1.1] }
  - { id: s-o-kilns, subject: kiln, measure: kilns, value: 3, valueText: three, valueTextZh: 三, unit: kilns, unitZh: 座窑, measureZh: 窑数, qualifier: EXACT, asOf: early 2010s, asOfBasis: printed, asOfBasisZh: 原文, note: said twice, noteZh: 说了两遍, at: [P1.1] }
  - { id: s-o-hands-then, subject: kiln, measure: Hands, value: 5, valueText: '5', qualifier: EXACT, asOf: before 2012, asOfBasis: printed, at: [P1.1] }
  - { id: s-o-hands-about, subject: kiln, measure: Hands, value: 6, valueText: '6', qualifier: ABOUT, asOf: 2013~, asOfBasis: printed, modality: INFERRED, at: [P1.1] }
  - { id: s-o-hands-soon, subject: kiln, measure: Hands, value: 9, valueText: '9', qualifier: EXACT, asOf: 2014-Q2, asOfBasis: printed, tense: INTENDED, at: [P1.1] }
  - { id: s-o-hands-perhaps, subject: kiln, measure: Hands, value: 4, valueText: '4', qualifier: EXACT, asOf: 2012?, asOfBasis: printed, at: [P1.1] }
  - { id: s-o-hands, subject: kiln, measure: Hands, value: 7, valueText: '7', qualifier: EXACT, asOf: '2014-02', asOfBasis: 'publication; not stated', details: { share: { number: 0.5, qualifier: ABOUT } }, at: [P2.1] }
`,
  'undated.yaml': `${SOURCE('src-undated', null)}
passages: [{ id: P1.1, paragraph: P1 }]
claims:
  - { id: r-u-heads, subject: bo, predicate: HEADS, object: kiln, tense: PAST_STATE, end: '2011', title: master, at: [P1.1] }
  - { id: r-u-member, subject: kiln, predicate: MEMBER_OF, object: guild, tense: CURRENT, polarity: DENIED, at: [P1.1] }
  - { id: r-u-works, subject: bo, predicate: WORKS_AT, object: kiln, tense: PAST_STATE, modality: CONCESSIVE, at: [P1.1] }
`,
} as const;
