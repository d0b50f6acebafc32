import { parsePartialDate } from '../../domain/partial-date.ts';
import { quoted } from '../../domain/quoted.ts';
import type { ForeignClaim, ForeignRecord } from './foreign-record.ts';

/** What one source says of an entity of FollowTheMoney. */
export interface FtmSaid {
  readonly properties: ReadonlyMap<string, readonly string[]>;
  readonly dataset?: string;
  /** The ids of the claims of ours that it was written from. */
  readonly origin?: string;
  /** Whether it is suggested only. */
  readonly isExternal?: boolean;
}

/** An entity of FollowTheMoney with what each source says of it. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly said: readonly FtmSaid[];
}

/** What a record comes to in our words, or why it cannot be taken. */
export type FtmContent = Pick<ForeignRecord, 'entities' | 'relations'> | { readonly fault: string };

/** Which dataset says so, and that it is only suggested. */
export function by({ dataset, isExternal }: FtmSaid): Pick<ForeignClaim, 'dataset' | 'status'> {
  return { ...(dataset !== undefined && { dataset }), ...(isExternal === true && { status: 'PROPOSED' as const }) };
}

/** What is wrong with the dates of some properties; null where nothing is. */
export function dateFault({ properties }: FtmSaid, names: readonly string[]): string | null {
  for (const name of names) {
    const wrong = (properties.get(name) ?? []).find((value) => parsePartialDate(dayOf(value)) === null);
    if (wrong !== undefined)
      return `${name} is ${quoted(wrong)}, which is no date; allowed: a year, a month or a day that there is (2013, 2013-11, 2013-11-18)`;
  }
  return null;
}

/** The day of a date, which may have a time of day. */
export function dayOf(date: string): string {
  return date.replace(/[Tt ].*$/, '');
}
