import { ToolFault } from './tool.ts';

/** What a mutation answers beside what it made. */
export interface ChangePayload {
  readonly change: { readonly id: string } | null;
  readonly problems: readonly { readonly message: string; readonly path: string | null }[];
}

/**
 * A payload whose change was made. Throws ToolFault with every problem that kept it from being made, each at its place in what the
 * agent gave.
 */
export function hasMade<Payload extends ChangePayload>(
  payload: Payload | null,
  placeOf: (path: string) => string = (path) => path,
): Payload {
  const problems = payload?.problems ?? [{ message: 'The change was not made.', path: null }];
  if (payload !== null && problems.length === 0) return payload;
  const lines = problems.map(({ message, path }) => `- ${path === null ? '' : `${placeOf(path)}: `}${message}`);
  throw new ToolFault(['Nothing was entered:', ...lines].join('\n'));
}
