import { kindList } from './kind-list.ts';
import type { RelationTypeInfo } from '../relation-types.ts';
import { ENTITY_KINDS, type EntityKind } from '../vocabulary.ts';
import type { ClaimFault } from './claim-fault.ts';

/** What an end of a claim is known to be: an entity or a term of some kind; undefined where nothing is known of it. */
export type KindOf = (id: string) => string | undefined;

/** The ends of a relation, as the claim puts them: the type's own kinds at each, and not the same thing at both. */
export function endFaults(
  info: RelationTypeInfo,
  { subject, object }: { readonly subject: string; readonly object: string },
  kindOf: KindOf,
): readonly ClaimFault[] {
  const ends = [
    ['subject', subject, info.from, 'from'],
    ['object', object, info.to, 'to'],
  ] as const;
  const same: readonly ClaimFault[] =
    subject === object
      ? [{ code: 'ENDS', at: ['object'], message: `"${object}" is its subject as well as its object` }]
      : [];
  const wrong = ends.flatMap(([field, id, allowed, side]): readonly ClaimFault[] => {
    const kind = kindOf(id);
    if (kind === undefined || allowed.includes(kind as EntityKind)) return [];
    const message = (ENTITY_KINDS as readonly string[]).includes(kind)
      ? `${info.type} goes ${side} ${kindList(allowed)}; "${id}" is a ${kind}`
      : `${info.type} goes ${side} an entity (${kindList(allowed)}); "${id}" is a term, a ${kind}`;
    return [{ code: 'ENDS', at: [field], message }];
  });
  return [...same, ...wrong];
}
