/** Whether two rows that store the same thing are equal. */
export function isSameRow(one: object, other: object): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(row: object): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
