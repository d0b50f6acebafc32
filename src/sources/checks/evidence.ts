import { didYouMean } from '../../domain/did-you-mean.ts';
import type { EntityEntry } from '../../generated/source-file.ts';
import type { Path } from '../../domain/format-path.ts';
import type { Problem } from '../problem.ts';
import { SECTIONS } from '../well-formed-items.ts';
import { thingName } from '../thing-name.ts';
import type { Check } from './check.ts';

/** The kind of sources that are evidence themselves, so that their claims need cite no passage. */
const EDITORS_NOTE = 'EDITORS_NOTE';

/** The lists whose items are claims, each with evidence of its own. */
const SAYING: ReadonlySet<string> = new Set(['claims', 'trends', 'statistics', 'identities']);

/** Every passage that anything cites is one of the file's, and every claim cites one. */
export const checkEvidence: Check = ({ source, items, misshapen, problem }) => {
  const passages = new Set([...items('passages').map(({ item }) => item.id), ...misshapen]);
  const problems: Problem[] = [];
  const needs = source !== null && source.kind !== EDITORS_NOTE;
  const look = (thing: string, path: Path, item: object, isClaim: boolean): void => {
    const { at = [] } = item as { readonly at?: readonly string[] };
    if (needs && isClaim && at.length === 0) {
      const message = `it cites no passage: name those that carry it under "at" (only a source of kind ${EDITORS_NOTE} need not)`;
      problems.push({ ...problem(path, `${thing}: ${message}`), lacksEvidence: true });
    }
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
      look(thingName(named, path), path, item, SAYING.has(section) || (section === 'entities' && 'kind' in item));
      if (section !== 'entities') continue;
      const entity = item as EntityEntry;
      for (const inner of ['names', 'attributes'] as const) {
        for (const [index, part] of (entity[inner] ?? []).entries()) {
          const place = [...path, inner, index];
          // A name that says nothing of its evidence is on that of its entity.
          const isOnOthers = inner === 'names' && part.at === undefined && entity.at !== undefined;
          look(thingName(named, place), place, part, !isOnOthers);
        }
      }
    }
  }
  return problems;
};
