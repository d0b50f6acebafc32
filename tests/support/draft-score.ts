import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { nameKey } from '../../src/domain/names.ts';
import type { CastEntity } from '../../src/drafting/cast.ts';
import { readText, type ReadText } from '../../src/drafting/read-text.ts';

/** What a labelled text says, as somebody wrote it down who read it. */
export interface Labels {
  /** Named entities, each with its kind. */
  readonly entities: readonly (readonly [name: string, kind: string])[];
  /** Relations; an end that begins with `*` is a description which holds these words. */
  readonly relations: readonly (readonly [from: string, predicate: string, to: string, start?: string])[];
  /** What may be proposed beside them, because it is true and not worth a label of its own. */
  readonly allowed: Labels['relations'];
  readonly figures: readonly (readonly [value: number, qualifier: string])[];
  readonly dates: readonly string[];
}

/** How much of what was there is found, and how much of what is proposed is right. */
export interface Tally {
  found: number;
  there: number;
  right: number;
  proposed: number;
}

/** The tallies of a text, with what was missed and what was wrong. */
export interface DraftScore {
  readonly entities: Tally;
  readonly relations: Tally;
  readonly figures: Tally;
  readonly dates: Tally;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Reads a text and compares what was found with its labels. */
function scoreText(text: string, labels: Labels): DraftScore {
  const read = readText(text, {});
  const [missed, wrong]: [string[], string[]] = [[], []];
  const named = read.cast.entities.filter(({ names, at }) => at.size > 0 && names[0]!.kind !== 'DESCRIPTION');
  const entities = tally(
    labels.entities,
    named,
    ([name, kind], entity) => entity.kind === kind && bears(entity, name),
    ([name]) => name,
    ({ names, kind }) => `${names[0]!.value} (${kind})`,
    { missed, wrong },
  );
  const isRelation = (
    [from, predicate, to, start]: Labels['relations'][number],
    one: ReadText['proposals']['all'][number],
  ) =>
    one.predicate === predicate &&
    (start === undefined || one.start === start) &&
    ((means(one.from, from) && means(one.to, to)) ||
      (predicate === 'PARTNERS_WITH' && means(one.from, to) && means(one.to, from)));
  const proposals = read.proposals.all.filter((one) => !labels.allowed.some((label) => isRelation(label, one)));
  const shown = (parts: readonly unknown[]) => parts.filter(Boolean).join(' ');
  const relations = tally(
    labels.relations,
    proposals,
    isRelation,
    shown,
    (one) => shown([one.from.names[0]!.value, one.predicate, one.to.names[0]!.value, one.start, `[${one.rule}]`]),
    { missed, wrong },
  );
  const found = read.readings.flatMap(({ spots }) => spots.flatMap(({ figure }) => figure ?? []));
  const figures = tally(
    labels.figures,
    found,
    ([value, qualifier], one) => one.value === value && one.qualifier === qualifier,
    shown,
    ({ text }) => text,
    { missed, wrong: [] },
  );
  const days = read.readings.flatMap(({ spots, text: words, passage }) => [
    ...spots.flatMap(({ date }) => date?.value ?? []),
    ...(passage.paragraph === 'UPD' ? [words] : []),
  ]);
  const dates = tally(
    labels.dates,
    days,
    (date, one) => one.includes(date),
    (date) => date,
    (one) => one,
    { missed, wrong: [] },
  );
  return { entities, relations, figures, dates, missed, wrong };
}

function bears({ names }: CastEntity, name: string): boolean {
  return names.some(({ value }) => nameKey(value) === nameKey(name));
}

function means(entity: CastEntity, label: string): boolean {
  if (!label.startsWith('*')) return bears(entity, label);
  return entity.names.some(({ value }) => value.toLowerCase().includes(label.slice(1).toLowerCase()));
}

function tally<L, P>(
  labels: readonly L[],
  proposed: readonly P[],
  fits: (label: L, one: P) => boolean,
  labelText: (label: L) => string,
  oneText: (one: P) => string,
  { missed, wrong }: { missed: string[]; wrong: string[] },
): Tally {
  const found = labels.filter((label) => proposed.some((one) => fits(label, one)));
  const right = proposed.filter((one) => labels.some((label) => fits(label, one)));
  missed.push(...labels.filter((label) => !found.includes(label)).map(labelText));
  wrong.push(...proposed.filter((one) => !right.includes(one)).map(oneText));
  return { found: found.length, there: labels.length, right: right.length, proposed: proposed.length };
}

const FOLDER = new URL('../drafting/texts/', import.meta.url);

/** The labelled texts of a folder under tests/drafting/texts, with their scores. */
export function scoresOf(folder: string): readonly (DraftScore & { readonly name: string })[] {
  const files = readdirSync(new URL(`${folder}/`, FOLDER)).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => {
    const text = readFileSync(new URL(`${folder}/${file}`, FOLDER), 'utf8');
    const labels = parse(readFileSync(new URL(`${folder}/${file.replace('.txt', '.yaml')}`, FOLDER), 'utf8')) as Labels;
    return { name: file.replace('.txt', ''), ...scoreText(text, labels) };
  });
}

/** Tallies of several texts as one. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((total, one) => total + one[key], 0);
  return { found: sum('found'), there: sum('there'), right: sum('right'), proposed: sum('proposed') };
}
