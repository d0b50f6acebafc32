import { heading, label } from '../domain/labels/label.ts';
import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import {
  SourcePageClaimsDocument,
  SourcePageDocument,
  type SourcePageClaimsQuery,
  type SourcePageQuery,
} from '../generated/page-operations.ts';
import { CiteThis } from './cite.tsx';
import { claimRemarks } from './claim-words.ts';
import { renderPage } from './document.tsx';
import { sourceLd, webPageLd } from './json-ld.ts';
import { Limits } from './limits.tsx';
import { missingPage } from './missing-page.tsx';
import { claimAnchor, counted, hrefOf, pathTo, say, type Ask, type PageAnswer, type PageRequest } from './page.ts';
import { EntityLink, LinkedSentence, Section, SyntheticBanner } from './parts.tsx';
import { byParagraph, type PassageClaims } from './by-paragraph.ts';
import { stateOf } from './state.ts';
import { RecordActions } from './record-actions.tsx';

type Source = NonNullable<SourcePageQuery['source']>;
type Claims = NonNullable<SourcePageClaimsQuery['source']>['claims'];

/** The page of a source: what it is, its claims by the passages they stand in, and what it does not say. */
export async function sourcePage(page: PageRequest, id: string, ask: Ask): Promise<PageAnswer> {
  const { lang } = page;
  const [data, { source: withClaims }] = await Promise.all([
    ask(SourcePageDocument, { id, lang }),
    ask(SourcePageClaimsDocument, { id, after: page.query['after'] ?? null, lang }),
  ]);
  const { source } = data;
  if (!source || !withClaims) return missingPage(page, say(page, PAGE_WORDS.noSource, { id }));
  const state = stateOf(data);
  const claims = counted(page, source.claims.totalCount, PAGE_WORDS.claimOne, PAGE_WORDS.claimMany);
  const lead = say(page, PAGE_WORDS.sourceHolds, { claims });
  const content = (
    <article className="record">
      {source.synthetic && <SyntheticBanner page={page} />}
      <header className="title">
        <p className="kind">
          {heading(PAGE_WORDS.source[lang])} <code>{source.id}</code>
        </p>
        <h1>{say(page, PHRASES.title, { title: source.title })}</h1>
        <p className="lead">{source.summary ?? lead}</p>
        {!page.embed && <Actions page={page} source={source} />}
      </header>
      <About page={page} source={source} />
      <ClaimsByPassage page={page} claims={withClaims.claims} total={source.claims.totalCount} />
      <Limits page={page} sources={[source]} concerns={() => true} />
      <Derivations page={page} source={source} />
      {!page.embed && <CiteThis page={page} title={source.title} state={state} lasting={false} />}
    </article>
  );
  const by = [source.publisherName, source.published].filter((text) => text !== null).join(PHRASES.comma[lang]);
  return renderPage(
    page,
    200,
    {
      title: `${source.title} · ${PAGE_WORDS.source[lang]}`,
      description: [by, source.summary ?? lead].filter((text) => text !== '').join(PHRASES.colon[lang]),
      type: 'article',
      hidden: source.synthetic || page.query['after'] !== undefined,
      jsonLd: source.synthetic ? [] : [webPageLd(page, source.title, { isBasedOn: sourceLd(page, source) })],
    },
    { content, sources: source.publisherName ?? source.title, state },
  );
}

function Actions({ page, source }: { readonly page: PageRequest; readonly source: Source }) {
  const { lang } = page;
  return (
    <RecordActions page={page}>
      {source.url !== null && (
        <a className="button primary" href={source.url} rel="external noreferrer">
          {PAGE_WORDS.original[lang]}
        </a>
      )}
    </RecordActions>
  );
}

