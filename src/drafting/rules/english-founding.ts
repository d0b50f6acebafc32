import type { RelationRule } from '../rule.ts';

const founded = [{ predicate: 'FOUNDED', from: 'p', to: 'o', tense: 'PAST_EVENT' }] as const;
const setUp = [{ predicate: 'SET_UP', from: 'p', to: 'o', tense: 'PAST_EVENT' }] as const;
const VERB = '(?:co-)?(?:founded|established|started|created|set up|launched|built|opened)';
const BY = `(?:, (?:an?|the)(?: [\\w-]+| <L\\d+>-based){1,6}?)?(?: was| were|, which was|, that was|, now [a-z ]+,)?(?:,)?(?: first| jointly| originally)? ${VERB}(?: (?:in|on) {D:start})?(?: in {L})? by (?:the |its )?(?:[a-z-]+ ){0,5}?`;

/** Who founded, set up and approved what, in English. */
export const ENGLISH_FOUNDING: readonly RelationRule[] = [
  { name: 'founded-by', pattern: `{O:o}${BY}{P+:p}(?: in {D:start2})?`, claims: founded },
  {
    name: 'which-was-founded-by',
    pattern: String.raw`{O:o}, (?:which|that) was ${VERB}(?: in {D:start})? by (?:the )?(?:[a-z-]+ ){0,5}?{P+:p}(?: in {D:start2})?`,
    claims: founded,
  },
  {
    name: 'founded-in-by-first',
    pattern: String.raw`^${VERB}(?: in {D:start})? by (?:[a-z-]+ ){0,5}?{P+:p}(?: in {D:start2})?,(?: the| this)?(?: [a-z-]+)*? {O:o}`,
    claims: founded,
  },
  {
    name: 'person-founded',
    pattern: String.raw`(?:\b[Ii]n {D:start}(?:,| and)? )?{P+:p}(?:{gap}|, who)(?: also| first| later| then| jointly)* ${VERB} {the}{O:o}(?: in {D:start2})?`,
    claims: founded,
  },
  {
    name: 'person-and-founded',
    pattern: String.raw`{P:p}(?:(?!<[PFSB])[^;"])*? and(?: in {D:start})? (?:later |then |also )*(?:founded|established|set up|started) {the}{O:o}(?: in {D:start2})?`,
    claims: founded,
  },
  {
    name: 'left-to-found',
    pattern: String.raw`{P:p}{alone}\b(?:left|quit)\b{alone} to (?:start|found|set up|establish|launch) {the}{O:o}`,
    claims: founded,
  },
  {
    name: 'founder-of',
    pattern: String.raw`{P:p},? (?:who is |is |the |an? )*(?:co-)?founder(?: and [a-z -]+?)? of {the}{O:o}`,
    claims: founded,
  },
  {
    name: 'owner-founder',
    pattern: String.raw`{O:o}(?:'s)? (?:co-)?founder(?: and [a-z -]+?)?,?(?: is)? {P:p}`,
    claims: founded,
  },
  { name: 'founder-is', pattern: String.raw`\b(?:co-)?founder of {the}{O:o}(?: is|,)? {P:p}`, claims: founded },
  {
    name: 'set-up-by',
    pattern: `{O:o}${BY.replaceAll('(?:the |its )?(?:[a-z-]+ ){0,5}?', '(?:the )?')}(?<p><[FSB]\\d+>(?:(?:,? and | and |, | together with | & )(?:the )?<[FSB]\\d+>)*)(?: in {D:start2})?`,
    claims: setUp,
  },
  {
    name: 'which-was-set-up-by',
    pattern: String.raw`{O:o}, (?:which|that) was ${VERB}(?: in {D:start})? by {the}{O+:p}(?: in {D:start2})?`,
    claims: setUp,
  },
  {
    name: 'set-up-in-by-first',
    pattern: String.raw`^(?:Jointly )?${VERB}(?: in {D:start})? by (?:the )?{O+:p}(?: in {D:start2})?,(?: the| this)? {O:o}`,
    claims: setUp,
  },
  {
    name: 'body-set-up',
    pattern: String.raw`(?:\b[Ii]n {D:start},? )?{O+:p}{gap}(?: has| have)?(?: jointly)? (?:founded|established|created|set up|launched) {the}{O:o}(?: in {D:start2})?`,
    claims: setUp,
  },
  {
    name: 'body-approved',
    pattern: String.raw`{O:p}{gap}(?: has| had)? approved (?:the (?:[a-z-]+ )?(?:plan|founding|establishment|opening|setting up) of )?{the}(?<o><[FSBRL]\d+>)(?: in {D:start})?`,
    claims: [{ predicate: 'APPROVED', from: 'p', to: 'o', tense: 'PAST_EVENT' }],
  },
  {
    name: 'approved-by',
    pattern: String.raw`(?<o><[FSBRL]\d+>)(?:,)? (?:was |has been )?approved by {the}{B:p}(?: in {D:start})?`,
    claims: [{ predicate: 'APPROVED', from: 'p', to: 'o', tense: 'PAST_EVENT' }],
  },
];
