import { typeSentence } from '../domain/labels/label.ts';
import { RELATION_TYPES } from '../domain/relation-types.ts';
import { ENTITY_KINDS, ORGANIZATION_KINDS, type EntityKind } from '../domain/vocabulary.ts';

/** The registry of relation types as a table in Markdown: what may stand at the ends of each, and how it reads. */
export function relationTable(): string {
  const rows = RELATION_TYPES.map(({ type, from, to, formerOf, symmetric }) =>
    [
      `\`${type}\``,
      ends(from),
      ends(to),
      typeSentence(type, 'en'),
      formerOf !== null ? 'FORMER' : symmetric ? 'either way round' : '',
    ].join(' | '),
  );
  return ['type | subject | object | reads | note', '--- | --- | --- | --- | ---', ...rows]
    .map((row) => `| ${row} |`)
    .join('\n');
}

/** Kinds in few words: all three organizations, or all kinds, by one. */
function ends(kinds: readonly EntityKind[]): string {
  if (ENTITY_KINDS.every((kind) => kinds.includes(kind))) return 'any';
  const organizations = ORGANIZATION_KINDS.every((kind) => kinds.includes(kind));
  const others = kinds.filter((kind) => !organizations || !ORGANIZATION_KINDS.includes(kind));
  return [...(organizations ? ['organization'] : []), ...others].join(', ');
}
