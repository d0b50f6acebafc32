import type { Database } from './database.ts';
import { DatabaseOverloaded, ReadCancelled } from './errors.ts';

/** How many statements run at once, and how many wait; times in milliseconds. */
export interface StatementQueueOptions {
  /** How many run at once; 32 unless given. */
  readonly atOnce?: number;
  /** How many of these may be heavy; 4 unless given. Light ones pass them. */
  readonly heavyAtOnce?: number;
  /** How many heavy ones of one client run at once; 2 unless given. */
  readonly heavyOfOne?: number;
  /** How many may wait; 1,000 unless given. */
  readonly mostWaiting?: number;
  /** How long one waits at most; 10 s unless given. */
  readonly waitMs?: number;
}

interface Turn {
  readonly isHeavy: boolean;
  readonly begin: () => void;
}

/** The turns of one client: those that wait, in their order, and how many heavy ones run. */
interface Client {
  readonly waiting: Turn[];
  heavy: number;
}

/**
 * A database that runs a bounded number of statements at once, and gives each client its turn: who asks a hundred things
 * waits for the answers, and others do not. What needs more of the database than others (`isHeavy` of the options of a read)
 * leaves room for what does not. Throws DatabaseOverloaded where too many wait, or one has waited for too long.
 */
export function queued(database: Database, options: StatementQueueOptions = {}): Database {
  const { atOnce = 32, heavyAtOnce = 4, heavyOfOne = 2, mostWaiting = 1000, waitMs = 10_000 } = options;
  /** In the order of their turns. */
  const clients = new Map<string, Client>();
  let running = 0;
  let heavyRunning = 0;
  let waiting = 0;

  function mayBegin(client: Client, isHeavy: boolean): boolean {
    return running < atOnce && (!isHeavy || (heavyRunning < heavyAtOnce && client.heavy < heavyOfOne));
  }

  /** Begins what may begin, one of each client in turn. */
  function pump(): void {
    for (let begun = true; begun && waiting > 0 && running < atOnce;) {
      begun = false;
      for (const [id, client] of [...clients]) {
        const index = client.waiting.findIndex(({ isHeavy }) => mayBegin(client, isHeavy));
        if (index < 0) continue;
        const [turn] = client.waiting.splice(index, 1);
        // Its next turn is after everybody else's.
        clients.delete(id);
        clients.set(id, client);
        waiting -= 1;
        begun = true;
        turn!.begin();
      }
    }
  }

  function turnOf(client: Client, isHeavy: boolean, signal?: AbortSignal): Promise<void> {
    if (waiting >= mostWaiting) throw new DatabaseOverloaded('Too many statements wait for the database.');
    return new Promise((resolve, reject) => {
      const turn: Turn = {
        isHeavy,
        begin: () => {
          settle();
          enter(client, isHeavy);
          resolve();
        },
      };
      const leaveQueue = (fault: Error) => {
        settle();
        client.waiting.splice(client.waiting.indexOf(turn), 1);
        waiting -= 1;
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
      waiting += 1;
    });
  }

  function enter(client: Client, isHeavy: boolean): void {
    running += 1;
    if (!isHeavy) return;
    heavyRunning += 1;
    client.heavy += 1;
  }

  function leave(client: Client, isHeavy: boolean): void {
    running -= 1;
    if (isHeavy) {
      heavyRunning -= 1;
      client.heavy -= 1;
    }
    pump();
  }

  return {
    ...database,
    read: async (text, parameters, readOptions = {}) => {
      const { client: id = '', isHeavy = false, signal } = readOptions;
      if (signal?.aborted) throw new ReadCancelled();
      const client = clients.get(id) ?? { waiting: [], heavy: 0 };
      clients.set(id, client);
      try {
        // What is free is free for whoever comes: those who wait already wait for something else.
        if (mayBegin(client, isHeavy)) enter(client, isHeavy);
        else await turnOf(client, isHeavy, signal);
        try {
          return await database.read(text, parameters, readOptions);
        } finally {
          leave(client, isHeavy);
        }
      } finally {
        if (client.waiting.length === 0 && client.heavy === 0) clients.delete(id);
      }
    },
  };
}
