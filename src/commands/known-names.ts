import { nameKey } from '../domain/names.ts';
import type { KnownEntity, KnownNames } from '../drafting/cast.ts';
import { namesIn } from '../drafting/names-in.ts';
import type { EntityKind } from '../generated/source-file.ts';
import { apiFor } from './api.ts';
import type { CommandContext } from './command-context.ts';

/** How many names one request looks up. */
const AT_ONCE = 20;
/** The longest text that a search takes. */
const LONGEST = 256;

interface Found {
  readonly edges: readonly {
    readonly rule: string;
    readonly node: { readonly id: string; readonly kind: EntityKind };
  }[];
}

/**
 * What the server of GUANXI_URL knows by the names of a text: entities that bear a name exactly, where there is one alone.
 * Nothing where no server is named: a draft needs no database.
 */
export async function knownNames(
  surroundings: CommandContext,
  text: string,
  title: string | null,
): Promise<KnownNames> {
  const known = new Map<string, KnownEntity>();
  if (surroundings.config.url === undefined) return known;
  const api = await apiFor(surroundings);
  const names = namesIn(text, title).filter((name) => name.length <= LONGEST);
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const some = names.slice(from, from + AT_ONCE);
    const asked = (await api.answer(operationFor(some.length), variablesFor(some))) as Readonly<
      Record<string, Found | null>
    >;
    for (const [index, name] of some.entries()) {
      const exact = (asked[`n${index}`]?.edges ?? []).filter(({ rule }) => rule === 'exact');
      const [only] = exact;
      if (only !== undefined && exact.length === 1)
        known.set(nameKey(name), { id: only.node.id, kind: only.node.kind });
    }
  }
  return known;
}

function operationFor(count: number): string {
  const each = Array.from({ length: count }, (_, index) => index);
  const fields = each.map(
    (index) => `n${index}: search(text: $n${index}, first: 3) { edges { rule node { id kind } } }`,
  );
  return `query Known(${each.map((index) => `$n${index}: String!`).join(', ')}) { ${fields.join(' ')} }`;
}

function variablesFor(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name, index) => [`n${index}`, name]));
}
