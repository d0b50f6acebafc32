import { matchName } from '../domain/match-name.ts';
import type { MatchRule } from '../domain/match-rules.ts';
import { nameQueryOf } from '../domain/name-query.ts';
import { bareCode } from '../domain/uscc.ts';
import type { DescribedEntity } from '../identity/described-entity.ts';
import { propertyOf } from './properties.ts';
import type { ReconcileQuery } from './reconcile-query.ts';

/** How well an entity fits a query, before it is compared with the other candidates. */
export interface Rating {
  /** From 0 to 100. */
  readonly score: number;
  /** The id, or a registered number, is the one that was asked for. */
  readonly identified: boolean;
  /** A whole name is the one that was asked for, in either script of Chinese. */
  readonly named: boolean;
  /** Properties that agree, and that do not; of some nothing is known. */
  readonly agreed: readonly string[];
  readonly contradicted: readonly string[];
  /** Whether it is of a kind that was asked for; true where none was. */
  readonly ofKind: boolean;
  /** From 0 to 100; 0 where no name matches. */
  readonly similarity: number;
}

/** What a name is worth that matches by a rule; judged by hand, in the order in which the search shows them. */
const SIMILARITY: Readonly<Record<MatchRule, number>> = {
  identifier: 100,
  exact: 100,
  traditional: 100,
  reordered: 92,
  abbreviation: 85,
  pinyin: 80,
  prefix: 75,
  words: 65,
  core: 60,
  fuzzy: 60,
  gloss: 55,
  initials: 50,
};

/** Rules by which a text is the whole of a name. */
const WHOLE: ReadonlySet<MatchRule> = new Set(['exact', 'traditional']);

/** What a property weighs beside the name, as other services have it. */
const PROPERTY_WEIGHT = 0.4;

/** What remains of the score of an entity that is of another kind than those that were asked for. */
const OTHER_KIND = 0.5;

/**
 * Rates an entity as a candidate: the mean of how well its name fits and, at 0.4 of the name's weight each, of the properties
 * that can be compared. A property of which nothing is known counts neither for nor against. An entity whose id or registered
 * number was asked for has 100.
 */
export function rateCandidate(query: ReconcileQuery, entity: DescribedEntity): Rating {
  const compared = query.properties.flatMap(({ pid, values }) => {
    const property = propertyOf(pid);
    const own = property?.valuesOf(entity) ?? [];
    if (!property || own.length === 0 || values.length === 0) return [];
    const answers = values.map((value) => property.agrees(value, own));
    if (answers.includes(true)) return [{ pid, agrees: true }];
    return answers.includes(false) ? [{ pid, agrees: false }] : [];
  });
  const agreed = compared.flatMap(({ pid, agrees }) => (agrees ? [pid] : []));
  const contradicted = compared.flatMap(({ pid, agrees }) => (agrees ? [] : [pid]));
  const rule = ruleOf(query.query, entity);
  const similarity = rule === null ? 0 : SIMILARITY[rule];
  const ofKind = query.kinds.length === 0 || query.kinds.includes(entity.kind);
  const identified = agreed.includes('identifier') || isMeantBy(query.query, entity);
  const weights = (query.query === '' ? 0 : 1) + PROPERTY_WEIGHT * compared.length;
  const sum = similarity + 100 * PROPERTY_WEIGHT * agreed.length;
  const score = identified ? 100 : weights === 0 ? 0 : (sum / weights) * (ofKind ? 1 : OTHER_KIND);
  return {
    score: Math.round(score * 10) / 10,
    identified,
    named: rule !== null && WHOLE.has(rule),
    agreed,
    contradicted,
    ofKind,
    similarity,
  };
}

/** Whether a text is the id or a registered number of an entity. */
function isMeantBy(text: string, { id, identifiers }: DescribedEntity): boolean {
  return text !== '' && (text === id || identifiers.some(({ value }) => bareCode(value) === bareCode(text)));
}

function ruleOf(text: string, { names, kind }: DescribedEntity): MatchRule | null {
  const query = nameQueryOf(text);
  if (query === null) return null;
  const rules = names.flatMap((name) => matchName(query, name, kind)?.rule ?? []);
  return rules.toSorted((a, b) => SIMILARITY[b] - SIMILARITY[a])[0] ?? null;
}
