import { label } from '../../domain/labels/label.ts';
import { ENTITY_KINDS, type EntityKind } from '../../domain/vocabulary.ts';

const SYNONYMS: Readonly<Record<string, EntityKind>> = {
  human: 'PERSON',
  individual: 'PERSON',
  people: 'PERSON',
  business: 'FIRM',
  company: 'FIRM',
  corporation: 'FIRM',
  enterprise: 'FIRM',
  agency: 'GOVERNMENT_BODY',
  government: 'GOVERNMENT_BODY',
  'public body': 'GOVERNMENT_BODY',
  city: 'PLACE',
  country: 'PLACE',
  district: 'PLACE',
  location: 'PLACE',
  program: 'PROGRAMME',
};

/** The kind that a word of a file means, in whatever case; null for a word that leaves it open, such as "organisation". */
export function kindInWords(word: string): EntityKind | null {
  const plain = word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');
  return (
    ENTITY_KINDS.find(
      (kind) =>
        kind.toLowerCase().replaceAll('_', ' ') === plain ||
        (['en', 'zh'] as const).some((lang) => label('EntityKind', kind, lang)?.toLowerCase() === plain),
    ) ??
    SYNONYMS[plain] ??
    null
  );
}
