import type { Claim } from '../../domain/claim.ts';
import { relationOf } from '../../domain/relation-of.ts';
import {
  absenceReplace,
  ambiguityReplace,
  claimAdded,
  claimDelete,
  claimDeleteGone,
  claimTouched,
  type ClaimTouchedRow,
  claimUpsert,
  derivationReplace,
  groundReplace,
  changeSource,
  passageReplace,
  sourceCountAdded,
  sourceDelete,
  sourceLeaveFile,
  sourceUpsert,
} from '../../generated/cypher.ts';
import type { RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import type { LoadKind } from '../../domain/change-kind.ts';
import { batches } from './batches.ts';
import { claimFromProperties, claimRow } from '../layout/claim.ts';
import { changedEntities } from '../candidates/changed-entities.ts';
import { refreshCandidates } from '../candidates/refresh-candidates.ts';
import { canonicalOf, idsNamed } from './canonical-ids.ts';
import { overlayClaims, storedClaims } from './claim-reader.ts';
import { decidedClaim, decisionsOn, type DecisionRecord } from './decisions.ts';
import type { GroundRecord, SourceContent } from '../layout/source-records.ts';
import { readingWith } from './read-stored.ts';
import { ITSELF, keyedAbout, keyedSource, type CanonicalOf } from '../layout/own-ids.ts';
import { omitEmpty } from '../layout/omit-empty.ts';
import {
  absenceProperties,
  ambiguityProperties,
  derivationProperties,
  sourceProperties,
  type Loading,
} from '../layout/source.ts';
import { holdViews } from './hold-views.ts';
import { keepDisputes } from './keep-disputes.ts';
import { differingRows, holdChanges, recordLoad, storedRows } from './record-load.ts';
import { addToCounts, maintainClaimCounts } from './maintain-counts.ts';
import { NOTHING_AFFECTED, planViews, writeViews, type Affected, type ViewChanges } from './refresh-views.ts';

/** A claim's id is held by another source, which this one may not take it from; the transaction is undone. */
export class IdTaken extends Error {
  constructor(id: string, holder: string) {
    super(`claim "${id}" belongs to source "${holder}"`);
    this.name = 'IdTaken';
  }
}

/** What became of the store of a source that differs from what was to be stored. */
export interface WrittenSource {
  /** The claims that were stored, as they count. */
  readonly claims: readonly Claim[];
  /** The decisions on its claims that were made when these said something else. */
  readonly stale: readonly DecisionRecord[];
  /** How many claims that changes added to the source stand beside those that were stored. */
  readonly added: number;
}

/** How a source is written. */
export interface SourceWriting {
  /** The sources from which ids of claims may be taken over. */
  readonly yielding: ReadonlySet<string>;
  /** Whether it is a part of the first load into an empty database, which is written down as a whole. */
  readonly isFirstLoad?: boolean;
}

/**
 * Puts what a source says in place of what it had said, and makes anew every relation, entity, term and conflict that
 * this may change. What was decided on its claims holds for them as they are now, and what changes added to it stays. What came,
 * went or differs is written down as a change. Part of one write transaction, and safe to run again. Throws IdTaken for the id
 * of a claim of a source that is not in `yielding`.
 */
export async function writeSource(
  run: RunStatement,
  content: SourceContent,
  loading: Loading,
  { yielding, isFirstLoad = false }: SourceWriting,
): Promise<WrittenSource> {
  const { id } = content.source;
  const write = async () => {
    const canonical = await canonicalOf(readingWith(run), idsIn(content));
    const properties = keyedSource(sourceProperties(content.source, loading), canonical);
    await runRows(run, sourceUpsert, { id, properties });
    return writeSaid(run, id, content, { yielding, canonical });
  };
  if (isFirstLoad) return (await write()).written;
  // First, as it makes other loads and changes wait before they look at what there is.
  const held = await holdChanges(run);
  const [stored] = await runRows(run, changeSource, { id, passages: [] });
  const before = await storedRows(
    run,
    id,
    content.claims.map((claim) => claim.id),
  );
  const { written, rows } = await write();
  const changed = differingRows(before, rows);
  if (changed.length > 0 || stored?.source['hash'] !== loading.hash)
    await recordLoad(run, held, { kind: 'LOAD', source: id, changed, claims: changed.length });
  return written;
}

/**
 * Takes back all that a source said, and what it alone supported; what changes added to it stays, with a record of the source.
 * Written down as a change of a kind. Part of one write transaction, and safe to run again.
 */
export async function retractSource(run: RunStatement, source: string, kind: LoadKind): Promise<WrittenSource> {
  const held = await holdChanges(run);
  const isThere = (await runRows(run, changeSource, { id: source, passages: [] })).length > 0;
  const before = await storedRows(run, source, []);
  const [{ added } = { added: 0 }] = await runRows(run, sourceCountAdded, { source });
  if (added > 0) await runRows(run, sourceLeaveFile, { id: source });
  else await runRows(run, sourceDelete, { id: source });
  const { written, rows } = await writeSaid(run, source, NOTHING_SAID, { yielding: new Set(), canonical: ITSELF });
  const changed = differingRows(before, rows);
  if (isThere) await recordLoad(run, held, { kind, source, changed, claims: changed.length });
  return written;
}

const NOTHING_SAID: Omit<SourceContent, 'source'> = {
  passages: [],
  claims: [],
  absences: [],
  ambiguities: [],
  derivations: [],
  disputes: [],
};

/** The ids of entities that a source names. */
function* idsIn({ source, claims, absences, ambiguities }: SourceContent): Generator<string, void, undefined> {
  yield* idsNamed(claims);
  for (const { about } of [...absences, ...ambiguities]) yield* about;
  for (const id of [source.author, source.dateline]) if (id !== null) yield id;
}

/** What else the store of a source follows from. */
interface Around {
  /** The sources from which ids may be taken over. */
  readonly yielding: ReadonlySet<string>;
  readonly canonical: CanonicalOf;
}

async function writeSaid(
  run: RunStatement,
  source: string,
  content: Omit<SourceContent, 'source'>,
  { yielding, canonical }: Around,
) {
  const added = await addedTo(run, source, content);
  const decisions = await decisionsOn(
    readingWith(run),
    content.claims.map(({ id }) => id),
  );
  const decided = content.claims.map((claim) => decidedClaim(claim, decisions.get(claim.id), canonical));
  const claims = [...decided.map(({ claim }) => claim), ...added.rows.map(claimFromProperties)];
  const rows = [...decided.map(({ row }) => row), ...added.rows];
  const { changes, before, touched } = await planSaid(run, source, claims, yielding);
  await runRows(run, passageReplace, {
    source,
    rows: [...content.passages.map(omitEmpty), ...added.passages],
  });
  const keyed = <Row extends Parameters<typeof keyedAbout>[0]>(records: readonly Row[]) =>
    records.map((row) => keyedAbout(row, canonical));
  await runRows(run, absenceReplace, { source, rows: keyed(content.absences.map(absenceProperties)) });
  await runRows(run, ambiguityReplace, { source, rows: keyed(content.ambiguities.map(ambiguityProperties)) });
  await runRows(run, derivationReplace, { source, rows: content.derivations.map(derivationProperties) });
  await runRows(run, groundReplace, { source, rows: groundsOf(source, claims) });
  for (const some of batches(rows)) await runRows(run, claimUpsert, { rows: some });
  const counts = await writeViews(run, changes);
  await runRows(run, claimDeleteGone, { source, ids: claims.map(({ id }) => id) });
  await keepDisputes(run, source, content.disputes, touched);
  await refreshCandidates(run, await changedEntities(run, changes, [...before, ...claims]));
  await addToCounts(run, counts);
  await maintainClaimCounts(run, { gone: before, come: claims });
  const written: WrittenSource = {
    claims: decided.map(({ claim }) => claim),
    stale: decided.flatMap(({ stale }) => stale ?? []),
    added: added.rows.length,
  };
  return { written, rows };
}

/** What changes added to a source and its file does not say itself: the rows of claims, and of passages that they cite. */
async function addedTo(
  run: RunStatement,
  source: string,
  { claims, passages }: Pick<SourceContent, 'claims' | 'passages'>,
) {
  const said = new Set(claims.map(({ id }) => id));
  const added = await runRows(run, claimAdded, { source });
  const own = added.filter(({ claim }) => !said.has(String(claim['id'])));
  const there = new Set(passages.map(({ id }) => id));
  const cited = new Map(own.flatMap((row) => row.passages.map((passage) => [String(passage['id']), passage])));
  return {
    rows: own.map(({ claim }) => claimRow(claim)),
    passages: [...cited.values()].filter(({ id }) => !there.has(String(id))),
  };
}

interface Plan {
  readonly changes: ViewChanges;
  /** The claims that go, or are written anew: those that the source had made, and those taken over from others. */
  readonly before: readonly ClaimTouchedRow[];
  /** The ids of the claims that the source makes or has made. */
  readonly touched: ReadonlySet<string>;
}

/** What the claims of a source were inferred from, directly or by steps within the source, whoever makes those claims. */
function groundsOf(source: string, claims: readonly Claim[]): readonly GroundRecord[] {
  const basis = new Map(claims.map((claim) => [claim.id, claim.basis]));
  return claims.flatMap(({ id }) => {
    const grounds = new Set(basis.get(id));
    // A set that grows is gone through to its new end; the checks let no claim rest on itself.
    for (const on of grounds) for (const further of basis.get(on) ?? []) grounds.add(further);
    return [...grounds].map((on) => ({ id: `${id}<${on}`, source, claim: id, on }));
  });
}

async function planSaid(
  run: RunStatement,
  source: string,
  claims: readonly Claim[],
  yielding: ReadonlySet<string>,
): Promise<Plan> {
  const before = await runRows(run, claimTouched, { source, ids: claims.map(({ id }) => id) });
  const foreign = before.filter((claim) => claim.source !== source);
  const kept = foreign.find((claim) => !yielding.has(claim.source));
  if (kept) throw new IdTaken(kept.id, kept.source);
  if (foreign.length > 0) await runRows(run, claimDelete, { ids: foreign.map(({ id }) => id) });
  const now = claims.map((claim) => ({ ...claim, relation: relationOf(claim)?.id ?? null }));
  const affected = affectedBy([...before, ...now]);
  const held = await holdViews(run, affected);
  const reader = overlayClaims(storedClaims(readingWith(run)), source, claims);
  const changes = await planViews(run, reader, affected, held);
  return { changes, before, touched: new Set([...before, ...claims].map(({ id }) => id)) };
}

interface Touching {
  readonly predicate: string;
  readonly subject: string | null;
  readonly object: string | null;
  readonly subjectTerm: string | null;
  readonly objectTerm: string | null;
  readonly relation: string | null;
}

/** What may change with claims that come, go or change. */
export function affectedBy(claims: readonly Touching[]): Affected {
  const entities = new Set<string>();
  const terms = new Set<string>();
  const relations = new Set<string>();
  const figures = new Set<string>();
  for (const { predicate, subject, object, subjectTerm, objectTerm, relation } of claims) {
    for (const id of [subject, object]) if (id !== null) entities.add(id);
    for (const id of [subjectTerm, objectTerm]) if (id !== null) terms.add(id);
    if (relation !== null) relations.add(relation);
    for (const id of [subject, subjectTerm]) if (id !== null && predicate === 'STATISTIC') figures.add(id);
  }
  return { ...NOTHING_AFFECTED, entities, terms, relations, figures };
}
