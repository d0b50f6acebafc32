import { useView } from '../address/address-bar.ts';
import type { RelationOnSceneFragment } from '../generated/operations.ts';
import { certaintyOf } from '../scene/scene.ts';
import { useTerms } from '../words/terms.ts';
import { useWords } from '../words/words.ts';
import { printedPeriod } from '../scene/printed-period.ts';

interface Props {
  readonly relations: readonly RelationOnSceneFragment[];
  readonly asOf: string | null;
}

/** Relations as cited sentences: each with its sources and the places in them, and how certain it is. */
export function CitedSteps({ relations, asOf }: Props) {
  const { lang } = useView();
  const words = useWords();
  const terms = useTerms();
  return (
    <ol className="steps">
      {relations.map((relation) => {
        const certainty = certaintyOf(relation, asOf);
        return (
          <li key={relation.id}>
            <p className="sentence">{relation.sentence}</p>
            <p className="small">
              {[
                words.span(printedPeriod(relation)),
                certainty && terms.word('Certainty', certainty),
                relation.modality === 'ASSERTED' ? null : terms.word('Modality', relation.modality),
                relation.status === 'DISPUTED' ? words.disputed : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <ul className="citations">
              {relation.claims.map(({ id, source, evidence, polarity }) => (
                <li key={id} lang={lang === 'zh' ? undefined : 'en'}>
                  {source.url ? (
                    <a href={source.url} target="_blank" rel="noreferrer">
                      {source.title}
                    </a>
                  ) : (
                    <cite>{source.title}</cite>
                  )}{' '}
                  {[
                    source.publisherName,
                    source.published,
                    [...new Set(evidence.map(({ locator }) => locator.paragraph))].join(', '),
                    polarity === 'DENIED' ? words.denies : null,
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
