/** What an entity is. One of eight; a thing a source speaks of that is none of them is a term. */
export const ENTITY_KINDS = [
  'PERSON',
  'FIRM',
  'ASSOCIATION',
  'GOVERNMENT_BODY',
  'PLACE',
  'PROGRAMME',
  'GROUP',
  'VENTURE',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The kinds that are organisations. */
export const ORGANIZATION_KINDS: readonly EntityKind[] = ['FIRM', 'ASSOCIATION', 'GOVERNMENT_BODY'];

/** What a term is: things sources speak of that do not act. */
export const TERM_KINDS = [
  'MARKET',
  'PRODUCT',
  'TECHNOLOGY',
  'SECTOR',
  'PUBLISHER',
  'CHANNEL',
  'DOCUMENT',
  'PICTURE',
  'ACTIVITY',
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** How a source puts what it says in time. */
export const TENSES = [
  'CURRENT',
  'FORMER',
  'PAST_EVENT',
  'PAST_STATE',
  'PAST_TO_DATE',
  'PROPOSED',
  'INTENDED',
] as const;
export type Tense = (typeof TENSES)[number];

/** How firmly, and in whose voice, a source says it; strongest first. */
export const MODALITIES = [
  'ASSERTED',
  'CONCESSIVE',
  'ATTRIBUTED',
  'PROPOSED',
  'INTENDED',
  'INFERRED',
  'NAME_IMPLIED',
  'EVALUATIVE',
] as const;
export type Modality = (typeof MODALITIES)[number];

/** What is said in these modes may be so; nothing shows that it is. */
export const UNPROVEN_MODALITIES: readonly Modality[] = ['PROPOSED', 'INTENDED', 'INFERRED', 'NAME_IMPLIED'];

/** Whether a claim affirms or denies. */
export const POLARITIES = ['AFFIRMED', 'DENIED'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** Preference among claims that disagree. */
export const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const;
export type Rank = (typeof RANKS)[number];

/** Where a claim stands in review; only accepted claims give relations and attributes. */
export const CLAIM_STATUSES = ['PROPOSED', 'ACCEPTED', 'REJECTED', 'RETRACTED'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** How a figure is hedged: "more than 1,000" is never 1000. */
export const QUALIFIERS = ['EXACT', 'ABOUT', 'MORE_THAN', 'AT_LEAST', 'LESS_THAN', 'SEVERAL', 'NONE_GIVEN'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Whether what a relation says is known to be over. */
export const ENDED = ['YES', 'NO', 'UNKNOWN'] as const;
export type Ended = (typeof ENDED)[number];

/** What is known of a relation at a time. */
export const CERTAINTIES = ['DEFINITELY', 'POSSIBLY', 'NO'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What a name is: as printed, another name, a short form, our own transcription, or words that point at it only within one text. */
export const NAME_KINDS = [
  'PRINTED',
  'ALIAS',
  'ABBREVIATION',
  'FORMER',
  'TRANSCRIBED',
  'DESCRIPTION',
  'CONTEXTUAL',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** What a conflict is about: whether something is so, when, which figure, which value; or whatever an editor declares. */
export const CONFLICT_KINDS = ['WHETHER', 'WHEN', 'FIGURE', 'ATTRIBUTE', 'DECLARED'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];
