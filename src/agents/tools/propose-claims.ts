import { createHash } from 'node:crypto';
import { quoted, shortened } from '../../domain/quoted.ts';
import { ToolFault, type AgentTool, type Answer, type Ask } from '../tool.ts';
import { hasMade, type ChangePayload } from '../change-payload.ts';
import { unknownSource } from './sources.ts';

/** The passages of a source, to check quotes by. */
export const PASSAGES = `query AgentPassages($id: ID!) {
  source(id: $id) { passages { passage start end sha256 } }
}`;

/** Proposes claims; a curator decides on them. */
export const PROPOSE = `mutation AgentPropose($input: ProposeClaimsInput!) {
  proposeClaims(input: $input) { claims { id sentence } change { id } problems { message path } }
}`;

interface Passage {
  readonly passage: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly sha256: string | null;
}

interface CitedClaim {
  readonly passages?: unknown;
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
    const { source, claims, ...rest } = args as { source: string; claims: readonly CitedClaim[] };
    const passages = await passagesOf(ask, source);
    const checked = claims.map((claim, at) => ({
      ...claim,
      passages: checkedPassages(claim, passages, `claims[${at}]`),
    }));
    const variables = { input: { source, claims: checked, ...rest } };
    const { proposeClaims: payload } = (await ask(PROPOSE, variables)) as { proposeClaims: ProposePayload | null };
    return proposed(hasMade(payload));
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

async function passagesOf(ask: Ask, id: string): Promise<ReadonlyMap<string, Passage>> {
  const { source } = (await ask(PASSAGES, { id })) as { source: { readonly passages: readonly Passage[] } | null };
  if (source === null) throw new ToolFault(await unknownSource(ask, id));
  return new Map(source.passages.map((one) => [one.passage, one]));
}

/** The ids of the passages that a claim cites, whose quotes are their words. Throws ToolFault, which says where one differs. */
function checkedPassages(
  { passages: cited }: CitedClaim,
  known: ReadonlyMap<string, Passage>,
  at: string,
): readonly string[] {
  if (!Array.isArray(cited) || cited.length === 0)
    throw new ToolFault(
      `${at}.passages: cite a passage with its words, [{ id: "P1.1", quote: "…" }]. Nothing was entered.`,
    );
  return cited.map((one: unknown, index) => {
    const place = `${at}.passages[${index}]`;
    if (!isQuoted(one))
      throw new ToolFault(`${place}: give { id, quote }, not ${shortened(JSON.stringify(one))}. Nothing was entered.`);
    const fault = quoteFault(one, known);
    if (fault !== null) throw new ToolFault(`${place}: ${fault} Nothing was entered.`);
    return one.id;
  });
}

function isQuoted(one: unknown): one is QuotedPassage {
  const { id, quote } = (one ?? {}) as Partial<Record<string, unknown>>;
  return typeof id === 'string' && typeof quote === 'string' && quote !== '';
}

function quoteFault({ id, quote }: QuotedPassage, known: ReadonlyMap<string, Passage>): string | null {
  const passage = known.get(id);
  if (!passage) return `the source has no passage ${quoted(id)}; it has ${[...known.keys()].join(', ') || 'none'}.`;
  const { start, end, sha256 } = passage;
  if (sha256 === null) return `passage ${id} has no hash, so that its words cannot be checked.`;
  const hash = hashOf(quote);
  if (hash === sha256) return null;
  const elsewhere = [...known.values()].find((other) => other.sha256 === hash);
  if (elsewhere) return `these are the words of passage ${elsewhere.passage}, not of ${id}.`;
  const trimmed = quote.trim();
  if (hashOf(trimmed) === sha256) return 'the quote has blanks around the words; send it without.';
  const length = [...quote].length;
  if (start !== null && length !== end! - start)
    return `the quote has ${length} characters, and ${id} has ${end! - start} (${start} to ${end!}). Send all its words, as they stand.`;
  return `the quote is as long as ${id} and differs from it in some character. Send its words as they stand, signs and blanks included.`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
