import { CLAIM_DEFAULTS, type Claim, type Detail, type Figure } from './claim.ts';
import { relationOf } from './relation-of.ts';
import { MADE_UP_REGISTER } from './synthetic.ts';
import type { ClaimStatus, Modality, Polarity, Qualifier, Rank, Tense } from './vocabulary.ts';

/**
 * A register is a folder of rows, for sources too large to be one file that people read: `register.json`, the manifest,
 * and files of one JSON text a line. A row holds all that the register's sources say on one matter: what one entity is,
 * or one relation. So each row can be read, checked and loaded without the others.
 */
export interface RegisterManifest {
  readonly format: typeof REGISTER_FORMAT;
  /** The sources that the rows are of; rows name them by their place here. The first one describes every entity. */
  readonly sources: readonly RegisterSource[];
  /** The files of rows, in the order in which their rows are counted: entities first. */
  readonly files: { readonly entities: readonly RegisterFile[]; readonly relations: readonly RegisterFile[] };
  readonly counts: { readonly entities: number; readonly relations: number; readonly claims: number };
  /** How the rows were made; absent for a register that was not. */
  readonly generated?: { readonly firms: number; readonly seed: number; readonly version: number };
}

export const REGISTER_FORMAT = 1;

/** A file of rows: its name within the folder, and how many it holds. */
export interface RegisterFile {
  readonly name: string;
  readonly rows: number;
}

/** A source of a register. */
export interface RegisterSource {
  readonly id: string;
  /** As of any source: `REGISTER_EXTRACT`. */
  readonly kind: string;
  readonly title: string;
  readonly language: string;
  readonly publisherName?: string;
  /** A partial date; what its rows say as current, they say of it. */
  readonly published?: string;
  /** Where it can be read. */
  readonly url?: string;
  /** The day the register was recorded here (ISO date). */
  readonly recorded: string;
  readonly summary?: string;
}

/** All that a register says of what one entity is: its kind, names, codes, attributes and figures. */
export interface EntityRow {
  readonly id: string;
  readonly claims: readonly (ClaimRow & { readonly predicate: string })[];
}

/** All that a register says of one relation. The ends are as the claim puts them, not yet in the order of storage. */
export interface RelationRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  /** Tells apart several relations of one type between the same two. */
  readonly slot?: string;
  readonly claims: readonly ClaimRow[];
}

/** One claim of a row; what is left out is as by default, and null where there is none. */
export interface ClaimRow {
  /** The place of its source in the manifest; the first unless given. */
  readonly source?: number;
  /** The row of a published file that says so, from 1, by which the claim cites it; that of this row in the register unless given. */
  readonly row?: number;
  readonly value?: string;
  /** AFFIRMED, ASSERTED, CURRENT and NORMAL unless given. */
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly tense?: Tense;
  readonly rank?: Rank;
  readonly rankReason?: string;
  /** ACCEPTED unless given: of a claim that was decided on before it came here. */
  readonly status?: ClaimStatus;
  /** Partial dates or coarser times, as precise as the source. */
  readonly start?: string;
  readonly end?: string;
  readonly title?: string;
  readonly note?: string;
  /** A text alone is a detail in words: `{"scheme": "REGISTRATION_NUMBER"}`. */
  readonly details?: Readonly<Record<string, string | Partial<Detail>>>;
  readonly figure?: FigureRow;
}

/** The figure of a claim whose predicate is STATISTIC. */
export interface FigureRow {
  readonly measure: string;
  readonly value?: number;
  readonly valueText: string;
  readonly unit?: string;
  readonly qualifier: Qualifier;
  /** A partial date or a coarser time, as printed. */
  readonly asOf?: string;
  readonly asOfBasis?: string;
}

/**
 * The claims of an entity's row. Their ids are made of the register's first source, the entity, the predicate and the
 * place in the row (of the made-up city without the source), so the same row gives the same claims again; the place in the source that they cite is the row that
 * each names, or the row's number in its file (from 1).
 */
