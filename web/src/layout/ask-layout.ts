import type { LayoutInput } from './layout-input.ts';
import type { LayoutAnswers, LayoutRequest, LayoutResult } from './layout-messages.ts';

const waiting = new Map<number, (answer: LayoutResult['answer']) => void>();
let worker: Worker | null = null;
let tickets = 0;

/** Has a scene laid out in a worker, so that the page stays responsive meanwhile: its places, or its lines. */
export function askLayout<Wanted extends keyof LayoutAnswers>(
  wanted: Wanted,
  input: LayoutInput,
): Promise<LayoutAnswers[Wanted]> {
  worker ??= begin();
  const ticket = tickets++;
  worker.postMessage({ ticket, wanted, input } satisfies LayoutRequest);
  return new Promise((resolve) => waiting.set(ticket, resolve as (answer: LayoutResult['answer']) => void));
}

function begin(): Worker {
  const begun = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  begun.addEventListener('message', ({ data }: MessageEvent<LayoutResult>) => {
    waiting.get(data.ticket)?.(data.answer);
    waiting.delete(data.ticket);
  });
  return begun;
}
