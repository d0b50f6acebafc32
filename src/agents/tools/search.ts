import { ENTITY_KINDS } from '../../domain/vocabulary.ts';
import { LANG } from '../arguments.ts';
import type { AgentTool, Ask } from '../tool.ts';

/** Entities by name. */
export const SEARCH = `query AgentSearch($text: String!, $kinds: [EntityKind!], $first: Int!, $after: String, $lang: String!) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { rule matchedName { value } node { id kind name(lang: $lang) } }
  }
}`;

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly {
      readonly rule: string;
      readonly matchedName: { readonly value: string };
      readonly node: { readonly id: string; readonly kind: string; readonly name: string };
    }[];
  };
}

/** `search`: finds entities by name. */
export const search: AgentTool = {
  name: 'search',
  title: 'Find entities by name',
  description:
    'Finds people, firms, associations, government bodies, places, programmes, groups and ventures by name in any script (English, Chinese, pinyin) or by official identifier, best match first. Begin here: the other tools take the ids that it gives.',
  arguments: {
    text: { type: 'string', description: 'A name or a part of one, at most 256 characters.' },
    kinds: {
      type: 'array',
      items: { type: 'string', enum: ENTITY_KINDS },
      minItems: 1,
      maxItems: ENTITY_KINDS.length,
      description: 'Only entities of these kinds: PERSON, FIRM.',
    },
    lang: LANG,
  },
  required: ['text'],
  right: 'read',
  run: async (ask, { args, after }) => {
    const { lang = 'en', text, ...rest } = args;
    const { totalCount, pageInfo, edges } = await found(ask, { ...rest, text, first: 20, lang, after });
    return {
      head: totalCount === 0 ? [] : [`${totalCount} found, best match first:`],
      items: edges.map(({ rule, matchedName, node }) => () => {
        const other = matchedName.value === node.name ? '' : ` "${matchedName.value}"`;
        return `- ${node.name} [${node.id}] ${node.kind}, matched${other} by ${rule}`;
      }),
      endCursor: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      none: `Nothing here is named like "${text as string}". That does not mean that it does not exist.`,
    };
  },
};

async function found(ask: Ask, variables: Record<string, unknown>): Promise<Found['search']> {
  return ((await ask(SEARCH, variables)) as Found).search;
}

/** A hint at entities whose names are like an id that no entity has; empty where there are none. */
export async function hintAtEntities(ask: Ask, id: string): Promise<string> {
  const text = id
    .replaceAll(/[-_\s]+/g, ' ')
    .trim()
    .slice(0, 256);
  if (text === '') return '';
  const { edges } = await found(ask, { text, first: 3, lang: 'en', after: null });
  const like = edges.map(({ node }) => `${node.id} (${node.name})`).join(', ');
  return like === '' ? '' : ` Did you mean ${like}?`;
}
