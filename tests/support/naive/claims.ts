import { parseTime, timeRange } from '../../../src/domain/edtf.ts';
import { dayText } from '../../../src/domain/partial-date.ts';
import { certaintyAt, type Validity } from '../../../src/domain/validity.ts';
import { ownLang } from '../../../src/domain/labels/lang.ts';
import { withUnit } from '../../../src/domain/with-unit.ts';
import { sentence } from './claim-sentence.ts';
import { conflictsOf } from './conflicts.ts';
import { named, plainConnection, type Args } from './pages.ts';
import { textsGiven } from './texts-zh.ts';
import { orElse, type NaiveResolver, type NaiveResolvers } from './resolvers.ts';
import type { StoredNode, World } from './world.ts';

/** Claims with a node at one of some properties, as a connection; `predicates` lets only some through. */
export function claimsAbout(id: string, as: readonly string[], args: Args, world: World) {
  const predicates = named(args, 'predicates');
  const claims = world
    .all('Claim')
    .filter(({ properties }) => as.some((name) => properties[name] === id))
    .filter(({ properties }) => !predicates || predicates.includes(properties['predicate'] as string));
  return plainConnection(claims, args);
}

/** A field that is the node whose id a property holds. */
export function reference(label: string, property: string): NaiveResolver<StoredNode> {
  return ({ properties }, _, world) => world.find(label, properties[property]);
}

function figureTimeText({ asOf, asOfText }: StoredNode['properties']): string | null {
  return (asOf ?? asOfText ?? null) as string | null;
}

/** The time of a figure: its date where its source gives it, else unknown. */
export function figureTime({ properties }: StoredNode): Validity {
  const { asOfBasis, modality, knownFrom } = properties as Readonly<Record<string, string | undefined>>;
  const time = figureTimeText(properties);
  const range = time !== null && !asOfBasis?.endsWith('not stated') ? timeRange(time) : null;
  const [min, max] = [range?.min ?? null, range?.max ?? null];
  const seen = !['PROPOSED', 'INTENDED', 'INFERRED', 'NAME_IMPLIED'].includes(modality!) && min! <= Number(knownFrom);
  return { startMin: min, startMax: max, endMin: min, endMax: max, certain: seen ? null : [] };
}

const details: NaiveResolver<StoredNode> = ({ properties }, { name }) => {
  const all = JSON.parse((properties['details'] as string | undefined) ?? '{}') as Record<string, object>;
  return Object.entries(all)
    .map(([key, detail]) => ({ name: key, ...detail }))
    .filter((detail) => !name || detail.name === name);
};

/** A place of a source as its locator. */
export function locatorOf(key: unknown, passage: StoredNode | null) {
  const { paragraph, start, end, sha256 } = passage?.properties ?? {};
  return { passage: key, paragraph: paragraph ?? key, start, end, sha256 };
}

/** What a claim and the figure it gives have alike. */
const shared: NaiveResolvers<StoredNode> = {
  subject: reference('Entity', 'subject'),
  subjectTerm: reference('Term', 'subjectTerm'),
  polarity: orElse('polarity', 'AFFIRMED'),
  rank: orElse('rank', 'NORMAL'),
  status: orElse('status', 'ACCEPTED'),
  details,
  conflicts: ({ id }, _, world) => conflictsOf([id], world),
};

/** Printed times as a `Period`. */
export function periodOf(start: string | null = null, end: string | null = null) {
  const printed = (text: string | null) => {
    const time = text === null ? null : parseTime(text);
    if (time === null) return null;
    const { earliest, latest } = time;
    return { ...time, earliest: earliest && dayText(earliest), latest: latest && dayText(latest) };
  };
  return { start: printed(start), end: printed(end) };
}

/** The fields of a claim. */
export const claimResolvers: NaiveResolvers<StoredNode> = {
  sentence: (claim, { lang }, world) => sentence(claim, lang as string, world),
  ...shared,
  period: ({ properties }) => {
    const { start, end, startText, endText } = properties as Readonly<Record<string, string | undefined>>;
    return periodOf(start ?? startText, end ?? endText);
  },
  object: reference('Entity', 'object'),
  objectTerm: reference('Term', 'objectTerm'),
  attributedTo: reference('Entity', 'attributedTo'),
  source: reference('Source', 'source'),
  evidence: (claim, _, world) => {
    const cite = (property: string, stance: string) =>
      claim.list(property).map((key) => ({
        source: world.find('Source', claim.properties['source']),
        locator: locatorOf(key, world.find('Passage', `${String(claim.properties['source'])}#${key}`)),
        quote: null,
        stance,
      }));
    return [...cite('supports', 'SUPPORTS'), ...cite('contradicts', 'CONTRADICTS')];
  },
  // The first load is one change without entries.
  history: () => [],
  basis: (claim, _, world) => world.findAll('Claim', claim.list('basis')),
  content: (claim, _, world) => world.findAll('Claim', claim.list('content')),
  relation: ({ properties }, _, world) =>
    properties['relation'] === undefined ? null : world.relations.find(({ id }) => id === properties['relation']),
  statistic: (claim) => (claim.is('Statistic') ? claim : null),
};

/** The fields of a figure; it is its claim. */
export const statisticResolvers: NaiveResolvers<StoredNode> = {
  figure: (claim, { lang }) => {
    const { valueText, unit = null } = { ...claim.properties, ...textsGiven(claim, lang) };
    return withUnit(valueText as string, unit as string | null, ownLang(lang as string));
  },
  ...shared,
  period: ({ properties }) => periodOf(figureTimeText(properties)).start,
  value: orElse('number', null),
  certainty: (claim, { asOf }) => certaintyAt(figureTime(claim), timeRange(asOf as string)!),
  claims: (claim) => [claim],
};
