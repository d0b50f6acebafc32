import { createHttp, type HttpParts } from '../../src/api/http.ts';
import { createLogger } from '../../src/api/logger.ts';
import { createMetrics } from '../../src/api/metrics.ts';
import { openArticleGraph, type ArticleGraph } from '../support/article.ts';
import { openBrowser, type WatchingBrowser } from './browser.ts';

/** A server of the explorer over a graph, within this process. */
export interface ServedExplorer {
  /** `http://127.0.0.1:` and a port of its own. */
  readonly origin: string;
  readonly graph: ArticleGraph;
  close(): Promise<void>;
}

/** Serves the explorer over a graph, of the article unless another is given; `close` closes the graph as well. */
async function serveExplorer(
  opening: Promise<ArticleGraph> = openArticleGraph(),
  parts: Partial<HttpParts> = {},
): Promise<ServedExplorer> {
  const graph = await opening;
  const http = await createHttp({
    apollo: graph.apollo,
    context: { database: graph.database },
    readiness: () => ({ ready: true, reason: 'as the tests have loaded it' }),
    metrics: createMetrics(),
    log: createLogger('silent'),
    ...parts,
  });
  const origin = await http.listen({ host: '127.0.0.1', port: 0 });
  const close = async () => {
    http.server.closeAllConnections();
    await http.close();
    await graph.close();
  };
  return { origin, graph, close };
}

/** A browser on a busy machine may take long; what is asserted is that it comes. */
const PATIENCE_MS = 60_000;

/** The explorer, and a browser that looks at it. */
export interface Explorer extends WatchingBrowser {
  readonly graph: ArticleGraph;
  /** `http://127.0.0.1:` and a port of its own. */
  readonly origin: string;
  /** Opens an address in a page that waits a minute for whatever it is to find. */
  readonly openPatiently: WatchingBrowser['open'];
}

/**
 * Serves the explorer and starts a browser for the tests of one file: open it in beforeAll, `closePages` in afterEach,
 * `close` in afterAll.
 */
export async function openExplorer(opening?: Promise<ArticleGraph>, parts?: Partial<HttpParts>): Promise<Explorer> {
  const served = await serveExplorer(opening, parts);
  const browser = await openBrowser(served.origin);
  const close = async () => {
    await browser.close();
    await served.close();
  };
  const openPatiently: Explorer['openPatiently'] = async (...given) => {
    const page = await browser.open(...given);
    page.setDefaultTimeout(PATIENCE_MS);
    return page;
  };
  return { ...browser, graph: served.graph, origin: served.origin, openPatiently, close };
}
