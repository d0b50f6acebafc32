// Generated from cypher/ by `npm run generate`. Not to be edited.
import type { Statement } from '../graph/statement.ts';

/** What cypher/absence/replace.cypher is given. */
export type AbsenceReplaceParams = {
  readonly source: string;
  readonly rows: readonly object[];
};

/** A row of cypher/absence/replace.cypher. */
export type AbsenceReplaceRow = Readonly<Record<string, never>>;

/** Puts what is told as not said of a source in place of those there were. */
export const absenceReplace: Statement<AbsenceReplaceParams, AbsenceReplaceRow, 'write'> = {
  name: 'absence/replace',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `CALL () {
  MATCH (n:Absence)
  USING INDEX SEEK n:Absence(source, id)
  WHERE n.source = $source AND n.id > '' AND NOT n.id IN [row IN $rows | row.id]
  DELETE n
}
UNWIND $rows AS row
MERGE (n:Absence {id: row.id})
SET n = row`,
};

/** What cypher/alias/around.cypher is given. */
export type AliasAroundParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/alias/around.cypher. */
export type AliasAroundRow = {
  readonly id: string;
  readonly canonical: string;
};

/** Merged ids among some, and those that stand for one of these. */
export const aliasAround: Statement<AliasAroundParams, AliasAroundRow, 'read'> = {
  name: 'alias/around',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'canonical'],
  text: `CALL () {
  UNWIND $ids AS wanted
  MATCH (a:Alias {id: wanted})
  RETURN a
  UNION
  UNWIND $ids AS wanted
  MATCH (a:Alias)
  USING INDEX SEEK a:Alias(canonical, id)
  WHERE a.canonical = wanted AND a.id > ''
  RETURN a
}
RETURN a.id AS id, a.canonical AS canonical`,
};

/** What cypher/alias/delete.cypher is given. */
export type AliasDeleteParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/alias/delete.cypher. */
export type AliasDeleteRow = Readonly<Record<string, never>>;

/** Lets ids stand for themselves again. */
export const aliasDelete: Statement<AliasDeleteParams, AliasDeleteRow, 'write'> = {
  name: 'alias/delete',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $ids AS gone
MATCH (a:Alias {id: gone})
DELETE a`,
};

/** What cypher/alias/exist.cypher is given. */
export type AliasExistParams = Readonly<Record<string, never>>;

/** A row of cypher/alias/exist.cypher. */
export type AliasExistRow = {
  readonly merged: boolean;
};

/** Whether any id was merged into another, by the count that the database keeps. */
export const aliasExist: Statement<AliasExistParams, AliasExistRow, 'read'> = {
  name: 'alias/exist',
  mode: 'read',
  rows: 'maybe',
  columns: ['merged'],
  text: `MATCH (a:Alias)
RETURN count(a) > 0 AS merged`,
};

/** What cypher/alias/keep-records.cypher is given. */
export type AliasKeepRecordsParams = {
  readonly ids: readonly string[];
  readonly canonical: object;
};

/** A row of cypher/alias/keep-records.cypher. */
export type AliasKeepRecordsRow = Readonly<Record<string, never>>;

/**
 * Keeps what sources do not say or leave open, their authors and their datelines under the entities that ids stand for, by the
 * ids alone that are given; what they name themselves stays beside it.
 */
export const aliasKeepRecords: Statement<AliasKeepRecordsParams, AliasKeepRecordsRow, 'write'> = {
  name: 'alias/keep-records',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `CALL () {
  MATCH (x:Absence|Ambiguity)
  WITH x, coalesce(x.ownAbout, x.about) AS own
  WHERE any(id IN own WHERE id IN $ids)
  WITH x, own, [place IN range(0, size(own) - 1) | coalesce($canonical[own[place]], x.about[place])] AS about
  SET x.about = about, x.ownAbout = CASE WHEN about = own THEN null ELSE own END
}
CALL () {
  MATCH (s:Source)
  WITH s, coalesce(s.ownAuthor, s.author) AS author, coalesce(s.ownDateline, s.dateline) AS dateline
  WHERE author IN $ids OR dateline IN $ids
  WITH s, author, dateline, coalesce($canonical[author], s.author) AS writer, coalesce($canonical[dateline], s.dateline) AS place
  SET
    s.author = writer,
    s.ownAuthor = CASE WHEN writer = author THEN null ELSE author END,
    s.dateline = place,
    s.ownDateline = CASE WHEN place = dateline THEN null ELSE dateline END
}`,
};

/** What cypher/alias/of-ids.cypher is given. */
export type AliasOfIdsParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/alias/of-ids.cypher. */
export type AliasOfIdsRow = {
  readonly id: string;
  readonly canonical: string;
};

/** Those of some ids that were merged into others, and the entity that each stands for. */
export const aliasOfIds: Statement<AliasOfIdsParams, AliasOfIdsRow, 'read'> = {
  name: 'alias/of-ids',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'canonical'],
  text: `UNWIND $ids AS wanted
MATCH (a:Alias {id: wanted})
RETURN wanted AS id, a.canonical AS canonical`,
};

/** What cypher/alias/put.cypher is given. */
export type AliasPutParams = {
  readonly rows: readonly object[];
};

/** A row of cypher/alias/put.cypher. */
export type AliasPutRow = Readonly<Record<string, never>>;

/** Puts what merged ids stand for in place of what they stood for. */
export const aliasPut: Statement<AliasPutParams, AliasPutRow, 'write'> = {
  name: 'alias/put',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $rows AS row
MERGE (a:Alias {id: row.id})
SET a = row`,
};

/** What cypher/alias/stored.cypher is given. */
export type AliasStoredParams = Readonly<Record<string, never>>;

/** A row of cypher/alias/stored.cypher. */
export type AliasStoredRow = {
  readonly id: string;
  readonly canonical: string;
};

/** Every merged id, and what it stands for. */
export const aliasStored: Statement<AliasStoredParams, AliasStoredRow, 'read'> = {
  name: 'alias/stored',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'canonical'],
  text: `MATCH (a:Alias)
RETURN a.id AS id, a.canonical AS canonical
ORDER BY id`,
};

/** What cypher/ambiguity/replace.cypher is given. */
export type AmbiguityReplaceParams = {
  readonly source: string;
  readonly rows: readonly object[];
};

/** A row of cypher/ambiguity/replace.cypher. */
export type AmbiguityReplaceRow = Readonly<Record<string, never>>;

/** Puts the ambiguities of a source in place of those there were. */
export const ambiguityReplace: Statement<AmbiguityReplaceParams, AmbiguityReplaceRow, 'write'> = {
  name: 'ambiguity/replace',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `CALL () {
  MATCH (n:Ambiguity)
  USING INDEX SEEK n:Ambiguity(source, id)
  WHERE n.source = $source AND n.id > '' AND NOT n.id IN [row IN $rows | row.id]
  DELETE n
}
UNWIND $rows AS row
MERGE (n:Ambiguity {id: row.id})
SET n = row`,
};

/** What cypher/budget/forget.cypher is given. */
export type BudgetForgetParams = Readonly<Record<string, never>>;

/** A row of cypher/budget/forget.cypher. */
export type BudgetForgetRow = Readonly<Record<string, never>>;

/** Forgets the minutes that are over; a client of a hundred thousand is forgotten the next time. */
export const budgetForget: Statement<BudgetForgetParams, BudgetForgetRow, 'write'> = {
  name: 'budget/forget',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `MATCH (budget:Budget)
WHERE budget.minute < timestamp() / 60000
WITH budget
LIMIT 100000
DELETE budget`,
};

/** What cypher/budget/lease.cypher is given. */
export type BudgetLeaseParams = {
  readonly id: string;
  readonly wanted: number;
  readonly limit: number;
};

/** A row of cypher/budget/lease.cypher. */
export type BudgetLeaseRow = {
  readonly granted: number;
  readonly taken: number;
  readonly msLeft: number;
};

/** Takes points of a client's minute, for one server to give out: as many as are wanted, or those that are left. The minute is the database's, so that the clocks of several servers need not agree. */
export const budgetLease: Statement<BudgetLeaseParams, BudgetLeaseRow, 'write'> = {
  name: 'budget/lease',
  mode: 'write',
  rows: 'one',
  columns: ['granted', 'taken', 'msLeft'],
  text: `MERGE (budget:Budget {id: $id})
// The lock comes before the reading, so that no two servers take the same points.
SET budget.locked = true
WITH budget, timestamp() / 60000 AS minute, 60000 - timestamp() % 60000 AS msLeft
WITH budget, minute, msLeft, CASE WHEN budget.minute = minute THEN budget.taken ELSE 0 END AS before
WITH budget, minute, msLeft, before, CASE WHEN $limit - before < $wanted THEN $limit - before ELSE $wanted END AS granted
SET budget.minute = minute, budget.taken = before + granted
RETURN granted, before + granted AS taken, msLeft`,
};

/** What cypher/candidate/begin.cypher is given. */
export type CandidateBeginParams = {
  readonly build: string;
};

/** A row of cypher/candidate/begin.cypher. */
export type CandidateBeginRow = Readonly<Record<string, never>>;

/** Begins to make all pairs anew. From now on entities that change are noted. */
export const candidateBegin: Statement<CandidateBeginParams, CandidateBeginRow, 'write'> = {
  name: 'candidate/begin',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `MERGE (s:CandidateState {id: 'candidates'})
SET s.scorer = 0, s.build = $build, s.pending = []`,
};

/** What cypher/candidate/block.cypher is given. */
export type CandidateBlockParams = {
  readonly keys: readonly string[];
  readonly limit: number;
};

/** A row of cypher/candidate/block.cypher. */
export type CandidateBlockRow = {
  readonly key: string;
  readonly entities: readonly string[];
};

/** The entities that have some keys, of each at most a number. */
export const candidateBlock: Statement<CandidateBlockParams, CandidateBlockRow, 'read'> = {
  name: 'candidate/block',
  mode: 'read',
  rows: 'many',
  columns: ['key', 'entities'],
  text: `UNWIND $keys AS key
CALL (key) {
  CALL db.index.fulltext.queryNodes('blocking_keys', key, {limit: $limit}) YIELD node
  RETURN collect(node.entity) AS entities
}
RETURN key, entities`,
};

/** What cypher/candidate/delete-keys.cypher is given. */
export type CandidateDeleteKeysParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/candidate/delete-keys.cypher. */
export type CandidateDeleteKeysRow = Readonly<Record<string, never>>;

/** Takes out the keys of entities. */
export const candidateDeleteKeys: Statement<CandidateDeleteKeysParams, CandidateDeleteKeysRow, 'write'> = {
  name: 'candidate/delete-keys',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `MATCH (k:BlockingKeys)
WHERE k.entity IN $ids
DELETE k`,
};

/** What cypher/candidate/delete.cypher is given. */
export type CandidateDeleteParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/candidate/delete.cypher. */
export type CandidateDeleteRow = Readonly<Record<string, never>>;

/** Takes out pairs. */
export const candidateDelete: Statement<CandidateDeleteParams, CandidateDeleteRow, 'write'> = {
  name: 'candidate/delete',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `MATCH (p:IdentityCandidate)
WHERE p.id IN $ids
DELETE p`,
};

/** What cypher/candidate/dependents.cypher is given. */
export type CandidateDependentsParams = {
  readonly ids: readonly string[];
  readonly limit: number;
};

/** A row of cypher/candidate/dependents.cypher. */
export type CandidateDependentsRow = {
  readonly id: string;
};

/** The entities whose identity is told by what others of them see: the name of who leads an organisation, the names of a place. */
export const candidateDependents: Statement<CandidateDependentsParams, CandidateDependentsRow, 'read'> = {
  name: 'candidate/dependents',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
CALL (e) {
  MATCH (e)<-[:HEADS|DEPUTY_HEADS|SPEAKS_FOR|LEGAL_REPRESENTATIVE_OF|FOUNDED|WORKS_AT|FORMERLY_WORKED_AT|MEMBER_OF|OWNS]-(n:Person)
  RETURN n
  LIMIT $limit
  UNION
  MATCH (e)-[:HEADS|DEPUTY_HEADS|SPEAKS_FOR|LEGAL_REPRESENTATIVE_OF|FOUNDED|OWNS]->(n:Entity)
  WHERE NOT n:Person
  RETURN n
  LIMIT $limit
  UNION
  MATCH (e)<-[:LOCATED_IN]-(n:Entity)
  RETURN n
  LIMIT $limit
  UNION
  MATCH (e)<-[:PART_OF]-(:Place)<-[:LOCATED_IN]-(n:Entity)
  WHERE e:Place
  RETURN n
  LIMIT $limit
}
WITH DISTINCT n
LIMIT $limit
RETURN n.id AS id`,
};

/** What cypher/candidate/describe.cypher is given. */
export type CandidateDescribeParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/candidate/describe.cypher. */
export type CandidateDescribeRow = {
  readonly id: string;
  readonly kind: string;
  readonly gender: string | null;
  readonly names: readonly unknown[];
  readonly schemes: readonly string[];
  readonly codes: readonly string[];
  readonly places: readonly unknown[];
  readonly outgoing: readonly unknown[];
  readonly incoming: readonly unknown[];
  readonly ended: string | null;
};

/** What the identity of some entities is told by: names, codes, places, relations, and since when until when they exist. */
export const candidateDescribe: Statement<CandidateDescribeParams, CandidateDescribeRow, 'read'> = {
  name: 'candidate/describe',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'kind', 'gender', 'names', 'schemes', 'codes', 'places', 'outgoing', 'incoming', 'ended'],
  text: `UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
WHERE e.kind IS NOT NULL
RETURN
  wanted AS id,
  e.kind AS kind,
  e.gender AS gender,
  [key IN ['name', 'nameValues', 'nameLangs', 'nameScripts', 'nameKinds', 'nameFamilies', 'nameGivens', 'nameStarts', 'nameEnds'] | e[key]] AS names,
  coalesce(e.identifierSchemes, []) AS schemes,
  coalesce(e.identifierValues, []) AS codes,
  COLLECT {
    MATCH (e)-[:LOCATED_IN]->(near:Place)
    WITH DISTINCT near
    ORDER BY near.id
    LIMIT 20
    RETURN [near.id, near.nameValues, COLLECT {
      MATCH (near)-[:PART_OF]->(far:Place)
      WITH DISTINCT far
      ORDER BY far.id
      LIMIT 20
      RETURN far.nameValues
    }]
  } AS places,
  COLLECT {
    MATCH (e)-[r]->(other:Entity)
    WHERE type(r) <> 'LOCATED_IN'
    WITH r, other
    ORDER BY r.id
    LIMIT 100
    RETURN [type(r), other.id, other.name]
  } AS outgoing,
  COLLECT {
    MATCH (e)<-[r:HEADS|DEPUTY_HEADS|SPEAKS_FOR|LEGAL_REPRESENTATIVE_OF|FOUNDED|SET_UP|OWNS|POSSIBLY_SAME_AS]-(other:Entity)
    WITH r, other
    ORDER BY r.id
    LIMIT 100
    RETURN [type(r), other.id, other.name, coalesce(r.start, r.startText)]
  } AS incoming,
  CASE
    WHEN e:Organization
      THEN head(
        COLLECT {
          MATCH (c:Claim)
          WHERE
            c.subject = e.id AND
            c.id > '' AND
            c.predicate = 'DISSOLVED' AND
            c.status IS NULL AND
            c.polarity IS NULL AND
            coalesce(c.rank, '') <> 'DEPRECATED'
          RETURN coalesce(c.start, c.startText)
          ORDER BY c.id
          LIMIT 1
        }
      )
  END AS ended`,
};

/** What cypher/candidate/end.cypher is given. */
export type CandidateEndParams = {
  readonly build: string;
  readonly scorer: number;
};

/** A row of cypher/candidate/end.cypher. */
export type CandidateEndRow = {
  readonly pending: readonly string[];
};

/**
 * Ends making all pairs anew: they are those of this scorer. Answers the entities that changed meanwhile; nothing where
 * another began to make them since.
 */
export const candidateEnd: Statement<CandidateEndParams, CandidateEndRow, 'write'> = {
  name: 'candidate/end',
  mode: 'write',
  rows: 'maybe',
  columns: ['pending'],
  text: `MATCH (s:CandidateState {id: 'candidates'})
SET s.id = s.id
WITH s, coalesce(s.pending, []) AS pending
WHERE s.build = $build
SET s.scorer = $scorer
REMOVE s.build, s.pending
RETURN pending`,
};

/** What cypher/candidate/hold.cypher is given. */
export type CandidateHoldParams = {
  readonly ids: readonly string[];
  readonly scorer: number;
};

/** A row of cypher/candidate/hold.cypher. */
export type CandidateHoldRow = {
  readonly current: boolean;
  readonly building: boolean;
};

/**
 * Holds what is known of pairs until the end of the transaction, so that who else changes an entity waits, and then sees it.
 * Tells whether the stored pairs are those of this scorer, and whether all are being made anew. In a graph without
 * other entities they are there: none.
 */
export const candidateHold: Statement<CandidateHoldParams, CandidateHoldRow, 'write'> = {
  name: 'candidate/hold',
  mode: 'write',
  rows: 'one',
  columns: ['current', 'building'],
  text: `MERGE (s:CandidateState {id: 'candidates'})
SET s.id = s.id
WITH
  s,
  EXISTS {
    MATCH (e:Entity)
    WHERE e.id > '' AND NOT e.id IN $ids
  } AS others
SET s.scorer = coalesce(s.scorer, CASE WHEN others THEN 0 ELSE $scorer END)
RETURN s.scorer = $scorer AS current, s.build IS NOT NULL AS building`,
};

/** What cypher/candidate/invalidate.cypher is given. */
export type CandidateInvalidateParams = Readonly<Record<string, never>>;

/** A row of cypher/candidate/invalidate.cypher. */
export type CandidateInvalidateRow = Readonly<Record<string, never>>;

/** Says that the stored pairs are no longer what the graph gives, until all are made anew. */
export const candidateInvalidate: Statement<CandidateInvalidateParams, CandidateInvalidateRow, 'write'> = {
  name: 'candidate/invalidate',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `MERGE (s:CandidateState {id: 'candidates'})
SET s.scorer = 0`,
};

/** What cypher/candidate/keys-page.cypher is given. */
export type CandidateKeysPageParams = {
  readonly after: string;
  readonly limit: number;
};

/** A row of cypher/candidate/keys-page.cypher. */
export type CandidateKeysPageRow = {
  readonly id: string;
};

/** The next entities in order of which keys are stored. */
export const candidateKeysPage: Statement<CandidateKeysPageParams, CandidateKeysPageRow, 'read'> = {
  name: 'candidate/keys-page',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `MATCH (k:BlockingKeys)
WHERE k.entity > $after
RETURN k.entity AS id
ORDER BY id
LIMIT $limit`,
};

/** What cypher/candidate/keys.cypher is given. */
export type CandidateKeysParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/candidate/keys.cypher. */
export type CandidateKeysRow = {
  readonly entity: string;
  readonly keys: readonly string[];
  readonly seen: string;
};

/** The keys that are stored of some entities, and what others see of each. */
export const candidateKeys: Statement<CandidateKeysParams, CandidateKeysRow, 'read'> = {
  name: 'candidate/keys',
  mode: 'read',
  rows: 'many',
  columns: ['entity', 'keys', 'seen'],
  text: `UNWIND $ids AS wanted
MATCH (k:BlockingKeys {entity: wanted})
RETURN wanted AS entity, k.keys AS keys, k.seen AS seen`,
};

/** What cypher/candidate/page.cypher is given. */
export type CandidatePageParams = {
  readonly after: string;
  readonly limit: number;
};

/** A row of cypher/candidate/page.cypher. */
export type CandidatePageRow = {
  readonly id: string;
};

/** The next entities in order. */
export const candidatePage: Statement<CandidatePageParams, CandidatePageRow, 'read'> = {
  name: 'candidate/page',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id
ORDER BY id
LIMIT $limit`,
};

