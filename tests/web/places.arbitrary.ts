import fc from 'fast-check';
import type { Point } from '../../web/src/address/places.ts';

const whole = fc.integer({ min: -32_767, max: 32_767 });

/** A place as an address keeps it. */
export const aPlace: fc.Arbitrary<Point> = fc.record({ x: whole, y: whole });
