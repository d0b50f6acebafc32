/** Says that something is of one kind here and of another in a named place; null where both are the same. */
export function otherKind(kind: string | null, other: string, where: string): string | null {
  return kind === null || kind === other ? null : `a ${kind} here and a ${other} in ${where}; one must give way`;
}
