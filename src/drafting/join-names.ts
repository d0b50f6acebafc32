import { withoutLegalForms } from '../domain/legal-forms.ts';
import { hasHan, nameKey } from '../domain/names.ts';
import { placeOf } from '../identity/places.ts';
import { mainName, type Cast, type CastEntity } from './cast.ts';
import { hanShortForms } from './han-short-forms.ts';
import type { BareMention, NameMention } from './mention.ts';
import { addSpot, entitySpot, isFree, type Reading } from './reading.ts';

const ORGANISATIONS: ReadonlySet<string> = new Set(['FIRM', 'ASSOCIATION', 'GOVERNMENT_BODY', 'PROGRAMME']);
/** Words of names by which alone nobody is named. */
const GENERIC =
  /^(?:the|of|and|for|co|ltd|corp|inc|limited|company|group|holdings?|association|federation|chamber|society|union|guild|alliance|bureau|commission|ministry|department|administration|committee|council|center|centre|office|court|bank|industry|industrial|international|national|municipal|trade|commerce|economy|market|development|investment|small|free|pilot|zone|district|cold|chain|fruit|silk|coffee|tea|toy|toys|textiles?|trading|technology|enterprises?|people's)$/;

/** Brings the names of all sentences together: what is spelt alike, short forms, initials and family names alone are one entity. */
export function joinNames(
  readings: readonly Reading[],
  names: readonly (readonly (NameMention | BareMention)[])[],
  cast: Cast,
): void {
  const typed = readings.flatMap((reading, index) =>
    names[index]!.flatMap((one) => (one.kind === null ? [] : [{ reading, one }])),
  );
  // Long names first, so that a shorter one finds the name that it is short for.
  const byLength = [...typed].sort((a, b) => b.one.text.length - a.one.text.length);
  const owners = new Map<string, CastEntity>();
  for (const { one } of byLength) {
    const key = nameKey(one.text);
    const same = [...owners.values()].find((entity) => isShortFor(one, key, entity));
    if (same !== undefined && !owners.has(key)) owners.set(key, same);
    if (!owners.has(key)) owners.set(key, { ...placeholder(one) });
  }
  for (const { reading, one } of typed) {
    const owner = owners.get(nameKey(one.text))!;
    const name = printed(one);
    const long = mainName(owner);
    const { kind, rule, inferred } = owner;
    const passage = reading.passage.id;
    const entity = cast.add({ name: long, nameKind: 'PRINTED', kind, rule, inferred, passage });
    if (nameKey(long) !== nameKey(name)) {
      // This passage prints the short name alone.
      entity.names.find(({ value }) => value === long)?.at.delete(passage);
      cast.mention(entity, name, 'ALIAS', passage);
    }
    if (isFree(reading, one)) addSpot(reading, entitySpot(one, entity));
  }
  for (const [index, reading] of readings.entries()) {
    for (const one of names[index]!) if (one.kind === null) joinBare(reading, one, cast);
  }
  for (const reading of readings) repeated(reading, cast);
}

function placeholder(one: NameMention): CastEntity {
  return {
    kind: one.kind,
    rule: one.rule,
    inferred: one.inferred,
    names: [{ value: printed(one), kind: 'PRINTED', at: new Set() }],
    at: new Set(),
    figure: null,
    knownId: null,
  };
}

/** A name as it is usually printed: a dateline in capitals is no name in capitals. */
function printed({ text, kind }: NameMention): string {
  const isShout = kind === 'PLACE' && text.length > 3 && /^[\p{Lu} ]+$/u.test(text);
  return isShout ? text.toLowerCase().replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()) : text;
}

/** Whether a name is the same without its legal form, or the beginning of a longer one where only its surroundings type it. */
function isShortFor(one: NameMention, key: string, entity: CastEntity): boolean {
  if (entity.kind !== one.kind) return false;
  const long = nameKey(mainName(entity));
  if (one.kind === 'PERSON' || one.kind === 'PLACE') return false;
  if (/^(?:central|national) government$/.test(key))
    return /^\p{Lu}\p{L}+'s (?:central )?government$/u.test(mainName(entity));
  if (withoutLegalForms(long) === withoutLegalForms(key)) return true;
  return one.rule === 'name-beside-firm-word' && ` ${long} `.includes(` ${key} `) && isTelling(key.split(' '));
}

