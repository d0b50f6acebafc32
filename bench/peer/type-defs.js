/**
 * The graph as its documentation has one write it down: a type for each label, a field for each relationship. Both labels
 * are named, because the index on ids is that of `Entity`; without it every look-up would read all firms. The full-text index is over
 * lists, which `@fulltext` cannot name; the one text in it stands for them, as only the index's name reaches the database.
 */
const entity = `
  id: ID!
  name: String!
  kind: String!
`;

export const typeDefs = `
  interface Entity {
    ${entity}
  }

  type Firm implements Entity
    @node(labels: ["Entity", "Firm"])
    @fulltext(indexes: [{ indexName: "entity_name_terms", queryName: "searchFirms", fields: ["kind"] }]) {
    ${entity}
    ownership: String
    industry: String
    sizeClass: String
    locatedIn: [Place!]! @relationship(type: "LOCATED_IN", direction: OUT)
    foundedBy: [Person!]! @relationship(type: "FOUNDED", direction: IN)
    headedBy: [Person!]! @relationship(type: "HEADS", direction: IN)
    memberOf: [Association!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Membership")
  }

  type Person implements Entity @node(labels: ["Entity", "Person"]) {
    ${entity}
    formerlyWorkedAt: [Firm!]! @relationship(type: "FORMERLY_WORKED_AT", direction: OUT)
  }

  type Association implements Entity @node(labels: ["Entity", "Association"]) {
    ${entity}
    members: [Firm!]! @relationship(type: "MEMBER_OF", direction: IN, properties: "Membership")
  }

  type GovernmentBody implements Entity @node(labels: ["Entity", "GovernmentBody"]) { ${entity} }
  type Place implements Entity @node(labels: ["Entity", "Place"]) {
    ${entity}
    firms: [Firm!]! @relationship(type: "LOCATED_IN", direction: IN)
  }

  type Programme implements Entity @node(labels: ["Entity", "Programme"]) { ${entity} }
  type Group implements Entity @node(labels: ["Entity", "Group"]) { ${entity} }
  type Venture implements Entity @node(labels: ["Entity", "Venture"]) { ${entity} }

  type Claim @node(labels: ["Claim"]) {
    id: ID!
    source: String!
    subject: String!
    predicate: String!
    object: String!
    relation: String!
    modality: String!
    tense: String
    note: String
    status: String
    recordedAt: String
    knownFrom: Int
  }

  type Membership @relationshipProperties {
    id: String
    source: String
    modality: String
    startMin: Int
    endMax: Int
  }
`;
