import { useId, useState } from 'react';
import {
  Button,
  CheckboxGroup,
  Disclosure,
  DisclosurePanel,
  Heading,
  Input,
  Label,
  TextField,
} from 'react-aria-components';
import { parseTime } from '../../../src/domain/edtf.ts';
import { RELATION_TYPES } from '../../../src/domain/relation-types.ts';
import { useView } from '../address/address-bar.ts';
import { useAnswer } from '../data/use-answer.ts';
import { PathsDocument, type PathsQuery, type RelationType } from '../generated/operations.ts';
import { show } from '../state/actions.ts';
import { EntitySearch } from '../panels/entity-search.tsx';
import { Failure, Missing, Skeleton } from '../elements/states.tsx';
import { update } from '../state/workspace-store.ts';
import type { Scene } from '../scene/scene.ts';
import { termsOf } from '../words/terms.ts';
import { useWords } from '../words/words.ts';
import { CitedSteps } from './cited-steps.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { Tick } from '../elements/tick.tsx';

/** How many ways are asked for. */
const WAYS = 10;
const HOPS = [1, 2, 3, 4, 5, 6];

type Way = NonNullable<PathsQuery['paths']>[number];

/** An end of a path: an entity and the text that stands in its field. */
interface End {
  readonly id: string | null;
  readonly text: string;
}

interface Props {
  readonly scene: Scene;
  readonly from: string | null;
  readonly to: string | null;
}

/** Asks for the ways between two entities and tells them as cited sentences. */
export function PathDialog({ scene, from, to }: Props) {
  const view = useView();
  const words = useWords();
  const nameOf = (id: string | null) => scene.entities.find((entity) => entity.id === id)?.name ?? id ?? '';
  const [start, setStart] = useState<End>({ id: from, text: nameOf(from) });
  const [end, setEnd] = useState<End>({ id: to, text: nameOf(to) });
  const [maxHops, setMaxHops] = useState(4);
  const [time, setTime] = useState(view.asOf ?? '');
  const [avoided, setAvoided] = useState<readonly string[]>([]);
  const asOf = time === '' ? null : time;
  const wrongTime = asOf !== null && parseTime(asOf) === null;
  const ready = start.id !== null && end.id !== null && start.id !== end.id && !wrongTime;
  const answer = useAnswer(
    PathsDocument,
    ready
      ? {
          from: start.id,
          to: end.id,
          maxHops,
          asOf,
          avoidTypes: avoided.length > 0 ? (avoided as RelationType[]) : null,
          first: WAYS,
          lang: view.lang,
        }
      : null,
  );
  return (
    <DialogFrame title={words.pathTitle}>
      <div className="path-form">
        <EndField label={words.pathFrom} end={start} onChange={setStart} autoFocus={from === null} />
        <EndField label={words.pathTo} end={end} onChange={setEnd} autoFocus={from !== null && to === null} />
        <label className="native-field">
          <span>{words.maxHops}</span>
          <select value={maxHops} onChange={(event) => setMaxHops(Number(event.target.value))}>
            {HOPS.map((hops) => (
              <option key={hops}>{hops}</option>
            ))}
          </select>
        </label>
        <TextField className="date-field" value={time} onChange={setTime} isInvalid={wrongTime}>
          <Label>{words.asOf}</Label>
          <Input placeholder={words.dateForms} size={10} />
        </TextField>
      </div>
      <Disclosure className="avoid">
        <Heading>
          <Button slot="trigger" className="button">
            {words.avoidTypes(avoided.length)}
          </Button>
        </Heading>
        <DisclosurePanel>
          <CheckboxGroup
            className="legend columns"
            aria-label={words.avoidTypes(0)}
            value={[...avoided]}
            onChange={setAvoided}
          >
            {RELATION_TYPES.map(({ type }) => (
              <Tick key={type} value={type}>
                {termsOf(view.lang).type(type)}
              </Tick>
            ))}
          </CheckboxGroup>
        </DisclosurePanel>
      </Disclosure>
      <div aria-live="polite" aria-busy={answer.isFetching}>
        {start.id !== null && start.id === end.id && <p>{words.pathToItself}</p>}
        {answer.isFetching && <Skeleton rows={3} />}
        {answer.error && <Failure error={answer.error} retry={() => void answer.refetch()} />}
        {answer.data && !answer.isFetching && (
          <>
            <Missing faults={answer.data.faults} />
            <Ways
              ways={answer.data.data.paths ?? []}
              asOf={asOf}
              none={words.noPath(maxHops, asOf)}
              offers={
                <>
                  {maxHops < 6 && (
                    <Button className="button" onPress={() => setMaxHops(6)}>
                      {words.moreHops}
                    </Button>
                  )}
                  {asOf !== null && (
                    <Button className="button" onPress={() => setTime('')}>
                      {words.anyTime}
                    </Button>
                  )}
                  {avoided.length > 0 && (
                    <Button className="button" onPress={() => setAvoided([])}>
                      {words.allTypes}
                    </Button>
                  )}
                </>
              }
            />
          </>
        )}
      </div>
    </DialogFrame>
  );
}

interface EndProps {
  readonly label: string;
  readonly end: End;
  readonly onChange: (end: End) => void;
  readonly autoFocus: boolean;
}

function EndField({ label, end, onChange, autoFocus }: EndProps) {
  const words = useWords();
  const chosenId = useId();
  // What the focus is on goes when an end is chosen or is to be changed; what takes its place has the focus then.
  const [used, setUsed] = useState(false);
  const turn = (next: End) => {
    setUsed(true);
    onChange(next);
  };
  return end.id === null ? (
    <EntitySearch
      label={label}
      text={end.text}
      autoFocus={autoFocus || used}
      onText={(text) => onChange({ id: null, text })}
      onChoose={({ id, name }) => turn({ id, text: name })}
    />
  ) : (
    <div className="chosen-end">
      <span>{label}</span>
      <b id={chosenId}>{end.text}</b>
      <Button
        className="button"
        autoFocus={used}
        aria-label={words.changeEnd(label)}
        aria-describedby={chosenId}
        onPress={() => turn({ id: null, text: '' })}
      >
        {words.changeIt}
      </Button>
    </div>
  );
}

interface WaysProps {
  readonly ways: readonly Way[];
  readonly asOf: string | null;
  readonly none: string;
  readonly offers: React.ReactNode;
}

function Ways({ ways, asOf, none, offers }: WaysProps) {
  const words = useWords();
  if (ways.length === 0)
    return (
      <div className="empty">
        <p>{none}</p>
        {offers}
      </div>
    );
  return (
    <>
      <p>
        {words.waysFound(ways.length, ways.length === WAYS)}{' '}
        {ways.length > 1 && (
          <Button className="button" onPress={() => add(ways)}>
            {words.addAll}
          </Button>
        )}
      </p>
      <ol className="ways">
        {ways.map((way, index) => (
          <li key={index}>
            <h3>{words.steps(way.length)}</h3>
            <CitedSteps relations={way.relations} asOf={asOf} />
            <p className="small">{way.overlap ? words.overlap(way.overlap.from, way.overlap.to) : words.neverAtOnce}</p>
            <Button className="button" onPress={() => add([way])}>
              {words.addToScene}
            </Button>
          </li>
        ))}
      </ol>
    </>
  );
}

function add(ways: readonly Way[]): void {
  show(ways.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  update({ dialog: null });
}
