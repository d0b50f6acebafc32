import { dateValue, datesIn } from './dates.ts';
import type { CastEntity } from './cast.ts';
import type { Reading } from './reading.ts';

/** What a text says of itself. */
export interface DocumentFacts {
  readonly headline: string | null;
  readonly published: string | null;
  /** Date and time as printed, ISO 8601, and the word beside them; null where no time is printed. */
  readonly stamp: { readonly value: string; readonly label: string } | null;
  readonly publisher: string | null;
  readonly author: CastEntity | null;
  readonly dateline: CastEntity | null;
  readonly isNews: boolean;
  /** The site that the text stands on, where a line above the headline names it with the publisher, and its passage. */
  readonly channel: { readonly name: string; readonly passage: string } | null;
  /** How many pages its pager shows; null without one. */
  readonly pagesTotal: number | null;
}

/** The headline, the day, the paper, the author and the place that a text prints about itself. */
export function documentFacts(readings: readonly Reading[]): DocumentFacts {
  const part = (paragraph: string) => readings.filter(({ passage }) => passage.paragraph === paragraph);
  const stamped = part('UPD')[0];
  const bylines = part('BY');
  const dates = [...(stamped === undefined ? [] : datesIn(stamped.text))];
  const time = stamped === undefined ? null : /\b(\d{1,2}):(\d{2})\b/u.exec(stamped.text);
  const day = dates[0]?.value ?? null;
  const opening = readings.find(({ passage }) => passage.paragraph === 'P1');
  const dateline = opening === undefined ? null : datelineOf(opening);
  const author =
    bylines.flatMap(({ spots }) => spots).find(({ entity }) => entity?.kind === 'PERSON')?.entity ??
    reporterIn(opening);
  return {
    headline: part('HL')[0]?.passage.words.replaceAll(/\s+/g, ' ') ?? null,
    published: day ?? dateline?.day ?? null,
    stamp:
      day?.length === 10 && time !== null
        ? {
            value: `${day}T${time[1]!.padStart(2, '0')}:${time[2]!}`,
            label: /^(\p{L}+)/u.exec(stamped!.text)?.[1] ?? 'date',
          }
        : null,
    publisher: bylines.map(({ text }) => publisherIn(text)).find((name) => name !== null) ?? null,
    author: author ?? null,
    dateline:
      bylines
        .flatMap(({ text, spots }) => (/ in /u.test(text) ? spots : []))
        .find(({ entity }) => entity?.kind === 'PLACE')?.entity ??
      dateline?.place ??
      null,
    channel: channelIn(part('NAV'), part('BY')),
    pagesTotal: pagesIn(part('PAG')),
    isNews: bylines.length > 0 || dateline !== null || author !== null,
  };
}

/** A line such as "Lakeside Courier Website" above the headline of a text from the Lakeside Courier. */
function channelIn(around: readonly Reading[], bylines: readonly Reading[]): DocumentFacts['channel'] {
  const publisher = bylines.map(({ text }) => publisherIn(text)).find((name) => name !== null);
  if (publisher === undefined) return null;
  const line = around.find(
    ({ text }) => text.startsWith(`${publisher} `) && text.split(' ').length <= publisher.split(' ').length + 2,
  );
  return line === undefined ? null : { name: line.text, passage: line.passage.id };
}

function pagesIn(pagers: readonly Reading[]): number | null {
  const numbers = pagers.flatMap(({ text }) => [...text.matchAll(/\b\d{1,2}\b/gu)].map(([number]) => Number(number)));
  const isRow = numbers.length > 1 && numbers.every((number, index) => number === index + 1);
  return isRow ? numbers.length : null;
}

function publisherIn(byline: string): string | null {
  return /\(\s*([^()]{3,40}?)\s*\)\s*$/u.exec(byline)?.[1] ?? /来源\s*[:：]\s*(\S{2,20})/u.exec(byline)?.[1] ?? null;
}

/** A dateline such as "FUZHOU, 3 June 2019 -". */
function datelineOf({
  text,
  spots,
}: Reading): { readonly place: CastEntity | null; readonly day: string | null } | null {
  const head = /^(\p{Lu}[\p{Lu} ]{2,30})(?:, ([^-–—()]{4,24}?))?(?: \([^)]*\))? ?(?:-|–|—)+ /u.exec(text);
  if (head === null) return null;
  return {
    place: spots.find(({ entity, start }) => entity?.kind === 'PLACE' && start < head[0].length)?.entity ?? null,
    day: head[2] === undefined ? null : dateValue(head[2]),
  };
}

function reporterIn(opening: Reading | undefined): CastEntity | null {
  if (opening === undefined) return null;
  return (
    opening.spots.find(
      ({ start, entity }) => entity?.kind === 'PERSON' && /记者\s?$/u.test(opening.text.slice(0, start)),
    )?.entity ?? null
  );
}
