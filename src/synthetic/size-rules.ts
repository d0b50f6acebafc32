import type { SizeClass } from '../domain/attributes.ts';

/** The industries for which the rules on sizes of 2011 have bounds of their own, and all others. */
export type SizeRule =
  | 'FARMING'
  | 'INDUSTRY'
  | 'CONSTRUCTION'
  | 'WHOLESALE'
  | 'RETAIL'
  | 'TRANSPORT'
  | 'WAREHOUSING'
  | 'POST'
  | 'HOTELS_CATERING'
  | 'TELECOM'
  | 'SOFTWARE'
  | 'PROPERTY_DEVELOPMENT'
  | 'PROPERTY_MANAGEMENT'
  | 'LEASING_BUSINESS'
  | 'OTHER';

/** Lower bounds of two measures; null where the rule has no such bound. */
type Bounds = readonly [first: number | null, second: number | null];

/** The bounds of one industry. */
export interface SizeBounds {
  /** Whether the first measure is staff (else revenue); the second is revenue or assets, in 10,000 yuan. */
  readonly byStaff: boolean;
  /** Who is below on either measure is no large firm. */
  readonly large: Bounds;
  readonly medium: Bounds;
  readonly small: Bounds;
}

function bounds(byStaff: boolean, large: Bounds, medium: Bounds, small: Bounds): SizeBounds {
  return { byStaff, large, medium, small };
}

/** The rules of 18 June 2011 (工信部联企业〔2011〕300号). */
export const SIZE_RULES: Readonly<Record<SizeRule, SizeBounds>> = {
  FARMING: bounds(false, [20_000, null], [500, null], [50, null]),
  INDUSTRY: bounds(true, [1_000, 40_000], [300, 2_000], [20, 300]),
  CONSTRUCTION: bounds(false, [80_000, 80_000], [6_000, 5_000], [300, 300]),
  WHOLESALE: bounds(true, [200, 40_000], [20, 5_000], [5, 1_000]),
  RETAIL: bounds(true, [300, 20_000], [50, 500], [10, 100]),
  TRANSPORT: bounds(true, [1_000, 30_000], [300, 3_000], [20, 200]),
  WAREHOUSING: bounds(true, [200, 30_000], [100, 1_000], [20, 100]),
  POST: bounds(true, [1_000, 30_000], [300, 2_000], [20, 100]),
  HOTELS_CATERING: bounds(true, [300, 10_000], [100, 2_000], [10, 100]),
  TELECOM: bounds(true, [2_000, 100_000], [100, 1_000], [10, 100]),
  SOFTWARE: bounds(true, [300, 10_000], [100, 1_000], [10, 50]),
  PROPERTY_DEVELOPMENT: bounds(false, [200_000, 10_000], [1_000, 5_000], [100, 2_000]),
  PROPERTY_MANAGEMENT: bounds(true, [1_000, 5_000], [300, 1_000], [100, 500]),
  LEASING_BUSINESS: bounds(true, [300, 120_000], [100, 8_000], [10, 100]),
  OTHER: bounds(true, [300, null], [100, null], [10, null]),
};

/** The size class of a firm by its two measures. */
export function sizeClassOf({ large, medium, small }: SizeBounds, first: number, second: number): SizeClass {
  const reaches = ([one, other]: Bounds) => first >= (one ?? 0) && second >= (other ?? 0);
  if (reaches(large)) return 'LARGE';
  if (reaches(medium)) return 'MEDIUM';
  return reaches(small) ? 'SMALL' : 'MICRO';
}
