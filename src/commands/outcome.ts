/** How a command ended, as its exit code. */
export const EXIT = { done: 0, atFault: 1, usage: 2, missing: 3 } as const;

/** The data or the answer is at fault; every line of the message has been made for the reader. */
export class DataAtFault extends Error {}

/** The words of the command line cannot be meant so; the message says what is allowed. */
export class WrongUsage extends Error {}

/** Something that is needed is missing, busy or cannot be reached; the message says what, and what to do. */
export class SomethingMissing extends Error {}

/** The user asked to stop before the work was done; nothing is wrong. */
export class Stopped extends Error {}