/** What cypher/candidate/pending.cypher is given. */
export type CandidatePendingParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/candidate/pending.cypher. */
export type CandidatePendingRow = Readonly<Record<string, never>>;

/** Notes entities that changed while all pairs are made anew. */
export const candidatePending: Statement<CandidatePendingParams, CandidatePendingRow, 'write'> = {
  name: 'candidate/pending',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `MATCH (s:CandidateState {id: 'candidates'})
SET s.pending = coalesce(s.pending, []) + $ids`,
};

/** What cypher/candidate/put-keys.cypher is given. */
export type CandidatePutKeysParams = {
  readonly rows: readonly object[];
};

/** A row of cypher/candidate/put-keys.cypher. */
export type CandidatePutKeysRow = Readonly<Record<string, never>>;

/** Stores the keys of entities. */
export const candidatePutKeys: Statement<CandidatePutKeysParams, CandidatePutKeysRow, 'write'> = {
  name: 'candidate/put-keys',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $rows AS row
MERGE (k:BlockingKeys {entity: row.entity})
SET k = row`,
};

/** What cypher/candidate/put.cypher is given. */
export type CandidatePutParams = {
  readonly rows: readonly object[];
};

/** A row of cypher/candidate/put.cypher. */
export type CandidatePutRow = Readonly<Record<string, never>>;

/** Stores pairs of entities that may be the same. */
export const candidatePut: Statement<CandidatePutParams, CandidatePutRow, 'write'> = {
  name: 'candidate/put',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $rows AS row
MERGE (p:IdentityCandidate {id: row.id})
SET p = row`,
};

/** What cypher/candidate/score.cypher is given. */
export type CandidateScoreParams = {
  readonly id: string;
};

/** A row of cypher/candidate/score.cypher. */
export type CandidateScoreRow = {
  readonly score: number;
};

/** How two entities score as a pair that may be the same. */
export const candidateScore: Statement<CandidateScoreParams, CandidateScoreRow, 'read'> = {
  name: 'candidate/score',
  mode: 'read',
  rows: 'maybe',
  columns: ['score'],
  text: `MATCH (p:IdentityCandidate {id: $id})
RETURN p.score AS score`,
};

/** What cypher/candidate/state.cypher is given. */
export type CandidateStateParams = {
  readonly scorer: number;
};

/** A row of cypher/candidate/state.cypher. */
export type CandidateStateRow = {
  readonly current: boolean;
};

/** Whether the stored pairs are those of this scorer. */
export const candidateState: Statement<CandidateStateParams, CandidateStateRow, 'read'> = {
  name: 'candidate/state',
  mode: 'read',
  rows: 'maybe',
  columns: ['current'],
  text: `MATCH (s:CandidateState {id: 'candidates'})
RETURN s.scorer = $scorer AS current`,
};

/** What cypher/candidate/stored-page.cypher is given. */
export type CandidateStoredPageParams = {
  readonly after: string;
  readonly limit: number;
};

/** A row of cypher/candidate/stored-page.cypher. */
export type CandidateStoredPageRow = {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
};

/** The next pairs in order. */
export const candidateStoredPage: Statement<CandidateStoredPageParams, CandidateStoredPageRow, 'read'> = {
  name: 'candidate/stored-page',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'properties'],
  text: `MATCH (p:IdentityCandidate)
WHERE p.id > $after
RETURN p.id AS id, properties(p) AS properties
ORDER BY id
LIMIT $limit`,
};

/** What cypher/candidate/stored.cypher is given. */
export type CandidateStoredParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/candidate/stored.cypher. */
export type CandidateStoredRow = {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
};

/** The pairs that are stored with some entities. */
export const candidateStored: Statement<CandidateStoredParams, CandidateStoredRow, 'read'> = {
  name: 'candidate/stored',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'properties'],
  text: `CALL () {
  MATCH (p:IdentityCandidate)
  USING INDEX SEEK p:IdentityCandidate(left, id)
  WHERE p.left IN $ids AND p.id > ''
  RETURN p
  UNION
  MATCH (p:IdentityCandidate)
  USING INDEX SEEK p:IdentityCandidate(right, id)
  WHERE p.right IN $ids AND p.id > ''
  RETURN p
}
RETURN p.id AS id, properties(p) AS properties`,
};

/** What cypher/candidate/untold.cypher is given. */
export type CandidateUntoldParams = {
  readonly rows: readonly object[];
};

/** A row of cypher/candidate/untold.cypher. */
export type CandidateUntoldRow = {
  readonly from: string;
  readonly to: string;
  readonly compared: boolean;
  readonly crowded: boolean;
};

/**
 * What relations that say of neither end who it is change about the comparison of their ends: whether these are compared with each
 * other, having a key in common, and whether the first has so many relations that not all of them are looked at.
 */
export const candidateUntold: Statement<CandidateUntoldParams, CandidateUntoldRow, 'read'> = {
  name: 'candidate/untold',
  mode: 'read',
  rows: 'many',
  columns: ['from', 'to', 'compared', 'crowded'],
  text: `UNWIND $rows AS row
MATCH (e:Entity {id: row.from})
OPTIONAL MATCH (a:BlockingKeys {entity: row.from})
OPTIONAL MATCH (b:BlockingKeys {entity: row.to})
RETURN
  row.from AS from,
  row.to AS to,
  a IS NULL OR b IS NULL OR any(key IN a.keys WHERE key IN b.keys) AS compared,
  COUNT { (e)-->() } >= 100 AS crowded`,
};

/** What cypher/change/after.cypher is given. */
export type ChangeAfterParams = {
  readonly number: number;
  readonly limit: number;
};

/** A row of cypher/change/after.cypher. */
export type ChangeAfterRow = {
  readonly number: number;
  readonly id: string;
  readonly at: number;
  readonly kind: string;
  readonly actor: string;
  readonly role: string | null;
  readonly reason: string | null;
  readonly source: string | null;
  readonly reverts: string | null;
  readonly claims: readonly string[];
  readonly entities: readonly string[];
};

/** The changes after a number, in their order. */
export const changeAfter: Statement<ChangeAfterParams, ChangeAfterRow, 'read'> = {
  name: 'change/after',
  mode: 'read',
  rows: 'many',
  columns: ['number', 'id', 'at', 'kind', 'actor', 'role', 'reason', 'source', 'reverts', 'claims', 'entities'],
  text: `MATCH (h:Change)
USING INDEX h:Change(number)
WHERE h.number > $number
WITH h
ORDER BY h.number
LIMIT $limit
RETURN
  h.number AS number,
  h.id AS id,
  h.at AS at,
  h.kind AS kind,
  h.actor AS actor,
  h.role AS role,
  h.reason AS reason,
  h.source AS source,
  h.reverts AS reverts,
  COLLECT {
    MATCH (e:ChangeEntry)
    WHERE e.change = h.id AND e.id > '' AND e.claim IS NOT NULL
    RETURN e.claim
    ORDER BY e.claim
  } AS claims,
  COLLECT {
    MATCH (e:ChangeEntry)
    WHERE e.change = h.id AND e.id > '' AND e.entity IS NOT NULL
    RETURN e.entity
    ORDER BY e.entity
  } AS entities`,
};

/** What cypher/change/create.cypher is given. */
export type ChangeCreateParams = {
  readonly change: object;
  readonly entries: readonly object[];
  readonly undone: readonly object[];
  readonly kinds: readonly string[];
  readonly counts: readonly object[];
};

/** A row of cypher/change/create.cypher. */
export type ChangeCreateRow = Readonly<Record<string, never>>;

/**
 * Writes a change down with what it changed, as the last one; notes which change undid some others, null for none any longer; and
 * adds to stored counts, taking out those that come to nothing. First it holds the totals of their kinds until the end of the
 * transaction, in the order given: who else counts these waits.
 */
export const changeCreate: Statement<ChangeCreateParams, ChangeCreateRow, 'write'> = {
  name: 'change/create',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `CALL () {
  UNWIND $kinds AS kind
  MERGE (total:Tally {of: kind, first: '', second: ''})
  ON CREATE SET total.count = 0
  SET total.of = kind
}
CALL () {
  UNWIND $counts AS row
  MERGE (t:Tally {of: row.of, first: row.first, second: row.second})
  SET t.count = coalesce(t.count, 0) + row.count
  WITH t
  WHERE t.count = 0
  DELETE t
}
CALL () {
  UNWIND $undone AS row
  MATCH (h:Change {id: row.id})
  SET h.revertedBy = row.by
}
MATCH (c:ChangeCounter {id: 'changes'})
SET c.number = $change.number, c.at = $change.at
CREATE (h:Change)
SET h = $change
WITH h
UNWIND $entries AS row
CREATE (e:ChangeEntry)
SET e = row`,
};

/** What cypher/change/entries-after.cypher is given. */
export type ChangeEntriesAfterParams = {
  readonly number: number;
  readonly limit: number;
};

/** A row of cypher/change/entries-after.cypher. */
export type ChangeEntriesAfterRow = {
  readonly change: Readonly<Record<string, unknown>>;
  readonly entry: Readonly<Record<string, unknown>> | null;
};

/** The changes after a number, newest first, each with what it did to claims and judgements; so many of both at most. */
export const changeEntriesAfter: Statement<ChangeEntriesAfterParams, ChangeEntriesAfterRow, 'read'> = {
  name: 'change/entries-after',
  mode: 'read',
  rows: 'many',
  columns: ['change', 'entry'],
  text: `MATCH (h:Change)
USING INDEX h:Change(number)
WHERE h.number > $number
WITH h
ORDER BY h.number DESC
OPTIONAL MATCH (e:ChangeEntry)
WHERE e.change = h.id AND e.id > '' AND (e.claim IS NOT NULL OR e.judgement IS NOT NULL)
RETURN properties(h) AS change, properties(e) AS entry
LIMIT $limit`,
};

/** What cypher/change/forget-after.cypher is given. */
export type ChangeForgetAfterParams = {
  readonly number: number;
  readonly undone: readonly object[];
};

/** A row of cypher/change/forget-after.cypher. */
export type ChangeForgetAfterRow = Readonly<Record<string, never>>;

/** Forgets the changes after a number, and notes which change undid some others; for a transaction that is not kept. */
export const changeForgetAfter: Statement<ChangeForgetAfterParams, ChangeForgetAfterRow, 'write'> = {
  name: 'change/forget-after',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `CALL () {
  UNWIND $undone AS row
  MATCH (h:Change {id: row.id})
  SET h.revertedBy = row.by
}
CALL () {
  MATCH (h:Change)
  USING INDEX h:Change(number)
  WHERE h.number > $number
  CALL (h) {
    MATCH (e:ChangeEntry)
    WHERE e.change = h.id AND e.id > ''
    DELETE e
  }
  DELETE h
}
MATCH (c:ChangeCounter {id: 'changes'})
SET c.number = $number`,
};

/** What cypher/change/hold.cypher is given. */
export type ChangeHoldParams = {
  readonly actor: string;
  readonly key: string | null;
};

/** A row of cypher/change/hold.cypher. */
export type ChangeHoldRow = {
  readonly number: number;
  readonly now: number;
  readonly known: string | null;
  readonly inputHash: string | null;
  readonly made: string | null;
};

/**
 * Holds the numbers of changes until the end of the transaction, so that changes are made one after the other. Tells the
 * number of the last one, the time in milliseconds, never earlier than that of the last one, and the change that the caller
 * made with a key.
 */
export const changeHold: Statement<ChangeHoldParams, ChangeHoldRow, 'write'> = {
  name: 'change/hold',
  mode: 'write',
  rows: 'one',
  columns: ['number', 'now', 'known', 'inputHash', 'made'],
  text: `MERGE (c:ChangeCounter {id: 'changes'})
ON CREATE SET c.number = 0, c.at = 0
SET c.id = c.id
WITH c
OPTIONAL MATCH (made:Change {actor: $actor, key: $key})
RETURN
  c.number AS number,
  CASE WHEN timestamp() > c.at THEN timestamp() ELSE c.at END AS now,
  made.id AS known,
  made.inputHash AS inputHash,
  made.made AS made`,
};

/** What cypher/change/later.cypher is given. */
export type ChangeLaterParams = {
  readonly claims: readonly string[];
  readonly judgements: readonly string[];
  readonly number: number;
};

/** A row of cypher/change/later.cypher. */
export type ChangeLaterRow = {
  readonly of: string;
  readonly id: string;
  readonly change: string;
  readonly kind: string;
  readonly actor: string;
  readonly at: number;
  readonly number: number;
  readonly reverts: string | null;
  readonly revertedBy: string | null;
  readonly before: string | null;
  readonly after: string | null;
};

/** The changes of some claims and some judgements after a change, oldest first, with what each changed; `of` says which of the two. */
export const changeLater: Statement<ChangeLaterParams, ChangeLaterRow, 'read'> = {
  name: 'change/later',
  mode: 'read',
  rows: 'many',
  columns: ['of', 'id', 'change', 'kind', 'actor', 'at', 'number', 'reverts', 'revertedBy', 'before', 'after'],
  text: `CALL () {
  UNWIND $claims AS wanted
  MATCH (e:ChangeEntry)
  WHERE e.claim = wanted AND e.number > $number
  RETURN 'claim' AS of, wanted AS id, e
  UNION ALL
  UNWIND $judgements AS wanted
  MATCH (e:ChangeEntry)
  WHERE e.judgement = wanted AND e.number > $number
  RETURN 'judgement' AS of, wanted AS id, e
}
MATCH (h:Change {id: e.change})
RETURN
  of,
  id,
  h.id AS change,
  h.kind AS kind,
  h.actor AS actor,
  h.at AS at,
  h.number AS number,
  h.reverts AS reverts,
  h.revertedBy AS revertedBy,
  e.before AS before,
  e.after AS after
ORDER BY number, of, id`,
};

/** What cypher/change/latest.cypher is given. */
export type ChangeLatestParams = Readonly<Record<string, never>>;

/** A row of cypher/change/latest.cypher. */
export type ChangeLatestRow = {
  readonly number: number;
};

/** The number of the last change; no row where there was none. */
export const changeLatest: Statement<ChangeLatestParams, ChangeLatestRow, 'read'> = {
  name: 'change/latest',
  mode: 'read',
  rows: 'maybe',
  columns: ['number'],
  text: `MATCH (c:ChangeCounter {id: 'changes'})
RETURN c.number AS number`,
};

/** What cypher/change/named.cypher is given. */
export type ChangeNamedParams = {
  readonly source: string;
  readonly passages: readonly string[];
  readonly ids: readonly string[];
};

/** A row of cypher/change/named.cypher. */
export type ChangeNamedRow = {
  readonly sources: readonly (Readonly<Record<string, unknown>>)[];
  readonly passages: readonly (Readonly<Record<string, unknown>>)[];
  readonly references: readonly (Readonly<Record<string, unknown>>)[];
};

/**
 * What a change names: a source as it is stored, with those of its passages that have the given ids, empty where there is none; and
 * what the ids of entities and terms are taken to be: those that are there, and else what is said to be one by a claim that nobody
 * has decided on. Those that were merged are what they stand for, which is told beside.
 */
