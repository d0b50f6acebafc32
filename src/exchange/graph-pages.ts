import { certaintyAt } from '../domain/validity.ts';
import type { Claim } from '../domain/claim.ts';
import { entityView, type EntityRecord } from '../domain/entity-view.ts';
import { FOREVER, type Day, type DayRange } from '../domain/partial-date.ts';
import { relationView, shareQualifierOf } from '../domain/relation-view.ts';
import { knownFrom, sortedUnique } from '../domain/standing.ts';
import { termView, type TermRecord } from '../domain/term-view.ts';
import { ENTITY_KINDS } from '../domain/vocabulary.ts';
import { claimMentioned, claimRelationsAt, entityKinds } from '../generated/cypher.ts';
import { storedClaims, type ClaimReader } from '../store/write/claim-reader.ts';
import { disputedClaims } from '../store/write/conflict-views.ts';
import type { ReadStored } from '../store/write/read-stored.ts';
import { knownByOf, windowAt, type ExportScope } from './export-scope.ts';
import type { RelationEntry } from './export-record.ts';

/**
 * Makes entities, terms and relations of some ids from the claims that a scope lets through, by the same functions that make the
 * stored ones. What those claims mention and do not describe is as all claims describe it, so that no relation lacks an end.
 */
export class GraphPages {
  readonly #read: ReadStored;
  readonly #claims: ClaimReader;
  readonly #sources: ReadonlySet<string> | null;
  readonly #knownBy: Day;
  readonly #window: DayRange | null;

  constructor(read: ReadStored, scope: ExportScope) {
    this.#read = read;
    this.#claims = storedClaims(read);
    this.#sources = scope.sources && new Set(scope.sources);
    this.#knownBy = knownByOf(scope);
    this.#window = scope.asOf === null ? null : windowAt('asOf', scope.asOf);
  }

  /** Whether the scope lets a claim through, its relation aside. */
  passes(claim: Pick<Claim, 'source' | 'saidOn' | 'recordedAt'>): boolean {
    return this.includesSource(claim.source) && (this.#knownBy === FOREVER || knownFrom(claim) <= this.#knownBy);
  }

  /** Whether claims of a source are let through. */
  includesSource(source: string): boolean {
    return this.#sources?.has(source) ?? true;
  }

  /** Whether relations are asked for as of a time. */
  get isAsOf(): boolean {
    return this.#window !== null;
  }

  /** The last day by which claims had to be known. */
  get knownBy(): Day {
    return this.#knownBy;
  }

  async entities(ids: readonly string[]): Promise<readonly EntityRecord[]> {
    return this.#described(ids, await this.#claims.describing(ids), entityView);
  }

  async terms(ids: readonly string[]): Promise<readonly TermRecord[]> {
    return this.#described(ids, await this.#claims.describingTerms(ids), termView);
  }

  /** Relations in the order of the ids; those that do not hold at the time that was asked for are left out. */
  async relations(ids: readonly string[]): Promise<readonly RelationEntry[]> {
    if (ids.length === 0) return [];
    const found = await this.#claims.ofRelations(ids);
    const disputed = await disputedClaims(
      this.#claims,
      [...found.values()].flatMap((some) => some.map(({ id }) => id)),
    );
    const relations = ids.flatMap((id) => {
      const claims = (found.get(id) ?? []).filter((claim) => this.passes(claim));
      const view = relationView(claims, disputed);
      const certainty = view && this.#window && certaintyAt(view.validity, this.#window);
      return view === null || certainty === 'NO'
        ? []
        : [{ relation: view, shareQualifier: shareQualifierOf(claims), certainty }];
    });
    const ends = sortedUnique(relations.flatMap(({ relation: { from, to } }) => [from, to]));
    const kinds = new Map((await this.#read(entityKinds, { ids: ends })).map(({ id, kind }) => [id, kind]));
    const kindOf = (id: string) => ENTITY_KINDS.find((kind) => kind === kinds.get(id));
    return relations.flatMap((one): readonly RelationEntry[] => {
      const [fromKind, toKind] = [kindOf(one.relation.from), kindOf(one.relation.to)];
      return fromKind && toKind ? [{ of: 'relation', ...one, fromKind, toKind }] : [];
    });
  }

  /** The relations at some entities, whichever end these are. */
  async relationsAt(ids: readonly string[]): Promise<readonly RelationEntry[]> {
    const found = await this.#read(claimRelationsAt, { ids });
    return this.relations(found.map(({ relation }) => relation));
  }

  async #described<View>(
    ids: readonly string[],
    describing: ReadonlyMap<string, readonly Claim[]>,
    viewOf: (claims: readonly Claim[], mentionedBy: readonly string[]) => View | null,
  ): Promise<readonly View[]> {
    const found = await this.#read(claimMentioned, { ids, knownBy: this.#knownBy });
    const mentions = new Map(
      found.map(({ id, sources }) => [id, sources.filter((source) => this.includesSource(source))]),
    );
    return ids.flatMap((id) => {
      const claims = describing.get(id) ?? [];
      const mentionedBy = mentions.get(id) ?? [];
      const view = viewOf(
        claims.filter((claim) => this.passes(claim)),
        mentionedBy,
      );
      return view ?? (mentionedBy.length > 0 ? viewOf(claims, mentionedBy) : null) ?? [];
    });
  }
}
