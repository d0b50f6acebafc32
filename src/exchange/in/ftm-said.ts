import { codeFault, isValidCode } from '../../domain/identifiers.ts';
import type { EntityKind, NameKind } from '../../domain/vocabulary.ts';
import {
  CODE_PROPERTIES,
  DESCRIBED,
  FTM_SCHEMAS,
  KIND_MARK,
  LINK_SCHEMAS,
  NAME_PROPERTIES,
  OTHER_CODES,
  SYNTHETIC,
} from '../ftm-words.ts';
import type { ForeignEntity, ReadOptions } from './foreign-record.ts';
import { by, dateFault, dayOf, type FtmContent, type FtmEntity, type FtmSaid } from './ftm-entity.ts';
import { linksIn } from './ftm-links.ts';

type DescribingClaim = ForeignEntity['claims'][number];
type Lost = ReadOptions['lost'];

/** The content of an entity that is a thing or a link between things; counts schemas and properties of which there is no word here. */
export function ftmContent(entity: FtmEntity, options: ReadOptions): FtmContent {
  const link = LINK_SCHEMAS.get(entity.schema);
  if (link !== undefined) return linksIn(entity, link, options);
  const kind = kindOf(entity);
  if (kind === null) {
    options.lost('UNKNOWN_WORD', entity.schema);
    return { entities: [], relations: [] };
  }
  const claims: DescribingClaim[] = [];
  for (const said of entity.said) {
    const fault = dateFault(said, ['dissolutionDate']);
    if (fault !== null) return { fault };
    claims.push(...describingClaims(said, kind, options).map((claim) => ({ ...claim, ...by(said) })));
  }
  return { entities: [{ key: entity.id, kind, claims }], relations: [] };
}

const KINDS = new Map(
  Object.entries(FTM_SCHEMAS).flatMap(([kind, schema]) =>
    KIND_MARK[kind as EntityKind] === undefined ? [[schema, kind as EntityKind] as const] : [],
  ),
);

/** What a thing is; null for what is none of ours, and for a legal entity that may be a person or a firm. */
function kindOf({ schema, said }: FtmEntity): EntityKind | null {
  const marks = said.flatMap(({ properties }) =>
    ['classification', 'keywords'].flatMap((one) => properties.get(one) ?? []),
  );
  const marked = Object.entries(KIND_MARK).find(([, mark]) => marks.includes(mark))?.[0] as EntityKind | undefined;
  return marked !== undefined && FTM_SCHEMAS[marked] === schema ? marked : (KINDS.get(schema) ?? null);
}

/** The attributes that properties are, for the kinds that have them. */
const ATTRIBUTES: Readonly<Record<string, readonly [predicate: string, of: EntityKind | null]>> = {
  gender: ['GENDER', 'PERSON'],
  position: ['OCCUPATION', 'PERSON'],
  sector: ['INDUSTRY', 'FIRM'],
  status: ['STATUS', 'VENTURE'],
  classification: ['CLASSIFICATION', null],
};
/** Codes that have no scheme of ours keep their property as the scheme; those of persons are left out. */
const FURTHER_CODES: Readonly<Record<string, string>> = {
  taxNumber: 'TAX_NUMBER',
  dunsCode: 'DUNS',
  innCode: 'INN',
  ogrnCode: 'OGRN',
  okpoCode: 'OKPO',
};
/** What is taken as the whole record, or is a mark of ours. */
const READ: ReadonlySet<string> = new Set(['id', 'notes', 'keywords', 'proof', 'dissolutionDate']);

function describingClaims(
  { properties }: FtmSaid,
  kind: EntityKind,
  { lost }: ReadOptions,
): readonly DescribingClaim[] {
  const described = (properties.get('notes') ?? []).flatMap((note) =>
    note.startsWith(DESCRIBED) ? [note.slice(DESCRIBED.length)] : [],
  );
  const claims: DescribingClaim[] = [];
  for (const [property, values] of properties) {
    for (const value of values) claims.push(...claimsIn(property, value, kind, described, lost));
  }
  for (const date of properties.get('dissolutionDate') ?? [])
    claims.push({ predicate: 'DISSOLVED', value: 'dissolved', tense: 'PAST_EVENT', start: dayOf(date) });
  for (const property of ['notes', 'keywords']) {
    const foreign = (properties.get(property) ?? []).filter((value) => !isMark(value));
    if (foreign.length > 0) lost('UNKNOWN_WORD', property, foreign.length);
  }
  return claims;
}

function isMark(value: string): boolean {
  return value === SYNTHETIC || value.startsWith(DESCRIBED) || Object.values(KIND_MARK).includes(value);
}

function claimsIn(
  property: string,
  value: string,
  kind: EntityKind,
  described: readonly string[],
  lost: Lost,
): readonly DescribingClaim[] {
  const name = NAME_PROPERTIES[property];
  if (name !== undefined) return [nameClaim(value, described.includes(value) ? 'DESCRIPTION' : name)];
  const isCode =
    property === OTHER_CODES || property in FURTHER_CODES || Object.values(CODE_PROPERTIES).includes(property);
  if (isCode) return codeClaim(property, value, lost);
  const [predicate, of] = ATTRIBUTES[property] ?? [];
  if (predicate !== undefined && (of === null || of === kind)) return isMark(value) ? [] : [{ predicate, value }];
  if (!READ.has(property)) lost('UNKNOWN_WORD', property);
  return [];
}

function nameClaim(value: string, kind: NameKind): DescribingClaim {
  return { predicate: 'NAME', value, ...(kind !== 'PRINTED' && { details: { kind } }) };
}

function codeClaim(property: string, value: string, lost: Lost): readonly DescribingClaim[] {
  const [scheme, code] = schemeOf(property, value);
  if (codeFault(scheme, code) !== null) {
    lost('CODE_REFUSED', scheme);
    return [];
  }
  return [{ predicate: 'IDENTIFIER', value: code, details: { scheme } }];
}

/** A registration number is known by its check characters, or stands behind the name of its scheme (`SSE 600104`). */
function schemeOf(property: string, value: string): readonly [scheme: string, code: string] {
  const listed =
    Object.entries(CODE_PROPERTIES).find(([, theirs]) => theirs === property)?.[0] ?? FURTHER_CODES[property];
  if (listed !== undefined) return [listed, value];
  const [, named, code] = /^([A-Z][A-Z0-9_]+) (\S.*)$/.exec(value) ?? [];
  if (named !== undefined && code !== undefined) return [named, code];
  const known = ['USCC', 'REGISTRATION_NUMBER'].find((scheme) => isValidCode(scheme, value) === true);
  return [known ?? 'COMPANY_NUMBER', value];
}
