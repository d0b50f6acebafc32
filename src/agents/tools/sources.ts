import { counted } from '../../domain/labels/counted.ts';
import { nearest } from '../../domain/did-you-mean.ts';
import { quoted } from '../../domain/quoted.ts';
import { LANG } from '../arguments.ts';
import type { CitedSource } from '../citations.ts';
import { ToolFault, type AgentTool, type Answer, type Ask, type Item } from '../tool.ts';

/** The sources. */
export const SOURCES = `query AgentSources($after: String, $lang: String!) {
  sources(first: 100, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id title(lang: $lang) publisherName published url weak }
  }
}`;

/** A source with its passages, and what it does not say. */
export const SOURCE = `query AgentSource($id: ID!, $lang: String!) {
  source(id: $id) {
    id
    kind
    title(lang: $lang)
    publisherName
    published
    url
    weak
    language
    summary(lang: $lang)
    claims(first: 1) { totalCount }
    passages { passage start end }
    notSaid { wrong(lang: $lang) right(lang: $lang) locators { passage } }
    ambiguities { question(lang: $lang) reading(lang: $lang) locators { passage } }
  }
}`;

/** The sources of a page. */
export interface SourcePage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly CitedSource[];
}

type Locators = readonly { readonly passage: string }[];

interface SourceInFull extends CitedSource {
  readonly kind: string;
  readonly language: string | null;
  readonly summary: string | null;
  readonly claims: { readonly totalCount: number };
  readonly passages: readonly {
    readonly passage: string;
    readonly start: number | null;
    readonly end: number | null;
  }[];
  readonly notSaid: readonly { readonly wrong: string; readonly right: string; readonly locators: Locators }[];
  readonly ambiguities: readonly { readonly question: string; readonly reading: string; readonly locators: Locators }[];
}

/** `sources`: the documents. */
export const sources: AgentTool = {
  name: 'sources',
  title: 'The sources',
  description:
    'The documents that the graph rests on. With id: one of them, with the passages that claims can cite (id and characters), what it does not say, and what is ambiguous in it. The graph keeps no text of sources.',
  arguments: {
    id: { type: 'string', description: 'The id of one source: src-chinadaily-20131118-center-links-firms.' },
    lang: LANG,
  },
  required: [],
  right: 'read',
  run: async (ask, { args: { id, lang = 'en' }, after }) => {
    if (id !== undefined) return inFull(ask, id as string, lang as string);
    const { totalCount, pageInfo, nodes } = await sourcePage(ask, { after, lang });
    return {
      head: [`${counted(totalCount, 'source')}:`],
      items: nodes.map(
        (one): Item =>
          () =>
            `- ${words(one)} [${one.id}]`,
      ),
      endCursor: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      none: 'No source has been loaded.',
    };
  },
};

/** A page of the list of sources. */
export async function sourcePage(ask: Ask, variables: { after: string | null; lang: unknown }): Promise<SourcePage> {
  return ((await ask(SOURCES, variables)) as { sources: SourcePage }).sources;
}

async function inFull(ask: Ask, id: string, lang: string): Promise<Answer> {
  const { source } = (await ask(SOURCE, { id, lang })) as { source: SourceInFull | null };
  if (source === null) throw new ToolFault(await unknownSource(ask, id));
  const { kind, language, summary, url, claims, passages, notSaid, ambiguities } = source;
  const at = (locators: Locators) => `(${locators.map(({ passage }) => passage).join(', ')})`;
  const lines = [
    ...passages.map(({ passage, start, end }) =>
      start === null ? `- ${passage}` : `- ${passage}: characters ${start} to ${end!}`,
    ),
    ...notSaid.map(({ wrong, right, locators }) => `- Not said: ${wrong} Instead: ${right} ${at(locators)}`),
    ...ambiguities.map(
      ({ question, reading, locators }) => `- Ambiguous: ${question} Read here: ${reading} ${at(locators)}`,
    ),
  ];
  return {
    head: [
      `${words(source)} [${id}] ${[kind, language].filter(Boolean).join(', ')}`,
      ...[url, summary].filter((line) => typeof line === 'string'),
      `${counted(claims.totalCount, 'claim')}; ${counted(passages.length, 'passage')} that claims can cite:`,
    ],
    items: lines.map(
      (line): Item =>
        () =>
          line,
    ),
    endCursor: null,
    none: 'Its passages are not listed.',
  };
}

/** What to say of an id that no source has. */
async function unknownSource(ask: Ask, id: string): Promise<string> {
  const { nodes } = await sourcePage(ask, { after: null, lang: 'en' });
  const near = nearest(
    id,
    nodes.map((one) => one.id),
  );
  return `There is no source ${quoted(id)}.${near === null ? '' : ` Did you mean ${near}?`} sources lists them.`;
}

function words({ title, publisherName, published, weak }: CitedSource): string {
  return [`"${title}"`, publisherName, published ?? 'undated', weak && 'a weak source'].filter(Boolean).join(', ');
}
