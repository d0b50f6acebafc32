/** A name in short: its value, and what else is to be said of it. */
type Named = string | Readonly<{ value: string; kind?: string; lang?: string; family?: string; given?: string }>;

/** An entity in short. */
export interface NamedEntity {
  readonly id: string;
  readonly kind: string;
  readonly names: readonly Named[];
  readonly uscc?: string;
}

/** A source file that names entities and says nothing else of them. */
export function namedSource(entities: readonly NamedEntity[]): string {
  const told = entities.map(({ id, kind, names, uscc }) => ({
    id,
    kind,
    names: names.map((name) => ({ kind: 'PRINTED', ...(typeof name === 'string' ? { value: name } : name) })),
    ...(uscc === undefined
      ? {}
      : { attributes: [{ predicate: 'IDENTIFIER', scheme: 'USCC', value: uscc, at: ['P1.1'] }] }),
    at: ['P1.1'],
  }));
  const source = {
    id: 'src-names',
    kind: 'WEB_PAGE',
    title: 'Names',
    language: 'en',
    published: '2015',
    recorded: '2026-11-23',
  };
  // JSON is YAML.
  return JSON.stringify({ source, passages: [{ id: 'P1.1', paragraph: 'P1' }], entities: told }, null, 1);
}
