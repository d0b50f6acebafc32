import { dateInWords } from '../domain/labels/date-in-words.ts';
import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import type { EntityPageQuery } from '../generated/page-operations.ts';
import type { PageRequest } from './page.ts';
import { Section } from './parts.tsx';

/** The formats that a part of the graph is offered in, by the words that people know them by. */
const FORMATS = { csv: 'CSV', jsonl: 'JSON Lines', jsonld: 'JSON-LD', turtle: 'Turtle', graphml: 'GraphML' };

/** What one can take along of an entity: files, a query to begin with, and what was changed about it. */
export function EntityData({
  page,
  entity: { id, changes },
}: {
  readonly page: PageRequest;
  readonly entity: NonNullable<EntityPageQuery['entity']>;
}) {
  const { lang, basePath } = page;
  const [before, after] = PAGE_WORDS.dataIntro[lang].split('{formats}');
  const query = `{ entity(id: ${JSON.stringify(id)}) { name relations(first: 100) { nodes { sentence claims { source { title } } } } } }`;
  return (
    <>
      <Section id="data" title={PAGE_WORDS.data[lang]}>
        <p>
          {before}
          {Object.entries(FORMATS).map(([format, name], index) => (
            <span key={format}>
              {index > 0 && ' · '}
              <a href={`${basePath}/export/${format}?around=${encodeURIComponent(id)}`}>{name}</a>
            </span>
          ))}
          {after}
        </p>
        <pre tabIndex={0}>{query}</pre>
      </Section>
      {changes.nodes.length > 0 && (
        <Section id="changes" title={PAGE_WORDS.changes[lang]} count={changes.totalCount}>
          <ul className="changes">
            {changes.nodes.map((change) => (
              <li key={change.id}>
                <time dateTime={change.at}>{dateInWords(change.at.slice(0, 10), lang)}</time> {change.sentence}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
