import type { Board } from './board.ts';
import type { Projection } from './anneal.ts';
import type { LayoutInput } from './layout-input.ts';

const LAYERS = 5;
const RANK_ROUNDS = 6;
/** Cards in a row of a layer; a fuller layer has more rows. */
const LEAST_ROW = 64;
const UNDATED_BAND = 0.24;

/** Where an arrangement lets each entity stand; null where it may stand anywhere. */
export function projectionOf(input: LayoutInput, board: Board): Projection | null {
  switch (input.arrangement) {
    case 'layers':
      return ontoRows(board, layersOf(input));
    case 'time':
      return ontoYears(board, input);
    case 'around':
      return ontoRings(board, hopsFrom(middleOf(input, board), board));
    case 'free':
      return null;
  }
}

/**
 * The layer of each entity, 0 for those that nobody is over: by the longest way over links that point down, in so many layers
 * and rounds at most, so that circles end. Those without such a link take the layer of a neighbour.
 */
export function layersOf({ nodes, links }: LayoutInput): readonly number[] {
  const layers = nodes.map(() => 0);
  const ranked = new Set<number>();
  const overs = links
    .filter(({ rank }) => rank !== 0)
    .map(({ from, to, rank }) => (rank > 0 ? { over: from, under: to } : { over: to, under: from }));
  for (const { over, under } of overs) ranked.add(over).add(under);
  for (let round = 0; round < RANK_ROUNDS; round++)
    for (const { over, under } of overs)
      layers[under] = Math.min(LAYERS - 1, Math.max(layers[under]!, layers[over]! + 1));
  // A set goes on to what is added to it while it is gone through.
  for (const index of ranked)
    for (const { from, to } of links) {
      const other = from === index ? to : to === index ? from : index;
      if (ranked.has(other)) continue;
      layers[other] = layers[index]!;
      ranked.add(other);
    }
  return layers;
}

function ontoRows(board: Board, layers: readonly number[]): Projection {
  const { area, y, x, cards } = board;
  const depth = Math.max(...layers) + 1;
  const lowest = Math.max(...cards.map(({ whole }) => whole.bottom));
  const top = area.top - Math.min(...cards.map(({ whole }) => whole.top));
  const height = area.bottom - lowest - top;
  const wide = area.right - area.left;
  const counts = Array.from({ length: depth }, (_, layer) => {
    const inside = cards.filter((_card, index) => layers[index] === layer);
    const needed = inside.reduce((sum, { whole }) => sum + whole.right - whole.left + 24, 0);
    return Math.max(1, Math.ceil(needed / (0.8 * wide)));
  });
  const all = counts.reduce((sum, one) => sum + one, 0);
  const step = Math.max(LEAST_ROW, all > 1 ? height / (all - 1) : 0);
  const first = counts.map((_, layer) => counts.slice(0, layer).reduce((sum, one) => sum + one, 0));
  return (index) => {
    const layer = layers[index]!;
    const row = Math.round((y[index]! - top) / step);
    const within = Math.max(first[layer]!, Math.min(first[layer]! + counts[layer]! - 1, row));
    y[index] = all === 1 ? (area.top + area.bottom) / 2 : top + within * step;
    x[index] = Math.max(area.left, Math.min(area.right, x[index]!));
  };
}

/** Those of a year stand near it on an axis from left to right; those of none in a band at the left. */
function ontoYears({ area, x }: Board, { nodes }: LayoutInput): Projection {
  const years = nodes.flatMap(({ year }) => year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const width = area.right - area.left;
  const isMixed = years.length < nodes.length;
  const begin = area.left + (isMixed ? UNDATED_BAND * width : 0);
  const span = area.right - begin;
  const slack = span / Math.max(4, 2 * (last - first + 1));
  return (index) => {
    const { year } = nodes[index]!;
    if (year === null) x[index] = Math.min(x[index]!, begin);
    else {
      const at = begin + slack + ((span - 2 * slack) * (year - first)) / Math.max(1, last - first);
      x[index] = Math.max(at - slack, Math.min(at + slack, x[index]!));
    }
  };
}

function ontoRings({ area, x, y }: Board, hops: readonly number[]): Projection {
  const [mx, my] = [(area.left + area.right) / 2, (area.top + area.bottom) / 2];
  const rings = Math.max(1, ...hops);
  const [wide, high] = [(area.right - area.left) / 2 - 50, (area.bottom - area.top) / 2 - 36];
  return (index) => {
    const part = hops[index]! / rings;
    if (part === 0) {
      x[index] = mx;
      y[index] = my;
      return;
    }
    const [dx, dy] = [(x[index]! - mx) / wide, (y[index]! - my) / high];
    const length = Math.hypot(dx, dy) || 1e-6;
    const slack = 0.28 / rings;
    const kept = Math.max(part - slack, Math.min(part + slack / 2, length));
    x[index] = mx + (dx / length) * kept * wide;
    y[index] = my + (dy / length) * kept * high;
  };
}

/** The one that others stand around: that which is asked for, else that with the most links. */
function middleOf({ middle }: LayoutInput, { linksAt }: Board): number {
  if (middle !== null) return middle;
  return linksAt.reduce((most, links, index) => (links.length > linksAt[most]!.length ? index : most), 0);
}

/** How many links each is away from one; those it is not joined to, one more than the farthest. */
function hopsFrom(start: number, { count, from, to, linksAt }: Board): readonly number[] {
  const hops = new Map([[start, 0]]);
  for (const [index, far] of hops)
    for (const link of linksAt[index]!) {
      const other = from[link] === index ? to[link]! : from[link]!;
      if (!hops.has(other)) hops.set(other, far + 1);
    }
  const beyond = Math.max(...hops.values()) + 1;
  return Array.from({ length: count }, (_, index) => hops.get(index) ?? beyond);
}
