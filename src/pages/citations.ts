import type { PageClaimFragment, PageSourceFragment } from '../generated/page-operations.ts';

/** A source with its number on a page, and the passages of it that the page cites. */
export interface NumberedSource {
  readonly number: number;
  readonly source: PageSourceFragment;
  readonly passages: readonly CitedPassage[];
}

/** A passage that a page cites, with its words where the server has its own copy of the source. */
export interface CitedPassage {
  readonly passage: string;
  readonly quote: string | null;
}

/** A citation as it stands behind a sentence: the number of the source, and where in it. */
export interface Citation {
  readonly number: number;
  readonly title: string;
  readonly passages: readonly string[];
  /** Whether all these passages contradict what is said. */
  readonly against: boolean;
}

/** The part of a claim that a citation is made of. */
export type CitableClaim = Pick<PageClaimFragment, 'source' | 'evidence'>;

/** The sources that a page cites, numbered in the order in which its claims come. */
export class Citations {
  readonly #sources = new Map<string, NumberedSource & { readonly passages: CitedPassage[] }>();

  constructor(claims: Iterable<CitableClaim>) {
    for (const claim of claims) this.#add(claim);
  }

  /** The sources, by their numbers. */
  get list(): readonly NumberedSource[] {
    return [...this.#sources.values()];
  }

  /** What to put behind a sentence that rests on some claims: one citation for each source. */
  of(claims: readonly CitableClaim[]): readonly Citation[] {
    return [...new Set(claims.map(({ source }) => source.id))].flatMap((id) => {
      const numbered = this.#sources.get(id);
      if (numbered === undefined) return [];
      const evidence = claims.filter(({ source }) => source.id === id).flatMap((claim) => claim.evidence);
      return [
        {
          number: numbered.number,
          title: numbered.source.title,
          passages: [...new Set(evidence.map(({ locator }) => locator.passage))],
          against: evidence.length > 0 && evidence.every(({ stance }) => stance === 'CONTRADICTS'),
        },
      ];
    });
  }

  #add({ source, evidence }: CitableClaim): void {
    const known = this.#sources.get(source.id) ?? { number: this.#sources.size + 1, source, passages: [] };
    this.#sources.set(source.id, known);
    for (const { locator, quote } of evidence)
      if (!known.passages.some(({ passage }) => passage === locator.passage))
        known.passages.push({ passage: locator.passage, quote });
  }
}
