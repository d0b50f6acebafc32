import type { ClaimEntry, TermEntry } from '../generated/source-file.ts';
import type { CastEntity } from './cast.ts';
import { ruleNote } from './compose-entities.ts';
import type { DocumentFacts } from './document-facts.ts';
import { slugOf } from './entity-ids.ts';
import type { Reading } from './reading.ts';

/** The text itself, its paper and its picture as terms, and who wrote, published and shows whom. */
export interface DocumentClaims {
  readonly terms: readonly TermEntry[];
  readonly claims: readonly ClaimEntry[];
  readonly publisherId: string | null;
  readonly channelId: string | null;
}

interface DocumentRequest {
  readonly facts: DocumentFacts;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly prefix: string;
  readonly ids: ReadonlyMap<CastEntity, string>;
  readonly readings: readonly Reading[];
}

/** What a text says about itself, as proposals. */
export function documentClaims({
  facts,
  publisher,
  published,
  prefix,
  ids,
  readings,
}: DocumentRequest): DocumentClaims {
  const at = (paragraph: string) =>
    readings.filter(({ passage }) => passage.paragraph === paragraph).map(({ passage }) => passage.id);
  const head = [...at('BY'), ...at('UPD'), ...at('HL')];
  const byline =
    at('BY').length > 0 ? at('BY') : head.length > 0 ? head : readings.slice(0, 1).map(({ passage }) => passage.id);
  const author = facts.author === null ? undefined : ids.get(facts.author);
  const publisherId = publisher === null ? null : slugOf(publisher);
  const [text, picture] = [`text-of-${prefix}`, `picture-of-${prefix}`];
  const shown = readings.filter(({ passage }) => /^CAP\d*$/.test(passage.paragraph)).flatMap(depicted);
  const when = published === null ? {} : { start: published };
  const claim = (
    name: string,
    subject: string,
    predicate: string,
    object: string,
    passages: readonly string[],
    more: Partial<ClaimEntry> = {},
  ): ClaimEntry => ({
    id: `r-${prefix}-${name}`,
    subject,
    predicate,
    object,
    tense: 'PAST_EVENT',
    ...more,
    status: 'PROPOSED',
    at: passages,
    note: ruleNote(name),
  });
  const claims: ClaimEntry[] = [];
  if (author !== undefined) claims.push(claim('authored', author, 'AUTHORED', text, byline, when));
  if (publisherId !== null) claims.push(claim('published', publisherId, 'PUBLISHED', text, byline, when));
  if (author !== undefined && publisherId !== null)
    claims.push(
      claim('writes-for', author, 'WRITES_FOR', publisherId, byline, { tense: 'CURRENT', modality: 'INFERRED' }),
    );
  const channelId = facts.channel === null ? null : slugOf(facts.channel.name);
  if (channelId !== null)
    claims.push(
      claim('hosts', channelId, 'HOSTS', text, [facts.channel!.passage], { tense: 'CURRENT', modality: 'INFERRED' }),
    );
  for (const [index, { entity, passage }] of shown.entries()) {
    const id = ids.get(entity);
    if (id !== undefined) claims.push(claim(`depicts-${index + 1}`, picture, 'DEPICTS', id, [passage]));
  }
  const depicts = claims.filter(({ predicate }) => predicate === 'DEPICTS');
  if (depicts.length > 0)
    claims.push(claim('illustrates', picture, 'ILLUSTRATES', text, depicts[0]!.at!, { modality: 'INFERRED' }));
  return {
    terms: termsFor(claims, { text, picture, publisher, publisherId, byline, channelId, channel: facts.channel }),
    claims,
    publisherId: claims.length > 0 ? publisherId : null,
    channelId,
  };
}

/** Who stands in a picture: whoever its caption names with a side. */
function depicted({
  text,
  spots,
  passage,
}: Reading): readonly { readonly entity: CastEntity; readonly passage: string }[] {
  return spots.flatMap(({ entity, end }) =>
    entity?.kind === 'PERSON' && /^ ?[(（](?:left|right|center|centre|左|右|中)/u.test(text.slice(end))
      ? [{ entity, passage: passage.id }]
      : [],
  );
}

interface TermRequest {
  readonly text: string;
  readonly picture: string;
  readonly publisher: string | null;
  readonly publisherId: string | null;
  readonly byline: readonly string[];
  readonly channelId: string | null;
  readonly channel: DocumentFacts['channel'];
}

function termsFor(
  claims: readonly ClaimEntry[],
  { text, picture, publisher, publisherId, byline, channelId, channel }: TermRequest,
): readonly TermEntry[] {
  const status = { kindReview: { status: 'PROPOSED' }, nameReview: { status: 'PROPOSED' } } as const;
  const used = (id: string) => claims.some(({ subject, object }) => subject === id || object === id);
  const shown = claims.find(({ predicate }) => predicate === 'DEPICTS');
  return [
    ...(publisherId !== null && used(publisherId)
      ? [{ id: publisherId, kind: 'PUBLISHER' as const, name: publisher!, ...status, at: byline }]
      : []),
    ...(channelId === null || channel === null
      ? []
      : [{ id: channelId, kind: 'CHANNEL' as const, name: channel.name, ...status, at: [channel.passage] }]),
    ...(used(text) ? [{ id: text, kind: 'DOCUMENT' as const, name: 'the text', ...status, at: byline }] : []),
    ...(shown === undefined
      ? []
      : [{ id: picture, kind: 'PICTURE' as const, name: 'the picture with the caption', ...status, at: shown.at! }]),
  ];
}
