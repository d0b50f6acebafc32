import type { StatementParameters } from './parameters.ts';

/**
 * What Neo4j keeps a plan under, as far as it tells: the statement's text and the types of its parameters. A text that is
 * asked with null where a date was is planned anew. With `sizes` it also minds how long texts and lists are, by powers of
 * ten, as Neo4j does unless it is told not to (`internal.cypher.use_parameter_size`).
 */
export function planKey(text: string, parameters: StatementParameters, sizes: boolean): string {
  let kinds = '';
  for (const name in parameters) kinds += `${kindOf(parameters[name], sizes)} `;
  return kinds + text;
}

function kindOf(value: unknown, sizes: boolean): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `list of ${value.length === 0 ? 'none' : typeof value[0]}${sizeOf(value, sizes)}`;
  if (typeof value === 'string') return `text${sizeOf(value, sizes)}`;
  return Number.isSafeInteger(value) ? 'whole' : typeof value;
}

/** None and one are sizes of their own; then come those up to 10, up to 100 and so on. */
function sizeOf({ length }: { readonly length: number }, sizes: boolean): string {
  if (!sizes) return '';
  return length < 2 ? `=${length}` : `<=1e${String(length - 1).length}`;
}
