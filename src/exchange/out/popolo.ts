import type { EntityRecord } from '../../domain/entity-view.ts';
import { parsePartialDate } from '../../domain/partial-date.ts';
import type { RelationRecord } from '../../domain/relation-view.ts';
import { isSynthetic } from '../../domain/synthetic.ts';
import { ORGANIZATION_KINDS } from '../../domain/vocabulary.ts';
import type { SourceRecord } from '../../store/layout/source-records.ts';
import type { CountLoss, ExportFormat, RecordWriter } from '../export-format.ts';
import type { RelationEntry } from '../export-record.ts';
import { typeWords } from '../ftm-words.ts';
import { FORMERLY, MEMBERSHIPS, NAME_NOTES } from '../popolo-words.ts';
import { FLAT_LOSSES } from './flat-losses.ts';
import { JsonList } from './json-list.ts';
import { noFactLoss } from './no-fact.ts';
import { once } from './once.ts';
import { PackedTexts } from './packed-texts.ts';
import { writeEach } from './write-each.ts';

/**
 * Popolo: persons, memberships, organisations and areas. Persons and memberships are written as they come; organisations and
 * areas stand at the end, since their parents and places come late, and are kept packed until then.
 */
export const popolo: ExportFormat = {
  name: 'popolo',
  description: 'persons, organisations and memberships, by Popolo',
  extension: 'popolo.json',
  contentType: 'application/json; charset=utf-8',
  wants: ['source', 'entity', 'relation'],
  loses: FLAT_LOSSES.filter((code) => code !== 'SOURCE_RECORD_LOST'),
  open: (_header, lost) => new PopoloLists(lost).writer(),
};

/** Entities by the parent or the area that relations give them. */
type Above = Map<string, string>;

class PopoloLists {
  readonly #lost: CountLoss;
  readonly #sources = new Map<string, object>();
  readonly #late = { organizations: new PackedTexts(), areas: new PackedTexts() };
  readonly #parents: Above = new Map();
  readonly #places: Above = new Map();
  readonly #persons = new JsonList();
  readonly #memberships = new JsonList();
  readonly #toMemberships = once('\n],\n"memberships": [');

  constructor(lost: CountLoss) {
    this.#lost = lost;
  }

  writer(): RecordWriter {
    return writeEach(
      {
        source: ({ source }) => {
          this.#sources.set(source.id, linkTo(source));
          return [];
        },
        entity: ({ entity }) => this.#entity(entity),
        relation: (record) => this.#relation(record),
      },
      { begin: () => ['{\n"persons": ['], end: () => this.#end() },
    );
  }

  #entity(entity: EntityRecord): readonly string[] {
    const { kind } = entity;
    if (kind === 'PERSON') return [this.#persons.next(this.#described(entity))];
    if (kind === 'PLACE') this.#late.areas.add(JSON.stringify(this.#described(entity)));
    else if (ORGANIZATION_KINDS.includes(kind)) this.#late.organizations.add(JSON.stringify(this.#described(entity)));
    else this.#lost('KIND_HAS_NO_PLACE');
    return [];
  }

  #described(entity: EntityRecord): object {
    const { id, kind, name, names, identifiers, attributes, sources } = entity;
    const isPlace = kind === 'PLACE';
    const others = names.filter((one) => one.value !== name && one.kind !== 'CONTEXTUAL' && one.kind !== 'DESCRIPTION');
    this.#lost('NAME_LEFT_OUT', names.filter(({ value }) => value !== name).length - (isPlace ? 0 : others.length));
    if (isPlace) this.#lost('CODE_LEFT_OUT', identifiers.length);
    const { gender, placeKind } = attributes;
    const written = Number(gender !== undefined && kind === 'PERSON') + Number(placeKind !== undefined && isPlace);
    this.#lost('ATTRIBUTE_LEFT_OUT', Object.keys(attributes).length - written);
    return {
      id,
      name,
      ...(!isPlace &&
        others.length > 0 && {
          other_names: others.map((one) => ({
            name: one.value,
            note: NAME_NOTES[one.kind as keyof typeof NAME_NOTES],
            ...datesOf(one.start, one.end, this.#lost),
          })),
        }),
      ...(!isPlace &&
        identifiers.length > 0 && {
          identifiers: identifiers.map(({ scheme, value }) => ({ scheme, identifier: value })),
        }),
      ...(isPlace && placeKind !== undefined && { classification: placeKind }),
      ...(ORGANIZATION_KINDS.includes(kind) && { classification: kind }),
      ...(kind === 'PERSON' && gender !== undefined && { gender }),
      ...(isSynthetic(id) && { synthetic: true }),
      ...this.#cited(sources),
    };
  }

  #relation(record: RelationEntry): readonly string[] {
    const { relation, fromKind, toKind } = record;
    const { type, from, to, ended, modality } = relation;
    const isOrganization = ORGANIZATION_KINDS.includes(toKind);
    const isMembership =
      MEMBERSHIPS.has(type) && isOrganization && (fromKind === 'PERSON' || ORGANIZATION_KINDS.includes(fromKind));
    const above = isMembership ? null : this.#aboveOf(record);
    if (!isMembership && (above === null || ended === 'YES')) this.#lost('TYPE_HAS_NO_PLACE');
    else if (noFactLoss(modality) !== null) this.#lost(noFactLoss(modality)!);
    else if (isMembership) return [this.#toMemberships(), this.#memberships.next(this.#membership(record))];
    else if (above!.has(from)) this.#lost('PARENT_LEFT_OUT');
    else {
      above!.set(from, to);
      this.#lost('BOUNDS_LOST');
    }
    return [];
  }

  /** Where a relation stands that is no membership: beside the parents, or the places. Null where it has no place. */
  #aboveOf({ relation: { type }, fromKind, toKind }: RelationEntry): Above | null {
    const isFromOrganization = ORGANIZATION_KINDS.includes(fromKind);
    if (type === 'LOCATED_IN' && isFromOrganization) return this.#places;
    const isParent =
      (isFromOrganization && ORGANIZATION_KINDS.includes(toKind)) || (fromKind === 'PLACE' && toKind === 'PLACE');
    return type === 'PART_OF' && isParent ? this.#parents : null;
  }

