import { parsePartialDate } from '../src/domain/partial-date.ts';
import { nameQueryOf } from '../src/domain/name-query.ts';
import { fullTextQuery } from '../src/query/full-text.ts';
import type { City } from './city-sample.ts';
import type { Variables } from './raw/raw-shape.ts';
import { byId, peerFirm, type Data } from './shared-form.ts';

/** The same question put to the peer. */
export interface PeerQuestion {
  readonly query: string;
  /** The peer's variables; those of the question unless given. */
  readonly variables?: (variables: Variables) => Variables;
  /** Brings the peer's `data` into the form that `ours` brings ours into; null where no two answers need be alike. */
  readonly shared: ((data: Data) => unknown) | null;
  /** Our `data` without what the peer cannot say; all of it unless given. */
  readonly ours?: (data: Data) => unknown;
  /** The question to ours whose answer the peer's must be like, where that is another one. */
  readonly proof?: (data: Data) => { readonly query: string; readonly variables: Variables };
}

/** A question that is asked of every contender. */
export interface Shape {
  readonly name: string;
  /** What is asked, in a line. */
  readonly says: string;
  /** What it is asked about: the same sequence for every contender. */
  readonly variables: (city: City) => readonly Variables[];
  /** The question in our GraphQL. */
  readonly query: string;
  /** Brings an answer into the form in which raw's and ours must be equal; as it is unless given. */
  readonly comparable?: (data: Data) => unknown;
  /** Null where the peer cannot ask it without Cypher written by hand. */
  readonly peer: PeerQuestion | null;
}

const AS_OF = '2012';

/** What `guanxi generate` knows of ownerships: the peer must be told each of them. */
const OWNERSHIPS = [
  'private',
  'foreign-invested',
  'collective',
  'state-owned',
  'Hong Kong, Macao or Taiwan-invested',
  'mixed',
  'joint-stock',
];

const around = 'nodes { id name kind } relations { id type from { id } to { id } } truncated';
const along = 'length nodes { id name } relations { id type }';
const firmPage = `nodes { id name locatedIn { nodes { id name } } foundedBy { nodes { id name } } headedBy { nodes { id name } } }`;
const peerFirmPage = 'id name locatedIn { id name } foundedBy { id name } headedBy { id name }';
const provenFirms = `query ($ids: [ID!]) { firms(first: 100, where: { ids: $ids }) { ${firmPage} } }`;

const ids = (of: readonly string[]) => of.map((id) => ({ id }));

/** Any shortest path will do: what must agree is how long it is, and that it leads from the one to the other. */
function ways({ paths }: Data) {
  return paths.map(({ length, nodes, relations }: Data) => ({
    length,
    ends: [nodes[0].id, nodes.at(-1).id],
    steps: [nodes.length - 1, relations.length],
  }));
}

