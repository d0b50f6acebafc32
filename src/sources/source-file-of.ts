import type { Claim } from '../domain/claim.ts';
import type { Dispute } from '../domain/dispute.ts';
import type {
  AbsenceEntry,
  AmbiguityEntry,
  ClaimEntry,
  DerivationEntry,
  DisputeEntry,
  IdentityEntry,
  PassageEntry,
  SourceEntry,
  SourceFile,
  StatisticEntry,
  TrendEntry,
} from '../generated/source-file.ts';
import type {
  AbsenceRecord,
  AmbiguityRecord,
  DerivationRecord,
  PassageRecord,
  SourceContent,
  SourceRecord,
} from '../store/layout/source-records.ts';
import { entityEntry, termEntry } from './describing-entries.ts';
import { entryOf, listOrNull } from './entry-of.ts';
import { closingFields, detailsField, voiceFields } from './statement-fields.ts';

/**
 * The source file that says what records say: `toClaims` makes the same of it. The items stand in the order of the records. What
 * has no place in a file is left out; rows of a register have such claims, files and changes have none.
 */
export function sourceFileOf(content: SourceContent): SourceFile {
  const { source } = content;
  const sections = grouped(content.claims, sectionOf);
  const said = (section: Section) => sections.get(section) ?? [];
  const terms = [...grouped(said('terms'), ({ subjectTerm }) => subjectTerm!)];
  const entities = [...grouped(said('entities'), ({ subject }) => subject!)];
  return entryOf<SourceFile>({
    source: sourceEntry(source),
    passages: listOrNull(content.passages.map(passageEntry)),
    terms: listOrNull(terms.flatMap(([id, claims]) => termEntry(id, claims) ?? [])),
    entities: listOrNull(entities.map(([id, claims]) => entityEntry(source, id, claims))),
    claims: listOrNull(said('claims').map((claim) => claimEntry(claim, source))),
    trends: listOrNull(said('trends').map((claim) => trendEntry(claim, source))),
    statistics: listOrNull(said('statistics').flatMap((claim) => statisticEntry(claim, source))),
    identities: listOrNull(said('identities').map((claim) => identityEntry(claim, source))),
    notSaid: listOrNull(content.absences.map(absenceEntry)),
    ambiguities: listOrNull(content.ambiguities.map(ambiguityEntry)),
    derived: listOrNull(content.derivations.map(derivationEntry)),
    disputes: listOrNull(content.disputes.map(disputeEntry)),
  });
}

function grouped<Key>(claims: readonly Claim[], keyOf: (claim: Claim) => Key): ReadonlyMap<Key, readonly Claim[]> {
  const groups = new Map<Key, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return groups;
}

type Section = 'terms' | 'entities' | 'claims' | 'trends' | 'statistics' | 'identities' | 'none';

const OWN_SECTIONS: Readonly<Record<string, Section>> = {
  TREND: 'trends',
  STATISTIC: 'statistics',
  IDENTITY: 'identities',
};

function sectionOf({ predicate, subject, subjectTerm, object, objectTerm }: Claim): Section {
  const own = OWN_SECTIONS[predicate];
  if (own !== undefined) return own;
  if ((object ?? objectTerm) !== null) return 'claims';
  if (subject !== null) return 'entities';
  return subjectTerm !== null && (predicate === 'KIND' || predicate === 'NAME') ? 'terms' : 'none';
}

type Stamp = NonNullable<SourceEntry['updatedStamp']>;

function sourceEntry(source: SourceRecord): SourceEntry {
  const { textFile, textCharacters, textSha256, textsZh, ...record } = source;
  return entryOf<SourceEntry>({
    id: record.id,
    kind: record.kind,
    title: record.title,
    publisher: record.publisher,
    channel: record.channel,
    author: record.author,
    dateline: record.dateline,
    language: record.language,
    published: record.published,
    publishedBasis: record.publishedBasis,
    publishedBasisZh: textsZh['publishedBasis'] ?? null,
    updatedStamp: record.updatedStamp as Stamp | null,
    url: record.url,
    page: record.page,
    pagesTotal: record.pagesTotal,
    pagesInHand: listOrNull(record.pagesInHand),
    weak: record.weak ? true : null,
    recorded: record.recordedAt,
    text:
      textFile === null || textCharacters === null || textSha256 === null
        ? null
        : { file: textFile, characters: textCharacters, sha256: textSha256 },
    summary: record.summary,
    summaryZh: textsZh['summary'] ?? null,
  });
}

function passageEntry({ key: id, paragraph, line, start, end, sha256, note }: PassageRecord): PassageEntry {
  return entryOf<PassageEntry>({ id, paragraph, line, start, end, sha256, note });
}

