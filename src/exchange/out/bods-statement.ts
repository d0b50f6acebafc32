import { createHash } from 'node:crypto';
import { dayText, parsePartialDate } from '../../domain/partial-date.ts';
import { isSynthetic } from '../../domain/synthetic.ts';
import type { SourceRecord } from '../../store/layout/source-records.ts';
import { BODS_VERSION } from '../bods-words.ts';
import type { CountLoss, ExportHeader } from '../export-format.ts';

/** A remark on a part of a statement, which a JSON pointer names. */
export interface Annotation {
  readonly statementPointerTarget: string;
  readonly motivation: 'commenting' | 'transformation';
  readonly description: string;
  /** What the source says, where a field had to be given otherwise. */
  readonly transformedContent?: string;
}

/** What a statement is of, before it has its id, source and publication. */
export interface Statement {
  readonly recordId: string;
  readonly recordType: 'entity' | 'person' | 'relationship';
  readonly recordStatus: 'new' | 'closed';
  /** The record that the statement is about, or one end of it. */
  readonly declarationSubject: string;
  /** The day on which sources last said so, a partial date; null where no source has one. */
  readonly said: string | null;
  readonly sources: readonly string[];
  readonly recordDetails: object;
  readonly annotations: readonly Annotation[];
}

type CitedSource = Pick<SourceRecord, 'id' | 'kind' | 'title' | 'publisherName' | 'published' | 'url' | 'recordedAt'>;

/**
 * Makes statements of BODS whole. It keeps the titles, days and addresses of the sources, which every statement cites, and the
 * names of groups; ids are hashes, so that the same record gives the same statement again.
 */
export class StatementMaker {
  readonly #sources = new Map<string, CitedSource>();
  readonly #unstated = new Map<string, string>();
  readonly #publication: object;
  readonly #lost: CountLoss;
  #latest = '0001-01-01';

  constructor({ licence, day }: ExportHeader, lost: CountLoss) {
    this.#lost = lost;
    this.#publication = {
      publicationDate: day,
      bodsVersion: BODS_VERSION,
      license: licence.url,
      publisher: { name: licence.attribution },
    };
  }

  /** Takes note of a source, so that statements can cite it. */
  add({ id, kind, title, publisherName, published, url, recordedAt }: SourceRecord): void {
    this.#sources.set(id, { id, kind, title, publisherName, published, url, recordedAt });
    if (recordedAt > this.#latest) this.#latest = recordedAt;
  }

  /** Takes note of a name of something that has no statement of its own, so that others can describe it. */
  describe(id: string, name: string): void {
    this.#unstated.set(id, name);
  }

  /** The name of something that has no statement of its own, or null where it has one. */
  descriptionOf(id: string): string | null {
    return this.#unstated.get(id) ?? null;
  }

  /** The last day on which one of some sources was published or, where none has a date, recorded. */
  saidBy(ids: readonly string[]): string | null {
    const cited = ids.flatMap((id) => this.#sources.get(id) ?? []);
    return (
      cited
        .map(({ published, recordedAt }) => published ?? recordedAt)
        .toSorted()
        .at(-1) ?? null
    );
  }

  /** The statement as it is written. */
  make({ said, sources, recordDetails, annotations, ...record }: Statement): object {
    const notes = [...annotations];
    const statementDate = this.#rounded('/statementDate', said ?? this.#latest, 'first', notes);
    if (isSynthetic(record.recordId))
      notes.push(comment('', 'invented: what this statement says is not of the real world'));
    const content = { ...record, statementDate, recordDetails, ...(notes.length > 0 && { annotations: notes }) };
    const statementId = createHash('sha256').update(JSON.stringify(content)).digest('hex');
    return {
      statementId,
      ...content,
      publicationDetails: this.#publication,
      source: this.#cited(sources),
    };
  }

  /** A partial date as a full one; the other is kept in an annotation and counted. */
  rounded(pointer: string, text: string, side: 'first' | 'last', notes: Annotation[]): string {
    const date = this.#rounded(pointer, text, side, notes);
    if (date !== text) this.#lost('DATE_ROUNDED');
    return date;
  }

  #rounded(pointer: string, text: string, side: 'first' | 'last', notes: Annotation[]): string {
    const range = parsePartialDate(text);
    const date = range === null ? null : dayText(side === 'first' ? range.min : range.max);
    if (date === null || date === text) return text;
    notes.push({
      statementPointerTarget: pointer,
      motivation: 'transformation',
      description: `The source says ${text}; the ${side} day of it is given.`,
      transformedContent: text,
    });
    return date;
  }

  #cited(ids: readonly string[]): object {
    const cited = ids.flatMap((id) => this.#sources.get(id) ?? []);
    const url = cited.find((source) => source.url !== null && URL.canParse(source.url))?.url;
    const publishers = [...new Set(cited.flatMap(({ publisherName }) => publisherName ?? []))];
    return {
      type: [...new Set(cited.map(({ kind }) => (kind === 'REGISTER_EXTRACT' ? 'officialRegister' : 'thirdParty')))],
      description: cited.map(({ id, title }) => `${title} (${id})`).join('; '),
      ...(url !== undefined && { url }),
      ...(publishers.length > 0 && { assertedBy: publishers.map((name) => ({ name })) }),
    };
  }
}

/** A remark in words on a part of a statement. */
export function comment(statementPointerTarget: string, description: string): Annotation {
  return { statementPointerTarget, motivation: 'commenting', description };
}
