import type { EntityKind } from '../generated/source-file.ts';
import { salient } from './anaphora.ts';
import { saidIn, type Said } from './attribution.ts';
import type { Cast, CastEntity } from './cast.ts';
import { compiled, slotsIn } from './pattern.ts';
import { Proposals } from './proposals.ts';
import type { Reading } from './reading.ts';
import type { RelationRule, RuleClaim } from './rule.ts';
import { CHINESE_RULES } from './rules/chinese.ts';
import { ENGLISH_FOUNDING } from './rules/english-founding.ts';
import { ENGLISH_PLANS } from './rules/english-plans.ts';
import { ENGLISH_POSTS } from './rules/english-posts.ts';
import { ENGLISH_PROGRAMMES } from './rules/english-programmes.ts';
import { ENGLISH_STRUCTURE } from './rules/english-structure.ts';
import { withSlots, withSubjects } from './slots.ts';

/** All relation rules, in the order in which they are tried. */
const RELATION_RULES: readonly RelationRule[] = [
  ...ENGLISH_POSTS,
  ...ENGLISH_FOUNDING,
  ...ENGLISH_STRUCTURE,
  ...ENGLISH_PROGRAMMES,
  ...ENGLISH_PLANS,
  ...CHINESE_RULES,
];

/** What within a match makes it another statement than the rule's. */
const NOT_SO =
  /\b(?:not|never|no longer|n't|denie[sd]|deny|failed to|refused to|yet to|unless|would have|rumou?red|allegedly|if)\b|未|没有|并非|不再|否认|不是|尚未|如果|假如|传闻/u;
const DOUBTED = /^(?:If|Should|Unless|Had)\b|\?["']?$|？["']?$|\b(?:rumou?rs?|reports) that\b|\bdenie[sd]\b/u;
const BODY = ['HEADS', 'DEPUTY_HEADS', 'SPEAKS_FOR', 'WORKS_AT', 'FOUNDED'];

/** A rule that is ready to be tried, and what a sentence needs for it to be worth that. */
interface ReadyRule {
  readonly rule: RelationRule;
  readonly form: RegExp;
  /** Whether it needs what other rules find, such as whose "we" is meant. */
  readonly leans: boolean;
  readonly isChinese: boolean;
  readonly needsPerson: boolean;
}

let ready: readonly ReadyRule[] | undefined;

function readyRule(rule: RelationRule): ReadyRule {
  return {
    rule,
    form: compiled(rule.pattern),
    leans: rule.claims.some(({ from, to }) => from.startsWith('@') || to.startsWith('@')),
    isChinese: rule.name.startsWith('zh-'),
    needsPerson: /\{P\+?:p\}/u.test(rule.pattern),
  };
}

/** The relations that the sentences of a text state by the patterns of the rules. */
export function relationsIn(readings: readonly Reading[], cast: Cast): Proposals {
  ready ??= RELATION_RULES.map(readyRule);
  const proposals = new Proposals();
  // A sentence without an entity says nothing about any.
  const sentences = slottedSentences(readings).filter(
    ({ slotted }) => /<[A-Z]\d+>/u.test(slotted) && !DOUBTED.test(slotted),
  );
  for (const leans of [false, true]) {
    const rules = ready.filter((one) => one.leans === leans);
    for (const sentence of sentences) {
      const isChinese = /\p{Script=Han}/u.test(sentence.slotted);
      const hasPerson = sentence.slotted.includes('<P');
      for (const one of rules) {
        if (one.isChinese === isChinese && (hasPerson || !one.needsPerson)) apply(one, sentence, { proposals, cast });
      }
    }
  }
  return proposals;
}

/** A sentence with slots, and who says it. */
interface Sentence {
  readonly reading: Reading;
  readonly slotted: string;
  readonly said: Said | null;
  readonly topic: CastEntity | null;
  /** The association that the sentences before are about. */
  readonly association: CastEntity | null;
}

function slottedSentences(readings: readonly Reading[]): readonly Sentence[] {
  let speaker: CastEntity | null = null;
  return readings.map((reading, index) => {
    const before = salient(
      'FIRM',
      readings.slice(0, index + 1).map((one, at) => (at === index ? { ...one, spots: [] } : one)),
    );
    const known = before === null ? -1 : reading.spots.findIndex(({ entity }) => entity === before);
    const plain = withSlots(reading);
    // A topic that this sentence does not name gets a slot behind those that it has.
    const slot = before === null ? null : `<F${known < 0 ? reading.spots.length : known}>`;
    const slotted = withSubjects(plain, before === null ? null : slot!.replace('F', letter(before)));
    // A quotation that goes on is of whoever spoke before it.
    const goesOn = speaker !== null && slotted.startsWith('"') ? { from: 0, to: slotted.length, speaker } : null;
    const said = saidIn(slotted, reading) ?? goesOn;
    speaker = said?.speaker ?? null;
    const own = reading.spots.find(({ entity }) => entity?.kind === 'ASSOCIATION')?.entity;
    const association = own ?? salient('ASSOCIATION', readings.slice(0, index + 1));
    return { reading, slotted, said, topic: before, association };
  });
}

function letter({ kind }: CastEntity): string {
  return kind === 'FIRM' ? 'F' : kind === 'ASSOCIATION' ? 'S' : 'B';
}

interface Result {
  readonly proposals: Proposals;
  readonly cast: Cast;
}

function apply({ rule, form }: ReadyRule, sentence: Sentence, result: Result): void {
  const { slotted } = sentence;
  for (const match of slotted.matchAll(form)) {
    if (NOT_SO.test(match[0].split(/, and |; /u).at(-1)!) || isDenied(slotted, match.index)) continue;
    for (const claim of rule.claims) propose(rule, claim, match, sentence, result);
  }
}

/** Whether what stands before a match turns it into its contrary. */
function isDenied(slotted: string, at: number): boolean {
  return /(?:\b(?:not|never|denied that|no longer) (?:an? |the )?|[并从]?未|没有|否认)$/u.test(slotted.slice(0, at));
}

function propose(
  rule: RelationRule,
  claim: RuleClaim,
  match: RegExpExecArray,
  sentence: Sentence,
  result: Result,
): void {
  const groups = match.groups ?? {};
  const { said, reading } = sentence;
  const isSaid = said !== null && match.index >= said.from && match.index < said.to;
  const modality = claim.modality ?? (isSaid ? 'ATTRIBUTED' : 'ASSERTED');
  const start = spotAt(groups['start'] ?? groups['start2'], reading)?.date?.value ?? null;
  const share = claim.from === 'q' ? null : (spotAt(groups['share'], reading)?.figure ?? null);
  for (const from of ends(claim.from, groups, sentence, result)) {
    for (const to of ends(claim.to, groups, sentence, result)) {
      result.proposals.add({
        predicate: claim.predicate,
        from,
        to,
        tense: claim.tense,
        modality,
        attributedTo: modality === 'ATTRIBUTED' && said !== null && said.speaker !== from ? said.speaker : null,
        title: groups['title']?.trim() ?? null,
        start,
        share,
        rule: rule.name,
        at: new Set([reading.passage.id]),
        basis: [],
      });
    }
  }
}

type Groups = Readonly<Record<string, string | undefined>>;

function spotAt(group: string | undefined, { spots }: Reading) {
  const [slot] = slotsIn(group ?? '');
  return slot === undefined ? undefined : spots[slot];
}

const NEW_KINDS: Readonly<Record<string, EntityKind>> = {
  newVenture: 'VENTURE',
  newProgramme: 'PROGRAMME',
  newUnit: 'GOVERNMENT_BODY',
};

/** The entities that an end of a claim means: those in the slots of its group, a new one, or one that the text implies. */
function ends(name: string, groups: Groups, sentence: Sentence, { proposals, cast }: Result): readonly CastEntity[] {
  const { reading, said } = sentence;
  const passage = reading.passage.id;
  if (name === '@body') return said === null ? [] : bodyOf(said.speaker, proposals);
  if (name === '@owned')
    return proposals.all
      .filter(({ predicate }) => predicate === 'OWNS')
      .slice(-1)
      .map(({ to }) => to);
  if (name === '@association') return sentence.association === null ? [] : [sentence.association];
  if (name === '@group') return lastGroup(reading, proposals, 'from');
  if (name === '@benefit') return lastGroup(reading, proposals, 'to');
  if (name === '@state')
    return [
      cast.add({
        name: 'the State',
        nameKind: 'DESCRIPTION',
        kind: 'GOVERNMENT_BODY',
        rule: 'state-owned',
        inferred: true,
        passage,
      }),
    ];
  if (name === '@family')
    return [
      cast.describe({
        name: 'an unnamed family',
        nameKind: 'DESCRIPTION',
        kind: 'GROUP',
        rule: 'family-owned',
        inferred: true,
        passage,
      }),
    ];
  const text = groups[name] ?? groups[`${name}2`];
  if (text === undefined) return [];
  const kind = NEW_KINDS[name];
  if (kind !== undefined)
    return [
      cast.add({
        name: text.trim().toLowerCase(),
        nameKind: 'DESCRIPTION',
        kind,
        rule: 'described-thing',
        inferred: kind === 'GOVERNMENT_BODY',
        passage,
      }),
    ];
  return slotsIn(text).flatMap((slot) =>
    slot === reading.spots.length ? (sentence.topic ?? []) : (reading.spots[slot]?.entity ?? []),
  );
}

/** The body that a speaker speaks for: where a post says so, and of an office, what it is part of. */
function bodyOf(speaker: CastEntity, proposals: Proposals): readonly CastEntity[] {
  if (speaker.kind !== 'PERSON') return [speaker];
  const post = proposals.from(speaker, BODY);
  if (post === undefined) return [];
  const isUnit = post.to.names[0]!.kind === 'DESCRIPTION';
  return [(isUnit ? proposals.from(post.to, ['PART_OF'])?.to : undefined) ?? post.to];
}

function lastGroup({ passage }: Reading, proposals: Proposals, side: 'from' | 'to'): readonly CastEntity[] {
  const found = proposals.all.findLast(({ predicate, at }) => predicate === 'BENEFITED_FROM' && !at.has(passage.id));
  return found === undefined ? [] : [found[side]];
}
