import type { Claim } from '../claim.ts';
import { dayText, type Day } from '../partial-date.ts';
import { timeOf } from '../standing.ts';
import { expectationsOf, intervalsOf, validityOf, type Interval } from '../validity.ts';

/** A share of a firm that a source says somebody holds. */
export interface Stake {
  readonly source: string;
  readonly owner: string;
  /** Tells apart several shares of one owner; empty where the source tells of one. */
  readonly slot: string;
  /** The least that the words allow, in percent. */
  readonly percent: number;
  /** When it was held, beside what else its source says. */
  readonly held: readonly Interval[];
  /** When it was held, beside what any source says: the days that the source vouches for. */
  readonly proven: readonly Interval[];
}

/** More than the whole of a firm, held at one time. */
export interface Excess {
  readonly percent: number;
  readonly day: Day;
}

/** What of a claim says whose share of what it is, and when. */
export type StakeClaim = Pick<Claim, 'source' | 'subject' | 'predicate' | 'object' | 'slot' | 'details'> &
  Pick<Claim, 'polarity' | 'rank' | 'status' | 'tense' | 'start' | 'end' | 'saidOn' | 'recordedAt'>;

/** How far a sum of shares may be over the whole: what is printed is rounded. */
const ROUNDING = 0.5;
/** What "about" may be off by, in percent of the firm. */
const ABOUT = 5;

/** The share that a claim says is or was held; null where it says none, or is not believed. */
export function stakeOf(claim: StakeClaim): Stake | null {
  const { predicate, subject, object, polarity, rank, status, source, slot } = claim;
  if (predicate !== 'OWNS' || subject === null || object === null) return null;
  if (polarity === 'DENIED' || rank === 'DEPRECATED' || status !== 'ACCEPTED') return null;
  const percent = leastPercent(claim.details['share']);
  const held = heldIn(claim);
  if (percent === null || percent <= 0 || held.length === 0) return null;
  return { source, owner: subject, slot: slot ?? '', percent, held, proven: provenIn(claim) };
}

/** Where the shares that one source says are held add up to more than the whole at one time; null where they do not. */
export function excessOf(stakes: readonly Stake[]): Excess | null {
  return excess(stakes, ({ held }) => held);
}

/**
 * Where the shares of one firm add up to more than the whole at one time by several sources, of which each is believed
 * for the days that it vouches for. Where two sources give one owner's share, the smaller one counts.
 */
export function excessAmongSources(stakes: readonly Stake[]): Excess | null {
  if (stakes.every(({ source }) => source === stakes[0]?.source)) return null;
  return excess(stakes, ({ proven }) => proven);
}

/** Says in words that the shares of a firm exceed the whole by several sources, and which sources these are. */
export function excessAmong(firm: string, stakes: readonly Stake[], { percent, day }: Excess): string {
  const sources = [...new Set(stakes.map(({ source }) => source))].sort().join(', ');
  return `the shares of "${firm}" that ${sources} say are held on ${dayText(day)} add up to ${percent} percent`;
}

function excess(stakes: readonly Stake[], timesOf: (stake: Stake) => readonly Interval[]): Excess | null {
  // Nearly always all of them together, whenever they were held, are no more than the whole.
  if (stakes.reduce((sum, { percent }) => sum + percent, 0) <= 100 + ROUNDING) return null;
  const days = new Set(stakes.flatMap((stake) => timesOf(stake).map(({ from }) => from)));
  const sums = [...days].map((day) => {
    const then = stakes.filter((stake) => timesOf(stake).some(({ from, to }) => from <= day && day <= to));
    return { percent: sumOf(then), day };
  });
  const most = sums.reduce<Excess | null>((best, one) => (best && best.percent >= one.percent ? best : one), null);
  return most !== null && most.percent > 100 + ROUNDING ? most : null;
}

// A share that is told twice is one share.
function sumOf(stakes: readonly Stake[]): number {
  const bySource = new Map<string, Map<string, number>>();
  for (const { owner, source, slot, percent } of stakes) {
    const key = JSON.stringify([owner, source]);
    const slots = bySource.get(key) ?? new Map<string, number>();
    bySource.set(key, slots.set(slot, Math.min(slots.get(slot) ?? Infinity, percent)));
  }
  const byOwner = new Map<string, number>();
  for (const [key, slots] of bySource) {
    const [owner] = JSON.parse(key) as [string];
    const sum = [...slots.values()].reduce((total, percent) => total + percent, 0);
    byOwner.set(owner, Math.min(byOwner.get(owner) ?? Infinity, sum));
  }
  const total = [...byOwner.values()].reduce((sum, percent) => sum + percent, 0);
  return Number(total.toFixed(4));
}

function leastPercent(share: Claim['details'][string] | undefined): number | null {
  if (typeof share?.number !== 'number' || share.qualifier === 'LESS_THAN') return null;
  const percent = /‰|mille|千分/i.test(share.text ?? '') ? share.number / 10 : share.number;
  return share.qualifier === 'ABOUT' ? percent - ABOUT : percent;
}

// All that a source says is current is so on the day on which it speaks, though that day may not be known well.
function heldIn(claim: StakeClaim): readonly Interval[] {
  const time = timeOf(claim);
  const { startMax, endMax } = validityOf(time);
  if (time.tense === 'PAST_STATE') return provenIn(claim);
  if (time.tense !== 'CURRENT' || time.known === null || expectationsOf(time).start) return [];
  const isOver = endMax !== null && endMax < time.known;
  if (isOver) return provenIn(claim);
  return [{ from: Math.min(startMax ?? time.known, time.known), to: time.known }];
}

function provenIn(claim: StakeClaim): readonly Interval[] {
  if (claim.tense !== 'CURRENT' && claim.tense !== 'PAST_STATE') return [];
  return intervalsOf(validityOf(timeOf(claim))).filter(({ from, to }) => from <= to);
}
