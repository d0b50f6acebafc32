import type { PropertiesOf } from './properties.ts';
import type { PASSAGE } from './passage.ts';
import type { ABSENCE, AMBIGUITY, DERIVATION, SOURCE } from './source.ts';
import type {
  AbsenceRecord,
  AmbiguityRecord,
  DerivationRecord,
  PassageRecord,
  SourceRecord,
} from './source-records.ts';

/** The record of a source's stored node; what is not stored is null. */
export function sourceFromProperties(stored: PropertiesOf<typeof SOURCE>): SourceRecord {
  return {
    id: text(stored.id) ?? '',
    kind: text(stored.kind) ?? '',
    title: text(stored.title) ?? '',
    publisher: text(stored.publisher),
    publisherName: text(stored.publisherName),
    author: text(stored.ownAuthor ?? stored.author),
    channel: text(stored.channel),
    dateline: text(stored.ownDateline ?? stored.dateline),
    language: text(stored.language) ?? '',
    published: text(stored.published),
    publishedBasis: text(stored.publishedBasis),
    updatedStamp: json(stored.updatedStamp) as SourceRecord['updatedStamp'],
    url: text(stored.url),
    page: number(stored.page),
    pagesTotal: number(stored.pagesTotal),
    pagesInHand: (stored.pagesInHand ?? []) as readonly number[],
    textFile: text(stored.textFile),
    textCharacters: number(stored.textCharacters),
    textSha256: text(stored.textSha256),
    summary: text(stored.summary),
    textsZh: textsZh(stored),
    recordedAt: text(stored.recordedAt) ?? '',
    weak: stored.weak === true,
    knownFrom: number(stored.knownFrom) ?? 0,
  };
}

/** The record of a passage's stored node. */
export function passageFromProperties(stored: PropertiesOf<typeof PASSAGE>): PassageRecord {
  return {
    ...owned(stored),
    key: text(stored.key) ?? '',
    paragraph: text(stored.paragraph) ?? '',
    line: number(stored.line),
    start: number(stored.start),
    end: number(stored.end),
    sha256: text(stored.sha256),
    ordinal: number(stored.ordinal) ?? 0,
    note: text(stored.note),
  };
}

/** The record of an absence's stored node. */
export function absenceFromProperties(stored: PropertiesOf<typeof ABSENCE>): AbsenceRecord {
  return {
    ...owned(stored),
    about: list(stored.ownAbout ?? stored.about),
    predicates: list(stored.predicates),
    wrong: text(stored.wrong) ?? '',
    right: text(stored.right) ?? '',
    textsZh: textsZh(stored),
    passages: list(stored.passages),
  };
}

/** The record of an ambiguity's stored node. */
export function ambiguityFromProperties(stored: PropertiesOf<typeof AMBIGUITY>): AmbiguityRecord {
  return {
    ...owned(stored),
    about: list(stored.ownAbout ?? stored.about),
    question: text(stored.question) ?? '',
    options: list(stored.options),
    optionsZh: list(stored.optionsZh),
    reading: text(stored.reading) ?? '',
    textsZh: textsZh(stored),
    passages: list(stored.passages),
  };
}

/** The record of a derivation's stored node. */
export function derivationFromProperties(stored: PropertiesOf<typeof DERIVATION>): DerivationRecord {
  return {
    ...owned(stored),
    from: list(stored.from),
    formula: text(stored.formula) ?? '',
    number: number(stored.number) ?? 0,
    unit: text(stored.unit),
    note: text(stored.note),
    textsZh: textsZh(stored),
  };
}

function owned({ id, source }: { readonly id?: unknown; readonly source?: unknown }) {
  return { id: text(id) ?? '', source: text(source) ?? '' };
}

function textsZh({ textsZh: stored }: { readonly textsZh?: unknown }): SourceRecord['textsZh'] {
  return (json(stored) ?? {}) as SourceRecord['textsZh'];
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function list(value: unknown): readonly string[] {
  return (value ?? []) as readonly string[];
}

function json(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : null;
}
