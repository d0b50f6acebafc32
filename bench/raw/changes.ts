import { changesIn, countClaim, countInto, type MaterializedCounts } from '../../src/domain/materialized-count.ts';
import { relationView } from '../../src/domain/relation-view.ts';
import { claimFromProperties, type ClaimProperties } from '../../src/store/layout/claim.ts';
import type { Properties } from '../../src/store/layout/properties.ts';
import { relationRow } from '../../src/store/layout/relation.ts';
import { countedBy } from '../../src/store/write/hold-views.ts';
import type { Variables } from './raw-shape.ts';

/** Runs a statement in the transaction of a change, and gives its tuples. */
export type RunRaw = (statement: string, parameters: Variables) => Promise<readonly (readonly unknown[])[]>;

/** A change as a specialist would make it by hand, in as few statements as it takes. */
export type RawChange = (run: RunRaw, variables: Variables) => Promise<unknown>;

const COUNT = `
CALL () {
  UNWIND $counts AS row
  MERGE (t:Tally {of: row.of, first: row.first, second: row.second})
  SET t.count = coalesce(t.count, 0) + row.count
  WITH t
  WHERE t.count = 0
  DELETE t
}`;

/** One statement: what is asked is checked by what it matches, and what is counted is known beforehand. */
const PROPOSE = `
MATCH (k:ChangeCounter {id: 'changes'})
SET k.number = k.number + 1, k.at = timestamp()
WITH k.number AS number, k.at AS at, 'change-' + toString(k.number) AS change
MATCH (s:Source {id: $source})
CALL (number, change) {
  UNWIND range(0, size($claims) - 1) AS place
  WITH number, change, $claims[place] AS row, $source + '-' + toString(number) + '-' + toString(place + 1) AS id
  MATCH (a:Entity {id: row.claim.subject})
  MATCH (b:Entity {id: row.claim.object})
  CREATE (c:Claim)
  SET c = row.claim, c.id = id, c.addedBy = change
  CREATE (:ChangeEntry {id: change + '#claim#' + id, change: change, number: number, claim: id, after: '{"id":"' + id + '",' + row.json})
  FOREACH (entity IN [a.id, b.id] |
    MERGE (e:ChangeEntry {id: change + '#entity#' + entity})
    SET e.change = change, e.number = number, e.entity = entity
  )
  RETURN collect(id) AS ids
}
CREATE (h:Change {id: change, kind: 'PROPOSE', actor: $actor, role: 'owner', source: $source, number: number, at: at, inputHash: $hash})
WITH ids
${COUNT}
RETURN ids`;

/** Holds the numbers of changes and what the claim is about, and reads all that follows from it. */
const READ = `
MATCH (k:ChangeCounter {id: 'changes'})
SET k.id = k.id
WITH k
MATCH (c:Claim {id: $claim})
MATCH (a:Entity {id: c.subject})
MATCH (b:Entity {id: c.object})
SET a.id = a.id, b.id = b.id
RETURN
  k.number,
  properties(c),
  COLLECT {
    MATCH (o:Claim)
    USING INDEX SEEK o:Claim(relation)
    WHERE o.relation = c.relation AND o.id <> c.id
    RETURN properties(o)
  },
  [e IN [a, b] | [
    properties(e),
    COLLECT { MATCH (e)-[:LOCATED_IN]->(place:Entity) RETURN DISTINCT place.id },
    EXISTS {
      MATCH (o:Claim)
      USING INDEX SEEK o:Claim(subject, id)
      WHERE o.subject = e.id AND o.id > '' AND o.id <> c.id AND o.source = c.source AND o.status IS NULL
    } OR
    EXISTS {
      MATCH (o:Claim)
      USING INDEX SEEK o:Claim(source, id)
      WHERE o.source = c.source AND o.id > '' AND o.id <> c.id AND o.object = e.id AND o.status IS NULL
    }
  ]]`;

const WRITE = `
MATCH (c:Claim {id: $claim.id})
SET c = $claim
WITH c
MATCH (a:Entity {id: c.subject})
MATCH (b:Entity {id: c.object})
SET a.sources = $sources[0], b.sources = $sources[1]
WITH a, b
CALL (a, b) {
  WITH a, b
  WHERE $relation IS NOT NULL
  MERGE (a)-[r:MEMBER_OF {id: $id}]->(b)
  SET r = $relation
}
CALL (a, b) {
  WITH a, b
  WHERE $relation IS NULL
  MATCH (a)-[r:MEMBER_OF {id: $id}]->(b)
  DELETE r
}
CALL () {
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
  UNWIND $undone AS id
  MATCH (h:Change {id: id})
  SET h.revertedBy = $change.id
}
${COUNT}
MATCH (k:ChangeCounter {id: 'changes'})
SET k.number = $change.number, k.at = timestamp()
CREATE (h:Change)
SET h = $change, h.at = k.at
WITH h
UNWIND $entries AS row
CREATE (e:ChangeEntry)
SET e = row`;

