import { layLines } from './lay-lines.ts';
import { layOut } from './lay-out.ts';
import { layOutByForces } from './lay-out-by-forces.ts';
import type { LayoutAnswers, LayoutRequest, LayoutResult } from './layout-messages.ts';
import type { LayoutInput } from './layout-input.ts';
import { spread } from './spread.ts';

/** Up to so many entities are placed with their labels and lines in mind. */
const MOST_TRIED = 80;
/** More than this the forces cannot lay out within some seconds. */
const MOST_BY_FORCES = 1500;

const ANSWERS: { readonly [Wanted in keyof LayoutAnswers]: (input: LayoutInput) => LayoutAnswers[Wanted] } = {
  places: (input) => {
    const count = input.nodes.length;
    return count > MOST_BY_FORCES ? spread(input) : count > MOST_TRIED ? layOutByForces(input) : layOut(input);
  },
  lines: layLines,
};

// Works out layouts beside the page, one after the other, in the order in which they are asked for.
addEventListener('message', ({ data: { ticket, wanted, input } }: MessageEvent<LayoutRequest>) => {
  postMessage({ ticket, answer: ANSWERS[wanted](input) } satisfies LayoutResult);
});