function joinBare(reading: Reading, one: BareMention, cast: Cast): void {
  const known = cast.known(one.text);
  const entity =
    cast.named(one.text) ??
    familyName(one, cast) ??
    initials(one, cast) ??
    shortForm(one, cast) ??
    (known === undefined
      ? undefined
      : cast.add({
          name: one.text,
          nameKind: 'PRINTED',
          kind: known.kind,
          rule: 'known-name',
          inferred: false,
          passage: reading.passage.id,
        }));
  if (entity === undefined) {
    reading.bare.push(one);
    return;
  }
  const kind = /^\p{Lu}{2,}$/u.test(one.text) ? 'ABBREVIATION' : 'ALIAS';
  // A family name alone points at a person and is no name of its own.
  cast.mention(entity, entity.kind === 'PERSON' ? null : one.text, kind, reading.passage.id);
  if (isFree(reading, one)) addSpot(reading, entitySpot(one, entity, entity.kind === 'PERSON'));
}

function familyName({ text }: BareMention, cast: Cast): CastEntity | undefined {
  if (!/^\p{Lu}\p{L}+$/u.test(text)) return undefined;
  return cast.entities.findLast(
    (entity) => entity.kind === 'PERSON' && !hasHan(mainName(entity)) && familyOf(entity) === text,
  );
}

/** The family name of a person in Latin letters: the first word of a Chinese name, the last of another. */
function familyOf(entity: CastEntity): string {
  const words = mainName(entity).split(' ');
  return entity.rule === 'pinyin-name' ? words[0]! : words.at(-1)!;
}

function initials({ text }: BareMention, cast: Cast): CastEntity | undefined {
  if (!/^\p{Lu}{2,8}$/u.test(text)) return undefined;
  return cast.entities.find(({ kind, names }) =>
    names.some(({ value }) => {
      const words = value.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
      const all = words.map((word) => word[0]).join('');
      const short = words
        .filter((word) => !/^(?:co|ltd|inc|llc|limited|company)\.?,?$/i.test(word))
        .map((word) => word[0])
        .join('');
      return (ORGANISATIONS.has(kind) || kind === 'PLACE') && words.length > 1 && (all === text || short === text);
    }),
  );
}

function shortForm({ text }: BareMention, cast: Cast): CastEntity | undefined {
  const words = nameKey(text).split(' ');
  if (!isTelling(words)) return undefined;
  return cast.entities.find(
    ({ kind, names }) =>
      ORGANISATIONS.has(kind) && names.some(({ value }) => ` ${nameKey(value)} `.includes(` ${words.join(' ')} `)),
  );
}

function isTelling(words: readonly string[]): boolean {
  return words.some((word) => word.length > 2 && !GENERIC.test(word) && placeOf(word) === null);
}

/** Names that stand in a sentence where no rule looked: a person's without a title, a Chinese name in its short form. */
function repeated(reading: Reading, cast: Cast): void {
  const forms = cast.entities
    .flatMap((entity) => [
      ...entity.names
        .filter(({ kind }) => kind !== 'DESCRIPTION')
        .map(({ value }) => ({ entity, value, short: false })),
      ...hanShortForms(entity, cast.entities).map((value) => ({ entity, value, short: true })),
    ])
    .filter(({ value }) => hasHan(value) && value.length > 1)
    .sort((a, b) => b.value.length - a.value.length);
  for (const { entity, value, short } of forms) {
    for (let at = reading.text.indexOf(value); at >= 0; at = reading.text.indexOf(value, at + value.length)) {
      const one = { start: at, end: at + value.length, text: value };
      if (!isFree(reading, one)) continue;
      cast.mention(entity, value, short ? 'ALIAS' : 'PRINTED', reading.passage.id);
      addSpot(reading, entitySpot(one, entity));
    }
  }
}
