/** A list in pieces of at most `size`, in order; none for an empty list. */
export function* batches<T>(items: Iterable<T>, size = 500): Iterable<readonly T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
