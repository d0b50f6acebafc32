import type { ChangeEntryProperties } from '../layout/change.ts';
import { omitEmpty } from '../layout/omit-empty.ts';

/** What a change does to a claim of the graph. */
export interface ChangedClaim {
  readonly claim: string;
  /** The entities that it is about. */
  readonly entities: readonly string[];
  /** What differs of its properties before and after: all of them where it came or went; null where it is not there. */
  readonly before: object | null;
  readonly after: object | null;
  /** What had been decided on it before and after; null for nothing. */
  readonly decisionBefore?: object | null;
  readonly decisionAfter?: object | null;
}

/** What a change does to what is judged of two entities. */
export interface ChangedJudgement {
  readonly judgement: string;
  /** The entities that it is about. */
  readonly entities: readonly string[];
  /** What was judged before and after; null for nothing. */
  readonly before: object | null;
  readonly after: object | null;
}

/** All that a change does to claims and judgements; the latter are left out where it does nothing to any. */
export interface Changed {
  readonly changed: readonly ChangedClaim[];
  readonly judgements?: readonly ChangedJudgement[];
}

/** What is written down of a change of some number: an entry for each claim and judgement, and one for each entity that these are about. */
export function changeEntries(
  change: string,
  number: number,
  { changed, judgements = [] }: Changed,
): readonly ChangeEntryProperties[] {
  const entities = new Set([...changed, ...judgements].flatMap((one) => one.entities));
  return [
    ...changed.map(({ claim, before, after, decisionBefore = null, decisionAfter = null }) =>
      omitEmpty({
        id: `${change}#claim#${claim}`,
        change,
        number,
        claim,
        before: jsonOf(before),
        after: jsonOf(after),
        decisionBefore: jsonOf(decisionBefore),
        decisionAfter: jsonOf(decisionAfter),
      }),
    ),
    ...judgements.map(({ judgement, before, after }) =>
      omitEmpty({
        id: `${change}#judgement#${judgement}`,
        change,
        number,
        judgement,
        before: jsonOf(before),
        after: jsonOf(after),
      }),
    ),
    ...[...entities].map((entity) => ({ id: `${change}#entity#${entity}`, change, number, entity })),
  ];
}

/** A value as JSON; null for nothing. */
export function jsonOf(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}
