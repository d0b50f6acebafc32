import { quoted } from '../domain/quoted.ts';
import type { Claim } from '../domain/claim.ts';
import { formatPath, type Path } from '../domain/format-path.ts';
import type { ReviewMode } from '../domain/review-mode.ts';
import type { ClaimInput } from '../generated/graphql.ts';
import { changeSaid, changeTaken } from '../generated/cypher.ts';
import type { RunStatement } from '../graph/database.ts';
import { runRows } from '../graph/statement.ts';
import { toClaims } from '../sources/to-claims.ts';
import { claimFromProperties } from '../store/layout/claim.ts';
import { canonicalIn, keyedIds, type CanonicalOf } from '../store/layout/own-ids.ts';
import { claimHash, undecidedClaim } from '../store/write/decisions.ts';
import { draftProblems } from './check-draft.ts';
import { draftOf } from './draft.ts';
import { referenceFault, slugOf, type EntityReference, type NewEntity } from './entity-reference.ts';
import { claimsById, type ChangeWork } from './make-change.ts';
import { refuse, type ChangeProblem } from './problem.ts';
import { quoteProblems, type SourceTexts } from './quotes.ts';
import { named, type StoredSource } from './stored-source.ts';

/** The ids nearest to one that does not exist, of entities and terms. */
export type IdsLike = (id: string) => Promise<readonly string[]>;

/** What new claims are checked by. */
export interface ClaimChecks {
  readonly review: ReviewMode;
  /** Finds ids near one that does not exist. */
  readonly idsLike: IdsLike;
  /** Null where the server has no copies of sources. */
  readonly texts: SourceTexts | null;
}

/** Claims to be added to a source. */
export interface NewClaims extends Omit<ClaimChecks, 'review'> {
  readonly source: string;
  readonly inputs: readonly ClaimInput[];
  /** The path of each in the input. */
  readonly at: (index: number) => Path;
}

/** Claims as they will be stored, not yet decided on, and for each input that of it. */
export interface PreparedClaims {
  readonly claims: readonly Claim[];
  /** The ids of the inputs' own claims, in their order. */
  readonly own: readonly string[];
  /** What the ids that the claims name stand for. */
  readonly canonical: CanonicalOf;
}

/** Checks claims that are to be added to a source, as a source file would be. Throws ChangeRefused with all that is wrong. */
export async function prepareClaims(
  { run, number, at }: ChangeWork,
  { source: id, inputs, at: pathOf, idsLike, texts }: NewClaims,
): Promise<PreparedClaims> {
  refuse(inputs.flatMap((input, index) => referenceFaults(input, pathOf(index))));
  const cited = inputs.flatMap(({ passages, against }) => [...(passages ?? []), ...(against ?? [])]);
  const found = await named(run, { source: id, passages: cited.map(withoutSource(id)), ids: inputs.flatMap(idsIn) });
  const { source, entities, terms, canonical } = found;
  const sourceFault = sourceProblem(source, id);
  if (sourceFault !== null) refuse([sourceFault]);
  const { entry, passages } = source!;
  const claims = await claimsById(run, [...new Set(inputs.flatMap(({ basis }) => basis ?? []))]);
  const missing = await missingIds(inputs, pathOf, { entities, terms, claims }, idsLike);
  const newIds = await idsOfNew(run, inputs, number);
  const today = new Date(at).toISOString().slice(0, 10);
  const prefix = `${id.slice(0, MOST_OF_SOURCE)}-${number}`;
  const draft = draftOf(
    inputs.map((input) => ({
      ...input,
      passages: input.passages?.map(withoutSource(id)) ?? null,
      against: input.against?.map(withoutSource(id)) ?? null,
    })),
    {
      source: entry,
      passages,
      at: pathOf,
      claimId: (index) => `${prefix}-${index + 1}`,
      idOf: (entity) => newIds.get(keyOf(entity))!,
      recorded: today === entry.recorded ? null : today,
    },
  );
  const known = {
    entities,
    terms,
    claims: new Set(claims.keys()),
    statistics: new Set<string>(),
    holders: new Map<string, string>(),
  };
  const places = new Set(missing.map(({ path }) => path));
  const faults = draftProblems(draft, known).filter(({ path }) => !places.has(path));
  const quotes = quoteProblems(inputs, { id, file: entry.text?.file ?? null, passages }, texts, pathOf);
  refuse([...missing, ...faults, ...quotes].sort((a, b) => placeOf(a) - placeOf(b)));
  const content = toClaims(draft.file, (one) => terms.has(one));
  refuse(await repeated(run, id, content.claims, canonical, (place) => formatPath(pathOf(place)), prefix));
  const own = inputs.map((_, index) => `${prefix}-${index + 1}`);
  const order = new Map(own.map((claim, index) => [claim, index]));
  const inOrder = content.claims.toSorted((a, b) => (order.get(a.id) ?? -1) - (order.get(b.id) ?? -1));
  return { claims: inOrder, own, canonical };
}

/** Ids of claims begin with that of their source, and are no longer than ids may be. */
const MOST_OF_SOURCE = 170;

function sourceProblem(source: StoredSource | null, id: string): ChangeProblem | null {
  if (source === null) {
    const message = `there is no source ${quoted(id)}; addSource adds one, and sources lists those there are`;
    return { code: 'NOT_FOUND', message, path: 'source' };
  }
  if (source.origin !== 'register') return null;
  const message = `source "${id}" is an imported register, which holds what its rows say; add a source of your own`;
  return { code: 'NOT_ALLOWED', message, path: 'source' };
}

