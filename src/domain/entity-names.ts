import type { Claim } from './claim.ts';
import { inTelling } from './claim-order.ts';
import { NAME_KINDS, type NameKind } from './vocabulary.ts';

/** A name of an entity. */
export interface NameRecord {
  readonly value: string;
  /** A BCP 47 tag. */
  readonly lang: string | null;
  /** An ISO 15924 code. */
  readonly script: string | null;
  readonly kind: NameKind;
  readonly family: string | null;
  readonly given: string | null;
}

/** A name with the times since when and until when it is or was one, as printed; null where no source says. */
export interface DatedName extends NameRecord {
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * The names that NAME claims give, each once, in the order of the telling; what several sources know of one is joined.
 * One that some source calls former, or gives an end, is former though others still printed it.
 */
export function namesOf(claims: readonly Claim[]): readonly DatedName[] {
  const found = new Map<string, DatedName>();
  for (const claim of claims.toSorted(inTelling)) {
    const name = nameOf(claim);
    const known = found.get(identity(name));
    found.set(identity(name), known === undefined ? name : join(known, name));
  }
  return [...found.values()];
}

/** The name to show: the first printed or transcribed one, else the first that means the entity outside its text too. */
export function displayName(names: readonly NameRecord[]): string | null {
  const shown =
    names.find(({ kind }) => kind === 'PRINTED' || kind === 'TRANSCRIBED') ??
    names.find(({ kind }) => kind !== 'CONTEXTUAL') ??
    names[0];
  return shown?.value ?? null;
}

function nameOf({ value, details, start, end }: Claim): DatedName {
  const text = (name: string) => details[name]?.text ?? null;
  const kind = NAME_KINDS.find((candidate) => candidate === text('kind')) ?? 'PRINTED';
  return {
    value: value ?? '',
    lang: text('lang'),
    script: text('script'),
    kind,
    family: text('family'),
    given: text('given'),
    start,
    end,
  };
}

function join(a: DatedName, b: DatedName): DatedName {
  const kinds = [a.kind, b.kind];
  const kind = NAME_KINDS.find((one) => kinds.includes(one))!;
  return {
    ...a,
    kind: kinds.includes('FORMER') && kind === 'PRINTED' ? 'FORMER' : kind,
    script: a.script ?? b.script,
    family: a.family ?? b.family,
    given: a.given ?? b.given,
    start: a.start ?? b.start,
    end: a.end ?? b.end,
  };
}

function identity({ value, lang }: NameRecord): string {
  return JSON.stringify([value, lang]);
}
