import { ATTRIBUTES } from '../../domain/attributes.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Dispute } from '../../domain/dispute.ts';
import { relationOf } from '../../domain/relation-of.ts';
import { isStanding } from '../../domain/standing.ts';
import {
  claimById,
  claimDescribing,
  claimDescribingTerms,
  claimFigures,
  claimMentions,
  claimOfRelations,
  claimTermMentions,
  conflictOfMatters,
  disputeOnClaims,
  disputeStored,
} from '../../generated/cypher.ts';
import { claimFromProperties } from '../layout/claim.ts';
import type { Properties } from '../layout/properties.ts';
import { disputeFromProperties } from '../layout/conflict.ts';
import type { ReadStored } from './read-stored.ts';

type ById<T> = ReadonlyMap<string, readonly T[]>;

/** Finds the claims from which views are made; what is asked for and not there is left out of the answers. */
export interface ClaimReader {
  /** The claims that say what entities are, what they are called, and their attributes. */
  describing(ids: readonly string[]): Promise<ById<Claim>>;
  describingTerms(ids: readonly string[]): Promise<ById<Claim>>;
  /** The sources whose standing claims speak of entities, as subject or as object. */
  mentions(ids: readonly string[]): Promise<ById<string>>;
  termMentions(ids: readonly string[]): Promise<ById<string>>;
  ofRelations(ids: readonly string[]): Promise<ById<Claim>>;
  /** The figures of entities and terms. */
  figures(ids: readonly string[]): Promise<ById<Claim>>;
  byId(ids: readonly string[]): Promise<ReadonlyMap<string, Claim>>;
  disputes(ids: readonly string[]): Promise<ReadonlyMap<string, Dispute>>;
  /** The ids of the disputes that speak of claims. */
  disputesOn(claims: readonly string[]): Promise<readonly string[]>;
  /** The ids of the conflicts that stand on some matters. */
  conflictsOn(matters: readonly string[]): Promise<readonly string[]>;
}

/** The predicates of the claims that say what an entity is. */
export const DESCRIBING = ATTRIBUTES.filter(({ property }) => property !== null).map(({ predicate }) => predicate);
const DESCRIBING_TERMS = ['KIND', 'NAME'];

/** The claims that are stored. */
export function storedClaims(read: ReadStored): ClaimReader {
  return {
    describing: async (ids) => toClaims(await read(claimDescribing, { predicates: DESCRIBING, ids })),
    describingTerms: async (ids) => toClaims(await read(claimDescribingTerms, { predicates: DESCRIBING_TERMS, ids })),
    mentions: async (ids) => new Map((await read(claimMentions, { ids })).map(({ id, sources }) => [id, sources])),
    termMentions: async (ids) =>
      new Map((await read(claimTermMentions, { ids })).map(({ id, sources }) => [id, sources])),
    ofRelations: async (relations) => {
      const rows = await read(claimOfRelations, { relations });
      return toClaims(rows.map(({ relation, claim }) => ({ id: relation, claim })));
    },
    figures: async (ids) => toClaims(await read(claimFigures, { ids })),
    byId: async (ids) =>
      new Map(
        (ids.length === 0 ? [] : await read(claimById, { ids })).map(({ id, claim }) => [
          id,
          claimFromProperties(claim),
        ]),
      ),
    disputes: async (ids) => {
      if (ids.length === 0) return new Map();
      const rows = await read(disputeStored, { ids });
      return new Map(
        rows.map(({ id, dispute, claims }) => [
          id,
          disputeFromProperties(dispute, claims as readonly (readonly [string, number])[]),
        ]),
      );
    },
    disputesOn: async (claims) => (await read(disputeOnClaims, { claims })).map(({ id }) => id),
    conflictsOn: async (matters) => (await read(conflictOfMatters, { matters })).map(({ id }) => id),
  };
}

/** A reader that asks once for each list of ids, by the identity of the list: those who share answers hand on the list itself. */
export function memoizedByList(claims: ClaimReader): ClaimReader {
  const once = <T>(ask: (ids: readonly string[]) => Promise<T>) => {
    const answers = new WeakMap<readonly string[], Promise<T>>();
    return (ids: readonly string[]): Promise<T> => {
      const answer = answers.get(ids) ?? ask(ids);
      answers.set(ids, answer);
      return answer;
    };
  };
  return {
    ...claims,
    describing: once((ids) => claims.describing(ids)),
    ofRelations: once((ids) => claims.ofRelations(ids)),
  };
}

/**
 * The claims as they will be stored once a source says these instead of what it had said. Asked before anything is
 * written: a transaction that has deleted much is slow to read in. Disputes, and the claims that they speak of, are
 * answered as they are stored: those that the change touches are looked at once it has been made.
 */
export function overlayClaims(stored: ClaimReader, source: string, claims: readonly Claim[]): ClaimReader {
  const described = groupBy(claims.filter(isOneOf(DESCRIBING)), ({ subject }) => [subject]);
  const describedTerms = groupBy(claims.filter(isOneOf(DESCRIBING_TERMS)), ({ subjectTerm }) => [subjectTerm]);
  const standing = claims.filter(isStanding);
  const mentioned = groupBy(standing, ({ subject, object }) => [subject, object]);
  const mentionedTerms = groupBy(standing, ({ subjectTerm, objectTerm }) => [subjectTerm, objectTerm]);
  const figured = groupBy(claims.filter(isOneOf(['STATISTIC'])), ({ subject, subjectTerm }) => [subject, subjectTerm]);
  const related = groupBy(claims, (claim) => [relationOf(claim)?.id ?? null]);
  const others = (ids: readonly string[], found: ById<Claim>, own: ById<Claim>): ById<Claim> =>
    new Map(
      ids.map((id) => [
        id,
        [...(found.get(id) ?? []).filter((claim) => claim.source !== source), ...(own.get(id) ?? [])],
      ]),
    );
  const sources = (ids: readonly string[], found: ById<string>, own: ById<Claim>): ById<string> =>
    new Map(
      ids.map((id) => [
        id,
        [...(found.get(id) ?? []).filter((one) => one !== source), ...(own.has(id) ? [source] : [])],
      ]),
    );
  return {
    ...stored,
    describing: async (ids) => others(ids, await stored.describing(ids), described),
    describingTerms: async (ids) => others(ids, await stored.describingTerms(ids), describedTerms),
    mentions: async (ids) => sources(ids, await stored.mentions(ids), mentioned),
    termMentions: async (ids) => sources(ids, await stored.termMentions(ids), mentionedTerms),
    ofRelations: async (ids) => others(ids, await stored.ofRelations(ids), related),
    figures: async (ids) => others(ids, await stored.figures(ids), figured),
  };
}

function isOneOf(predicates: readonly string[]): (claim: Claim) => boolean {
  return ({ predicate }) => predicates.includes(predicate);
}

function toClaims(rows: readonly { readonly id: string; readonly claim: Properties }[]): ById<Claim> {
  const groups = new Map<string, Claim[]>();
  for (const { id, claim } of rows) push(groups, id, claimFromProperties(claim));
  return groups;
}

function groupBy(claims: readonly Claim[], keys: (claim: Claim) => readonly (string | null)[]): ById<Claim> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) for (const key of keys(claim)) if (key !== null) push(groups, key, claim);
  return groups;
}

function push(groups: Map<string, Claim[]>, key: string, claim: Claim): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [claim]);
  else group.push(claim);
}
