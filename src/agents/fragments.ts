/** Where something is said, and how firmly. */
const SAID = `
  id
  polarity
  modality
  tense
  rank
  status
  attributedTo { name(lang: $lang) }
  evidence { stance source { id title(lang: $lang) publisherName published url weak } locator { passage } }`;

/** Claims, as `claimItems` puts them in lines. */
export const CLAIM_LINE = `fragment ClaimLine on Claim {${SAID}
  sentence(lang: $lang)
  subject { id }
  object { id }
  title
  period { start { text } end { text } }
}`;

/** Relations, as `relationLine` puts them in a line. */
export const RELATION_LINE = `fragment RelationLine on Relation {
  from { id }
  to { id }
  sentence(lang: $lang)
  titles
  status
  certainty(asOf: $asOf)
  period { start { text } end { text } }
  claims {${SAID} }
}`;
