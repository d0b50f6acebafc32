import type { PageClaimFragment } from '../generated/page-operations.ts';

/** A paragraph of a source and its passages, as claims cite them. */
export interface Paragraph<Claim> {
  /** Empty for claims that cite no passage. */
  readonly paragraph: string;
  readonly passages: readonly PassageClaims<Claim>[];
}

/** A passage, its words where the server has its own copy of the source, and the claims that cite it. */
export interface PassageClaims<Claim> {
  readonly passage: string;
  readonly quote: string | null;
  readonly claims: readonly {
    readonly claim: Claim;
    /** A claim that cites several passages stands under each. */ readonly isFirst: boolean;
  }[];
}

/** Front matter comes before the paragraphs, and what has no passage last. */
const ORDER = ['HL', 'BY', 'UPD', 'CAP'];

/** The claims of a source by paragraph and passage, in the order of the text. */
export function byParagraph<Claim extends PageClaimFragment>(claims: readonly Claim[]): readonly Paragraph<Claim>[] {
  const passages = new Map<
    string,
    PassageClaims<Claim> & { readonly paragraph: string; readonly claims: { claim: Claim; isFirst: boolean }[] }
  >();
  for (const claim of claims) {
    const places =
      claim.evidence.length === 0 ? [{ locator: { paragraph: '', passage: '' }, quote: null }] : claim.evidence;
    for (const [index, { locator, quote }] of places.entries()) {
      const { paragraph, passage } = locator;
      const found = passages.get(passage) ?? { paragraph, passage, quote, claims: [] };
      passages.set(passage, found);
      found.claims.push({ claim, isFirst: index === 0 });
    }
  }
  const sorted = [...passages.values()].sort((one, other) => compared(one.passage, other.passage));
  return [...new Set(sorted.map(({ paragraph }) => paragraph))].map((paragraph) => ({
    paragraph,
    passages: sorted.filter((one) => one.paragraph === paragraph),
  }));
}

const NUMERIC = new Intl.Collator('en', { numeric: true });

function compared(one: string, other: string): number {
  return rankOf(one) - rankOf(other) || NUMERIC.compare(one, other);
}

function rankOf(passage: string): number {
  if (passage === '') return ORDER.length + 1;
  const at = ORDER.indexOf(passage.split('.', 1)[0]!);
  return at < 0 ? ORDER.length : at;
}
