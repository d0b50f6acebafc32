import type { Caller } from '../domain/caller.ts';
import { busy } from './http/refusal.ts';

const RETRY_AFTER_S = 30;

/** The exports that a server writes at a time. */
export class ExportSlots {
  readonly #most: number;
  readonly #clients: string[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Counts an export of a caller, until what is returned is called. Throws Refusal where as many are under way as are allowed, or
   * another one of the same client; programs on this machine may have several.
   */
  enter(caller: Caller | null): () => void {
    const client = caller === null || caller.kind === 'local' ? '' : `${caller.kind} ${caller.id}`;
    if (client !== '' && this.#clients.includes(client))
      throw busy('Another export of yours is being written; try again once it has ended.', RETRY_AFTER_S);
    if (this.#clients.length >= this.#most)
      throw busy('As many exports are being written as the server allows; try again.', RETRY_AFTER_S);
    this.#clients.push(client);
    let isCounted = true;
    return () => {
      if (isCounted) this.#clients.splice(this.#clients.indexOf(client), 1);
      isCounted = false;
    };
  }
}
