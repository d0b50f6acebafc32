import { didYouMean } from '../domain/did-you-mean.ts';
import { choiceProblem } from '../questions/choices.ts';
import { WrongUsage } from './outcome.ts';

/** A question as the API tells of it, as far as asking needs it. */
export interface AskedQuestion {
  readonly name: string;
  readonly variables: readonly {
    readonly name: string;
    readonly type: string;
    readonly required: boolean;
    readonly example: string | null;
    readonly choices: readonly string[] | null;
  }[];
  readonly example: Readonly<Record<string, unknown>>;
}

type Variable = AskedQuestion['variables'][number];

/**
 * The variables that words of a command line give: `--firm=saic` or `--firm saic`, `--as-of` for asOf, lists by commas or by
 * repetition. Throws WrongUsage naming what is allowed.
 */
export function parseVariables(question: AskedQuestion, words: readonly string[]): Readonly<Record<string, unknown>> {
  const given = new Map<Variable, string[]>();
  for (const [written, value] of pairsOf(words)) {
    const variable = variableNamed(question, written);
    given.set(variable, [...(given.get(variable) ?? []), value]);
  }
  if (given.size === 0) return {};
  const missing = question.variables.find((variable) => variable.required && !given.has(variable));
  if (missing) {
    const instance = missing.example === null ? '' : `, for instance ${optionOf(missing.name)}=${missing.example}`;
    throw new WrongUsage(
      `${optionOf(missing.name)} is missing (${missing.type})${instance}; the question ${allowed(question)}`,
    );
  }
  return Object.fromEntries([...given].map(([variable, texts]) => [variable.name, allowedValue(variable, texts)]));
}

/** Variables as one would type them: `--firm=saic --as-of=2012`. */
export function shownVariables(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => {
      const text = Array.isArray(value) ? value.join(',') : String(value);
      return `${optionOf(name)}=${/[^\w.,:-]/.test(text) ? `'${text}'` : text}`;
    })
    .join(' ');
}

function pairsOf(words: readonly string[]): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const [, name, value] = /^--([^=]+)(?:=([^]*))?$/.exec(word) ?? [];
    if (name === undefined) throw new WrongUsage(`"${word.slice(0, 80)}" belongs to no variable; write --name=value.`);
    if (value !== undefined) {
      pairs.push([name, value]);
      continue;
    }
    const next = words[++at];
    if (next === undefined || next.startsWith('--'))
      throw new WrongUsage(`--${name} has no value; write --${name}=value.`);
    pairs.push([name, next]);
  }
  return pairs;
}

function variableNamed(question: AskedQuestion, written: string): Variable {
  const wanted = written.replaceAll('-', '').toLowerCase();
  const variable = question.variables.find(({ name }) => name.toLowerCase() === wanted);
  if (variable) return variable;
  const names = question.variables.map(({ name }) => optionOf(name));
  const hint = didYouMean(`--${written}`, [...names, '--json', '--lang', '--list', '--table', '--text']);
  throw new WrongUsage(
    `${question.name} has no variable --${written.slice(0, 80)}${hint || '.'} It ${allowed(question)}`,
  );
}

function allowed({ variables }: AskedQuestion): string {
  if (variables.length === 0) return 'takes no variables.';
  const each = variables.map(
    ({ name, type, required, choices }) =>
      `${optionOf(name)} (${choices === null ? type : among(type, choices)}${required ? '' : choices === null ? ', optional' : '; optional'})`,
  );
  return `takes ${each.join(', ')}.`;
}

function among(type: string, choices: readonly string[]): string {
  return `${type.startsWith('[') ? 'one or more' : 'one'} of ${choices.join(', ')}`;
}

function allowedValue(variable: Variable, texts: readonly string[]): unknown {
  const value = valueOf(variable, texts);
  const problem = choiceProblem(value, variable.choices);
  if (problem !== null) throw new WrongUsage(`${optionOf(variable.name)}: ${problem}`);
  return value;
}

function valueOf({ name, type }: Variable, texts: readonly string[]): unknown {
  const element = type.replaceAll(/[[\]!]/g, '');
  if (type.startsWith('['))
    return texts.flatMap((text) => text.split(',')).map((text) => typed(name, element, text.trim()));
  if (texts.length > 1) throw new WrongUsage(`${optionOf(name)} is given ${texts.length} times; it takes one value.`);
  return typed(name, element, texts[0]!);
}

function typed(name: string, type: string, text: string): unknown {
  if (type === 'Boolean') {
    if (text === 'true' || text === 'false') return text === 'true';
    throw new WrongUsage(`${optionOf(name)}: "${text.slice(0, 40)}" is not allowed; give true or false.`);
  }
  if (type !== 'Int' && type !== 'Float') return text;
  if (/^-?\d+(\.\d+)?$/.test(text) && (type === 'Float' || Number.isInteger(Number(text)))) return Number(text);
  const what = type === 'Int' ? 'a whole number' : 'a number';
  throw new WrongUsage(`${optionOf(name)}: "${text.slice(0, 40)}" is not allowed; give ${what}.`);
}

function optionOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
