import type { Database } from '../../../src/graph/database.ts';

type Properties = Readonly<Record<string, unknown>>;

/** A node of the database in plain memory. */
export class StoredNode {
  readonly labels: readonly string[];
  readonly properties: Properties;

  constructor(labels: readonly string[], properties: Properties) {
    this.labels = labels;
    this.properties = properties;
  }

  /** Its id; an empty text where it has none. */
  get id(): string {
    return textOf(this.properties, 'id');
  }

  /** A property that is a text; an empty one where it is missing. */
  text(name: string): string {
    return textOf(this.properties, name);
  }

  is(label: string): boolean {
    return this.labels.includes(label);
  }

  /** A property that is a list of texts; empty where it is missing. */
  list(name: string): readonly string[] {
    return (this.properties[name] as readonly string[] | undefined) ?? [];
  }
}

/** Whose claims count: those of some sources, those known by a day; null is no condition. */
export interface ClaimFilter {
  readonly sources: readonly string[] | null;
  readonly knownBy: number | null;
}

/** A relationship of the database in plain memory, seen by those claims on it that count. */
export class StoredRelation {
  readonly type: string;
  readonly from: StoredNode;
  readonly to: StoredNode;
  readonly properties: Properties;
  readonly filter: ClaimFilter | null;

  constructor(
    type: string,
    from: StoredNode,
    to: StoredNode,
    properties: Properties,
    filter: ClaimFilter | null = null,
  ) {
    this.type = type;
    this.from = from;
    this.to = to;
    this.properties = properties;
    this.filter = filter;
  }

  get id(): string {
    return textOf(this.properties, 'id');
  }

  /** The same relationship, seen by other claims. */
  by(filter: ClaimFilter | null): StoredRelation {
    return new StoredRelation(this.type, this.from, this.to, this.properties, filter);
  }
}

function textOf(properties: Properties, name: string): string {
  return (properties[name] as string | undefined) ?? '';
}

/** All that a small database holds. */
export class World {
  readonly #nodes: readonly StoredNode[];
  readonly relations: readonly StoredRelation[];

  constructor(nodes: readonly StoredNode[], relations: readonly StoredRelation[]) {
    this.#nodes = nodes;
    this.relations = relations;
  }

  /** All nodes of a label, in the order of their ids. */
  all(label: string): readonly StoredNode[] {
    return this.#nodes.filter((node) => node.is(label)).sort((a, b) => byText(a.id, b.id));
  }

  /** The node of a label that has an id, or null. */
  find(label: string, id: unknown): StoredNode | null {
    return this.#nodes.find((node) => node.is(label) && node.properties['id'] === id) ?? null;
  }

  /** The nodes of a label that have these ids, in the order of the ids; an unknown id gives none. */
  findAll(label: string, ids: readonly string[]): readonly StoredNode[] {
    return ids.flatMap((id) => this.find(label, id) ?? []);
  }
}

/** Reads a whole database into memory, as it is. */
export async function readWorld(database: Database): Promise<World> {
  const nodes = await database.read('MATCH (n) RETURN elementId(n), labels(n), properties(n)');
  const byElement = new Map(
    nodes.rows.map(([element, labels, properties]) => [
      element,
      new StoredNode(labels as string[], properties as Properties),
    ]),
  );
  const relationships = await database.read(
    'MATCH (a)-[r]->(b) RETURN type(r), elementId(a), elementId(b), properties(r)',
  );
  const relations = relationships.rows.map(
    ([type, from, to, properties]) =>
      new StoredRelation(type as string, byElement.get(from)!, byElement.get(to)!, properties as Properties),
  );
  return new World([...byElement.values()], relations);
}

/** Compares two texts by their code points. */
export function byText(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (let place = 0; place < Math.min(left.length, right.length); place++) {
    const difference = left[place]!.codePointAt(0)! - right[place]!.codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
