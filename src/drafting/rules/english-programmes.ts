import type { RelationRule } from '../rule.ts';

const located = [{ predicate: 'LOCATED_IN', from: 'p', to: 'l', tense: 'CURRENT' }] as const;
const home = [{ predicate: 'HOME_TO', from: 'p', to: 'o', tense: 'CURRENT' }] as const;
const PROGRAMMES = '(?:[a-z-]+ ){1,3}(?:programs|programmes|schemes|incubators|projects|platforms?)';

/** What organisations run, house and link, and where they are, in English. */
export const ENGLISH_PROGRAMMES: readonly RelationRule[] = [
  { name: 'home-to-first', pattern: String.raw`^Home to {G:o},(?: the| this)? {O:p}`, claims: home },
  {
    name: 'is-home-to',
    pattern: String.raw`{O:p}{gap}(?: is home to| houses| accommodates) (?:the (?:offices|headquarters) of )?{the}(?<o><[FSBG]\d+>)`,
    claims: home,
  },
  { name: 'place-home-to', pattern: String.raw`{L:l}[^;"]*?\bhome to {G:p}`, claims: located },
  {
    name: 'runs-programmes',
    pattern: String.raw`{O:p}{alone} (?:runs|handles|operates|organi[sz]es|offers|manages) {the}{R:o}`,
    claims: [{ predicate: 'RUNS', from: 'p', to: 'o', tense: 'CURRENT' }],
  },
  {
    name: 'programmes-for',
    pattern: String.raw`{R:p} for {G:o}`,
    claims: [{ predicate: 'SERVES', from: 'p', to: 'o', tense: 'CURRENT' }],
  },
  {
    name: 'has-programmes',
    pattern: String.raw`{O:p} and its (?:associated )?(?<newProgramme>${PROGRAMMES})`,
    claims: [{ predicate: 'HAS_PROGRAMME', from: 'p', to: 'newProgramme', tense: 'CURRENT' }],
  },
  {
    name: 'links',
    pattern: String.raw`^(?:The |[a-z]+ly, )?{O:p}(?:(?!<P)[^;"])*? (?:in linking|links|linking|connects|connecting|brings together) (?:the )?{G:o} (?:with|and|to) (?:their )?(?:{G:q}|[a-z])`,
    claims: [
      { predicate: 'LINKS', from: 'p', to: 'o', tense: 'CURRENT' },
      { predicate: 'LINKS', from: 'p', to: 'q', tense: 'CURRENT' },
    ],
  },
  {
    name: 'we-aim-to-link',
    pattern: String.raw`\bWe (?:try|aim|hope|want|seek|plan|intend) to (?:link|connect|bring together) (?:the |our )?{G:o} (?:with|to|and)`,
    claims: [{ predicate: 'AIMS_TO_LINK', from: '@body', to: 'o', tense: 'INTENDED' }],
  },
  {
    name: 'support-from',
    pattern: String.raw`\b[Ss]upport for {G:o} [^;"]*? from (?:[a-z]+ and )?{the}{B:p}`,
    claims: [{ predicate: 'SUPPORTS', from: 'p', to: 'o', tense: 'CURRENT' }],
  },
  {
    name: 'benefited-from',
    pattern: String.raw`{A:p} (?:have|has)(?: already)? benefited from (?:the |its |this )?(?:{R:o}|{O:o2}|(?<newProgramme>(?:[a-z-]+ ){0,3}?(?:platform|programs?|programmes?|schemes?|funds?|projects?|network)))`,
    claims: [
      { predicate: 'BENEFITED_FROM', from: 'p', to: 'newProgramme', tense: 'PAST_TO_DATE' },
      { predicate: 'BENEFITED_FROM', from: 'p', to: 'o', tense: 'PAST_TO_DATE' },
    ],
  },
  {
    name: 'got-funds',
    pattern: String.raw`{G:p} (?:have|has)[^;".]*?,? (?:either )?(?:getting|receiving) (?<newProgramme>(?:[a-z-]+ ){0,2}?funds?)`,
    claims: [{ predicate: 'RECEIVED', from: 'p', to: 'newProgramme', tense: 'PAST_TO_DATE' }],
  },
  {
    name: 'found-partners',
    pattern: String.raw`{G:p} (?:have|has)[^;".]*? (?:locating|finding) (?<q><G\d+>)`,
    claims: [{ predicate: 'PARTNERS_WITH', from: 'p', to: 'q', tense: 'PAST_TO_DATE' }],
  },
  {
    name: 'one-such',
    pattern: String.raw`^(?:One|Among) such (?:company|firm|enterprise|business|member)s? (?:is|are) {the}{F:p}`,
    claims: [
      { predicate: 'MEMBER_OF', from: 'p', to: '@group', tense: 'PAST_TO_DATE' },
      { predicate: 'BENEFITED_FROM', from: 'p', to: '@benefit', tense: 'PAST_TO_DATE' },
    ],
  },
  {
    name: 'meets-demand',
    pattern: String.raw`(?<=\bof (?:the |its )?(?<newUnit>(?:[a-z]+[ -]){1,4}?(?:office|department|division|unit)) (?:at|of) (?:the )?<[SB]\d+>) to meet (?:the |an? )?(?:[a-z]+ )*demand (?:from|of|by) {G:o}`,
    claims: [{ predicate: 'MOTIVATED_BY', from: 'newUnit', to: 'o', tense: 'CURRENT' }],
  },
  {
    name: 'based-in',
    pattern: String.raw`(?<p><[FSBG]\d+>)(?:,? which is|,| is)? (?:based|located|headquartered|situated) in {the}{L:l}`,
    claims: located,
  },
  { name: 'place-based', pattern: String.raw`{L:l}-based {O:p}`, claims: located },
  { name: 'firm-of-place', pattern: String.raw`{F:p} (?:of|in) {L:l}`, claims: located },
  { name: 'group-in-place', pattern: String.raw`{G:p} in {the}{L:l}`, claims: located },
  { name: 'place-inside', pattern: String.raw`(?<p><L\d+>), {L:l}(?=[ ,.]|$)`, claims: located },
  {
    name: 'registered-in',
    pattern: String.raw`{O:p} was (?:established|founded|registered|set up|incorporated)(?: (?:on|in) {D})? in {the}{L:l}`,
    claims: located,
  },
  {
    name: 'regional-headquarters',
    pattern: String.raw`{L:l} (?:may be|is) the regional headquarters of {G:p}`,
    claims: [{ predicate: 'REGIONAL_HEADQUARTERS_IN', from: 'p', to: 'l', tense: 'CURRENT', modality: 'CONCESSIVE' }],
  },
  {
    name: 'by-from',
    pattern: String.raw`^By {P:p} in {L:l}`,
    claims: [{ predicate: 'REPORTED_FROM', from: 'p', to: 'l', tense: 'PAST_EVENT' }],
  },
];
