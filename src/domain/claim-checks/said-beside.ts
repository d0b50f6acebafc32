import type { EntityKind, TermKind } from '../vocabulary.ts';
import type { Attestation } from './posts.ts';
import type { Stake } from './stakes.ts';

/** What source files say that the rows of a register may contradict. */
export interface SaidBeside {
  /** The file of each source, by its id. */
  readonly sources: ReadonlyMap<string, string>;
  /** What each entity or term is, and the first file that says so, by its id. */
  readonly kinds: ReadonlyMap<string, { readonly kind: EntityKind | TermKind; readonly file: string }>;
  /** Whose a code is, and the first file that says so, by the key of the code. */
  readonly codes: ReadonlyMap<string, { readonly id: string; readonly file: string }>;
  /** Shares, by the firm of which they are. */
  readonly stakes: ReadonlyMap<string, readonly Stake[]>;
  /** The titles that people are given at bodies, by the ids of the relations, as far as no slot keeps them apart. */
  readonly posts: ReadonlyMap<string, readonly Attestation[]>;
  /** Which entities may be the same: `one other`, either way round. */
  readonly maybeSame: ReadonlySet<string>;
}

/** No source files at all. */
export const NOTHING_BESIDE: SaidBeside = {
  sources: new Map(),
  kinds: new Map(),
  codes: new Map(),
  stakes: new Map(),
  posts: new Map(),
  maybeSame: new Set(),
};
