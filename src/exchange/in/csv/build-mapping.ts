import type { EntityKind } from '../../../domain/vocabulary.ts';
import { cellNumber } from './cell-number.ts';
import type { DateForm } from './cell-date.ts';
import type { ColumnGuess } from './column-guess.ts';
import { SEPARATORS, type Dialect } from './dialect.ts';
import { headerUnit } from './header.ts';
import {
  BY_NAME,
  type CsvMapping,
  type DissolvedMapping,
  type EntityMapping,
  type RelationMapping,
} from './mapping.ts';
import { kindByName } from './name-kind.ts';
import type { Meaning } from './words/header-words.ts';
import { OVER_WORDS, typeOfPost } from './words/posts.ts';
import { typeOfWord } from './words/relation-words.ts';

type Mutable<Of> = { -readonly [Key in keyof Of]: Of[Key] };

/** What a mapping is made of. */
export interface Guessed {
  readonly columns: readonly ColumnGuess[];
  readonly dialect: Dialect;
  readonly header: number;
  readonly dates: DateForm;
}

/** A mapping for a table of these columns: of what each seems to be, what can be said with it. */
export function buildMapping({ columns, dialect, header, dates }: Guessed): CsvMapping {
  const found = new ByMeaning(columns);
  const [separator] = (Object.entries(SEPARATORS) as [keyof typeof SEPARATORS, string][]).find(
    ([, sign]) => sign === dialect.separator,
  )!;
  const relation = found.guess('RELATION') ?? found.guess('TYPE');
  const isSheet = found.has('FROM') && found.has('TO') && relation !== null;
  const { entities, relations } = isSheet ? relationSheet(found, relation) : firmTable(found);
  const [source, evidence] = sourcesOf(found);
  const leftOut = found.all('PRIVATE');
  return {
    file: {
      encoding: dialect.encoding,
      separator,
      ...(!dialect.quotes && { quotes: false }),
      ...(header > 1 && { header }),
    },
    ...(Object.keys(dates).length > 0 && { dates }),
    entities,
    ...(relations.length > 0 && { relations }),
    ...(source !== null && { source }),
    ...(evidence.length > 0 && { evidence }),
    ...(leftOut.length > 0 && { leftOut }),
  };
}

/** A register has no more sources than these beside the file. */
const MOST_SOURCES = 20;

// Each source of a table is one in the graph; where there are as many as rows, they are kept as words beside the claims.
function sourcesOf(found: ByMeaning): readonly [source: string | null, evidence: readonly string[]] {
  const source = found.guess('SOURCE');
  const isFew = source !== null && source.values.length <= MOST_SOURCES;
  return [
    isFew ? source.column : null,
    [...(source !== null && !isFew ? [source.column] : []), ...found.all('EVIDENCE')],
  ];
}

interface Parts {
  readonly entities: Readonly<Record<string, EntityMapping>>;
  readonly relations: readonly RelationMapping[];
}

function relationSheet(found: ByMeaning, relation: ColumnGuess): Parts {
  const words = Object.fromEntries(
    relation.values.flatMap((word) => {
      const type = typeOfWord(word) ?? typeOfPost(word);
      return type === null ? [] : [[word, type]];
    }),
  );
  return {
    entities: {
      from: { kind: BY_NAME, names: [{ column: found.column('FROM')! }] },
      to: { kind: BY_NAME, names: [{ column: found.column('TO')! }] },
    },
    relations: [
      {
        from: 'from',
        type: { column: relation.column, words },
        to: 'to',
        ...found.named({ title: 'POST', share: 'SHARE', start: 'START', end: 'END' }),
        ...shareForm(found),
      },
    ],
  };
}

