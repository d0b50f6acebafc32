import { resolvePointers } from './anaphora.ts';
import { Cast, type KnownNames } from './cast.ts';
import { addValues } from './groups.ts';
import { addImplied } from './implied.ts';
import { joinNames } from './join-names.ts';
import { layOut } from './layout.ts';
import { chineseNames } from './names/chinese-names.ts';
import { englishNames } from './names/english-names.ts';
import type { Proposals } from './proposals.ts';
import { readable } from './readable.ts';
import type { Reading } from './reading.ts';
import { relationsIn } from './relate.ts';

/** What was found in a text. */
export interface ReadText {
  readonly readings: readonly Reading[];
  readonly cast: Cast;
  readonly proposals: Proposals;
}

/** Parts of a text that are read for names only: what stands around it says nothing about anybody. */
const AROUND = /^(?:NAV|PAG|UPD|ALT)\d*$/;
const HEADLINE = /^(?:HL|DECK)\d*$/;

/** Reads a text: its passages, the entities that it speaks of, and the relations that it states. */
export function readText(
  text: string,
  { title = null, known = new Map() }: { title?: string | null; known?: KnownNames },
): ReadText {
  const readings = layOut(text, title).map((passage): Reading => ({
    passage,
    text: readable(passage.words),
    spots: [],
    bare: [],
  }));
  const body = readings.filter(({ passage }) => !AROUND.test(passage.paragraph));
  const cast = new Cast(known);
  const names = body.map(({ passage, text: words }) =>
    [...englishNames(words, HEADLINE.test(passage.paragraph)), ...chineseNames(words)].filter(
      // A byline names who wrote and where; the paper in it is the publisher.
      ({ kind }) => passage.paragraph !== 'BY' || kind === null || kind === 'PERSON' || kind === 'PLACE',
    ),
  );
  joinNames(body, names, cast);
  for (const reading of body) addValues(reading, cast);
  resolvePointers(body.filter(({ passage }) => !HEADLINE.test(passage.paragraph)));
  const proposals = relationsIn(body, cast);
  addImplied(body, cast, proposals);
  return { readings, cast, proposals };
}
