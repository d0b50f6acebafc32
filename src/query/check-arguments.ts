import {
  getNamedType,
  isInputObjectType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputObjectType,
} from 'graphql';
import { InputError } from '../domain/input-error.ts';
import { checkTexts } from './limits.ts';
import type { Args } from './request.ts';

/**
 * Refuses arguments that could be taken for another question than the one that was meant: a list with nothing in it, a text
 * with nothing in it where none need be given, and within `where` a null; and texts that are too long. What is left out is
 * not asked. Throws InputError that names the argument and what to write instead.
 */
export function checkArguments(definitions: readonly GraphQLArgument[], args: Args): void {
  checkTexts(args);
  for (const [name, value] of Object.entries(args)) {
    const type = definitions.find((one) => one.name === name)!.type;
    if (!isNonNullType(type) && !CURSORS.has(name)) checkTextGiven(name, value);
    if (typeof value !== 'object' || value === null) continue;
    checkLists(name, value, isNonNullType(type));
    const input = getNamedType(type);
    if (name === 'where' && isInputObjectType(input)) checkConditions(input, value as Args);
  }
}

/** What says by itself that it is no cursor. */
const CURSORS: ReadonlySet<string> = new Set(['after', 'before']);

/** A text that is empty, or one of a list, may be meant as "all" or as "none". */
function checkTextGiven(path: string, value: unknown, hint = ''): void {
  const empty = Array.isArray(value) ? value.indexOf('') : -1;
  if (value !== '' && empty < 0) return;
  throw new InputError(`${value === '' ? path : `${path}[${empty}]`}: the text is empty; leave it out${hint}.`);
}

/** One rule for every list: an empty one may be meant as "all" or as "none", so it is neither. */
function checkLists(path: string, value: unknown, required: boolean): void {
  if (Array.isArray(value)) {
    if (value.length === 0) throw emptyList(path, required);
    value.forEach((item: unknown, index) => checkLists(`${path}[${index}]`, item, false));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) checkLists(`${path}.${key}`, member, false);
  }
}

function emptyList(path: string, required: boolean): InputError {
  const instead = required
    ? 'give at least 1, or leave out the field that takes it'
    : 'leave it out to ask without it, or give at least 1';
  return new InputError(`${path}: the list is empty; ${instead}.`);
}

/** The conditions of a `where`. What is null in it may be meant as "unknown" or as "not asked", so it is neither. */
function checkConditions(type: GraphQLInputObjectType, where: Args): void {
  for (const [name, condition] of Object.entries(where)) {
    const path = `where.${name}`;
    const of = getNamedType(type.getFields()[name]!.type);
    const hint =
      isInputObjectType(of) && 'isNull' in of.getFields() ? ', or ask with isNull: true for what has no value' : '';
    if (condition === null) throw new InputError(`${path}: null is no condition; leave it out${hint}.`);
    if (!isInputObjectType(of)) {
      checkTextGiven(path, condition);
      continue;
    }
    for (const [operator, operand] of Object.entries(condition as Args))
      checkOperand(`${path}.${operator}`, operand, hint);
  }
}

function checkOperand(path: string, operand: unknown, hint: string): void {
  if (operand === null) throw new InputError(`${path}: null is no condition; leave it out${hint}.`);
  checkTextGiven(path, operand, hint);
}
