import { idOf, LANG } from '../arguments.ts';
import { evidenceWords, type Said } from '../claim-lines.ts';
import { CLAIM_LINE } from '../fragments.ts';
import type { AgentTool, Item } from '../tool.ts';

/** What happened to an entity, in the order of time. */
export const TIMELINE = `${CLAIM_LINE}
query AgentTimeline($id: ID!, $includeUndated: Boolean!, $lang: String!) {
  timeline(id: $id, includeUndated: $includeUndated) {
    period { text }
    kind
    sentence(lang: $lang)
    claims { ...ClaimLine }
  }
}`;

interface Event {
  readonly period: { readonly text: string } | null;
  readonly kind: string;
  readonly sentence: string;
  readonly claims: readonly Said[];
}

/** `timeline`: what sources date of an entity. */
export const timeline: AgentTool = {
  name: 'timeline',
  title: 'What happened when',
  description:
    'What sources say of an entity in the order of time, with source and passage: what happened, began, ended, was measured or was expected. Undated events come last. Dates that differ between sources stay side by side.',
  arguments: {
    id: idOf('the entity'),
    includeUndated: { type: 'boolean', description: 'False leaves out what no source dates; true when left out.' },
    lang: LANG,
  },
  required: ['id'],
  right: 'read',
  run: async (ask, { args }) => {
    const variables = { includeUndated: true, lang: 'en', ...args };
    const { timeline: events } = (await ask(TIMELINE, variables)) as { timeline: readonly Event[] };
    return {
      head: [`${events.length} events:`],
      items: events.map(
        ({ period, kind, sentence, claims }): Item =>
          (cite) =>
            `- ${period?.text ?? 'undated'} ${kind}: ${sentence} (${evidenceWords(claims, cite)})`,
      ),
      endCursor: null,
      none: 'No source here dates anything about it. That does not mean that nothing happened.',
    };
  },
};
