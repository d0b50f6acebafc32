import { labelsOf } from '../../domain/type-name.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ClaimEntry, RecordKind, SourceEntry } from '../export-record.ts';
import { RECORD_KINDS } from '../export-record.ts';
import { ENTITY_COLUMNS, flatProperties, RELATION_COLUMNS, type FlatValue } from './column.ts';
import { RowBatches } from './row-batches.ts';
import { writeEach } from './write-each.ts';

// What else Cypher says by itself.
const OWN_COLUMNS = RELATION_COLUMNS.filter(({ name }) => name !== 'type');

/** Constraints first, so that what follows finds things by their ids. */
const CONSTRAINTS = ['Entity', 'Claim', 'Source', 'Passage', 'Term'].map(
  (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`,
);

/**
 * Cypher for Neo4j: entities as nodes, relations between them, and claims, sources, passages and terms as nodes of their own.
 * Each line is a statement that can be run again. Labels and types are ours; everything else is within string literals.
 */
export const cypher: ExportFormat = {
  name: 'cypher',
  description: 'statements for Neo4j and Memgraph, claims included',
  extension: 'cypher',
  contentType: 'text/plain; charset=utf-8',
  wants: RECORD_KINDS,
  loses: ['NAME_KIND_LOST', 'SOURCE_NOTES_LOST', 'DECISION_FOLDED', 'MERGE_FOLDED'],
  open: ({ licence }) => {
    const rows = new RowBatches(statement);
    let kind: RecordKind = 'source';
    const writer = writeEach(
      {
        source: (record) => [
          ...rows.add('MERGE (n:Source {id: row.id}) SET n += row.properties', literal(sourceRow(record))),
          ...record.passages.flatMap(({ id, source, paragraph, start, end: last, sha256 }) => [
            ...rows.add(
              'MERGE (n:Passage {id: row.id}) SET n += row.properties',
              literal({ id, properties: { source, paragraph, start, end: last, sha256 } }),
            ),
          ]),
        ],
        term: ({ term: { id, kind, name, note, sources } }) =>
          rows.add(
            'MERGE (n:Term {id: row.id}) SET n += row.properties',
            literal({ id, properties: { kind, name, note, sources } }),
          ),
        entity: ({ entity }) => {
          const { id, ...properties } = flatProperties(ENTITY_COLUMNS, entity);
          const labels = labelsOf(entity.kind).filter((label) => label !== 'Entity');
          const clause = `MERGE (n:Entity {id: row.id}) SET n:${labels.join(':')}, n += row.properties`;
          return rows.add(clause, literal({ id: id!, properties }));
        },
        relation: (record) => {
          const { type, from, to } = record.relation;
          const { id, ...properties } = flatProperties(OWN_COLUMNS, record);
          const clause =
            'MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to}) ' +
            `MERGE (a)-[r:${type} {id: row.id}]->(b) SET r += row.properties`;
          return rows.add(clause, literal({ id: id!, from, to, properties }));
        },
        claim: (record) => rows.add('MERGE (n:Claim {id: row.id}) SET n += row.properties', literal(claimRow(record))),
      },
      {
        begin: () => [`// ${licence.id}, ${licence.attribution}: ${licence.url}\n`, ...CONSTRAINTS],
        end: () => rows.end(),
      },
    );
    return {
      ...writer,
      write: (record) => {
        // Relations need all entities before them.
        const complete = record.of === kind ? [] : rows.end();
        kind = record.of;
        return [...complete, ...writer.write(record)];
      },
    };
  },
};

function statement(clause: string, rows: readonly string[]): string {
  return `UNWIND [\n${rows.join(',\n')}\n] AS row ${clause};\n`;
}

type Value = FlatValue | { readonly [name: string]: Value };

/** A value as a literal of Cypher; what is null within a map is left out. */
function literal(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map((item: string) => text(item)).join(', ')}]`;
  const entries = Object.entries(value).filter(([, one]) => one !== null);
  return `{${entries.map(([name, one]) => `${name}: ${literal(one)}`).join(', ')}}`;
}

/** A string literal; a statement stays on its lines. */
function text(value: string): string {
  const escaped = value
    .replaceAll('\\', String.raw`\\`)
    .replaceAll("'", String.raw`\'`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\r', String.raw`\r`);
  return `'${escaped}'`;
}

function sourceRow({ source }: SourceEntry): Value {
  const { id, kind, title, publisher, publisherName, author, language, published, url, summary, recordedAt } = source;
  const properties = { kind, title, publisher, publisherName, author, language, published, url, summary, recordedAt };
  return { id, properties };
}

/** A claim with flat properties; details and texts in Chinese are JSON, and those of the figure begin with `figure`. */
function claimRow({ claim }: ClaimEntry): Value {
  const { id, details, textsZh, figure, ...rest } = claim;
  const json = (record: object) => (Object.keys(record).length === 0 ? null : JSON.stringify(record));
  const ofFigure = figure && {
    measure: figure.measure,
    figureValue: figure.value,
    figureText: figure.valueText,
    unit: figure.unit,
    qualifier: figure.qualifier,
    asOf: figure.asOf,
    asOfBasis: figure.asOfBasis,
  };
  return { id, properties: { ...rest, details: json(details), textsZh: json(textsZh), ...ofFigure } };
}
