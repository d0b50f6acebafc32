import { BASE_PATH } from './base-path.ts';
import { parseTime } from '../../../src/domain/edtf.ts';
import { RELATION_TYPES } from '../../../src/domain/relation-types.ts';
import { ENTITY_KINDS } from '../../../src/domain/vocabulary.ts';
import { ARRANGEMENTS, type Arrangement } from './arrangements.ts';
import { placesText, readPlaces, type Places } from './places.ts';

/** The languages of the explorer. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The three views of one scene. */
export const TABS = ['graph', 'table', 'timeline'] as const;
export type Tab = (typeof TABS)[number];

/** Where one can be: what the path of the address says. */
export const SCREENS = ['home', 'graph', 'questions'] as const;
export type Screen = (typeof SCREENS)[number];

/**
 * Everything that an address holds. It names things and how to look at them, never what they are: whoever opens an
 * address asks the server anew.
 */
export interface View {
  readonly screen: Screen;
  readonly lang: Language;
  /** What is being searched for. */
  readonly text: string;
  /** The question that is open, and the values given for its variables; the example's where null. */
  readonly question: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
  /** The ids of the entities on the scene, sorted. */
  readonly shown: readonly string[];
  /** Those among them that were searched for or chosen by name: what is collapsed leaves them. */
  readonly sought: readonly string[];
  /** Those among them that are shown with everyone they are tied to. */
  readonly around: readonly string[];
  /** The ids of those who are left out nevertheless, sorted. */
  readonly without: readonly string[];
  /** Where they stand; those without a place are still to be laid out. */
  readonly places: Places;
  /** The ids of those that the layout may not move. */
  readonly pinned: readonly string[];
  /** The entity or relation whose detail is open. */
  readonly selected: string | null;
  readonly tab: Tab;
  /** How those without a place are arranged. */
  readonly arrangement: Arrangement;
  /** The time asked about, as a partial date; null is any time. */
  readonly asOf: string | null;
  /** A second time, to compare with `asOf`. */
  readonly comparedWith: string | null;
  /** Kinds of entities and types of relations that are not drawn. */
  readonly hidden: readonly string[];
  /** Whether the page is part of another one, and shows the view alone. */
  readonly embed: boolean;
}

/** What can be hidden: kinds of entities and types of relations. */
const HIDEABLE: readonly string[] = [...ENTITY_KINDS, ...RELATION_TYPES.map(({ type }) => type)];

/** Where everybody begins. */
export const HOME: View = {
  screen: 'home',
  lang: 'en',
  text: '',
  question: null,
  variables: null,
  shown: [],
  sought: [],
  around: [],
  without: [],
  places: new Map(),
  pinned: [],
  selected: null,
  tab: 'graph',
  arrangement: 'free',
  asOf: null,
  comparedWith: null,
  hidden: [],
  embed: false,
};

/** The address of a view: path and query. What is as in {@link HOME} is left out, so that equal views have one address. */
export function addressOf(view: View): string {
  const { screen, question } = view;
  const path = BASE_PATH + (screen === 'home' ? '/' : screen === 'graph' ? '/graph' : questionPath(question));
  const query = PARAMETERS.flatMap(({ name, write }) => {
    const value = write(view);
    return value ? [`${name}=${encoded(value)}`] : [];
  });
  return query.length > 0 ? `${path}?${query.join('&')}` : path;
}

/** The view that an address names. What it does not say, or says in a way that is not understood, is as in {@link HOME}. */
export function readView(address: string): View {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const [, first = '', second] = pathname.slice(BASE_PATH.length).split('/');
  const begin: View = {
    ...HOME,
    screen: oneOf(SCREENS, first) ?? 'home',
    question: first === 'questions' && second ? decoded(second) : null,
  };
  return PARAMETERS.reduce((view, { name, read }) => {
    const value = searchParams.get(name);
    return value ? { ...view, ...read(value, view) } : view;
  }, begin);
}

/** A list as addresses keep it: sorted, each once. */
export function sorted(list: Iterable<string>): readonly string[] {
  return [...new Set(list)].sort();
}

