/** How the items of a pipeline are worked on. */
export interface Stages<Item> {
  /**
   * Works on an item, beside the item before it, up to the point where what it does must come after that one: there it
   * awaits `turn`, which is the end of the work on the item before.
   */
  readonly run: (item: Item, turn: () => Promise<void>) => Promise<void>;
  /** Whether an item waits for the end of the item before it before anything is done for it. */
  readonly startsAlone: (item: Item, before: Item) => boolean;
  readonly signal: AbortSignal;
}

/**
 * Works on items in their order, on two at a time while the next is being read. Rejects with the first fault, or the
 * signal's reason; nothing that comes after that item is done then.
 */
export async function pipeline<Item>(
  items: AsyncIterable<Item>,
  { run, startsAlone, signal }: Stages<Item>,
): Promise<void> {
  let last: { readonly item: Item; readonly done: Promise<void> } | null = null;
  let lastButOne: Promise<void> = Promise.resolve();
  for await (const item of items) {
    await (last !== null && startsAlone(item, last.item) ? last.done : lastButOne);
    signal.throwIfAborted();
    const turn: Promise<void> = last?.done ?? Promise.resolve();
    const done: Promise<void> = run(item, () => turn);
    // A fault is met where the item's end is awaited, in its turn.
    done.catch(() => undefined);
    lastButOne = turn;
    last = { item, done };
  }
  await last?.done;
}
