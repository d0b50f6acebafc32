import { createHash } from 'node:crypto';
import { isValidCode } from '../../domain/identifiers.ts';
import type { SourceRecord } from '../../store/layout/source-records.ts';
import type { CountLoss } from '../export-format.ts';
import { cleanText, CODE_PROPERTIES, LONGEST_ID, OTHER_CODES } from '../ftm-words.ts';
import { isLei } from '../../domain/lei.ts';

/** The properties of an entity of FollowTheMoney, each value once and as it keeps texts. */
export class FtmProperties {
  readonly #values = new Map<string, string[]>();
  readonly #lost: CountLoss;

  constructor(lost: CountLoss) {
    this.#lost = lost;
  }

  /** Adds a value; nothing where there is none. */
  add(property: string, text: string | null | undefined): this {
    const clean = cleanText(text ?? '');
    if (clean === '') return this;
    if (clean !== text) this.#lost('TEXT_NORMALISED');
    const values = this.#values.get(property);
    if (values === undefined) this.#values.set(property, [clean]);
    else if (!values.includes(clean)) values.push(clean);
    return this;
  }

  /** Adds a code where it may stand; counts one that has no place or fails the check. */
  addCode(scheme: string, code: string, isLegalEntity: boolean): this {
    const property = CODE_PROPERTIES[scheme];
    if (!isLegalEntity || (property !== undefined && !isRight(scheme, code))) this.#lost('CODE_LEFT_OUT');
    else if (property === undefined) this.add(OTHER_CODES, `${scheme} ${code}`);
    else this.add(property, code);
    return this;
  }

  get all(): readonly (readonly [property: string, values: readonly string[]])[] {
    return [...this.#values];
  }
}

/** An entity as a line that FollowTheMoney gives back as it is. */
export function ftmLine(id: string, schema: string, properties: FtmProperties): string {
  const record = { id, schema, properties: Object.fromEntries(properties.all), referents: [], datasets: [] };
  return `${JSON.stringify(record)}\n`;
}

/** An id as short as FollowTheMoney has them; a longer one is cut, with its hash behind. */
export function ftmId(id: string, lost: CountLoss): string {
  if (id.length <= LONGEST_ID) return id;
  lost('ID_SHORTENED');
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 40);
  return `${id.slice(0, LONGEST_ID - hash.length - 1)}.${hash}`;
}

/** What a source is as a document. */
export function documentOf(source: SourceRecord, lost: CountLoss): { schema: string; properties: FtmProperties } {
  const { id, kind, title, author, published, url, publisherName } = source;
  const properties = new FtmProperties(lost)
    .add('fileName', id)
    .add('title', title)
    .add('author', author)
    .add('publishedAt', published)
    .add('sourceUrl', url !== null && URL.canParse(url) ? url : null)
    .add('publisher', publisherName);
  return { schema: kind.endsWith('ARTICLE') ? 'Article' : 'Document', properties };
}

function isRight(scheme: string, code: string): boolean {
  return scheme === 'LEI' ? isLei(code) : isValidCode(scheme, code) !== false;
}
