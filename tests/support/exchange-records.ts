import type { Claim } from '../../src/domain/claim.ts';
import { entityView } from '../../src/domain/entity-view.ts';
import { relationOf } from '../../src/domain/relation-of.ts';
import { relationView, shareQualifierOf } from '../../src/domain/relation-view.ts';
import { termView } from '../../src/domain/term-view.ts';
import { DATA_LICENCE } from '../../src/exchange/data-licence.ts';
import type { ExportFormat } from '../../src/exchange/export-format.ts';
import { RECORD_KINDS, type ExportRecord } from '../../src/exchange/export-record.ts';
import { EVERYTHING } from '../../src/exchange/export-scope.ts';
import { LossCounter, type LossReport } from '../../src/exchange/loss-report.ts';
import { claim, describing, words } from './claims.ts';

const PRINTED = words({ kind: 'PRINTED', lang: 'zh', script: 'Hans' });

const kindAnd = (subject: string, kind: string, name: string, given: Partial<Claim> = {}) => [
  describing('KIND', kind, { id: `${subject}.kind`, subject, ...given }),
  describing('NAME', name, { id: `${subject}.name`, subject, details: PRINTED, ...given }),
];

/** Two sources on a small world in Chinese, with coarse and hedged times, a denial, a plan, a disagreement and a figure. */
export const CLAIMS: readonly Claim[] = [
  ...kindAnd('wang', 'PERSON', '王明'),
  describing('NAME', 'Wang Ming', {
    id: 'wang.name.2',
    subject: 'wang',
    details: words({ kind: 'TRANSCRIBED', lang: 'zh-Latn' }),
  }),
  ...kindAnd('guild', 'ASSOCIATION', '上海咖啡“行业”协会'),
  ...kindAnd('works', 'FIRM', '老厂, "甲" & <乙>'),
  describing('IDENTIFIER', '913101151322268960', {
    id: 'works.code',
    subject: 'works',
    details: words({ scheme: 'USCC' }),
  }),
  describing('OWNERSHIP', 'state-owned', { id: 'works.ownership', subject: 'works' }),
  ...kindAnd('bureau', 'GOVERNMENT_BODY', '委员会'),
  ...kindAnd('city', 'PLACE', '上海'),
  claim({ id: 'heads', subject: 'wang', object: 'guild', title: '会长', start: '2011' }),
  claim({
    id: 'heads-b',
    subject: 'wang',
    object: 'guild',
    source: 'src-b',
    saidOn: '2014-05',
    title: '会长',
    start: '2012-03',
  }),
  claim({ id: 'former', subject: 'wang', predicate: 'FORMERLY_WORKED_AT', object: 'works', tense: 'FORMER' }),
  claim({
    id: 'set-up',
    subject: 'bureau',
    predicate: 'SET_UP',
    object: 'guild',
    tense: 'PAST_EVENT',
    start: 'c. 2002',
  }),
  claim({
    id: 'owns',
    subject: 'bureau',
    predicate: 'OWNS',
    object: 'works',
    details: { share: { text: 'percent', number: 50, qualifier: 'MORE_THAN' } },
  }),
  claim({
    id: 'denied',
    subject: 'wang',
    predicate: 'FOUNDED',
    object: 'works',
    polarity: 'DENIED',
    tense: 'PAST_EVENT',
  }),
  claim({
    id: 'planned',
    subject: 'wang',
    predicate: 'CONSIDERS_FOUNDING',
    object: 'works',
    modality: 'PROPOSED',
    tense: 'PROPOSED',
  }),
  claim({ id: 'located', subject: 'works', predicate: 'LOCATED_IN', object: 'city', attributedTo: 'wang' }),
  claim({ id: 'proposed', subject: 'works', predicate: 'MEMBER_OF', object: 'guild', status: 'PROPOSED' }),
  describing('KIND', 'PRODUCT', { id: 'coffee.kind', subject: null, subjectTerm: 'coffee' }),
  claim({ id: 'makes', subject: 'works', predicate: 'MAKES', object: null, objectTerm: 'coffee' }),
  claim({
    id: 'members',
    subject: 'guild',
    predicate: 'STATISTIC',
    object: null,
    figure: {
      measure: 'members',
      value: 1000,
      valueText: 'more than 1,000',
      unit: null,
      qualifier: 'MORE_THAN',
      asOf: '2013',
      asOfBasis: null,
    },
  }),
];

