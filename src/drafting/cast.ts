import { nameKey } from '../domain/names.ts';
import type { EntityKind, NameKind } from '../generated/source-file.ts';
import type { FigureMention } from './figures.ts';

/** A name that a text gives an entity, and the passages that print it. */
export interface CastName {
  readonly value: string;
  readonly kind: NameKind;
  readonly at: Set<string>;
}

/** An entity that a text speaks of. */
export interface CastEntity {
  readonly kind: EntityKind;
  /** The rule that found it. */
  readonly rule: string;
  /** Whether its kind is an inference. */
  readonly inferred: boolean;
  readonly names: CastName[];
  /** The passages that speak of it. */
  readonly at: Set<string>;
  /** How many it is, of a group. */
  readonly figure: FigureMention | null;
  /** Its id in the graph; null where the graph is not asked or does not know it. */
  readonly knownId: string | null;
}

/** An entity that the graph knows by a name. */
export interface KnownEntity {
  readonly id: string;
  readonly kind: EntityKind;
}

/** What the graph knows, by the keys of names (`nameKey`). */
export type KnownNames = ReadonlyMap<string, KnownEntity>;

/** How an entity is found in the first place. */
export interface Appearance {
  readonly name: string;
  readonly nameKind: NameKind;
  readonly kind: EntityKind;
  readonly rule: string;
  readonly inferred: boolean;
  readonly passage: string;
  readonly figure?: FigureMention | null;
}

/** The entities of a text, in the order of their first appearance. */
export class Cast {
  readonly entities: CastEntity[] = [];
  readonly #byKey = new Map<string, CastEntity>();
  readonly #known: KnownNames;

  constructor(known: KnownNames) {
    this.#known = known;
  }

  /** The entity that a name belongs to, if there is one so far. */
  named(name: string): CastEntity | undefined {
    return this.#byKey.get(nameKey(name));
  }

  /** What the graph knows by a name. */
  known(name: string): KnownEntity | undefined {
    return this.#known.get(nameKey(name));
  }

  /** The entity of a name, a new one where the name is new. */
  add(appearance: Appearance): CastEntity {
    const { name, nameKind, kind, rule, inferred, passage, figure = null } = appearance;
    const before = this.named(name);
    if (before !== undefined) return this.mention(before, name, nameKind, passage);
    const known = this.known(name);
    const entity: CastEntity = {
      kind: known?.kind ?? kind,
      rule,
      inferred: known === undefined && inferred,
      names: [],
      at: new Set(),
      figure,
      knownId: known?.id ?? null,
    };
    this.entities.push(entity);
    return this.mention(entity, name, nameKind, passage);
  }

  /** A description that stands for one entity at one place only, such as a group with its number. */
  describe(appearance: Appearance): CastEntity {
    const { name, nameKind, kind, rule, inferred, passage, figure = null } = appearance;
    const entity: CastEntity = { kind, rule, inferred, names: [], at: new Set([passage]), figure, knownId: null };
    entity.names.push({ value: name, kind: nameKind, at: new Set([passage]) });
    this.entities.push(entity);
    return entity;
  }

  /** Notes that a passage speaks of an entity by a name; null where it only points at it. */
  mention(entity: CastEntity, name: string | null, kind: NameKind, passage: string): CastEntity {
    entity.at.add(passage);
    if (name === null) return entity;
    const key = nameKey(name);
    const same = entity.names.find((one) => nameKey(one.value) === key);
    if (same === undefined) entity.names.push({ value: name, kind, at: new Set([passage]) });
    else same.at.add(passage);
    if (!this.#byKey.has(key)) this.#byKey.set(key, entity);
    return entity;
  }
}

/** The name to show of an entity. */
export function mainName({ names }: CastEntity): string {
  return names[0]!.value;
}
