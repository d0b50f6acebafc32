/** The id of the entity or curve that an event concerns; null beside them. */
export function idAt(target: EventTarget): string | null {
  return (target as Element).closest('[data-id]')?.getAttribute('data-id') ?? null;
}
