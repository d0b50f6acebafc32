import { readText } from './read-text.ts';

/** The names of a text, of entities and of what no rule could type: what to look up in a graph. */
export function namesIn(text: string, title: string | null): readonly string[] {
  const { cast, readings } = readText(text, { title });
  const named = cast.entities.flatMap(({ names }) =>
    names.filter(({ kind }) => kind !== 'DESCRIPTION').map(({ value }) => value),
  );
  return [...new Set([...named, ...readings.flatMap(({ bare }) => bare.map((one) => one.text))])];
}
