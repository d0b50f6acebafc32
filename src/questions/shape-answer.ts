import { inLang } from '../domain/labels/in-lang.ts';
import { label } from '../domain/labels/label.ts';
import { phrase } from '../domain/labels/phrase.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import { valueLabel } from '../domain/labels/value-label.ts';
import { Citations, hedgeOf, type Citation, type CitedClaim } from './citations.ts';
import { read, type Path, type Place } from './path.ts';
import type { Lang, Question } from './question.ts';
import { CLAIM_VALUE, DATE } from './selected.ts';
import { dateInSentence, inNumber, onDays } from './spoken.ts';
import { fillTemplate, type Fill, type Template } from './template.ts';

/** An answer as a table and as sentences. */
export interface ShapedAnswer {
  readonly columns: readonly string[];
  /** A cell for each column: null where nobody says, an empty text where the column does not apply. */
  readonly rows: readonly (readonly (string | null)[])[];
  readonly paragraph: string;
  readonly citations: readonly Citation[];
  readonly empty: boolean;
  readonly note: string | null;
}

/** What an operation answered, as objects by response key. */
export type Data = Readonly<Record<string, unknown>>;

/** Makes the table, the sentences and the citations of an answer. Pure: the same data give the same answer. */
export function shapeAnswer({ form, variables }: Question, data: Data, asked: Data, lang: Lang): ShapedAnswer {
  const top: Place = { row: undefined, parent: undefined, top: data, variables: asked };
  const reaches = form.rows.map((path) => read(path, top));
  const places = asOneEach(
    form.rows.flatMap((path) => rowsAt(path, top)),
    form.rows.length > 1,
  )
    .map((row): Place => ({ ...top, ...row }))
    .filter((place) => form.only.every(({ path, value }) => read(path, place).values.map(String).includes(value)))
    .filter((place) =>
      form.atLeast.every(({ path, value }) => read(path, place).values.some((one) => Number(one) >= value)),
    )
    .filter(
      (place) =>
        form.differ.length === 0 || new Set(form.differ.map((path) => read(path, place).values.join())).size > 1,
    )
    .sort(inOrderOf(form.order));
  const citations = new Citations();
  const cited: CitedClaim[] = [];
  const lines = places.map((place) => {
    const claims = citedIn(form, place);
    cited.push(...claims);
    const numbers = citations.cite(claims);
    const marks = numbers.map((number) => `[${number}]`).join('');
    const hedge = hedgeOf(claims, lang);
    const evidence = form.cite.length > 0 ? [[marks, hedge].filter(Boolean).join(' ') || null] : [];
    const fill = fillFrom(place, lang);
    const sentence = spoken(form.sentence[lang], place, lang);
    return {
      row: [...form.columns.map((column) => orEmpty(fill(column))), ...evidence],
      sentence: withHedge(sentence, hedge, lang) + marks,
    };
  });
  const empty = lines.length === 0;
  const leftOut = sum(reaches.map((reach) => reach.leftOut)) + sum(places.map((place) => leftOutOf(form, place)));
  const concern = concernOf(variables, asked, [...cited, ...places.map(({ row }) => row as { readonly id?: string })]);
  const notes = [
    ...(empty ? [spoken(form.none[lang], top, lang)] : []),
    ...(leftOut === 1 ? [PHRASES.oneLeftOut[lang]] : []),
    ...(leftOut > 1 ? [phrase(PHRASES.leftOut, lang, { count: leftOut })] : []),
    ...(reaches.some(({ truncated }) => truncated) ? [PHRASES.truncated[lang]] : []),
    ...concern(thingsAt(form.notSaid, top) as Absence[]).map((absence) => absenceText(absence, lang)),
    ...concern(thingsAt(form.ambiguities, top) as Ambiguity[]).map((ambiguity) => ambiguityText(ambiguity, lang)),
  ];
  const sentences = lines.map(({ sentence }) => sentence).join(PHRASES.space[lang]);
  return {
    columns: [
      ...form.columns.map(({ heading }) => heading[lang]),
      ...(form.cite.length > 0 ? [PHRASES.evidence[lang]] : []),
    ],
    rows: lines.map(({ row }) => row),
    paragraph: [sentences, ...notes].filter(Boolean).join('\n'),
    citations: citations.all,
    empty,
    note: notes.length > 0 ? notes.join('\n') : null,
  };
}

