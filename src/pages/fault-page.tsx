import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import { renderPage } from './document.tsx';
import type { PageAnswer, PageFault, PageRequest } from './page.ts';
import { SearchForm } from './site-parts.tsx';

/** The page in place of one that could not be made, with the reason. */
export function faultPage(page: PageRequest, fault: PageFault): PageAnswer {
  const title = PAGE_WORDS.failed[page.lang];
  const content = (
    <article className="record">
      <header className="title">
        <h1>{title}</h1>
        <p className="lead">{fault.message}</p>
      </header>
      <SearchForm page={page} />
    </article>
  );
  const answer = renderPage(
    page,
    fault.status,
    { title, description: fault.message, hidden: true },
    { content, state: null },
  );
  return { ...answer, headers: fault.headers };
}
