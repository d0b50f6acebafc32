import type { Claim } from '../domain/claim.ts';
import { textsOf } from '../domain/conflict.ts';
import { knownFrom } from '../domain/standing.ts';
import type { SourceContent, SourceRecord } from '../store/layout/source-records.ts';
import { entityClaims, termClaims } from './describing-claims.ts';
import { statementClaim } from './statement-claim.ts';
import type {
  ClaimEntry,
  IdentityEntry,
  SourceEntry,
  SourceFile,
  StatisticEntry,
  TrendEntry,
} from '../generated/source-file.ts';
import { textsZhOf } from './texts-zh.ts';

/** Whether an id is that of a term and not of an entity. */
export type IsTerm = (id: string) => boolean;

/**
 * What a source file without faults says, as records. `isTerm` knows the terms of other files; those of this one need
 * not be told. `termName` names a publisher that another file defines. The claims stand in the order of the file:
 * terms, entities, then the rest.
 */
export function toClaims(
  file: SourceFile,
  isTerm: IsTerm = () => false,
  termName: (id: string) => string | null = () => null,
): SourceContent {
  const { terms = [], entities = [], claims = [], trends = [], statistics = [], identities = [] } = file;
  const own = new Map(terms.map((term) => [term.id, term.name]));
  const term: IsTerm = (id) => own.has(id) || isTerm(id);
  const { id: source } = file.source;
  const located = (at: readonly string[]) => at.map((key) => `${source}#${key}`);
  return {
    source: sourceRecord(file.source, (id) => own.get(id) ?? termName(id)),
    passages: (file.passages ?? []).map((passage, ordinal) => ({
      id: `${source}#${passage.id}`,
      source,
      key: passage.id,
      paragraph: passage.paragraph,
      line: passage.line ?? null,
      start: passage.start ?? null,
      end: passage.end ?? null,
      sha256: passage.sha256 ?? null,
      ordinal,
      note: passage.note ?? null,
    })),
    claims: [
      ...terms.flatMap((entry) => termClaims(file.source, entry)),
      ...entities.flatMap((entry) => entityClaims(file.source, entry)),
      ...claims.map((entry) => objectClaim(file.source, entry, term)),
      ...trends.map((entry) => trendClaim(file.source, entry, term)),
      ...statistics.map((entry) => statisticClaim(file.source, entry, term)),
      ...identities.map((entry) => identityClaim(file.source, entry)),
    ],
    absences: (file.notSaid ?? []).map((entry) => ({
      id: entry.id,
      source,
      about: entry.about,
      predicates: entry.predicates ?? [],
      wrong: entry.wrong,
      right: entry.right,
      textsZh: textsZhOf(entry, 'wrong', 'right'),
      passages: located(entry.at),
    })),
    ambiguities: (file.ambiguities ?? []).map((entry) => ({
      id: entry.id,
      source,
      about: entry.about,
      question: entry.question,
      options: entry.options,
      optionsZh: entry.optionsZh ?? [],
      reading: entry.reading,
      textsZh: textsZhOf(entry, 'question', 'reading'),
      passages: located(entry.at),
    })),
    derivations: (file.derived ?? []).map((entry) => ({
      id: entry.id,
      source,
      from: entry.from,
      formula: entry.formula,
      number: entry.value,
      unit: entry.unit ?? null,
      note: entry.note ?? null,
      textsZh: textsZhOf(entry, 'unit', 'note'),
    })),
    disputes: (file.disputes ?? []).map(({ id, about, question, questionZh = null, positions }) => ({
      id,
      source,
      about,
      question,
      questionZh,
      positions: positions.map((position) => ({
        reading: position.reading,
        rank: position.rank ?? 'NORMAL',
        reason: position.reason ?? null,
        textsZh: textsOf(position.readingZh, position.reasonZh),
        claims: position.claims.toSorted(),
      })),
    })),
  };
}

function sourceRecord(entry: SourceEntry, termName: (id: string) => string | null): SourceRecord {
  return {
    id: entry.id,
    kind: entry.kind,
    title: entry.title,
    publisher: entry.publisher ?? null,
    publisherName: entry.publisher === undefined ? null : termName(entry.publisher),
    author: entry.author ?? null,
    channel: entry.channel ?? null,
    dateline: entry.dateline ?? null,
    language: entry.language,
    published: entry.published ?? null,
    publishedBasis: entry.publishedBasis ?? null,
    updatedStamp: entry.updatedStamp ?? null,
    url: entry.url ?? null,
    page: entry.page ?? null,
    pagesTotal: entry.pagesTotal ?? null,
    pagesInHand: entry.pagesInHand ?? [],
    textFile: entry.text?.file ?? null,
    textCharacters: entry.text?.characters ?? null,
    textSha256: entry.text?.sha256 ?? null,
    summary: entry.summary ?? null,
    textsZh: textsZhOf(entry, 'summary', 'publishedBasis'),
    recordedAt: entry.recorded,
    weak: entry.weak ?? false,
    knownFrom: knownFrom({ saidOn: entry.published ?? null, recordedAt: entry.recorded }),
  };
}

function objectClaim(source: SourceEntry, entry: ClaimEntry, isTerm: IsTerm): Claim {
  return {
    ...statementClaim(source, entry.id, entry),
    ...subjectOf(entry.subject, isTerm),
    object: isTerm(entry.object) ? null : entry.object,
    objectTerm: isTerm(entry.object) ? entry.object : null,
    predicate: entry.predicate,
    title: entry.title ?? null,
    content: entry.content ?? [],
    slot: entry.slot ?? null,
  };
}

function trendClaim(source: SourceEntry, entry: TrendEntry, isTerm: IsTerm): Claim {
  return {
    ...statementClaim(source, entry.id, entry),
    ...subjectOf(entry.subject, isTerm),
    subjectText: entry.subjectText ?? null,
    predicate: 'TREND',
    value: entry.value,
    textsZh: textsZhOf(entry, 'note', 'rankReason', 'value', 'subjectText'),
  };
}

function statisticClaim(source: SourceEntry, entry: StatisticEntry, isTerm: IsTerm): Claim {
  const { measure, value, valueText, unit = null, qualifier, asOf = null, asOfBasis = null } = entry;
  return {
    ...statementClaim(source, entry.id, entry),
    ...subjectOf(entry.subject, isTerm),
    predicate: 'STATISTIC',
    value: valueText,
    figure: { measure, value, valueText, unit, qualifier, asOf, asOfBasis },
    textsZh: textsZhOf(entry, 'note', 'rankReason', 'measure', 'valueText', 'unit', 'asOfBasis'),
  };
}

// No source says of itself that it speaks of the same thing as another: unless the entry says more, it is inferred.
function identityClaim(source: SourceEntry, entry: IdentityEntry): Claim {
  return {
    ...statementClaim(source, entry.id, { modality: 'INFERRED', ...entry }),
    subject: entry.subject,
    predicate: 'IDENTITY',
    value: entry.value,
  };
}

function subjectOf(id: string | undefined, isTerm: IsTerm): Pick<Claim, 'subject' | 'subjectTerm'> {
  if (id === undefined) return { subject: null, subjectTerm: null };
  return isTerm(id) ? { subject: null, subjectTerm: id } : { subject: id, subjectTerm: null };
}
