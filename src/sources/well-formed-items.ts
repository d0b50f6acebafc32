import type { Path } from '../domain/format-path.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './read-yaml.ts';
import type { SourceEntry, SourceFile } from '../generated/source-file.ts';

/** The lists of a source file. */
export const SECTIONS = [
  'passages',
  'terms',
  'entities',
  'claims',
  'trends',
  'statistics',
  'identities',
  'notSaid',
  'ambiguities',
  'derived',
  'disputes',
] as const;
export type Section = (typeof SECTIONS)[number];
type ItemOf<S extends Section> = NonNullable<SourceFile[S]>[number];

/** An item of a list and its place in the file. */
export interface Placed<T> {
  readonly item: T;
  readonly path: Path;
}

/** What of a file can be looked at further. The rest has been told as problems, and the checks pass it over. */
export interface WellFormedItems {
  readonly file: string;
  /** Null when the document itself is misshapen. */
  readonly source: SourceEntry | null;
  /** The items of a list that can be looked at. */
  readonly items: <S extends Section>(section: S) => readonly Placed<ItemOf<S>>[];
  /** The ids of the other items, so that what points at them is not told as well. */
  readonly misshapen: ReadonlySet<string>;
  readonly problem: (path: Path, message: string) => Problem;
}

/** The part of a file that can be looked at, given the places where the schema found fatal faults. */
export function wellFormedItems(file: string, { data, locate }: YamlFile, faults: readonly Path[]): WellFormedItems {
  const whole = (typeof data === 'object' && data !== null ? data : {}) as Partial<SourceFile>;
  const faulty = new Set(faults.map(([section, index]) => `${section ?? ''}/${index ?? ''}`));
  const faultySections = new Set(faults.map(([section]) => section));
  const misshapen = new Set<string>();
  const items = <S extends Section>(section: S): readonly Placed<ItemOf<S>>[] => {
    const list: unknown = whole[section];
    if (!Array.isArray(list)) return [];
    return list
      .map((item, index) => ({ item: item as ItemOf<S>, path: [section, index] }))
      .filter(({ path: [, index] }) => !faulty.has(`${section}/${index}`));
  };
  for (const section of SECTIONS) {
    const list: unknown = whole[section];
    for (const [index, item] of (Array.isArray(list) ? (list as unknown[]) : []).entries()) {
      if (faulty.has(`${section}/${index}`) && hasId(item)) misshapen.add(item.id);
    }
  }
  return {
    file,
    source: faultySections.has('source') || whole.source === undefined ? null : whole.source,
    items,
    misshapen,
    problem: (path, message) => locate(path, message),
  };
}

function hasId(item: unknown): item is { readonly id: string } {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';
}
