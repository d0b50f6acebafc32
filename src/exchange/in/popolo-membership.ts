import { relationType } from '../../domain/relation-types.ts';
import { quoted } from '../../domain/quoted.ts';
import { typeOfWords } from '../ftm-words.ts';
import { FORMERLY, MEMBERSHIPS } from '../popolo-words.ts';
import type { ForeignRelation, ReadOptions } from './foreign-record.ts';
import { typeOfRole } from './ftm-links.ts';
import { ownRelation } from './own-relation.ts';
import type { PopoloItem } from './popolo-item.ts';

/** What is read of a membership, or only says where and when the publisher took it down. */
const READ: ReadonlySet<string> = new Set([
  'id',
  'label',
  'role',
  'person_id',
  'member',
  'organization_id',
  'post_id',
  'start_date',
  'end_date',
  'sources',
  'created_at',
  'updated_at',
]);

/** The relation that a membership is, or what is wrong with it. A post that stands before it gives its organisation and role. */
export function membershipIn(
  item: PopoloItem,
  posts: ReadonlyMap<string, PopoloItem>,
  options: ReadOptions,
): { readonly entities: readonly []; readonly relations: readonly ForeignRelation[] } | { readonly fault: string } {
  const { id, label, post_id, start_date, end_date } = item;
  const from = item.person_id ?? item.member?.id;
  const post = post_id ? posts.get(post_id) : undefined;
  if (post_id && post === undefined && !item.organization_id)
    return { fault: `post_id is ${quoted(post_id)}, and no post before it has that id; nor has it an organization_id` };
  const to = item.organization_id ?? post?.organization_id;
  if (!from) return { fault: 'it has no person_id, nor a member with an id' };
  if (!to) return { fault: 'it has no organization_id, nor a post with one' };
  for (const [name, value] of Object.entries(item))
    if (!READ.has(name) && value !== null && !(Array.isArray(value) && value.length === 0))
      options.lost('UNKNOWN_WORD', name);
  const isFormer = label?.startsWith(FORMERLY) === true;
  const words = (label ?? '').slice(isFormer ? FORMERLY.length : 0);
  const role = item.role ?? post?.role ?? post?.label ?? (typeOfWords(words) === null ? label : null);
  const own = options.keepIds && id ? ownRelation(id) : null;
  const type = own?.type ?? typeOf(words, role);
  return {
    entities: [],
    relations: [
      {
        ...(id && { key: id }),
        from,
        type,
        to,
        ...(own?.slot !== undefined && { slot: own.slot }),
        claims: [
          {
            ...(role && { title: role }),
            ...(start_date && { start: dayOf(start_date) }),
            ...(end_date && { end: dayOf(end_date) }),
            // A membership without an end need not last: its file does not say so.
            tense: isFormer || relationType(type)!.formerOf !== null ? 'FORMER' : 'PAST_STATE',
          },
        ],
      },
    ],
  };
}

function dayOf(date: string): string {
  return date.replace(/T.*$/, '');
}

function typeOf(words: string, role: string | null | undefined): string {
  const ours = typeOfWords(words);
  if (ours !== null && MEMBERSHIPS.has(ours)) return ours;
  return typeOfRole(role ?? '') ?? 'MEMBER_OF';
}
