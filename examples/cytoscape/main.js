import cytoscape from 'cytoscape';
import { bothNames, COLOURS, fetchSources, FONT, loadFont, showRelations, timeOf } from '../shared/evidence.js';

const around = new URLSearchParams(location.search).get('around') ?? 'ssec';
const response = await fetch(`/export/cytoscape?around=${encodeURIComponent(around)}`);
if (!response.ok) throw new Error((await response.json()).errors[0].message);
const { elements } = await response.json();
const sources = await fetchSources();
await loadFont(elements.nodes.flatMap(({ data }) => data.names));

const graph = cytoscape({
  container: document.querySelector('main'),
  elements,
  layout: {
    name: 'concentric',
    concentric: (node) => node.degree(),
    levelWidth: () => 4,
    minNodeSpacing: 90,
    padding: 30,
  },
  style: [
    {
      selector: 'node',
      style: {
        label: (node) => bothNames(node.data()),
        'background-color': (node) => COLOURS[node.data('kind')],
        'font-family': FONT,
        'font-size': 12,
        'text-wrap': 'wrap',
        'text-max-width': 120,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-background-color': '#fff',
        'text-background-opacity': 0.8,
        width: 22,
        height: 22,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1.5,
        'line-color': '#9aa3b0',
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': '#9aa3b0',
      },
    },
    // What is no fact but a plan, a guess or a judgement.
    { selector: 'edge[modality != "ASSERTED"]', style: { 'line-style': 'dashed' } },
    {
      selector: 'edge:active, edge.shown',
      style: { 'line-color': '#0a5cc2', 'target-arrow-color': '#0a5cc2', width: 3 },
    },
  ],
});

graph.on('mouseover tap', 'edge', ({ target }) => {
  graph.edges().removeClass('shown');
  target.addClass('shown');
  const relation = target.data();
  const sentence = `${target.source().data('name')} ${words(relation.type)} ${target.target().data('name')}`;
  showRelations(words(relation.modality), [
    { sentence, time: timeOf(relation), sources: relation.sources.map((id) => sources.get(id)) },
  ]);
});

function words(constant) {
  return constant.toLowerCase().replaceAll('_', ' ');
}

// For whoever wants to look into it from the console.
window.graph = graph;
