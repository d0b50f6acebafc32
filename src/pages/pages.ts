import { browsePage } from './browse-page.tsx';
import { entityPage } from './entity-page.tsx';
import { faultPage } from './fault-page.tsx';
import { PageFault, type Ask, type PageAnswer, type PageRequest } from './page.ts';
import { questionPage } from './question-page.tsx';
import { relationPage } from './relation-page.tsx';
import { searchPage } from './search-page.tsx';
import { sitemap } from './sitemap.ts';
import { sourcePage } from './source-page.tsx';

/** Makes the answer to a request for a page; `id` is what its path ends with, unescaped, and empty for a path without. */
type AnswerTo = (page: PageRequest, id: string, ask: Ask) => Promise<PageAnswer>;

const PAGES = {
  entity: entityPage,
  relation: relationPage,
  source: sourcePage,
  question: questionPage,
  browse: browsePage,
  search: searchPage,
  sitemap,
} as const satisfies Readonly<Record<string, AnswerTo>>;

/** The sorts of pages. */
export type PageName = keyof typeof PAGES;

/** Answers a request for a page; what its reader could not have is a page too, which says why. */
export async function answerPage(name: PageName, page: PageRequest, id: string, ask: Ask): Promise<PageAnswer> {
  try {
    return await PAGES[name](page, id, ask);
  } catch (error) {
    if (error instanceof PageFault) return faultPage(page, error);
    throw error;
  }
}
