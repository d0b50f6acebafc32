import { omitEmpty } from '../../store/layout/omit-empty.ts';
import { intervalsOf } from '../../domain/validity.ts';
import { dayText, type Day } from '../../domain/partial-date.ts';
import { relationOf } from '../../domain/relation-of.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ExportScope } from '../export-scope.ts';
import type { EntityEntry, RelationEntry, SourceEntry, TermEntry, ClaimEntry } from '../export-record.ts';
import { RECORD_KINDS } from '../export-record.ts';
import { writeEach } from './write-each.ts';

/** The version of the lines; it rises when a reader of older ones would misread them. */
const JSONL_VERSION = 1;

/**
 * JSON Lines, whole: a line says what the file is, then one for each source with its passages, each term, entity, relation and
 * claim. What is unknown is left out. Sources and claims say everything; the other lines follow from them.
 */
export const jsonl: ExportFormat = {
  name: 'jsonl',
  description: 'everything, line by line; comes back in as it was',
  extension: 'jsonl',
  contentType: 'application/jsonl; charset=utf-8',
  wants: RECORD_KINDS,
  loses: ['DECISION_FOLDED', 'MERGE_FOLDED'],
  open: ({ scope, licence }) =>
    writeEach(
      {
        source: (record) => [line('source', sourceLine(record))],
        term: ({ term }: TermEntry) => [line('term', omitEmpty(term))],
        entity: ({ entity }: EntityEntry) => [line('entity', entityLine(entity))],
        relation: (record) => [line('relation', relationLine(record))],
        claim: ({ claim }: ClaimEntry) => [
          line('claim', { ...claimLine(claim), ...omitEmpty({ relation: relationOf(claim)?.id ?? null }) }),
        ],
      },
      { begin: () => [line('graph', { version: JSONL_VERSION, licence, ...scopeLine(scope) })] },
    ),
};

function scopeLine({ hops, ...scope }: ExportScope): object {
  const given = omitEmpty({ ...scope, hops: scope.around === null ? null : hops });
  return Object.keys(given).length === 0 ? {} : { scope: given };
}

function line(of: string, record: object): string {
  return `${JSON.stringify({ of, ...record })}\n`;
}

function sourceLine(record: SourceEntry): object {
  const { source, register, passages, absences, ambiguities, derivations, disputes } = record;
  // They stand within their source, whose id they need not repeat.
  const within = (items: readonly object[]) => items.map((item) => withoutEmpty({ ...item, source: null }));
  return {
    ...withoutEmpty(source),
    ...omitEmpty({ register }),
    ...omitEmpty({
      passages: within(passages),
      absences: within(absences),
      ambiguities: within(ambiguities),
      derivations: within(derivations),
      disputes: within(disputes),
    }),
  };
}

function entityLine(entity: EntityEntry['entity']): object {
  return withoutEmpty({ ...entity, names: entity.names.map(omitEmpty) });
}

function relationLine({ relation, fromKind, toKind, certainty }: RelationEntry): object {
  const { validity, held, knownFrom, ...rest } = relation;
  return omitEmpty({
    ...rest,
    tellings: null,
    fromKind,
    toKind,
    certainty,
    knownFrom: dayText(knownFrom),
    validity: bounds(validity),
    held: held && bounds(held),
  });
}

function bounds(validity: RelationEntry['relation']['validity']): object {
  const { startMin, startMax, endMin, endMax } = validity;
  const day = (value: Day | null) => value && dayText(value);
  return omitEmpty({
    startMin: day(startMin),
    startMax: day(startMax),
    endMin: day(endMin),
    endMax: day(endMax),
    certain: intervalsOf(validity).map(({ from, to }) => [day(from), day(to)]),
  });
}

function claimLine({ details, figure, ...claim }: ClaimEntry['claim']): object {
  return withoutEmpty({
    ...claim,
    details: Object.fromEntries(Object.entries(details).map(([name, detail]) => [name, omitEmpty(detail)])),
    figure: figure && omitEmpty(figure),
  });
}

/** Without nulls, empty lists and empty objects. */
function withoutEmpty(record: object): object {
  return Object.fromEntries(
    Object.entries(omitEmpty(record)).filter(([, value]: [string, unknown]) => !isEmpty(value)),
  );
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
