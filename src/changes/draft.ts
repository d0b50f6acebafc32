import type { Path } from '../domain/format-path.ts';
import type { ClaimInput, DetailInput } from '../generated/graphql.ts';
import type { PassageEntry, SourceEntry, SourceFile } from '../generated/source-file.ts';
import { attribute } from '../domain/attributes.ts';
import type { EntityReference, NewEntity } from './entity-reference.ts';

/** Claims as a source file would say them, and where each part of that file comes from in the input. */
export interface Draft {
  readonly file: SourceFile;
  /** The path in the input of a path in the file. */
  readonly inputPath: (path: Path) => Path;
}

/** What the claims of a draft are made with. */
export interface DraftParts {
  readonly source: SourceEntry;
  readonly passages: readonly PassageEntry[];
  /** The path of the claims in the input: `claims`, or `with` for one alone. */
  readonly at: (index: number) => Path;
  /** The id of a claim, by its place. */
  readonly claimId: (index: number) => string;
  /** The id of an entity to be added. */
  readonly idOf: (entity: NewEntity) => string;
  /** The day that they are recorded; null where it is that of the source. */
  readonly recorded: string | null;
}

type Entry = Record<string, unknown>;
type Sections = Record<'entities' | 'claims' | 'trends' | 'statistics' | 'identities', Entry[]>;

/** How the keys of a file are called in the input, where that is another name. */
const KEYS: Readonly<Record<string, Path>> = {
  at: ['passages'],
  measure: ['figure', 'measure'],
  valueText: ['figure', 'valueText'],
  unit: ['figure', 'unit'],
  asOf: ['figure', 'asOf'],
  asOfBasis: ['figure', 'asOfBasis'],
  lang: ['name', 'lang'],
  script: ['name', 'script'],
  family: ['name', 'family'],
  given: ['name', 'given'],
};

/** The claims of an input as the file of a source says them: by the same names, in the sections in which a file has them. */
export function draftOf(inputs: readonly ClaimInput[], parts: DraftParts): Draft {
  const sections: Sections = { entities: [], claims: [], trends: [], statistics: [], identities: [] };
  const origins = new Map<string, Path>();
  const byId = new Map<string, Entry>();

  function entityEntry(id: string, origin: Path): Entry {
    const known = byId.get(id);
    if (known) return known;
    const entry: Entry = { id };
    byId.set(id, entry);
    origins.set(`entities/${sections.entities.push(entry) - 1}`, origin);
    return entry;
  }

  function idOf(reference: EntityReference, input: ClaimInput, origin: Path): string {
    if (typeof reference === 'string') return reference;
    const id = parts.idOf(reference.new);
    const entry = entityEntry(id, [...origin, 'new']);
    if (entry['kind'] === undefined) {
      const { kind, name } = reference.new;
      const dated = parts.recorded === null ? {} : { recorded: parts.recorded };
      const at = compact({ at: listOf(input.passages) });
      Object.assign(entry, { kind, names: [{ value: name, kind: 'PRINTED', ...dated }], ...at, ...dated });
    }
    return id;
  }

  function add(section: keyof Sections, entry: Entry, origin: Path): void {
    origins.set(`${section}/${sections[section].push(entry) - 1}`, origin);
  }

  function addTo(entity: Entry, list: 'names' | 'attributes', entry: Entry, origin: Path): void {
    const entries = (entity[list] ??= []) as Entry[];
    origins.set(`entities/${sections.entities.indexOf(entity)}/${list}/${entries.push(entry) - 1}`, origin);
  }

  for (const [index, input] of inputs.entries()) {
    const origin = parts.at(index);
    const { predicate } = input;
    const end = (reference: EntityReference, key: string) => idOf(reference, input, [...origin, key]);
    const subject = !input.subject ? undefined : end(input.subject as EntityReference, 'subject');
    const statement = compact({
      id: parts.claimId(index),
      ...commonOf(input),
      ...(parts.recorded === null ? {} : { recorded: parts.recorded }),
    });
    // What does not belong to a claim of such a predicate stays in its entry, for the checks to say so.
    const { object, value, valueZh, subjectText, title, slot, number, qualifier, scheme, figure, name } = input;
    const rest = { object, value, valueZh, subjectText, title, slot, number, qualifier, scheme, figure, name };
    if (predicate === 'STATISTIC') {
      const { value: amount = null, ...measured } = figure ?? {};
      add(
        'statistics',
        compact({ ...statement, subject, ...rest, figure: null, ...measured }, { value: amount }),
        origin,
      );
    } else if (predicate === 'TREND') {
      add('trends', compact({ ...statement, subject, ...rest }), origin);
    } else if (predicate === 'IDENTITY') {
      add('identities', compact({ ...statement, tense: null, subject, ...rest }), origin);
    } else if (predicate === 'NAME') {
      // The tense of a name follows from its kind.
      const entry = compact({ ...statement, tense: null, kind: 'PRINTED', ...rest, name: null, ...name });
      addTo(entityEntry(subject!, origin), 'names', entry, origin);
    } else if (object || attribute(predicate) === undefined || attribute(predicate)?.takes === 'OBJECT') {
      const to = object ? end(object as EntityReference, 'object') : null;
      add('claims', compact({ ...statement, subject, predicate, ...rest, object: to }), origin);
    } else {
      addTo(entityEntry(subject!, origin), 'attributes', compact({ ...statement, predicate, ...rest }), origin);
    }
  }
  const file = { source: parts.source, ...withoutEmpty({ passages: parts.passages, ...sections }) };
  return { file, inputPath: (path) => inputPathOf(origins, path) };
}

/** What all statements of a file may have. */
function commonOf(input: ClaimInput): Entry {
  const { tense, modality, polarity, attributedTo, start, end, note, noteZh, basis, against } = input;
  return {
    tense,
    modality,
    polarity,
    attributedTo,
    start,
    end,
    note,
    noteZh,
    basis: listOf(basis),
    at: listOf(input.passages),
    against: listOf(against),
    details: detailsOf(input.details ?? []),
  };
}

function listOf(items: readonly string[] | null | undefined): readonly string[] | undefined {
  return !items || items.length === 0 ? undefined : items;
}

function detailsOf(details: readonly DetailInput[]): Entry | undefined {
  if (details.length === 0) return undefined;
  return Object.fromEntries(
    details.map(({ name, text, number, qualifier }) => [name, compact({ text, number, qualifier })]),
  );
}

/** What is given, and some keys that are there whatever their value is. */
function compact(given: Entry, always: Entry = {}): Entry {
  return {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined)),
    ...always,
  };
}

function withoutEmpty(lists: Readonly<Record<string, readonly unknown[]>>) {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

/** The input of the longest beginning of a path that comes from it; of the rest, the names that the input has. */
function inputPathOf(origins: ReadonlyMap<string, Path>, path: Path): Path {
  for (let length = path.length; length > 0; length -= 1) {
    const origin = origins.get(path.slice(0, length).join('/'));
    if (origin === undefined) continue;
    const [key, ...rest] = path.slice(length);
    return [...origin, ...(key === undefined ? [] : inputKey(path.slice(0, length), key)), ...rest];
  }
  return [];
}

/** How the input calls a key of what stands at a path of the file. */
function inputKey([section, , list]: Path, key: string | number): Path {
  if (list === 'names' && key === 'kind') return ['name', 'kind'];
  // An entity stands in the file for the subject of what is said of it.
  if (section === 'entities' && list === undefined && key === 'id') return ['subject'];
  return KEYS[key] ?? [key];
}
