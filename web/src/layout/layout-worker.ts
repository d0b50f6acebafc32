import { layOut } from './lay-out.ts';
import type { LayoutRequest, LayoutResult } from './layout-messages.ts';
import { spread } from './spread.ts';

/** More than this the forces cannot lay out within some seconds. */
const MOST_BY_FORCES = 1500;

// Works out layouts beside the page, one after the other, in the order in which they are asked for.
addEventListener('message', ({ data: { ticket, input } }: MessageEvent<LayoutRequest>) => {
  const points = input.nodes.length > MOST_BY_FORCES ? spread(input) : layOut(input);
  postMessage({ ticket, points } satisfies LayoutResult);
});