export const changeNamed: Statement<ChangeNamedParams, ChangeNamedRow, 'read'> = {
  name: 'change/named',
  mode: 'read',
  rows: 'one',
  columns: ['sources', 'passages', 'references'],
  text: `RETURN
  COLLECT {
    MATCH (s:Source {id: $source})
    RETURN properties(s)
  } AS sources,
  COLLECT {
    UNWIND $passages AS wanted
    MATCH (p:Passage {id: wanted})
    RETURN properties(p)
    ORDER BY p.ordinal
  } AS passages,
  COLLECT {
    UNWIND $ids AS wanted
    OPTIONAL MATCH (a:Alias {id: wanted})
    WITH wanted, coalesce(a.canonical, wanted) AS known
    OPTIONAL MATCH (e:Entity {id: known})
    OPTIONAL MATCH (t:Term {id: known})
    CALL (known, e, t) {
      WITH known, e, t
      WHERE e.kind IS NULL AND t.kind IS NULL
      CALL (known) {
        MATCH (c:Claim)
        USING INDEX SEEK c:Claim(subject, id)
        WHERE c.subject = known AND c.id > '' AND c.predicate = 'KIND'
        RETURN c, false AS term
        UNION ALL
        MATCH (c:Claim)
        USING INDEX SEEK c:Claim(predicate, subjectTerm)
        WHERE c.predicate = 'KIND' AND c.subjectTerm = known
        RETURN c, true AS term
      }
      WITH c, term
      WHERE coalesce(c.status, 'PROPOSED') = 'PROPOSED' AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED'
      RETURN DISTINCT c.value AS kind, term
      UNION
      WITH known, e, t
      WHERE e.kind IS NOT NULL
      RETURN e.kind AS kind, false AS term
      UNION
      WITH known, e, t
      WHERE t.kind IS NOT NULL
      RETURN t.kind AS kind, true AS term
    }
    RETURN {id: wanted, canonical: known, kind: kind, term: term}
  } AS references`,
};

/** What cypher/change/numbers-at.cypher is given. */
export type ChangeNumbersAtParams = {
  readonly at: number;
};

/** A row of cypher/change/numbers-at.cypher. */
export type ChangeNumbersAtRow = {
  readonly number: number;
  readonly last: number;
};

/** The number of the last change that was made by some time, in milliseconds since 1970, and of the last of all; 0 for none. */
export const changeNumbersAt: Statement<ChangeNumbersAtParams, ChangeNumbersAtRow, 'read'> = {
  name: 'change/numbers-at',
  mode: 'read',
  rows: 'one',
  columns: ['number', 'last'],
  text: `OPTIONAL MATCH (c:ChangeCounter {id: 'changes'})
CALL () {
  MATCH (h:Change)
  USING INDEX h:Change(number)
  WHERE h.number > 0 AND h.at <= $at
  RETURN h.number AS number
  ORDER BY number DESC
  LIMIT 1
  UNION ALL
  RETURN 0 AS number
}
RETURN max(number) AS number, coalesce(max(c.number), 0) AS last`,
};

/** What cypher/change/said.cypher is given. */
export type ChangeSaidParams = {
  readonly source: string;
  readonly subjects: readonly string[];
  readonly predicates: readonly string[];
};

/** A row of cypher/change/said.cypher. */
export type ChangeSaidRow = {
  readonly claim: Readonly<Record<string, unknown>>;
};

/** What a source says of some things by some predicates, to be compared with what is about to be added. */
export const changeSaid: Statement<ChangeSaidParams, ChangeSaidRow, 'read'> = {
  name: 'change/said',
  mode: 'read',
  rows: 'many',
  columns: ['claim'],
  text: `CALL () {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subject, id)
  WHERE c.subject IN $subjects AND c.id > ''
  RETURN c
  UNION ALL
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subjectTerm, id)
  WHERE c.subjectTerm IN $subjects AND c.id > ''
  RETURN c
}
WITH c
WHERE c.source = $source AND c.predicate IN $predicates AND NOT coalesce(c.status, '') IN ['REJECTED', 'RETRACTED']
RETURN properties(c) AS claim`,
};

/** What cypher/change/source.cypher is given. */
export type ChangeSourceParams = {
  readonly id: string;
  readonly passages: readonly string[];
};

/** A row of cypher/change/source.cypher. */
export type ChangeSourceRow = {
  readonly source: Readonly<Record<string, unknown>>;
  readonly passages: readonly (Readonly<Record<string, unknown>>)[];
};

/** A source as it is stored, with those of its passages that have the given ids. */
export const changeSource: Statement<ChangeSourceParams, ChangeSourceRow, 'read'> = {
  name: 'change/source',
  mode: 'read',
  rows: 'maybe',
  columns: ['source', 'passages'],
  text: `MATCH (s:Source {id: $id})
RETURN
  properties(s) AS source,
  COLLECT {
    UNWIND $passages AS wanted
    MATCH (p:Passage {id: wanted})
    RETURN properties(p)
    ORDER BY p.ordinal
  } AS passages`,
};

/** What cypher/change/stored.cypher is given. */
export type ChangeStoredParams = {
  readonly id: string;
};

/** A row of cypher/change/stored.cypher. */
export type ChangeStoredRow = {
  readonly change: Readonly<Record<string, unknown>>;
  readonly entries: readonly (Readonly<Record<string, unknown>>)[];
};

/** A change with what it changed, in the order of its entries. */
export const changeStored: Statement<ChangeStoredParams, ChangeStoredRow, 'read'> = {
  name: 'change/stored',
  mode: 'read',
  rows: 'maybe',
  columns: ['change', 'entries'],
  text: `MATCH (h:Change {id: $id})
RETURN
  properties(h) AS change,
  COLLECT {
    MATCH (e:ChangeEntry)
    WHERE e.change = h.id AND e.id > ''
    RETURN properties(e)
    ORDER BY e.id
  } AS entries`,
};

/** What cypher/change/taken.cypher is given. */
export type ChangeTakenParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/change/taken.cypher. */
export type ChangeTakenRow = {
  readonly id: string;
};

/** Those of some ids that a thing or a claim has, that were merged into others, or that claims are about. */
export const changeTaken: Statement<ChangeTakenParams, ChangeTakenRow, 'read'> = {
  name: 'change/taken',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `UNWIND $ids AS wanted
WITH wanted
WHERE
  EXISTS { (:Entity {id: wanted}) } OR
  EXISTS { (:Alias {id: wanted}) } OR
  EXISTS { (:Term {id: wanted}) } OR
  EXISTS { (:Claim {id: wanted}) } OR
  EXISTS { (:Source {id: wanted}) } OR
  EXISTS {
    MATCH (c:Claim)
    WHERE c.subject = wanted AND c.id > ''
  }
RETURN wanted AS id`,
};

/** What cypher/change/to-revert.cypher is given. */
export type ChangeToRevertParams = {
  readonly id: string;
};

/** A row of cypher/change/to-revert.cypher. */
export type ChangeToRevertRow = {
  readonly change: Readonly<Record<string, unknown>>;
  readonly entries: readonly (Readonly<Record<string, unknown>>)[];
  readonly claims: readonly (Readonly<Record<string, unknown>>)[];
  readonly later: readonly (Readonly<Record<string, unknown>>)[];
};

/**
 * A change with what it changed, in the order of its entries; the claims of these as they are now; and the later changes of these
 * claims and judgements, oldest first.
 */
export const changeToRevert: Statement<ChangeToRevertParams, ChangeToRevertRow, 'read'> = {
  name: 'change/to-revert',
  mode: 'read',
  rows: 'maybe',
  columns: ['change', 'entries', 'claims', 'later'],
  text: `MATCH (h:Change {id: $id})
WITH h, COLLECT {
  MATCH (e:ChangeEntry)
  WHERE e.change = h.id AND e.id > ''
  RETURN properties(e)
  ORDER BY e.id
} AS entries
RETURN
  properties(h) AS change,
  entries,
  COLLECT {
    UNWIND [entry IN entries WHERE entry.claim IS NOT NULL | entry.claim] AS wanted
    MATCH (c:Claim {id: wanted})
    RETURN properties(c)
  } AS claims,
  COLLECT {
    CALL (h, entries) {
      UNWIND [entry IN entries WHERE entry.claim IS NOT NULL | entry.claim] AS wanted
      MATCH (e:ChangeEntry)
      WHERE e.claim = wanted AND e.number > h.number
      RETURN 'claim' AS of, wanted AS id, e
      UNION ALL
      UNWIND [entry IN entries WHERE entry.judgement IS NOT NULL | entry.judgement] AS wanted
      MATCH (e:ChangeEntry)
      WHERE e.judgement = wanted AND e.number > h.number
      RETURN 'judgement' AS of, wanted AS id, e
    }
    MATCH (other:Change {id: e.change})
    RETURN
      {
        of: of,
        id: id,
        change: other.id,
        kind: other.kind,
        actor: other.actor,
        at: other.at,
        reverts: other.reverts
      }
    ORDER BY other.number, of, id
  } AS later`,
};

/** What cypher/claim/added.cypher is given. */
export type ClaimAddedParams = {
  readonly source: string;
};

/** A row of cypher/claim/added.cypher. */
export type ClaimAddedRow = {
  readonly claim: Readonly<Record<string, unknown>>;
  readonly passages: readonly (Readonly<Record<string, unknown>>)[];
};

/** The claims that changes added to a source, and the passages that they cite. */
export const claimAdded: Statement<ClaimAddedParams, ClaimAddedRow, 'read'> = {
  name: 'claim/added',
  mode: 'read',
  rows: 'many',
  columns: ['claim', 'passages'],
  text: `MATCH (c:Claim)
USING INDEX SEEK c:Claim(source, id)
WHERE c.source = $source AND c.id > '' AND c.addedBy IS NOT NULL
RETURN
  properties(c) AS claim,
  COLLECT {
    UNWIND coalesce(c.supports, []) + coalesce(c.contradicts, []) AS place
    MATCH (p:Passage {id: $source + '#' + place})
    RETURN properties(p)
  } AS passages`,
};

/** What cypher/claim/by-id.cypher is given. */
export type ClaimByIdParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/claim/by-id.cypher. */
export type ClaimByIdRow = {
  readonly id: string;
  readonly claim: Readonly<Record<string, unknown>>;
};

/** Some claims, whoever makes them. */
export const claimById: Statement<ClaimByIdParams, ClaimByIdRow, 'read'> = {
  name: 'claim/by-id',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'claim'],
  text: `UNWIND $ids AS wanted
MATCH (c:Claim {id: wanted})
RETURN wanted AS id, properties(c) AS claim`,
};

/** What cypher/claim/create-figures.cypher is given. */
export type ClaimCreateFiguresParams = {
  readonly rows: readonly object[];
};

/** A row of cypher/claim/create-figures.cypher. */
export type ClaimCreateFiguresRow = Readonly<Record<string, never>>;

/** Makes claims that are not there yet and give a figure. A label chosen row by row would take a fifth longer. */
export const claimCreateFigures: Statement<ClaimCreateFiguresParams, ClaimCreateFiguresRow, 'write'> = {
  name: 'claim/create-figures',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $rows AS row
CREATE (c:Claim:Statistic)
SET c = row`,
};

/** What cypher/claim/create.cypher is given. */
export type ClaimCreateParams = {
  readonly rows: readonly object[];
};

/** A row of cypher/claim/create.cypher. */
export type ClaimCreateRow = Readonly<Record<string, never>>;

/** Makes claims that are not there yet and give no figure. */
export const claimCreate: Statement<ClaimCreateParams, ClaimCreateRow, 'write'> = {
  name: 'claim/create',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $rows AS row
CREATE (c:Claim)
SET c = row`,
};

/** What cypher/claim/decided.cypher is given. */
export type ClaimDecidedParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/claim/decided.cypher. */
export type ClaimDecidedRow = {
  readonly id: string;
  readonly claim: Readonly<Record<string, unknown>>;
  readonly decision: Readonly<Record<string, unknown>> | null;
};

/** Some claims, whoever makes them, and the decision on each; null where there is none. */
export const claimDecided: Statement<ClaimDecidedParams, ClaimDecidedRow, 'read'> = {
  name: 'claim/decided',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'claim', 'decision'],
  text: `UNWIND $ids AS wanted
MATCH (c:Claim {id: wanted})
OPTIONAL MATCH (d:Decision {claim: wanted})
RETURN wanted AS id, properties(c) AS claim, properties(d) AS decision`,
};

/** What cypher/claim/delete-gone.cypher is given. */
export type ClaimDeleteGoneParams = {
  readonly source: string;
  readonly ids: readonly string[];
};

/** A row of cypher/claim/delete-gone.cypher. */
export type ClaimDeleteGoneRow = Readonly<Record<string, never>>;

/** Deletes what a source no longer says. */
export const claimDeleteGone: Statement<ClaimDeleteGoneParams, ClaimDeleteGoneRow, 'write'> = {
  name: 'claim/delete-gone',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `MATCH (c:Claim)
USING INDEX SEEK c:Claim(source, id)
WHERE c.source = $source AND c.id > '' AND NOT c.id IN $ids
DELETE c`,
};

/** What cypher/claim/delete.cypher is given. */
export type ClaimDeleteParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/claim/delete.cypher. */
export type ClaimDeleteRow = Readonly<Record<string, never>>;

