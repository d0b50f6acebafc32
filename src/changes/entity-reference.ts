import { quoted } from '../domain/quoted.ts';
import { plainKey } from '../domain/names.ts';
import { soundsOf } from '../domain/pinyin.ts';
import { ENTITY_KINDS, type EntityKind } from '../domain/vocabulary.ts';

/** An entity to be added. */
export interface NewEntity {
  readonly kind: EntityKind;
  readonly name: string;
}

/** An id, or an entity to be added. */
export type EntityReference = string | { readonly new: NewEntity };

/** What is wrong with a value as a reference; null where nothing is. */
export function referenceFault(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? 'an id is not empty' : null;
  const { new: added, ...others } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const form = 'give an id, or { new: { kind: "FIRM", name: "…" } }';
  if (typeof added !== 'object' || added === null || Object.keys(others).length > 0) return form;
  const { kind, name, ...more } = added as Record<string, unknown>;
  if (Object.keys(more).length > 0) return `${quoted(Object.keys(more)[0]!)} is not taken here; ${form}`;
  if (!ENTITY_KINDS.some((known) => known === kind)) return `new.kind must be one of ${ENTITY_KINDS.join(', ')}`;
  return typeof name === 'string' && name.trim() !== '' ? null : 'new.name must be the name of the entity, as a text';
}

const LONGEST = 60;

/** The beginning of an id for an entity of a name, in plain letters: `shanghai-tea-house`; that of the kind where nothing of the name can be written so. */
export function slugOf({ name, kind }: NewEntity): string {
  const [sounds] = soundsOf(name, kind === 'PERSON');
  const words = (
    sounds ??
    plainKey(name)
      .normalize('NFKD')
      .split(/[^a-zA-Z0-9]+/)
  )
    .join('-')
    .toLowerCase();
  const slug = words
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  const own = slug === '' ? kind.toLowerCase().replaceAll('_', '-') : slug;
  // Such ids are of made-up entities.
  return own.startsWith('syn-') ? `x-${own}` : own;
}
