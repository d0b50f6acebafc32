import type { ReactNode } from 'react';
import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import type { PageRequest } from './page.ts';

/** What can be done with a record's page: first what is particular to the record, then citing, copying and printing it. */
export function RecordActions({ page, children }: { readonly page: PageRequest; readonly children: ReactNode }) {
  const { lang } = page;
  return (
    <p className="actions">
      {children}
      <a className="button" href="#cite">
        {PAGE_WORDS.cite[lang]}
      </a>
      <button type="button" data-copy-address hidden>
        {PAGE_WORDS.copyLink[lang]}
      </button>
      <button type="button" data-print hidden>
        {PAGE_WORDS.print[lang]}
      </button>
    </p>
  );
}
