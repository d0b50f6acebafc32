import { createClient } from '@guanxi/client';
import { ascending, extent } from 'd3-array';
import { axisTop } from 'd3-axis';
import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { utcYear } from 'd3-time';
import { COLOURS, FONT, showRelations, timeOf } from '../shared/evidence.js';

const asked = new URLSearchParams(location.search);
const ids = (asked.get('ids') ?? 'wang-zhendong,shanghai-coffee-association,guangyu,dong-rongyong,ssec').split(',');
const lang = asked.get('lang') ?? 'en';
const { neighborhood } = await createClient(new URL('/graphql', location.href).href).scene({ ids, lang, count: 60 });

const kinds = new Map(neighborhood.nodes.map(({ id, kind }) => [id, kind]));
const saidOn = ({ saidOn: day, source }) => day ?? source.published;
const rows = neighborhood.relations
  .map((relation) => ({ ...relation, days: relation.claims.map(saidOn).filter(Boolean).sort() }))
  .filter(({ days, start }) => days.length > 0 || start !== null)
  .sort((a, b) => ascending(firstDay(a), firstDay(b)));

const MARGIN = { top: 28, right: 24, bottom: 16, left: 380 };
const ROW = 24;
const width = document.querySelector('main').clientWidth;
const height = MARGIN.top + rows.length * ROW + MARGIN.bottom;
const [first, last] = extent(
  rows.flatMap(({ start, days }) => [start, ...days].filter(Boolean)),
  (day) => new Date(day),
);
const x = scaleUtc([utcYear.offset(first, -2), utcYear.offset(last, 2)], [MARGIN.left, width - MARGIN.right]).clamp(
  true,
);
const at = (day, otherwise) => x(day === null ? otherwise : new Date(day));
const [open, now] = x.domain();

const svg = select('main').append('svg').attr('width', width).attr('height', height).attr('font-family', FONT);
svg
  .append('g')
  .attr('transform', `translate(0,${MARGIN.top})`)
  .call(
    axisTop(x)
      .ticks(7)
      .tickSize(-(height - MARGIN.top)),
  )
  .call((axis) => axis.selectAll('.tick line').attr('stroke', '#eceff3'))
  .call((axis) => axis.select('.domain').remove());

const row = svg
  .selectAll('.row')
  .data(rows)
  .join('g')
  .attr('class', 'row')
  .attr('transform', (_relation, index) => `translate(0,${MARGIN.top + index * ROW})`)
  .attr('color', ({ from }) => COLOURS[kinds.get(from.id)])
  .on('mouseover', (_event, relation) => show(relation));
row.append('rect').attr('width', width).attr('height', ROW).attr('fill', 'transparent');
row
  .append('foreignObject')
  .attr('x', 24)
  .attr('width', MARGIN.left - 36)
  .attr('height', ROW)
  .append('xhtml:div')
  .attr('class', 'label')
  .attr('title', ({ sentence }) => sentence)
  .text(({ sentence }) => sentence);
// When it may have held: from the first day on which it can have begun to the last on which it can have ended.
row
  .append('rect')
  .attr('x', ({ validity }) => at(validity.startMin, open))
  .attr('y', 7)
  .attr('height', ROW - 14)
  .attr('width', ({ validity: { startMin, endMax } }) => at(endMax, now) - at(startMin, open))
  .attr('rx', 3)
  .attr('fill', 'currentColor')
  .attr('opacity', 0.1);
// When it certainly held; a range whose ends are the wrong way round lies somewhere between the two.
row
  .selectAll('line')
  .data(({ validity }) => validity.certain.filter(({ from, to }) => to === null || from <= to))
  .join('line')
  .attr('x1', ({ from }) => at(from, open))
  .attr('x2', ({ to }) => at(to, now))
  .attr('y1', ROW / 2)
  .attr('y2', ROW / 2)
  .attr('stroke', 'currentColor')
  .attr('stroke-width', 2.5);
row
  .selectAll('circle')
  .data(({ days }) => days)
  .join('circle')
  .attr('cx', (day) => at(day, open))
  .attr('cy', ROW / 2)
  .attr('r', 4)
  .attr('fill', 'currentColor');

function firstDay({ start, days }) {
  return start ?? days[0];
}

function show(relation) {
  const sources = relation.claims.map((claim) => claim.source);
  showRelations(relation.modality.toLowerCase().replaceAll('_', ' '), [
    { ...relation, time: timeOf(relation), sources },
  ]);
}
