import type { StatisticEntry } from '../generated/source-file.ts';
import type { CastEntity } from './cast.ts';
import { ruleNote } from './compose-entities.ts';
import type { Proposal } from './proposals.ts';
import type { Reading, Spot } from './reading.ts';

/** The figures of a text as statistics, and those for which no rule knows whose they are. */
export interface Statistics {
  readonly entries: readonly StatisticEntry[];
  /** Each as "figure (passage)". */
  readonly left: readonly string[];
}

/** The figures of a text that are neither the size of a group nor a share that a claim has. */
export function statisticsOf(
  readings: readonly Reading[],
  ids: ReadonlyMap<CastEntity, string>,
  proposals: readonly Proposal[],
  { prefix, published }: { readonly prefix: string; readonly published: string | null },
): Statistics {
  const shares = new Set(proposals.flatMap(({ share }) => share ?? []));
  const entries: StatisticEntry[] = [];
  const left: string[] = [];
  for (const reading of readings) {
    for (const [index, spot] of reading.spots.entries()) {
      const { figure, entity } = spot;
      if (figure === null || entity?.kind === 'GROUP' || shares.has(figure)) continue;
      const subject = entity ?? subjectOf(reading.spots, index);
      const id = subject === null ? undefined : ids.get(subject);
      if (id === undefined) {
        left.push(`${figure.text} (${reading.passage.id})`);
        continue;
      }
      entries.push({
        id: `s-${prefix}-${entries.length + 1}`,
        subject: id,
        measure: measureOf(reading.text, figure.end, figure.unit),
        value: figure.value,
        valueText: figure.valueText,
        unit: figure.unit,
        qualifier: figure.qualifier,
        ...(published === null ? {} : { asOf: published, asOfBasis: 'day of publication; not stated' }),
        status: 'PROPOSED',
        at: [reading.passage.id],
        note: ruleNote('figure'),
      });
    }
  }
  return { entries, left };
}

/** Whom a figure is about: who stands first in its sentence, and before it. */
function subjectOf(spots: readonly Spot[], at: number): CastEntity | null {
  return spots.slice(0, at).find(({ entity }) => entity !== null)?.entity ?? null;
}

function measureOf(text: string, end: number, unit: string): string {
  if (unit !== 'percent') return unit;
  const of = /^ of ((?:[a-z][a-z-]* ){0,3}[a-z][a-z-]*)/u.exec(text.slice(end))?.[1];
  return of === undefined ? 'share' : `share of ${of}`;
}
