import { layOut } from './lay-out.ts';
import type { LayoutRequest, LayoutResult } from './layout-messages.ts';

// Works out layouts beside the page, one after the other, in the order in which they are asked for.
addEventListener('message', ({ data: { ticket, input } }: MessageEvent<LayoutRequest>) => {
  postMessage({ ticket, points: layOut(input) } satisfies LayoutResult);
});
