import { useView } from '../address/address-bar.ts';
import type { Language } from '../address/view.ts';
import type {
  Certainty,
  ClaimStatus,
  Ended,
  EntityKind,
  MatchRule,
  Modality,
  NameKind,
  Qualifier,
  Rank,
  TimelineKind,
} from '../generated/operations.ts';
import { termsEn } from './terms-en.ts';
import { termsZh } from './terms-zh.ts';

/** What the graph's enumerations are called in one language; a missing one does not compile. */
export interface Terms {
  /** As a heading, and behind the number one and any other number. */
  readonly kinds: Readonly<Record<EntityKind, readonly [name: string, one: string, many: string]>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly ranks: Readonly<Record<Rank, string>>;
  readonly statuses: Readonly<Record<ClaimStatus, string>>;
  readonly nameKinds: Readonly<Record<NameKind, string>>;
  readonly rules: Readonly<Record<MatchRule, string>>;
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly ended: Readonly<Record<Ended, string>>;
  readonly events: Readonly<Record<TimelineKind, string>>;
  /** The attributes that claims give, by predicate. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Languages by their tags. */
  readonly languages: Readonly<Record<string, string>>;
}

const ALL: Readonly<Record<Language, Terms>> = { en: termsEn, zh: termsZh };

/** The terms of the language that the address names. */
export function useTerms(): Terms {
  return termsOf(useView().lang);
}

/** The terms of a language. */
export function termsOf(lang: Language): Terms {
  return ALL[lang];
}
