/** How a scene can be arranged: freely, in layers by who oversees whom, by time from left to right, or around one entity. */
export const ARRANGEMENTS = ['free', 'layers', 'time', 'around'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];
