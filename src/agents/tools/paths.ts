import { counted } from '../../domain/labels/counted.ts';
import { AS_OF, idOf, LANG, TYPES } from '../arguments.ts';
import { relationLine, type LineRelation } from '../claim-lines.ts';
import { RELATION_LINE } from '../fragments.ts';
import type { AgentTool, Item } from '../tool.ts';

/** The shortest paths between two entities. */
export const PATHS = `${RELATION_LINE}
query AgentPaths($from: ID!, $to: ID!, $maxHops: Int!, $types: [RelationType!], $avoidTypes: [RelationType!], $asOf: PartialDate, $first: Int!, $lang: String!) {
  paths(from: $from, to: $to, maxHops: $maxHops, types: $types, avoidTypes: $avoidTypes, asOf: $asOf, first: $first) {
    length
    certainty
    overlap { from to }
    nodes { name(lang: $lang) }
    relations { ...RelationLine }
  }
}`;

interface Path {
  readonly length: number;
  readonly certainty: string | null;
  readonly overlap: { readonly from: string | null; readonly to: string | null } | null;
  readonly nodes: readonly { readonly name: string }[];
  readonly relations: readonly LineRelation[];
}

/** `paths`: how two entities are connected. */
export const paths: AgentTool = {
  name: 'paths',
  title: 'How two entities are connected',
  description:
    'The shortest paths between two entities, each relation with source and passage. Relations of place, document and identity are not followed unless types names them: two people in one city are not thereby connected.',
  arguments: {
    from: idOf('the entity at one end'),
    to: idOf('the entity at the other end'),
    maxHops: {
      type: 'integer',
      minimum: 1,
      maximum: 10,
      description: 'The greatest length in relations; 6 when left out.',
    },
    types: TYPES,
    avoidTypes: { ...TYPES, description: 'No relations of these types.' },
    asOf: AS_OF,
    first: { type: 'integer', minimum: 1, maximum: 100, description: 'How many paths at most; 5 when left out.' },
    lang: LANG,
  },
  required: ['from', 'to'],
  right: 'read',
  run: async (ask, { args }) => {
    const variables = { maxHops: 6, first: 5, lang: 'en', ...args };
    const { paths: found } = (await ask(PATHS, variables)) as { paths: readonly Path[] };
    const dated = args['asOf'] !== undefined;
    return {
      head: found.length === 0 ? [] : [`${counted(found.length, 'path')}, shortest first:`],
      items: found.map(
        (path): Item =>
          (cite) =>
            [headOf(path), ...path.relations.map((one) => `  - ${relationLine(one, dated, cite)}`)].join('\n'),
      ),
      endCursor: null,
      none: `No path of at most ${counted(variables.maxHops, 'relation')} is known. That does not mean that there is none.`,
    };
  },
};

function headOf({ length, certainty, overlap, nodes }: Path): string {
  const span = overlap === null ? null : [overlap.from ?? '', overlap.to ?? ''].join(' to ').trim();
  const at =
    overlap === null
      ? 'its relations cannot have held at once'
      : span === 'to'
        ? null
        : `may have held at once: ${span}`;
  return [`${nodes.map(({ name }) => name).join(' – ')}: ${counted(length, 'relation')}`, certainty, at]
    .filter(Boolean)
    .join(', ');
}
