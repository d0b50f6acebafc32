import { Refusal } from './refusal.ts';

/** The refusal of a request that needs the database while that cannot be reached. */
export const UNAVAILABLE = new Refusal(
  503,
  'The database cannot be reached at the moment; try again in a little while.',
  { 'retry-after': '5' },
  'DATABASE_UNAVAILABLE',
);
