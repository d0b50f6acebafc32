import { relationType } from '../../../src/domain/relation-types.ts';
import type { Bundle, Change, Line, Scene, SceneRelation } from '../scene/scene.ts';

/** One curve of the drawing: a relation, or several between the same two entities. */
export interface EdgeBundle {
  /** The relation's id, or the bundle's where it holds several. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relations: readonly SceneRelation[];
  readonly line: Line;
  /** What became of all of them by the second time; null where there is none, or where they differ. */
  readonly change: Change | null;
  /** Whether some changed and others did not, or otherwise. */
  readonly mixed: boolean;
  /** At which of its ends an arrow head stands; a symmetric relation has none. */
  readonly headAtStart: boolean;
  readonly headAtEnd: boolean;
  /** How far its middle lies from the straight line, where several lines between the same two are fanned out; else null. */
  readonly bend: number | null;
}

const BETWEEN_OPENED = 34;

/** The curves of a scene, one for each bundle. */
export function edgeBundlesOf({ bundles }: Scene): readonly EdgeBundle[] {
  return bundles.map((bundle) => {
    const known = CLOSED.get(bundle) ?? edgeBundle(bundle.relations, bundle, null);
    CLOSED.set(bundle, known);
    return known;
  });
}

/** A bundle that stays the same has the same curve, which then is not drawn anew. */
const CLOSED = new WeakMap<Bundle, EdgeBundle>();

/** The same curves, but where one holds several relations of which one is selected, a curve for each of these. */
export function withOpened(bundles: readonly EdgeBundle[], selected: string | null): readonly EdgeBundle[] {
  const holds = ({ relations }: EdgeBundle) => relations.length > 1 && relations.some(({ id }) => id === selected);
  return bundles.some(holds) ? bundles.flatMap((one) => (holds(one) ? fanned(one) : [one])) : bundles;
}

function fanned({ id, relations }: EdgeBundle): readonly EdgeBundle[] {
  return relations.map((relation, index) => {
    const bend = (index - (relations.length - 1) / 2) * BETWEEN_OPENED;
    // Each is drawn from its own start, and one that runs against the first bends the other way to stay apart from it.
    const sign = relation.from.id === relations[0]!.from.id ? 1 : -1;
    return edgeBundle([relation], { id, from: relation.from.id, to: relation.to.id }, sign * bend);
  });
}

function edgeBundle(
  relations: readonly SceneRelation[],
  { id, from, to }: Omit<Bundle, 'relations' | 'line'>,
  bend: number | null,
): EdgeBundle {
  const changes = new Set(relations.map(({ change }) => change));
  const pointed = relations.filter(({ type }) => relationType(type)?.symmetric !== true);
  return {
    id: relations.length === 1 ? relations[0]!.id : id,
    from,
    to,
    relations,
    line: LINES.find((line) => relations.some((relation) => relation.line === line))!,
    change: changes.size === 1 ? relations[0]!.change : null,
    mixed: changes.size > 1,
    headAtStart: pointed.some((relation) => relation.to.id === from && from !== to),
    headAtEnd: pointed.some((relation) => relation.to.id === to),
    bend,
  };
}

/** How many types of a bundle its name lists. */
const LISTED = 2;

/** What stands at a line: the type of its relation, or of several the first types, "heads · owns +1". */
export function edgeNameOf({ relations }: Pick<EdgeBundle, 'relations'>, nameOfType: (type: string) => string): string {
  const types = [...new Set(relations.map(({ type }) => nameOfType(type)))];
  const listed = types.slice(0, LISTED).join(' · ');
  return types.length > LISTED ? `${listed} +${types.length - LISTED}` : listed;
}

const LINES: readonly Line[] = ['SOLID', 'DASHED', 'DOTTED'];

/** What hangs on an entity, in the order in which its list is gone through. */
export function edgeBundlesAt(bundles: readonly EdgeBundle[], id: string): readonly EdgeBundle[] {
  return bundles.filter(({ from, to }) => from === id || to === id);
}
