import { didYouMean } from '../domain/did-you-mean.ts';
import { quoted, shortened } from '../domain/quoted.ts';
import { ToolFault, type AgentTool, type ArgumentSchema, type Values } from './tool.ts';

/** The arguments of a call, without those that are null. Throws ToolFault, which names the argument and what is allowed. */
export function checkArguments({ arguments: schemas, required }: AgentTool, given: unknown): Values {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new ToolFault('The arguments must be an object.');
  const args = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  const names = [...Object.keys(schemas), 'cursor'];
  for (const [name, value] of Object.entries(args)) {
    if (!names.includes(name))
      throw new ToolFault(
        `There is no argument ${quoted(name)}${didYouMean(name, names) || '.'} Allowed: ${names.join(', ')}.`,
      );
    const fault = faultOf(name === 'cursor' ? CURSOR : schemas[name]!, value);
    if (fault !== null) throw new ToolFault(`${name}: ${fault}`);
  }
  for (const name of required)
    if (!(name in args)) throw new ToolFault(`${name} is missing: ${schemas[name]!.description}`);
  return args;
}

/** The argument that every tool takes. */
export const CURSOR: ArgumentSchema = {
  type: 'string',
  description: 'Continues an answer: the cursor at its end, with the same other arguments.',
};

/** What is wrong with a value; null where nothing is. */
function faultOf(schema: ArgumentSchema, value: unknown): string | null {
  const { type, enum: allowed, minimum, maximum, items, minItems = 0, maxItems } = schema;
  const actual = Array.isArray(value) ? 'array' : Number.isSafeInteger(value) ? 'integer' : typeof value;
  if (actual !== type) return `give ${A[type]}, not ${shortened(JSON.stringify(value))}.`;
  if (allowed && !allowed.includes(value as string))
    return `there is no ${quoted(value as string)}${didYouMean(value as string, allowed) || '.'} Allowed: ${allowed.join(', ')}.`;
  if (minimum !== undefined && ((value as number) < minimum || (value as number) > maximum!))
    return `${value as number} is not allowed; give ${minimum} to ${maximum!}.`;
  if (!Array.isArray(value)) return null;
  if (value.length < minItems || value.length > (maxItems ?? value.length))
    return `${value.length} are not allowed; give ${minItems} to ${maxItems!}.`;
  return value.map((item) => faultOf(items!, item)).find((fault) => fault !== null) ?? null;
}

const A = {
  string: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
} as const;