/** Deletes some claims, whoever makes them. */
export const claimDelete: Statement<ClaimDeleteParams, ClaimDeleteRow, 'write'> = {
  name: 'claim/delete',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $ids AS gone
MATCH (c:Claim {id: gone})
DELETE c`,
};

/** What cypher/claim/described-page.cypher is given. */
export type ClaimDescribedPageParams = {
  readonly after: string;
  readonly limit: number;
};

/** A row of cypher/claim/described-page.cypher. */
export type ClaimDescribedPageRow = {
  readonly id: string;
};

/** The next ids in order that any source says are entities. */
export const claimDescribedPage: Statement<ClaimDescribedPageParams, ClaimDescribedPageRow, 'read'> = {
  name: 'claim/described-page',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `MATCH (c:Claim)
USING INDEX SEEK c:Claim(subject, id)
WHERE c.subject > $after AND c.id > '' AND c.predicate = 'KIND'
RETURN DISTINCT c.subject AS id
ORDER BY id
LIMIT $limit`,
};

/** What cypher/claim/described-terms-page.cypher is given. */
export type ClaimDescribedTermsPageParams = {
  readonly after: string;
  readonly limit: number;
};

/** A row of cypher/claim/described-terms-page.cypher. */
export type ClaimDescribedTermsPageRow = {
  readonly id: string;
};

/** The next ids in order that any source says are terms. */
export const claimDescribedTermsPage: Statement<ClaimDescribedTermsPageParams, ClaimDescribedTermsPageRow, 'read'> = {
  name: 'claim/described-terms-page',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `MATCH (c:Claim)
USING INDEX SEEK c:Claim(predicate, subjectTerm)
WHERE c.predicate = 'KIND' AND c.subjectTerm > $after
RETURN DISTINCT c.subjectTerm AS id
ORDER BY id
LIMIT $limit`,
};

/** What cypher/claim/describing-terms.cypher is given. */
export type ClaimDescribingTermsParams = {
  readonly predicates: readonly string[];
  readonly ids: readonly string[];
};

/** A row of cypher/claim/describing-terms.cypher. */
export type ClaimDescribingTermsRow = {
  readonly id: string;
  readonly claim: Readonly<Record<string, unknown>>;
};

/** The claims that say what some terms are and what they are called. */
export const claimDescribingTerms: Statement<ClaimDescribingTermsParams, ClaimDescribingTermsRow, 'read'> = {
  name: 'claim/describing-terms',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'claim'],
  text: `MATCH (c:Claim)
USING INDEX SEEK c:Claim(predicate, subjectTerm)
WHERE c.predicate IN $predicates AND c.subjectTerm IN $ids
RETURN c.subjectTerm AS id, properties(c) AS claim`,
};

/** What cypher/claim/describing.cypher is given. */
export type ClaimDescribingParams = {
  readonly predicates: readonly string[];
  readonly ids: readonly string[];
};

/** A row of cypher/claim/describing.cypher. */
export type ClaimDescribingRow = {
  readonly id: string;
  readonly claim: Readonly<Record<string, unknown>>;
};

/** The claims that say what some entities are, what they are called, and their attributes. */
export const claimDescribing: Statement<ClaimDescribingParams, ClaimDescribingRow, 'read'> = {
  name: 'claim/describing',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'claim'],
  text: `MATCH (c:Claim)
USING INDEX SEEK c:Claim(subject, id)
WHERE c.subject IN $ids AND c.id > '' AND c.predicate IN $predicates
RETURN c.subject AS id, properties(c) AS claim`,
};

/** What cypher/claim/figured-page.cypher is given. */
export type ClaimFiguredPageParams = {
  readonly after: string;
  readonly limit: number;
};

/** A row of cypher/claim/figured-page.cypher. */
export type ClaimFiguredPageRow = {
  readonly id: string;
};

/** The next ids in order of entities and terms that any source gives a figure of. */
export const claimFiguredPage: Statement<ClaimFiguredPageParams, ClaimFiguredPageRow, 'read'> = {
  name: 'claim/figured-page',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `CALL () {
  MATCH (c:Statistic)
  USING INDEX SEEK c:Statistic(subject, id)
  WHERE c.subject > $after AND c.id > ''
  RETURN DISTINCT c.subject AS id
  ORDER BY id
  LIMIT $limit
  UNION
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(predicate, subjectTerm)
  WHERE c.predicate = 'STATISTIC' AND c.subjectTerm > $after
  RETURN DISTINCT c.subjectTerm AS id
  ORDER BY id
  LIMIT $limit
}
RETURN id
ORDER BY id
LIMIT $limit`,
};

/** What cypher/claim/figures.cypher is given. */
export type ClaimFiguresParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/claim/figures.cypher. */
export type ClaimFiguresRow = {
  readonly id: string;
  readonly claim: Readonly<Record<string, unknown>>;
};

/** The claims that give figures of some entities and terms. */
export const claimFigures: Statement<ClaimFiguresParams, ClaimFiguresRow, 'read'> = {
  name: 'claim/figures',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'claim'],
  text: `CALL () {
  MATCH (c:Statistic)
  USING INDEX SEEK c:Statistic(subject, id)
  WHERE c.subject IN $ids AND c.id > ''
  RETURN c, c.subject AS id
  UNION ALL
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(predicate, subjectTerm)
  WHERE c.predicate = 'STATISTIC' AND c.subjectTerm IN $ids
  RETURN c, c.subjectTerm AS id
}
RETURN id, properties(c) AS claim`,
};

/** What cypher/claim/gather.cypher is given. */
export type ClaimGatherParams = {
  readonly predicates: readonly string[];
  readonly ids: readonly string[];
  readonly relations: readonly string[];
  readonly claims: readonly string[];
  readonly matters: readonly string[];
};

/** A row of cypher/claim/gather.cypher. */
export type ClaimGatherRow = {
  readonly describing: readonly (Readonly<Record<string, unknown>>)[];
  readonly related: readonly (Readonly<Record<string, unknown>>)[];
  readonly disputed: readonly (Readonly<Record<string, unknown>>)[];
  readonly conflicts: readonly string[];
};

/**
 * What the views of some things are made of, all at once: the claims that say what entities are; the claims on relations; the
 * disputes that speak of these and of some other claims; and the conflicts that stand on some matters.
 */
export const claimGather: Statement<ClaimGatherParams, ClaimGatherRow, 'read'> = {
  name: 'claim/gather',
  mode: 'read',
  rows: 'one',
  columns: ['describing', 'related', 'disputed', 'conflicts'],
  text: `WITH
  COLLECT {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(relation)
    WHERE c.relation IN $relations
    RETURN properties(c)
  } AS related
RETURN
  COLLECT {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(subject, id)
    WHERE c.subject IN $ids AND c.id > '' AND c.predicate IN $predicates
    RETURN properties(c)
  } AS describing,
  related,
  COLLECT {
    UNWIND $claims + [claim IN related | claim.id] AS wanted
    MATCH (c:DisputeClaim)
    USING INDEX SEEK c:DisputeClaim(claim, id)
    WHERE c.claim = wanted AND c.id > ''
    RETURN {claim: wanted, dispute: c.dispute}
  } AS disputed,
  COLLECT {
    MATCH (c:Conflict)
    USING INDEX SEEK c:Conflict(matter)
    WHERE c.matter IN $matters
    RETURN c.id
  } AS conflicts`,
};

/** What cypher/claim/kinds-elsewhere.cypher is given. */
export type ClaimKindsElsewhereParams = {
  readonly ids: readonly string[];
  readonly except: readonly string[];
};

/** A row of cypher/claim/kinds-elsewhere.cypher. */
export type ClaimKindsElsewhereRow = {
  readonly id: string;
  readonly kind: string;
  readonly term: boolean;
};

/** What sources other than some take entities and terms to be; ids that were merged are what they stand for. */
export const claimKindsElsewhere: Statement<ClaimKindsElsewhereParams, ClaimKindsElsewhereRow, 'read'> = {
  name: 'claim/kinds-elsewhere',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'kind', 'term'],
  text: `UNWIND $ids AS wanted
OPTIONAL MATCH (a:Alias {id: wanted})
WITH wanted, coalesce(a.canonical, wanted) AS known
CALL (known) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subject, id)
  WHERE c.subject = known AND c.id > '' AND c.predicate = 'KIND'
  RETURN c, false AS term
  UNION ALL
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(predicate, subjectTerm)
  WHERE c.predicate = 'KIND' AND c.subjectTerm = known
  RETURN c, true AS term
}
WITH c, wanted, term
WHERE c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED' AND NOT c.source IN $except
RETURN wanted AS id, c.value AS kind, term`,
};

/** What cypher/claim/lock.cypher is given. */
export type ClaimLockParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/claim/lock.cypher. */
export type ClaimLockRow = Readonly<Record<string, never>>;

/**
 * Holds the claims of some ids until the end of the transaction, in the order given, whether or not they are there:
 * who stores or deletes one of them waits. One that is not there is there for this moment only.
 */
export const claimLock: Statement<ClaimLockParams, ClaimLockRow, 'write'> = {
  name: 'claim/lock',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $ids AS wanted
MERGE (c:Claim {id: wanted})
SET c.id = wanted
WITH c
WHERE c.source IS NULL
DELETE c`,
};

/** What cypher/claim/mentioned.cypher is given. */
export type ClaimMentionedParams = {
  readonly ids: readonly string[];
  readonly knownBy: number;
};

/** A row of cypher/claim/mentioned.cypher. */
export type ClaimMentionedRow = {
  readonly id: string;
  readonly sources: readonly string[];
};

/** The sources whose accepted claims, as far as they were known by a day, speak of some entities or terms. */
export const claimMentioned: Statement<ClaimMentionedParams, ClaimMentionedRow, 'read'> = {
  name: 'claim/mentioned',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'sources'],
  text: `UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subject, id)
  WHERE c.subject = wanted AND c.id > '' AND c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED' AND c.knownFrom <= $knownBy
  RETURN c.source AS source
  UNION
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(object, id)
  WHERE c.object = wanted AND c.id > '' AND c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED' AND c.knownFrom <= $knownBy
  RETURN c.source AS source
  UNION
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subjectTerm, id)
  WHERE c.subjectTerm = wanted AND c.id > '' AND c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED' AND c.knownFrom <= $knownBy
  RETURN c.source AS source
  UNION
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(objectTerm, id)
  WHERE c.objectTerm = wanted AND c.id > '' AND c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED' AND c.knownFrom <= $knownBy
  RETURN c.source AS source
}
RETURN wanted AS id, collect(source) AS sources`,
};

/** What cypher/claim/mentions.cypher is given. */
export type ClaimMentionsParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/claim/mentions.cypher. */
export type ClaimMentionsRow = {
  readonly id: string;
  readonly sources: readonly string[];
};

/**
 * The sources whose accepted claims speak of some entities, as subject or as object. The indexes are
 * named, here and elsewhere: a plan made while there were few claims would go on reading all of them.
 */
export const claimMentions: Statement<ClaimMentionsParams, ClaimMentionsRow, 'read'> = {
  name: 'claim/mentions',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'sources'],
  text: `UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subject, id)
  WHERE c.subject = wanted AND c.id > '' AND c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED'
  RETURN c.source AS source
  UNION
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(object, id)
  WHERE c.object = wanted AND c.id > '' AND c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED'
  RETURN c.source AS source
}
RETURN wanted AS id, collect(source) AS sources`,
};

/** What cypher/claim/naming.cypher is given. */
export type ClaimNamingParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/claim/naming.cypher. */
export type ClaimNamingRow = {
  readonly claim: Readonly<Record<string, unknown>>;
};

/** The claims that name some entities by their own ids, whatever these stand for now: as subject, as object, or as whose word it is. */
export const claimNaming: Statement<ClaimNamingParams, ClaimNamingRow, 'read'> = {
  name: 'claim/naming',
  mode: 'read',
  rows: 'many',
  columns: ['claim'],
  text: `CALL () {
  UNWIND $ids AS wanted
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subject, id)
  WHERE c.subject = wanted AND c.id > '' AND c.ownSubject IS NULL
  RETURN c
  UNION
  UNWIND $ids AS wanted
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(ownSubject, id)
  WHERE c.ownSubject = wanted AND c.id > ''
  RETURN c
  UNION
  UNWIND $ids AS wanted
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(object, id)
  WHERE c.object = wanted AND c.id > '' AND c.ownObject IS NULL
  RETURN c
  UNION
  UNWIND $ids AS wanted
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(ownObject, id)
  WHERE c.ownObject = wanted AND c.id > ''
  RETURN c
  UNION
  UNWIND $ids AS wanted
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(attributedTo, id)
  WHERE c.attributedTo = wanted AND c.id > '' AND c.ownAttributedTo IS NULL
  RETURN c
  UNION
  UNWIND $ids AS wanted
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(ownAttributedTo, id)
  WHERE c.ownAttributedTo = wanted AND c.id > ''
  RETURN c
}
RETURN properties(c) AS claim`,
};

/** What cypher/claim/of-relations.cypher is given. */
export type ClaimOfRelationsParams = {
  readonly relations: readonly string[];
};

/** A row of cypher/claim/of-relations.cypher. */
export type ClaimOfRelationsRow = {
  readonly relation: string;
  readonly claim: Readonly<Record<string, unknown>>;
};

/** All claims on some relations, whoever makes them. */
export const claimOfRelations: Statement<ClaimOfRelationsParams, ClaimOfRelationsRow, 'read'> = {
  name: 'claim/of-relations',
  mode: 'read',
  rows: 'many',
  columns: ['relation', 'claim'],
  text: `MATCH (c:Claim)
USING INDEX SEEK c:Claim(relation)
WHERE c.relation IN $relations
RETURN c.relation AS relation, properties(c) AS claim`,
};

/** What cypher/claim/of-source-page.cypher is given. */
export type ClaimOfSourcePageParams = {
  readonly sources: readonly string[];
  readonly limit: number;
};

/** A row of cypher/claim/of-source-page.cypher. */
export type ClaimOfSourcePageRow = {
  readonly id: string;
  readonly source: string;
  readonly predicate: string;
  readonly modality: string;
  readonly subject: string | null;
  readonly object: string | null;
  readonly subjectTerm: string | null;
  readonly objectTerm: string | null;
  readonly relation: string | null;
};

/** Some of the claims of some sources, and what they are about. */
export const claimOfSourcePage: Statement<ClaimOfSourcePageParams, ClaimOfSourcePageRow, 'read'> = {
  name: 'claim/of-source-page',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'source', 'predicate', 'modality', 'subject', 'object', 'subjectTerm', 'objectTerm', 'relation'],
  text: `UNWIND $sources AS source
MATCH (c:Claim)
USING INDEX SEEK c:Claim(source, id)
WHERE c.source = source AND c.id > ''
WITH c
LIMIT $limit
RETURN
  c.id AS id,
  c.source AS source,
  c.predicate AS predicate,
  c.modality AS modality,
  c.subject AS subject,
  c.object AS object,
  c.subjectTerm AS subjectTerm,
  c.objectTerm AS objectTerm,
  c.relation AS relation`,
};

/** What cypher/claim/of-source.cypher is given. */
export type ClaimOfSourceParams = {
  readonly source: string;
  readonly after: string;
  readonly limit: number;
};

/** A row of cypher/claim/of-source.cypher. */
export type ClaimOfSourceRow = {
  readonly claim: Readonly<Record<string, unknown>>;
};

/** The next claims of a source as they are stored, in the order of their ids, whoever added them. */
export const claimOfSource: Statement<ClaimOfSourceParams, ClaimOfSourceRow, 'read'> = {
  name: 'claim/of-source',
  mode: 'read',
  rows: 'many',
  columns: ['claim'],
  text: `MATCH (c:Claim)
USING INDEX SEEK c:Claim(source, id)
WHERE c.source = $source AND c.id > $after
RETURN properties(c) AS claim
ORDER BY c.id
LIMIT $limit`,
};

/** What cypher/claim/of-statuses.cypher is given. */
export type ClaimOfStatusesParams = {
  readonly statuses: readonly string[];
  readonly limit: number;
};

/** A row of cypher/claim/of-statuses.cypher. */
export type ClaimOfStatusesRow = {
  readonly claim: Readonly<Record<string, unknown>>;
};

/** Claims with some results of review other than acceptance, in the order of their ids; so many at most. */
export const claimOfStatuses: Statement<ClaimOfStatusesParams, ClaimOfStatusesRow, 'read'> = {
  name: 'claim/of-statuses',
  mode: 'read',
  rows: 'many',
  columns: ['claim'],
  text: `MATCH (c:Claim)
USING INDEX SEEK c:Claim(status, id)
WHERE c.status IN $statuses AND c.id > ''
RETURN properties(c) AS claim
ORDER BY c.id
LIMIT $limit`,
};

/** What cypher/claim/on-posts.cypher is given. */
export type ClaimOnPostsParams = {
  readonly ids: readonly string[];
  readonly predicates: readonly string[];
};

/** A row of cypher/claim/on-posts.cypher. */
export type ClaimOnPostsRow = {
  readonly id: string;
  readonly claim: Readonly<Record<string, unknown>>;
};

/** The claims on who holds posts at some bodies, whoever makes them. */
export const claimOnPosts: Statement<ClaimOnPostsParams, ClaimOnPostsRow, 'read'> = {
  name: 'claim/on-posts',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'claim'],
  text: `MATCH (c:Claim)
USING INDEX SEEK c:Claim(object, id)
WHERE c.object IN $ids AND c.id > '' AND c.predicate IN $predicates
RETURN c.object AS id, properties(c) AS claim`,
};

/** What cypher/claim/own-ids-page.cypher is given. */
export type ClaimOwnIdsPageParams = {
  readonly after: string;
  readonly limit: number;
};

/** A row of cypher/claim/own-ids-page.cypher. */
export type ClaimOwnIdsPageRow = {
  readonly id: string;
};

/** The next ids in order that claims name themselves and that are kept under others. */
export const claimOwnIdsPage: Statement<ClaimOwnIdsPageParams, ClaimOwnIdsPageRow, 'read'> = {
  name: 'claim/own-ids-page',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `CALL () {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(ownSubject, id)
  WHERE c.ownSubject > $after AND c.id > ''
  RETURN DISTINCT c.ownSubject AS id
  ORDER BY id
  LIMIT $limit
  UNION
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(ownObject, id)
  WHERE c.ownObject > $after AND c.id > ''
  RETURN DISTINCT c.ownObject AS id
  ORDER BY id
  LIMIT $limit
  UNION
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(ownAttributedTo, id)
  WHERE c.ownAttributedTo > $after AND c.id > ''
  RETURN DISTINCT c.ownAttributedTo AS id
  ORDER BY id
  LIMIT $limit
}
RETURN id
ORDER BY id
LIMIT $limit`,
};

/** What cypher/claim/owning.cypher is given. */
export type ClaimOwningParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/claim/owning.cypher. */
export type ClaimOwningRow = {
  readonly id: string;
  readonly claim: Readonly<Record<string, unknown>>;
};

/** The claims on who owns some firms, whoever makes them. */
export const claimOwning: Statement<ClaimOwningParams, ClaimOwningRow, 'read'> = {
  name: 'claim/owning',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'claim'],
  text: `MATCH (c:Claim)
USING INDEX SEEK c:Claim(object, id)
WHERE c.object IN $ids AND c.id > '' AND c.predicate = 'OWNS'
RETURN c.object AS id, properties(c) AS claim`,
};

/** What cypher/claim/page.cypher is given. */
export type ClaimPageParams = {
  readonly after: string;
  readonly limit: number;
};

/** A row of cypher/claim/page.cypher. */
export type ClaimPageRow = {
  readonly id: string;
  readonly claim: Readonly<Record<string, unknown>>;
};

/** The next claims in order, as they are stored. */
export const claimPage: Statement<ClaimPageParams, ClaimPageRow, 'read'> = {
  name: 'claim/page',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'claim'],
  text: `MATCH (c:Claim)
WHERE c.id > $after
RETURN c.id AS id, properties(c) AS claim
ORDER BY id
LIMIT $limit`,
};

/** What cypher/claim/put-status.cypher is given. */
export type ClaimPutStatusParams = {
  readonly rows: readonly object[];
};

/** A row of cypher/claim/put-status.cypher. */
export type ClaimPutStatusRow = Readonly<Record<string, never>>;

/** Puts the results of review of some claims on these, and changes nothing else. */
export const claimPutStatus: Statement<ClaimPutStatusParams, ClaimPutStatusRow, 'write'> = {
  name: 'claim/put-status',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.status = row.status`,
};

/** What cypher/claim/relations-at.cypher is given. */
export type ClaimRelationsAtParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/claim/relations-at.cypher. */
export type ClaimRelationsAtRow = {
  readonly relation: string;
};

/** The relations that claims give some entities, at either end, whether or not they stand in the graph. */
export const claimRelationsAt: Statement<ClaimRelationsAtParams, ClaimRelationsAtRow, 'read'> = {
  name: 'claim/relations-at',
  mode: 'read',
  rows: 'many',
  columns: ['relation'],
  text: `UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subject, id)
  WHERE c.subject = wanted AND c.id > '' AND c.relation IS NOT NULL
  RETURN c.relation AS relation
  UNION
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(object, id)
  WHERE c.object = wanted AND c.id > '' AND c.relation IS NOT NULL
  RETURN c.relation AS relation
}
RETURN DISTINCT relation`,
};

/** What cypher/claim/relations-page.cypher is given. */
export type ClaimRelationsPageParams = {
  readonly after: string;
  readonly limit: number;
};

/** A row of cypher/claim/relations-page.cypher. */
export type ClaimRelationsPageRow = {
  readonly id: string;
};

/** The next relations in order that any claim gives or denies. */
export const claimRelationsPage: Statement<ClaimRelationsPageParams, ClaimRelationsPageRow, 'read'> = {
  name: 'claim/relations-page',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `MATCH (c:Claim)
