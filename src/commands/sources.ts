import { holdings, type Holding } from '../registers/holdings.ts';
import { readingFrom } from '../store/write/read-stored.ts';
import { alignedTable } from './aligned-table.ts';
import { apiFor } from './api.ts';
import { withDatabase } from './open-database.ts';
import { storeLine } from './store-line.ts';
import type { CommandContext } from './command-context.ts';

const SERVED = `query ($after: String) {
  sources(first: 100, after: $after) {
    nodes { id kind title claims { totalCount } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Served {
  readonly sources: {
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: string;
      readonly title: string;
      readonly claims: { readonly totalCount: number };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/**
 * Lists what is loaded: sources with the folder and file that they came from, and registers with their sources and rows.
 * A server that GUANXI_URL names is asked for its sources; it does not tell where they came from.
 */
export async function sources(context: CommandContext, { json }: { readonly json: boolean }): Promise<void> {
  const { config, print, progress } = context;
  if (config.url !== undefined) {
    const served = await servedSources(context);
    const rows = served.map(({ id, kind, title, claims }) => [id, kind, String(claims.totalCount), title]);
    print(json ? JSON.stringify(served, null, 2) : alignedTable(['id', 'kind', 'claims', 'title'], rows));
    return;
  }
  progress(storeLine(config.place));
  const held = await withDatabase(context, (database) => holdings(readingFrom(database)));
  if (json) print(JSON.stringify(held, null, 2));
  else if (held.length === 0) print('Nothing is loaded yet.');
  else print(alignedTable(['id', 'what', 'claims', 'from'], held.map(rowOf)));
}

async function servedSources(context: CommandContext): Promise<readonly Served['sources']['nodes'][number][]> {
  const api = await apiFor(context);
  const all: Served['sources']['nodes'][number][] = [];
  for (let after: string | null = null; ;) {
    const { sources: page } = (await api.answer(SERVED, { after })) as Served;
    all.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return all;
    after = page.pageInfo.endCursor;
  }
}

function rowOf(held: Holding): readonly string[] {
  const { id, kind, sources: parts, folder, file, byChanges, claims, rows, whole } = held;
  if (byChanges) return [id, 'source', String(claims), 'changes'];
  if (kind === 'SOURCE') return [id, 'source', String(claims), [folder, file].filter(Boolean).join('/') || 'one file'];
  const read = rows === null ? 'imported' : `${rows} rows${whole ? '' : ', broken off: import it again to go on'}`;
  const others = parts.filter((part) => part !== id);
  return [
    id,
    'register',
    String(claims),
    [read, ...(others.length > 0 ? [`with ${others.join(', ')}`] : [])].join('; '),
  ];
}