function firmTable(found: ByMeaning): Parts {
  const entities: Record<string, EntityMapping> = {};
  const relations: RelationMapping[] = [];
  const body = bodyColumn(found);
  const person = found.column('PERSON') ?? (body === found.column('NAME') ? null : found.column('NAME'));
  if (body !== null) entities['organization'] = organization(found, body);
  const ofRow = (column: string | null, name: string, entity: (column: string) => EntityMapping) => {
    if (column === null) return;
    entities[name] = entity(column);
    if (body === null) return;
    relations.push(...RELATIONS[name]!(found));
  };
  // Of a register's rows those with one name of a person are rarely one person; in a table of one's own they mostly are.
  const within = found.has('USCC') || found.has('REGISTRATION_NUMBER') || found.has('COMPANY_NUMBER');
  const human = (column: string, list = false): EntityMapping => ({
    kind: 'PERSON',
    names: [{ column, ...(list && { list: true }) }],
    ...(within && body !== null && { within: 'organization' }),
  });
  const anyone = (column: string, otherwise?: EntityKind): EntityMapping => ({
    kind: kindIn(found.of(column)) ?? BY_NAME,
    ...(kindIn(found.of(column)) === null && otherwise && { otherwise }),
    names: [{ column, ...(isList(found.of(column)) && { list: true }) }],
  });
  ofRow(found.column('LEGAL_REPRESENTATIVE'), 'legalRepresentative', (column) =>
    organizationsAmong(found.of(column)) === 0
      ? human(column)
      : { kind: BY_NAME, otherwise: 'PERSON', names: [{ column }], ...(within && { within: 'organization' }) },
  );
  ofRow(person, 'person', (column) => ({
    ...human(column),
    ...(found.has('GENDER') && { attributes: [{ column: found.column('GENDER')!, predicate: 'GENDER' }] }),
  }));
  ofRow(found.column('PEOPLE'), 'people', (column) => human(column, true));
  ofRow(found.column('OWNER'), 'owner', (column) => anyone(column));
  ofRow(found.column('SUPERVISOR'), 'supervisor', (column) => anyone(column, 'GOVERNMENT_BODY'));
  ofRow(found.column('MEMBER_OF'), 'association', (column) => anyone(column, 'ASSOCIATION'));
  addPlaces(found, entities, relations);
  // A mapping speaks of something; where no column is known, that is what the first one names, as far as a name tells what it is.
  if (Object.keys(entities).length === 0) entities['thing'] = { kind: BY_NAME, names: [{ column: found.first }] };
  return { entities, relations };
}

/** The column with the organisation of a row: one that is said to be, or a name that is no person's. */
function bodyColumn(found: ByMeaning): string | null {
  const special = found.column('COMPANY') ?? found.column('ASSOCIATION');
  if (special !== null) return special;
  const name = found.guess('NAME');
  if (name === null) return null;
  const persons = name.values.filter((value) => kindByName(value) === 'PERSON').length;
  return name.values.length > 0 && persons > name.values.length / 2 ? null : name.column;
}

