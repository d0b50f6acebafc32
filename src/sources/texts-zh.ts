/** The text that a key holds in Chinese: `note` for `noteZh`. */
type TextName<Key> = Key extends `${infer Name}Zh` ? Name : never;

/** The Chinese texts of an entry, which stand beside its own (`noteZh` beside `note`), by the names of these. */
export function textsZhOf<Entry extends object>(
  entry: Entry,
  ...names: readonly TextName<keyof Entry>[]
): Readonly<Record<string, string>> {
  const given = entry as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = given[`${name}Zh`];
      return typeof text === 'string' ? [[name, text] as const] : [];
    }),
  );
}
