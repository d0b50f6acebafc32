import type { Point } from '../address/places.ts';
import type { LayoutInput } from './layout-input.ts';
import type { LayoutRequest, LayoutResult } from './layout-messages.ts';

const waiting = new Map<number, (points: readonly Point[]) => void>();
let worker: Worker | null = null;
let tickets = 0;

/** Has the places of a scene worked out in a worker, so that the page stays responsive meanwhile. */
export function askLayout(input: LayoutInput): Promise<readonly Point[]> {
  worker ??= begin();
  const ticket = tickets++;
  worker.postMessage({ ticket, input } satisfies LayoutRequest);
  return new Promise((resolve) => waiting.set(ticket, resolve));
}

function begin(): Worker {
  const begun = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  begun.addEventListener('message', ({ data }: MessageEvent<LayoutResult>) => {
    waiting.get(data.ticket)?.(data.points);
    waiting.delete(data.ticket);
  });
  return begun;
}