USING INDEX SEEK c:Claim(relation)
WHERE c.relation > $after
RETURN DISTINCT c.relation AS id
ORDER BY id
LIMIT $limit`,
};

/** What cypher/claim/still-mentions.cypher is given. */
export type ClaimStillMentionsParams = {
  readonly rows: readonly object[];
};

/** A row of cypher/claim/still-mentions.cypher. */
export type ClaimStillMentionsRow = {
  readonly id: string;
  readonly sources: readonly string[];
  readonly mentioning: readonly string[];
};

/**
 * Which of some sources still speak of an entity by a claim that counts, beside all sources that the stored entity names. What
 * nearly everything refers to, as a district, has more claims than most sources have: there the claims of the source are gone
 * through, unless it is a register.
 */
export const claimStillMentions: Statement<ClaimStillMentionsParams, ClaimStillMentionsRow, 'read'> = {
  name: 'claim/still-mentions',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'sources', 'mentioning'],
  text: `UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WITH row, e, COUNT { (e)--() } > 1000 AS isHub
RETURN
  row.id AS id,
  coalesce(e.sources, []) AS sources,
  COLLECT {
    UNWIND row.sources AS source
    MATCH (s:Source {id: source})
    WITH source, isHub AND s.origin <> 'register' AS bySource
    WHERE
      (
        bySource AND
        EXISTS {
          MATCH (c:Claim)
          USING INDEX SEEK c:Claim(source, id)
          WHERE
            c.source = source AND
            c.id > '' AND
            (c.subject = row.id OR c.object = row.id) AND
            c.status IS NULL AND
            coalesce(c.rank, 'NORMAL') <> 'DEPRECATED'
        }
      ) OR
      (
        NOT bySource AND
        (
          EXISTS {
            MATCH (c:Claim)
            USING INDEX SEEK c:Claim(subject, id)
            WHERE
              c.subject = row.id AND
              c.id > '' AND
              c.source = source AND
              c.status IS NULL AND
              coalesce(c.rank, 'NORMAL') <> 'DEPRECATED'
          } OR
          EXISTS {
            MATCH (c:Claim)
            USING INDEX SEEK c:Claim(object, id)
            WHERE
              c.object = row.id AND
              c.id > '' AND
              c.source = source AND
              c.status IS NULL AND
              coalesce(c.rank, 'NORMAL') <> 'DEPRECATED'
          }
        )
      )
    RETURN source
  } AS mentioning`,
};

/** What cypher/claim/term-mentions.cypher is given. */
export type ClaimTermMentionsParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/claim/term-mentions.cypher. */
export type ClaimTermMentionsRow = {
  readonly id: string;
  readonly sources: readonly string[];
};

/** The sources whose accepted claims speak of some terms, as subject or as object. */
export const claimTermMentions: Statement<ClaimTermMentionsParams, ClaimTermMentionsRow, 'read'> = {
  name: 'claim/term-mentions',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'sources'],
  text: `UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subjectTerm, id)
  WHERE c.subjectTerm = wanted AND c.id > '' AND c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED'
  RETURN c.source AS source
  UNION
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(objectTerm, id)
  WHERE c.objectTerm = wanted AND c.id > '' AND c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED'
  RETURN c.source AS source
}
RETURN wanted AS id, collect(source) AS sources`,
};

/** What cypher/claim/touched.cypher is given. */
export type ClaimTouchedParams = {
  readonly source: string;
  readonly ids: readonly string[];
};

/** A row of cypher/claim/touched.cypher. */
export type ClaimTouchedRow = {
  readonly id: string;
  readonly source: string;
  readonly predicate: string;
  readonly modality: string;
  readonly subject: string | null;
  readonly object: string | null;
  readonly subjectTerm: string | null;
  readonly objectTerm: string | null;
  readonly relation: string | null;
};

/** What the claims of a source are about, and the claims of the given ids whoever makes them: the views to make anew when they change. */
export const claimTouched: Statement<ClaimTouchedParams, ClaimTouchedRow, 'read'> = {
  name: 'claim/touched',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'source', 'predicate', 'modality', 'subject', 'object', 'subjectTerm', 'objectTerm', 'relation'],
  text: `CALL () {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(source, id)
  WHERE c.source = $source AND c.id > ''
  RETURN c
  UNION
  UNWIND $ids AS wanted
  MATCH (c:Claim {id: wanted})
  RETURN c
}
RETURN
  c.id AS id,
  c.source AS source,
  c.predicate AS predicate,
  c.modality AS modality,
  c.subject AS subject,
  c.object AS object,
  c.subjectTerm AS subjectTerm,
  c.objectTerm AS objectTerm,
  c.relation AS relation`,
};

/** What cypher/claim/upsert.cypher is given. */
export type ClaimUpsertParams = {
  readonly rows: readonly object[];
};

/** A row of cypher/claim/upsert.cypher. */
export type ClaimUpsertRow = Readonly<Record<string, never>>;

/** Puts claims in place of those of the same ids; a figure is a Statistic as well. */
export const claimUpsert: Statement<ClaimUpsertParams, ClaimUpsertRow, 'write'> = {
  name: 'claim/upsert',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
REMOVE c:Statistic
SET c = row
FOREACH (ignored IN CASE WHEN row.measure IS NULL THEN [] ELSE [1] END | SET c:Statistic)`,
};

/** What cypher/claim/write.cypher is given. */
export type ClaimWriteParams = {
  readonly rows: readonly object[];
  readonly gone: readonly string[];
  readonly decisions: readonly object[];
  readonly undecided: readonly string[];
};

/** A row of cypher/claim/write.cypher. */
export type ClaimWriteRow = Readonly<Record<string, never>>;

/** Puts claims, and decisions on claims, in place of those of the same ids, and takes out others; a figure is a Statistic as well. */
export const claimWrite: Statement<ClaimWriteParams, ClaimWriteRow, 'write'> = {
  name: 'claim/write',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `CALL () {
  UNWIND $decisions AS row
  MERGE (d:Decision {claim: row.claim})
  SET d = row
}
CALL () {
  UNWIND $undecided AS claim
  MATCH (d:Decision {claim: claim})
  DELETE d
}
CALL () {
  UNWIND $rows AS row
  MERGE (c:Claim {id: row.id})
  REMOVE c:Statistic
  SET c = row
  FOREACH (ignored IN CASE WHEN row.measure IS NULL THEN [] ELSE [1] END | SET c:Statistic)
}
CALL () {
  UNWIND $gone AS claim
  MATCH (c:Claim {id: claim})
  DELETE c
}`,
};

/** What cypher/conflict/create.cypher is given. */
export type ConflictCreateParams = {
  readonly rows: readonly object[];
};

/** A row of cypher/conflict/create.cypher. */
export type ConflictCreateRow = Readonly<Record<string, never>>;

/** Makes conflicts that are not there yet, with the nodes that say what they take in and concern. */
export const conflictCreate: Statement<ConflictCreateParams, ConflictCreateRow, 'write'> = {
  name: 'conflict/create',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $rows AS row
CREATE (c:Conflict)
SET c = row.properties
FOREACH (one IN row.contentions | CREATE (n:Contention) SET n = one)
FOREACH (one IN row.concerns | CREATE (n:Concern) SET n = one)`,
};

/** What cypher/conflict/delete.cypher is given. */
export type ConflictDeleteParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/conflict/delete.cypher. */
export type ConflictDeleteRow = Readonly<Record<string, never>>;

/** Deletes conflicts, and what says what they take in and concern. */
export const conflictDelete: Statement<ConflictDeleteParams, ConflictDeleteRow, 'write'> = {
  name: 'conflict/delete',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $ids AS gone
CALL (gone) {
  MATCH (n:Conflict {id: gone})
  RETURN n
  UNION ALL
  MATCH (n:Contention)
  WHERE n.conflict = gone AND n.id > ''
  RETURN n
  UNION ALL
  MATCH (n:Concern)
  WHERE n.conflict = gone AND n.id > ''
  RETURN n
}
DELETE n`,
};

/** What cypher/conflict/of-matters.cypher is given. */
export type ConflictOfMattersParams = {
  readonly matters: readonly string[];
};

/** A row of cypher/conflict/of-matters.cypher. */
export type ConflictOfMattersRow = {
  readonly id: string;
};

/** The conflicts that stand on some matters. */
export const conflictOfMatters: Statement<ConflictOfMattersParams, ConflictOfMattersRow, 'read'> = {
  name: 'conflict/of-matters',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `MATCH (c:Conflict)
USING INDEX SEEK c:Conflict(matter)
WHERE c.matter IN $matters
RETURN c.id AS id`,
};

/** What cypher/conflict/page.cypher is given. */
export type ConflictPageParams = {
  readonly after: string;
  readonly limit: number;
};

/** A row of cypher/conflict/page.cypher. */
export type ConflictPageRow = {
  readonly id: string;
};

/** The next conflicts in order. */
export const conflictPage: Statement<ConflictPageParams, ConflictPageRow, 'read'> = {
  name: 'conflict/page',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `MATCH (c:Conflict)
WHERE c.id > $after
RETURN c.id AS id
ORDER BY id
LIMIT $limit`,
};

/** What cypher/conflict/stored.cypher is given. */
export type ConflictStoredParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/conflict/stored.cypher. */
export type ConflictStoredRow = {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly contentions: readonly (Readonly<Record<string, unknown>>)[];
  readonly concerns: readonly (Readonly<Record<string, unknown>>)[];
};

/** Some conflicts as they stand in the graph, with the nodes that say what they take in and concern. */
export const conflictStored: Statement<ConflictStoredParams, ConflictStoredRow, 'read'> = {
  name: 'conflict/stored',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'properties', 'contentions', 'concerns'],
  text: `UNWIND $ids AS wanted
MATCH (c:Conflict {id: wanted})
RETURN
  wanted AS id,
  properties(c) AS properties,
  COLLECT {
    MATCH (n:Contention)
    WHERE n.conflict = wanted AND n.id > ''
    WITH n
    ORDER BY n.id
    RETURN properties(n)
  } AS contentions,
  COLLECT {
    MATCH (n:Concern)
    WHERE n.conflict = wanted AND n.id > ''
    WITH n
    ORDER BY n.id
    RETURN properties(n)
  } AS concerns`,
};

/** What cypher/conflict/stray.cypher is given. */
export type ConflictStrayParams = Readonly<Record<string, never>>;

/** A row of cypher/conflict/stray.cypher. */
export type ConflictStrayRow = {
  readonly element: string;
  readonly id: string | null;
};

/** Nodes that say what a conflict takes in or concerns, of a conflict that is not there, and conflicts without an id. */
export const conflictStray: Statement<ConflictStrayParams, ConflictStrayRow, 'read'> = {
  name: 'conflict/stray',
  mode: 'read',
  rows: 'many',
  columns: ['element', 'id'],
  text: `CALL () {
  MATCH (n:Contention|Concern)
  WHERE NOT EXISTS { (:Conflict {id: n.conflict}) } OR n.id IS NULL
  RETURN n
  UNION ALL
  MATCH (n:Conflict)
  WHERE n.id IS NULL
  RETURN n
}
RETURN elementId(n) AS element, n.id AS id`,
};

/** What cypher/counts/add.cypher is given. */
export type CountsAddParams = {
  readonly kinds: readonly string[];
  readonly rows: readonly object[];
};

/** A row of cypher/counts/add.cypher. */
export type CountsAddRow = Readonly<Record<string, never>>;

/**
 * Adds to stored counts, and takes out those that come to nothing. First it holds the totals of their kinds until the end of the
 * transaction, in the order given: who else counts these waits.
 */
export const countsAdd: Statement<CountsAddParams, CountsAddRow, 'write'> = {
  name: 'counts/add',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `CALL () {
  UNWIND $kinds AS kind
  MERGE (total:Tally {of: kind, first: '', second: ''})
  ON CREATE SET total.count = 0
  SET total.of = kind
}
UNWIND $rows AS row
MERGE (t:Tally {of: row.of, first: row.first, second: row.second})
SET t.count = coalesce(t.count, 0) + row.count
WITH t
WHERE t.count = 0
DELETE t`,
};

/** What cypher/counts/claims.cypher is given. */
export type CountsClaimsParams = Readonly<Record<string, never>>;

/** A row of cypher/counts/claims.cypher. */
export type CountsClaimsRow = {
  readonly name: string;
  readonly value: string;
  readonly count: number;
};

/** How many claims have each value of what they are counted by, read off the indexes. */
export const countsClaims: Statement<CountsClaimsParams, CountsClaimsRow, 'read'> = {
  name: 'counts/claims',
  mode: 'read',
  rows: 'many',
  columns: ['name', 'value', 'count'],
  text: `CALL () {
  MATCH (c:Claim)
  USING INDEX c:Claim(source, id)
  WHERE c.source > '' AND c.id > ''
  RETURN 'source' AS name, c.source AS value, count(*) AS count
  UNION ALL
  MATCH (c:Claim)
  USING INDEX c:Claim(predicate, id)
  WHERE c.predicate > '' AND c.id > ''
  RETURN 'predicate' AS name, c.predicate AS value, count(*) AS count
  UNION ALL
  MATCH (c:Claim)
  USING INDEX c:Claim(modality, id)
  WHERE c.modality > '' AND c.id > ''
  RETURN 'modality' AS name, c.modality AS value, count(*) AS count
}
RETURN name, value, count`,
};

/** What cypher/counts/delete.cypher is given. */
export type CountsDeleteParams = {
  readonly elements: readonly string[];
};

/** A row of cypher/counts/delete.cypher. */
export type CountsDeleteRow = Readonly<Record<string, never>>;

/** Deletes stored counts by where they are stored. */
export const countsDelete: Statement<CountsDeleteParams, CountsDeleteRow, 'write'> = {
  name: 'counts/delete',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `MATCH (t)
WHERE elementId(t) IN $elements
DELETE t`,
};

/** What cypher/counts/hold.cypher is given. */
export type CountsHoldParams = {
  readonly kinds: readonly string[];
};

/** A row of cypher/counts/hold.cypher. */
export type CountsHoldRow = Readonly<Record<string, never>>;

/** Holds the totals of some kinds until the end of the transaction, in the order given: who else counts these waits. */
export const countsHold: Statement<CountsHoldParams, CountsHoldRow, 'write'> = {
  name: 'counts/hold',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $kinds AS kind
MERGE (t:Tally {of: kind, first: '', second: ''})
ON CREATE SET t.count = 0
SET t.of = kind`,
};

/** What cypher/counts/located-in.cypher is given. */
export type CountsLocatedInParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/counts/located-in.cypher. */
export type CountsLocatedInRow = {
  readonly id: string;
};

/** The entities that some others are places of. */
export const countsLocatedIn: Statement<CountsLocatedInParams, CountsLocatedInRow, 'read'> = {
  name: 'counts/located-in',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `UNWIND $ids AS wanted
MATCH (e:Entity)-[:LOCATED_IN]->(:Entity {id: wanted})
RETURN DISTINCT e.id AS id`,
};

/** What cypher/counts/missing.cypher is given. */
export type CountsMissingParams = Readonly<Record<string, never>>;

/** A row of cypher/counts/missing.cypher. */
export type CountsMissingRow = {
  readonly missing: boolean;
};

/** Whether there are claims and none is counted: they were loaded before all that is counted now was. */
export const countsMissing: Statement<CountsMissingParams, CountsMissingRow, 'read'> = {
  name: 'counts/missing',
  mode: 'read',
  rows: 'one',
  columns: ['missing'],
  text: `WITH COUNT { (:Claim) } AS claims, COUNT { (t:Tally) WHERE t.of = 'Claim source' AND t.count > 0 } AS counts
RETURN claims > 0 AND counts = 0 AS missing`,
};

/** What cypher/counts/profiles-page.cypher is given. */
export type CountsProfilesPageParams = {
  readonly after: string;
  readonly limit: number;
  readonly fields: readonly string[];
};

/** A row of cypher/counts/profiles-page.cypher. */
export type CountsProfilesPageRow = {
  readonly kind: string | null;
  readonly fields: readonly unknown[];
  readonly sources: readonly string[];
  readonly places: readonly string[];
  readonly count: number;
  readonly last: string;
};

/** What the next entities in order are counted by, those alike together; `last` is the last id among these. */
export const countsProfilesPage: Statement<CountsProfilesPageParams, CountsProfilesPageRow, 'read'> = {
  name: 'counts/profiles-page',
  mode: 'read',
  rows: 'many',
  columns: ['kind', 'fields', 'sources', 'places', 'count', 'last'],
  text: `MATCH (e:Entity)
WHERE e.id > $after
WITH e
ORDER BY e.id
LIMIT $limit
WITH
  e.id AS id,
  e.kind AS kind,
  [name IN $fields | e[name]] AS fields,
  coalesce(e.sources, []) AS sources,
  COLLECT {
    MATCH (e)-[:LOCATED_IN]->(place:Entity)
    WITH DISTINCT place.id AS place
    RETURN place
    ORDER BY place
  } AS places
RETURN kind, fields, sources, places, count(*) AS count, max(id) AS last`,
};

/** What cypher/counts/profiles.cypher is given. */
export type CountsProfilesParams = {
  readonly ids: readonly string[];
  readonly fields: readonly string[];
};

/** A row of cypher/counts/profiles.cypher. */
export type CountsProfilesRow = {
  readonly kind: string;
  readonly fields: readonly unknown[];
  readonly sources: readonly string[];
  readonly places: readonly string[];
};

/** Holds some entities until the end of the transaction, in the order given, and tells what each is counted by. */
export const countsProfiles: Statement<CountsProfilesParams, CountsProfilesRow, 'write'> = {
  name: 'counts/profiles',
  mode: 'write',
  rows: 'many',
  columns: ['kind', 'fields', 'sources', 'places'],
  text: `UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
SET e.id = wanted
WITH e
WHERE e.kind IS NOT NULL
RETURN
  e.kind AS kind,
  [name IN $fields | e[name]] AS fields,
  coalesce(e.sources, []) AS sources,
  COLLECT {
    MATCH (e)-[:LOCATED_IN]->(place:Entity)
    RETURN DISTINCT place.id
  } AS places`,
};

/** What cypher/counts/put.cypher is given. */
export type CountsPutParams = {
  readonly rows: readonly object[];
};

/** A row of cypher/counts/put.cypher. */
export type CountsPutRow = Readonly<Record<string, never>>;

/** Puts stored counts in place of those of the same keys. */
export const countsPut: Statement<CountsPutParams, CountsPutRow, 'write'> = {
  name: 'counts/put',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $rows AS row
MERGE (t:Tally {of: row.of, first: row.first, second: row.second})
SET t.count = row.count`,
};

