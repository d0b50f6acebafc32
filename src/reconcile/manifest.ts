import { label } from '../domain/labels/label.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import type { Lang } from '../domain/labels/lang.ts';
import { ENTITY_KINDS, type EntityKind } from '../domain/vocabulary.ts';

/** A kind of entities, in the form of the specification. */
export interface ReconcileType {
  readonly id: EntityKind;
  readonly name: string;
}

/** The word for a kind. */
export function kindName(kind: EntityKind, lang: Lang): string {
  return label('EntityKind', kind, lang) ?? kind;
}

/** All kinds of entities. */
export function reconcileTypes(lang: Lang): readonly ReconcileType[] {
  return ENTITY_KINDS.map((id) => ({ id, name: kindName(id, lang) }));
}

/** How many queries a client should send at a time: few enough to be answered within a second in a graph of a whole city. */
const BATCH_SIZE = 50;

const PREVIEW = { width: 420, height: 260 } as const;

/**
 * What a client must know of the service, in the form of the Reconciliation Service API 0.2. Clients store it: what is in it
 * stays. `service` is the address of the service, and `site` the one of the server.
 */
export function manifest({ service, site }: { readonly service: string; readonly site: string }, lang: Lang) {
  const suggest = (what: string) => ({
    service_url: service,
    service_path: `/suggest/${what}`,
    flyout_service_url: service,
    flyout_service_path: `/flyout/${what}?id=\${id}`,
  });
  return {
    versions: ['0.1', '0.2'],
    name: PHRASES.product[lang],
    identifierSpace: `${site}/entity/`,
    schemaSpace: `${site}/schema.graphql`,
    defaultTypes: reconcileTypes(lang),
    view: { url: `${site}/entity/{{id}}` },
    preview: { url: `${service}/preview?id={{id}}`, ...PREVIEW },
    suggest: { entity: suggest('entity'), type: suggest('type'), property: suggest('property') },
    extend: { propose_properties: { service_url: service, service_path: '/properties' }, property_settings: [] },
    batchSize: BATCH_SIZE,
  };
}
