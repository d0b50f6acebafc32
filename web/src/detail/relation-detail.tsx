import { useView } from '../address/address-bar.ts';
import { useAnswer } from '../data/use-answer.ts';
import { RelationDetailDocument, type SourceWithLimitsFragment } from '../generated/operations.ts';
import { Failure, Missing, Skeleton } from '../elements/states.tsx';
import { certaintyOf } from '../scene/scene.ts';
import { useOwnText } from '../words/own-text.ts';
import { useTerms } from '../words/terms.ts';
import { useWords } from '../words/words.ts';
import { ClaimCard, Fact } from './claim-card.tsx';
import { EntityLink } from './entity-link.tsx';
import { Conflicts, Limits } from './limits.tsx';

/** All that is known of a relation: when, how firmly, and every claim that says so or denies it. */
export function RelationDetail({ id }: { readonly id: string }) {
  const { lang, asOf } = useView();
  const words = useWords();
  const terms = useTerms();
  const ownText = useOwnText();
  const { data, error, isPending, refetch } = useAnswer(RelationDetailDocument, { id, lang });
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Skeleton rows={6} />;
  const relation = data.data.node;
  if (relation?.__typename !== 'Relation') return <p>{words.nothingOfThatId(id)}</p>;
  const certainty = certaintyOf(relation, asOf);
  return (
    <>
      <Missing faults={data.faults} />
      <p className="ends">
        <EntityLink entity={relation.from} /> → <EntityLink entity={relation.to} />
      </p>
      <dl className="facts">
        {relation.title && <Fact name={words.asTitled}>{ownText(relation.title)}</Fact>}
        <Fact name={words.since}>{relation.period.start?.text ?? words.notSaidWhen}</Fact>
        <Fact name={words.until}>{relation.period.end?.text ?? terms.word('Ended', relation.ended)}</Fact>
        <Fact name={words.attested}>{words.between(relation.attestedFrom, relation.attestedTo)}</Fact>
        <Fact name={words.howFirmly}>{terms.word('Modality', relation.modality)}</Fact>
        {certainty && asOf && <Fact name={words.asOfLabel(asOf)}>{terms.word('Certainty', certainty)}</Fact>}
        {relation.status === 'DISPUTED' && <Fact name={words.state}>{words.disputed}</Fact>}
      </dl>
      <Conflicts conflicts={relation.conflicts} />
      <section aria-labelledby="claims">
        <h3 id="claims">{words.evidenceHeading(relation.claims.length, relation.sourceCount)}</h3>
        {relation.claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </section>
      <Limits
        sources={distinct(relation.claims.map(({ source }) => source))}
        concerns={(about, predicates) =>
          (about.includes(relation.from.id) && about.includes(relation.to.id)) ||
          (predicates.includes(relation.type) && (about.includes(relation.from.id) || about.includes(relation.to.id)))
        }
      />
    </>
  );
}

function distinct(sources: readonly SourceWithLimitsFragment[]): readonly SourceWithLimitsFragment[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
