import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import { hrefOf, type PageRequest } from './page.ts';

/** The ways to the first page of a list and to the next, where there are any; `next` is the cursor after which it begins. */
export function PageLinks({ page, next }: { readonly page: PageRequest; readonly next: string | null }) {
  const { lang, query } = page;
  return (
    <p className="pages">
      {query['after'] !== undefined && (
        <a href={hrefOf(page, page.path, { ...query, after: null })}>{PAGE_WORDS.firstPage[lang]}</a>
      )}{' '}
      {next !== null && <a href={hrefOf(page, page.path, { ...query, after: next })}>{PAGE_WORDS.nextPage[lang]}</a>}
    </p>
  );
}