function About({ page, source }: { readonly page: PageRequest; readonly source: Source }) {
  const { lang } = page;
  const {
    publisherName,
    author,
    published,
    publishedBasis,
    kind,
    language,
    recordedAt,
    url,
    weak,
    textSha256,
    textCharacters,
  } = source;
  const unknown = <span className="quiet">{PAGE_WORDS.unsaid[lang]}</span>;
  const facts = [
    [PAGE_WORDS.publisher, publisherName ?? unknown],
    [PAGE_WORDS.author, author === null ? unknown : <EntityLink page={page} entity={author} />],
    [
      PAGE_WORDS.published,
      published === null ? unknown : [published, publishedBasis].filter((text) => text !== null).join(' · '),
    ],
    [PAGE_WORDS.kindOfSource, kind.replaceAll('_', ' ').toLowerCase() + (weak ? ` · ${PAGE_WORDS.weak[lang]}` : '')],
    [PAGE_WORDS.language, language === null ? unknown : (label('Language', language.slice(0, 2), lang) ?? language)],
    [
      PAGE_WORDS.address,
      url === null ? (
        unknown
      ) : (
        <a href={url} rel="external noreferrer">
          {url}
        </a>
      ),
    ],
    [PAGE_WORDS.recorded, recordedAt],
    ...(textSha256 === null
      ? []
      : [
          [
            { en: 'SHA-256', zh: 'SHA-256' },
            <code key="hash">{`${textSha256} (${textCharacters ?? '?'})`}</code>,
          ] as const,
        ]),
  ] as const;
  return (
    <Section id="about" title={PAGE_WORDS.about[lang]}>
      <dl className="facts">
        {facts.map(([words, value]) => (
          <div key={words.en}>
            <dt>{words[lang]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function ClaimsByPassage({
  page,
  claims,
  total,
}: {
  readonly page: PageRequest;
  readonly claims: Claims;
  readonly total: number;
}) {
  const { lang } = page;
  const { nodes, pageInfo } = claims;
  const paragraphs = byParagraph(nodes);
  const isQuoted = nodes.some(({ evidence }) => evidence.some(({ quote }) => quote !== null));
  const isFirst = page.query['after'] === undefined;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return (
    <Section id="claims" title={PAGE_WORDS.claimsByPassage[lang]} count={total}>
      <p className="quiet">{isQuoted ? PAGE_WORDS.ownCopy[lang] : PAGE_WORDS.noCopy[lang]}</p>
      {paragraphs.map(({ paragraph, passages }) => (
        <div key={paragraph} className="paragraph" id={`paragraph-${paragraph}`}>
          <h3>{paragraphName(page, paragraph)}</h3>
          <div>
            {passages.map((one) => (
              <Passage key={one.passage} page={page} passage={one} />
            ))}
          </div>
        </div>
      ))}
      {(next !== null || !isFirst) && (
        <p className="pages">
          <span>{say(page, PAGE_WORDS.shownOf, { shown: nodes.length, total })}</span>{' '}
          {!isFirst && <a href={hrefOf(page, page.path)}>{PAGE_WORDS.firstPage[lang]}</a>}{' '}
          {next !== null && <a href={hrefOf(page, page.path, { after: next })}>{PAGE_WORDS.moreClaims[lang]}</a>}
        </p>
      )}
    </Section>
  );
}

function Passage({
  page,
  passage: { passage, quote, claims },
}: {
  readonly page: PageRequest;
  readonly passage: PassageClaims<Claims['nodes'][number]>;
}) {
  return (
    <div className="passage">
      <p className="passage-name">
        <code>{passage}</code>
      </p>
      {quote !== null && <blockquote>{quote}</blockquote>}
      <ul className="claims">
        {claims.map(({ claim, isFirst }) => (
          <li key={claim.id} id={isFirst ? claimAnchor(claim.id) : undefined} data-polarity={claim.polarity}>
            <p>
              <LinkedSentence
                page={page}
                text={claim.sentence}
                entities={[claim.subject, claim.object].filter((end) => end !== null)}
              />
            </p>
            <p className="remarks">
              {claimRemarks(page, claim).join(' · ')}{' '}
              {claim.relation === null ? (
                <code>{claim.id}</code>
              ) : (
                <a href={hrefOf(page, pathTo('relation', claim.relation.id))}>
                  <code>{claim.id}</code>
                </a>
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a paragraph is called: the headline, the caption, or by its number. */
function paragraphName(page: PageRequest, paragraph: string): string {
  const { lang } = page;
  if (paragraph === '') return PAGE_WORDS.noPassage[lang];
  const [, number] = /^P(\d+)$/.exec(paragraph) ?? [];
  if (number !== undefined) return say(page, PAGE_WORDS.paragraph, { number });
  const named = { HL: PAGE_WORDS.para_HL, CAP: PAGE_WORDS.para_CAP, BY: PAGE_WORDS.para_BY, UPD: PAGE_WORDS.para_UPD };
  return Object.hasOwn(named, paragraph) ? named[paragraph as keyof typeof named][lang] : paragraph;
}

function Derivations({ page, source: { derivations } }: { readonly page: PageRequest; readonly source: Source }) {
  if (derivations.length === 0) return null;
  return (
    <Section id="derivations" title={PAGE_WORDS.derivations[page.lang]} count={derivations.length}>
      <ul className="limits">
        {derivations.map(({ id, formula, value, unit, note }) => (
          <li key={id}>
            <p>
              <code>{formula}</code> = {value.toLocaleString(page.lang)} {unit}
            </p>
            {note !== null && <p className="quiet">{note}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
