import type { Database } from '../../src/graph/database.ts';

/** What may stand in a text of either language as it is: names, titles and ids of the graph. */
export interface KnownNames {
  /** Names as sources print them, titles of sources, ids. */
  readonly names: readonly string[];
}

/** Names, titles and ids of all that the graph holds; what we call a thing that no source names is not among them. */
const NAMES = `
  CALL () {
    MATCH (e:Entity) UNWIND range(0, size(e.nameValues) - 1) AS i
    WITH e, i WHERE e.nameKinds[i] <> 'DESCRIPTION' RETURN e.nameValues[i] AS name
    UNION MATCH (t:Term) WHERE t.kind IN ['PUBLISHER', 'CHANNEL'] RETURN t.name AS name
    UNION MATCH (s:Source) RETURN s.title AS name
    UNION MATCH (n) WHERE n.id IS NOT NULL RETURN n.id AS name
  } RETURN DISTINCT name`;

/** All names of a graph. */
export async function namesOf(database: Database): Promise<KnownNames> {
  const { rows } = await database.read(NAMES);
  return { names: rows.map(([name]) => String(name)) };
}

/** Words that no language translates: what a code or a place in a text is called. */
const CODES = /\b(?:https?:\/\/\S+|[A-Z]{2,}\d*|[PQ]\d+(?:\.\d+)?|[0-9A-Z]{8,}|[a-z0-9]+(?:[-._][a-z0-9]+)+)\b/g;

/**
 * The English words of a Chinese text that belong to no name. What stands in it is read without every known name; of the
 * rest, a word in capitals is a code, and a capitalised one may be a part of a name ("Guangyu").
 */
export function strayEnglish(text: string, { names }: KnownNames): readonly string[] {
  const parts = new Set(names.flatMap((name) => name.match(/\p{Lu}[\p{L}'’]+/gu) ?? []));
  const rest = without(text, names).replace(CODES, ' ');
  return (rest.match(/[A-Za-z][A-Za-z'’]+/g) ?? []).filter((word) => !parts.has(word));
}

/** The Chinese of an English text that belongs to no name; several characters may be a part of one (汽车). */
export function strayChinese(text: string, { names }: KnownNames): readonly string[] {
  const found = without(text, names).match(/\p{Script=Han}+/gu) ?? [];
  return found.filter((part) => part.length < 2 || !names.some((name) => name.includes(part)));
}

function without(text: string, names: readonly string[]): string {
  // A sentence may begin with a name that does not begin with a capital.
  return names
    .toSorted((a, b) => b.length - a.length)
    .reduce(
      (left, name) => left.replaceAll(name, ' ').replaceAll(name.charAt(0).toUpperCase() + name.slice(1), ' '),
      text,
    );
}
