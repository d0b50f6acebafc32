import type { ClaimEntry, PassageEntry, SourceEntry, SourceFile, TermEntry } from '../generated/source-file.ts';
import type { CastEntity, KnownNames } from './cast.ts';
import { entityEntries, isWanted, ruleNote } from './compose-entities.ts';
import { statisticsOf } from './compose-statistics.ts';
import { hashOf } from './cut-text.ts';
import { documentFacts, type DocumentFacts } from './document-facts.ts';
import { documentClaims } from './document-claims.ts';
import type { FigureMention } from './figures.ts';
import { entityIds, slugOf } from './entity-ids.ts';
import { languageOf } from './language.ts';
import type { Proposal } from './proposals.ts';
import { readText, type ReadText } from './read-text.ts';

/** What is known of a text besides its words; null where it is not said, and then taken from the text where that prints it. */
export interface DraftRequest {
  readonly file: string;
  readonly recorded: string;
  readonly id: string | null;
  readonly title: string | null;
  /** The name of who published it. */
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly known: KnownNames;
}

/** A source file that was drafted from a text, and what was left out of it. */
export interface Draft {
  readonly source: SourceFile;
  /** Names, figures and dates that no rule could place, each with its passage. */
  readonly left: {
    readonly names: readonly string[];
    readonly figures: readonly string[];
    readonly dates: readonly string[];
  };
}

/**
 * Drafts a source file from a text: its passages, and as proposals the entities, figures and relations that rules find in it.
 * The same text gives the same file. What no rule can tell is left out and listed.
 */
export function draftSource(text: string, request: DraftRequest): Draft {
  const read = readText(text, request);
  const facts = documentFacts(read.readings);
  const publisher = request.publisher ?? facts.publisher;
  const published = request.published ?? facts.published;
  const title = request.title ?? facts.headline ?? request.file;
  const id =
    request.id ??
    [
      'src',
      ...(publisher === null ? [] : [slugOf(publisher)]),
      ...(published === null ? [] : [published.replaceAll('-', '')]),
      slugOf(title),
    ]
      .join('-')
      .slice(0, 120)
      .replace(/-+$/, '');
  const prefix = id.replace(/^src-/, '');
  const { cast, proposals, readings } = read;
  const wanted = cast.entities.filter((entity) => isWanted(entity, proposals.all) && !isPublisher(entity, publisher));
  const ids = entityIds(wanted, prefix);
  const terms = documentClaims({ facts, publisher, published, prefix, ids, readings });
  const statistics = statisticsOf(readings, ids, proposals.all, { prefix, published });
  const source: SourceFile = {
    source: sourceEntry(text, request, facts, {
      id,
      title,
      published,
      publisher: terms.publisherId,
      channel: terms.channelId,
      ids,
    }),
    passages: passagesOf(read),
    ...(terms.terms.length > 0 ? { terms: terms.terms } : {}),
    ...(wanted.length > 0 ? { entities: entityEntries(wanted, ids, proposals.all) } : {}),
    ...withClaims([...claimsOf(proposals.all, ids, prefix), ...terms.claims]),
    ...(statistics.entries.length > 0 ? { statistics: statistics.entries } : {}),
  };
  return { source, left: { names: namesLeft(read, terms.terms), figures: statistics.left, dates: datesLeft(read) } };
}

function withClaims(claims: readonly ClaimEntry[]): Pick<SourceFile, 'claims'> {
  return claims.length > 0 ? { claims } : {};
}

/** A paper that is named as the source only is the publisher and no firm that the text speaks of. */
function isPublisher({ names, at }: CastEntity, publisher: string | null): boolean {
  return names.some(({ value }) => value === publisher) && [...at].every((passage) => passage.startsWith('BY'));
}

interface Identified {
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly channel: string | null;
  readonly ids: ReadonlyMap<CastEntity, string>;
}

function sourceEntry(
  text: string,
  request: DraftRequest,
  facts: DocumentFacts,
  { id, title, published, publisher, channel, ids }: Identified,
): SourceEntry {
  const author = facts.author === null ? undefined : ids.get(facts.author);
  const dateline = facts.dateline === null ? undefined : ids.get(facts.dateline);
  const { stamp } = facts;
  return {
    id,
    kind: facts.isNews ? 'NEWSPAPER_ARTICLE' : request.url === null ? 'DOCUMENT' : 'WEB_PAGE',
    title,
    ...(publisher === null ? {} : { publisher }),
    ...(channel === null ? {} : { channel }),
    ...(author === undefined ? {} : { author }),
    ...(dateline === undefined ? {} : { dateline }),
    language: request.language ?? languageOf(text),
    ...(published === null
      ? {}
      : { published, publishedBasis: request.published === null ? 'as printed in the text' : 'given with the text' }),
    ...(stamp === null
      ? {}
      : { updatedStamp: { value: stamp.value, precision: 'minute', timezone: 'not stated', label: stamp.label } }),
    url: request.url,
    ...(facts.pagesTotal === null ? {} : { pagesTotal: facts.pagesTotal }),
    recorded: request.recorded,
    text: { file: request.file, characters: [...text].length, sha256: hashOf(text) },
  };
}

function passagesOf({ readings }: ReadText): readonly PassageEntry[] {
  return readings.map(({ passage: { id, paragraph, line, start, end, sha256 } }) => ({
    id,
    paragraph,
    line,
    start,
    end,
    sha256,
  }));
}

function claimsOf(
  proposals: readonly Proposal[],
  ids: ReadonlyMap<CastEntity, string>,
  prefix: string,
): readonly ClaimEntry[] {
  return proposals.map((one, index) => {
    const { predicate, tense, modality, attributedTo, title, start, share, rule, at } = one;
    const speaker = attributedTo === null ? undefined : ids.get(attributedTo);
    return {
      id: `r-${prefix}-${index + 1}`,
      subject: ids.get(one.from)!,
      predicate,
      object: ids.get(one.to)!,
      tense,
      ...(modality === 'ASSERTED' ? {} : { modality }),
      ...(speaker === undefined ? {} : { attributedTo: speaker }),
      ...(title === null ? {} : { title }),
      ...(start === null ? {} : { start }),
      ...shareDetails(share),
      status: 'PROPOSED',
      at: [...at],
      note: ruleNote(rule),
    };
  });
}

function shareDetails(share: FigureMention | null): Pick<ClaimEntry, 'details'> {
  const number = share?.value ?? null;
  return share === null || number === null
    ? {}
    : { details: { share: { text: 'percent', number, qualifier: share.qualifier } } };
}

function namesLeft({ readings }: ReadText, terms: readonly TermEntry[]): readonly string[] {
  const known = new Set(terms.map(({ name }) => name));
  const left = readings.flatMap(({ passage, bare, spots, text }) =>
    bare
      .filter(
        (one) => one.start > 0 || one.text.includes(' ') || /^\p{Lu}{2,}/u.test(one.text) || !text.startsWith(one.text),
      )
      .filter((one) => !known.has(one.text) && spots.every(({ start, end }) => end <= one.start || start >= one.end))
      .map((one) => `${one.text} (${passage.id})`),
  );
  return [...new Set(left)];
}

function datesLeft({ readings, proposals }: ReadText): readonly string[] {
  const used = new Set(proposals.all.flatMap(({ start }) => start ?? []));
  return readings.flatMap(({ passage, spots }) =>
    spots.flatMap(({ date }) => (date === null || used.has(date.value) ? [] : [`${date.value} (${passage.id})`])),
  );
}
