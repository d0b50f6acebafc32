/** How the items of a pipeline are worked on. */
export interface Stages<Item> {
  /**
   * Works on an item, beside the item before it, up to the point where what it does must come after that one: there it
   * awaits `turn`, which is the end of the work on the item before.
   */
  readonly run: (item: Item, turn: () => Promise<void>) => Promise<void>;
  /** What is to be done for an item once the work on it has ended, one item after the other; no `turn` waits for it. */
  readonly after?: (item: Item) => Promise<void>;
  /** Whether an item waits for the end of the item before it before anything is done for it. */
  readonly startsAlone: (item: Item, before: Item) => boolean;
  readonly signal: AbortSignal;
}

/** An item under way. */
interface Underway<Item> {
  readonly item: Item;
  /** The end of the work on it. */
  readonly done: Promise<void>;
  /** The end of what is done after that. */
  readonly followed: Promise<void>;
}

/**
 * Works on items in their order, on two at a time while the next is being read; that one begins when all is done for the
 * item two before it. Rejects with the first fault, or the signal's reason, once the work on the items before has ended;
 * nothing that comes after that item is done then.
 */
export async function pipeline<Item>(
  items: AsyncIterable<Item>,
  { run, after, startsAlone, signal }: Stages<Item>,
): Promise<void> {
  let last: Underway<Item> | null = null;
  let lastButOne: Underway<Item> | null = null;
  try {
    for await (const item of items) {
      await (last !== null && startsAlone(item, last.item) ? last : lastButOne)?.done;
      await lastButOne?.followed;
      signal.throwIfAborted();
      const before: Underway<Item> | null = last;
      const done: Promise<void> = run(item, async () => before?.done);
      const followed: Promise<void> = done.then(() => before?.followed).then(() => after?.(item));
      // A fault is met where the item's end is awaited, in its turn.
      followed.catch(() => undefined);
      lastButOne = before;
      last = { item, done, followed };
    }
    await last?.followed;
  } finally {
    await Promise.allSettled([lastButOne?.followed, last?.followed]);
  }
}
