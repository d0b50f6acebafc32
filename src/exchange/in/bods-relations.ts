import { parsePartialDate } from '../../domain/partial-date.ts';
import { DATE_IN_WORDS } from '../bods-words.ts';
import type { BodsInterest, BodsParty, BodsStatement } from './bods-statement.ts';
import type { ForeignClaim, ForeignRelation, ReadOptions } from './foreign-record.ts';
import { ownRelation } from './own-relation.ts';

/** The interests that are relations here; all others are counted. */
const TYPES: Readonly<Record<string, string>> = {
  shareholding: 'OWNS',
  boardChair: 'HEADS',
  seniorManagingOfficial: 'HEADS',
};
/** What an office is called where the file does not say. */
const OFFICES: Readonly<Record<string, string>> = {
  boardChair: 'chair of the board',
  seniorManagingOfficial: 'senior managing official',
};

/** The relations that a statement on a relationship gives: one of each type, with a claim for each interest. */
export function relationsIn(statement: BodsStatement, options: ReadOptions): readonly ForeignRelation[] {
  const { recordId, recordDetails } = statement;
  const { interests = [] } = recordDetails;
  const [from, to] = [named(recordDetails.interestedParty, options), named(recordDetails.subject, options)];
  if (from === null || to === null) return [];
  if (interests.length === 0) options.lost('UNKNOWN_WORD', 'a relationship without interests');
  const claims = new Map<string, ForeignClaim[]>();
  for (const [index, interest] of interests.entries()) {
    const type = TYPES[interest.type ?? ''];
    if (type === undefined) options.lost('UNKNOWN_WORD', `interest ${interest.type ?? 'without a type'}`);
    else claims.set(type, [...(claims.get(type) ?? []), claimOf(interest, index, statement, options)]);
  }
  const slot = options.keepIds ? ownRelation(recordId)?.slot : undefined;
  return [...claims].map(([type, all]) => ({
    key: recordId,
    from,
    type,
    to,
    ...(slot !== undefined && { slot }),
    claims: different(all),
  }));
}

function named(party: BodsParty | undefined, { lost }: ReadOptions): string | null {
  if (typeof party === 'string') return party;
  lost('PARTY_NOT_NAMED', party?.description ?? party?.reason ?? 'unknown');
  return null;
}

/** Two offices of one title are one post. */
function different(claims: readonly ForeignClaim[]): readonly ForeignClaim[] {
  return [...new Map(claims.map((claim) => [JSON.stringify(claim), claim])).values()];
}

function claimOf(
  interest: BodsInterest,
  index: number,
  statement: BodsStatement,
  { keepIds, lost }: ReadOptions,
): ForeignClaim {
  const { type = '', details, share, directOrIndirect, beneficialOwnershipOrControl } = interest;
  const isStake = type === 'shareholding';
  const isDirectness = directOrIndirect === 'direct' || directOrIndirect === 'indirect';
  const known = {
    ...(share !== undefined && shareIn(share)),
    ...(isDirectness && { directOrIndirect }),
    ...(beneficialOwnershipOrControl !== undefined && {
      beneficialOwnershipOrControl: String(beneficialOwnershipOrControl),
    }),
    ...claimsNamed(statement),
  };
  const { expectedEnd, ...times } = timesOf(interest, index, statement, lost);
  if (expectedEnd !== undefined) lost('EXPECTED_END', TYPES[type]!);
  const range = share === undefined ? undefined : rangeIn(share);
  const note = [isStake && !keepIds ? details : undefined, range].filter((part) => part !== undefined).join('; ');
  const said = { ...known, ...(expectedEnd !== undefined && { expectedEnd }) };
  const title = isStake ? (keepIds ? details : undefined) : (details ?? OFFICES[type]);
  return {
    ...times,
    ...(title !== undefined && { title }),
    ...(note !== '' && { note }),
    ...(Object.keys(said).length > 0 && { details: said }),
  };
}

type Share = NonNullable<BodsInterest['share']>;

