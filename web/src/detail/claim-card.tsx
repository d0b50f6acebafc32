import type { ReactNode } from 'react';
import { detailText } from '../../../src/domain/detail-text.ts';
import { useView } from '../address/address-bar.ts';
import type { ClaimInFullFragment } from '../generated/operations.ts';
import { useOwnText } from '../words/own-text.ts';
import { useTerms } from '../words/terms.ts';
import { useWords } from '../words/words.ts';
import { EntityLink } from './entity-link.tsx';

/** A claim as evidence: which source says it and where, how firmly, since and until when, and what to beware of. */
export function ClaimCard({ claim }: { readonly claim: ClaimInFullFragment }) {
  const words = useWords();
  const terms = useTerms();
  const ownText = useOwnText();
  const { lang } = useView();
  const { source, evidence, attributedTo } = claim;
  const quote = evidence.find((place) => place.quote !== null)?.quote;
  return (
    <article className="claim" data-denied={claim.polarity === 'DENIED' || undefined}>
      <p className="source">
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        ) : (
          <cite>{source.title}</cite>
        )}
        <span>
          {[source.publisherName ?? words.publisherUnknown, source.published ?? words.undated].join(', ')}
          {source.synthetic && ` · ${words.synthetic}`}
        </span>
      </p>
      <ul className="locators" aria-label={words.placesInSource}>
        {evidence.map(({ locator, stance }, index) => (
          <li key={index} title={locator.passage}>
            {locator.paragraph}
            {stance === 'CONTRADICTS' && ` (${words.speaksAgainst})`}
          </li>
        ))}
      </ul>
      {claim.polarity === 'DENIED' && <p className="denied">{words.denies}</p>}
      {quote && <blockquote>{quote}</blockquote>}
      <dl className="facts">
        <Fact name={words.howFirmly}>{terms.word('Modality', claim.modality)}</Fact>
        {attributedTo && (
          <Fact name={words.attributedTo}>
            <EntityLink entity={attributedTo} />
          </Fact>
        )}
        {claim.title && <Fact name={words.asTitled}>{ownText(claim.title)}</Fact>}
        <Fact name={words.since}>{claim.start ?? words.notSaidWhen}</Fact>
        {claim.end && <Fact name={words.until}>{claim.end}</Fact>}
        {claim.saidOn && <Fact name={words.saidOn}>{claim.saidOn}</Fact>}
        {claim.details.map((detail) => (
          <Fact key={detail.name} name={detail.name}>
            {detailText(detail, lang)}
          </Fact>
        ))}
        {claim.rank !== 'NORMAL' && (
          <Fact name={words.rank}>{[terms.word('Rank', claim.rank), claim.rankReason].filter(Boolean).join(': ')}</Fact>
        )}
        {claim.status !== 'ACCEPTED' && <Fact name={words.review}>{terms.word('ClaimStatus', claim.status)}</Fact>}
        {claim.basis.length > 0 && <Fact name={words.inferredFrom}>{claim.basis.map(({ id }) => id).join(', ')}</Fact>}
        {claim.note && <Fact name={words.note}>{claim.note}</Fact>}
      </dl>
    </article>
  );
}

/** One line of a list of facts. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The claims behind a fact, folded until they are asked for. */
export function Evidence({ claims }: { readonly claims: readonly ClaimInFullFragment[] }) {
  const words = useWords();
  if (claims.length === 0) return <p className="warning">{words.unsourced}</p>;
  const sources = new Set(claims.map(({ source }) => source.id)).size;
  const places = new Set(claims.flatMap(({ evidence }) => evidence.map(({ locator }) => locator.paragraph)));
  return (
    <details className="evidence">
      <summary>{words.evidence(sources, [...places].join(', '))}</summary>
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
    </details>
  );
}
