import type { CitedSource, Citer } from './citations.ts';
import type { Item } from './tool.ts';

/** Who says something, where, and how firmly: the fields of the fragments that claims and relations have in common. */
export interface Said {
  readonly id: string;
  readonly polarity: string;
  readonly modality: string;
  readonly tense: string;
  readonly rank: string;
  readonly status: string;
  readonly attributedTo: { readonly name: string } | null;
  readonly evidence: readonly {
    readonly stance: string;
    readonly source: CitedSource;
    readonly locator: { readonly passage: string };
  }[];
}

/** Start and end in the words of the sources; null where none is given. */
export interface Period {
  readonly start: { readonly text: string } | null;
  readonly end: { readonly text: string } | null;
}

/** A claim, as the fragment `CLAIM_LINE` selects it. */
export interface LineClaim extends Said {
  readonly sentence: string;
  readonly subject: { readonly id: string } | null;
  readonly object: { readonly id: string } | null;
  readonly title: string | null;
  readonly period: Period;
}

/** A relation, as the fragment `RELATION_LINE` selects it. */
export interface LineRelation {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly sentence: string;
  readonly titles: readonly string[];
  readonly status: string;
  readonly certainty: string;
  readonly period: Period;
  readonly claims: readonly Said[];
}

/** Claims as lines: those of one line that several sources say are one item, with all their evidence. */
export function claimItems(claims: readonly LineClaim[], about: readonly string[] = []): readonly Item[] {
  const said = new Map<string, LineClaim[]>();
  for (const claim of claims) {
    const words = claimWords(claim, about);
    said.set(words, [...(said.get(words) ?? []), claim]);
  }
  return [...said].map(
    ([words, same]) =>
      (cite: Citer) =>
        `- ${words} (${evidenceWords(same, cite)})`,
  );
}

function claimWords(claim: LineClaim, about: readonly string[]): string {
  const { sentence, subject, object, title, period } = claim;
  const ids = [subject, object].flatMap((end) => (end === null || about.includes(end.id) ? [] : [end.id]));
  const remarks = [...firmness(claim), title === null ? '' : `as "${title}"`, timeWords(period)].filter(Boolean);
  return [
    sentence,
    ids.length > 0 && `[${ids.join(' → ')}]`,
    ...(remarks.length > 0 ? [`{${remarks.join('; ')}}`] : []),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A relation in a line. `dated` says whether a time was asked, so that its certainty is that of this time. */
export function relationLine(relation: LineRelation, dated: boolean, cite: Citer): string {
  const { from, to, sentence, titles, status, certainty, period, claims } = relation;
  const firm = new Set(claims.map((claim) => firmness(claim).join(', ')));
  const remarks = [
    dated && certainty,
    ...(firm.has('') ? [] : firm),
    ...titles.map((title) => `as "${title}"`),
    timeWords(period),
    status === 'DISPUTED' && 'DISPUTED',
  ].filter(Boolean);
  const about = remarks.length > 0 ? ` {${remarks.join('; ')}}` : '';
  return `${sentence} [${from.id} → ${to.id}]${about} (${evidenceWords(claims, cite)})`;
}

/** What is to be said of a claim that is not simply asserted of the present. */
function firmness({ polarity, modality, tense, rank, status, attributedTo }: Said): readonly string[] {
  return [
    polarity === 'DENIED' ? 'DENIED' : '',
    modality === 'ASSERTED' ? '' : modality,
    attributedTo === null ? '' : `according to ${attributedTo.name}`,
    tense === 'CURRENT' ? '' : tense,
    rank === 'NORMAL' ? '' : rank,
    status === 'ACCEPTED' ? '' : `${status}, does not count`,
  ].filter((word, at, all) => word !== '' && all.indexOf(word) === at);
}

function timeWords({ start, end }: Period): string {
  return [start && `from ${start.text}`, end && `to ${end.text}`].filter(Boolean).join(' ');
}

/** `S1 CAP.1, S2 P3.1; claim r-…`: where claims are said, and their ids. */
export function evidenceWords(claims: readonly Said[], cite: Citer): string {
  const places = claims.flatMap(({ evidence }) =>
    evidence.map(
      ({ source, locator, stance }) =>
        `${stance === 'CONTRADICTS' ? 'against: ' : ''}${cite(source)} ${locator.passage}`,
    ),
  );
  const where = places.length === 0 ? 'no passage' : [...new Set(places)].join(', ');
  return `${where}; claim ${claims.map(({ id }) => id).join(', ')}`;
}