/** A share with the hedge that its bounds are; of a range the lower end, whose upper one stands in the note. */
function shareIn({ exact, minimum, exclusiveMinimum, maximum, exclusiveMaximum }: Share): ForeignClaim['details'] {
  const percent = (number: number, qualifier: 'EXACT' | 'AT_LEAST' | 'MORE_THAN' | 'LESS_THAN') => ({
    share: { text: 'percent', number, qualifier },
  });
  if (exact !== undefined) return percent(exact, 'EXACT');
  if (exclusiveMinimum !== undefined) return percent(exclusiveMinimum, 'MORE_THAN');
  if (minimum !== undefined && minimum > 0) return percent(minimum, 'AT_LEAST');
  const below = exclusiveMaximum ?? maximum;
  return exclusiveMaximum !== undefined && below !== undefined ? percent(below, 'LESS_THAN') : {};
}

function rangeIn({ exact, minimum, exclusiveMinimum, maximum, exclusiveMaximum }: Share): string | undefined {
  const [least, most] = [minimum ?? exclusiveMinimum, maximum ?? exclusiveMaximum];
  return exact === undefined && most !== undefined && (least !== undefined || maximum !== undefined)
    ? `${least ?? 0} to ${most} %`
    : undefined;
}

function claimsNamed({ annotations = [] }: BodsStatement): { readonly claims?: string } {
  const named = annotations.flatMap(({ description }) => /^claims: (.+)$/.exec(description ?? '')?.[1] ?? []);
  return named.length === 0 ? {} : { claims: named.join(', ') };
}

/** When it held, with the precision that annotations restore; what is closed had ended by the day of the statement. */
function timesOf(
  interest: BodsInterest,
  index: number,
  statement: BodsStatement,
  lost: ReadOptions['lost'],
): Pick<ForeignClaim, 'start' | 'end' | 'tense'> & { readonly expectedEnd?: string } {
  const { recordStatus, statementDate } = statement;
  const said = statementDate?.slice(0, 10);
  const [start, printedEnd] = (['startDate', 'endDate'] as const).map((name) =>
    dateOf(interest[name], name, index, statement, lost),
  );
  const isClosed = recordStatus === 'closed';
  const end = printedEnd ?? (isClosed && said !== undefined ? `../${said}` : undefined);
  const isOver = isClosed || (interest.endDate !== undefined && said !== undefined && interest.endDate <= said);
  return {
    ...(start !== undefined && { start }),
    ...(isOver && end !== undefined && { end }),
    ...(isOver && { tense: 'PAST_STATE' as const }),
    ...(!isOver && end !== undefined && { expectedEnd: end }),
  };
}

function dateOf(
  date: string | undefined,
  name: 'startDate' | 'endDate',
  index: number,
  { annotations = [] }: BodsStatement,
  lost: ReadOptions['lost'],
): string | undefined {
  const pointer = `/recordDetails/interests/${index}`;
  const own = annotations.filter(({ statementPointerTarget }) => statementPointerTarget === `${pointer}/${name}`);
  const printed = own.find(({ motivation }) => motivation === 'transformation')?.transformedContent;
  if (date !== undefined && printed !== undefined && isRounded(date, printed)) return printed;
  if (date !== undefined) {
    if (/-01(?:[Tt ]|$)/.test(date)) lost('MAY_BE_ROUNDED', name);
    return date.slice(0, 10);
  }
  const words = annotations
    .filter(({ statementPointerTarget }) => statementPointerTarget === pointer)
    .map(({ description }) => DATE_IN_WORDS.exec(description ?? ''))
    .find((found) => found?.[1] === name);
  return words?.[2];
}

/** Whether a date lies within what an annotation says that it was made of. */
function isRounded(date: string, printed: string): boolean {
  const [day, range] = [parsePartialDate(date.slice(0, 10)), parsePartialDate(printed)];
  return day !== null && range !== null && day.min >= range.min && day.max <= range.max;
}
