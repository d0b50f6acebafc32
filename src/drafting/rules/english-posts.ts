import type { RelationRule } from '../rule.ts';

const heads = [{ predicate: 'HEADS', from: 'p', to: 'o', tense: 'CURRENT' }] as const;
const headed = [{ predicate: 'HEADS', from: 'p', to: 'o', tense: 'PAST_STATE' }] as const;
const deputy = [{ predicate: 'DEPUTY_HEADS', from: 'p', to: 'o', tense: 'CURRENT' }] as const;
const wasDeputy = [{ predicate: 'DEPUTY_HEADS', from: 'p', to: 'o', tense: 'PAST_STATE' }] as const;
const works = [{ predicate: 'WORKS_AT', from: 'p', to: 'o', tense: 'CURRENT' }] as const;
const worked = [{ predicate: 'FORMERLY_WORKED_AT', from: 'p', to: 'o', tense: 'FORMER' }] as const;
const speaks = [{ predicate: 'SPEAKS_FOR', from: 'p', to: 'o', tense: 'CURRENT' }] as const;
const represents = [{ predicate: 'LEGAL_REPRESENTATIVE_OF', from: 'p', to: 'o', tense: 'CURRENT' }] as const;

/** Who heads, works at and speaks for whom, in English. */
export const ENGLISH_POSTS: readonly RelationRule[] = [
  {
    name: 'person-head-of',
    pattern: String.raw`{P:p}(?: \((?:left|right|center|centre|pictured)\))?,? (?:who is |is |now |also |currently |the |an? |its |co-?founder and |founder and )*{T:title} (?:of|at|for) {the}{O:o}`,
    claims: heads,
  },
  {
    name: 'person-and-head-of',
    pattern: String.raw`{P:p}{alone}(?:, and|,| and) (?:who is |also |now |currently |concurrently )*{T:title} (?:of|at) {the}{O:o}`,
    claims: heads,
  },
  { name: 'whose-head', pattern: String.raw`{O:o}, whose {T:title},? (?:is )?{P:p}`, claims: heads },
  {
    name: 'owner-head',
    pattern: String.raw`{O:o}(?:'s|')? (?:long-time |longtime |newly elected |[Cc]o-?founder and )?{T:title},?(?: is)? {P:p}`,
    claims: heads,
  },
  {
    name: 'its-head',
    pattern: String.raw`^(?:[^;"<]*){O:o}[^;"]*?(?:,| and|;) its {T:title}(?: is|,)? {P:p}`,
    claims: heads,
  },
  {
    name: 'head-of-is',
    pattern: String.raw`\b(?<!(?:vice|deputy|assistant|former|honorary|past|ex)[- ]){T:title} (?:of|at) {the}{O:o}(?: is|,)? {P:p}`,
    claims: heads,
  },
  {
    name: 'person-heads',
    pattern: String.raw`{P:p}(?:{gap}|, who)(?: also| now| currently| still)* (?:heads|leads|chairs|directs|presides over) {the}{O:o}`,
    claims: heads,
  },
  {
    name: 'person-runs',
    pattern: String.raw`{P:p}(?:, who)?(?: also| now| currently| still)* (?:runs|manages) {the}{O:o}`,
    claims: heads,
  },
  {
    name: 'person-and-heads',
    pattern: String.raw`{P:p}{alone} and (?:also |now |currently )*(?:heads|leads|chairs) {the}{O:o}`,
    claims: heads,
  },
  {
    name: 'headed-by',
    pattern: String.raw`{O:o}(?:,? (?:which|that) (?:is|are)|,| is| is now| is currently)? (?:headed|led|chaired|run|managed) by (?:its |the )?(?:[a-z-]+ ){0,4}?{P:p}`,
    claims: heads,
  },
  {
    name: 'elected-head',
    pattern: String.raw`{O:o}{gap}(?: has| have)? (?:re-?elected|elected|appointed|named|chose|hired) {P:p} (?:as |to be )?(?:its |the )?(?:new |next |first )*{T:title}`,
    claims: heads,
  },
  {
    name: 'was-elected-head',
    pattern: String.raw`{P:p}{gap}(?: was| has been| is)? (?:re-?elected|elected|appointed|named|made|chosen)(?: as)?(?: the| its)? (?:new )?{T:title} (?:of|at) {the}{O:o}(?: (?:in|on) {D:start})?`,
    claims: heads,
  },
  {
    name: 'became-head',
    pattern: String.raw`{P:p}{gap} (?:became|becomes|has become|took over as|was promoted to|took office as|serves as|is serving as|will remain|remains|stays on as)(?: the| its)? {T:title} (?:of|at) {the}{O:o}(?: in {D:start})?`,
    claims: heads,
  },
  {
    name: 'head-of-unit',
    pattern: String.raw`{P:p}{gap}?(?: became| becomes|, the|,| is| is the)? {T:title} of (?:the |its )?(?<newUnit>(?:[a-z]+[ -]){1,4}(?:office|department|division|unit|section|bureau|committee|desk)) (?:at|of) {the}(?<o>(?:<[SB]\d+>))`,
    claims: [
      { predicate: 'HEADS', from: 'p', to: 'newUnit', tense: 'CURRENT' },
      { predicate: 'PART_OF', from: 'newUnit', to: 'o', tense: 'CURRENT' },
      { predicate: 'WORKS_AT', from: 'p', to: 'o', tense: 'CURRENT', modality: 'INFERRED' },
    ],
  },
  {
    name: 'had-led',
    pattern: String.raw`{P:p}(?:, who)? had (?:led|headed|chaired|run|directed) {the}{O:o}(?: since {D:start})?`,
    claims: headed,
  },
  {
    name: 'former-head',
    pattern: String.raw`{P:p},? (?:who is |who was |is |was |now |the |an? |its )*(?:former|once|ex-|past) ?(?:the )?{T:title} (?:of|at) {the}{O:o}`,
    claims: headed,
  },
  {
    name: 'and-former-head',
    pattern: String.raw`{P:p}{alone} and (?:a |the )?(?:former|past) {T:title} (?:of|at) {the}{O:o}`,
    claims: headed,
  },
  { name: 'owner-former-head', pattern: String.raw`{O:o}(?:'s)? former {T:title},? {P:p}`, claims: headed },
  {
    name: 'person-deputy-of',
    pattern: String.raw`{P:p},? (?:who is |is |now |also |currently |the |an? |its )*{DT:title} (?:of|at|for) {the}{O:o}`,
    claims: deputy,
  },
  {
    name: 'person-and-deputy-of',
    pattern: String.raw`{P:p}{alone}(?:, and|,| and) (?:also |now |currently )*{DT:title} (?:of|at) {the}{O:o}`,
    claims: deputy,
  },
  { name: 'owner-deputy', pattern: String.raw`{O:o}(?:'s|, whose)? {DT:title},? {P:p}`, claims: deputy },
  { name: 'deputy-of-is', pattern: String.raw`\b{DT:title} (?:of|at) {the}{O:o}(?: is|,)? {P:p}`, claims: deputy },
  {
    name: 'elected-deputies',
    pattern: String.raw`{P+:p}(?:,)? (?:was|were) (?:re-?elected|elected|appointed|named)(?: as)?(?: the| its)? {DT:title} (?:of|at) {the}{O:o}`,
    claims: deputy,
  },
  {
    name: 'two-elected-deputies',
    pattern: String.raw`{P:p}, [^,;"]+, and {P:q}, [^,;"]+, were (?:re-?elected|elected|appointed|named)(?: as)? {DT:title} of {the}{O:o}`,
    claims: [...deputy, { predicate: 'DEPUTY_HEADS', from: 'q', to: 'o', tense: 'CURRENT' }],
  },
  {
    name: 'former-deputy',
    pattern: String.raw`{P:p},? (?:the |an? )?(?:former|once) {DT:title} (?:of|at) {the}{O:o}`,
    claims: wasDeputy,
  },
  {
    name: 'and-former-deputy',
    pattern: String.raw`{P:p}{alone} and (?:a |the )?former {DT:title} (?:of|at) {the}{O:o}`,
    claims: wasDeputy,
  },
  {
    name: 'officer-in-list',
    pattern: String.raw`(?<=^{O:o} [^:"]{3,30}:.*?)(?<!deputy |vice |vice-|assistant )\b{T:title}:? {P:p}`,
    claims: heads,
  },
  { name: 'deputy-in-list', pattern: String.raw`(?<=^{O:o} [^:"]{3,30}:.*?)\b{DT:title}:? {P:p}`, claims: deputy },
  {
    name: 'person-post-at',
    pattern: String.raw`{P:p},? (?:who is |is |now |also |currently |the |an? )*{W:title} (?:at|of|with|for) {the}{O:o}`,
    claims: works,
  },
  {
    name: 'person-works-at',
    pattern: String.raw`{P:p}(?:{gap}|, who)(?: now| currently| also)* works (?:at|for) {the}{O:o}`,
    claims: works,
  },
  {
    name: 'former-employee',
    pattern: String.raw`{P:p},? (?:who is |who was |is |was |the |an? )*(?:former|formerly an?|formerly|once an?|once|previously an?|previously|ex-) ?{W:title} (?:at|of|with|for) {the}{O:o}`,
    claims: worked,
  },
  {
    name: 'formerly-at',
    pattern: String.raw`{P:p}(?:{gap}|, who)(?: had)?(?: was| were)? (?:formerly|previously|once|earlier)(?: (?:worked|employed|served))? (?:at|by|for|with|of) {the}{O:o}`,
    claims: worked,
  },
  {
    name: 'used-to-work',
    pattern: String.raw`{P:p}(?:{gap}|, who)? used to (?:work|teach) (?:at|for|in) {the}{O:o}`,
    claims: worked,
  },
  {
    name: 'had-worked',
    pattern: String.raw`{P:p}(?:{gap}|, who)? had (?:previously |once )?worked (?:at|for)(?: \w+ years? (?:at|for))? {the}{O:o}`,
    claims: worked,
  },
  {
    name: 'left-post-at',
    pattern: String.raw`{P:p}{alone} (?:left|quit|gave up|resigned from) (?:his|her|a|their|the) (?:[a-z-]+ )?(?:job|post|position|career)(?: as an? [a-z -]+?)? (?:at|with|in) {the}{O:o}`,
    claims: worked,
  },
  {
    name: 'left-employer',
    pattern: String.raw`{P:p}{gap} (?:left|quit|retired from) {the}{O:o}(?= (?:in|to|after|and)\b|[,.])`,
    claims: worked,
  },
  {
    name: 'after-years-at',
    pattern: String.raw`\bAfter (?:\w+ ){1,3}(?:years|decades|spell) (?:at|with) {the}{O:o}, {P:p}`,
    claims: worked,
  },
  {
    name: 'worked-for-years',
    pattern: String.raw`{P:p}(?:{gap}|, who)? (?:worked|spent \w+ years) (?:for (?:\w+ ){1,3}years )?(?:at|for) {the}{O:o} (?:before|until)`,
    claims: worked,
  },
  {
    name: 'spokesperson-for',
    pattern: String.raw`{P:p},? (?:is )?(?:the |an? )?(?:spokes\w+|press officer) (?:for|of|at) {the}{O:o}`,
    claims: speaks,
  },
  {
    name: 'spokesperson',
    pattern: String.raw`(?:spokes(?:man|woman|person)|press officer) (?:for|of|at) {the}{O:o},? {P:p}`,
    claims: speaks,
  },
  { name: 'owner-spokesperson', pattern: String.raw`{O:o}(?:'s)? spokes(?:man|woman|person),? {P:p}`, claims: speaks },
  {
    name: 'legal-representative',
    pattern: String.raw`{O:o}(?:'s)? legal representative(?: is|,|:)? {P:p}`,
    claims: represents,
  },
  {
    name: 'and-legal-representative-of',
    pattern: String.raw`{P:p}{alone} and (?:is )?(?:also )?(?:the )?legal representative of {the}{O:o}`,
    claims: represents,
  },
  {
    name: 'joined-as-head',
    pattern: String.raw`{P:p}{alone} (?:joining|joined) {the}{O:o} as (?:its )?{T:title}`,
    claims: heads,
  },
  {
    name: 'legal-representative-of',
    pattern: String.raw`{P:p},? (?:is )?(?:the |a )?legal representative of {the}{O:o}`,
    claims: represents,
  },
];
