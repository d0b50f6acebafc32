import { withoutLegalForms } from '../domain/legal-forms.ts';
import { hasHan, nameKey } from '../domain/names.ts';
import { soundsOf } from '../domain/pinyin.ts';
import { mainName, type CastEntity } from './cast.ts';

const LONGEST = 80;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** An id that can be read, of a name in either language: lower-case letters, digits and hyphens. */
export function slugOf(name: string): string {
  const latin = [...segmenter.segment(name)]
    .map(({ segment }) => (hasHan(segment) ? spelt(segment) : segment))
    .join(' ');
  const slug = nameKey(latin)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return slug.slice(0, LONGEST).replace(/-[^-]*$/, (end) => (slug.length > LONGEST ? '' : end)) || 'x';
}

function spelt(han: string): string {
  return (soundsOf(han, false)[0] ?? []).join('');
}

/** The ids of the entities of a text: those of the graph where it knows them, else made of their names, each once. */
export function entityIds(entities: readonly CastEntity[], sourceName: string): ReadonlyMap<CastEntity, string> {
  const taken = new Set(entities.flatMap(({ knownId }) => knownId ?? []));
  const ids = new Map<CastEntity, string>();
  for (const entity of entities) {
    const wanted = entity.knownId ?? ownId(entity, sourceName);
    let id = wanted;
    for (let number = 2; entity.knownId === null && taken.has(id); number += 1) id = `${wanted}-${number}`;
    taken.add(id);
    ids.set(entity, id);
  }
  return ids;
}

function ownId(entity: CastEntity, sourceName: string): string {
  const name = mainName(entity);
  if (entity.names[0]!.kind === 'DESCRIPTION')
    return `${entity.kind === 'GROUP' ? 'group-' : ''}${slugOf(name)}-of-${sourceName}`;
  if (entity.kind === 'PERSON' && hasHan(name)) return personId(name);
  const core = entity.kind === 'FIRM' && !hasHan(name) ? withoutLegalForms(nameKey(name)) : name;
  return slugOf(core);
}

function personId(name: string): string {
  const sounds = soundsOf(name, true)[0] ?? [];
  const family = name.length > 3 || sounds.length < 2 ? Math.min(2, sounds.length - 1) : 1;
  return (
    [sounds.slice(0, family).join(''), sounds.slice(family).join('')].filter((part) => part !== '').join('-') ||
    slugOf(name)
  );
}
