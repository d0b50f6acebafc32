/**
 * A source file of a made-up directory, which calls the firm and the person of the gazette by other ids: what it says of them
 * agrees with the gazette, adds to it, or differs from it.
 */
export const DIRECTORY = `source: { id: src-directory, kind: WEB_PAGE, title: Directory, language: en, published: '2020-02-01', recorded: '2026-11-23' }
passages: [{ id: P1.1, paragraph: P1 }]
entities:
  - id: the-works
    kind: FIRM
    names: [{ id: n-works, value: Old Works Company, lang: en, kind: PRINTED }, { value: 老厂, lang: zh, kind: ALIAS }]
    attributes: [{ predicate: OWNERSHIP, value: PRIVATE, at: [P1.1] }]
    at: [P1.1]
  - { id: new-works, kind: FIRM, names: [{ value: New Works, lang: en, kind: PRINTED }], at: [P1.1] }
  - { id: lee-ann, kind: PERSON, names: [{ value: Lee Ann, lang: en, kind: PRINTED }], at: [P1.1] }
  - { id: harbour, kind: PLACE, names: [{ value: Harbour, lang: en, kind: PRINTED }], at: [P1.1] }
claims:
  - { id: d-head, subject: lee-ann, predicate: HEADS, object: the-works, tense: CURRENT, start: '2018-04', at: [P1.1] }
  - { id: d-place, subject: the-works, predicate: LOCATED_IN, object: harbour, tense: CURRENT, at: [P1.1] }
  - { id: d-owns, subject: the-works, predicate: OWNS, object: new-works, tense: CURRENT, attributedTo: lee-ann, modality: ATTRIBUTED, at: [P1.1] }
statistics:
  - { id: s-staff, subject: the-works, measure: staff, valueText: '30', value: 30, qualifier: ABOUT, at: [P1.1] }
notSaid:
  - { id: no-age, about: [the-works], predicates: [FOUNDED], wrong: It was founded in 1990., right: The directory does not say when., at: [P1.1] }
`;
