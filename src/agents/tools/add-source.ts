import { ToolFault, type AgentTool, type Values } from '../tool.ts';
import { hasMade, type ChangePayload } from '../change-payload.ts';

/** Adds a source with its passages. */
export const ADD_SOURCE = `mutation AgentAddSource($input: AddSourceInput!) {
  addSource(input: $input) { source { id } change { id } problems { message path } }
}`;

/** `add_source`: adds a document with the passages that claims can cite. */
export const addSource: AgentTool = {
  name: 'add_source',
  title: 'Add a source',
  description:
    'Adds a document with the passages that claims can cite. Each passage needs its words (quote); they are checked against the text where the server holds a copy, and are not stored. Then propose_claims.',
  arguments: {
    source: {
      type: 'object',
      description:
        'SourceInput of the API: { id: "src-<publisher>-<day>-<title>", kind: "NEWSPAPER_ARTICLE", title, publisher, published, language: "en", url, summary, passages: [{ id: "P1.1", paragraph: "P1", start, end, quote }] }. Characters are counted from 0; end is the one after the last.',
    },
    reason: { type: 'string', description: 'Why it is added.' },
    idempotencyKey: {
      type: 'string',
      description: 'A key of your own: a repeated call with it changes nothing twice.',
    },
  },
  required: ['source'],
  right: 'addSource',
  run: async (ask, { args }) => {
    const { passages } = args['source'] as { readonly passages?: unknown };
    const without = Array.isArray(passages) ? passages.findIndex((one: Values | null) => !one?.['quote']) : 0;
    if (without !== -1)
      throw new ToolFault(
        `source.passages[${without}].quote is missing: give the words of each passage. Nothing was entered.`,
      );
    const answer = (await ask(ADD_SOURCE, { input: args })) as {
      addSource: (ChangePayload & { readonly source: { readonly id: string } | null }) | null;
    };
    const { source, change } = hasMade(answer.addSource);
    return {
      head: [`Added ${source!.id} in ${change!.id}.`],
      items: [],
      endCursor: null,
      none: 'propose_claims can cite it.',
    };
  },
};
