import type { DescribedEntity, DescribedRelation } from '../../identity/described-entity.ts';
import type { Outcome } from '../../identity/score-pair.ts';
import { ENTITY_KINDS, type EntityKind, type NameKind } from '../../domain/vocabulary.ts';
import { csvCells } from '../csv-cells.ts';

/** Two described entities, and what should come of them by our own judgement. */
export interface LabelledPair {
  readonly sort: string;
  readonly left: DescribedEntity;
  readonly right: DescribedEntity;
  /** The names and facts as the file has them. */
  readonly text: string;
  readonly wanted: Outcome;
  readonly why: string;
}

const HEADINGS = 'class,kind,left,right,facts,wanted,why';
const OUTCOMES: Readonly<Record<string, Outcome>> = { match: 'MATCH', candidate: 'CANDIDATE', none: 'NONE' };

/** Reads labelled pairs, a CSV file with a line of headings. Throws for a line that is none. */
export function readLabelledPairs(csv: string): readonly LabelledPair[] {
  const [headings, ...lines] = csv.trimEnd().split('\n');
  if (headings !== HEADINGS) throw new Error(`The headings of the pairs are ${HEADINGS}`);
  return lines.map((line, index) => {
    const [sort = '', kind, left = '', right = '', facts = '', wanted = '', why = ''] = csvCells(line);
    const entity = ENTITY_KINDS.find((one) => one === kind);
    const outcome = OUTCOMES[wanted];
    const fault = (problem: string) => new Error(`Line ${index + 2} of the pairs: ${problem}: ${line}`);
    if (entity === undefined || outcome === undefined || why === '') throw fault('kind, wanted or why is missing');
    const pair = { left: described('left', entity, left), right: described('right', entity, right) };
    for (const fact of facts.split('; ').filter((text) => text !== '')) {
      if (!add(fact, pair)) throw fault(`no such fact: ${fact}`);
    }
    const text = `${left} / ${right}${facts === '' ? '' : ` (${facts})`}`;
    return { sort, ...pair, text, wanted: outcome, why };
  });
}

type Side = 'left' | 'right';
type Pair = Record<Side, DescribedEntity>;

function described(side: Side, kind: EntityKind, name: string): DescribedEntity {
  return {
    id: side,
    kind,
    names: [named(name, 'PRINTED')],
    identifiers: [],
    places: [],
    relations: [],
    start: null,
    end: null,
    gender: null,
  };
}

// A name may say until when it was one: Hengda Trading (until 2001).
function named(text: string, kind: NameKind) {
  const [, value = text, end = null] = /^(.+) \(until (.+)\)$/.exec(text) ?? [];
  return { value, lang: null, script: null, kind, family: null, given: null, start: null, end };
}

/** The relations that facts name, with the side of the described entity. */
const RELATIONS: Readonly<Record<string, Pick<DescribedRelation, 'type' | 'direction'>>> = {
  'headed-by': { type: 'HEADS', direction: 'IN' },
  'founded-by': { type: 'FOUNDED', direction: 'IN' },
  'represented-by': { type: 'LEGAL_REPRESENTATIVE_OF', direction: 'IN' },
  'owned-by': { type: 'OWNS', direction: 'IN' },
  heads: { type: 'HEADS', direction: 'OUT' },
  founded: { type: 'FOUNDED', direction: 'OUT' },
  represents: { type: 'LEGAL_REPRESENTATIVE_OF', direction: 'OUT' },
  'works-at': { type: 'WORKS_AT', direction: 'OUT' },
  'worked-at': { type: 'FORMERLY_WORKED_AT', direction: 'OUT' },
  'member-of': { type: 'MEMBER_OF', direction: 'OUT' },
  owns: { type: 'OWNS', direction: 'OUT' },
};

const NAMES: Readonly<Record<string, NameKind>> = { also: 'ALIAS', former: 'FORMER', abbreviation: 'ABBREVIATION' };

function add(fact: string, pair: Pair): boolean {
  const [, who = '', verb = '', rest = ''] = /^(left|right|both) (\S+)(?: (.+))?$/.exec(fact) ?? [];
  const sides: readonly Side[] = who === 'both' ? ['left', 'right'] : who === 'left' || who === 'right' ? [who] : [];
  return (
    sides.length > 0 &&
    sides.every((side) => {
      const changed = withFact(pair[side], verb, rest, side);
      if (changed === null) return false;
      if (changed.relations !== pair[side].relations) mirror(changed.relations.at(-1), side, pair);
      pair[side] = changed;
      return true;
    })
  );
}

// A relation between the two is one of both, as in the graph.
function mirror(relation: DescribedRelation | undefined, side: Side, pair: Pair): void {
  const far = side === 'left' ? 'right' : 'left';
  if (relation?.other.id !== far) return;
  const direction = relation.direction === 'OUT' ? 'IN' : 'OUT';
  const back: DescribedRelation = { type: relation.type, direction, other: { id: side, name: side } };
  pair[far] = { ...pair[far], relations: [...pair[far].relations, back] };
}

function withFact(entity: DescribedEntity, verb: string, rest: string, side: Side): DescribedEntity | null {
  const [first = '', ...more] = rest.split(' ');
  const relation = RELATIONS[verb] ?? (/^[A-Z_]+$/.test(verb) ? { type: verb, direction: 'OUT' as const } : undefined);
  if (relation !== undefined) {
    const id = first === 'left' || first === 'right' ? first : `other-${first}`;
    if (id === side) return null;
    const other = { id, name: more.join(' ') || first };
    return { ...entity, relations: [...entity.relations, { ...relation, other }] };
  }
  if (Object.hasOwn(NAMES, verb)) return { ...entity, names: [...entity.names, named(rest, NAMES[verb]!)] };
  switch (verb) {
    case 'code':
      return { ...entity, identifiers: [...entity.identifiers, { scheme: first, value: more.join(' ') }] };
    case 'in':
      return { ...entity, places: [...entity.places, ...rest.split(', ')] };
    case 'since':
      return { ...entity, start: rest };
    case 'until':
      return { ...entity, end: rest };
    case 'gender':
      return { ...entity, gender: rest };
    case 'kind': {
      const kind = ENTITY_KINDS.find((one) => one === rest);
      return kind === undefined ? null : { ...entity, kind };
    }
    default:
      return null;
  }
}
