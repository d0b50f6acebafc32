import type { Caller } from '../../src/domain/caller.ts';
import type { Role } from '../../src/domain/roles.ts';
import type { ApolloParts } from '../../src/api/apollo.ts';
import { openGraph, type ArticleGraph } from './article.ts';
import { openSourcesGraph } from './sources-graph.ts';

/** A source file of a made-up gazette: a firm, an association, a person who heads the firm, and what the firm says of its size. */
export const GAZETTE = `source: { id: src-gazette, kind: WEB_PAGE, title: Gazette, language: en, published: '2019-05-01', recorded: '2026-11-23' }
passages: [{ id: P1.1, paragraph: P1 }]
entities:
  - { id: old-works, kind: FIRM, names: [{ value: Old Works, lang: en, kind: PRINTED }], at: [P1.1] }
  - { id: guild, kind: ASSOCIATION, names: [{ value: Tea Guild, lang: en, kind: PRINTED }], at: [P1.1] }
  - { id: ann, kind: PERSON, names: [{ value: Ann Lee, lang: en, kind: PRINTED }], at: [P1.1] }
claims:
  - { id: r-ann, subject: ann, predicate: HEADS, object: old-works, tense: CURRENT, start: '2018-03', at: [P1.1] }
  - { id: r-guild, subject: old-works, predicate: MEMBER_OF, object: guild, tense: CURRENT, at: [P1.1] }
`;

/** The holder of a key. */
export function holder(name: string, role: Role): Caller {
  return { kind: 'key', id: name, name, role };
}

/** What a mutation was answered with. */
export interface ChangeAnswer {
  readonly change: { readonly id: string } | null;
  readonly problems: readonly { readonly code: string; readonly message: string; readonly path: string | null }[];
  readonly [field: string]: unknown;
}

/** A graph that some callers change. */
export interface ChangeGraph extends ArticleGraph {
  /** The API as another caller asks it, over the same graph. */
  as(caller: Caller | null, parts?: ApolloParts): Promise<ArticleGraph>;
  /** Changes the graph as a curator, `lin`, unless another graph is given; selects what the payload has beside the change. */
  change(mutation: string, input: object, selection?: string, graph?: ArticleGraph): Promise<ChangeAnswer>;
}

/** Opens the API over some source files, to be changed. */
export async function openChangeGraph(...files: readonly string[]): Promise<ChangeGraph> {
  const base = await openSourcesGraph(...files);
  const as: ChangeGraph['as'] = (caller, parts) => openGraph(base.database, { caller, parts });
  const curator = await as(holder('lin', 'curator'));
  return {
    ...base,
    as,
    change: async (mutation, input, selection = '', graph = curator) => {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
      const { [mutation]: answer } = (await graph.data(
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} change { id } problems { code message path } } }`,
        { input },
      )) as Record<string, ChangeAnswer>;
      return answer!;
    },
  };
}

/** A note to which claims can be added without passages. */
export const NOTE = { source: { id: 'src-note', kind: 'EDITORS_NOTE', title: 'Notes', language: 'en' } };
