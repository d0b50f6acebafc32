import type { Problem } from '../problem.ts';
import type { WellFormedItems } from '../well-formed-items.ts';

/** No claim rests on itself, however long the way round. */
export function circleProblems(files: readonly WellFormedItems[]): readonly Problem[] {
  const basis = new Map<string, readonly string[]>();
  for (const file of files) for (const { item } of file.items('claims')) basis.set(item.id, item.basis ?? []);
  const settled = new Set<string>();
  return files.flatMap((file) =>
    file.items('claims').flatMap(({ item, path }) => {
      // Resting on itself directly is told where the claim is checked alone.
      const circle = item.basis?.includes(item.id) ? null : findCircle(item.id, basis, settled);
      if (circle === null) return [];
      const message = `it rests on itself: ${circle.join(' rests on ')}`;
      return [file.problem([...path, 'basis'], `claim "${item.id}": ${message}`)];
    }),
  );
}

// Walks with a stack of its own: a chain of claims may be longer than calls can be nested.
function findCircle(
  start: string,
  basis: ReadonlyMap<string, readonly string[]>,
  settled: Set<string>,
): readonly string[] | null {
  const way: { readonly id: string; next: number }[] = [{ id: start, next: 0 }];
  const onWay = new Set([start]);
  for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
    const id = settled.has(top.id) ? undefined : basis.get(top.id)?.[top.next];
    if (id === undefined) {
      settled.add(top.id);
      onWay.delete(top.id);
      way.pop();
    } else if (onWay.has(id)) {
      for (const step of way) settled.add(step.id);
      const ids = way.map((step) => step.id);
      return [...ids.slice(ids.indexOf(id)), id];
    } else {
      top.next += 1;
      way.push({ id, next: 0 });
      onWay.add(id);
    }
  }
  return null;
}
