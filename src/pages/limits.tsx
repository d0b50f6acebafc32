import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import { label } from '../domain/labels/label.ts';
import { inLang } from '../domain/labels/in-lang.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import type { PageConflictFragment, PageLimitsFragment, PageSourceFragment } from '../generated/page-operations.ts';
import type { Citations } from './citations.ts';
import { say, type PageRequest } from './page.ts';
import { Cited, Section } from './parts.tsx';

interface Part {
  readonly page: PageRequest;
}

/** Where sources disagree: the positions side by side, each with its sources. */
export function Disagreements({
  page,
  conflicts,
  citations,
}: Part & { readonly conflicts: readonly PageConflictFragment[]; readonly citations: Citations }) {
  const { lang } = page;
  if (conflicts.length === 0) return null;
  return (
    <Section id="disagreements" title={PAGE_WORDS.disagreements[lang]} count={conflicts.length}>
      {conflicts.map(({ id, question, positions }) => (
        <div key={id} className="conflict">
          <h3>{inLang(question, lang)}</h3>
          <ul className="positions">
            {positions.map(({ reading, rank, reason, claims }, index) => (
              <li key={index} data-rank={rank}>
                <p>
                  <b>{inLang(reading, lang)}</b> <Cited page={page} citations={citations} claims={claims} />
                </p>
                {(rank !== 'NORMAL' || reason !== null) && (
                  <p className="quiet">
                    {[rank === 'NORMAL' ? null : label('Rank', rank, lang), reason]
                      .filter((text) => text !== null)
                      .join(PHRASES.colon[lang])}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

/** A source with its limits, as a page lists them. */
export type LimitedSource = PageLimitsFragment & Pick<PageSourceFragment, 'title'>;

/** What sources do not say, though a reader may think so, and where their words can be read in more than one way. */
export function Limits({
  page,
  sources,
  concerns,
}: Part & {
  readonly sources: readonly LimitedSource[];
  /** Whether what is about these entities and predicates belongs on the page. */
  readonly concerns: (about: readonly string[], predicates: readonly string[]) => boolean;
}) {
  const { lang } = page;
  const absences = sources.flatMap(({ title, notSaid }) =>
    notSaid.filter(({ about, predicates }) => concerns(about, predicates)).map((one) => ({ ...one, title })),
  );
  const open = sources.flatMap(({ title, ambiguities }) =>
    ambiguities.filter(({ about }) => concerns(about, [])).map((one) => ({ ...one, title })),
  );
  return (
    <>
      {absences.length > 0 && (
        <Section id="not-said" title={PAGE_WORDS.notSaid[lang]} count={absences.length}>
          <p className="quiet">{PAGE_WORDS.notSaidIntro[lang]}</p>
          <ul className="limits">
            {absences.map(({ id, wrong, right, title, locators }) => (
              <li key={id}>
                <p>
                  <s>{wrong}</s>
                </p>
                <p>{say(page, PAGE_WORDS.instead, { right })}</p>
                <p className="quiet">{placesIn(page, title, locators)}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {open.length > 0 && (
        <Section id="ambiguities" title={PAGE_WORDS.ambiguities[lang]} count={open.length}>
          <ul className="limits">
            {open.map(({ id, question, options, reading, title, locators }) => (
              <li key={id}>
                <p>{question}</p>
                <p>{say(page, PAGE_WORDS.options, { options: options.join(PHRASES.semicolon[lang]) })}</p>
                <p>{say(page, PAGE_WORDS.readAs, { reading })}</p>
                <p className="quiet">{placesIn(page, title, locators)}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function placesIn(page: PageRequest, title: string, locators: readonly { readonly passage: string }[]): string {
  const where = [...new Set(locators.map(({ passage }) => passage))].join(PHRASES.and[page.lang]);
  return [say(page, PHRASES.title, { title }), where].filter((text) => text !== '').join(' · ');
}