/** By the first value of these paths, as texts; rows that have none come last. Rows that are equal in it stay as they are. */
function inOrderOf(paths: readonly Path[]): (a: Place, b: Place) => number {
  const keyOf = (place: Place) => paths.flatMap((path) => read(path, place).values)[0] as string | number | undefined;
  return (a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
    return String(first) < String(second) ? -1 : String(first) > String(second) ? 1 : 0;
  };
}

interface Row {
  readonly row: unknown;
  readonly parent: unknown;
}

/** The rows of a list, each with the thing that holds it. */
function rowsAt(path: Path, top: Place): readonly Row[] {
  const [parents, last] = [
    { ...path, keys: path.keys.slice(0, -1) },
    { ...path, keys: path.keys.slice(-1) },
  ];
  return read(parents, top).values.flatMap((parent) =>
    read({ ...last, start: 'parent' }, { ...top, parent }).values.map((row) => ({ row, parent })),
  );
}

/**
 * Rows that are one thing, by its id, as one row with all that is known of it, in the place of the first. What has no id and
 * stands in several lists is one thing if it is the same in all that is selected.
 */
function asOneEach(rows: readonly Row[], ofSeveralLists: boolean): readonly Row[] {
  const byId = new Map<unknown, Row>();
  for (const { row, parent } of rows) {
    const id = (row as { readonly id?: string }).id ?? (ofSeveralLists ? JSON.stringify(row) : row);
    const known = byId.get(id);
    byId.set(id, known ? { ...known, row: { ...(row as object), ...(known.row as object) } } : { row, parent });
  }
  return [...byId.values()];
}

/** The claims that a row rests on. */
function citedIn({ cite }: Question['form'], place: Place): readonly CitedClaim[] {
  for (const path of cite) {
    const { values } = read(path, place);
    if (values.length > 0) return values as CitedClaim[];
  }
  return [];
}

/** A cell: what does not apply is an empty text. */
function orEmpty(filled: string | null | undefined): string | null {
  return filled === undefined ? '' : filled;
}

/** How a slot is filled at a place. */
function fillFrom(place: Place, lang: Lang): Fill {
  return ({ paths }) => valueOf(paths, place, lang) ?? (applies(paths, place) ? null : undefined);
}

/** A template filled as a sentence: with dates and titles as one writes them, and what is counted in its number. */
function spoken(template: Template, place: Place, lang: Lang): string {
  const fill: Fill = ({ paths }) =>
    valueOf(paths, place, lang, spokenText) ?? (applies(paths, place) ? null : undefined);
  const filled = fillTemplate(template, fill, PHRASES.unsaid[lang]);
  return lang === 'en' ? inNumber(onDays(filled)) : filled;
}

/** The values of the first path that has any, as one text; undefined where none has. */
function valueOf(paths: readonly Path[], place: Place, lang: Lang, textIn = textOf): string | undefined {
  for (const path of paths) {
    const { values } = read(path, place);
    const said = path.vocabulary === CLAIM_VALUE ? predicatesOf(path, place) : [];
    const texts = new Set(
      values.map(
        (value) => said.map((one) => valueLabel(one, String(value), lang)).find(Boolean) ?? textIn(value, path, lang),
      ),
    );
    const and = path.keys.at(-1) === 'sentence' ? PHRASES.semicolon : PHRASES.and;
    if (texts.size > 0) return [...texts].join(and[lang]);
  }
  return undefined;
}

