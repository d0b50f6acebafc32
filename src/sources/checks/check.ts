import type { Problem } from '../problem.ts';
import type { WellFormedItems } from '../well-formed-items.ts';
import type { ReferenceIndex } from '../reference-index.ts';

/** Looks at one file among those read together, and tells what is wrong with it. */
export type Check = (file: WellFormedItems, references: ReferenceIndex) => readonly Problem[];