function organization(found: ByMeaning, column: string): EntityMapping {
  const { values } = found.of(column);
  const byHeader =
    found.column('ASSOCIATION') === column ? 'ASSOCIATION' : found.column('COMPANY') === column ? 'FIRM' : null;
  const told = values.flatMap((value) => kindByName(value) ?? []).filter((kind) => kind !== 'PERSON');
  const isMixed = told.some((kind) => kind !== (byHeader ?? told[0]));
  const kind = !isMixed ? (byHeader ?? kindIn(found.of(column))) : null;
  const entity: Mutable<EntityMapping> = {
    kind: kind ?? BY_NAME,
    ...(kind === null && { otherwise: byHeader ?? 'FIRM' }),
    names: [
      { column },
      ...found.all('OTHER_NAME').map((other) => ({ column: other, kind: 'ALIAS' as const, list: true })),
      ...found.all('SHORT_NAME').map((other) => ({ column: other, kind: 'ABBREVIATION' as const })),
      ...found.all('FORMER_NAME').map((other) => ({ column: other, kind: 'FORMER' as const, list: true })),
      ...found.all('ENGLISH_NAME').map((other) => ({ column: other, lang: 'en', kind: 'ALIAS' as const })),
    ],
  };
  const identifiers = CODE_MEANINGS.flatMap((scheme) => found.all(scheme).map((code) => ({ column: code, scheme })));
  if (identifiers.length > 0) entity.identifiers = identifiers;
  const attributes = [
    ...found.all('INDUSTRY').flatMap((one) => (kind === 'FIRM' ? [{ column: one, predicate: 'INDUSTRY' }] : [])),
    ...found.all('TYPE').map((one) => ({ column: one, predicate: 'CLASSIFICATION' })),
    ...found.all('SCOPE').map((one) => ({ column: one, predicate: 'DESCRIPTION' })),
  ];
  if (attributes.length > 0) entity.attributes = attributes;
  const figures = MEASURES.flatMap(([meaning, measure, unit]) =>
    found
      .all(meaning)
      .map((one) => ({ column: one, measure, ...(unit !== null && { unit: headerUnit(one) ?? unit }) })),
  );
  if (figures.length > 0) entity.figures = figures;
  const days = DAYS.flatMap(([meaning, measure]) => found.all(meaning).map((one) => ({ column: one, measure })));
  if (days.length > 0) entity.days = days;
  const dissolved = dissolvedIn(found);
  if (dissolved !== null) entity.dissolved = dissolved;
  return entity;
}

const CODE_MEANINGS = ['USCC', 'LEI', 'REGISTRATION_NUMBER', 'ORGANIZATION_CODE', 'COMPANY_NUMBER'] as const;
const MEASURES: readonly (readonly [meaning: Meaning, measure: string, unit: string | null])[] = [
  ['CAPITAL', 'registered capital', null],
  ['PAID_CAPITAL', 'paid-in capital', null],
  ['STAFF', 'employees', 'people'],
];
const DAYS: readonly (readonly [meaning: Meaning, measure: string])[] = [
  ['FOUNDED', 'date founded'],
  ['REGISTERED', 'date registered'],
  ['APPROVED', 'date approved'],
];

function dissolvedIn(found: ByMeaning): DissolvedMapping | null {
  const [status, day] = [found.guess('STATUS'), found.column('DISSOLVED_ON')];
  if (status === null && day === null) return null;
  const words = status?.values.filter((value) => OVER_WORDS.test(value) && !/inactive/i.test(value)) ?? [];
  return { ...(status !== null && { status: status.column, words }), ...(day !== null && { day }) };
}

/** The relations of each thing to the row's organisation. */
const RELATIONS: Readonly<Record<string, (found: ByMeaning) => readonly RelationMapping[]>> = {
  legalRepresentative: () => [{ from: 'legalRepresentative', type: 'LEGAL_REPRESENTATIVE_OF', to: 'organization' }],
  person: (found) => {
    const post = found.guess('POST');
    const words = Object.fromEntries(
      (post?.values ?? []).flatMap((value) => {
        const type = typeOfPost(value);
        return type === null ? [] : [[value, type]];
      }),
    );
    const dates = found.named({ start: 'START', end: 'END' });
    const share = found.has('OWNER') ? null : found.column('SHARE');
    const stake: readonly RelationMapping[] =
      share === null
        ? []
        : [{ from: 'person', type: 'OWNS', to: 'organization', where: share, share, ...shareForm(found) }];
    if (post === null) return [{ from: 'person', type: 'WORKS_AT', to: 'organization', ...dates }, ...stake];
    const type = { column: post.column, words, otherwise: 'WORKS_AT' };
    return [{ from: 'person', type, to: 'organization', title: post.column, ...dates }, ...stake];
  },
  people: () => [{ from: 'people', type: 'WORKS_AT', to: 'organization' }],
  owner: (found) => [
    {
      from: 'owner',
      type: 'OWNS',
      to: 'organization',
      ...found.named({ share: 'SHARE' }),
      ...shareForm(found),
      ...(found.has('PERSON') ? {} : found.named({ start: 'START', end: 'END' })),
    },
  ],
  supervisor: () => [{ from: 'supervisor', type: 'OVERSEES', to: 'organization' }],
  association: () => [{ from: 'organization', type: 'MEMBER_OF', to: 'association' }],
};