/** What cypher/counts/stored.cypher is given. */
export type CountsStoredParams = Readonly<Record<string, never>>;

/** A row of cypher/counts/stored.cypher. */
export type CountsStoredRow = {
  readonly element: string;
  readonly of: string | null;
  readonly first: string | null;
  readonly second: string | null;
  readonly count: number | null;
};

/** Every stored count as it is in the graph. */
export const countsStored: Statement<CountsStoredParams, CountsStoredRow, 'read'> = {
  name: 'counts/stored',
  mode: 'read',
  rows: 'many',
  columns: ['element', 'of', 'first', 'second', 'count'],
  text: `MATCH (t:Tally)
RETURN elementId(t) AS element, t.of AS of, t.first AS first, t.second AS second, t.count AS count`,
};

/** What cypher/decision/of-claims.cypher is given. */
export type DecisionOfClaimsParams = {
  readonly claims: readonly string[];
};

/** A row of cypher/decision/of-claims.cypher. */
export type DecisionOfClaimsRow = {
  readonly decision: Readonly<Record<string, unknown>>;
};

/** The decisions on some claims. */
export const decisionOfClaims: Statement<DecisionOfClaimsParams, DecisionOfClaimsRow, 'read'> = {
  name: 'decision/of-claims',
  mode: 'read',
  rows: 'many',
  columns: ['decision'],
  text: `UNWIND $claims AS wanted
MATCH (d:Decision {claim: wanted})
RETURN properties(d) AS decision`,
};

/** What cypher/decision/page.cypher is given. */
export type DecisionPageParams = {
  readonly after: string;
  readonly limit: number;
};

/** A row of cypher/decision/page.cypher. */
export type DecisionPageRow = {
  readonly id: string;
  readonly claim: Readonly<Record<string, unknown>>;
  readonly decision: Readonly<Record<string, unknown>>;
};

/** The claims that something was decided on and that are stored as their source says them, a page at a time. */
export const decisionPage: Statement<DecisionPageParams, DecisionPageRow, 'read'> = {
  name: 'decision/page',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'claim', 'decision'],
  text: `MATCH (d:Decision)
WHERE d.claim > $after
MATCH (c:Claim {id: d.claim})
WHERE (d.status IS NOT NULL AND c.ownStatus IS NULL) OR (d.rank IS NOT NULL AND c.ownRank IS NULL)
RETURN c.id AS id, properties(c) AS claim, properties(d) AS decision
ORDER BY id
LIMIT $limit`,
};

/** What cypher/derivation/replace.cypher is given. */
export type DerivationReplaceParams = {
  readonly source: string;
  readonly rows: readonly object[];
};

/** A row of cypher/derivation/replace.cypher. */
export type DerivationReplaceRow = Readonly<Record<string, never>>;

/** Puts the derivations of a source in place of those there were. */
export const derivationReplace: Statement<DerivationReplaceParams, DerivationReplaceRow, 'write'> = {
  name: 'derivation/replace',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `CALL () {
  MATCH (n:Derivation)
  USING INDEX SEEK n:Derivation(source, id)
  WHERE n.source = $source AND n.id > '' AND NOT n.id IN [row IN $rows | row.id]
  DELETE n
}
UNWIND $rows AS row
MERGE (n:Derivation {id: row.id})
SET n = row`,
};

/** What cypher/dispute/create.cypher is given. */
export type DisputeCreateParams = {
  readonly rows: readonly object[];
};

/** A row of cypher/dispute/create.cypher. */
export type DisputeCreateRow = Readonly<Record<string, never>>;

/** Makes disputes that are not there yet, and what says which claims they speak of. */
export const disputeCreate: Statement<DisputeCreateParams, DisputeCreateRow, 'write'> = {
  name: 'dispute/create',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $rows AS row
CREATE (d:Dispute)
SET d = row.properties
FOREACH (one IN row.claims | CREATE (n:DisputeClaim) SET n = one)`,
};

/** What cypher/dispute/delete.cypher is given. */
export type DisputeDeleteParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/dispute/delete.cypher. */
export type DisputeDeleteRow = Readonly<Record<string, never>>;

/** Deletes disputes, and what says which claims they speak of. */
export const disputeDelete: Statement<DisputeDeleteParams, DisputeDeleteRow, 'write'> = {
  name: 'dispute/delete',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $ids AS gone
CALL (gone) {
  MATCH (n:Dispute {id: gone})
  RETURN n
  UNION ALL
  MATCH (n:DisputeClaim)
  WHERE n.dispute = gone AND n.id > ''
  RETURN n
}
DELETE n`,
};

/** What cypher/dispute/of-source.cypher is given. */
export type DisputeOfSourceParams = {
  readonly source: string;
};

/** A row of cypher/dispute/of-source.cypher. */
export type DisputeOfSourceRow = {
  readonly id: string;
};

/** The disputes that a source declares. */
export const disputeOfSource: Statement<DisputeOfSourceParams, DisputeOfSourceRow, 'read'> = {
  name: 'dispute/of-source',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `MATCH (d:Dispute)
USING INDEX SEEK d:Dispute(source, id)
WHERE d.source = $source AND d.id > ''
RETURN d.id AS id`,
};

/** What cypher/dispute/on-claims.cypher is given. */
export type DisputeOnClaimsParams = {
  readonly claims: readonly string[];
};

/** A row of cypher/dispute/on-claims.cypher. */
export type DisputeOnClaimsRow = {
  readonly id: string;
};

/** The disputes that speak of some claims. */
export const disputeOnClaims: Statement<DisputeOnClaimsParams, DisputeOnClaimsRow, 'read'> = {
  name: 'dispute/on-claims',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `MATCH (c:DisputeClaim)
USING INDEX SEEK c:DisputeClaim(claim, id)
WHERE c.claim IN $claims AND c.id > ''
RETURN DISTINCT c.dispute AS id`,
};

/** What cypher/dispute/page.cypher is given. */
export type DisputePageParams = {
  readonly after: string;
  readonly limit: number;
};

/** A row of cypher/dispute/page.cypher. */
export type DisputePageRow = {
  readonly id: string;
};

/** The next disputes in order. */
export const disputePage: Statement<DisputePageParams, DisputePageRow, 'read'> = {
  name: 'dispute/page',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `MATCH (d:Dispute)
WHERE d.id > $after
RETURN d.id AS id
ORDER BY id
LIMIT $limit`,
};

/** What cypher/dispute/stored.cypher is given. */
export type DisputeStoredParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/dispute/stored.cypher. */
export type DisputeStoredRow = {
  readonly id: string;
  readonly dispute: Readonly<Record<string, unknown>>;
  readonly claims: readonly unknown[];
};

/** Some disputes as their files declare them; each claim stands beside its place among the positions. */
export const disputeStored: Statement<DisputeStoredParams, DisputeStoredRow, 'read'> = {
  name: 'dispute/stored',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'dispute', 'claims'],
  text: `UNWIND $ids AS wanted
MATCH (d:Dispute {id: wanted})
RETURN
  wanted AS id,
  properties(d) AS dispute,
  COLLECT {
    MATCH (c:DisputeClaim)
    WHERE c.dispute = wanted AND c.id > ''
    RETURN [c.claim, c.position]
  } AS claims`,
};

/** What cypher/entity/create.cypher is given. */
export type EntityCreateParams = {
  readonly rows: readonly object[];
};

/** A row of cypher/entity/create.cypher. */
export type EntityCreateRow = Readonly<Record<string, never>>;

/** Makes entities that are not there yet. */
export const entityCreate: Statement<EntityCreateParams, EntityCreateRow, 'write'> = {
  name: 'entity/create',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $rows AS row
CREATE (e:Entity)
SET e = row.properties
SET e:$(row.labels)`,
};

/** What cypher/entity/delete-elements.cypher is given. */
export type EntityDeleteElementsParams = {
  readonly elements: readonly string[];
};

/** A row of cypher/entity/delete-elements.cypher. */
export type EntityDeleteElementsRow = Readonly<Record<string, never>>;

/** Deletes nodes by where they are stored: those that cannot be found by an id. */
export const entityDeleteElements: Statement<EntityDeleteElementsParams, EntityDeleteElementsRow, 'write'> = {
  name: 'entity/delete-elements',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `MATCH (n)
WHERE elementId(n) IN $elements
DETACH DELETE n`,
};

/** What cypher/entity/delete.cypher is given. */
export type EntityDeleteParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/entity/delete.cypher. */
export type EntityDeleteRow = Readonly<Record<string, never>>;

/**
 * Deletes entities that no claim gives any longer, with the relations at them. All are found before the first is
 * deleted: looking up the next costs the more the more a transaction has deleted.
 */
export const entityDelete: Statement<EntityDeleteParams, EntityDeleteRow, 'write'> = {
  name: 'entity/delete',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `MATCH (e:Entity)
WHERE e.id IN $ids
WITH collect(e) AS gone
UNWIND gone AS e
DETACH DELETE e`,
};

/** What cypher/entity/ids-beginning.cypher is given. */
export type EntityIdsBeginningParams = {
  readonly start: string;
};

/** A row of cypher/entity/ids-beginning.cypher. */
export type EntityIdsBeginningRow = {
  readonly id: string;
};

/** Ids of entities that begin with some text; for "did you mean" on an unknown id. */
export const entityIdsBeginning: Statement<EntityIdsBeginningParams, EntityIdsBeginningRow, 'read'> = {
  name: 'entity/ids-beginning',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `MATCH (e:Entity)
WHERE e.id STARTS WITH $start
RETURN e.id AS id
LIMIT 50`,
};

/** What cypher/entity/kinds.cypher is given. */
export type EntityKindsParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/entity/kinds.cypher. */
export type EntityKindsRow = {
  readonly id: string;
  readonly canonical: string;
  readonly kind: string;
};

/** What those of some ids that entities bear are; the entity that each stands for where it was merged. */
export const entityKinds: Statement<EntityKindsParams, EntityKindsRow, 'read'> = {
  name: 'entity/kinds',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'canonical', 'kind'],
  text: `UNWIND $ids AS wanted
OPTIONAL MATCH (a:Alias {id: wanted})
MATCH (e:Entity {id: coalesce(a.canonical, wanted)})
WHERE e.kind IS NOT NULL
RETURN wanted AS id, e.id AS canonical, e.kind AS kind`,
};

/** What cypher/entity/like-words.cypher is given. */
export type EntityLikeWordsParams = {
  readonly query: string;
};

/** A row of cypher/entity/like-words.cypher. */
export type EntityLikeWordsRow = {
  readonly id: string;
};

/** Ids of entities whose names resemble some words; for "did you mean" on an unknown id. */
export const entityLikeWords: Statement<EntityLikeWordsParams, EntityLikeWordsRow, 'read'> = {
  name: 'entity/like-words',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `CALL db.index.fulltext.queryNodes('entity_name_terms', $query, {limit: 20}) YIELD node
RETURN node.id AS id`,
};

/** What cypher/entity/lock.cypher is given. */
export type EntityLockParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/entity/lock.cypher. */
export type EntityLockRow = {
  readonly id: string;
  readonly stored: Readonly<Record<string, unknown>>;
  readonly labels: readonly string[];
  readonly places: readonly string[];
};

/**
 * Holds some entities until the end of the transaction, in the order given, making those that are not there yet:
 * who else changes what is said of them waits, and then sees it. Tells how each was stored, and in which places it was.
 */
export const entityLock: Statement<EntityLockParams, EntityLockRow, 'write'> = {
  name: 'entity/lock',
  mode: 'write',
  rows: 'many',
  columns: ['id', 'stored', 'labels', 'places'],
  text: `UNWIND $ids AS wanted
MERGE (e:Entity {id: wanted})
SET e.id = wanted
RETURN
  wanted AS id,
  properties(e) AS stored,
  labels(e) AS labels,
  COLLECT {
    MATCH (e)-[:LOCATED_IN]->(place:Entity)
    RETURN DISTINCT place.id
  } AS places`,
};

/** What cypher/entity/page.cypher is given. */
export type EntityPageParams = {
  readonly after: string;
  readonly limit: number;
};

/** A row of cypher/entity/page.cypher. */
export type EntityPageRow = {
  readonly id: string;
  readonly described: boolean;
};

/** The next entities in order, and whether any source says that they are one. */
export const entityPage: Statement<EntityPageParams, EntityPageRow, 'read'> = {
  name: 'entity/page',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'described'],
  text: `MATCH (e:Entity)
WHERE e.id > $after
WITH e.id AS id
ORDER BY id
LIMIT $limit
RETURN
  id,
  EXISTS {
    MATCH (c:Claim)
    WHERE c.subject = id AND c.id > '' AND c.predicate = 'KIND'
  } AS described`,
};

/** What cypher/entity/stored.cypher is given. */
export type EntityStoredParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/entity/stored.cypher. */
export type EntityStoredRow = {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
};

/** Some entities as they stand in the graph. */
export const entityStored: Statement<EntityStoredParams, EntityStoredRow, 'read'> = {
  name: 'entity/stored',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'labels', 'properties'],
  text: `UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN wanted AS id, labels(e) AS labels, properties(e) AS properties`,
};

/** What cypher/entity/stray.cypher is given. */
export type EntityStrayParams = Readonly<Record<string, never>>;

/** A row of cypher/entity/stray.cypher. */
export type EntityStrayRow = {
  readonly element: string;
  readonly id: string | null;
};

/** Nodes that look like entities and cannot be found as such: without an id, or without the label that all of them have. */
export const entityStray: Statement<EntityStrayParams, EntityStrayRow, 'read'> = {
  name: 'entity/stray',
  mode: 'read',
  rows: 'many',
  columns: ['element', 'id'],
  text: `MATCH (n:Entity|Organization|Person|Firm|Association|GovernmentBody|Place|Programme|Group|Venture)
WHERE n.id IS NULL OR NOT n:Entity
RETURN elementId(n) AS element, n.id AS id`,
};

/** What cypher/entity/upsert.cypher is given. */
export type EntityUpsertParams = {
  readonly rows: readonly object[];
};

/** A row of cypher/entity/upsert.cypher. */
export type EntityUpsertRow = Readonly<Record<string, never>>;

/** Puts entities in place of those of the same ids, with the labels of their kind and no other. */
export const entityUpsert: Statement<EntityUpsertParams, EntityUpsertRow, 'write'> = {
  name: 'entity/upsert',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e = row.properties
WITH e, row.labels AS wanted
WITH e, wanted, [label IN labels(e) WHERE NOT label IN wanted] AS stale
REMOVE e:$(stale)
SET e:$(wanted)`,
};

/** What cypher/entity/with-codes.cypher is given. */
export type EntityWithCodesParams = {
  readonly queries: readonly string[];
};

/** A row of cypher/entity/with-codes.cypher. */
export type EntityWithCodesRow = {
  readonly id: string;
};

/** Entities that have a code; each query is for one, by its mark among those of names. */
export const entityWithCodes: Statement<EntityWithCodesParams, EntityWithCodesRow, 'read'> = {
  name: 'entity/with-codes',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `UNWIND $queries AS wanted
CALL (wanted) {
  CALL db.index.fulltext.queryNodes('entity_name_terms', wanted, {limit: 10}) YIELD node
  RETURN node.id AS id
}
RETURN DISTINCT id`,
};

/** What cypher/ground/replace.cypher is given. */
export type GroundReplaceParams = {
  readonly source: string;
  readonly rows: readonly object[];
};

/** A row of cypher/ground/replace.cypher. */
export type GroundReplaceRow = Readonly<Record<string, never>>;

/** Puts what the inferred claims of a source rest on in place of what there was. */
export const groundReplace: Statement<GroundReplaceParams, GroundReplaceRow, 'write'> = {
  name: 'ground/replace',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `CALL () {
  MATCH (n:Ground)
  USING INDEX SEEK n:Ground(source, id)
  WHERE n.source = $source AND n.id > '' AND NOT n.id IN [row IN $rows | row.id]
  DELETE n
}
UNWIND $rows AS row
MERGE (n:Ground {id: row.id})
SET n = row`,
};