/** A parameter of the address. */
interface Parameter {
  readonly name: string;
  /** What a value says of the view, given what the parameters before it say. */
  readonly read: (value: string, view: View) => Partial<View>;
  /** The value of a view; null or empty where it is as in {@link HOME}. */
  readonly write: (view: View) => string | null;
  /** Whether a value is understood to the last, given the view that its address names. */
  readonly understands: (value: string, view: View) => boolean;
}

/** Every parameter of the address once, in the order of the query. */
export const PARAMETERS: readonly Parameter[] = [
  {
    name: 'lang',
    read: (value) => ({ lang: oneOf(LANGUAGES, value) ?? HOME.lang }),
    write: ({ lang }) => (lang === HOME.lang ? null : lang),
    understands: (value) => oneOf(LANGUAGES, value) !== null,
  },
  {
    name: 'embed',
    read: (value) => ({ embed: value === '1' }),
    write: ({ embed }) => (embed ? '1' : null),
    understands: (value) => value === '1',
  },
  { name: 'q', read: (text) => ({ text }), write: ({ text }) => text, understands: () => true },
  {
    name: 'with',
    read: (value) => ({ variables: readVariables(value) }),
    write: ({ variables }) => variables && JSON.stringify(variables),
    understands: (value) => readVariables(value) !== null,
  },
  {
    name: 'n',
    read: (value) => ({ shown: listIn(value) }),
    write: ({ shown }) => shown.join(','),
    understands: () => true,
  },
  ofShown('kept', 'sought'),
  ofShown('all', 'around'),
  {
    name: 'not',
    read: (value) => ({ without: listIn(value) }),
    write: ({ without }) => without.join(','),
    understands: () => true,
  },
  {
    name: 'view',
    read: (value) => ({ tab: oneOf(TABS, value) ?? HOME.tab }),
    write: ({ tab }) => (tab === HOME.tab ? null : tab),
    understands: (value) => oneOf(TABS, value) !== null,
  },
  {
    name: 'layout',
    read: (value) => ({ arrangement: oneOf(ARRANGEMENTS, value) ?? HOME.arrangement }),
    write: ({ arrangement }) => (arrangement === HOME.arrangement ? null : arrangement),
    understands: (value) => oneOf(ARRANGEMENTS, value) !== null,
  },
  { name: 's', read: (selected) => ({ selected }), write: ({ selected }) => selected, understands: () => true },
  time('asof', 'asOf'),
  time('and', 'comparedWith'),
  {
    name: 'hide',
    read: (value) => ({ hidden: listIn(value) }),
    write: ({ hidden }) => hidden.join(','),
    understands: (value) => value.split(',').every((word) => HIDEABLE.includes(word)),
  },
  ofShown('pin', 'pinned'),
  {
    name: 'p',
    read: (value, { shown }) => ({ places: readPlaces(shown, value) }),
    write: ({ places, shown }) => (places.size > 0 ? placesText(shown, places) : null),
    understands: (_value, { places }) => places.size > 0,
  },
];

/** Some of the entities on the scene. */
function ofShown(name: string, property: 'sought' | 'around' | 'pinned'): Parameter {
  return {
    name,
    read: (value, { shown }) => ({ [property]: listIn(value).filter((id) => shown.includes(id)) }),
    write: (view) => view[property].join(','),
    understands: (value, view) => view[property].length === new Set(value.split(',')).size,
  };
}

function time(name: string, property: 'asOf' | 'comparedWith'): Parameter {
  return {
    name,
    read: (value) => ({ [property]: parseTime(value) ? value : null }),
    write: (view) => view[property],
    understands: (value) => parseTime(value) !== null,
  };
}

function listIn(value: string): readonly string[] {
  return sorted(value.split(',').filter(Boolean));
}

/** As a query takes it, with the signs that may stand as they are left readable. */
function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** A part of a path as it was before it was escaped; null where it is escaped badly. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

function questionPath(question: string | null): string {
  return question === null ? '/questions' : `/questions/${encodeURIComponent(question)}`;
}

function readVariables(text: string): View['variables'] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? (value as View['variables']) : null;
  } catch {
    return null;
  }
}

function oneOf<Word extends string>(words: readonly Word[], text: string): Word | null {
  return words.find((word) => word === text) ?? null;
}
