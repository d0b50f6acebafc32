import { counted } from '../../domain/labels/counted.ts';
import { quoted } from '../../domain/quoted.ts';
import { AS_OF, idOf, LANG } from '../arguments.ts';
import type { CitedSource } from '../citations.ts';
import { claimItems, relationLine, type LineClaim, type LineRelation } from '../claim-lines.ts';
import { CLAIM_LINE, RELATION_LINE } from '../fragments.ts';
import { ToolFault, type AgentTool, type Item } from '../tool.ts';
import { hintAtEntities } from './search.ts';

const ABOUT = `
    id
    kind
    name(lang: $lang)
    formerIds
    names { value }`;

/** All that is claimed of an entity, and what sources do not say of it. */
export const ENTITY = `${CLAIM_LINE}
query AgentEntity($id: ID!, $after: String, $lang: String!) {
  entity(id: $id) {${ABOUT}
    claims(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ClaimLine } }
    sources(first: 100) {
      nodes { id title(lang: $lang) publisherName published url weak notSaid { about wrong(lang: $lang) right(lang: $lang) locators { passage } } }
    }
  }
}`;

/** The relations of an entity at a time. */
export const ENTITY_AT = `${RELATION_LINE}
query AgentEntityAt($id: ID!, $asOf: PartialDate, $after: String, $lang: String!) {
  entity(id: $id) {${ABOUT}
    relations(asOf: $asOf, first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...RelationLine } }
  }
}`;

interface Page<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

interface Entity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly formerIds: readonly string[];
  readonly names: readonly { readonly value: string }[];
  readonly claims?: Page<LineClaim>;
  readonly relations?: Page<LineRelation>;
  readonly sources?: { readonly nodes: readonly SourceWithAbsences[] };
}

interface SourceWithAbsences extends CitedSource {
  readonly notSaid: readonly {
    readonly about: readonly string[];
    readonly wrong: string;
    readonly right: string;
    readonly locators: readonly { readonly passage: string }[];
  }[];
}

/** `entity`: what is claimed of an entity. */
export const entity: AgentTool = {
  name: 'entity',
  title: 'What is known of an entity',
  description:
    'What sources say of one entity: names, attributes, figures and relations, each with source, passage and claim id, and what sources do not say although a reader may think so. With asOf: its relations at that time, each DEFINITELY or POSSIBLY.',
  arguments: { id: idOf('the entity'), asOf: AS_OF, lang: LANG },
  required: ['id'],
  right: 'read',
  run: async (ask, { args, after }) => {
    const { id, asOf = null, lang = 'en' } = args as { id: string; asOf?: string; lang?: string };
    const answer = await ask(asOf === null ? ENTITY : ENTITY_AT, { id, after, lang, ...(asOf !== null && { asOf }) });
    const { entity: found } = answer as { entity: Entity | null };
    if (found === null)
      throw new ToolFault(
        `There is no entity ${quoted(id)}.${(await hintAtEntities(ask, id)) || ' search finds ids by name.'}`,
      );
    const { claims, relations, sources } = found;
    const { totalCount, pageInfo } = (claims ?? relations)!;
    const isLast = !pageInfo.hasNextPage;
    return {
      head: [
        ...about(found),
        asOf === null
          ? `${counted(totalCount, 'claim')}:`
          : `${counted(totalCount, 'relation')} that may have held in ${asOf}:`,
      ],
      items: [
        ...claimItems(claims?.nodes ?? [], [found.id]),
        ...(relations?.nodes ?? []).map(
          (one): Item =>
            (cite) =>
              `- ${relationLine(one, true, cite)}`,
        ),
        ...(isLast ? notSaid(found.id, sources?.nodes ?? []) : []),
      ],
      endCursor: isLast ? null : pageInfo.endCursor,
      none: 'No source here says anything that fits. That does not mean that it is not so.',
    };
  },
};

function about({ id, kind, name, formerIds, names }: Entity): readonly string[] {
  const others = [...new Set(names.map(({ value }) => value))].filter((value) => value !== name);
  return [
    `${name} [${id}] ${kind}`,
    ...(others.length > 0 ? [`Also named: ${others.join('; ')}`] : []),
    ...(formerIds.length > 0 ? [`Also under the ids: ${formerIds.join(', ')}`] : []),
  ];
}

/** What sources do not say of an entity. */
function notSaid(id: string, sources: readonly SourceWithAbsences[]): readonly Item[] {
  return sources.flatMap((source) =>
    source.notSaid.flatMap(({ about: concerned, wrong, right, locators }): readonly Item[] =>
      concerned.includes(id)
        ? [
            (cite) =>
              `- Not said: ${wrong} Instead: ${right} (${cite(source)} ${locators.map(({ passage }) => passage).join(', ')})`,
          ]
        : [],
    ),
  );
}
