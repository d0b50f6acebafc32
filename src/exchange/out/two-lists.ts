import type { RecordWriter } from '../export-format.ts';
import type { EntityEntry, RelationEntry } from '../export-record.ts';
import { JsonList } from './json-list.ts';
import { once } from './once.ts';
import { writeEach } from './write-each.ts';

/** A JSON text with a list of nodes and then one of edges. */
export interface TwoLists {
  /** The text up to the bracket that opens the nodes, between the lists, and after the bracket that closes the edges. */
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly node: (record: EntityEntry) => object;
  readonly edge: (record: RelationEntry) => object;
}

/** Writes entities into the first list and relations into the second. */
export function writeTwoLists({ before, between, after, node, edge }: TwoLists): RecordWriter {
  const [nodes, edges] = [new JsonList(), new JsonList()];
  const turn = once(between);
  return writeEach(
    {
      entity: (record) => [nodes.next(node(record))],
      relation: (record) => [turn(), edges.next(edge(record))],
    },
    { begin: () => [before], end: () => [turn(), after] },
  );
}