export function claimsOfEntity(row: EntityRow, sources: readonly RegisterSource[], number: number): readonly Claim[] {
  return row.claims.map((claim, index) =>
    claimOf(claim, sources, number, `${prefixOf(sources)}${row.id}.${claim.predicate}.${index + 1}`, {
      subject: row.id,
      predicate: claim.predicate,
      object: null,
      slot: null,
    }),
  );
}

/** The claims of a relation's row; their ids are made in the same way, of the relation's. */
export function claimsOfRelation(
  row: RelationRow,
  sources: readonly RegisterSource[],
  number: number,
): readonly Claim[] {
  const said = { subject: row.from, predicate: row.type, object: row.to, slot: row.slot ?? null };
  const relation = relationOf(said)?.id ?? `${row.from}.${row.type}.${row.to}`;
  const prefix = prefixOf(sources);
  return row.claims.map((claim, index) => claimOf(claim, sources, number, `${prefix}${relation}.${index + 1}`, said));
}

// Two registers may describe one firm, and their claims must not share an id. The made-up city shares nothing with others,
// and its claims are so many that what their ids begin with would be felt.
function prefixOf([first]: readonly RegisterSource[]): string {
  return first === undefined || first.id === MADE_UP_REGISTER ? '' : `${first.id}.`;
}

function claimOf(
  row: ClaimRow,
  sources: readonly RegisterSource[],
  number: number,
  id: string,
  { subject, predicate, object, slot }: Pick<Claim, 'subject' | 'predicate' | 'object' | 'slot'>,
): Claim {
  const source = sources[row.source ?? 0]!;
  return {
    id,
    source: source.id,
    subject,
    subjectTerm: null,
    subjectText: null,
    predicate,
    object,
    objectTerm: null,
    value: row.value ?? row.figure?.valueText ?? null,
    polarity: row.polarity ?? CLAIM_DEFAULTS.polarity,
    modality: row.modality ?? CLAIM_DEFAULTS.modality,
    tense: row.tense ?? CLAIM_DEFAULTS.tense,
    attributedTo: null,
    rank: row.rank ?? CLAIM_DEFAULTS.rank,
    rankReason: row.rankReason ?? null,
    status: row.status ?? CLAIM_DEFAULTS.status,
    start: row.start ?? null,
    end: row.end ?? null,
    saidOn: source.published ?? null,
    recordedAt: source.recorded,
    title: row.title ?? null,
    note: row.note ?? null,
    supports: [rowPlace(row.row ?? number)],
    contradicts: NONE,
    basis: NONE,
    content: NONE,
    details: detailsOf(row.details),
    figure: row.figure === undefined ? null : figureOf(row.figure),
    textsZh: NO_TEXTS,
    slot,
  };
}

/** What the names of rows as places in their source begin with; the number of the row follows. */
export const ROW_PLACE = 'ROW-';

/** How a row of a register is named as a place in its source. */
export function rowPlace(number: number): string {
  return `${ROW_PLACE}${number}`;
}

/** The number of the row that a place names, or null where it names something else. */
export function rowNumber(place: string): number | null {
  const found = /^ROW-(\d+)$/.exec(place)?.[1];
  return found === undefined ? null : Number(found);
}

const NONE: readonly string[] = [];
const NO_TEXTS: Claim['textsZh'] = {};
const NO_DETAIL: Detail = { text: null, number: null, qualifier: null };

function detailsOf(rows: ClaimRow['details']): Claim['details'] {
  if (rows === undefined) return {};
  return Object.fromEntries(
    Object.entries(rows).map(([name, detail]) => [
      name,
      typeof detail === 'string' ? { ...NO_DETAIL, text: detail } : { ...NO_DETAIL, ...detail },
    ]),
  );
}

function figureOf({ measure, value, valueText, unit, qualifier, asOf, asOfBasis }: FigureRow): Figure {
  return {
    measure,
    value: value ?? null,
    valueText,
    unit: unit ?? null,
    qualifier,
    asOf: asOf ?? null,
    asOfBasis: asOfBasis ?? null,
  };
}