/** The records of some claims, in the order of an export, as the graph would give them. */
export function recordsOf(claims: readonly Claim[]): readonly ExportRecord[] {
  const groupsBy = (of: (claim: Claim) => string | null) => {
    const groups = new Map<string, Claim[]>();
    for (const one of claims) {
      const id = of(one);
      const group = id === null ? undefined : groups.get(id);
      if (group) group.push(one);
      else if (id !== null) groups.set(id, [one]);
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  };
  const entities = groupsBy(({ subject }) => subject).flatMap((some) => entityView(some) ?? []);
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));
  const terms = groupsBy(({ subjectTerm }) => subjectTerm).flatMap((some) => termView(some) ?? []);
  const relations = groupsBy((one) => relationOf(one)?.id ?? null).flatMap((some): readonly ExportRecord[] => {
    const relation = relationView(some);
    const [fromKind, toKind] = [kindOf.get(relation?.from ?? ''), kindOf.get(relation?.to ?? '')];
    if (relation === null || !fromKind || !toKind) return [];
    return [{ of: 'relation', relation, fromKind, toKind, shareQualifier: shareQualifierOf(some), certainty: null }];
  });
  return [
    ...groupsBy(({ source }) => source).map(([first]) => sourceRecord(first!.source)),
    ...terms.map((term): ExportRecord => ({ of: 'term', term })),
    ...entities.map((entity): ExportRecord => ({ of: 'entity', entity })),
    ...relations,
    ...claims
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((one): ExportRecord => ({ of: 'claim', claim: one, isDecided: false, isMerged: false })),
  ];
}

function sourceRecord(id: string): ExportRecord {
  return {
    of: 'source',
    register: null,
    source: {
      id,
      kind: 'NEWSPAPER_ARTICLE',
      title: `题目 ${id}`,
      publisher: null,
      publisherName: '日报',
      author: null,
      channel: null,
      dateline: null,
      language: 'zh',
      published: id === 'src-a' ? '2013-11-18' : '2014-05',
      publishedBasis: null,
      updatedStamp: null,
      url: `https://example.org/${id}`,
      page: null,
      pagesTotal: null,
      pagesInHand: [],
      textFile: null,
      textCharacters: null,
      textSha256: null,
      summary: null,
      textsZh: {},
      recordedAt: '2026-11-23',
      weak: false,
      knownFrom: 20131118,
    },
    passages: [
      {
        id: `${id}#P1.1`,
        source: id,
        key: 'P1.1',
        paragraph: 'P1',
        line: null,
        start: 10,
        end: 40,
        sha256: 'ab'.repeat(32),
        ordinal: 0,
        note: null,
      },
    ],
    absences: [],
    ambiguities: [],
    derivations: [],
    disputes: [],
  };
}

/** What a format writes of some records, and its report of what it does not carry. */
export function written(
  format: ExportFormat,
  records: readonly ExportRecord[] = recordsOf(CLAIMS),
): {
  readonly bytes: Buffer;
  readonly text: string;
  readonly report: LossReport;
  readonly lost: Record<string, number>;
} {
  const counter = new LossCounter(format);
  const writer = format.open({ scope: EVERYTHING, licence: DATA_LICENCE, day: '2026-11-30' }, counter.add);
  const chunks = [...writer.begin()];
  for (const record of records.toSorted((a, b) => RECORD_KINDS.indexOf(a.of) - RECORD_KINDS.indexOf(b.of))) {
    counter.see(record);
    if (format.wants.includes(record.of)) chunks.push(...writer.write(record));
  }
  chunks.push(...writer.end());
  const bytes = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk)));
  const report = counter.report({ scope: EVERYTHING, licence: DATA_LICENCE, changes: { before: null, after: null } });
  return {
    bytes,
    text: bytes.toString(),
    report,
    lost: Object.fromEntries(report.losses.map(({ code, count }) => [code, count])),
  };
}
