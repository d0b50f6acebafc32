import { DatabaseOverloaded, ReadCancelled } from './errors.ts';

/** How many statements run at once, and how many wait; times in milliseconds. */
export interface TurnLimits {
  readonly atOnce: number;
  readonly heavyAtOnce: number;
  readonly heavyOfOne: number;
  readonly mostWaiting: number;
  readonly waitMs: number;
}

/** How many statements run and wait, by how much they need of the database. */
export interface TurnCounts {
  readonly running: { readonly light: number; readonly heavy: number };
  readonly waiting: { readonly light: number; readonly heavy: number };
}

/** The counts where nothing runs and waits. */
export const NO_TURNS: TurnCounts = { running: { light: 0, heavy: 0 }, waiting: { light: 0, heavy: 0 } };

interface Turn {
  readonly isHeavy: boolean;
  readonly begin: () => void;
}

/** The turns of one client: those that wait, in their order, and how many run, heavy ones among them. */
interface Client {
  readonly waiting: Turn[];
  running: number;
  heavy: number;
}

/** Gives each client its turn, so that no more statements run at once than may. */
export class Turns {
  readonly #limits: TurnLimits;
  /** Those of whom something runs or waits, in the order of their turns. */
  readonly #clients = new Map<string, Client>();
  #running = 0;
  #heavyRunning = 0;
  #waiting = 0;

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  /** How many run and wait now. */
  get counts(): TurnCounts {
    const turns = [...this.#clients.values()].flatMap(({ waiting }) => waiting);
    const heavy = turns.filter(({ isHeavy }) => isHeavy).length;
    return {
      running: { light: this.#running - this.#heavyRunning, heavy: this.#heavyRunning },
      waiting: { light: turns.length - heavy, heavy },
    };
  }

  /** Does some work of a client when it is its turn. Rejects as the work does, or where it has no turn. */
  async run<T>(id: string, isHeavy: boolean, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    const client = this.#clients.get(id) ?? { waiting: [], running: 0, heavy: 0 };
    this.#clients.set(id, client);
    try {
      // What is free is free for whoever comes: those who wait already wait for something else.
      if (this.#mayBegin(client, isHeavy)) this.#enter(client, isHeavy);
      else await this.#turnOf(client, isHeavy, signal);
      try {
        return await work();
      } finally {
        this.#leave(client, isHeavy);
      }
    } finally {
      if (client.waiting.length === 0 && client.running === 0) this.#clients.delete(id);
    }
  }

  #mayBegin(client: Client, isHeavy: boolean): boolean {
    const { atOnce, heavyAtOnce, heavyOfOne } = this.#limits;
    return this.#running < atOnce && (!isHeavy || (this.#heavyRunning < heavyAtOnce && client.heavy < heavyOfOne));
  }

  /** Begins what may begin, one of each client in turn. */
  #pump(): void {
    for (let begun = true; begun && this.#waiting > 0 && this.#running < this.#limits.atOnce;) {
      begun = false;
      for (const [id, client] of [...this.#clients]) {
        const index = client.waiting.findIndex(({ isHeavy }) => this.#mayBegin(client, isHeavy));
        if (index < 0) continue;
        const [turn] = client.waiting.splice(index, 1);
        // Its next turn is after everybody else's.
        this.#clients.delete(id);
        this.#clients.set(id, client);
        this.#waiting -= 1;
        begun = true;
        turn!.begin();
      }
    }
  }

  #turnOf(client: Client, isHeavy: boolean, signal?: AbortSignal): Promise<void> {
    const { mostWaiting, waitMs } = this.#limits;
    if (this.#waiting >= mostWaiting) throw new DatabaseOverloaded('Too many statements wait for the database.');
    return new Promise((resolve, reject) => {
      const turn: Turn = {
        isHeavy,
        begin: () => {
          settle();
          this.#enter(client, isHeavy);
          resolve();
        },
      };
      const leaveQueue = (fault: Error) => {
        settle();
        client.waiting.splice(client.waiting.indexOf(turn), 1);
        this.#waiting -= 1;
        reject(fault);
      };
      const giveUp = () => leaveQueue(new DatabaseOverloaded('The statement waited too long for the database.'));
      const cancel = () => leaveQueue(new ReadCancelled());
      const timer = setTimeout(giveUp, waitMs);
      signal?.addEventListener('abort', cancel);
      const settle = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
      };
      client.waiting.push(turn);
      this.#waiting += 1;
    });
  }

  #enter(client: Client, isHeavy: boolean): void {
    this.#running += 1;
    client.running += 1;
    if (!isHeavy) return;
    this.#heavyRunning += 1;
    client.heavy += 1;
  }

  #leave(client: Client, isHeavy: boolean): void {
    this.#running -= 1;
    client.running -= 1;
    if (isHeavy) {
      this.#heavyRunning -= 1;
      client.heavy -= 1;
    }
    this.#pump();
  }
}