function claimEntry(claim: Claim, source: SourceRecord): ClaimEntry {
  const { id, predicate, title, start, end, slot, basis, content, details } = claim;
  return entryOf<ClaimEntry>({
    id,
    subject: subjectOf(claim) ?? '',
    predicate,
    object: claim.object ?? claim.objectTerm ?? '',
    ...voiceFields(claim),
    // A relation says its tense, whatever it is.
    tense: claim.tense,
    title,
    start,
    end,
    slot,
    basis: listOrNull(basis),
    content: listOrNull(content),
    details: detailsField(details),
    ...closingFields(claim, source),
  });
}

function trendEntry(claim: Claim, source: SourceRecord): TrendEntry {
  const { id, subjectText, value, start, end, details, textsZh } = claim;
  return entryOf<TrendEntry>({
    id,
    subject: subjectOf(claim),
    subjectText,
    subjectTextZh: textsZh['subjectText'] ?? null,
    value: value ?? '',
    valueZh: textsZh['value'] ?? null,
    ...voiceFields(claim),
    start,
    end,
    details: detailsField(details),
    ...closingFields(claim, source),
  });
}

function statisticEntry(claim: Claim, source: SourceRecord): readonly StatisticEntry[] {
  const { id, figure, details, textsZh } = claim;
  if (figure === null) return [];
  const { measure, value, valueText, unit, qualifier, asOf, asOfBasis } = figure;
  const fields = {
    id,
    subject: subjectOf(claim) ?? '',
    measure,
    measureZh: textsZh['measure'] ?? null,
    value,
    valueText,
    valueTextZh: textsZh['valueText'] ?? null,
    unit,
    unitZh: textsZh['unit'] ?? null,
    qualifier,
    asOf,
    asOfBasis,
    asOfBasisZh: textsZh['asOfBasis'] ?? null,
    ...voiceFields(claim),
    details: detailsField(details),
    ...closingFields(claim, source),
  };
  return [entryOf<StatisticEntry>(fields, 'value')];
}

function identityEntry(claim: Claim, source: SourceRecord): IdentityEntry {
  const { id, value, basis, details } = claim;
  const { modality, attributedTo } = voiceFields(claim, 'INFERRED');
  return entryOf<IdentityEntry>({
    id,
    subject: subjectOf(claim) ?? '',
    value: value ?? '',
    basis: listOrNull(basis),
    modality,
    attributedTo,
    details: detailsField(details),
    ...closingFields(claim, source),
  });
}

function subjectOf({ subject, subjectTerm }: Claim): string | null {
  return subject ?? subjectTerm;
}

function absenceEntry({ id, source, about, predicates, wrong, right, textsZh, passages }: AbsenceRecord): AbsenceEntry {
  return entryOf<AbsenceEntry>({
    id,
    about,
    predicates: listOrNull(predicates),
    wrong,
    wrongZh: textsZh['wrong'] ?? null,
    right,
    rightZh: textsZh['right'] ?? null,
    at: passages.map(keyIn(source)),
  });
}

function ambiguityEntry({ id, source, about, textsZh, passages, ...said }: AmbiguityRecord): AmbiguityEntry {
  return entryOf<AmbiguityEntry>({
    id,
    about,
    question: said.question,
    questionZh: textsZh['question'] ?? null,
    options: said.options,
    optionsZh: listOrNull(said.optionsZh),
    reading: said.reading,
    readingZh: textsZh['reading'] ?? null,
    at: passages.map(keyIn(source)),
  });
}

function derivationEntry({ id, from, formula, number, unit, note, textsZh }: DerivationRecord): DerivationEntry {
  return entryOf<DerivationEntry>({
    id,
    from,
    formula,
    value: number,
    unit,
    unitZh: textsZh['unit'] ?? null,
    note,
    noteZh: textsZh['note'] ?? null,
  });
}

function disputeEntry({ id, about, question, questionZh, positions }: Dispute): DisputeEntry {
  return entryOf<DisputeEntry>({
    id,
    about,
    question,
    questionZh,
    positions: positions.map(({ reading, claims, rank, reason, textsZh }) =>
      entryOf<DisputeEntry['positions'][number]>({
        reading,
        readingZh: textsZh?.['reading'] ?? null,
        claims,
        rank: rank === 'NORMAL' ? null : rank,
        reason,
        reasonZh: textsZh?.['reason'] ?? null,
      }),
    ),
  });
}

/** What the file of a source calls a passage of it. */
function keyIn(source: string): (passage: string) => string {
  return (passage) => passage.slice(source.length + 1);
}
