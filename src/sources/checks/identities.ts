import { otherKind } from '../../domain/claim-checks/other-kind.ts';
import type { Path } from '../../domain/format-path.ts';
import type { Problem } from '../problem.ts';
import { SECTIONS, type WellFormedItems } from '../well-formed-items.ts';
import { thingName } from '../thing-name.ts';
import { ownIds, type StoredReferences } from '../reference-index.ts';

interface First {
  readonly file: string;
  readonly name: string;
  /** The kind of an entity or term, the only things that several files may tell of. */
  readonly kind: string | null;
}

/**
 * An id means one thing. Within a file it is there once; across files only entities and terms are told of again, as
 * of the same kind. `known` is what a database holds beside these files.
 */
export function identityProblems(files: readonly WellFormedItems[], known: StoredReferences): readonly Problem[] {
  const first = new Map<string, First>();
  for (const [id, kind] of known.entities) first.set(id, { file: 'the database', name: `entity "${id}"`, kind });
  for (const [id, kind] of known.terms) first.set(id, { file: 'the database', name: `term "${id}"`, kind });
  for (const [id, name] of known.holders) first.set(id, { file: 'the database', name, kind: null });
  return files.flatMap((file) => {
    const here = new Map<string, string>();
    return entries(file).flatMap(({ id, path, name, kind }): readonly Problem[] => {
      const say = (message: string) => [file.problem([...path, 'id'], `${name}: ${message}`)];
      const twin = here.get(id);
      if (twin !== undefined) return say(`${twin} of this file has the same id`);
      here.set(id, name);
      // It adds to an entity; that there is one is looked at elsewhere.
      if (kind === undefined) return [];
      const other = first.get(id);
      if (other === undefined) {
        first.set(id, { file: file.file, name, kind });
        return [];
      }
      if (kind === null || other.kind === null) return say(`${other.name} in ${other.file} has the same id`);
      const fault = otherKind(kind, other.kind, other.file);
      return fault === null ? [] : say(`it is ${fault}`);
    });
  });
}

interface Entry {
  readonly id: string;
  readonly path: Path;
  readonly name: string;
  /** Null for what has none; undefined for an entity of which another file says what it is. */
  readonly kind: string | null | undefined;
}

function entries(file: WellFormedItems): readonly Entry[] {
  const { source } = file;
  const own = source === null ? [] : [{ id: source.id, path: ['source'], name: `source "${source.id}"`, kind: null }];
  const items = SECTIONS.filter((section) => section !== 'passages').flatMap((section) =>
    file.items(section).map(({ item, path }) => ({
      id: item.id,
      path,
      name: thingName({ [section]: { [Number(path[1])]: item } }, path),
      kind: section === 'entities' || section === 'terms' ? (item as { readonly kind?: string }).kind : null,
    })),
  );
  const describing = ownIds(file).map(({ id, path }) => {
    const named = {
      entities: { [Number(path[1])]: file.items('entities').find((one) => one.path[1] === path[1])?.item },
    };
    return { id, path, name: thingName(named, path), kind: null };
  });
  return [...own, ...items, ...describing];
}
