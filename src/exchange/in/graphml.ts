import { columnsOf, edgeSaid, nodeSaid } from './graphml-said.ts';
import type { ForeignItem, ForeignPlace, ImportFormat, ReadOptions } from './foreign-record.ts';
import { ImportAtFault } from './import-at-fault.ts';
import { rejected } from './rejected.ts';
import { childrenOf, xmlElements, type XmlElement, type XmlEvent } from './xml-elements.ts';

/** What a file declares that its nodes or edges have. */
export interface GraphmlKey {
  readonly name: string;
  readonly of: 'node' | 'edge' | 'all';
  readonly byDefault: string | undefined;
}

/** GraphML, our own and that of yEd, Gephi and networkx: nodes are entities, edges relations. */
export const graphml: ImportFormat = {
  name: 'graphml',
  description: 'graphs of yEd, Gephi and networkx, and those exported from here',
  keyScheme: null,
  async *read(file, options): AsyncIterable<ForeignItem> {
    const graph = new GraphReader(options);
    for await (const event of xmlElements(file, options.signal, isWhole)) yield* graph.take(event);
    if (!graph.hasBegun) throw new ImportAtFault('it has no element "graph"');
  },
};

/** Keys, nodes and edges are read whole, wherever they stand. */
function isWhole(path: readonly string[]): boolean {
  return path.length > 1 && ['key', 'node', 'edge', 'hyperedge'].includes(path.at(-1)!);
}

class GraphReader {
  readonly #options: ReadOptions;
  readonly #keys = new Map<string, GraphmlKey>();
  #row = 0;
  #isDirected = true;
  hasBegun = false;

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  *take({ of, path, element }: XmlEvent): Iterable<ForeignItem> {
    if (path.length === 1 && element.name !== 'graphml')
      throw new ImportAtFault(`its root is "${element.name}"; that of GraphML is "graphml"`);
    if (of === 'begin') {
      if (element.name === 'graph') this.#begin(element);
      return;
    }
    if (element.name === 'key') this.#declare(element);
    else yield* this.#record(element);
  }

  #begin({ attributes }: XmlElement): void {
    this.hasBegun = true;
    this.#isDirected = attributes['edgedefault'] !== 'undirected';
  }

  #declare({ attributes, children }: XmlElement): void {
    const { id, for: of = 'all' } = attributes;
    const name = attributes['attr.name'] ?? attributes['yfiles.type'] ?? id;
    if (id === undefined || name === undefined || (of !== 'node' && of !== 'edge' && of !== 'all')) return;
    const byDefault = children.find((child) => child.name === 'default')?.text;
    this.#keys.set(id, { name, of, byDefault: byDefault === '' ? undefined : byDefault });
  }

  *#record(element: XmlElement): Iterable<ForeignItem> {
    if (element.name === 'hyperedge') {
      this.#options.lost('UNKNOWN_WORD', 'hyperedge');
      return;
    }
    const place: ForeignPlace = { row: (this.#row += 1), line: element.line };
    const columns = columnsOf(element, this.#keys);
    const said =
      element.name === 'node'
        ? nodeSaid(element.attributes['id'], columns, this.#options)
        : edgeSaid(element.attributes, columns, this.#isDirected, this.#options);
    if ('fault' in said) yield rejected(place, said.fault, rawOf(element, columns));
    else yield { of: 'record', ...place, ...said };
    // A group of yEd is a node with a graph in it.
    for (const graph of childrenOf(element, 'graph'))
      for (const inner of graph.children)
        if (inner.name === 'node' || inner.name === 'edge') yield* this.#record(inner);
  }
}

function rawOf({ name, attributes }: XmlElement, columns: ReadonlyMap<string, string>): string {
  return JSON.stringify({ [name]: { ...attributes, ...Object.fromEntries(columns) } });
}
