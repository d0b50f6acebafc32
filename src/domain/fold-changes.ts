/** Properties of a thing that a change touched, by name; null where the thing was not there. */
export type Touched = Readonly<Record<string, unknown>> | null;

/** What one change did: what differs, before and after it. */
export interface Step {
  readonly before: Touched;
  readonly after: Touched;
}

/**
 * What several changes of one thing did together, given in their order: what differs before the first and after the last of them.
 * Null where nothing does. A property that a change does not have is as its default says, or not there.
 */
export function foldChanges(steps: readonly Step[], defaultOf: (name: string) => unknown): Step | null {
  const [first, ...more] = steps;
  if (!first) return null;
  let { before, after }: Step = first;
  for (const step of more) {
    // What an earlier change did not touch was before it as it is before this one.
    if (before !== null && after !== null) before = { ...untouched(step, after), ...before };
    after = step.after === null || after === null ? step.after : { ...without(after, step.before), ...step.after };
  }
  if (before === null || after === null) return before === after ? null : { before, after };
  const [was, is] = [before, after];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (name) => textOf(was[name] ?? defaultOf(name)) !== textOf(is[name] ?? defaultOf(name)),
  );
  const only = (all: Exclude<Touched, null>) =>
    Object.fromEntries(names.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])));
  return names.length === 0 ? null : { before: only(was), after: only(is) };
}

/** What a step says of properties that are not among those touched before. */
function untouched({ before }: Step, touched: Exclude<Touched, null>): Record<string, unknown> {
  return without(before ?? {}, touched);
}

function without(all: Exclude<Touched, null>, names: Touched): Record<string, unknown> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !Object.hasOwn(names ?? {}, name)));
}

function textOf(value: unknown): string | undefined {
  return JSON.stringify(value);
}
