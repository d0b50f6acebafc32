/** Words as a list of choices: `FIRM, ASSOCIATION or GOVERNMENT_BODY`. */
export function kindList(kinds: readonly string[]): string {
  return kinds.join(', ').replace(/, (?=[^,]*$)/, ' or ');
}
