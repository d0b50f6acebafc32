/** What the ids of changes begin with; their number follows. */
export const CHANGE_PREFIX = 'change-';

/** The id of the change of a number. */
export function changeId(number: number): string {
  return `${CHANGE_PREFIX}${number}`;
}

/** The number of the change of an id; null for what is no such id. */
export function changeNumber(id: string): number | null {
  const [, digits] = /^change-([1-9]\d{0,14})$/.exec(id) ?? [];
  return digits === undefined ? null : Number(digits);
}
