/** With more entities than this the usual drawing would stand still for seconds: only the overview and the table show them. */
export const MOST_DRAWN = 1000;
