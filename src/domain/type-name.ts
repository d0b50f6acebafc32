import { ORGANIZATION_KINDS, type EntityKind } from './vocabulary.ts';

/** The GraphQL type and Neo4j label of a kind: GOVERNMENT_BODY is GovernmentBody. */
export function labelOf(kind: EntityKind): string {
  return kind
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');
}

/** All labels of an entity node, in the order they are set. */
export function labelsOf(kind: EntityKind): readonly string[] {
  return ORGANIZATION_KINDS.includes(kind) ? ['Entity', 'Organization', labelOf(kind)] : ['Entity', labelOf(kind)];
}
