import type { Cast } from './cast.ts';
import { datesIn } from './dates.ts';
import { englishFigures, type FigureMention } from './figures.ts';
import { chineseFigures } from './han-figures.ts';
import { addSpot, entitySpot, isFree, type Reading } from './reading.ts';
import { GROUP_ADJECTIVES, GROUP_NOUNS, HAN_GROUP_NOUNS } from './words/figure-words.ts';

const PROGRAMMES = /(?:^| )(?:programs|programmes|projects|schemes|courses)$/u;
const GROUP = new RegExp(`\\b(?:(?:${GROUP_ADJECTIVES}|[a-z]+-[a-z]+) )*(?:SMEs|[a-z][a-z-]+s)\\b`, 'gu');
const HAN_GROUP = new RegExp(`(?:本地|外国|国外|海外|国内|小微|中小|外资|民营|当地)+(?:${HAN_GROUP_NOUNS})`, 'gu');

/** Finds dates, figures, and groups that are counted or described, in what names leave of a sentence. */
export function addValues(reading: Reading, cast: Cast): void {
  for (const date of datesIn(reading.text)) {
    const { start, end, text } = date;
    if (isFree(reading, date)) addSpot(reading, { start, end, text, entity: null, points: false, date, figure: null });
  }
  for (const figure of figuresIn(reading.text)) if (isFree(reading, figure)) addFigure(reading, figure, cast);
  for (const { 0: text, index } of reading.text.matchAll(/\p{Script=Han}/u.test(reading.text) ? HAN_GROUP : GROUP)) {
    const one = { start: index, end: index + text.length, text };
    if (!isFree(reading, one) || !(isHan(text) || GROUP_NOUNS.test(text.split(' ').at(-1)!))) continue;
    // 民营企业 before a name says what sort of firm it is.
    if (isHan(text) && reading.spots.some(({ start }) => start === one.end)) continue;
    const name = text;
    const found = {
      name,
      nameKind: 'DESCRIPTION',
      kind: 'GROUP',
      rule: 'described-group',
      inferred: false,
      passage: reading.passage.id,
    } as const;
    addSpot(reading, entitySpot(one, cast.add(found)));
  }
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** The figures of a sentence in either language. */
function figuresIn(text: string): readonly FigureMention[] {
  return isHan(text) ? chineseFigures(text) : englishFigures(text);
}

function addFigure(reading: Reading, figure: FigureMention, cast: Cast): void {
  const { start, end, text, unit, isGroup } = figure;
  const isProgramme = PROGRAMMES.test(unit);
  if (!isGroup && !isProgramme) {
    addSpot(reading, { start, end, text, entity: null, points: false, date: null, figure });
    return;
  }
  const entity = cast.describe({
    name: unit,
    nameKind: 'DESCRIPTION',
    kind: isProgramme ? 'PROGRAMME' : 'GROUP',
    rule: isProgramme ? 'counted-programmes' : 'counted-group',
    inferred: false,
    passage: reading.passage.id,
    figure,
  });
  addSpot(reading, { ...entitySpot(figure, entity), figure });
}
