import type { Modality, Tense } from '../generated/source-file.ts';

/** What a rule says of the places that its pattern finds. */
export interface RuleClaim {
  readonly predicate: string;
  /** The group of the pattern that is the subject, and that which is the object. */
  readonly from: string;
  readonly to: string;
  readonly tense: Tense;
  readonly modality?: Modality;
}

/**
 * A relation rule: a pattern over a sentence whose names, dates and figures are slots, and the claims that follow.
 * In a pattern `{P:x}` is a person, O an organisation, F a firm, S an association, B a body, L a place, G a group,
 * R a programme, A whoever acts, E any entity, D a date, H a share; `{P+:x}` is a list of them. `{T:x}` is a title at the
 * head, `{DT:x}` one of a deputy, `{W:x}` a post. A group named `title`, `start`, `share`, `end` gives that of the claim;
 * one that begins with `new` is a phrase that stands for an entity of its own.
 */
export interface RelationRule {
  readonly name: string;
  readonly pattern: string;
  readonly claims: readonly RuleClaim[];
}
