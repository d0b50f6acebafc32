import type { Claim, Detail } from '../domain/claim.ts';
import type { EntityKind, Tense } from '../domain/vocabulary.ts';
import type {
  AttributeEntry,
  EntityEntry,
  NameEntry,
  ReviewEntry,
  SourceEntry,
  TermEntry,
} from '../generated/source-file.ts';
import { emptyClaim, statementClaim, textDetail } from './statement-claim.ts';
import { textsZhOf } from './texts-zh.ts';
import { PHRASES } from '../domain/labels/phrases.ts';

/** The claims by which a source says what a term is and what it is called. */
export function termClaims(source: SourceEntry, term: TermEntry): readonly Claim[] {
  const { id, kind, name, at, note, kindReview = {}, nameReview = {} } = term;
  const claim = (ending: string, review: ReviewEntry): Claim => ({
    ...reviewed(emptyClaim(source, `${source.id}.${id}.${ending}`), review),
    subjectTerm: id,
    supports: at,
  });
  const kindClaim = claim('kind', kindReview);
  return [
    {
      ...kindClaim,
      predicate: 'KIND',
      value: kind,
      note: note ?? null,
      textsZh: { ...textsZhOf(term, 'note'), ...kindClaim.textsZh },
    },
    { ...claim('name', nameReview), predicate: 'NAME', value: name },
  ];
}

/** The claims by which a source says what an entity is, what it is called, and its attributes. */
export function entityClaims(source: SourceEntry, entity: EntityEntry): readonly Claim[] {
  const numbered = numberer(`${source.id}.${entity.id}`);
  const { kind, names = [], attributes = [] } = entity;
  return [
    ...(kind === undefined ? [] : [kindClaim(source, entity, kind, numbered('KIND'))]),
    ...names.map((name) => nameClaim(source, entity, name, idOf(name, numbered('NAME')))),
    ...attributes.map((said) => attributeClaim(source, entity, said, idOf(said, numbered(said.predicate)))),
  ];
}

function idOf(entry: { readonly id?: string }, made: string): string {
  return entry.id ?? made;
}

function kindClaim(source: SourceEntry, entity: EntityEntry, kind: EntityKind, claimId: string) {
  const { id, kindBasis, notStated, at = [], note, noteZh } = entity;
  const notes = [kindBasis?.note, note].filter((text) => text !== undefined);
  const notesZh = [kindBasis?.noteZh, noteZh].filter((text) => text !== undefined);
  const claim = reviewed(recorded(emptyClaim(source, claimId), entity), kindBasis ?? {});
  return {
    ...claim,
    subject: id,
    predicate: 'KIND',
    value: kind,
    modality: kindBasis?.modality ?? 'ASSERTED',
    basis: kindBasis?.basis ?? [],
    note: notes.length > 0 ? notes.join(PHRASES.semicolon.en) : null,
    // Half a note in Chinese would hide the other half.
    textsZh: {
      ...(notesZh.length > 0 && notesZh.length === notes.length ? { note: notesZh.join(PHRASES.semicolon.zh) } : {}),
      ...claim.textsZh,
    },
    supports: at,
    details: notStated === undefined ? {} : { notStated: textDetail(notStated.join(', ')) },
  } satisfies Claim;
}

function nameClaim(source: SourceEntry, { id, at = [] }: EntityEntry, name: NameEntry, claimId: string): Claim {
  const details: Record<string, Detail> = {};
  for (const key of ['lang', 'script', 'kind', 'family', 'given'] as const) {
    const text = name[key];
    if (text !== undefined) details[key] = textDetail(text);
  }
  return {
    ...reviewed(recorded(emptyClaim(source, claimId), name), name),
    subject: id,
    predicate: 'NAME',
    value: name.value,
    modality: name.modality ?? 'ASSERTED',
    tense: nameTense(name),
    start: name.start ?? null,
    end: name.end ?? null,
    note: name.note ?? null,
    textsZh: textsZhOf(name, 'note', 'rankReason'),
    supports: name.at ?? at,
    details,
  };
}

function recorded(claim: Claim, { recorded: day }: { readonly recorded?: string }): Claim {
  return day === undefined ? claim : { ...claim, recordedAt: day };
}

function reviewed(claim: Claim, review: ReviewEntry): Claim {
  const { rank = claim.rank, rankReason = null, status = claim.status } = review;
  return { ...claim, rank, rankReason, status, textsZh: textsZhOf(review, 'rankReason') };
}

/** The tense of a claim on a name: a former name is a past state. */
export function nameTense({ kind }: Pick<NameEntry, 'kind'>): Tense {
  return kind === 'FORMER' ? 'PAST_STATE' : 'CURRENT';
}

function attributeClaim(source: SourceEntry, { id }: EntityEntry, said: AttributeEntry, claimId: string): Claim {
  const claim = statementClaim(source, claimId, said);
  const { predicate, value, number = null, qualifier = null, scheme } = said;
  return {
    ...claim,
    subject: id,
    predicate,
    value,
    details: {
      ...claim.details,
      ...(qualifier === null ? {} : { size: { text: null, number, qualifier } }),
      ...(scheme === undefined ? {} : { scheme: textDetail(scheme) }),
    },
  };
}

// `….name`, `….name-2`, `….name-3`: the first of a predicate has no number, as most are alone.
function numberer(prefix: string): (predicate: string) => string {
  const counts = new Map<string, number>();
  return (predicate) => {
    const count = (counts.get(predicate) ?? 0) + 1;
    counts.set(predicate, count);
    const id = `${prefix}.${predicate.toLowerCase().replaceAll('_', '-')}`;
    return count === 1 ? id : `${id}-${count}`;
  };
}
