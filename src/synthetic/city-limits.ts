/** The smallest and the largest city that can be made, in firms. */
export const LEAST_FIRMS = 100;
export const MOST_FIRMS = 34_000_000;
