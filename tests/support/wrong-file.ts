import { expect } from 'vitest';
import { formatProblem, formatRemark } from '../../src/sources/problem.ts';
import { readSources } from '../../src/sources/read-source.ts';
import { SMALL_SOURCE } from './small-source.ts';

/** What is wrong, the text of the small source that is replaced, by what, the text that is pointed at, and the message. */
export type WrongFile = readonly [title: string, from: string, to: string, at: string, message: string];

/** Expects the small source, changed so, to be told of with this message at the line and column of that text. */
export function expectProblem(_: string, from: string, to: string, at: string, message: string): void {
  const text = edited(from, to);
  expect(problemsOf(text)).toContain(`a.yaml:${placeOf(text, at)}: ${message}`);
}

/** The problems of files that are read together, as lines; they are called a.yaml, b.yaml and so on. */
export function problemsOf(...texts: readonly string[]): readonly string[] {
  return readTexts(texts).problems.map(formatProblem);
}

/** The remarks on such files, as lines. */
export function remarksOf(...texts: readonly string[]): readonly string[] {
  return readTexts(texts).remarks.map(formatRemark);
}

function readTexts(texts: readonly string[]) {
  return readSources(texts.map((text, index) => ({ file: `${'abc'[index]!}.yaml`, bytes: toBytes(text) })));
}

/** A text as the bytes of a file. */
export function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The small source with one place changed. */
export function edited(from: string, to: string): string {
  if (!SMALL_SOURCE.includes(from)) throw new Error(`the small source has no ${from}`);
  return SMALL_SOURCE.replace(from, () => to);
}

function placeOf(text: string, part: string): string {
  const offset = text.indexOf(part);
  if (offset < 0) throw new Error(`there is no ${part}`);
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}
