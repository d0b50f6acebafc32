import { ATTRIBUTES } from '../../../src/domain/attributes.ts';
import { useView } from '../address/address-bar.ts';
import { Refused } from '../data/ask.ts';
import { useAnswer } from '../data/use-answer.ts';
import { groupsOf } from '../data/neighbours.ts';
import { EntityDetailDocument, type EntityDetailQuery } from '../generated/operations.ts';
import { Failure, Missing, Skeleton } from '../elements/states.tsx';
import { useOwnText } from '../words/own-text.ts';
import { useTerms } from '../words/terms.ts';
import { useWords } from '../words/words.ts';
import { Evidence, Fact } from './claim-card.tsx';
import { EntityLink } from './entity-link.tsx';
import { Conflicts, Limits } from './limits.tsx';
import { RelationGroups } from './relation-groups.tsx';

type Entity = NonNullable<EntityDetailQuery['entity']>;

/** Attributes that have no place of their own in the detail. */
const SHOWN_ELSEWHERE = ['KIND', 'NAME', 'IDENTIFIER', 'STATISTIC'];
const SHOWN = ATTRIBUTES.map(({ predicate }) => predicate).filter((name) => !SHOWN_ELSEWHERE.includes(name));

/** All that the graph knows of an entity, each fact with its sources; what it does not know is said to be unknown. */
export function EntityDetail({ id }: { readonly id: string }) {
  const { lang } = useView();
  const words = useWords();
  const { data, error, isPending, refetch } = useAnswer(EntityDetailDocument, { id, attributes: SHOWN, lang });
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Skeleton rows={8} />;
  const { entity, neighborhood, conflicts } = data.data;
  // What did not come is not known to be missing.
  const cameNot = data.faults.some(({ path }) => path?.[0] === 'entity');
  if (cameNot) return <Failure error={new Refused(data.faults)} retry={() => void refetch()} />;
  if (!entity) return <p>{words.nothingOfThatId(id)}</p>;
  const groups = groupsOf((neighborhood?.ties ?? []).map((counted) => ({ ...counted, shown: 0 })));
  return (
    <>
      <Missing faults={data.faults} />
      <Names entity={entity} />
      <Conflicts conflicts={conflicts?.nodes ?? []} />
      <Attributes entity={entity} />
      <Figures entity={entity} />
      <section aria-labelledby="relations">
        <h3 id="relations">
          {words.relationsHeading} <span className="count">{entity.relations.totalCount.toLocaleString(lang)}</span>
        </h3>
        <RelationGroups key={id} id={id} groups={groups} relations={entity.relations.nodes} />
      </section>
      <Limits sources={entity.sources.nodes} concerns={(about) => about.includes(id)} />
      <p className="small">{words.sourcesSpeak(entity.sources.totalCount)}</p>
    </>
  );
}

function Names({ entity: { names, identifiers } }: { readonly entity: Entity }) {
  const words = useWords();
  const terms = useTerms();
  return (
    <section aria-labelledby="names">
      <h3 id="names">{words.names}</h3>
      <ul className="names">
        {names.map(({ value, lang, kind }) => (
          <li key={`${kind} ${value}`}>
            <span lang={lang ?? undefined}>{value}</span>{' '}
            <span className="small">
              {words.listed([
                ...(lang ? [terms.word('Language', lang.slice(0, 2))] : []),
                terms.word('NameKind', kind),
              ])}
            </span>
          </li>
        ))}
      </ul>
      <h3>{words.identifiers}</h3>
      {identifiers.length === 0 && <p className="unknown">{words.noIdentifier}</p>}
      <dl className="facts">
        {identifiers.map(({ scheme, value, valid, meaning }) => (
          <Fact key={`${scheme} ${value}`} name={scheme}>
            <code>{value}</code>{' '}
            <span className="small">
              {[
                valid === null ? words.codeUnchecked : valid ? words.codeValid : words.codeInvalid,
                meaning?.authority,
                meaning?.category,
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </Fact>
        ))}
      </dl>
    </section>
  );
}

function Attributes({ entity: { id, claims } }: { readonly entity: Entity }) {
  const words = useWords();
  const terms = useTerms();
  const ownText = useOwnText();
  const own = claims.nodes.filter(({ object }) => object?.id !== id);
  return (
    <section aria-labelledby="attributes">
      <h3 id="attributes">{words.attributes}</h3>
      {own.length === 0 && <p className="unknown">{words.noAttribute}</p>}
      <ul className="attributes">
        {own.map((claim) => (
          <li key={claim.id}>
            <p>
              <span className="name">{terms.heading('predicate', claim.predicate)}</span>{' '}
              {claim.object ? <EntityLink entity={claim.object} /> : ownText(claim.value ?? words.unknown)}
            </p>
            <Evidence claims={[claim]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Figures({ entity: { statistics } }: { readonly entity: Entity }) {
  const words = useWords();
  const terms = useTerms();
  if (statistics.length === 0) return null;
  return (
    <section aria-labelledby="figures">
      <h3 id="figures">
        {words.figures} <span className="count">{statistics.length}</span>
      </h3>
      <ul className="attributes">
        {statistics.map((figure) => (
          <li key={figure.id} data-rank={figure.rank}>
            <p>
              <span className="name">{figure.measure}</span> <b>{figure.valueText}</b>
            </p>
            <p className="small">
              {[
                terms.word('Qualifier', figure.qualifier),
                figure.period === null ? words.figureUndated : words.figureAsOf(figure.period.text),
                figure.rank === 'NORMAL' ? null : terms.word('Rank', figure.rank),
                figure.polarity === 'DENIED' ? words.denies : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <Evidence claims={figure.claims} />
          </li>
        ))}
      </ul>
    </section>
  );
}
