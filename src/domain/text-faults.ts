import { textFault } from './hidden-characters.ts';

/** A text within some data, by the keys and places of lists that lead to it, and what is wrong with it. */
export interface FaultyText {
  readonly path: readonly (string | number)[];
  /** Whether it is the last key itself that is at fault, and not what stands under it. */
  readonly isKey: boolean;
  readonly message: string;
}

/** Every text in some data, keys included, that holds a character nobody sees, or nothing but blanks. */
export function textFaults(data: unknown): readonly FaultyText[] {
  const found: FaultyText[] = [];
  // With a list of its own of what is still to be looked at: data may be nested deeper than calls can be.
  const left: { readonly value: unknown; readonly path: FaultyText['path'] }[] = [{ value: data, path: [] }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value, path } = next;
    if (typeof value === 'string') {
      const message = textFault(value);
      if (message !== null) found.push({ path, isKey: false, message });
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => left.push({ value: item, path: [...path, index] }));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        const message = textFault(key);
        if (message !== null) found.push({ path: [...path, key], isKey: true, message: `the key: ${message}` });
        left.push({ value: item, path: [...path, key] });
      }
    }
  }
  return found;
}
