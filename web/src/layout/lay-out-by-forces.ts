import { forceLink, forceSimulation, forceX, forceY, type SimulationLinkDatum } from 'd3-force';
import { rounded, type Point } from '../address/places.ts';
import type { LayoutInput, LayoutLink } from './layout-input.ts';
import { makeRoom } from './make-room.ts';
import { pushApart, type MovingBody } from './push-apart.ts';
import { seededRandom } from './seeded-random.ts';
import { startPlaces } from './start-places.ts';

type Moving = MovingBody & { fx?: number; fy?: number };

const TICKS = { fresh: 260, grown: 140 };

/**
 * Where the entities of a scene stand. Those that have a place keep it to the pixel; the others find theirs by the forces
 * of the relations and by the room that shapes and labels need. The same input gives the same places, in whole units.
 */
export function layOutByForces(input: LayoutInput): readonly Point[] {
  const { nodes, links } = input;
  const bodies = startPlaces(input).map(({ x, y }, index): Moving => {
    const { extent, place } = nodes[index]!;
    return { x, y, extent, isFixed: place !== null, ...(place ? { fx: x, fy: y } : {}) };
  });
  const isFresh = nodes.every(({ place }) => place === null);
  const ticks = isFresh ? TICKS.fresh : TICKS.grown;
  const simulation = forceSimulation(bodies)
    .randomSource(seededRandom())
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force('link', linkForce(bodies, links))
    .force('apart', pushApart(bodies, isFresh ? 700 : 300))
    .force('room', () => makeRoom(bodies, 1))
    .stop();
  // A scene that begins is gathered around the middle, wider than high; one that grows is held by what stands.
  if (isFresh) simulation.force('x', forceX(0).strength(0.04)).force('y', forceY(0).strength(0.09));
  simulation.tick(ticks);
  makeRoom(bodies, 100);
  return bodies.map(({ x, y }, index) => nodes[index]!.place ?? rounded({ x, y }));
}

function linkForce(bodies: readonly Moving[], links: readonly LayoutLink[]) {
  const ends = new Map<Moving, number>();
  const joined = links.map(({ from, to }): SimulationLinkDatum<Moving> & { source: Moving; target: Moving } => {
    const [source, target] = [bodies[from]!, bodies[to]!];
    for (const end of [source, target]) ends.set(end, (ends.get(end) ?? 0) + 1);
    return { source, target };
  });
  return forceLink<Moving, (typeof joined)[number]>(joined).distance(({ source, target }) => {
    // Of what hangs on a hub some must stand further away, for all to find room; of two hubs all the more.
    const crowd = Math.min(40, ends.get(source)!, ends.get(target)!);
    return 100 + (source.extent.radius + target.extent.radius) / 2 + 6 * crowd;
  });
}
