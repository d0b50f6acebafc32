import type { Places } from '../address/places.ts';
import type { Scene } from '../scene/scene.ts';

/** What an export tells of one thing: a text, a number, yes or no; null where nothing says. */
export type Value = string | number | boolean | null;

/** What the columns of a table of entities, and of one of relations, are. */
export const ENTITY_HEADINGS = ['id', 'kind', 'name', 'synthetic', 'relations', 'shown', 'pinned', 'x', 'y'] as const;
export const RELATION_HEADINGS = [
  ...([
    'id',
    'type',
    'from',
    'to',
    'sentence',
    'title',
    'start',
    'end',
    'ended',
    'attestedFrom',
    'attestedTo',
  ] as const),
  ...(['modality', 'status', 'confidence', 'certainty', 'dated', 'change', 'claims', 'sources'] as const),
] as const;

/** What is told under each heading. */
type RecordOf<Heading extends string> = Readonly<Record<Heading, Value>>;

/** An entity as the formats of rows and graphs tell of it. */
export function entityRecords(
  { entities }: Scene,
  places: Places,
): readonly (RecordOf<(typeof ENTITY_HEADINGS)[number]> & { readonly id: string })[] {
  return entities.map(({ id, kind, name, synthetic, count, shown, pinned }) => {
    const place = places.get(id);
    return { id, kind, name, synthetic, relations: count, shown, pinned, x: place?.x ?? null, y: place?.y ?? null };
  });
}

/** A relation as they tell of it; what there are several of is parted by blanks, which no id holds. */
export function relationRecords({
  relations,
}: Scene): readonly (RecordOf<(typeof RELATION_HEADINGS)[number]> & Readonly<Record<'id' | 'from' | 'to', string>>)[] {
  return relations.map((relation) => {
    const { id, type, from, to, sentence, title, start, end, ended, attestedFrom, attestedTo, claims } = relation;
    const { modality, status, confidence, certainty, dated, change } = relation;
    return {
      ...{ id, type, from: from.id, to: to.id, sentence, title, start, end, ended, attestedFrom, attestedTo },
      ...{ modality, status, confidence, certainty, dated, change },
      claims: claims.map((claim) => claim.id).join(' '),
      sources: [...new Set(claims.map(({ source }) => source.id))].join(' '),
    };
  });
}
