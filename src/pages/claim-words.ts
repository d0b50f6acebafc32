import { detailText } from '../domain/detail-text.ts';
import { label } from '../domain/labels/label.ts';
import { inLang } from '../domain/labels/in-lang.ts';
import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import type { PageClaimFragment, PagePeriodFragment, PageRelationFragment } from '../generated/page-operations.ts';
import { say, type PageRequest } from './page.ts';

type Page = Pick<PageRequest, 'lang'>;

/** When something held, in the words of the sources; that nobody dates it is said as well. */
export function periodWords(page: Page, { start, end }: PagePeriodFragment): string {
  if (start === null && end === null) return PAGE_WORDS.undated[page.lang];
  if (end === null) return say(page, PAGE_WORDS.since, { start: start!.text });
  if (start === null) return say(page, PAGE_WORDS.until, { end: end.text });
  return say(page, PAGE_WORDS.span, { start: start.text, end: end.text });
}

/** What to say of a relation besides its sentence: posts, time, how firmly it is said, and whether sources disagree. */
export function relationRemarks(page: Page, relation: PageRelationFragment): readonly string[] {
  const { lang } = page;
  const { titles, modality, status, claims, period } = relation;
  const speakers = new Set(claims.flatMap(({ attributedTo }) => attributedTo?.name ?? []));
  return [
    ...titles.map((title) => say(page, PAGE_WORDS.asTitle, { title: inLang(title, lang) })),
    periodWords(page, period),
    ...(modality === 'ASSERTED' ? [] : [label('Modality', modality, lang) ?? modality]),
    ...[...speakers].map((name) => say(page, PAGE_WORDS.accordingTo, { name })),
    ...(status === 'DISPUTED' ? [PAGE_WORDS.disputed[lang]] : []),
    ...(claims.some(({ polarity }) => polarity === 'DENIED') ? [PAGE_WORDS.denied[lang]] : []),
  ];
}

/** What to say of a claim besides its sentence. */
export function claimRemarks(page: Page, claim: PageClaimFragment): readonly string[] {
  const { lang } = page;
  const { title, period, modality, attributedTo, polarity, rank, rankReason, status, note, details, saidOn } = claim;
  const isDated = period.start !== null || period.end !== null;
  return [
    ...(polarity === 'DENIED' ? [label('Polarity', polarity, lang) ?? polarity] : []),
    ...(title === null ? [] : [say(page, PAGE_WORDS.asTitle, { title: inLang(title, lang) })]),
    ...(isDated ? [periodWords(page, period)] : []),
    ...(modality === 'ASSERTED' ? [] : [label('Modality', modality, lang) ?? modality]),
    ...(attributedTo === null ? [] : [say(page, PAGE_WORDS.accordingTo, { name: attributedTo.name })]),
    ...details.map((detail) => `${detail.name}${PHRASES.colon[lang]}${detailText(detail, lang)}`),
    ...(rank === 'NORMAL'
      ? []
      : [[label('Rank', rank, lang) ?? rank, rankReason].filter((text) => text !== null).join(PHRASES.colon[lang])]),
    ...(status === 'ACCEPTED' ? [] : [label('ClaimStatus', status, lang) ?? status]),
    ...(saidOn === null ? [] : [say(page, PAGE_WORDS.saidOn, { date: saidOn })]),
    ...(note === null ? [] : [note]),
  ];
}
