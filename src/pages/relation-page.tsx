import { heading, label, typeLabel } from '../domain/labels/label.ts';
import { inLang } from '../domain/labels/in-lang.ts';
import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import { RelationPageDocument, type RelationPageQuery } from '../generated/page-operations.ts';
import { Citations } from './citations.ts';
import { claimRemarks, relationRemarks } from './claim-words.ts';
import { CiteThis } from './cite.tsx';
import { renderPage } from './document.tsx';
import { claimsLd } from './json-ld.ts';
import { Disagreements, Limits } from './limits.tsx';
import { missingPage } from './missing-page.tsx';
import {
  claimAnchor,
  counted,
  hrefOf,
  momentOf,
  pathTo,
  say,
  type Ask,
  type PageAnswer,
  type PageRequest,
} from './page.ts';
import { Cited, FrozenBanner, LinkedSentence, Section, SourceList, SyntheticBanner } from './parts.tsx';
import { dayOf } from './site-parts.tsx';
import { stateOf } from './state.ts';
import { RecordActions } from './record-actions.tsx';

type Relation = NonNullable<RelationPageQuery['relations']>['nodes'][number];

interface Part {
  readonly page: PageRequest;
  readonly relation: Relation;
  readonly citations: Citations;
}

/** The page of a relation: its sentence, what is known of it, each claim with its passage, and where sources disagree. */
export async function relationPage(page: PageRequest, id: string, ask: Ask): Promise<PageAnswer> {
  const data = await ask(RelationPageDocument, { ids: [id], knownAt: momentOf(page), lang: page.lang });
  const relation = data.relations?.nodes[0];
  if (!relation) return missingPage(page, say(page, PAGE_WORDS.noRelation, { id }));
  const state = stateOf(data);
  const { from, to, conflicts, claims, sentence } = relation;
  const citations = new Citations([
    ...claims,
    ...conflicts.flatMap(({ positions }) => positions.flatMap((position) => position.claims)),
  ]);
  const isSynthetic = from.synthetic || to.synthetic;
  const parts = { page, relation, citations };
  const sources = counted(page, citations.list.length, PAGE_WORDS.sourceOne, PAGE_WORDS.sourceMany);
  const content = (
    <article className="record">
      {isSynthetic && <SyntheticBanner page={page} />}
      {momentOf(page) !== null && <FrozenBanner page={page} day={dayOf(page, state)} />}
      <Title {...parts} />
      <Known {...parts} />
      <Claims {...parts} />
      <Disagreements page={page} conflicts={conflicts} citations={citations} />
      <Limits
        page={page}
        sources={sourcesOf(relation)}
        concerns={(about, predicates) =>
          [from.id, to.id].some((end) => about.includes(end)) &&
          (predicates.length === 0 || predicates.includes(relation.type))
        }
      />
      <SourceList page={page} citations={citations} />
      {!page.embed && <CiteThis page={page} title={sentence} state={state} lasting />}
    </article>
  );
  return renderPage(
    page,
    200,
    {
      title: sentence,
      description: [sentence, ...relationRemarks(page, relation), sources].join(PHRASES.semicolon[page.lang]),
      type: 'article',
      hidden: isSynthetic || momentOf(page) !== null,
      jsonLd: isSynthetic ? [] : [claimsLd(page, relation)],
    },
    { content, sources, state },
  );
}

/** The sources of a relation's claims, each once. */
function sourcesOf({ claims }: Relation): readonly Relation['claims'][number]['source'][] {
  return [...new Map(claims.map(({ source }) => [source.id, source])).values()];
}

function Title({ page, relation, citations }: Part) {
  const { lang } = page;
  const { from, to, type, id, sentence, claims } = relation;
  return (
    <header className="title">
      <p className="kind">
        {heading(typeLabel(type, lang))} <code>{id}</code>
      </p>
      <h1>
        <LinkedSentence page={page} text={sentence} entities={[from, to]} />
      </h1>
      <p className="lead">
        {relationRemarks(page, relation).join(' · ')} <Cited page={page} citations={citations} claims={claims} />
      </p>
      {!page.embed && (
        <RecordActions page={page}>
          <a className="button primary" href={hrefOf(page, '/graph', { n: `${from.id},${to.id}`, s: id })}>
            {PAGE_WORDS.openGraph[lang]}
          </a>
        </RecordActions>
      )}
    </header>
  );
}

function Known({ page, relation }: Part) {
  const { lang } = page;
  const { period, attestedFrom, attestedTo, ended, modality, confidence, titles } = relation;
  const unknown = <span className="quiet">{PAGE_WORDS.notKnown[lang]}</span>;
  const attested =
    attestedFrom === null
      ? null
      : attestedFrom === attestedTo
        ? attestedFrom
        : say(page, PAGE_WORDS.span, { start: attestedFrom, end: attestedTo ?? '' });
  const facts = [
    [PAGE_WORDS.begins, period.start?.text ?? unknown],
    [PAGE_WORDS.ends, period.end?.text ?? unknown],
    [PAGE_WORDS.whetherOver, label('Ended', ended, lang)],
    [PAGE_WORDS.attested, attested ?? unknown],
    [
      PAGE_WORDS.post,
      titles.length === 0 ? unknown : titles.map((title) => inLang(title, lang)).join(PHRASES.and[lang]),
    ],
    [PAGE_WORDS.howFirm, label('Modality', modality, lang)],
    [PAGE_WORDS.support, label('Confidence', confidence, lang)],
  ] as const;
  return (
    <Section id="known" title={PAGE_WORDS.whatIsKnown[lang]}>
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

function Claims({ page, relation, citations }: Part) {
  const { lang } = page;
  const { claims, from, to } = relation;
  return (
    <Section id="claims" title={PAGE_WORDS.claims[lang]} count={claims.length}>
      <ul className="claims">
        {claims.map((claim) => (
          <li key={claim.id} data-polarity={claim.polarity}>
            <p>
              {claim.sentence} <Cited page={page} citations={citations} claims={[claim]} />
            </p>
            <p className="remarks">
              {claimRemarks(page, claim).join(' · ')}{' '}
              <a href={`${hrefOf(page, pathTo('source', claim.source.id))}#${claimAnchor(claim.id)}`}>
                <code>{claim.id}</code>
              </a>
            </p>
          </li>
        ))}
      </ul>
      {!page.embed && (
        <ul className="ways">
          {[from, to].map((end) => (
            <li key={end.id}>
              <a href={hrefOf(page, pathTo('entity', end.id))}>
                {say(page, PAGE_WORDS.otherRelations, { name: end.name })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
