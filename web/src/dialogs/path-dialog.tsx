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

/** What the form asks for. */
interface PathSearch {
  readonly start: End;
  readonly end: End;
  readonly maxHops: number;
  /** A date as it was typed; null for any time. */
  readonly asOf: string | null;
  /** The relation types that no path may use. */
  readonly avoided: readonly string[];
}

interface Props {
  readonly scene: Scene;
  readonly from: string | null;
  readonly to: string | null;
}

/** Asks for the paths between two entities and lists them as cited sentences. */
export function PathDialog({ scene, from, to }: Props) {
  const view = useView();
  const words = useWords();
  const nameOf = (id: string | null) => scene.entities.find((entity) => entity.id === id)?.name ?? id ?? '';
  const [search, setSearch] = useState<PathSearch>({
    start: { id: from, text: nameOf(from) },
    end: { id: to, text: nameOf(to) },
    maxHops: 4,
    asOf: view.asOf,
    avoided: [],
  });
  const change = (part: Partial<PathSearch>) => setSearch((before) => ({ ...before, ...part }));
  return (
    <DialogFrame title={words.pathTitle}>
      <PathForm search={search} onChange={change} focusOn={from === null ? 'start' : to === null ? 'end' : null} />
      <PathAnswer search={search} onChange={change} />
    </DialogFrame>
  );
}

interface PartProps {
  readonly search: PathSearch;
  readonly onChange: (part: Partial<PathSearch>) => void;
}

function PathForm({ search, onChange, focusOn }: PartProps & { readonly focusOn: 'start' | 'end' | null }) {
  const words = useWords();
  const { lang } = useView();
  const { start, end, maxHops, asOf, avoided } = search;
  return (
    <>
      <div className="path-form">
        <EndField
          label={words.pathFrom}
          end={start}
          onChange={(changed) => onChange({ start: changed })}
          autoFocus={focusOn === 'start'}
        />
        <EndField
          label={words.pathTo}
          end={end}
          onChange={(changed) => onChange({ end: changed })}
          autoFocus={focusOn === 'end'}
        />
        <label className="native-field">
          <span>{words.maxHops}</span>
          <select value={maxHops} onChange={(event) => onChange({ maxHops: Number(event.target.value) })}>
            {HOPS.map((hops) => (
              <option key={hops}>{hops}</option>
            ))}
          </select>
        </label>
        <TextField
          className="date-field"
          value={asOf ?? ''}
          onChange={(text) => onChange({ asOf: text === '' ? null : text })}
          isInvalid={!isTime(asOf)}
        >
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
            onChange={(types) => onChange({ avoided: types })}
          >
            {RELATION_TYPES.map(({ type }) => (
              <Tick key={type} value={type}>
                {termsOf(lang).type(type)}
              </Tick>
            ))}
          </CheckboxGroup>
        </DisclosurePanel>
      </Disclosure>
    </>
  );
}

function PathAnswer({ search, onChange }: PartProps) {
  const words = useWords();
  const { lang } = useView();
  const { start, end, maxHops, asOf, avoided } = search;
  const isComplete = start.id !== null && end.id !== null && start.id !== end.id && isTime(asOf);
  const avoidTypes = avoided.length > 0 ? (avoided as RelationType[]) : null;
  const answer = useAnswer(
    PathsDocument,
    isComplete ? { from: start.id, to: end.id, maxHops, asOf, avoidTypes, first: WAYS, lang } : null,
  );
  return (
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
            offers={<Wider search={search} onChange={onChange} />}
          />
        </>
      )}
    </div>
  );
}

/** Offers to drop the conditions one by one, where no path was found. */
function Wider({ search: { maxHops, asOf, avoided }, onChange }: PartProps) {
  const words = useWords();
  const most = HOPS.at(-1)!;
  return (
    <>
      {maxHops < most && (
        <Button className="button" onPress={() => onChange({ maxHops: most })}>
          {words.moreHops}
        </Button>
      )}
      {asOf !== null && (
        <Button className="button" onPress={() => onChange({ asOf: null })}>
          {words.anyTime}
        </Button>
      )}
      {avoided.length > 0 && (
        <Button className="button" onPress={() => onChange({ avoided: [] })}>
          {words.allTypes}
        </Button>
      )}
    </>
  );
}

/** Whether a date that was typed can be asked for; no date can. */
function isTime(text: string | null): boolean {
  return text === null || parseTime(text) !== null;
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
