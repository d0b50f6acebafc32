import { codeFault } from '../../domain/identifiers.ts';
import type { EntityKind, NameKind } from '../../domain/vocabulary.ts';
import { CLASSIFIED, NAME_NOTES, POPOLO_LISTS, type PopoloList } from '../popolo-words.ts';
import type { ForeignEntity, ForeignItem, ForeignRelation, ImportFormat, ReadOptions } from './foreign-record.ts';
import { ImportAtFault } from './import-at-fault.ts';
import { jsonLists } from './json-lists.ts';
import { membershipIn } from './popolo-membership.ts';
import { popoloFault, type PopoloItem } from './popolo-item.ts';
import { rejected } from './rejected.ts';

type DescribingClaim = ForeignEntity['claims'][number];

/** Popolo: one JSON object with the lists persons, organizations, memberships, posts and areas. */
export const popolo: ImportFormat = {
  name: 'popolo',
  description: 'persons, organisations and memberships, by Popolo',
  keyScheme: 'POPOLO_ID',
  async *read(file, options): AsyncIterable<ForeignItem> {
    const posts = new Map<string, PopoloItem>();
    let lists = 0;
    for await (const item of jsonLists(file, options.signal)) {
      if (item.of === 'reject') {
        yield item;
        continue;
      }
      const list = POPOLO_LISTS.find((name) => name === item.list);
      if (list === undefined) {
        options.lost('UNKNOWN_WORD', item.list);
        continue;
      }
      lists += 1;
      const fault = popoloFault(item.value, list, item.text);
      const content = fault === null ? contentOf(item.value as PopoloItem, list, posts, options) : { fault };
      const { row, line } = item;
      yield 'fault' in content ? rejected(item, content.fault, item.text) : { of: 'record', row, line, ...content };
    }
    if (lists === 0) throw new ImportAtFault(`it has none of the lists of Popolo: ${POPOLO_LISTS.join(', ')}`);
  },
};

type Content =
  | { readonly entities: readonly ForeignEntity[]; readonly relations: readonly ForeignRelation[] }
  | { readonly fault: string };

function contentOf(item: PopoloItem, list: PopoloList, posts: Map<string, PopoloItem>, options: ReadOptions): Content {
  switch (list) {
    case 'memberships':
      return membershipIn(item, posts, options);
    case 'posts':
      posts.set(item.id!, item);
      countUnread(item, POST_READ, options);
      return { entities: [], relations: [] };
    case 'persons':
    case 'organizations':
    case 'areas':
      return described(item, list, options);
  }
}

const POST_READ: ReadonlySet<string> = new Set(['id', 'label', 'role', 'organization_id', 'sources']);
/** What is read, or only says where and when the publisher took it down. */
const READ: ReadonlySet<string> = new Set([
  'id',
  'name',
  'other_names',
  'identifiers',
  'classification',
  'gender',
  'parent_id',
  'area_id',
  'dissolution_date',
  'sources',
  'synthetic',
  'created_at',
  'updated_at',
]);

/** Counts what an item says beside what is read. */
function countUnread(item: PopoloItem, read: ReadonlySet<string>, { lost }: ReadOptions): void {
  for (const [name, value] of Object.entries(item)) {
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
    if (!read.has(name) && !isEmpty) lost('UNKNOWN_WORD', name);
  }
}

function described(item: PopoloItem, list: 'persons' | 'organizations' | 'areas', options: ReadOptions): Content {
  const id = item.id!;
  const kind = list === 'persons' ? 'PERSON' : list === 'areas' ? 'PLACE' : organizationKind(item.classification);
  countUnread(item, READ, options);
  const claims: DescribingClaim[] = [...namesIn(item), ...codesIn(item, options), ...attributesIn(item, kind)];
  const relations = [
    ...(item.parent_id ? [relation(id, 'PART_OF', item.parent_id)] : []),
    ...(item.area_id && list === 'organizations' ? [relation(id, 'LOCATED_IN', item.area_id)] : []),
  ];
  return { entities: [{ key: id, kind, claims }], relations };
}

/** A parent or a place: that it is so at some time, since nothing says when. */
function relation(from: string, type: string, to: string): ForeignRelation {
  return { from, type, to, claims: [{ tense: 'PAST_STATE' }] };
}

const BODY =
  /\b(?:legislature|parliament|council|chamber|senate|ministry|department|government|committee|commission|executive|agency|bureau)\b|政府|委员会|局$/i;
const COMPANY = /\b(?:company|corporation|firm|business|enterprise)\b|公司|企业/i;

/** What an organisation is by its classification: an association, which any group with a purpose is, unless that says otherwise. */
function organizationKind(classification: string | null | undefined): EntityKind {
  const own = CLASSIFIED.find((kind) => kind === classification);
  if (own !== undefined) return own;
  if (BODY.test(classification ?? '')) return 'GOVERNMENT_BODY';
  return COMPANY.test(classification ?? '') ? 'FIRM' : 'ASSOCIATION';
}

const NAME_KINDS = new Map<string, NameKind>(
  Object.entries(NAME_NOTES).map(([kind, note]) => [note, kind as NameKind]),
);

function namesIn({ name, other_names }: PopoloItem): readonly DescribingClaim[] {
  return [
    { predicate: 'NAME', value: name! },
    ...(other_names ?? []).map(({ name: value, note, start_date, end_date }): DescribingClaim => {
      const kind = NAME_KINDS.get(note ?? '') ?? (end_date ? 'FORMER' : 'ALIAS');
      return {
        predicate: 'NAME',
        value,
        ...(kind !== 'PRINTED' && { details: { kind } }),
        ...(start_date && { start: start_date }),
        ...(end_date && { end: end_date }),
      };
    }),
  ];
}

function codesIn({ identifiers }: PopoloItem, { lost }: ReadOptions): readonly DescribingClaim[] {
  return (identifiers ?? []).flatMap(({ identifier, scheme }): readonly DescribingClaim[] => {
    if (!scheme) {
      lost('UNKNOWN_WORD', 'identifiers without a scheme');
      return [];
    }
    if (codeFault(scheme, identifier) === null)
      return [{ predicate: 'IDENTIFIER', value: identifier, details: { scheme } }];
    lost('CODE_REFUSED', scheme);
    return [];
  });
}

function attributesIn(item: PopoloItem, kind: EntityKind): readonly DescribingClaim[] {
  const { gender, classification, dissolution_date } = item;
  const isOwnWord = CLASSIFIED.some((one) => one === classification);
  return [
    ...(gender && kind === 'PERSON' ? [{ predicate: 'GENDER', value: gender }] : []),
    ...(classification && kind === 'PLACE' ? [{ predicate: 'PLACE_KIND', value: classification }] : []),
    ...(classification && kind !== 'PLACE' && !isOwnWord
      ? [{ predicate: 'CLASSIFICATION', value: classification }]
      : []),
    ...(dissolution_date
      ? [{ predicate: 'DISSOLVED', value: 'dissolved', tense: 'PAST_EVENT' as const, start: dissolution_date }]
      : []),
  ];
}