function referenceFaults({ subject, object, predicate }: ClaimInput, at: Path): readonly ChangeProblem[] {
  if (!subject && predicate !== 'TREND') {
    const message = 'subject: say what the claim is about, by its id or { new: { kind: "FIRM", name: "…" } }';
    return [{ code: 'INVALID', message, path: formatPath([...at, 'subject']) }];
  }
  return Object.entries({ subject, object }).flatMap(([key, value]): readonly ChangeProblem[] => {
    const fault = value === null || value === undefined ? null : referenceFault(value);
    return fault === null ? [] : [{ code: 'INVALID', message: `${key}: ${fault}`, path: formatPath([...at, key]) }];
  });
}

/** The place in the list of the claim that a problem is about. */
function placeOf({ path }: ChangeProblem): number {
  return Number(/\[(\d+)\]/.exec(path ?? '')?.[1] ?? -1);
}

function idsIn({ subject, object, attributedTo }: ClaimInput): readonly string[] {
  return [subject, object, attributedTo].filter((id) => typeof id === 'string');
}

/** The names of what is not there, each with the nearest id that is. */
async function missingIds(
  inputs: readonly ClaimInput[],
  pathOf: NewClaims['at'],
  known: Readonly<Record<'entities' | 'terms' | 'claims', { has(id: string): boolean }>>,
  idsLike: IdsLike,
): Promise<readonly ChangeProblem[]> {
  const problems: ChangeProblem[] = [];
  for (const [index, { subject, object, attributedTo, basis }] of inputs.entries()) {
    for (const [key, id] of Object.entries({ subject, object, attributedTo })) {
      if (typeof id !== 'string' || known.entities.has(id) || known.terms.has(id)) continue;
      const [near] = await idsLike(id);
      const hint = near === undefined ? '; search finds ids by name' : `; did you mean "${near}"?`;
      const message = `${key}: there is no entity and no term ${quoted(id)}${hint}`;
      problems.push({ code: 'NOT_FOUND', message, path: formatPath([...pathOf(index), key]) });
    }
    for (const [place, id] of (basis ?? []).entries()) {
      if (known.claims.has(id)) continue;
      const message = `basis: there is no claim ${quoted(id)}; claims lists those about an entity`;
      problems.push({ code: 'NOT_FOUND', message, path: formatPath([...pathOf(index), 'basis', place]) });
    }
  }
  return problems;
}

function keyOf({ kind, name }: NewEntity): string {
  return `${kind} ${name}`;
}

/** Ids for the entities that are added, each its own: of several with one name, the next free number is part of it. */
async function idsOfNew(
  run: RunStatement,
  inputs: readonly ClaimInput[],
  change: number,
): Promise<ReadonlyMap<string, string>> {
  const added = new Map<string, NewEntity>();
  for (const reference of inputs.flatMap(
    ({ subject, object }) => [subject, object] as (EntityReference | null | undefined)[],
  ))
    if (typeof reference === 'object' && reference !== null) added.set(keyOf(reference.new), reference.new);
  const ids = new Map<string, string>();
  const given = new Set<string>();
  for (const [key, entity] of added) {
    const slug = slugOf(entity);
    const candidates = Array.from({ length: 50 }, (_, index) => (index === 0 ? slug : `${slug}-${index + 1}`));
    const taken = new Set((await runRows(run, changeTaken, { ids: candidates })).map(({ id }) => id));
    const id = candidates.find((one) => !taken.has(one) && !given.has(one)) ?? `${slug}-c${change}`;
    given.add(id);
    ids.set(key, id);
  }
  return ids;
}

/** What claims must share to say the same; the rest of them is compared by their hashes. */
function comparedBy({ subject, subjectTerm, predicate, object, objectTerm, value, note }: Claim): string {
  return JSON.stringify([subject ?? subjectTerm, predicate, object ?? objectTerm, value, note]);
}

/**
 * Claims that say what another one of the source says already of what is now the same; `prefix` begins the ids of new ones, before
 * their number.
 */
async function repeated(
  run: RunStatement,
  source: string,
  said: readonly Claim[],
  canonical: CanonicalOf,
  pathOf: (index: number) => string,
  prefix: string,
): Promise<readonly ChangeProblem[]> {
  const claims = said.map((claim) => keyedIds(claim, canonical));
  const known = new Map<string, string>();
  const wanted = new Set(claims.map(comparedBy));
  const asked = {
    source,
    subjects: [...new Set(claims.flatMap(({ subject, subjectTerm }) => subject ?? subjectTerm ?? []))],
    predicates: [...new Set(claims.map(({ predicate }) => predicate))],
  };
  for (const { claim } of await runRows(run, changeSaid, asked)) {
    const stored = claimFromProperties(claim);
    if (wanted.has(comparedBy(stored)))
      known.set(claimHash(keyedIds(undecidedClaim(claim), canonicalIn(claim))), stored.id);
  }
  return claims.flatMap((claim): readonly ChangeProblem[] => {
    const hash = claimHash(claim);
    const other = known.get(hash);
    known.set(hash, claim.id);
    if (other === undefined) return [];
    const place = Number(claim.id.slice(prefix.length + 1)) - 1;
    const path = claim.id.startsWith(`${prefix}-`) ? pathOf(place) : null;
    const message = `claim "${other}" of source "${source}" says the same already`;
    return [{ code: 'ALREADY_EXISTS', message, path }];
  });
}

/** A passage as the source itself calls it, where it is given with the source's id. */
function withoutSource(source: string) {
  return (passage: string): string => (passage.startsWith(`${source}#`) ? passage.slice(source.length + 1) : passage);
}