/** What cypher/ground/rest-on.cypher is given. */
export type GroundRestOnParams = {
  readonly sources: readonly string[];
};

/** A row of cypher/ground/rest-on.cypher. */
export type GroundRestOnRow = {
  readonly source: string;
  readonly claims: number;
};

/** How many claims of other sources were inferred from claims of some sources. */
export const groundRestOn: Statement<GroundRestOnParams, GroundRestOnRow, 'read'> = {
  name: 'ground/rest-on',
  mode: 'read',
  rows: 'many',
  columns: ['source', 'claims'],
  text: `UNWIND $sources AS wanted
MATCH (c:Claim)
USING INDEX SEEK c:Claim(source, id)
WHERE c.source = wanted AND c.id > ''
MATCH (g:Ground)
USING INDEX SEEK g:Ground(on, id)
WHERE g.on = c.id AND g.id > '' AND NOT g.source IN $sources
RETURN g.source AS source, count(DISTINCT g.claim) AS claims
ORDER BY source`,
};

/** What cypher/judgement/between.cypher is given. */
export type JudgementBetweenParams = {
  readonly pairs: readonly object[];
};

/** A row of cypher/judgement/between.cypher. */
export type JudgementBetweenRow = {
  readonly left: string;
  readonly right: string;
  readonly judgement: Readonly<Record<string, unknown>>;
};

/** What is judged of pairs of entities, or of the ids that were merged into them. */
export const judgementBetween: Statement<JudgementBetweenParams, JudgementBetweenRow, 'read'> = {
  name: 'judgement/between',
  mode: 'read',
  rows: 'many',
  columns: ['left', 'right', 'judgement'],
  text: `UNWIND $pairs AS pair
CALL (pair) {
  UNWIND [pair.left] + COLLECT {
    MATCH (a:Alias)
    WHERE a.canonical = pair.left AND a.id > ''
    RETURN a.id
  } AS one
  UNWIND [pair.right] + COLLECT {
    MATCH (a:Alias)
    WHERE a.canonical = pair.right AND a.id > ''
    RETURN a.id
  } AS other
  WITH CASE WHEN one < other THEN one + '~' + other ELSE other + '~' + one END AS wanted
  MATCH (j:Judgement {id: wanted})
  RETURN j
}
RETURN pair.left AS left, pair.right AS right, properties(j) AS judgement`,
};

/** What cypher/judgement/clusters.cypher is given. */
export type JudgementClustersParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/judgement/clusters.cypher. */
export type JudgementClustersRow = {
  readonly aliases: readonly (Readonly<Record<string, unknown>>)[];
  readonly judgements: readonly (Readonly<Record<string, unknown>>)[];
};

/**
 * The ids that stand for the same entities as some ids do, what each stands for where that is another, and the judgements
 * among all of them.
 */
export const judgementClusters: Statement<JudgementClustersParams, JudgementClustersRow, 'read'> = {
  name: 'judgement/clusters',
  mode: 'read',
  rows: 'one',
  columns: ['aliases', 'judgements'],
  text: `CALL () {
  UNWIND $ids AS wanted
  OPTIONAL MATCH (a:Alias {id: wanted})
  RETURN collect(DISTINCT coalesce(a.canonical, wanted)) AS heads
}
WITH heads, COLLECT {
  MATCH (a:Alias)
  USING INDEX SEEK a:Alias(canonical, id)
  WHERE a.canonical IN heads AND a.id > ''
  RETURN properties(a)
  ORDER BY a.id
} AS aliases
WITH aliases, heads + [alias IN aliases | alias.id] AS members
RETURN
  aliases,
  COLLECT {
    MATCH (j:Judgement)
    USING INDEX SEEK j:Judgement(left, id)
    WHERE j.left IN members AND j.id > '' AND j.right IN members
    RETURN properties(j)
    ORDER BY j.id
  } AS judgements`,
};

/** What cypher/judgement/delete.cypher is given. */
export type JudgementDeleteParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/judgement/delete.cypher. */
export type JudgementDeleteRow = Readonly<Record<string, never>>;

/** Takes back judgements. */
export const judgementDelete: Statement<JudgementDeleteParams, JudgementDeleteRow, 'write'> = {
  name: 'judgement/delete',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $ids AS gone
MATCH (j:Judgement {id: gone})
DELETE j`,
};

/** What cypher/judgement/described.cypher is given. */
export type JudgementDescribedParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/judgement/described.cypher. */
export type JudgementDescribedRow = {
  readonly id: string;
};

/** Those of some ids that a file or a register says are entities, and not changes alone. */
export const judgementDescribed: Statement<JudgementDescribedParams, JudgementDescribedRow, 'read'> = {
  name: 'judgement/described',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `UNWIND $ids AS wanted
WITH wanted
WHERE EXISTS {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subject, id)
  WHERE c.subject = wanted AND c.id > '' AND c.ownSubject IS NULL AND c.predicate = 'KIND' AND c.addedBy IS NULL
} OR EXISTS {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(ownSubject, id)
  WHERE c.ownSubject = wanted AND c.id > '' AND c.predicate = 'KIND' AND c.addedBy IS NULL
}
RETURN wanted AS id`,
};

/** What cypher/judgement/put.cypher is given. */
export type JudgementPutParams = {
  readonly rows: readonly object[];
};

/** A row of cypher/judgement/put.cypher. */
export type JudgementPutRow = Readonly<Record<string, never>>;

/** Puts judgements in place of those on the same pairs. */
export const judgementPut: Statement<JudgementPutParams, JudgementPutRow, 'write'> = {
  name: 'judgement/put',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $rows AS row
MERGE (j:Judgement {id: row.id})
SET j = row`,
};

/** What cypher/judgement/same.cypher is given. */
export type JudgementSameParams = Readonly<Record<string, never>>;

/** A row of cypher/judgement/same.cypher. */
export type JudgementSameRow = {
  readonly judgement: Readonly<Record<string, unknown>>;
};

/** All judgements that two entities are the same. */
export const judgementSame: Statement<JudgementSameParams, JudgementSameRow, 'read'> = {
  name: 'judgement/same',
  mode: 'read',
  rows: 'many',
  columns: ['judgement'],
  text: `MATCH (j:Judgement)
WHERE j.verdict = 'SAME'
RETURN properties(j) AS judgement`,
};

/** What cypher/key/create.cypher is given. */
export type KeyCreateParams = {
  readonly name: string;
  readonly hash: string;
  readonly role: string;
};

/** A row of cypher/key/create.cypher. */
export type KeyCreateRow = {
  readonly created: boolean;
};

/** Creates an API key, unless there is one of that name already, revoked or not. Run again, as it is where the answer was lost, it finds the key it created. Times of keys are the database's, as the clocks of several servers differ. */
export const keyCreate: Statement<KeyCreateParams, KeyCreateRow, 'write'> = {
  name: 'key/create',
  mode: 'write',
  rows: 'one',
  columns: ['created'],
  text: `OPTIONAL MATCH (known:ApiKey {name: $name})
WITH known IS NULL AS isNew, coalesce(known.hash = $hash, true) AS created
CALL (isNew) {
  WITH isNew
  WHERE isNew
  CREATE (:ApiKey {name: $name, hash: $hash, role: $role, createdAt: toString(datetime({timezone: 'Z'}))})
}
RETURN created`,
};

/** What cypher/key/find.cypher is given. */
export type KeyFindParams = {
  readonly hash: string;
};

/** A row of cypher/key/find.cypher. */
export type KeyFindRow = {
  readonly name: string;
  readonly role: string;
};

/** The API key whose secret has some hash, unless it was revoked. */
export const keyFind: Statement<KeyFindParams, KeyFindRow, 'read'> = {
  name: 'key/find',
  mode: 'read',
  rows: 'maybe',
  columns: ['name', 'role'],
  text: `MATCH (key:ApiKey {hash: $hash})
WHERE key.revokedAt IS NULL
RETURN key.name AS name, key.role AS role`,
};

/** What cypher/key/listed.cypher is given. */
export type KeyListedParams = Readonly<Record<string, never>>;

/** A row of cypher/key/listed.cypher. */
export type KeyListedRow = {
  readonly name: string;
  readonly role: string;
  readonly createdAt: string;
  readonly usedAt: string | null;
  readonly revokedAt: string | null;
};

/** Every API key, with the time of its last use as far as it was noted. */
export const keyListed: Statement<KeyListedParams, KeyListedRow, 'read'> = {
  name: 'key/listed',
  mode: 'read',
  rows: 'many',
  columns: ['name', 'role', 'createdAt', 'usedAt', 'revokedAt'],
  text: `MATCH (key:ApiKey)
RETURN key.name AS name, key.role AS role, key.createdAt AS createdAt, key.usedAt AS usedAt, key.revokedAt AS revokedAt
ORDER BY name`,
};

/** What cypher/key/revoke.cypher is given. */
export type KeyRevokeParams = {
  readonly name: string;
};

/** A row of cypher/key/revoke.cypher. */
export type KeyRevokeRow = {
  readonly name: string;
};

/** Revokes an API key; one that was revoked before keeps the time of then. */
export const keyRevoke: Statement<KeyRevokeParams, KeyRevokeRow, 'write'> = {
  name: 'key/revoke',
  mode: 'write',
  rows: 'maybe',
  columns: ['name'],
  text: `MATCH (key:ApiKey {name: $name})
SET key.revokedAt = coalesce(key.revokedAt, toString(datetime({timezone: 'Z'})))
RETURN key.name AS name`,
};

/** What cypher/key/used.cypher is given. */
export type KeyUsedParams = {
  readonly name: string;
};

/** A row of cypher/key/used.cypher. */
export type KeyUsedRow = Readonly<Record<string, never>>;

/** Notes that an API key was used. */
export const keyUsed: Statement<KeyUsedParams, KeyUsedRow, 'write'> = {
  name: 'key/used',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `MATCH (key:ApiKey {name: $name})
SET key.usedAt = toString(datetime({timezone: 'Z'}))`,
};

/** What cypher/passage/placed.cypher is given. */
export type PassagePlacedParams = {
  readonly after: string;
  readonly limit: number;
};

/** A row of cypher/passage/placed.cypher. */
export type PassagePlacedRow = {
  readonly id: string;
  readonly source: string;
  readonly file: string | null;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
};

/** The passages that have a place in a text, a page at a time, with the name of the text's file. */
export const passagePlaced: Statement<PassagePlacedParams, PassagePlacedRow, 'read'> = {
  name: 'passage/placed',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'source', 'file', 'start', 'end', 'sha256'],
  text: `MATCH (p:Passage)
WHERE p.id > $after AND p.sha256 IS NOT NULL AND p.start IS NOT NULL AND p.end IS NOT NULL
WITH p ORDER BY p.id LIMIT $limit
MATCH (s:Source {id: p.source})
RETURN p.id AS id, s.id AS source, s.textFile AS file, p.start AS start, p.end AS end, p.sha256 AS sha256
ORDER BY id`,
};

/** What cypher/passage/replace.cypher is given. */
export type PassageReplaceParams = {
  readonly source: string;
  readonly rows: readonly object[];
};

/** A row of cypher/passage/replace.cypher. */
export type PassageReplaceRow = Readonly<Record<string, never>>;

/** Puts the passages of a source in place of those there were. */
export const passageReplace: Statement<PassageReplaceParams, PassageReplaceRow, 'write'> = {
  name: 'passage/replace',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `CALL () {
  MATCH (n:Passage)
  USING INDEX SEEK n:Passage(source, ordinal)
  WHERE n.source = $source AND n.ordinal >= 0 AND NOT n.id IN [row IN $rows | row.id]
  DELETE n
}
UNWIND $rows AS row
MERGE (n:Passage {id: row.id})
SET n = row`,
};

/** What cypher/reconcile/found.cypher is given. */
export type ReconcileFoundParams = {
  readonly queries: readonly object[];
  readonly limit: number;
};

/** A row of cypher/reconcile/found.cypher. */
export type ReconcileFoundRow = {
  readonly place: number;
  readonly ids: readonly string[];
};

/** What the index of names finds for some texts, the likeliest first. The terms are those of the search. */
export const reconcileFound: Statement<ReconcileFoundParams, ReconcileFoundRow, 'read'> = {
  name: 'reconcile/found',
  mode: 'read',
  rows: 'many',
  columns: ['place', 'ids'],
  text: `UNWIND $queries AS wanted
CALL (wanted) {
  CALL db.index.fulltext.queryNodes('entity_name_terms', wanted.terms, {limit: $limit}) YIELD node
  RETURN collect(node.id) AS ids
}
RETURN wanted.place AS place, ids`,
};

/** What cypher/reconcile/related.cypher is given. */
export type ReconcileRelatedParams = {
  readonly ids: readonly string[];
  readonly out: readonly string[];
  readonly in: readonly string[];
};

/** A row of cypher/reconcile/related.cypher. */
export type ReconcileRelatedRow = {
  readonly id: string;
  readonly outgoing: readonly unknown[];
  readonly incoming: readonly unknown[];
};

/** The relations of some entities that are of some types, by the direction in which they are read: at most a hundred each way. */
export const reconcileRelated: Statement<ReconcileRelatedParams, ReconcileRelatedRow, 'read'> = {
  name: 'reconcile/related',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'outgoing', 'incoming'],
  text: `UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN
  wanted AS id,
  COLLECT {
    MATCH (e)-[r]->(other:Entity)
    WHERE type(r) IN $out
    WITH r, other
    ORDER BY r.id
    LIMIT 100
    RETURN [type(r), other.id, other.name]
  } AS outgoing,
  COLLECT {
    MATCH (e)<-[r]-(other:Entity)
    WHERE type(r) IN $in
    WITH r, other
    ORDER BY r.id
    LIMIT 100
    RETURN [type(r), other.id, other.name]
  } AS incoming`,
};

/** What cypher/register/advance.cypher is given. */
export type RegisterAdvanceParams = {
  readonly id: string;
  readonly hash: string;
  readonly rows: number;
  readonly done: boolean;
};

/** A row of cypher/register/advance.cypher. */
export type RegisterAdvanceRow = Readonly<Record<string, never>>;

/** Notes how far the import of a register has come, in the transaction that brought it there. */
export const registerAdvance: Statement<RegisterAdvanceParams, RegisterAdvanceRow, 'write'> = {
  name: 'register/advance',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `MERGE (r:Register {id: $id})
SET r.hash = $hash, r.rows = $rows, r.done = $done`,
};

/** What cypher/register/forget.cypher is given. */
export type RegisterForgetParams = {
  readonly id: string;
};

/** A row of cypher/register/forget.cypher. */
export type RegisterForgetRow = Readonly<Record<string, never>>;

/** Forgets that a register was imported. */
export const registerForget: Statement<RegisterForgetParams, RegisterForgetRow, 'write'> = {
  name: 'register/forget',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `MATCH (r:Register {id: $id})
DELETE r`,
};

/** What cypher/register/listed.cypher is given. */
export type RegisterListedParams = Readonly<Record<string, never>>;

/** A row of cypher/register/listed.cypher. */
export type RegisterListedRow = {
  readonly id: string;
  readonly rows: number;
  readonly done: boolean;
};

/** How far the import of each register has come. */
export const registerListed: Statement<RegisterListedParams, RegisterListedRow, 'read'> = {
  name: 'register/listed',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'rows', 'done'],
  text: `MATCH (r:Register)
RETURN r.id AS id, r.rows AS rows, r.done AS done
ORDER BY id`,
};

/** What cypher/register/said-elsewhere.cypher is given. */
export type RegisterSaidElsewhereParams = {
  readonly entities: readonly string[];
  readonly relations: readonly string[];
  readonly sources: readonly string[];
};

/** A row of cypher/register/said-elsewhere.cypher. */
export type RegisterSaidElsewhereRow = {
  readonly id: string;
};

/** Those of some entities and relations that sources outside a register make claims on: their views are not the register's alone. */
export const registerSaidElsewhere: Statement<RegisterSaidElsewhereParams, RegisterSaidElsewhereRow, 'read'> = {
  name: 'register/said-elsewhere',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `CALL () {
  UNWIND $entities AS id
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subject, id)
  WHERE c.subject = id AND c.id > '' AND NOT c.source IN $sources
  RETURN id
  UNION
  UNWIND $entities AS id
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(object, id)
  WHERE c.object = id AND c.id > '' AND NOT c.source IN $sources
  RETURN id
  UNION
  UNWIND $relations AS id
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(relation)
  WHERE c.relation = id AND NOT c.source IN $sources
  RETURN id
}
RETURN id`,
};

/** What cypher/register/state.cypher is given. */
export type RegisterStateParams = {
  readonly id: string;
};

/** A row of cypher/register/state.cypher. */
export type RegisterStateRow = {
  readonly hash: string;
  readonly rows: number;
  readonly done: boolean;
};

/** How far the import of a register has come; it is known by the id of its first source. */
export const registerState: Statement<RegisterStateParams, RegisterStateRow, 'read'> = {
  name: 'register/state',
  mode: 'read',
  rows: 'maybe',
  columns: ['hash', 'rows', 'done'],
  text: `MATCH (r:Register {id: $id})
RETURN r.hash AS hash, r.rows AS rows, r.done AS done`,
};

/** What cypher/relation/create.cypher is given. */
export type RelationCreateParams = {
  readonly rows: readonly object[];
};

/** A row of cypher/relation/create.cypher. */
export type RelationCreateRow = Readonly<Record<string, never>>;

