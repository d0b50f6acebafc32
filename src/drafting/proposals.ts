import { relationType } from '../domain/relation-types.ts';
import type { Modality, Tense } from '../generated/source-file.ts';
import type { CastEntity } from './cast.ts';
import type { FigureMention } from './figures.ts';

/** A relation that a rule proposes. */
export interface Proposal {
  readonly predicate: string;
  readonly from: CastEntity;
  readonly to: CastEntity;
  readonly tense: Tense;
  readonly modality: Modality;
  readonly attributedTo: CastEntity | null;
  readonly title: string | null;
  readonly start: string | null;
  readonly share: FigureMention | null;
  readonly rule: string;
  /** The passages that carry it. */
  readonly at: Set<string>;
  /** The proposals that it was inferred from. */
  readonly basis: readonly Proposal[];
}

/** The proposals of a text: what is said twice is one, with both passages. */
export class Proposals {
  readonly all: Proposal[] = [];

  /** Adds a proposal, if its ends are of kinds that its type allows; returns the one that says so now, or null. */
  add(proposal: Proposal): Proposal | null {
    const { predicate, from, to, at } = proposal;
    const type = relationType(predicate);
    if (type === undefined || from === to || !type.from.includes(from.kind) || !type.to.includes(to.kind)) return null;
    const index = this.all.findIndex((one) => isSame(one, proposal));
    if (index < 0) {
      this.all.push(proposal);
      return proposal;
    }
    const before = this.all[index]!;
    for (const passage of at) before.at.add(passage);
    const merged = {
      ...before,
      title: before.title ?? proposal.title,
      start: before.start ?? proposal.start,
      share: before.share ?? proposal.share,
    };
    this.all[index] = merged;
    return merged;
  }

  /** The first proposal of one of these types from an entity. */
  from(entity: CastEntity, predicates: readonly string[]): Proposal | undefined {
    return this.all.find((one) => one.from === entity && predicates.includes(one.predicate));
  }
}

function isSame(a: Proposal, b: Proposal): boolean {
  if (a.predicate !== b.predicate) return false;
  const isMirrored = relationType(a.predicate)!.symmetric && a.from === b.to && a.to === b.from;
  return (a.from === b.from && a.to === b.to) || isMirrored;
}
