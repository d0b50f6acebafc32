import { inLang } from '../../../src/domain/labels/in-lang.ts';
import { ownLang } from '../../../src/domain/labels/lang.ts';
import { questionOf } from '../../../src/domain/conflict-question.ts';
import { nameOf } from './entities.ts';
import type { NaiveResolvers } from './resolvers.ts';
import type { StoredNode, World } from './world.ts';

/** The conflicts that take in any of some claims, in the order of their ids. */
export function conflictsOf(claims: readonly string[], world: World): readonly StoredNode[] {
  const taken = world.all('Contention').filter(({ properties }) => claims.includes(properties['claim'] as string));
  return world.all('Conflict').filter(({ id }) => taken.some(({ properties }) => properties['conflict'] === id));
}

/** The claims that take part in a conflict, or in one position of it, in the order of their ids. */
export function claimsIn(conflict: StoredNode, world: World, position?: number): readonly StoredNode[] {
  const taken = world
    .all('Contention')
    .filter(({ properties }) => properties['conflict'] === conflict.id)
    .filter(({ properties }) => position === undefined || properties['position'] === position)
    .map(({ properties }) => properties['claim']);
  return world.all('Claim').filter(({ id }) => taken.includes(id));
}

/** The fields of a conflict. */
export const conflictResolvers: NaiveResolvers<StoredNode> = {
  question: (conflict, { lang }, world) => {
    const own = ownLang(lang as string);
    const names = conflict.list('about').map((id) => {
      const entity = world.find('Entity', id);
      return entity
        ? nameOf(entity, own)
        : inLang((world.find('Term', id)?.properties['name'] as string | undefined) ?? id, own);
    });
    const known = Object.fromEntries(
      ['kind', 'predicate', 'measure', 'question', 'questionZh'].map((name) => [
        name,
        conflict.properties[name] ?? null,
      ]),
    );
    return questionOf(known as Parameters<typeof questionOf>[0], names, lang as string);
  },
  about: (conflict, _, world) => world.findAll('Entity', conflict.list('about')),
  aboutTerms: (conflict, _, world) => world.findAll('Term', conflict.list('about')),
  source: ({ properties }, _, world) => world.find('Source', properties['source']),
  positions: (conflict, _, world) =>
    conflict.list('readings').map((reading, position) => ({
      reading: ({ lang }: Asked) => textIn(lang, reading, conflict.list('readingsZh')[position]),
      rank: conflict.list('ranks')[position],
      reason: ({ lang }: Asked) =>
        textIn(lang, conflict.list('reasons')[position], conflict.list('reasonsZh')[position]),
      claims: claimsIn(conflict, world, position),
    })),
};

interface Asked {
  readonly lang: string;
}

function textIn(lang: string, text: string | undefined, textZh: string | undefined): string | null {
  if (!text) return null;
  return ownLang(lang) === 'zh' ? textZh || inLang(text, 'zh') : text;
}
