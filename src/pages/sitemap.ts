import { escapeHtml } from '../domain/escape-html.ts';
import { ENTITY_KINDS } from '../domain/vocabulary.ts';
import { BrowseStartDocument } from '../generated/page-operations.ts';
import { KIND_PATHS } from './kind-paths.ts';
import { kindListOperation } from './kind-list.ts';
import { addressOf, pathTo, type Ask, type PageAnswer, type PageRequest } from './page.ts';

/** How many entities of each kind are named; the rest is found by the lists. */
const MOST_PAGES = 20;

/** The addresses of all pages that search engines may show: lists, questions, sources and entities that are not made up. */
export async function sitemap(page: PageRequest, _id: string, ask: Ask): Promise<PageAnswer> {
  const { stats, questions } = await ask(BrowseStartDocument, { lang: 'en' });
  const paths = [
    '/browse',
    ...Object.keys(KIND_PATHS).map((path) => `/browse/${path}`),
    '/browse/relations',
    '/browse/sources',
    ...(questions ?? []).map(({ name }) => `/question/${name}`),
    ...(stats?.sources ?? [])
      .filter(({ source }) => !source.synthetic)
      .map(({ source }) => pathTo('source', source.id)),
  ];
  for (const kind of ENTITY_KINDS) {
    let after: string | null = null;
    for (let count = 0; count < MOST_PAGES; count += 1) {
      const { list }: Awaited<ReturnType<typeof listOf>> = await listOf(kind, after, ask);
      paths.push(...list.nodes.filter(({ synthetic }) => !synthetic).map(({ id }) => pathTo('entity', id)));
      if (!list.pageInfo.hasNextPage) break;
      after = list.pageInfo.endCursor;
    }
  }
  const urls = paths.map((path) => `<url><loc>${escapeHtml(addressOf(page, path))}</loc></url>`);
  return {
    kind: 'file',
    type: 'application/xml; charset=utf-8',
    name: null,
    text: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
  };
}

function listOf(kind: (typeof ENTITY_KINDS)[number], after: string | null, ask: Ask) {
  return ask(kindListOperation(kind), { where: null, orderBy: { field: 'NAME', direction: 'ASC' }, after, lang: 'en' });
}
