import { countedKind } from '../domain/labels/counted.ts';
import { heading, label } from '../domain/labels/label.ts';
import type { Lang } from '../domain/labels/lang.ts';
import type { EntityKind } from '../domain/vocabulary.ts';

/** The lists of entities, each by the last part of its path. */
export const KIND_PATHS: Readonly<Record<string, EntityKind>> = {
  people: 'PERSON',
  firms: 'FIRM',
  associations: 'ASSOCIATION',
  'government-bodies': 'GOVERNMENT_BODY',
  places: 'PLACE',
  programmes: 'PROGRAMME',
  groups: 'GROUP',
  ventures: 'VENTURE',
};

/** What the entities of a kind are called together, as a heading. */
export function kindHeading(kind: EntityKind, lang: Lang): string {
  return heading(lang === 'en' ? countedKind(kind, 2, lang) : (label('EntityKind', kind, lang) ?? kind));
}
