import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { useView } from '../address/address-bar.ts';
import { useAnswer } from '../data/use-answer.ts';
import { EntityTimelineDocument } from '../generated/operations.ts';
import { KindLetter } from '../elements/kind-letter.tsx';
import { Failure, Missing, Skeleton } from '../elements/states.tsx';
import { axisOf, barOf, type Axis } from '../scene/bars.ts';
import { boundsOf, relationsByEntity, type Scene, type SceneEntity, type SceneRelation } from '../scene/scene.ts';
import { useTerms } from '../words/terms.ts';
import { useWords } from '../words/words.ts';
import { Paged } from './paged.tsx';
import { printedPeriod } from '../scene/printed-period.ts';

interface Props {
  readonly scene: Scene;
  readonly onOpen: (id: string) => void;
}

/** The scene in time: what is said of the selected entity first, then a lane for each entity with a bar for each relation. */
export function TimelineView({ scene, onOpen }: Props) {
  const { selected } = useView();
  const axis = axisOf(scene.relations);
  const relationsOf = useMemo(() => relationsByEntity(scene), [scene]);
  const chosen = scene.entities.find(({ id }) => id === selected);
  const lanes = [...scene.entities].sort((a, b) => Number(b === chosen) - Number(a === chosen));
  return (
    <div className="timeline">
      {chosen && <Events id={chosen.id} name={chosen.name} />}
      {axis && <Years axis={axis} />}
      <Paged rows={lanes}>
        {(entities) =>
          entities.map((entity) => (
            <Lane
              key={entity.id}
              entity={entity}
              relations={relationsOf.get(entity.id) ?? []}
              isSelected={entity === chosen}
              axis={axis}
              onOpen={onOpen}
            />
          ))
        }
      </Paged>
    </div>
  );
}

interface LaneProps {
  readonly entity: SceneEntity;
  readonly relations: readonly SceneRelation[];
  readonly isSelected: boolean;
  readonly axis: Axis | null;
  readonly onOpen: Props['onOpen'];
}

function Lane({ entity, relations, isSelected, axis, onOpen }: LaneProps) {
  const words = useWords();
  const dated = relations.filter((relation) => relation.dated).sort(byStart);
  const undated = relations.filter((relation) => !relation.dated);
  return (
    <section className="lane" aria-label={entity.name} data-selected={isSelected || undefined}>
      <h3>
        <Button className="entity-link" onPress={() => onOpen(entity.id)}>
          <KindLetter kind={entity.kind} />
          {entity.name}
        </Button>{' '}
        <span className="small">{words.datedAndUndated(dated.length, undated.length)}</span>
      </h3>
      <ul>
        {[...dated, ...undated].map((relation) => (
          <LaneRow key={relation.id} relation={relation} axis={axis} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly relation: SceneRelation;
  readonly axis: Axis | null;
  readonly onOpen: Props['onOpen'];
}

function LaneRow({ relation, axis, onOpen }: RowProps) {
  const { selected } = useView();
  const words = useWords();
  const bar = axis && barOf(relation, axis);
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
  return (
    <li data-selected={selected === relation.id || undefined}>
      <div>
        <Button className="sentence" onPress={() => onOpen(relation.id)}>
          {relation.sentence}
        </Button>
        <span className="small">
          {relation.dated
            ? words.span(printedPeriod(relation))
            : words.undatedSaid(words.between(relation.attestedFrom, relation.attestedTo))}
        </span>
      </div>
      {bar && (
        <span className="track" aria-hidden="true">
          <span
            className="bar"
            data-open-start={bar.openStart || undefined}
            data-open-end={bar.openEnd || undefined}
            data-undated={!relation.dated || undefined}
            style={{ insetInlineStart: percent(bar.from), inlineSize: percent(bar.to - bar.from) }}
          />
          {bar.certain.map(({ from, to }) => (
            <span
              key={from}
              className="bar certain"
              style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }}
            />
          ))}
        </span>
      )}
    </li>
  );
}

function Years({ axis: { from, to } }: { readonly axis: Axis }) {
  const words = useWords();
  const step = Math.max(1, Math.ceil((to - from) / 6));
  const years = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  return (
    <div className="years">
      <p className="bar-legend">
        <span className="bar certain" aria-hidden="true" /> {words.barCertain}{' '}
        <span className="bar" aria-hidden="true" /> {words.barPossible}
      </p>
      <p className="ticks" aria-hidden="true">
        {years.map((year) => (
          <span key={year} style={{ insetInlineStart: `${(((year - from) / (to - from)) * 100).toFixed(2)}%` }}>
            {year}
          </span>
        ))}
      </p>
    </div>
  );
}

/** What sources say of an entity in the order of time. */
function Events({ id, name }: { readonly id: string; readonly name: string }) {
  const { lang } = useView();
  const words = useWords();
  const terms = useTerms();
  const { data, error, isPending, refetch } = useAnswer(EntityTimelineDocument, { id, lang });
  const events = data?.data.timeline ?? [];
  const dated = events.filter(({ period }) => period !== null);
  return (
    <section className="events" aria-label={words.eventsOf(name)} aria-busy={isPending}>
      <h2>{words.eventsOf(name)}</h2>
      {isPending && <Skeleton rows={3} />}
      {error && <Failure error={error} retry={() => void refetch()} />}
      {data && <Missing faults={data.faults} />}
      {data && <p className="small">{words.datedAndUndated(dated.length, events.length - dated.length)}</p>}
      <ol>
        {events.map(({ period, kind, sentence, claims }, index) => (
          <li key={index}>
            <time>{period?.text ?? words.undated}</time>
            <span className="name">{terms.heading('TimelineKind', kind)}</span>
            <span>
              {sentence}{' '}
              <span className="small">{[...new Set(claims.map(({ source }) => source.title))].join('; ')}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function byStart(a: SceneRelation, b: SceneRelation): number {
  const [first, second] = [boundsOf(a), boundsOf(b)];
  return (first.startMin ?? first.startMax ?? Infinity) - (second.startMin ?? second.startMax ?? Infinity);
}