  #membership({ relation, fromKind }: RelationEntry): object {
    const { id, type, from, to, title, titles, start, end, ended, sources } = relation;
    this.#count(relation);
    this.#lost('TITLE_LEFT_OUT', titles.filter((one) => one !== title).length);
    const isFormer = ended === 'YES' && end === null && type !== 'FORMERLY_WORKED_AT';
    return {
      id,
      label: `${isFormer ? FORMERLY : ''}${typeWords(type)}`,
      ...(title !== null && { role: title }),
      ...(fromKind === 'PERSON' ? { person_id: from } : { member: { id: from } }),
      organization_id: to,
      ...datesOf(start, end, this.#lost),
      ...this.#cited(sources),
    };
  }

  #count({ start, end, startText, endText, ended, status }: RelationRecord): void {
    this.#lost('BOUNDS_LOST');
    this.#lost(
      'DATE_LEFT_OUT',
      Number(start === null && startText !== null) + Number(end === null && endText !== null),
    );
    if (ended === 'UNKNOWN' && end === null) this.#lost('END_UNKNOWN_AS_OPEN');
    if (ended === 'YES' && end === null) this.#lost('FORMER_WITHOUT_END');
    if (status === 'DISPUTED') this.#lost('DISPUTE_LOST');
  }

  #cited(ids: readonly string[]): { readonly sources?: readonly object[] } {
    const sources = ids.flatMap((id) => this.#sources.get(id) ?? []);
    return sources.length === 0 ? {} : { sources };
  }

  *#end(): Iterable<string> {
    yield this.#toMemberships();
    for (const list of ['organizations', 'areas'] as const) {
      yield `\n],\n"${list}": [`;
      const items = new JsonList();
      for (const text of this.#late[list].all()) {
        const item = JSON.parse(text) as { readonly id: string };
        const [parent, area] = [this.#parents.get(item.id), this.#places.get(item.id)];
        yield items.next({
          ...item,
          ...(parent !== undefined && { parent_id: parent }),
          ...(area !== undefined && { area_id: area }),
        });
      }
    }
    yield '\n]\n}\n';
  }
}

function linkTo({ id, title, url }: SourceRecord): object {
  return { url: url !== null && URL.canParse(url) ? url : `urn:guanxi:source:${id}`, note: `${title} (${id})` };
}

/** Dates as printed; others have no form there, and are counted with the relation. */
function datesOf(start: string | null, end: string | null, lost: CountLoss): object {
  const date = (name: string, text: string | null) => {
    if (text === null) return {};
    if (parsePartialDate(text) !== null) return { [name]: text };
    lost('DATE_LEFT_OUT');
    return {};
  };
  return { ...date('start_date', start), ...date('end_date', end) };
}
