import type { Right } from '../domain/roles.ts';
import type { Citer } from './citations.ts';

/** The variables of an operation, or the arguments of a tool, by name. */
export type Values = Readonly<Record<string, unknown>>;

/** Asks one operation of the API and answers its data. Throws ToolFault for an error that the caller may read. */
export type Ask = (operation: string, variables: Values) => Promise<unknown>;

/** A call cannot be answered; the message is for the agent, and says what is allowed or what to do instead. */
export class ToolFault extends Error {}

/** A line or a few that belong together; `cite` names a source and remembers it for the list below the answer. */
export type Item = (cite: Citer) => string;

/** What a tool has found, before it is cut into pages. */
export interface Answer {
  /** Lines before the items, on every page. */
  readonly head: readonly string[];
  readonly items: readonly Item[];
  /** The cursor of the API after these items; null when there are no more. */
  readonly endCursor: string | null;
  /** What to say where there are no items: that nothing is known, and what that does not mean. */
  readonly none: string;
}

/** A call of a tool: its arguments, checked and without nulls, and the cursor of the API to go on from. */
export interface Call {
  readonly args: Values;
  readonly after: string | null;
}

/** What an argument may be, as JSON Schema says it. */
export interface ArgumentSchema {
  readonly type: 'string' | 'integer' | 'boolean' | 'array' | 'object';
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly items?: ArgumentSchema;
  readonly properties?: Readonly<Record<string, ArgumentSchema>>;
  readonly additionalProperties?: boolean;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** A tool that agents may call. */
export interface AgentTool {
  readonly name: string;
  readonly title: string;
  /** What it answers, for a model to choose by; clients cut what is longer than 2,048 characters. */
  readonly description: string;
  readonly arguments: Readonly<Record<string, ArgumentSchema>>;
  readonly required: readonly string[];
  /** What the caller must be allowed to do; tools that are not allowed are not listed. */
  readonly right: Right;
  /** Throws ToolFault. */
  readonly run: (ask: Ask, call: Call) => Promise<Answer>;
}