/** What is asked for: a claim that is accepted, or the acceptance that is taken back. */
interface Decision {
  readonly claim: string;
  readonly undoes?: string;
}

type HeldEnd = readonly [entity: Properties, places: readonly string[], isStillNamed: boolean];

async function decide(run: RunRaw, variables: Variables): Promise<unknown> {
  const { claim: id, undoes } = variables as unknown as Decision;
  const [row] = await run(READ, { claim: id });
  const [last, stored, others, ends] = row as unknown as readonly [
    number,
    ClaimProperties,
    readonly ClaimProperties[],
    readonly HeldEnd[],
  ];
  const isAccepted = undoes === undefined;
  const kept = Object.entries(stored).filter(([name]) => name !== 'status' && name !== 'ownStatus');
  const review = isAccepted ? { ownStatus: 'PROPOSED' } : { status: 'PROPOSED' };
  const claim: ClaimProperties = { ...Object.fromEntries(kept), ...review };
  const view = relationView([...others, claim].map(claimFromProperties), new Set());
  const counts: MaterializedCounts = new Map();
  const sources = ends.map(([entity, places, isStillNamed]) => {
    const before = (entity['sources'] ?? []) as readonly string[];
    const rest = before.filter((source) => source !== stored.source);
    const after = isAccepted || isStillNamed ? [...rest, String(stored.source)].sort() : rest;
    countInto(counts, countedBy(entity, places), -1);
    countInto(counts, countedBy({ ...entity, sources: after }, places), 1);
    return after;
  });
  const number = last + 1;
  const change = `change-${number}`;
  const decision = { claim: id, status: 'ACCEPTED', change, about: 'by hand' };
  const [proposed, accepted] = [{ status: 'PROPOSED' }, { status: 'ACCEPTED' }].map((one) => JSON.stringify(one));
  const common = { change, number };
  await run(WRITE, {
    claim,
    id: String(stored.relation),
    sources,
    relation: view === null ? null : relationRow(view).properties,
    decisions: isAccepted ? [decision] : [],
    undecided: isAccepted ? [] : [id],
    undone: isAccepted ? [] : [undoes],
    counts: changesIn(counts),
    change: {
      id: change,
      number,
      kind: isAccepted ? 'DECIDE' : 'REVERT',
      actor: 'hand',
      role: 'owner',
      reason: 'bench',
    },
    entries: [
      {
        ...common,
        id: `${change}#claim#${id}`,
        claim: id,
        before: isAccepted ? proposed : accepted,
        after: isAccepted ? accepted : proposed,
      },
      ...ends.map(([{ id: entity }]) => ({ ...common, id: `${change}#entity#${String(entity)}`, entity })),
    ],
  });
  return { change };
}

/** Claims as they are proposed: each with what is stored of it, and the same as JSON but for its id. */
async function propose(run: RunRaw, variables: Variables): Promise<unknown> {
  const { source, claims } = variables as unknown as {
    source: string;
    claims: readonly Readonly<Record<string, string>>[];
  };
  const today = new Date().toISOString().slice(0, 10);
  const rows = claims.map(({ subject, object, ...said }) => ({
    ...said,
    ...{ source, subject, object, status: 'PROPOSED', modality: 'ASSERTED', recordedAt: today },
    ...{ knownFrom: Number(today.replaceAll('-', '')), relation: `${subject}.member-of.${object}` },
  }));
  const counts: MaterializedCounts = new Map();
  for (const { modality } of rows) countClaim(counts, { source, predicate: 'MEMBER_OF', modality }, 1);
  const [row] = await run(PROPOSE, {
    source,
    actor: 'hand',
    hash: 'by hand',
    claims: rows.map((claim) => ({ claim, json: JSON.stringify(claim).slice(1) })),
    counts: changesIn(counts),
  });
  return { claims: row![0] };
}

/** The changes, by name. */
export const rawChanges: Readonly<Record<string, RawChange>> = { propose, decide };
