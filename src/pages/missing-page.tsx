import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import { renderPage } from './document.tsx';
import { hrefOf, type PageRequest, type RenderedPage } from './page.ts';
import { SearchForm } from './site-parts.tsx';
import { KIND_PATHS, kindHeading } from './kind-paths.ts';

/** The page for what is not there: it says so, and leads to the search and to the lists. */
export function missingPage(page: PageRequest, message: string): RenderedPage {
  const { lang } = page;
  const content = (
    <article className="record">
      <header className="title">
        <h1>{PAGE_WORDS.notFound[lang]}</h1>
        <p className="lead">{message}</p>
      </header>
      <p>{PAGE_WORDS.searchInstead[lang]}</p>
      <SearchForm page={page} />
      <ul className="ways">
        {Object.entries(KIND_PATHS).map(([path, kind]) => (
          <li key={path}>
            <a href={hrefOf(page, `/browse/${path}`)}>{kindHeading(kind, lang)}</a>
          </li>
        ))}
        <li>
          <a href={hrefOf(page, '/browse/sources')}>{PAGE_WORDS.sources[lang]}</a>
        </li>
      </ul>
    </article>
  );
  return renderPage(
    page,
    404,
    { title: PAGE_WORDS.notFound[lang], description: message, hidden: true },
    { content, state: null },
  );
}
