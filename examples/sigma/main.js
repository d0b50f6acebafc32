import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Sigma from 'sigma';
import { bothNames, COLOURS, fetchSources, FONT, loadFont, showRelations, timeOf } from '../shared/evidence.js';

const response = await fetch('/export/node-link');
if (!response.ok) throw new Error((await response.json()).errors[0].message);
const { nodes, edges } = await response.json();
const sources = await fetchSources();
await loadFont(nodes.flatMap(({ names }) => names));

const graph = new Graph({ multi: true });
nodes.forEach((entity, at) => {
  // On a spiral, so that the same graph is laid out the same way each time.
  const place = { x: Math.sqrt(at) * Math.cos(at * 2.4), y: Math.sqrt(at) * Math.sin(at * 2.4) };
  graph.addNode(entity.id, { ...place, label: bothNames(entity).replace('\n', ' '), color: COLOURS[entity.kind] });
});
for (const relation of edges)
  graph.addEdgeWithKey(relation.id, relation.source, relation.target, { color: '#c9ced6', relation });
graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, size: 4 + 1.5 * Math.sqrt(graph.degree(id)) }));
forceAtlas2.assign(graph, {
  iterations: 500,
  settings: { ...forceAtlas2.inferSettings(graph), strongGravityMode: true, gravity: 0.3, adjustSizes: true },
});

let pointedAt = null;
const isNear = (id) => pointedAt === null || id === pointedAt || graph.areNeighbors(id, pointedAt);
const renderer = new Sigma(graph, document.querySelector('main'), {
  labelFont: FONT,
  labelSize: 12,
  labelRenderedSizeThreshold: 7,
  nodeReducer: (id, attributes) => ({
    ...attributes,
    ...(isNear(id) ? { forceLabel: pointedAt !== null } : { color: '#e6e9ee', label: '' }),
  }),
  edgeReducer: (id, attributes) => ({
    ...attributes,
    hidden: pointedAt !== null && !graph.hasExtremity(id, pointedAt),
  }),
});

renderer.on('enterNode', ({ node }) => {
  pointedAt = node;
  renderer.refresh();
  const relations = graph.mapEdges(node, (_id, { relation }, from, to) => ({
    sentence: `${nameOf(from)} ${relation.type.toLowerCase().replaceAll('_', ' ')} ${nameOf(to)}`,
    time: timeOf(relation),
    sources: relation.sources.map((id) => sources.get(id)),
  }));
  showRelations(nameOf(node), relations);
});
renderer.on('leaveNode', () => {
  pointedAt = null;
  renderer.refresh();
});

function nameOf(id) {
  return graph.getNodeAttribute(id, 'label');
}

// For whoever wants to look into it from the console.
window.renderer = renderer;
