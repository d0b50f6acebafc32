import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';
import { didYouMean } from '../domain/did-you-mean.ts';

/** What the head of a question's file says. */
export interface FrontMatter {
  readonly title: string;
  readonly titleZh: string;
  readonly answers: string;
  readonly answersZh: string;
  readonly example?: Readonly<Record<string, unknown>>;
  readonly rows: string | readonly string[];
  readonly only?: Readonly<Record<string, unknown>>;
  readonly atLeast?: Readonly<Record<string, unknown>>;
  readonly order?: string;
  readonly differ?: readonly string[];
  readonly columns: Readonly<Record<string, unknown>>;
  readonly sentence: string;
  readonly sentenceZh: string;
  readonly cite?: string;
  readonly none: string;
  readonly noneZh: string;
  readonly notSaid?: string;
  readonly ambiguities?: string;
}

/** The form of each key; those with a question mark may be left out. */
const KEYS: Readonly<Record<keyof FrontMatter, 'text' | 'text?' | 'texts' | 'texts?' | 'map' | 'map?'>> = {
  title: 'text',
  titleZh: 'text',
  answers: 'text',
  answersZh: 'text',
  example: 'map?',
  rows: 'texts',
  only: 'map?',
  atLeast: 'map?',
  order: 'text?',
  differ: 'texts?',
  columns: 'map',
  sentence: 'text',
  sentenceZh: 'text',
  cite: 'text?',
  none: 'text',
  noneZh: 'text',
  notSaid: 'text?',
  ambiguities: 'text?',
};

/** A head as read: its values, the lines that they stand in, and what is wrong. */
export interface ReadHead {
  readonly values: FrontMatter | null;
  /** The line of a key, from 1; the first for a key that is not there. */
  readonly lineOf: (key: string) => number;
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/** Reads the head of a file: its first lines, as far as they are comments, as YAML. */
export function readHead(text: string): ReadHead {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const lineCounter = new LineCounter();
  const yaml = lines.slice(0, end < 0 ? lines.length : end).map((line) => line.replace(/^# ?/, ''));
  const document = parseDocument(yaml.join('\n'), { lineCounter });
  const places = new Map<string, number>();
  if (isMap(document.contents)) {
    for (const { key } of document.contents.items)
      if (isScalar(key)) places.set(String(key.value), lineCounter.linePos(key.range[0]).line);
  }
  const lineOf = (key: string) => places.get(key) ?? 1;
  const [error] = document.errors;
  if (error) {
    const line = lineCounter.linePos(error.pos[0]).line;
    return { values: null, lineOf, problems: [{ line, message: `no YAML: ${error.message.split('\n')[0]!}` }] };
  }
  const values = (document.toJS() ?? {}) as Record<string, unknown>;
  const problems = problemsOf(values).map(({ key, message }) => ({ line: lineOf(key), message }));
  return { values: problems.length > 0 ? null : (values as unknown as FrontMatter), lineOf, problems };
}

function problemsOf(values: Readonly<Record<string, unknown>>): { readonly key: string; readonly message: string }[] {
  const known = Object.keys(KEYS);
  const unknown = Object.keys(values)
    .filter((key) => !known.includes(key))
    .map((key) => ({ key, message: `no question has a "${key}"${didYouMean(key, known) || `; ${known.join(', ')}`}` }));
  const wrong = Object.entries(KEYS).flatMap(([key, form]) => {
    const value = values[key];
    if (value === undefined) return form.endsWith('?') ? [] : [{ key, message: `${key} is missing` }];
    const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
    const texts = form.startsWith('texts') && Array.isArray(value) && value.length > 0 ? (value as unknown[]) : [value];
    const areTexts = texts.every((text) => typeof text === 'string' && text.trim() !== '');
    if (form.startsWith('text') ? areTexts : isMapping) return [];
    return [{ key, message: `${key} must be ${form.startsWith('text') ? 'a text' : 'a map'}` }];
  });
  return [...unknown, ...wrong];
}