/** Makes relations that cannot be there yet, as an end of each is new; one that lacks an end in the graph is left out. */
export const relationCreate: Statement<RelationCreateParams, RelationCreateRow, 'write'> = {
  name: 'relation/create',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties`,
};

/** What cypher/relation/delete-elements.cypher is given. */
export type RelationDeleteElementsParams = {
  readonly elements: readonly string[];
};

/** A row of cypher/relation/delete-elements.cypher. */
export type RelationDeleteElementsRow = Readonly<Record<string, never>>;

/** Deletes relations by where they are stored: those that have no id of their own, or share one. */
export const relationDeleteElements: Statement<RelationDeleteElementsParams, RelationDeleteElementsRow, 'write'> = {
  name: 'relation/delete-elements',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `MATCH ()-[r]->()
WHERE elementId(r) IN $elements
DELETE r`,
};

/** What cypher/relation/delete.cypher is given. */
export type RelationDeleteParams = {
  readonly rows: readonly object[];
};

/** A row of cypher/relation/delete.cypher. */
export type RelationDeleteRow = Readonly<Record<string, never>>;

/** Deletes relations that no claim gives any longer. */
export const relationDelete: Statement<RelationDeleteParams, RelationDeleteRow, 'write'> = {
  name: 'relation/delete',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r]->(b:Entity {id: row.to})
WHERE r.id = row.id
DELETE r`,
};

/** What cypher/relation/stored.cypher is given. */
export type RelationStoredParams = {
  readonly rows: readonly object[];
};

/** A row of cypher/relation/stored.cypher. */
export type RelationStoredRow = {
  readonly id: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
};

/** Some relations as they stand in the graph. */
export const relationStored: Statement<RelationStoredParams, RelationStoredRow, 'read'> = {
  name: 'relation/stored',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'type', 'properties'],
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r]->(b:Entity {id: row.to})
WHERE r.id = row.id
RETURN row.id AS id, type(r) AS type, properties(r) AS properties`,
};

/** What cypher/relation/unclaimed.cypher is given. */
export type RelationUnclaimedParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/relation/unclaimed.cypher. */
export type RelationUnclaimedRow = {
  readonly element: string;
  readonly id: string | null;
  readonly type: string;
  readonly from: string;
  readonly to: string | null;
};

/** The relations that begin at some entities and that no claim speaks of, or not between these ends. */
export const relationUnclaimed: Statement<RelationUnclaimedParams, RelationUnclaimedRow, 'read'> = {
  name: 'relation/unclaimed',
  mode: 'read',
  rows: 'many',
  columns: ['element', 'id', 'type', 'from', 'to'],
  text: `UNWIND $ids AS wanted
MATCH (a:Entity {id: wanted})-[r]->(b)
WHERE NOT EXISTS {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(relation)
  WHERE c.relation = r.id
} OR NOT (r.id STARTS WITH a.id + '.' AND (r.id ENDS WITH '.' + b.id OR r.id CONTAINS '.' + b.id + '.'))
RETURN elementId(r) AS element, r.id AS id, type(r) AS type, a.id AS from, b.id AS to`,
};

/** What cypher/source/claimed.cypher is given. */
export type SourceClaimedParams = {
  readonly source: string;
};

/** A row of cypher/source/claimed.cypher. */
export type SourceClaimedRow = {
  readonly claims: number;
};

/** How many claims a source has. */
export const sourceClaimed: Statement<SourceClaimedParams, SourceClaimedRow, 'read'> = {
  name: 'source/claimed',
  mode: 'read',
  rows: 'one',
  columns: ['claims'],
  text: `MATCH (c:Claim)
USING INDEX SEEK c:Claim(source, id)
WHERE c.source = $source AND c.id > ''
RETURN count(*) AS claims`,
};

/** What cypher/source/count-added.cypher is given. */
export type SourceCountAddedParams = {
  readonly source: string;
};

/** A row of cypher/source/count-added.cypher. */
export type SourceCountAddedRow = {
  readonly added: number;
};

/** How many claims changes added to a source. */
export const sourceCountAdded: Statement<SourceCountAddedParams, SourceCountAddedRow, 'read'> = {
  name: 'source/count-added',
  mode: 'read',
  rows: 'one',
  columns: ['added'],
  text: `MATCH (c:Claim)
USING INDEX SEEK c:Claim(source, id)
WHERE c.source = $source AND c.id > '' AND c.addedBy IS NOT NULL
RETURN count(*) AS added`,
};

/** What cypher/source/count.cypher is given. */
export type SourceCountParams = Readonly<Record<string, never>>;

/** A row of cypher/source/count.cypher. */
export type SourceCountRow = {
  readonly sources: number;
};

/** How many sources there are. */
export const sourceCount: Statement<SourceCountParams, SourceCountRow, 'read'> = {
  name: 'source/count',
  mode: 'read',
  rows: 'one',
  columns: ['sources'],
  text: `RETURN COUNT { (:Source) } AS sources`,
};

/** What cypher/source/delete.cypher is given. */
export type SourceDeleteParams = {
  readonly id: string;
};

/** A row of cypher/source/delete.cypher. */
export type SourceDeleteRow = Readonly<Record<string, never>>;

/** Takes a source's own record away; what it said is deleted by other statements. */
export const sourceDelete: Statement<SourceDeleteParams, SourceDeleteRow, 'write'> = {
  name: 'source/delete',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `MATCH (s:Source {id: $id})
DELETE s`,
};

/** What cypher/source/holders.cypher is given. */
export type SourceHoldersParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/source/holders.cypher. */
export type SourceHoldersRow = {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
};

/** Which sources hold things of these ids: an id belongs to one source, and another may not take it over unseen. */
export const sourceHolders: Statement<SourceHoldersParams, SourceHoldersRow, 'read'> = {
  name: 'source/holders',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'source', 'kind'],
  text: `UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (n:Claim {id: wanted})
  RETURN n.source AS source, CASE WHEN n:Statistic THEN 'statistic' ELSE 'claim' END AS kind
  UNION
  MATCH (n:Absence {id: wanted})
  RETURN n.source AS source, 'not-said entry' AS kind
  UNION
  MATCH (n:Ambiguity {id: wanted})
  RETURN n.source AS source, 'ambiguity' AS kind
  UNION
  MATCH (n:Derivation {id: wanted})
  RETURN n.source AS source, 'derivation' AS kind
  UNION
  MATCH (n:Dispute {id: wanted})
  RETURN n.source AS source, 'dispute' AS kind
}
RETURN wanted AS id, source, kind`,
};

/** What cypher/source/ids.cypher is given. */
export type SourceIdsParams = Readonly<Record<string, never>>;

/** A row of cypher/source/ids.cypher. */
export type SourceIdsRow = {
  readonly id: string;
};

/** The ids of sources, as many as a hint needs; there are few beside what they say. */
export const sourceIds: Statement<SourceIdsParams, SourceIdsRow, 'read'> = {
  name: 'source/ids',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `MATCH (s:Source)
WHERE s.id > ''
RETURN s.id AS id
ORDER BY id
LIMIT 1000`,
};

/** What cypher/source/leave-file.cypher is given. */
export type SourceLeaveFileParams = {
  readonly id: string;
};

/** A row of cypher/source/leave-file.cypher. */
export type SourceLeaveFileRow = Readonly<Record<string, never>>;

/** Keeps the record of a source whose file is gone, as one of changes. */
export const sourceLeaveFile: Statement<SourceLeaveFileParams, SourceLeaveFileRow, 'write'> = {
  name: 'source/leave-file',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `MATCH (s:Source {id: $id})
SET s.origin = 'change'
REMOVE s.hash, s.folder, s.file`,
};

/** What cypher/source/listed.cypher is given. */
export type SourceListedParams = Readonly<Record<string, never>>;

/** A row of cypher/source/listed.cypher. */
export type SourceListedRow = {
  readonly id: string;
  readonly kind: string | null;
  readonly title: string | null;
  readonly origin: string | null;
  readonly folder: string | null;
  readonly file: string | null;
  readonly hash: string | null;
  readonly claims: number;
};

/** Every source, how it came, and how many claims it makes. */
export const sourceListed: Statement<SourceListedParams, SourceListedRow, 'read'> = {
  name: 'source/listed',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'kind', 'title', 'origin', 'folder', 'file', 'hash', 'claims'],
  text: `MATCH (s:Source)
OPTIONAL MATCH (t:Tally {of: 'Claim source', first: '=' + s.id, second: ''})
RETURN
  s.id AS id,
  s.kind AS kind,
  s.title AS title,
  s.origin AS origin,
  s.folder AS folder,
  s.file AS file,
  s.hash AS hash,
  coalesce(t.count, 0) AS claims
ORDER BY id`,
};

/** What cypher/source/loaded.cypher is given. */
export type SourceLoadedParams = Readonly<Record<string, never>>;

/** A row of cypher/source/loaded.cypher. */
export type SourceLoadedRow = {
  readonly id: string;
  readonly hash: string | null;
  readonly loader: number | null;
  readonly origin: string | null;
  readonly folder: string | null;
  readonly file: string | null;
};

/** What has been loaded, from which content, and which file of which folder: enough to tell what is unchanged and what has vanished. */
export const sourceLoaded: Statement<SourceLoadedParams, SourceLoadedRow, 'read'> = {
  name: 'source/loaded',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'hash', 'loader', 'origin', 'folder', 'file'],
  text: `MATCH (s:Source)
RETURN s.id AS id, s.hash AS hash, s.loader AS loader, s.origin AS origin, s.folder AS folder, s.file AS file
ORDER BY id`,
};

/** What cypher/source/missing.cypher is given. */
export type SourceMissingParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/source/missing.cypher. */
export type SourceMissingRow = {
  readonly id: string;
};

/** Those of some ids that no source has. */
export const sourceMissing: Statement<SourceMissingParams, SourceMissingRow, 'read'> = {
  name: 'source/missing',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `UNWIND $ids AS wanted
WITH wanted
WHERE NOT EXISTS { (:Source {id: wanted}) }
RETURN wanted AS id`,
};

/** What cypher/source/remove.cypher is given. */
export type SourceRemoveParams = {
  readonly id: string;
};

/** A row of cypher/source/remove.cypher. */
export type SourceRemoveRow = {
  readonly removed: boolean;
};

/** Takes away the record of a source and its passages, unless it has claims. */
export const sourceRemove: Statement<SourceRemoveParams, SourceRemoveRow, 'write'> = {
  name: 'source/remove',
  mode: 'write',
  rows: 'maybe',
  columns: ['removed'],
  text: `MATCH (s:Source {id: $id})
CALL (s) {
  MATCH (p:Passage)
  USING INDEX SEEK p:Passage(source, ordinal)
  WHERE p.source = s.id AND p.ordinal >= 0
  DELETE p
}
DELETE s
RETURN true AS removed`,
};

/** What cypher/source/stored.cypher is given. */
export type SourceStoredParams = {
  readonly id: string;
};

/** A row of cypher/source/stored.cypher. */
export type SourceStoredRow = {
  readonly source: Readonly<Record<string, unknown>>;
  readonly passages: readonly (Readonly<Record<string, unknown>>)[];
  readonly absences: readonly (Readonly<Record<string, unknown>>)[];
  readonly ambiguities: readonly (Readonly<Record<string, unknown>>)[];
  readonly derivations: readonly (Readonly<Record<string, unknown>>)[];
};

/** A source as it is stored: its record, its passages in their order, and what it does not say, leaves open and lets one reckon. */
export const sourceStored: Statement<SourceStoredParams, SourceStoredRow, 'read'> = {
  name: 'source/stored',
  mode: 'read',
  rows: 'maybe',
  columns: ['source', 'passages', 'absences', 'ambiguities', 'derivations'],
  text: `MATCH (s:Source {id: $id})
RETURN
  properties(s) AS source,
  COLLECT {
    MATCH (n:Passage)
    USING INDEX SEEK n:Passage(source, ordinal)
    WHERE n.source = $id AND n.ordinal >= 0
    RETURN properties(n)
    ORDER BY n.ordinal, n.id
  } AS passages,
  COLLECT {
    MATCH (n:Absence)
    USING INDEX SEEK n:Absence(source, id)
    WHERE n.source = $id AND n.id > ''
    RETURN properties(n)
    ORDER BY n.id
  } AS absences,
  COLLECT {
    MATCH (n:Ambiguity)
    USING INDEX SEEK n:Ambiguity(source, id)
    WHERE n.source = $id AND n.id > ''
    RETURN properties(n)
    ORDER BY n.id
  } AS ambiguities,
  COLLECT {
    MATCH (n:Derivation)
    USING INDEX SEEK n:Derivation(source, id)
    WHERE n.source = $id AND n.id > ''
    RETURN properties(n)
    ORDER BY n.id
  } AS derivations`,
};

/** What cypher/source/upsert.cypher is given. */
export type SourceUpsertParams = {
  readonly id: string;
  readonly properties: object;
};

/** A row of cypher/source/upsert.cypher. */
export type SourceUpsertRow = Readonly<Record<string, never>>;

/** Puts a source's own record in place of the one there was. */
export const sourceUpsert: Statement<SourceUpsertParams, SourceUpsertRow, 'write'> = {
  name: 'source/upsert',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `MERGE (s:Source {id: $id})
SET s = $properties`,
};

/** What cypher/term/delete.cypher is given. */
export type TermDeleteParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/term/delete.cypher. */
export type TermDeleteRow = Readonly<Record<string, never>>;

/**
 * Deletes terms that no claim gives any longer. All are found before the first is deleted: looking up the next costs
 * the more the more a transaction has deleted.
 */
export const termDelete: Statement<TermDeleteParams, TermDeleteRow, 'write'> = {
  name: 'term/delete',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `MATCH (t:Term)
WHERE t.id IN $ids
WITH collect(t) AS gone
UNWIND gone AS t
DETACH DELETE t`,
};

/** What cypher/term/lock.cypher is given. */
export type TermLockParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/term/lock.cypher. */
export type TermLockRow = Readonly<Record<string, never>>;

/**
 * Holds some terms until the end of the transaction, in the order given, making those that are not there yet:
 * who else changes what is said of them waits, and then sees it.
 */
export const termLock: Statement<TermLockParams, TermLockRow, 'write'> = {
  name: 'term/lock',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `UNWIND $ids AS wanted
MERGE (t:Term {id: wanted})
SET t.id = wanted`,
};

/** What cypher/term/page.cypher is given. */
export type TermPageParams = {
  readonly after: string;
  readonly limit: number;
};

/** A row of cypher/term/page.cypher. */
export type TermPageRow = {
  readonly id: string;
  readonly described: boolean;
};

/** The next terms in order, and whether any source says that they are one. */
export const termPage: Statement<TermPageParams, TermPageRow, 'read'> = {
  name: 'term/page',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'described'],
  text: `MATCH (t:Term)
WHERE t.id > $after
WITH t.id AS id
ORDER BY id
LIMIT $limit
RETURN
  id,
  EXISTS {
    MATCH (c:Claim)
    WHERE c.predicate = 'KIND' AND c.subjectTerm = id
  } AS described`,
};

/** What cypher/term/stored.cypher is given. */
export type TermStoredParams = {
  readonly ids: readonly string[];
};

/** A row of cypher/term/stored.cypher. */
export type TermStoredRow = {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
};

/** Some terms as they stand in the graph. */
export const termStored: Statement<TermStoredParams, TermStoredRow, 'read'> = {
  name: 'term/stored',
  mode: 'read',
  rows: 'many',
  columns: ['id', 'properties'],
  text: `UNWIND $ids AS wanted
MATCH (t:Term {id: wanted})
RETURN wanted AS id, properties(t) AS properties`,
};

/** What cypher/view/put.cypher is given. */
export type ViewPutParams = {
  readonly terms: readonly object[];
  readonly entities: readonly object[];
  readonly created: readonly object[];
  readonly relations: readonly object[];
  readonly gone: readonly object[];
};

/** A row of cypher/view/put.cypher. */
export type ViewPutRow = Readonly<Record<string, never>>;

/**
 * Puts terms, entities and relations in place of those of the same ids, entities with the labels of their kind and no other, and
 * takes out relations that no claim gives any longer. Relations of which an end is new are made without looking whether they are
 * there; one that lacks an end in the graph is left out.
 */
export const viewPut: Statement<ViewPutParams, ViewPutRow, 'write'> = {
  name: 'view/put',
  mode: 'write',
  rows: 'none',
  columns: [],
  text: `CALL () {
  UNWIND $terms AS row
  MERGE (t:Term {id: row.id})
  SET t = row
}
CALL () {
  UNWIND $entities AS row
  MERGE (e:Entity {id: row.id})
  SET e = row.properties
  WITH e, row.labels AS wanted
  WITH e, wanted, [label IN labels(e) WHERE NOT label IN wanted] AS stale
  REMOVE e:$(stale)
  SET e:$(wanted)
}
CALL () {
  UNWIND $created AS row
  MATCH (a:Entity {id: row.from})
  MATCH (b:Entity {id: row.to})
  CREATE (a)-[r:$(row.type)]->(b)
  SET r = row.properties
}
CALL () {
  UNWIND $relations AS row
  MATCH (a:Entity {id: row.from})
  MATCH (b:Entity {id: row.to})
  MERGE (a)-[r:$(row.type) {id: row.id}]->(b)
  SET r = row.properties
}
CALL () {
  UNWIND $gone AS row
  MATCH (a:Entity {id: row.from})-[r]->(b:Entity {id: row.to})
  WHERE r.id = row.id
  DELETE r
}`,
};
