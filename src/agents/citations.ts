/** A source, as far as an answer names it. */
export interface CitedSource {
  readonly id: string;
  readonly title: string;
  readonly publisherName?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
  readonly weak?: boolean;
}

/** The short name of a source within one answer. */
export type Citer = (source: CitedSource) => string;

/** A source with its short name. */
export interface ListedSource extends CitedSource {
  readonly key: string;
}

/** The sources that one answer cites, in the order in which they are first cited. */
export class Citations {
  readonly #listed = new Map<string, ListedSource>();

  /** Names a source, and lists it if it is new. */
  readonly cite: Citer = (source) => {
    const known = this.#listed.get(source.id);
    if (known) return known.key;
    const key = `S${this.#listed.size + 1}`;
    this.#listed.set(source.id, { key, ...source });
    return key;
  };

  /** The sources that are listed. */
  get listed(): readonly ListedSource[] {
    return [...this.#listed.values()];
  }

  /** Keeps the first sources of the list only. */
  shorten(count: number): void {
    for (const { id } of this.listed.slice(count)) this.#listed.delete(id);
  }
}

/** A source in a line: `S1 "Center links firms", China Daily, 2013-11-18 [src-…] https://…`. */
export function sourceLine({ key, id, title, publisherName, published, url, weak }: ListedSource): string {
  const parts = [`"${title}"`, publisherName, published ?? 'undated', weak && 'a weak source'].filter(Boolean);
  return [key, `${parts.join(', ')} [${id}]`, url].filter(Boolean).join(' ');
}
