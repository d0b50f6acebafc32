import { dayText } from '../../domain/partial-date.ts';
import type { Qualifier } from '../../domain/vocabulary.ts';
import { officesIn } from '../bods-words.ts';
import type { CountLoss } from '../export-format.ts';
import type { RelationEntry } from '../export-record.ts';
import type { LossCode } from '../loss-rules.ts';
import { noFactLoss } from './no-fact.ts';
import { comment, type Annotation, type Statement, type StatementMaker } from './bods-statement.ts';

/**
 * The statement on a relation: a stake, or an office at the head of a firm that BODS has a word for. Null where it has none, or
 * where no source says it as a fact; either is counted.
 */
export function relationshipStatement(record: RelationEntry, maker: StatementMaker, lost: CountLoss): Statement | null {
  const { relation } = record;
  const interests = interestsOf(record);
  if (interests.length === 0) return leftOut(lost, 'TYPE_HAS_NO_PLACE');
  const noFact = noFactLoss(relation.modality);
  if (noFact !== null) return leftOut(lost, noFact);
  const annotations: Annotation[] = [];
  const dated = interests.map((interest, index) => ({
    ...interest,
    ...datesOf(record, `/recordDetails/interests/${index}`, maker, annotations),
  }));
  countWritten(record, interests, lost);
  const description = maker.descriptionOf(relation.from);
  annotations.push(comment('/recordDetails', `claims: ${relation.claims.join(', ')}`));
  return {
    recordId: relation.id,
    recordType: 'relationship',
    recordStatus: relation.ended === 'YES' ? 'closed' : 'new',
    declarationSubject: relation.to,
    said: relation.attestedTo ?? dayText(relation.knownFrom),
    sources: relation.sources,
    annotations,
    recordDetails: {
      isComponent: false,
      subject: relation.to,
      interestedParty: description === null ? relation.from : unnamed(description, lost),
      interests: dated,
    },
  };
}

interface Interest {
  readonly type: string;
  readonly directOrIndirect: 'unknown';
  readonly details?: string;
  readonly share?: object;
}

function interestsOf({ relation, fromKind, toKind, shareQualifier }: RelationEntry): readonly Interest[] {
  if (toKind !== 'FIRM') return [];
  if (relation.type === 'OWNS') {
    const share = relation.share === null ? null : shareOf(relation.share, shareQualifier);
    return [
      {
        type: 'shareholding',
        directOrIndirect: 'unknown',
        ...(relation.title !== null && { details: relation.title }),
        ...(share !== null && { share }),
      },
    ];
  }
  if (relation.type !== 'HEADS' || fromKind !== 'PERSON') return [];
  return relation.titles.flatMap((details) =>
    officesIn(details).map((type) => ({ type, directOrIndirect: 'unknown' as const, details })),
  );
}

/** A share with its hedge; null for "about" and "several", of which BODS has no form. */
function shareOf(share: number, qualifier: Qualifier | null): object | null {
  switch (qualifier) {
    case 'MORE_THAN':
      return { exclusiveMinimum: share };
    case 'AT_LEAST':
      return { minimum: share };
    case 'LESS_THAN':
      return { exclusiveMaximum: share };
    case 'ABOUT':
    case 'SEVERAL':
      return null;
    case 'EXACT':
    case 'NONE_GIVEN':
    case null:
      return { exact: share };
  }
}

function datesOf(
  { relation }: RelationEntry,
  pointer: string,
  maker: StatementMaker,
  annotations: Annotation[],
): { readonly startDate?: string; readonly endDate?: string } {
  const date = (
    name: 'startDate' | 'endDate',
    printed: string | null,
    words: string | null,
    side: 'first' | 'last',
  ) => {
    if (printed !== null) return { [name]: maker.rounded(`${pointer}/${name}`, printed, side, annotations) };
    if (words !== null) annotations.push(comment(pointer, `${name}: ${words}`));
    return {};
  };
  return {
    ...date('startDate', relation.start, relation.startText, 'first'),
    ...date('endDate', relation.end, relation.endText, 'last'),
  };
}

/** Counts what a relation that is written loses. */
function countWritten(
  { relation, shareQualifier }: RelationEntry,
  interests: readonly Interest[],
  lost: CountLoss,
): void {
  const { start, end, startText, endText, ended, titles, share, status } = relation;
  const written = new Set(interests.flatMap(({ details }) => details ?? []));
  lost('BOUNDS_LOST');
  lost('DATE_IN_WORDS', Number(start === null && startText !== null) + Number(end === null && endText !== null));
  if (ended === 'UNKNOWN' && end === null) lost('END_UNKNOWN_AS_OPEN');
  if (ended === 'YES' && end === null) lost('FORMER_WITHOUT_END');
  if (status === 'DISPUTED') lost('DISPUTE_LOST');
  if (share !== null && shareOf(share, shareQualifier) === null) lost('SHARE_LEFT_OUT');
  if (share !== null && shareQualifier === 'NONE_GIVEN') lost('SHARE_AS_EXACT');
  lost('TITLE_LEFT_OUT', titles.filter((title) => !written.has(title)).length);
}

function unnamed(description: string, lost: CountLoss): object {
  lost('PARTY_NOT_NAMED');
  return { reason: 'informationUnknownToPublisher', description };
}

function leftOut(lost: CountLoss, code: LossCode): null {
  lost(code);
  return null;
}
