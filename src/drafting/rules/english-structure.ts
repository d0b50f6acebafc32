import type { RelationRule } from '../rule.ts';

const oversees = [{ predicate: 'OVERSEES', from: 'p', to: 'o', tense: 'CURRENT' }] as const;
const member = [{ predicate: 'MEMBER_OF', from: 'p', to: 'o', tense: 'CURRENT' }] as const;
const part = [{ predicate: 'PART_OF', from: 'p', to: 'o', tense: 'CURRENT' }] as const;
const owns = [{ predicate: 'OWNS', from: 'p', to: 'o', tense: 'CURRENT' }] as const;
const bought = [{ predicate: 'OWNS', from: 'p', to: 'o', tense: 'PAST_EVENT' }] as const;
const OVERSEEN = '(?:overseen|supervised|regulated|administered) by';
const SHARE =
  '(?:(?:about|around|nearly|some|more than|over|at least|less than|a|its|the|his|her|another) )*{H:share}(?:,? (?:or [^,]+))?(?: (?:of|in) (?:the |its )?(?:shares|stock|equity|capital)| (?:stake|share|interest|holding)s?)?';

/** Who oversees, belongs to and owns whom, in English. */
export const ENGLISH_STRUCTURE: readonly RelationRule[] = [
  {
    name: 'oversees',
    pattern: String.raw`{O:p}(?:, which|, that|{gap})(?: currently| now| also| directly)* (?:oversees|supervises|regulates) {the}(?<o><[FSBGR]\d+>)`,
    claims: oversees,
  },
  {
    name: 'overseen-by',
    pattern: String.raw`{O:o}(?:,? which is|,? that is| is|,)(?: now| currently| also)* ${OVERSEEN} {the}{O:p}`,
    claims: oversees,
  },
  {
    name: 'and-overseen-by',
    pattern: String.raw`^(?:The |This )?{O:o}(?:(?!<P)[^;"])*? and is(?: now| also)* ${OVERSEEN} {the}{O:p}`,
    claims: oversees,
  },
  {
    name: 'member-of',
    pattern: String.raw`{A:p}(?:, which)?(?:,| is| was| has been| became| are)?(?: also| now)* (?:an? |the |one of the )?(?:founding |active |honorary |corporate )?members? of {the}(?<o><[SBR]\d+>)`,
    claims: member,
  },
  {
    name: 'and-member-of',
    pattern: String.raw`^(?:The |This )?{O:p}(?:(?!<P)[^;"])*?,? and is(?: also| now)* (?:an? |the )?member of {the}{S:o}`,
    claims: member,
  },
  {
    name: 'belongs-to-association',
    pattern: String.raw`{A:p}(?:, which)?(?: also)? belongs to {the}{S:o}`,
    claims: member,
  },
  {
    name: 'joined-association',
    pattern: String.raw`{O:p}{gap}(?: has)? joined {the}{S:o}(?: in {D:start})?`,
    claims: member,
  },
  {
    name: 'one-of-members',
    pattern: String.raw`^(?:One of|Among) (?:the )?{S:o}(?:'s)? (?:[\w-]+ )?(?:members|{G})(?: is|,)? {the}{O:p}`,
    claims: member,
  },
  {
    name: 'members-include',
    pattern: String.raw`(?:\b[Mm]embers of {the}{S:o}|{S:o2}(?:'s| whose)? members) include {the}{O+:p}`,
    claims: member,
  },
  {
    name: 'part-of',
    pattern: String.raw`{O:p}(?:,? which is|,| is| was)?(?: now| also| today)* (?:an? |the )?(?:(?!subject)[\w-]+ ){0,3}?(?:part|unit|subsidiary|branch|division|arm|affiliate|offshoot|department) of {the}{O:o}`,
    claims: part,
  },
  {
    name: 'and-part-of',
    pattern: String.raw`^(?:The |This )?{O:p}(?:(?!<P)[^;"])*? and is(?: also| now)* (?:an? )?(?:[\w-]+ )?(?:part|unit|subsidiary|branch) of {the}{O:o}`,
    claims: part,
  },
  { name: 'belongs-to-firm', pattern: String.raw`{F:p}(?:, which)?(?: now)? belongs to {the}{F:o}`, claims: part },
  { name: 'owner-subsidiary', pattern: String.raw`{F:o}'s (?:[\w-]+ )?(?:subsidiary|unit|arm),? {F:p}`, claims: part },
  {
    name: 'owns-share',
    pattern: String.raw`{A:p}(?: of {L})?(?:{gap}|, who|, which|; it|)(?: also| now| still| together| jointly)* (?:owns?|holds?|has|controls?) ${SHARE} (?:of|in) {the}{F:o}`,
    claims: owns,
  },
  {
    name: 'also-owns-share',
    pattern: String.raw`^(?:The |This )?{A:p}[^;"]*?(?:;| and) it owns ${SHARE} (?:of|in) {the}{F:o}`,
    claims: owns,
  },
  {
    name: 'bought-share',
    pattern: String.raw`(?:\b[Ii]n {D:start},? )?{A:p}(?:{gap}|, who|, which)(?: also| has| have)* (?:bought|acquired|took|purchased) ${SHARE} (?:of|in) {the}{F:o}(?: in {D:start2})?`,
    claims: bought,
  },
  {
    name: 'owns-firm',
    pattern: String.raw`{A+:p}(?:, who|, which)?(?: also| now| jointly)* (?:owns?|controls?) {the}{F:o}`,
    claims: owns,
  },
  {
    name: 'bought-firm',
    pattern: String.raw`(?:\b[Ii]n {D:start},? )?{A:p}{gap}(?: has)? (?:bought|acquired|took over|purchased) {the}{F:o}(?: in {D:start2})?`,
    claims: bought,
  },
  {
    name: 'bought-by',
    pattern: String.raw`{F:o}(?:, which was|,| was| has been) (?:bought|acquired|taken over)(?: in {D:start})? by {the}{A:p}(?: in {D:start2})?`,
    claims: bought,
  },
  {
    name: 'owned-by',
    pattern: String.raw`{F:o}(?:,? which is|,? that is|,| is)?(?: now| jointly| wholly| partly| majority-| fully| {H:share})*(?: |-)?(?:owned|controlled|held) by {the}{A+:p}`,
    claims: owns,
  },
  {
    name: 'owned-by-two',
    pattern: String.raw`{F:o}(?:,? which is|,| is)(?: now| jointly)* owned by {the}{A:p},? and {the}{A:q}(?=[ ,.])`,
    claims: [...owns, { predicate: 'OWNS', from: 'q', to: 'o', tense: 'CURRENT' }],
  },
  {
    name: 'owned-with-shares',
    pattern: String.raw`{F:o}(?:,? which is|,| is)(?: now| jointly)* owned by {the}{A:p}(?:, which holds| with| \(){H:share}?[^;"]*? and {the}{A:q}(?:, which holds| with| \()`,
    claims: [...owns, { predicate: 'OWNS', from: 'q', to: 'o', tense: 'CURRENT' }],
  },
  {
    name: 'shareholder-in-list',
    pattern: String.raw`(?<=^{O:o} [Ss]hareholders?[^:"]{0,20}:.*?){A:p}(?: holds| owns| has| with|:|,)? ?\(?{H:share}`,
    claims: owns,
  },
  {
    name: 'rest-owned-by',
    pattern: String.raw`\b(?:remaining {H:share}|(?:the )?(?:rest|remainder))(?: of the shares)? (?:is|are|belongs?)(?: held| owned)? (?:by|to) {the}{A+:p}`,
    claims: [{ predicate: 'OWNS', from: 'p', to: '@owned', tense: 'CURRENT' }],
  },
  {
    name: 'own-the-rest',
    pattern: String.raw`{A+:p},? (?:owns?|holds?) the (?:rest|remainder|remaining {H:share})`,
    claims: [{ predicate: 'OWNS', from: 'p', to: '@owned', tense: 'CURRENT' }],
  },
  {
    name: 'and-spouse-own-the-rest',
    pattern: String.raw`{P:p} and (?:his|her) (?:wife|husband|brother|sister|son|daughter|father|mother|partner),? {P:q},? (?:own|hold) the (?:rest|remainder)`,
    claims: [
      { predicate: 'OWNS', from: 'p', to: '@owned', tense: 'CURRENT' },
      { predicate: 'OWNS', from: 'q', to: '@owned', tense: 'CURRENT' },
    ],
  },
  {
    name: 'state-owned',
    pattern: String.raw`\bstate-owned (?:[a-z-]+ )?{F:o}`,
    claims: [{ predicate: 'OWNS', from: '@state', to: 'o', tense: 'CURRENT' }],
  },
  {
    name: 'family-owned',
    pattern: String.raw`\bfamily-(?:owned|run) (?:[a-z-]+ )?{F:o}`,
    claims: [{ predicate: 'OWNS', from: '@family', to: 'o', tense: 'CURRENT' }],
  },
  {
    name: 'merged-into',
    pattern: String.raw`{O:p}{gap}(?: was| has)? (?:merged|absorbed) (?:into|by) {the}{O:o}(?: in {D:start})?`,
    claims: [{ predicate: 'MERGED_INTO', from: 'p', to: 'o', tense: 'PAST_EVENT' }],
  },
];
