import type { View } from '../address/view.ts';
import type { Scene } from '../scene/scene.ts';
import type { About } from './about.ts';
import type { NamesAndCodes } from './ask-names.ts';
import { entityRecords, relationRecords, type Value } from './records.ts';
import { xmlText } from './xml.ts';

/** What GraphML's keys are for, and the types that they can have. */
type Domain = 'graph' | 'node' | 'edge';
type Type = 'string' | 'boolean' | 'double';

/** A scene as GraphML: entities as nodes, relations as directed edges, and what an export carries as data of the graph. */
export function graphmlOf(
  scene: Scene,
  view: Pick<View, 'places' | 'lang'>,
  known: ReadonlyMap<string, NamesAndCodes>,
  about: About,
): string {
  const carried = { ...about, hidden: about.hidden.join(' '), sources: JSON.stringify(about.sources) };
  // Programs that draw graphs look for a label, under that name.
  const nodes = entityRecords(scene, view.places, known).map((node) => ({ ...node, label: node.name }));
  const edges = relationRecords(scene, view.lang).map((edge) => ({ ...edge, label: edge.sentence }));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keysOf('graph', [carried]),
    ...keysOf('node', nodes),
    ...keysOf('edge', edges),
    `  <graph id="scene" edgedefault="directed">`,
    ...dataOf('graph', carried, '    '),
    ...nodes.flatMap(({ id, ...node }) => [
      `    <node id="${xmlText(id)}">`,
      ...dataOf('node', node, '      '),
      '    </node>',
    ]),
    ...edges.flatMap(({ id, from, to, ...edge }) => [
      `    <edge id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}">`,
      ...dataOf('edge', edge, '      '),
      '    </edge>',
    ]),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** A key for each name of the records, but for those that are attributes of the elements themselves. */
function keysOf(domain: Domain, records: readonly Readonly<Record<string, Value>>[]): readonly string[] {
  const types = new Map<string, Type>();
  for (const record of records)
    for (const [name, value] of Object.entries(record))
      if (value !== null && !ATTRIBUTES[domain].includes(name)) types.set(name, typeOf(value));
  return [...types].map(
    ([name, type]) => `  <key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

const ATTRIBUTES: Readonly<Record<Domain, readonly string[]>> = { graph: [], node: ['id'], edge: ['id', 'from', 'to'] };

function typeOf(value: Exclude<Value, null>): Type {
  return typeof value === 'number' ? 'double' : typeof value === 'boolean' ? 'boolean' : 'string';
}

/** What is known of an element; of what is not, there is no data, which is how GraphML says so. */
function dataOf(domain: Domain, record: Readonly<Record<string, Value>>, indent: string): readonly string[] {
  return Object.entries(record)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${indent}<data key="${domain}-${name}">${xmlText(String(value))}</data>`);
}
