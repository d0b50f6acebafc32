import { dateInWords } from '../../../src/domain/labels/date-in-words.ts';
import { useRef, useState, type KeyboardEvent } from 'react';
import { Button, FieldError, Input, Label, TextField } from 'react-aria-components';
import { parseTime } from '../../../src/domain/edtf.ts';
import { change, settle, useView } from '../address/address-bar.ts';
import { histogramOf, monthOf, monthText } from '../scene/months.ts';
import type { Scene, SceneData } from '../scene/scene.ts';
import { useWords } from '../words/words.ts';
import { Comparison } from './comparison.tsx';
import { usePlayback } from './use-playback.ts';

/** Changes of the slider that follow each other within this many milliseconds are one step of the user. */
const GESTURE = 800;

/** The time that is asked about: a slider over the relations' dates, a field for any partial date, and a second time. */
export function TimeBar({ data, scene }: { readonly data: SceneData; readonly scene: Scene }) {
  const { asOf, comparedWith } = useView();
  const words = useWords();
  const [comparing, setComparing] = useState(false);
  return (
    <section className="time-bar" aria-label={words.asOf}>
      <div className="time-row">
        <PlayButton data={data} />
        <DateField label={words.asOf} value={asOf} onChange={(time) => change({ asOf: time })} />
        <TimeSlider data={data} />
        <Button
          className="button"
          isDisabled={asOf === null}
          onPress={() => change({ asOf: null, comparedWith: null })}
        >
          {words.anyTime}
        </Button>
        {comparing || comparedWith !== null ? (
          <>
            <DateField
              label={words.comparedWith}
              value={comparedWith}
              onChange={(time) => change({ comparedWith: time })}
            />
            <Button
              className="button"
              aria-label={words.stopComparing}
              onPress={() => {
                setComparing(false);
                change({ comparedWith: null });
              }}
            >
              ×
            </Button>
          </>
        ) : (
          <Button className="button" isDisabled={asOf === null} onPress={() => setComparing(true)}>
            {words.compare}
          </Button>
        )}
      </div>
      {asOf !== null && <Lines scene={scene} asOf={asOf} />}
      {asOf !== null && comparedWith !== null && <Comparison scene={scene} asOf={asOf} then={comparedWith} />}
    </section>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (time: string | null) => void;
}

function DateField({ label, value, onChange }: FieldProps) {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value ?? '';
  const wrong = text !== '' && parseTime(text) === null;
  const keep = () => {
    if (typed === null || wrong) return;
    onChange(typed === '' ? null : typed);
    setTyped(null);
  };
  return (
    <TextField
      className="date-field"
      value={text}
      isInvalid={wrong}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        else if (event.key === 'Escape') setTyped(null);
      }}
    >
      <Label>{label}</Label>
      <Input placeholder={words.dateForms} size={10} />
      <FieldError>{words.noDate}</FieldError>
    </TextField>
  );
}

function TimeSlider({ data }: { readonly data: SceneData }) {
  const { asOf, comparedWith, lang } = useView();
  const words = useWords();
  const changed = useRef(-Infinity);
  const histogram = histogramOf(data.relations, [asOf, comparedWith]);
  if (!histogram) return <p className="unknown">{words.nothingDated}</p>;
  const { first, last, counts, published } = histogram;
  const [least, most] = [first * 12, last * 12 + 11];
  const at = monthOf(asOf) ?? most;
  const move = (month: number) => {
    const time = monthText(Math.max(least, Math.min(most, month)));
    const now = performance.now();
    (now - changed.current < GESTURE ? settle : change)({ asOf: time });
    changed.current = now;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const year = { PageUp: 12, PageDown: -12 }[event.key];
    if (year === undefined) return;
    event.preventDefault();
    move(at + year);
  };
  const highest = Math.max(1, ...counts, ...published);
  return (
    <div className="time-slider">
      <svg viewBox={`0 0 ${counts.length} 1`} preserveAspectRatio="none" role="img" aria-label={words.histogram}>
        {counts.map((count, year) => (
          <g key={year}>
            <title>{words.ofYear(first + year, count, published[year]!)}</title>
            <Bar className="published" at={year + 0.08} height={published[year]! / highest} />
            <Bar at={year + 0.5} height={count / highest} />
          </g>
        ))}
      </svg>
      <input
        type="range"
        min={least}
        max={most}
        value={at}
        aria-label={words.asOf}
        aria-valuetext={asOf === null ? words.anyTime : dateInWords(asOf, lang)}
        data-any={asOf === null || undefined}
        onChange={(event) => move(event.target.valueAsNumber)}
        onKeyDown={onKeyDown}
      />
      <p className="time-ends" aria-hidden="true">
        <span>{first}</span>
        <output>{asOf === null ? words.anyTime : dateInWords(asOf, lang)}</output>
        <span>{last}</span>
      </p>
    </div>
  );
}

function Bar({ at, height, className }: { readonly at: number; readonly height: number; readonly className?: string }) {
  return <rect className={className} x={at} width={0.4} y={1 - height} height={height} />;
}

/** Goes from one date of the scene to the next; without motion, one of them at each press. */
function PlayButton({ data }: { readonly data: SceneData }) {
  const words = useWords();
  const { playing, dates, toggle } = usePlayback(data);
  if (dates.length === 0) return null;
  return (
    <Button className="icon-button" aria-label={playing ? words.pauseTime : words.playTime} onPress={toggle}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={playing ? 'M5 3V13M11 3V13' : 'M5 3 12 8 5 13Z'} />
      </svg>
    </Button>
  );
}

/** What the three lines mean, and how many relations there are of each at the first time, also where two are compared. */
function Lines({ scene, asOf }: { readonly scene: Scene; readonly asOf: string }) {
  const words = useWords();
  const then = scene.relations.filter(({ certainty }) => certainty !== 'NO');
  const lines = [
    ['SOLID', words.held],
    ['DASHED', words.mayHaveHeld],
    ['DOTTED', words.undatedShown],
  ] as const;
  return (
    <ul className="lines" aria-label={words.linesHeading}>
      <li>{words.asOfLabel(asOf)}:</li>
      {lines.map(([line, text]) => (
        <li key={line}>
          <svg className={`line ${line.toLowerCase()}`} viewBox="0 0 28 4" aria-hidden="true">
            <path d="M0 2H28" />
          </svg>
          {text} <span className="count">{then.filter((relation) => relation.line === line).length}</span>
        </li>
      ))}
      <li>
        {words.notThen} <span className="count">{scene.notThen.length + scene.relations.length - then.length}</span>
      </li>
    </ul>
  );
}