/** What the claims whose values stand at a path are on; none where the operation does not ask. */
function predicatesOf(path: Path, place: Place): readonly string[] {
  return read({ ...path, keys: [...path.keys.slice(0, -1), 'predicate'] }, place).values.map(String);
}

function applies(paths: readonly Path[], place: Place): boolean {
  return paths.some((path) => read(path, place).applies);
}

function textOf(value: unknown, { keys, vocabulary }: Path, lang: Lang): string {
  if (keys.at(-1) === 'id') return String(value);
  if (keys.at(-1) === 'lang') return languageIn(String(value), lang);
  if (typeof value === 'boolean') return PHRASES[value ? 'yes' : 'no'][lang];
  return (vocabulary === null ? null : label(vocabulary, String(value), lang)) ?? inLang(String(value), lang);
}

/** A language by its tag, in words where we have any. */
function languageIn(tag: string, lang: Lang): string {
  return label('Language', tag.split('-')[0]!, lang) ?? tag;
}

/** A value as a sentence has it. */
function spokenText(value: unknown, path: Path, lang: Lang): string {
  const text = textOf(value, path, lang);
  if (path.vocabulary === DATE) return dateInSentence(text, lang);
  const isTitle = /(?:^|\.)sources?\.title$/.test(path.keys.join('.'));
  return isTitle ? phrase(PHRASES.title, lang, { title: text }) : text;
}

/** The sentence with its hedge before its end, and a capital at its beginning. */
function withHedge(sentence: string, hedge: string | null, lang: Lang): string {
  // A Chinese sentence has no capital, and a name in it stays as printed.
  const begun = lang === 'zh' ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
  if (hedge === null) return begun;
  const hedged = phrase(PHRASES.inBrackets, lang, { text: hedge });
  return begun.replace(/[.。]?$/, (end) => hedged + end);
}

/** How many things the lists within a row leave out; several paths may lead through one list, so the most counts. */
function leftOutOf({ columns, cite }: Question['form'], place: Place): number {
  const paths = [...columns.flatMap((column) => column.paths), ...cite];
  return Math.max(0, ...paths.filter(({ start }) => start === 'row').map((path) => read(path, place).leftOut));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function thingsAt(path: Path | null, place: Place): readonly unknown[] {
  return path ? read(path, place).values : [];
}

interface Concerning {
  readonly about: readonly string[];
}

interface Absence extends Concerning {
  readonly wrong: string;
  readonly right: string;
}

interface Ambiguity extends Concerning {
  readonly question: string;
  readonly options: readonly string[];
  readonly reading: string;
}

/**
 * Picks, of the remarks that sources bring, those that concern a row of the answer or a claim cited in it; where there are
 * none, those that concern everything that was asked about.
 */
function concernOf(variables: Question['variables'], asked: Data, shown: readonly { readonly id?: string }[]) {
  const ids = variables
    .filter(({ type, required }) => required && type.startsWith('ID'))
    .map(({ name }) => String(asked[name]));
  const shownIds = new Set(shown.map(({ id }) => id));
  return <T extends Concerning>(remarks: readonly T[]): readonly T[] => {
    const onShown = remarks.filter(({ about }) => about.some((id) => shownIds.has(id)));
    if (onShown.length > 0 || ids.length === 0) return onShown;
    return remarks.filter(({ about }) => ids.every((id) => about.includes(id)));
  };
}

function absenceText({ wrong, right }: Absence, lang: Lang): string {
  return phrase(PHRASES.notSaid, lang, { wrong: inLang(wrong, lang), right: inLang(right, lang) });
}

function ambiguityText({ question, options, reading }: Ambiguity, lang: Lang): string {
  return phrase(PHRASES.open, lang, {
    question: inLang(question, lang),
    options: options.map((option) => inLang(option, lang)).join(PHRASES.semicolon[lang]),
    reading: inLang(reading, lang),
  });
}
