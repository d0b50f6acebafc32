import { parseTime } from '../../../src/domain/edtf.ts';
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
  /** The time asked about, as a partial date; null is any time. */
  readonly asOf: string | null;
  /** A second time, to compare with `asOf`. */
  readonly comparedWith: string | null;
  /** Kinds of entities and types of relations that are not drawn. */
  readonly hidden: readonly string[];
}

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
  asOf: null,
  comparedWith: null,
  hidden: [],
};

/** The address of a view: path and query. What is as in {@link HOME} is left out, so that equal views have one address. */
export function addressOf(view: View): string {
  const { screen, question } = view;
  const path = screen === 'home' ? '/' : screen === 'graph' ? '/graph' : questionPath(question);
  const query = Object.entries(parametersOf(view))
    .filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== '')
    .map(([name, value]) => `${name}=${encoded(value)}`);
  return query.length > 0 ? `${path}?${query.join('&')}` : path;
}

/** The view that an address names. What it does not say, or says in a way that is not understood, is as in {@link HOME}. */
export function readView(address: string): View {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const given = (name: string) => searchParams.get(name) || null;
  const list = (name: string) => sorted(given(name)?.split(',').filter(Boolean) ?? []);
  const [, first = '', second] = pathname.split('/');
  const shown = list('n');
  const among = (name: string) => list(name).filter((id) => shown.includes(id));
  return {
    screen: oneOf(SCREENS, first) ?? 'home',
    lang: oneOf(LANGUAGES, given('lang')) ?? HOME.lang,
    text: given('q') ?? '',
    question: first === 'questions' && second ? decoded(second) : null,
    variables: readVariables(given('with')),
    shown,
    sought: among('kept'),
    around: among('all'),
    without: list('not'),
    places: readPlaces(shown, given('p') ?? ''),
    pinned: among('pin'),
    selected: given('s'),
    tab: oneOf(TABS, given('view')) ?? HOME.tab,
    asOf: readTime(given('asof')),
    comparedWith: readTime(given('and')),
    hidden: list('hide'),
  };
}

/** A list as addresses keep it: sorted, each once. */
export function sorted(list: Iterable<string>): readonly string[] {
  return [...new Set(list)].sort();
}

function parametersOf(view: View): Readonly<Record<string, string | null>> {
  return {
    lang: view.lang === HOME.lang ? null : view.lang,
    q: view.text,
    with: view.variables && JSON.stringify(view.variables),
    n: view.shown.join(','),
    kept: view.sought.join(','),
    all: view.around.join(','),
    not: view.without.join(','),
    view: view.tab === HOME.tab ? null : view.tab,
    s: view.selected,
    asof: view.asOf,
    and: view.comparedWith,
    hide: view.hidden.join(','),
    pin: view.pinned.join(','),
    p: view.places.size > 0 ? placesText(view.shown, view.places) : null,
  };
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

function readTime(text: string | null): string | null {
  return text !== null && parseTime(text) ? text : null;
}

function readVariables(text: string | null): View['variables'] {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && !Array.isArray(value) ? (value as View['variables']) : null;
  } catch {
    return null;
  }
}

function oneOf<Word extends string>(words: readonly Word[], text: string | null): Word | null {
  return words.find((word) => word === text) ?? null;
}
