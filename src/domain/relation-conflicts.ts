import type { Bounds } from './bounds.ts';
import type { Claim } from './claim.ts';
import {
  contradicting,
  COMPUTED,
  conflictOf,
  takesPart,
  type Conflict,
  type ConflictSubject,
  type Statement,
} from './conflict.ts';
import { isOnePost } from './combine-validities.ts';
import type { Lang } from './labels/lang.ts';
import { phrase } from './labels/phrase.ts';
import { PHRASES } from './labels/phrases.ts';
import { postKey } from './post-key.ts';
import { relationOf } from './relation-of.ts';
import type { RelationTypeInfo } from './relation-types.ts';
import { timeOf } from './standing.ts';
import { formerStateOf, validityOf } from './validity.ts';

/**
 * The conflicts among claims on one relation, whose order does not matter: WHETHER it is so at all, where some affirm it
 * and others deny it; WHEN, where those that affirm it cannot all be right on the dates of one post. Only claims that are
 * contradicted take part, and one position holds all that give the same date.
 */
export function relationConflicts(claims: readonly Claim[]): readonly Conflict[] {
  const [first] = claims;
  const relation = first === undefined ? null : relationOf(first);
  if (relation === null) return [];
  const taking = claims.filter(takesPart);
  const matter = (kind: 'WHETHER' | 'WHEN'): ConflictSubject => ({
    id: `${relation.id}~${kind.toLowerCase()}`,
    kind,
    matter: relation.id,
    about: [relation.from, relation.to],
    predicate: relation.info.type,
    measure: null,
    ...COMPUTED,
  });
  const whether = taking.map((claim) => ({
    claim,
    key: claim.polarity,
    ...inBoth((lang) => PHRASES[claim.polarity === 'AFFIRMED' ? 'itIsSo' : 'itIsNotSo'][lang]),
  }));
  const when = taking
    .filter(({ polarity }) => polarity === 'AFFIRMED')
    .map((claim) => ({
      claim,
      key: timeReading(claim, 'en'),
      ...inBoth((lang) => timeReading(claim, lang)),
    }));
  return [
    conflictOf(
      matter('WHETHER'),
      contradicting(whether, (a, b) => a.key !== b.key),
    ),
    conflictOf(
      matter('WHEN'),
      contradicting(when, (a, b) => areDatesApart(a.claim, b.claim, relation.info)),
    ),
  ].filter((conflict) => conflict !== null);
}

/** The post that a claim's title names, in a form that is compared; null where it has none. */
export function postOf({ title }: Claim): string | null {
  return postKey(title ?? '');
}

/**
 * Whether two claims on one relation and one post cannot both be right on its dates. What was expected counts as it is
 * printed: that it turned out otherwise is a contradiction, though not of anything seen.
 */
export function areDatesApart(one: Claim, other: Claim, { formerOf }: RelationTypeInfo): boolean {
  if (one === other || !isOnePost(postOf(one), postOf(other))) return false;
  const [own, rival] = [one, other].map((claim) => spansOf(claim, formerOf !== null)) as [Spans, Spans];
  return own.some((span, index) => areApart(span, rival[index]!));
}

type Spans = readonly Bounds[];

const OPEN: Bounds = { min: null, max: null };

// What may contradict: the dates as printed, and the bounds that they, the tense and the day of saying so give.
function spansOf(claim: Claim, former: boolean): Spans {
  const time = { ...timeOf(claim), known: null };
  const sentence = validityOf(time);
  const states = former ? [sentence, formerStateOf(time)] : [sentence];
  return [
    time.start ?? OPEN,
    time.end ?? OPEN,
    ...states.flatMap(({ startMin, startMax, endMin, endMax }) => [
      { min: startMin, max: startMax },
      { min: endMin, max: endMax },
    ]),
  ];
}

// Bounds that leave no day contradict themselves; with others they can be neither at one nor at odds.
function areApart(a: Bounds, b: Bounds): boolean {
  if (isAfter(a.min, a.max) || isAfter(b.min, b.max)) return false;
  return isAfter(a.min, b.max) || isAfter(b.min, a.max);
}

function isAfter(min: Bounds['min'], max: Bounds['max']): boolean {
  return min !== null && max !== null && min > max;
}

function inBoth(words: (lang: Lang) => string): Pick<Statement, 'reading' | 'readingZh'> {
  const [reading, readingZh] = [words('en'), words('zh')];
  return reading === readingZh ? { reading } : { reading, readingZh };
}

// When a claim says that it was so, in words that hold all that bounds it: claims of one reading are never at odds.
function timeReading({ tense, start, end, saidOn }: Claim, lang: Lang): string {
  const day = saidOn ?? PHRASES.unknownDay[lang];
  if (tense === 'PAST_EVENT' || tense === 'PAST_TO_DATE') return start ?? phrase(PHRASES.byDay, lang, { day });
  if (start !== null && end !== null) return phrase(PHRASES.fromTo, lang, { start, end });
  if (end !== null) return phrase(PHRASES.untilDay, lang, { end });
  if (tense === 'PAST_STATE')
    return start === null ? phrase(PHRASES.byDay, lang, { day }) : phrase(PHRASES.fromDay, lang, { start });
  const last = phrase(tense === 'FORMER' ? PHRASES.overBy : PHRASES.soIn, lang, { day });
  return start === null ? last : phrase(PHRASES.fromDay, lang, { start }) + PHRASES.comma[lang] + last;
}
