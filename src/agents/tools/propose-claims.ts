import { shortened } from '../../domain/quoted.ts';
import { ToolFault, type AgentTool, type Answer } from '../tool.ts';
import { hasMade, type ChangePayload } from '../change-payload.ts';

/** Proposes claims; a curator decides on them. */
export const PROPOSE = `mutation AgentPropose($input: ProposeClaimsInput!) {
  proposeClaims(input: $input) { claims { id sentence } change { id } problems { message path } }
}`;

/** A claim as an agent gives it: what it cites has the words of the passage. */
interface QuotingClaim {
  readonly passages?: unknown;
  readonly against?: unknown;
  readonly [name: string]: unknown;
}

interface QuotedPassage {
  readonly id: string;
  readonly quote: string;
}

/** `propose_claims`: adds claims to a source, each with the words that carry it. */
export const proposeClaims: AgentTool = {
  name: 'propose_claims',
  title: 'Propose claims of a source',
  description:
    'Proposes claims of a source, to be decided on by a curator. Each needs passages with the words of the source exactly as they stand there; a quote that differs is refused, and then nothing is entered. Take ids of passages from sources, ids of entities from search; a new entity is { new: { kind: "FIRM", name: "…" } }.',
  arguments: {
    source: { type: 'string', description: 'The id of the source.' },
    claims: {
      type: 'array',
      minItems: 1,
      maxItems: 250,
      description:
        'ClaimInput of the API, with passages as [{ id, quote }]: { subject: "ann", predicate: "HEADS", object: "works", tense: "CURRENT", passages: [{ id: "P1.1", quote: "…" }] }. Say modality, attributedTo, start, end, title as the source does.',
      items: { type: 'object' },
    },
    reason: { type: 'string', description: 'Why they are proposed.' },
    idempotencyKey: {
      type: 'string',
      description: 'A key of your own: a repeated call with it changes nothing twice.',
    },
  },
  required: ['source', 'claims'],
  right: 'proposeClaims',
  run: async (ask, { args }) => {
    const { source, claims, ...rest } = args as { source: string; claims: readonly QuotingClaim[] };
    const quoting = claims.map((claim, at) => withQuotes(claim, `claims[${at}]`));
    const variables = { input: { source, claims: quoting, ...rest } };
    const { proposeClaims: payload } = (await ask(PROPOSE, variables)) as { proposeClaims: ProposePayload | null };
    return proposed(hasMade(payload, (path) => asGiven(path, claims)));
  },
};

type ProposePayload = ChangePayload & {
  readonly claims: readonly { readonly id: string; readonly sentence: string }[] | null;
};

function proposed({ claims, change }: ProposePayload): Answer {
  return {
    head: [`Proposed in ${change!.id}; nothing of it counts until a curator accepts it:`],
    items: (claims ?? []).map(
      ({ id, sentence }) =>
        () =>
          `- ${sentence} (claim ${id})`,
    ),
    endCursor: null,
    none: 'No claim was added.',
  };
}

/** A claim as the API takes it: the ids of what it cites, and beside them the words. Throws ToolFault where words are missing. */
function withQuotes(claim: QuotingClaim, at: string) {
  const passages = quotedIn(claim.passages, `${at}.passages`);
  if (passages.length === 0)
    throw new ToolFault(
      `${at}.passages: cite a passage with its words, [{ id: "P1.1", quote: "…" }]. Nothing was entered.`,
    );
  const against = quotedIn(claim.against, `${at}.against`);
  const idsOf = (cited: readonly QuotedPassage[]) => cited.map(({ id }) => id);
  return {
    ...claim,
    passages: idsOf(passages),
    ...(against.length > 0 && { against: idsOf(against) }),
    quotes: [...passages, ...against].map(({ id, quote }) => ({ passage: id, quote })),
  };
}

function quotedIn(cited: unknown, at: string): readonly QuotedPassage[] {
  if (!Array.isArray(cited)) return [];
  return cited.map((one: unknown, index) => {
    if (isQuoted(one)) return one;
    throw new ToolFault(
      `${at}[${index}]: give { id, quote }, not ${shortened(JSON.stringify(one))}. Nothing was entered.`,
    );
  });
}

function isQuoted(one: unknown): one is QuotedPassage {
  const { id, quote } = (one ?? {}) as Partial<Record<string, unknown>>;
  return typeof id === 'string' && typeof quote === 'string' && quote !== '';
}

/** The place of a problem in what the agent gave, which has no list of quotes. */
function asGiven(path: string, claims: readonly QuotingClaim[]): string {
  return path.replace(/^claims\[(\d+)\]\.quotes\[(\d+)\]/, (_all, claim: string, quote: string) => {
    const passages = (claims[Number(claim)]!.passages as readonly unknown[]).length;
    const place = Number(quote);
    return `claims[${claim}].${place < passages ? `passages[${place}]` : `against[${place - passages}]`}`;
  });
}
