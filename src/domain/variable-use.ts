import type { EntityKind } from './vocabulary.ts';

/** What a value of a variable is: the id of a thing, or a plain value. */
export type VariableUse =
  | { readonly of: 'ENTITY'; readonly kinds: readonly EntityKind[] | null }
  | { readonly of: 'SOURCE' }
  | { readonly of: 'VALUE' };

/** A variable of a question, as far as its field in a form needs it. */
export interface Variable {
  readonly name: string;
  /** Its GraphQL type: `ID!`, `[ID!]`, `Int`. */
  readonly type: string;
}

/** The root fields that look for an entity of one kind. */
const KINDS: Readonly<Record<string, EntityKind>> = {
  person: 'PERSON',
  firm: 'FIRM',
  association: 'ASSOCIATION',
  governmentBody: 'GOVERNMENT_BODY',
  place: 'PLACE',
  programme: 'PROGRAMME',
  group: 'GROUP',
  venture: 'VENTURE',
};

/** The arguments and root fields whose ids are of something that is no entity, and that no search finds. */
const OTHERS: ReadonlySet<string> = new Set(['claim', 'conflict', 'term']);

/**
 * What the ids are that a variable takes, by the field and argument that the operation gives it to: `firm(id: $of)` wants
 * the id of a firm, `sources: $of` those of sources.
 */
export function useOf(operation: string, { name, type }: Variable): VariableUse {
  if (elementType(type) !== 'ID') return { of: 'VALUE' };
  const [, field = '', argument = ''] =
    new RegExp(`(\\w+)\\((?:[^()]*\\W)?(\\w+): \\$${name}\\b`).exec(operation) ?? [];
  const named = argument === 'id' || argument === 'ids' ? field : argument;
  if (/^sources?$/.test(named)) return { of: 'SOURCE' };
  if (OTHERS.has(named)) return { of: 'VALUE' };
  const kind = KINDS[named];
  return { of: 'ENTITY', kinds: kind ? [kind] : null };
}

/** Whether a variable takes a list. */
export function isList({ type }: Variable): boolean {
  return type.startsWith('[');
}

/** The type of a variable, or of what its list holds, without marks. */
export function elementType(type: string): string {
  return type.replaceAll(/[[\]!]/g, '');
}

/**
 * The value of a variable that a text stands for; a list is written with commas. Undefined where there is no text; a text that
 * does not fit is left as it is, for the server to say what is wrong with it.
 */
export function valueOf(variable: Variable, text: string): unknown {
  const given = text.trim();
  if (given === '') return undefined;
  if (isList(variable))
    return given
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);
  const type = elementType(variable.type);
  if (type === 'Boolean' && /^(true|false)$/.test(given)) return given === 'true';
  if ((type === 'Int' || type === 'Float') && /^-?\d+(\.\d+)?$/.test(given)) return Number(given);
  return given;
}

/** A value as one would type it. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);
}
