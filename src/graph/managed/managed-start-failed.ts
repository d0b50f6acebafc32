/** Why the managed database cannot run, in one line that ends with what to do about it. */
export class ManagedStartFailed extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'ManagedStartFailed';
  }
}

/** The way out that every such line can offer. */
export const orOwnDatabase = 'or set NEO4J_URI to a Neo4j of your own';
