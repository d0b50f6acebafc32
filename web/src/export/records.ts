import { detailText } from '../../../src/domain/detail-text.ts';
import type { Places } from '../address/places.ts';
import type { Language } from '../address/view.ts';
import type { Scene, SceneRelation } from '../scene/scene.ts';
import type { NamesAndCodes } from './ask-names.ts';

/** What an export tells of one thing: a text, a number, yes or no; null where nothing says. */
export type Value = string | number | boolean | null;

/** What the columns of a table of entities, and of one of relations, are. */
export const ENTITY_HEADINGS = [
  ...([
    'id',
    'kind',
    'name',
    'otherNames',
    'identifiers',
    'synthetic',
    'relations',
    'shown',
    'pinned',
    'x',
    'y',
  ] as const),
] as const;
export const RELATION_HEADINGS = [
  ...(['id', 'type', 'from', 'fromName', 'to', 'toName', 'sentence', 'title', 'start', 'end', 'ended'] as const),
  ...(['attestedFrom', 'attestedTo', 'share', 'details', 'modality', 'status', 'confidence', 'certainty'] as const),
  ...(['dated', 'change', 'claims', 'sources'] as const),
] as const;

/** What is told under each heading. */
type RecordOf<Heading extends string> = Readonly<Record<Heading, Value>>;

/** What stands between several names, codes or details of one thing. */
const BETWEEN = '; ';

/** An entity as the formats of rows and graphs tell of it; what is not known of its names and codes is left empty. */
export function entityRecords(
  { entities }: Scene,
  places: Places,
  known: ReadonlyMap<string, NamesAndCodes>,
): readonly (RecordOf<(typeof ENTITY_HEADINGS)[number]> & { readonly id: string })[] {
  return entities.map(({ id, kind, name, synthetic, count, shown, pinned }) => {
    const place = places.get(id);
    const { names = [], identifiers = [] } = known.get(id) ?? {};
    return {
      ...{ id, kind, name },
      otherNames: joined(names.map(({ value }) => value).filter((value) => value !== name)),
      identifiers: joined(identifiers.map(({ scheme, value }) => `${scheme}: ${value}`)),
      ...{ synthetic, relations: count, shown, pinned, x: place?.x ?? null, y: place?.y ?? null },
    };
  });
}

/** A relation as they tell of it; what there are several of is parted by blanks, which no id holds. */
export function relationRecords(
  { entities, relations }: Scene,
  lang: Language,
): readonly (RecordOf<(typeof RELATION_HEADINGS)[number]> & Readonly<Record<'id' | 'from' | 'to', string>>)[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations.map((relation) => {
    const { id, type, from, to, sentence, title, start, end, ended, attestedFrom, attestedTo, claims } = relation;
    const { modality, status, confidence, certainty, dated, change } = relation;
    return {
      ...{ id, type, from: from.id, fromName: names.get(from.id) ?? null, to: to.id, toName: names.get(to.id) ?? null },
      ...{ sentence, title, start, end, ended, attestedFrom, attestedTo },
      share: joined(detailsOf(relation, lang).flatMap(({ name, text }) => (name === 'share' ? text : []))),
      details: joined(
        detailsOf(relation, lang).flatMap(({ name, text }) => (name === 'share' ? [] : `${name}: ${text}`)),
      ),
      ...{ modality, status, confidence, certainty, dated, change },
      claims: claims.map((claim) => claim.id).join(' '),
      sources: [...new Set(claims.map(({ source }) => source.id))].join(' '),
    };
  });
}

/** The details of all claims on a relation, in words. */
function detailsOf({ claims }: SceneRelation, lang: Language) {
  return claims.flatMap(({ details }) =>
    details.map((detail) => ({ name: detail.name, text: detailText(detail, lang) })),
  );
}

/** Each text once, in quotes where it holds what parts them; null where there is none. */
function joined(texts: readonly string[]): string | null {
  const whole = (text: string) => (text.includes(';') ? `"${text.replaceAll('"', '""')}"` : text);
  return texts.length === 0 ? null : [...new Set(texts)].map(whole).join(BETWEEN);
}
