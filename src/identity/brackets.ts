/** What stands within a pair of brackets: its text, and where it begins and ends in the name, without the brackets. */
export interface Bracketed {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The texts in brackets of a folded name, in their order. */
export function bracketed(name: string): readonly Bracketed[] {
  return [...name.matchAll(/(?<=[([{\u3014\u3010])[^()[\]{}\u3014\u3015\u3010\u3011]+(?=[)\]}\u3015\u3011])/gu)].map(
    ({ index, 0: text }) => ({
      text,
      from: index,
      to: index + text.length,
    }),
  );
}
