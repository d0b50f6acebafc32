import { relationType } from '../../domain/relation-types.ts';
import { DATE_IN_WORDS, officesIn } from '../bods-words.ts';
import { FORMER, LASTING, shareIn, typeOfWords, type FtmLink } from '../ftm-words.ts';
import type { ForeignClaim, ForeignRelation, ReadOptions } from './foreign-record.ts';
import { ownRelation } from './own-relation.ts';
import { by, dateFault, dayOf, type FtmContent, type FtmEntity, type FtmSaid } from './ftm-entity.ts';

/** What is read of a link beside its ends; all else is counted. */
const READ: ReadonlySet<string> = new Set([
  'id',
  'role',
  'status',
  'startDate',
  'endDate',
  'date',
  'summary',
  'percentage',
  'recordId',
  'proof',
]);

/** The relations that a link gives: one for each pair of its ends. Counts a link of which there is no type here. */
export function linksIn(entity: FtmEntity, { schema, from, to }: FtmLink, options: ReadOptions): FtmContent {
  const ends = [from, to].map((end) => valuesOf(entity, end));
  const missing = [from, to].find((_, index) => ends[index]!.length === 0);
  if (missing !== undefined)
    return { fault: `it is of the schema ${schema} and has no "${missing}"; both ends are needed` };
  const [recordId] = valuesOf(entity, 'recordId');
  const own = options.keepIds && recordId !== undefined ? ownRelation(recordId) : null;
  const type = own?.type ?? typeOf(entity);
  if (type === null) {
    const roles = valuesOf(entity, 'role');
    options.lost('UNKNOWN_WORD', roles.length === 0 ? schema : `${schema} “${roles[0]}”`);
    return { entities: [], relations: [] };
  }
  const claims: ForeignClaim[] = [];
  for (const said of entity.said) {
    const fault = dateFault(said, ['startDate', 'endDate', 'date']);
    if (fault !== null) return { fault };
    claims.push(...claimsOf(said, type, options));
    for (const [property, values] of said.properties)
      if (!READ.has(property) && property !== from && property !== to)
        options.lost('UNKNOWN_WORD', property, values.length);
  }
  const relations = ends[0]!.flatMap((start) =>
    ends[1]!.map((end): ForeignRelation => ({
      key: entity.id,
      from: start,
      type,
      to: end,
      ...(own?.slot !== undefined && { slot: own.slot }),
      claims,
    })),
  );
  return { entities: [], relations };
}

function valuesOf({ said }: FtmEntity, property: string): readonly string[] {
  return [...new Set(said.flatMap(({ properties }) => properties.get(property) ?? []))];
}

/** The type of a link by its role, where that is ours, or else by its schema and role; null where neither says. */
function typeOf(entity: FtmEntity): string | null {
  const roles = valuesOf(entity, 'role');
  const ours = roles.flatMap((role) => typeOfWords(role) ?? [])[0];
  if (ours !== undefined) return ours;
  switch (entity.schema) {
    case 'Ownership':
      return 'OWNS';
    case 'Membership':
      return 'MEMBER_OF';
    case 'Employment':
      return isFormer(entity.said) && valuesOf(entity, 'endDate').length === 0 ? 'FORMERLY_WORKED_AT' : 'WORKS_AT';
    case 'Similar':
      return 'POSSIBLY_SAME_AS';
    case 'Directorship':
    case 'Representation':
      return roles.flatMap((role) => typeOfRole(role) ?? [])[0] ?? null;
    default:
      return null;
  }
}

/** The relation to an organisation that a title by itself tells; null where it does not. */
export function typeOfRole(role: string): string | null {
  if (/法定代表人|\blegal representative\b/i.test(role)) return 'LEGAL_REPRESENTATIVE_OF';
  if (/发言人|發言人|\bspokes(?:man|woman|person)\b/i.test(role)) return 'SPEAKS_FOR';
  if (officesIn(role).length > 0) return 'HEADS';
  return /副(?:董事长|总经理|会长|主任|总裁)|\b(?:vice|deputy)[ -](?:chair|president|general manager|director|head)/i.test(
    role,
  )
    ? 'DEPUTY_HEADS'
    : null;
}

function isFormer(said: readonly FtmSaid[]): boolean {
  return said.some(({ properties }) => (properties.get('status') ?? []).some(isFormerStatus));
}

function isFormerStatus(status: string): boolean {
  return [FORMER, 'ended', 'inactive', 'past'].includes(status.toLowerCase());
}

/** The claims of one source: one for each title, and one for each further start where it gives several. */
function claimsOf(said: FtmSaid, type: string, options: ReadOptions): readonly ForeignClaim[] {
  const { properties, origin } = said;
  const values = (name: string) => properties.get(name) ?? [];
  const titles = values('role').filter((role) => typeOfWords(role) === null);
  const notes: string[] = [];
  const words: { start?: string; end?: string } = {};
  for (const summary of values('summary')) {
    const [, name, date] = DATE_IN_WORDS.exec(summary) ?? [];
    if (date === undefined) notes.push(summary);
    else words[name === 'startDate' ? 'start' : 'end'] = date;
  }
  const [share] = values('percentage').flatMap((text) => shareIn(text) ?? []);
  if (values('percentage').length > 0 && share === undefined) options.lost('UNKNOWN_WORD', 'percentage in words');
  const cited =
    origin !== undefined && origin !== ''
      ? { claims: origin }
      : values('proof').length > 0
        ? { proof: values('proof').join(', ').slice(0, 2000) }
        : {};
  const details = { ...(share !== undefined && { share: { text: 'percent', ...share } }), ...cited };
  const [end = words.end] = values('endDate').map(dayOf);
  const starts = [...values('date'), ...values('startDate')].map(dayOf);
  const rest = {
    ...by(said),
    ...(type === 'POSSIBLY_SAME_AS' && { modality: 'INFERRED' as const }),
    ...(end !== undefined && { end }),
    tense: tenseOf(said, type, end),
    ...(notes.length > 0 && { note: notes.join('; ') }),
    ...(Object.keys(details).length > 0 && { details }),
  };
  const [start = words.start, ...furtherStarts] = starts;
  const dated = { ...(start !== undefined && { start }), ...rest };
  return [
    ...(titles.length === 0 ? [dated] : titles.map((title) => ({ ...dated, title }))),
    ...furtherStarts.map((further) => ({ ...rest, start: further })),
  ];
}

/** How a source puts it in time: without an end and a word for it, that it held at some time, and no more. */
function tenseOf({ properties }: FtmSaid, type: string, end: string | undefined): NonNullable<ForeignClaim['tense']> {
  const statuses = properties.get('status') ?? [];
  if (statuses.includes(LASTING) || (properties.get('date') ?? []).length > 0) return 'PAST_EVENT';
  if (relationType(type)!.formerOf !== null) return 'FORMER';
  if (end === undefined && statuses.some(isFormerStatus)) return 'FORMER';
  return statuses.some((status) => ['current', 'active'].includes(status.toLowerCase())) ? 'CURRENT' : 'PAST_STATE';
}
