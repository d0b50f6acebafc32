import { nameKey } from '../domain/names.ts';
import type { EntityKind } from '../generated/source-file.ts';
import { placeOf } from '../identity/places.ts';
import { mainName, type CastEntity } from './cast.ts';
import { addSpot, entitySpot, isFree, type Reading, type Spot } from './reading.ts';

const FIRM_NOUNS =
  'company|firm|business|manufacturer|maker|enterprise|group|brand|start-up|startup|joint venture|factory|bank|plant';
const BODY_NOUNS =
  'center|centre|bureau|commission|ministry|department|administration|committee|council|court|office|agency|authority|institute|university|school|government';
const ASSOCIATION_NOUNS = 'association|federation|chamber|society|union|guild|alliance|league|club';
const OTHER_NOUNS =
  'fund|programme|program|zone|park|district|city|town|warehouse|hotel|works|workshop|yard|cooperative|platform';
const DEFINITE = new RegExp(
  `\\b[Tt]h(?:e|is) ((?:[a-z-]+ ){0,2}?)(${FIRM_NOUNS}|${BODY_NOUNS}|${ASSOCIATION_NOUNS}|${OTHER_NOUNS})\\b(?!-| of | that | which | in which|'s? of| (?:${FIRM_NOUNS}|manager|owners?|head|building|platform)\\b)`,
  'gu',
);
const PRONOUN = /\b(He|She|he|she|It|Its|They|One of its)\b/gu;
const HAN_DEFINITE =
  /(?<=^|[，。、；：“”"与由和向对据是为从至当被将有购入开办])(该|这家|本)?(公司|企业|集团|行业协会|协会|商会|联合会|学会|促进会|联盟|基金会|银行|管委会|开发区|园区|合作社|厂|局|中心|酒店)(?=[^长员家商区门]|$)/gu;
const HAN_PRONOUN = /(?<=^|[，。、；：“”"与由和向对据是从])(他|她|其(?=[^余中他它]))/gu;

/** Words by which Chinese texts point, and the kinds of what they point at. */
const HAN_KINDS: Readonly<Record<string, EntityKind>> = {
  公司: 'FIRM',
  企业: 'FIRM',
  集团: 'FIRM',
  银行: 'FIRM',
  厂: 'FIRM',
  酒店: 'FIRM',
  合作社: 'FIRM',
  行业协会: 'ASSOCIATION',
  协会: 'ASSOCIATION',
  商会: 'ASSOCIATION',
  联合会: 'ASSOCIATION',
  学会: 'ASSOCIATION',
  促进会: 'ASSOCIATION',
  联盟: 'ASSOCIATION',
  基金会: 'ASSOCIATION',
  管委会: 'GOVERNMENT_BODY',
  局: 'GOVERNMENT_BODY',
  中心: 'GOVERNMENT_BODY',
  开发区: 'PLACE',
  园区: 'PLACE',
};

/** Finds what words such as "the company", "she" and 该公司 point at, sentence by sentence. What could be several things is left alone. */
export function resolvePointers(readings: readonly Reading[]): void {
  for (const [index, reading] of readings.entries()) {
    const before = readings.slice(0, index);
    for (const { 0: all, 1: modifiers, 2: noun, index: at } of reading.text.matchAll(DEFINITE)) {
      const start = modifiers === '' ? at : at + all.length - noun!.length;
      point(reading, { start, end: at + all.length, text: all }, definite(noun!, [...before, upTo(reading, at)]));
    }
    for (const { 0: all, 1: sign, 2: noun, index: at } of reading.text.matchAll(HAN_DEFINITE))
      point(
        reading,
        { start: at, end: at + all.length, text: all },
        hanDefinite(noun!, sign !== undefined, [...before, upTo(reading, at)]),
      );
    for (const { 0: text, index: at } of reading.text.matchAll(PRONOUN)) {
      const end = at + text.length;
      const entity = pronoun(text, at, reading, before);
      if (text === 'One of its') point(reading, { start: end - 3, end, text }, entity);
      else point(reading, { start: at, end, text }, entity);
    }
    for (const { 0: text, index: at } of reading.text.matchAll(HAN_PRONOUN))
      point(
        reading,
        { start: at, end: at + 1, text },
        text.startsWith('其') ? subject(reading, before) : person(reading, at, before),
      );
  }
}

function point(reading: Reading, place: { start: number; end: number; text: string }, entity: CastEntity | null): void {
  if (entity === null || !isFree(reading, place)) return;
  entity.at.add(reading.passage.id);
  addSpot(reading, entitySpot(place, entity, true));
}

function upTo(reading: Reading, at: number): Reading {
  return { ...reading, spots: reading.spots.filter(({ end }) => end <= at) };
}

function entitiesOf(readings: readonly Reading[]): readonly CastEntity[] {
  return readings.flatMap(({ spots }) => spots.flatMap(({ entity }) => entity ?? []));
}

function definite(noun: string, readings: readonly Reading[]): CastEntity | null {
  const all = entitiesOf(readings).filter(({ kind }) => kind !== 'PERSON' && kind !== 'GROUP' && kind !== 'VENTURE');
  if (noun === 'city' || noun === 'town') {
    return all.findLast((one) => one.kind === 'PLACE' && (placeOf(mainName(one))?.split('/').length ?? 0) > 1) ?? null;
  }
  const named = all.findLast((one) => one.names.some(({ value }) => nameKey(value).split(' ').includes(noun)));
  if (named !== undefined) return named;
  const kind = FIRM_NOUNS.split('|').includes(noun)
    ? 'FIRM'
    : ASSOCIATION_NOUNS.split('|').includes(noun)
      ? 'ASSOCIATION'
      : null;
  return kind === null ? null : salient(kind, readings);
}

/** How far into a sentence its subject may begin. */
const LATEST_SUBJECT = 30;

/** How many sentences back a text is still about the same firm. */
const WINDOW = 4;

/**
 * Which organisation of a kind a text is about: of those in the sentences just before, the one spoken of most. What the
 * sentence itself names before the pointer is meant only where nothing else can be.
 */
export function salient(kind: EntityKind, readings: readonly Reading[]): CastEntity | null {
  const of = (list: readonly Reading[]) => entitiesOf(list).filter((one) => one.kind === kind);
  const before = readings.slice(0, -1);
  const near = of(before.filter(({ spots }) => spots.some(({ entity }) => entity?.kind === kind)).slice(-WINDOW));
  const all = of(before);
  const count = (entity: CastEntity) => all.filter((one) => one === entity).length;
  const best = near.reduce<CastEntity | null>(
    (most, one) => (most === null || count(one) >= count(most) ? one : most),
    null,
  );
  return best ?? of(readings).at(-1) ?? null;
}

function hanDefinite(noun: string, isExplicit: boolean, readings: readonly Reading[]): CastEntity | null {
  const kind = HAN_KINDS[noun];
  const all = entitiesOf(readings);
  const ending = noun === '管委会' ? /(?:管理委员会|管委会)$/u : new RegExp(`${noun}$`, 'u');
  const named = all.findLast((one) => one.kind === kind && ending.test(mainName(one)));
  if (named !== undefined) return named;
  const isBare = isExplicit || noun === '公司' || noun === '协会' || noun === '企业';
  return isBare && kind !== undefined ? salient(kind, readings) : null;
}

function pronoun(text: string, at: number, reading: Reading, before: readonly Reading[]): CastEntity | null {
  if (/^(?:He|She|he|she)$/.test(text)) return person(reading, at, before);
  if (at > 1) return null;
  if (text === 'They') return entitiesOf(before).findLast(({ kind }) => kind === 'GROUP') ?? null;
  // It is the subject of the sentence before, if that is known.
  const said = before.at(-1);
  const subject = said?.spots.find(({ entity }) => entity !== null && isThing(entity));
  if (said === undefined || subject === undefined || subject.start > LATEST_SUBJECT) return null;
  return /^The [a-z]/u.test(said.text) && subject.start > 4 ? null : subject.entity;
}

function isThing({ kind }: CastEntity): boolean {
  return kind === 'FIRM' || kind === 'ASSOCIATION' || kind === 'GOVERNMENT_BODY' || kind === 'PROGRAMME';
}

const isPerson = ({ entity }: Spot) => entity?.kind === 'PERSON';

/** Whom "he" or "she" means: in a clause with since or when, who follows; else the first person of this sentence or of the one before. */
function person(reading: Reading, at: number, before: readonly Reading[]): CastEntity | null {
  const start = reading.text.slice(0, at);
  if (/^(?:Since|When|After|Before|As|While|Once) $/.test(start)) {
    return reading.spots.find((spot) => isPerson(spot) && spot.start > at)?.entity ?? null;
  }
  const inside = reading.spots.find((spot) => isPerson(spot) && spot.end <= at);
  if (inside !== undefined) return inside.entity;
  const said = before.slice(-3).findLast(({ spots }) => spots.some(isPerson));
  return said?.spots.find(isPerson)?.entity ?? null;
}

/** The subject of a sentence: what it begins with, or who was its sentence before. */
function subject(reading: Reading, before: readonly Reading[]): CastEntity | null {
  const first = [...before.slice(-1), reading].findLast(({ spots }) => spots.length > 0)?.spots[0];
  return first?.entity ?? null;
}