/** Every question, in the order of the results. */
export const shapes: readonly Shape[] = [
  {
    name: 'Q1',
    says: 'a firm by its id',
    variables: ({ firms }) => ids(firms),
    query: 'query ($id: ID!) { firm(id: $id) { id name ownership industry sizeClass } }',
    peer: {
      query: 'query ($id: ID!) { firms(where: { id: { eq: $id } }) { id name ownership industry sizeClass } }',
      shared: ({ firms }) => ({ firm: firms[0] ?? null }),
    },
  },
  {
    name: 'Q1p',
    says: 'anything by its id, whatever its kind',
    variables: ({ things }) => ids(things),
    query: 'query ($id: ID!) { entity(id: $id) { id kind name } }',
    peer: {
      query: 'query ($id: ID!) { entities(where: { id: { eq: $id } }) { id kind name } }',
      shared: ({ entities }) => ({ entity: entities[0] ?? null }),
    },
  },
  {
    name: 'Q2',
    says: 'a page of 50 firms, each with place, founder and head',
    variables: () => [{}],
    query: `{ firms(first: 50, orderBy: { field: ID }) { ${firmPage} } }`,
    peer: {
      // No order, for sorting by id makes it read all firms: any fifty are its cheapest page.
      query: `{ firms(limit: 50) { ${peerFirmPage} } }`,
      shared: ({ firms }) => byId(firms.map(peerFirm)),
      ours: ({ firms }) => byId(firms.nodes.map(peerFirm)),
      proof: ({ firms }) => ({ query: provenFirms, variables: { ids: firms.map(({ id }: Data) => id) } }),
    },
  },
  {
    name: 'Q2s',
    says: 'the same page sorted by name',
    variables: () => [{}],
    query: `{ firms(first: 50, orderBy: { field: NAME }) { ${firmPage} } }`,
    peer: {
      query: `{ firms(limit: 50, sort: [{ name: ASC }, { id: ASC }]) { ${peerFirmPage} } }`,
      shared: ({ firms }) => firms.map(peerFirm),
      ours: ({ firms }) => firms.nodes.map(peerFirm),
    },
  },
  {
    name: 'Q3',
    says: 'an association, 50 members, who heads them, and where these formerly worked',
    variables: ({ associations }) => ids(associations),
    query:
      'query ($id: ID!) { association(id: $id) { id name members(first: 50) { nodes { id name ... on Organization ' +
      '{ headedBy { nodes { id name formerlyWorkedAt { nodes { id name } } } } } } } } }',
    peer: {
      query:
        'query ($id: ID!) { associations(where: { id: { eq: $id } }) { id name members(limit: 50, sort: [{ id: ASC }]) ' +
        '{ id name headedBy { id name formerlyWorkedAt { id name } } } } }',
      shared: ({ associations: [one] }) => ({ ...one, members: one.members.map(member) }),
      ours: ({ association: one }) => ({ ...one, members: one.members.nodes.map(member) }),
    },
  },
  {
    name: 'Q4',
    says: 'firms of an ownership in a place: the first 25 by name, and how many there are',
    variables: ({ placesAndOwnerships }) => placesAndOwnerships,
    query:
      'query ($place: ID!, $ownership: String!) { firms(first: 25, orderBy: { field: NAME }, ' +
      'where: { ownership: { eq: $ownership }, locatedIn: $place }) { totalCount nodes { id name sizeClass } } }',
    peer: {
      query:
        'query ($place: ID!, $ownership: String!) { firmsConnection(first: 25, sort: [{ name: ASC }, { id: ASC }], where: ' +
        '{ ownership: { eq: $ownership }, locatedIn: { some: { id: { eq: $place } } } }) { totalCount edges { node { id name sizeClass } } } }',
      shared: ({ firmsConnection: { totalCount, edges } }) => ({
        firms: { totalCount, nodes: edges.map(({ node }: Data) => node) },
      }),
    },
  },
  {
    name: 'Q5',
    says: 'full text: the best 20 for what somebody typed',
    variables: ({ words }) => words.map((text) => ({ text })),
    query: 'query ($text: String!) { search(text: $text, first: 20) { nodes { id kind name } } }',
    peer: {
      query: 'query ($phrase: String!) { searchFirms(phrase: $phrase, first: 20) { edges { node { id kind name } } } }',
      variables: ({ text }) => ({ phrase: fullTextQuery(nameQueryOf(text as string)!, null) }),
      // Its best are the index's best, in the index's order.
      shared: null,
    },
  },
  {
    name: 'Q6',
    says: 'a shortest path of at most 6 relations between two people',
    variables: ({ pairs }) => pairs,
    query: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxHops: 6, first: 1) { ${along} } }`,
    comparable: ways,
    peer: null,
  },
  {
    name: 'Q7',
    says: 'what lies within two relations: at most 300 things, and the relations among them',
    variables: ({ centres }) => ids(centres),
    query: `query ($id: ID!) { neighborhood(ids: [$id], hops: 2, limit: 300) { ${around} } }`,
    peer: null,
  },
  {
    name: 'Q8',
    says: 'how many firms there are by place and ownership',
    variables: () => [{}],
    query: '{ firms { groups(by: [PLACE, OWNERSHIP]) { values { value } count } } }',
    peer: {
      // It has no group-by: one count for each ownership, of each place.
      query: `{ places { id ${OWNERSHIPS.map((word, index) => `o${index}: firmsConnection(where: { node: { ownership: { eq: "${word}" } } }) { aggregate { count { nodes } } }`).join(' ')} } }`,
      shared: ({ places }) =>
        canonicalCounts(
          places.flatMap(({ id, ...counts }: Data) =>
            OWNERSHIPS.map((word, index) => [id, word, counts[`o${index}`].aggregate.count.nodes]),
          ),
        ),
      ours: ({ firms }) =>
        canonicalCounts(firms.groups.map(({ values, count }: Data) => [values[0].value, values[1].value, count])),
    },
  },
  {
    name: 'asOf',
    says: "an association's members as of 2012, and how certain that is",
    variables: ({ associations }) => associations.map((id) => ({ id, asOf: AS_OF })),
    query:
      'query ($id: ID!, $asOf: PartialDate!) { association(id: $id) { id members(first: 50, asOf: $asOf) ' +
      '{ edges { certainty node { id name } } } } }',
    peer: {
      query:
        'query ($id: ID!, $min: Int!, $max: Int!) { associations(where: { id: { eq: $id } }) { id membersConnection(first: 50, ' +
        'sort: [{ node: { id: ASC } }], where: { edge: { AND: [{ OR: [{ startMin: { eq: null } }, { startMin: { lte: $max } }] }, ' +
        '{ OR: [{ endMax: { eq: null } }, { endMax: { gte: $min } }] }] } }) { edges { node { id name } } } } }',
      variables: ({ id, asOf }) => ({ id, ...parsePartialDate(asOf as string)! }),
      shared: ({ associations: [one] }) => one.membersConnection.edges,
      ours: ({ association: { members } }) => members.edges.map(({ node }: Data) => ({ node })),
    },
  },
  {
    name: 'evidence',
    says: 'who heads a firm, with the relation, its claims, their evidence and sources',
    variables: ({ firms }) => ids(firms),
    query:
      'query ($id: ID!) { firm(id: $id) { id headedBy { edges { node { id name } relation { id title start ' +
      'claims { id modality evidence { source { id title } locator { paragraph } } } } } } } }',
    peer: null,
  },
  {
    name: 'neighborhoodAsOf',
    says: 'what lies within two relations as of 2012',
    variables: ({ centres }) => centres.map((id) => ({ id, asOf: AS_OF })),
    query: `query ($id: ID!, $asOf: PartialDate!) { neighborhood(ids: [$id], hops: 2, limit: 300, asOf: $asOf) { ${around} } }`,
    peer: null,
  },
  {
    name: 'pathAsOf',
    says: 'a shortest path between two people as of 2012',
    variables: ({ pairs }) => pairs.map((pair) => ({ ...pair, asOf: AS_OF })),
    query: `query ($from: ID!, $to: ID!, $asOf: PartialDate!) { paths(from: $from, to: $to, maxHops: 6, first: 1, asOf: $asOf) { ${along} } }`,
    comparable: ways,
    peer: null,
  },
  {
    name: 'facets',
    says: 'how many firms there are, and how many of each ownership, section, size and source',
    variables: () => [{}],
    query: '{ firms { totalCount facets { field values { value count } } } }',
    peer: null,
  },
  {
    name: 'timeline',
    says: 'what is said of a firm or a person, in the order of time',
    variables: ({ lives }) => ids(lives),
    query: 'query ($id: ID!) { timeline(id: $id) { date kind sentence claims { id } } }',
    peer: null,
  },
];

/** Counts by place and ownership in one order, without what is nought and what the peer was not asked. */
function canonicalCounts(rows: readonly [string | null, string | null, number][]): readonly string[] {
  return rows
    .filter(([place, ownership, count]) => place !== null && OWNERSHIPS.includes(ownership!) && count > 0)
    .map((row) => row.join(' | '))
    .sort();
}

function member({ headedBy, ...one }: Data) {
  const heads = byId(headedBy?.nodes ?? headedBy ?? []) as Data[];
  return {
    ...one,
    headedBy: heads.map(({ formerlyWorkedAt: at, ...head }) => ({ ...head, formerlyWorkedAt: byId(at.nodes ?? at) })),
  };
}