function addPlaces(found: ByMeaning, entities: Record<string, EntityMapping>, relations: RelationMapping[]): void {
  const [province, city, district] = [found.column('PROVINCE'), found.column('CITY'), found.column('DISTRICT')];
  // A province is of use where nothing nearer is named. One name of a district is that of several; the city tells them apart.
  const levels = [
    ...(city === null && province !== null ? [{ name: 'province', column: province }] : []),
    ...(city === null ? [] : [{ name: 'city', column: city }]),
    ...(district === null ? [] : [{ name: 'district', column: district }]),
  ];
  levels.forEach(({ name, column }, index) => {
    const above = levels[index - 1];
    entities[name] = { kind: 'PLACE', names: [{ column }], ...(above !== undefined && { within: above.name }) };
    if (above !== undefined) relations.push({ from: name, type: 'PART_OF', to: above.name });
  });
  const finest = levels.at(-1);
  const who =
    entities['organization'] === undefined ? (entities['person'] === undefined ? null : 'person') : 'organization';
  if (finest !== undefined && who !== null) relations.push({ from: who, type: 'LOCATED_IN', to: finest.name });
}

function shareForm(found: ByMeaning): { readonly shareOfOne?: true } {
  const share = found.guess('SHARE');
  const numbers = (share?.values ?? []).map((value) => cellNumber(value, headerUnit(share!.column)));
  const isOfOne =
    numbers.length > 1 && numbers.every(({ value, unit }) => unit !== '%' && value !== null && value <= 1);
  return isOfOne && numbers.some(({ value }) => value! % 1 !== 0) ? { shareOfOne: true } : {};
}

/** The kind that nearly all names of a column tell; null where they tell several, or none. */
function kindIn({ values }: ColumnGuess): EntityKind | null {
  const counts = new Map<EntityKind | null, number>();
  for (const value of values) counts.set(kindByName(value), (counts.get(kindByName(value)) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] === values.length ? most[0] : null;
}

function organizationsAmong({ values }: ColumnGuess): number {
  return values.filter((value) => !['PERSON', null].includes(kindByName(value))).length;
}

/** Whether cells are lists of names. */
function isList({ values }: ColumnGuess): boolean {
  return values.filter((value) => /[、;；\n]/.test(value)).length > values.length / 10;
}

/** Columns by what they seem to be. */
class ByMeaning {
  readonly #columns: readonly ColumnGuess[];

  constructor(columns: readonly ColumnGuess[]) {
    this.#columns = columns;
  }

  get first(): string {
    return this.#columns[0]!.column;
  }

  has(meaning: Meaning): boolean {
    return this.guess(meaning) !== null;
  }

  guess(meaning: Meaning): ColumnGuess | null {
    return this.#columns.find((one) => one.meaning === meaning) ?? null;
  }

  column(meaning: Meaning): string | null {
    return this.guess(meaning)?.column ?? null;
  }

  all(meaning: Meaning): readonly string[] {
    return this.#columns.flatMap((one) => (one.meaning === meaning ? one.column : []));
  }

  of(column: string): ColumnGuess {
    return this.#columns.find((one) => one.column === column)!;
  }

  /** The columns of some meanings, by the keys under which they stand; without those that are not there. */
  named<Key extends string>(meanings: Readonly<Record<Key, Meaning>>): Readonly<Partial<Record<Key, string>>> {
    const pairs = (Object.entries(meanings) as [Key, Meaning][]).map(([key, meaning]) => [key, this.column(meaning)]);
    return Object.fromEntries(pairs.filter(([, column]) => column !== null)) as Readonly<Partial<Record<Key, string>>>;
  }
}
