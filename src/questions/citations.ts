import { label } from '../domain/labels/label.ts';
import { MODALITIES } from '../domain/vocabulary.ts';
import type { Lang } from './question.ts';
import { PHRASES } from '../domain/labels/phrases.ts';

/** A place in a source that an answer rests on. */
export interface Citation {
  /** Its number within the answer, from 1. */
  readonly number: number;
  /** The id of the source. */
  readonly source: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly paragraph: string;
  readonly url: string | null;
  /** The ids of the claims that rest on it here. */
  readonly claims: readonly string[];
}

/** A claim as the fragment `Cited` asks it. */
export interface CitedClaim {
  readonly id: string;
  readonly modality: string;
  readonly polarity: string;
  readonly evidence: readonly {
    readonly source: {
      readonly id: string;
      readonly title: string;
      readonly publisherName: string | null;
      readonly published: string | null;
      readonly url: string | null;
    };
    readonly locator: { readonly paragraph: string };
  }[];
}

/** The citations of one answer, numbered as they are first needed. */
export class Citations {
  readonly #byPlace = new Map<string, Citation & { readonly claims: string[] }>();

  /** The numbers of the places that claims rest on, in their order. */
  cite(claims: readonly CitedClaim[]): readonly number[] {
    const numbers = claims.flatMap(({ id, evidence }) =>
      evidence.map(({ source, locator: { paragraph } }) => {
        const place = JSON.stringify([source.id, paragraph]);
        const known = this.#byPlace.get(place) ?? {
          number: this.#byPlace.size + 1,
          source: source.id,
          title: source.title,
          publisher: source.publisherName,
          published: source.published,
          paragraph,
          url: source.url,
          claims: [],
        };
        this.#byPlace.set(place, known);
        if (!known.claims.includes(id)) known.claims.push(id);
        return known.number;
      }),
    );
    return [...new Set(numbers)].sort((a, b) => a - b);
  }

  /** All of them, by their numbers. */
  get all(): readonly Citation[] {
    return [...this.#byPlace.values()];
  }
}

/**
 * What a reader must know of how firmly claims say a thing: the strongest affirming one speaks for all. Null where a
 * source states it in its own voice and none denies it, or where there is no claim.
 */
export function hedgeOf(claims: readonly CitedClaim[], lang: Lang): string | null {
  const affirming = claims.filter(({ polarity }) => polarity === 'AFFIRMED');
  if (claims.length > 0 && affirming.length === 0) return PHRASES.denied[lang];
  const strongest = MODALITIES.find((one) => affirming.some(({ modality }) => modality === one));
  const hedges = [
    ...(affirming.length < claims.length ? [PHRASES.disputed[lang]] : []),
    ...(strongest && strongest !== 'ASSERTED' ? [label('Modality', strongest, lang)] : []),
  ];
  return hedges.length > 0 ? hedges.join(PHRASES.semicolon[lang]) : null;
}
