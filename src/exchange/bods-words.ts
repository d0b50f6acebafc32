/** The version of the Beneficial Ownership Data Standard that is written. */
export const BODS_VERSION = '0.4';

/** Our schemes of codes under the names that org-id.guide has for them, as BODS asks. */
const SCHEMES: Readonly<Record<string, string>> = { USCC: 'CN-USCI', LEI: 'XI-LEI' };

/** The name of one of our schemes in the list that BODS uses; null where it has none. */
export function bodsScheme(scheme: string): string | null {
  return SCHEMES[scheme] ?? null;
}

/** Our scheme for one of the list that BODS uses, or the word itself. */
export function ownScheme(bods: string): string {
  return Object.entries(SCHEMES).find(([, theirs]) => theirs === bods)?.[0] ?? bods;
}

/** The interests that an office at the head of a firm gives. */
export type Office = 'boardChair' | 'seniorManagingOfficial';

const OFFICES: readonly (readonly [Office, RegExp])[] = [
  [
    'boardChair',
    /(?<!副)董事[长長]|董事局主席|(?<!\b(?:vice|deputy|former|honorary)[ -])\bchair(?:man|woman|person)?\b/i,
  ],
  [
    'seniorManagingOfficial',
    /(?<!副)[总總][经經]理|(?<!副)[总總]裁|首席[执執]行官|(?<!\b(?:vice|deputy|assistant)[ -])\bgeneral manager\b|\bmanaging director\b|\bchief executive\b|\bCEO\b/i,
  ],
];

/** The offices at a firm that a title names; none for a title of which BODS has no interest. */
export function officesIn(title: string): readonly Office[] {
  return OFFICES.filter(([, words]) => words.test(title)).map(([office]) => office);
}

/** Marks an association among the legal entities, which BODS does not tell apart. */
export const ASSOCIATION = 'association';

/** What a comment begins with that keeps a date in words, which no field takes: `startDate: c. 2002`. */
export const DATE_IN_WORDS = /^(startDate|endDate): (.+)$/;
