/** Pino's numbers for levels. */
const LEVELS: Readonly<Record<number, string>> = {
  10: 'trace',
  20: 'debug',
  30: 'info',
  40: 'warn',
  50: 'error',
  60: 'fatal',
};

/** The longest that one detail of an event is shown. */
const LONGEST = 200;

interface LoggedError {
  readonly type?: string;
  readonly message?: string;
  readonly stack?: string;
  readonly code?: string;
}

/**
 * One event of the log in words: the time of day, the level, the message, and its details in brackets. `whole` adds the
 * stack of an error, for who looks for a defect. `json` is the line that pino writes; any other text is given back.
 */
export function readableLine(json: string, whole: boolean): string {
  const event = parsed(json);
  if (event === null) return json;
  const { level, time, msg, err, ...details } = event;
  const error = isObject(err) ? (err as LoggedError) : null;
  const at = new Date(Number(time)).toTimeString().slice(0, 8);
  const words = [textOf(msg), error && textOf(msg) !== error.message ? errorText(error) : '']
    .filter(Boolean)
    .join(': ');
  const rest = Object.entries(details)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name} ${short(value)}`);
  const line = `${at} ${LEVELS[Number(level)] ?? 'log'}: ${words}${rest.length > 0 ? ` (${rest.join(', ')})` : ''}`;
  const stack = whole && error?.stack !== undefined ? `\n${error.stack}` : '';
  return `${printable(line)}${stack.replaceAll(CONTROL_BUT_LINES, ' ')}\n`;
}

function errorText({ type, message = '', code }: LoggedError): string {
  return [message || (type ?? ''), code].filter(Boolean).join(', ');
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

// A terminal obeys control characters, and a line must stay one.
function printable(text: string): string {
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}

const CONTROL_BUT_LINES = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]+/g;

function parsed(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const event: unknown = JSON.parse(json);
    return isObject(event) ? (event as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
