import { boardOf, occupied } from './board.ts';
import { movedBox } from './box.ts';
import type { LaidLine } from './layout-messages.ts';
import type { LayoutInput } from './layout-input.ts';
import { nameLines } from './name-lines.ts';
import { routeLines } from './route-lines.ts';

/** How far a line or a name may reach beyond all cards. */
const AROUND = 10;

/** How the lines of a scene run in which everybody has a place, and where their names stand. */
export function layLines({ nodes, ...input }: LayoutInput): readonly LaidLine[] {
  const points = nodes.map(({ place }) => place!);
  const board = boardOf({ nodes, ...input }, points, { left: 0, top: 0, right: 0, bottom: 0 });
  const bends = input.links.map(({ bend }) => bend);
  // What is in sight is what the cards take up, and a little around it.
  const within = movedBox(occupied(board) ?? board.area, 0, 0, AROUND);
  const routes = routeLines(board, bends, within).map(({ route }) => route);
  const widths = input.links.map(({ name }) => name);
  const names = nameLines(board, routes, widths, within);
  return routes.map((route, link) => ({ route, name: names[link]! }));
}
