/** How changes are reviewed: `open` lets curators decide on their own proposals, `four-eyes` does not. */
export const REVIEW_MODES = ['open', 'four-eyes'] as const;

/** One of these. */
export type ReviewMode = (typeof REVIEW_MODES)[number];
