import type { Passage } from './layout.ts';
import type { CastEntity } from './cast.ts';
import type { DateMention } from './dates.ts';
import type { FigureMention } from './figures.ts';
import type { BareMention, Mention } from './mention.ts';

/** A place in a sentence that means an entity, a date, a figure or a share. */
export interface Spot extends Mention {
  /** The entity that is meant; null for a date, a figure or a share. */
  readonly entity: CastEntity | null;
  readonly date: DateMention | null;
  readonly figure: FigureMention | null;
  /** Whether it only points at the entity: "the company", "she". */
  readonly points: boolean;
}

/** A passage as the rules read it, and what was found in it. */
export interface Reading {
  readonly passage: Passage;
  readonly text: string;
  readonly spots: Spot[];
  /** Names that no rule could type. */
  readonly bare: BareMention[];
}

/** Whether no spot of a reading stands where a mention would. */
export function isFree({ spots }: Reading, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return spots.every((spot) => spot.end <= start || spot.start >= end);
}

/** Puts a spot into its place in the order of the sentence. */
export function addSpot(reading: Reading, spot: Spot): void {
  const at = reading.spots.findIndex(({ start }) => start > spot.start);
  reading.spots.splice(at < 0 ? reading.spots.length : at, 0, spot);
}

/** The spot of an entity. */
export function entitySpot({ start, end, text }: Mention, entity: CastEntity, points = false): Spot {
  return { start, end, text, entity, points, date: null, figure: null };
}
