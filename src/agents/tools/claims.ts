import { counted } from '../../domain/labels/counted.ts';
import { quoted } from '../../domain/quoted.ts';
import { MODALITIES } from '../../domain/vocabulary.ts';
import { idOf, LANG } from '../arguments.ts';
import { claimItems, type LineClaim } from '../claim-lines.ts';
import { CLAIM_LINE } from '../fragments.ts';
import { ToolFault, type AgentTool, type Answer, type Ask, type Item } from '../tool.ts';

/** Claims that meet conditions. */
export const CLAIMS = `${CLAIM_LINE}
query AgentClaims($where: ClaimWhere, $after: String, $lang: String!) {
  claims(where: $where, first: 50, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ClaimLine } }
}`;

/** One claim in full. */
export const CLAIM = `${CLAIM_LINE}
query AgentClaim($id: ID!, $lang: String!) {
  claim(id: $id) {
    ...ClaimLine
    saidOn
    recordedAt
    rankReason(lang: $lang)
    note(lang: $lang)
    basis { id sentence(lang: $lang) }
    quotes: evidence { quote locator { passage start end } }
  }
}`;

interface ClaimInFull extends LineClaim {
  readonly saidOn: string | null;
  readonly recordedAt: string;
  readonly rankReason: string | null;
  readonly note: string | null;
  readonly basis: readonly { readonly id: string; readonly sentence: string }[];
  readonly quotes: readonly {
    readonly quote: string | null;
    readonly locator: { readonly passage: string; readonly start: number | null; readonly end: number | null };
  }[];
}

interface ClaimPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly LineClaim[];
}

const STATUSES = ['PROPOSED', 'ACCEPTED', 'REJECTED', 'RETRACTED'];

/** `claims`: single statements of sources. */
export const claims: AgentTool = {
  name: 'claims',
  title: 'Single claims of sources',
  description:
    'Claims that meet all conditions given, with source and passage: what each source says of what, and how firmly. With id: one claim in full, with the words of its passages where this server holds a copy of the text, and with what it was inferred from.',
  arguments: {
    id: { type: 'string', description: 'The id of one claim; then no conditions: r-wang-heads-coffee-association.' },
    subject: idOf('the entity that it is about'),
    object: idOf('the entity that it relates the subject to'),
    source: { type: 'string', description: 'The id of a source, as sources gives it.' },
    predicate: {
      type: 'array',
      items: { type: 'string' },
      minItems: 1,
      maxItems: 50,
      description: 'HEADS, OWNERSHIP, STATISTIC.',
    },
    modality: {
      type: 'array',
      items: { type: 'string', enum: MODALITIES },
      minItems: 1,
      maxItems: 8,
      description: 'How firmly it is said.',
    },
    status: {
      type: 'array',
      items: { type: 'string', enum: STATUSES },
      minItems: 1,
      maxItems: 4,
      description: 'PROPOSED: not decided on yet.',
    },
    lang: LANG,
  },
  required: [],
  right: 'read',
  run: async (ask, { args, after }) => {
    const { id, lang = 'en', ...where } = args;
    if (id === undefined) return page(ask, { lang, after, ...(Object.keys(where).length > 0 && { where }) });
    const [other] = Object.keys(where);
    if (other !== undefined) throw new ToolFault(`${other}: give either id or conditions, not both.`);
    return inFull(ask, id as string, lang as string);
  },
};

async function page(ask: Ask, variables: Record<string, unknown>): Promise<Answer> {
  const { claims: found } = (await ask(CLAIMS, variables)) as { claims: ClaimPage };
  const { totalCount, pageInfo, nodes } = found;
  return {
    head: totalCount === 0 ? [] : [`${counted(totalCount, 'claim')}:`],
    items: claimItems(nodes),
    endCursor: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    none: 'No claim here meets these conditions. That does not mean that it is not so.',
  };
}

async function inFull(ask: Ask, id: string, lang: string): Promise<Answer> {
  const { claim } = (await ask(CLAIM, { id, lang })) as { claim: ClaimInFull | null };
  if (claim === null)
    throw new ToolFault(`There is no claim ${quoted(id)}; claims with a subject or a source lists them.`);
  const { saidOn, recordedAt, rankReason, note, basis, quotes } = claim;
  const lines = [
    `Said on: ${saidOn ?? 'not known'}. Recorded on: ${recordedAt}.`,
    ...(rankReason === null ? [] : [`Rank: ${rankReason}`]),
    ...(note === null ? [] : [`Note: ${note}`]),
    ...basis.map((one) => `Inferred from: ${one.sentence} (claim ${one.id})`),
    ...quotes.map(({ quote, locator: { passage, start, end } }) => {
      const place = start === null ? passage : `${passage}, characters ${start} to ${end!}`;
      return `${place}: ${quote === null ? 'this server holds no copy of the words' : JSON.stringify(quote)}`;
    }),
  ];
  return {
    head: [],
    items: [
      ...claimItems([claim]),
      ...lines.map(
        (line): Item =>
          () =>
            line,
      ),
    ],
    endCursor: null,
    none: '',
  };
}
