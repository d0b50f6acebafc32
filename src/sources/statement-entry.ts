import type {
  AttributeEntry,
  ClaimEntry,
  IdentityEntry,
  StatisticEntry,
  TrendEntry,
} from '../generated/source-file.ts';

/** What every statement of a source file may have, whatever it states. */
export type StatementEntry = Omit<
  Pick<
    ClaimEntry,
    keyof AttributeEntry & keyof ClaimEntry & keyof IdentityEntry & keyof StatisticEntry & keyof TrendEntry
  >,
  'id'
>;
