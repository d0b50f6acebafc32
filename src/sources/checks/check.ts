import type { Problem } from '../problem.ts';
import type { ShapedFile } from '../shaped-file.ts';
import type { Things } from '../things.ts';

/** Looks at one file among those read together, and tells what is wrong with it. */
export type Check = (file: ShapedFile, things: Things) => readonly Problem[];
