import { placeOf, placeName } from '../identity/places.ts';
import { hasHan, nameKey } from '../domain/names.ts';
import { mainName, type Cast, type CastEntity } from './cast.ts';
import type { Proposals } from './proposals.ts';
import type { Reading } from './reading.ts';

/** Adds what a text implies: where a thing is by its name, that whoever heads an office works at what it is part of, for whom "we" speaks. */
export function addImplied(readings: readonly Reading[], cast: Cast, proposals: Proposals): void {
  for (const entity of cast.entities) placeInName(entity, cast, proposals);
  for (const { predicate, from, at, rule } of [...proposals.all]) {
    if (predicate !== 'AIMS_TO_LINK' && predicate !== 'AIMS_TO_BUILD') continue;
    if (!rule.startsWith('we-')) continue;
    const speaker = speakerOf(readings, at);
    if (speaker !== null && speaker !== from)
      proposals.add({ ...implied('SPEAKS_FOR', speaker, from, 'speaks-as-we'), at: new Set(at), basis: [] });
  }
}

function implied(predicate: string, from: CastEntity, to: CastEntity, rule: string) {
  return {
    predicate,
    from,
    to,
    rule,
    tense: 'CURRENT',
    modality: 'INFERRED',
    attributedTo: null,
    title: null,
    start: null,
    share: null,
  } as const;
}

function speakerOf(readings: readonly Reading[], at: ReadonlySet<string>): CastEntity | null {
  const reading = readings.find(({ passage }) => at.has(passage.id));
  return reading?.spots.findLast(({ entity }) => entity?.kind === 'PERSON')?.entity ?? null;
}

/** Shanghai Coffee Association is in Shanghai, says its name, if the text speaks of Shanghai. */
function placeInName(entity: CastEntity, cast: Cast, proposals: Proposals): void {
  if (!/^(?:FIRM|ASSOCIATION|GOVERNMENT_BODY|PLACE)$/.test(entity.kind) || entity.names[0]!.kind !== 'PRINTED') return;
  const name = mainName(entity);
  const place = cast.entities.find(
    (one) =>
      one.kind === 'PLACE' &&
      one !== entity &&
      isCity(mainName(one)) &&
      (begins(name, mainName(one)) || name.includes(`(${mainName(one)})`)),
  );
  if (place === undefined || name.endsWith('government')) return;
  proposals.add({
    ...implied('LOCATED_IN', entity, place, 'place-in-name'),
    modality: 'NAME_IMPLIED',
    at: new Set(entity.names[0]!.at),
    basis: [],
  });
}

function isCity(name: string): boolean {
  const path = placeOf(name);
  return path !== null && path.split('/').length > 1 && placeName(path, 'en') !== '';
}

function begins(name: string, place: string): boolean {
  return hasHan(name)
    ? name.startsWith(place) && name.length > place.length + 1
    : nameKey(name).startsWith(`${nameKey(place)} `);
}
