import { counted } from '../../domain/labels/counted.ts';
import { AS_OF, LANG, TYPES } from '../arguments.ts';
import { relationLine, type LineRelation } from '../claim-lines.ts';
import { RELATION_LINE } from '../fragments.ts';
import type { AgentTool, Item } from '../tool.ts';

/** The entities around some others. */
export const NEIGHBORHOOD = `${RELATION_LINE}
query AgentNeighborhood($ids: [ID!]!, $hops: Int!, $types: [RelationType!], $asOf: PartialDate, $limit: Int!, $lang: String!) {
  neighborhood(ids: $ids, hops: $hops, types: $types, asOf: $asOf, limit: $limit) {
    nodes { id kind name(lang: $lang) }
    relations { ...RelationLine }
    truncated
    hubs { entity count }
  }
}`;

interface Neighborhood {
  readonly nodes: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
  readonly relations: readonly LineRelation[];
  readonly truncated: boolean;
  readonly hubs: readonly { readonly entity: string; readonly count: number }[];
}

/** `neighborhood`: what is around entities. */
export const neighborhood: AgentTool = {
  name: 'neighborhood',
  title: 'What is around entities',
  description:
    'The entities within one to three relations of some entities, and all relations among them with source and passage. Says when entities were left out.',
  arguments: {
    ids: {
      type: 'array',
      items: { type: 'string' },
      minItems: 1,
      maxItems: 250,
      description: 'The ids at the centre.',
    },
    hops: {
      type: 'integer',
      minimum: 1,
      maximum: 3,
      description: 'The greatest distance in relations; 1 when left out.',
    },
    types: TYPES,
    asOf: AS_OF,
    limit: { type: 'integer', minimum: 1, maximum: 1000, description: 'How many entities at most; 50 when left out.' },
    lang: LANG,
  },
  required: ['ids'],
  right: 'read',
  run: async (ask, { args }) => {
    const { asOf = null, limit = 50 } = args;
    const variables = { hops: 1, lang: 'en', ...args, limit };
    const { neighborhood: found } = (await ask(NEIGHBORHOOD, variables)) as { neighborhood: Neighborhood };
    const { nodes, relations, truncated, hubs } = found;
    return {
      head: [
        `${counted(nodes.length, 'entity', 'entities')}, nearest first, and ${counted(relations.length, 'relation')} among them.`,
        ...(truncated ? [`More entities were left out: raise limit (now ${limit as number}), or name types.`] : []),
        ...hubs.map(
          ({ entity, count }) => `The search did not go on from ${entity}, which has ${counted(count, 'relation')}.`,
        ),
      ],
      items: [
        ...nodes.map(
          ({ id, kind, name }): Item =>
            () =>
              `${name} [${id}] ${kind}`,
        ),
        ...relations.map(
          (one): Item =>
            (cite) =>
              `- ${relationLine(one, asOf !== null, cite)}`,
        ),
      ],
      endCursor: null,
      none: 'Nothing is known around these entities.',
    };
  },
};
