import { didYouMean } from '../../domain/did-you-mean.ts';
import type { Path } from '../../domain/format-path.ts';
import type { Problem } from '../problem.ts';
import { SECTIONS } from '../well-formed-items.ts';
import { thingName } from '../thing-name.ts';
import type { Check } from './check.ts';

/** Every passage that anything cites is one of the file's. */
export const checkEvidence: Check = ({ items, misshapen, problem }) => {
  const passages = new Set([...items('passages').map(({ item }) => item.id), ...misshapen]);
  const problems: Problem[] = [];
  const look = (thing: string, path: Path, item: object): void => {
    for (const key of ['at', 'against'] as const) {
      const cited = (item as Readonly<Record<string, unknown>>)[key];
      if (!Array.isArray(cited)) continue;
      for (const [index, id] of (cited as string[]).entries()) {
        if (passages.has(id)) continue;
        const message = `"${key}" cites "${id}", which is no passage of this file${didYouMean(id, passages)}`;
        problems.push(problem([...path, key, index], `${thing}: ${message}`));
      }
    }
  };
  for (const section of SECTIONS) {
    for (const { item, path } of items(section)) {
      const named = { [section]: { [Number(path[1])]: item } };
      look(thingName(named, path), path, item);
      if (!('names' in item)) continue;
      for (const inner of ['names', 'attributes'] as const) {
        for (const [index, part] of (item[inner] ?? []).entries()) {
          const place = [...path, inner, index];
          look(thingName(named, place), place, part);
        }
      }
    }
  }
  return problems;
};
