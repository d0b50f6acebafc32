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
 * Refuses arguments that could be taken for another question than the one that was meant: a list with nothing in it, and
 * within `where` a null and a text with nothing in it; and texts that are too long. What is left out is not asked.
 * Throws InputError that names the argument and what to write instead.
 */
export function checkArguments(definitions: readonly GraphQLArgument[], args: Args): void {
  checkTexts(args);
  for (const [name, value] of Object.entries(args)) {
    if (typeof value !== 'object' || value === null) continue;
    const type = definitions.find((one) => one.name === name)!.type;
    checkLists(name, value, isNonNullType(type));
    const input = getNamedType(type);
    if (name === 'where' && isInputObjectType(input)) checkConditions(input, value as Args);
  }
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
    if (!isInputObjectType(of)) continue;
    for (const [operator, operand] of Object.entries(condition as Args))
      checkOperand(`${path}.${operator}`, operand, hint);
  }
}

function checkOperand(path: string, operand: unknown, hint: string): void {
  if (operand === null) throw new InputError(`${path}: null is no condition; leave it out${hint}.`);
  const empty = Array.isArray(operand) ? operand.indexOf('') : -1;
  const place = operand === '' ? path : `${path}[${empty}]`;
  if (operand === '' || empty >= 0) throw new InputError(`${place}: the text is empty; leave it out${hint}.`);
}
