import { percentIn } from '../../domain/claim.ts';
import { claimSentence } from '../../domain/claim-sentence.ts';
import type { SentenceEnd } from '../../domain/sentence-end.ts';
import { detailOf } from '../../domain/claim-checks/claim-fault.ts';
import type { ForeignClaim, ForeignRecord } from './foreign-record.ts';

/** What a record says, a line for each claim: which row says it, in a sentence, and when and where it does. */
export function recordSentences({ row, entities, relations }: ForeignRecord): readonly string[] {
  const names = new Map<string, string>();
  for (const { key, claims } of entities) {
    const name = claims.find(({ predicate }) => predicate === 'NAME')?.value;
    if (name !== undefined) names.set(key, name);
  }
  const end = (key: string | null): SentenceEnd => {
    const name = key === null ? '' : (names.get(key) ?? key);
    return { name, names: [name], isPhrase: false, size: null, of: null };
  };
  const lines = [
    ...entities.flatMap(({ key, kind, claims }) => [
      ...(kind === null ? [] : [sentence({ value: kind }, 'KIND', end(key), end(null))]),
      ...claims.map((claim) => sentence(claim, claim.predicate, end(key), end(null))),
    ]),
    ...relations.flatMap(({ from, type, to, claims }) =>
      claims.map((claim) => sentence(claim, type, end(from), end(to))),
    ),
  ];
  return lines.map((line) => `row ${row}: ${line}`);
}

function sentence(claim: ForeignClaim, predicate: string, from: SentenceEnd, to: SentenceEnd): string {
  const { value, figure, title, start, end, tense, dataset, polarity, details = {} } = claim;
  const share = details['share'];
  const told = claimSentence(
    {
      predicate,
      past: tense === 'PAST_EVENT' || tense === 'PAST_STATE' || tense === 'FORMER',
      share: share === undefined ? null : percentIn({ share: detailOf(share) }),
      measure: figure?.measure ?? null,
      value: figure?.valueText ?? value ?? null,
      unit: figure?.unit ?? null,
    },
    from,
    to,
    'en',
  );
  const scheme = details['scheme'];
  const beside = [
    polarity === 'DENIED' ? 'denied' : undefined,
    scheme === undefined ? undefined : (detailOf(scheme).text ?? undefined),
    title,
    start && `from ${start}`,
    end && `to ${end}`,
    dataset && `by ${dataset}`,
  ].filter((part) => part !== undefined);
  return beside.length === 0 ? told : `${told} (${beside.join(', ')})`;
}
