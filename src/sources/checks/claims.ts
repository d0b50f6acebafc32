import { attribute, ATTRIBUTES } from '../../domain/attributes.ts';
import { didYouMean } from '../../domain/nearest.ts';
import { relationType, RELATION_TYPES, type RelationTypeInfo } from '../../domain/relation-types.ts';
import type { EntityKind } from '../../domain/vocabulary.ts';
import type { ClaimEntry } from '../source-file.ts';
import type { Things } from '../things.ts';
import type { Check } from './check.ts';
import { unknownId } from './reference.ts';
import { statementFaults, type Fault } from './statement.ts';

const PREDICATES = [
  ...RELATION_TYPES.map(({ type }) => type),
  ...ATTRIBUTES.filter(({ takes }) => takes === 'OBJECT').map(({ predicate }) => predicate),
];

/** Each claim has a known predicate, ends that are there and that its predicate allows, and a tense that suits it. */
export const checkClaims: Check = (file, things) =>
  file.items('claims').flatMap(({ item, path }) => {
    const faults = [...claimFaults(item, things), ...statementFaults(item, file.source, things)];
    return faults.map(([keys, message]) => file.problem([...path, ...keys], `claim "${item.id}": ${message}`));
  });

function claimFaults(claim: ClaimEntry, things: Things): readonly Fault[] {
  const { subject, predicate, object, slot } = claim;
  const faults: Fault[] = [];
  for (const [field, id] of [
    ['subject', subject],
    ['object', object],
  ] as const) {
    const fault = unknownId(things, 'entity or term', field, id);
    if (fault !== null) faults.push([[field], fault]);
  }
  if (subject === object) faults.push([['object'], `"${object}" is its subject as well as its object`]);
  const info = relationType(predicate);
  if (info !== undefined) return [...faults, ...endFaults(info, claim, things), ...tenseFaults(info, claim)];
  if (slot !== undefined) faults.push([['slot'], `${predicate} is no relation, and only relations have a slot`]);
  const other = attribute(predicate);
  if (other?.takes === 'OBJECT') return faults;
  const message =
    other === undefined
      ? `there is no predicate "${predicate}"${didYouMean(predicate, PREDICATES)}`
      : `${predicate} takes no object; tell it under "${placeOf(predicate)}"`;
  return [...faults, [['predicate'], message]];
}

function endFaults(info: RelationTypeInfo, { subject, object }: ClaimEntry, things: Things): readonly Fault[] {
  const ends = [
    ['subject', subject, info.from, 'from'],
    ['object', object, info.to, 'to'],
  ] as const;
  return ends.flatMap(([field, id, allowed, side]): readonly Fault[] => {
    const kind = things.entities.get(id);
    const term = kind === undefined ? things.terms.get(id) : undefined;
    if (term !== undefined) {
      return [[[field], `${info.type} goes ${side} an entity (${list(allowed)}); "${id}" is a term, a ${term}`]];
    }
    if (kind === undefined || allowed.includes(kind)) return [];
    return [[[field], `${info.type} goes ${side} ${list(allowed)}; "${id}" is a ${kind}`]];
  });
}

// "Formerly worked at" is what the FORMER tense says; any other type says so by a past state and its end.
function tenseFaults({ type, formerOf }: RelationTypeInfo, { tense }: ClaimEntry): readonly Fault[] {
  if (formerOf !== null && tense !== 'FORMER') {
    return [[['tense'], `${type} says that it is over: its tense is FORMER and not ${tense}`]];
  }
  if (formerOf !== null || tense !== 'FORMER') return [];
  const former = RELATION_TYPES.find((info) => info.formerOf === type)?.type;
  const way = former === undefined ? 'say PAST_STATE, and its "end" where it is printed' : `say ${former}`;
  return [[['tense'], `${type} is not FORMER: ${way}`]];
}

function placeOf(predicate: string): string {
  const places: Readonly<Record<string, string>> = {
    STATISTIC: 'statistics',
    TREND: 'trends',
    IDENTITY: 'identities',
    NAME: 'names',
    KIND: 'kind',
  };
  return places[predicate] ?? 'attributes';
}

function list(kinds: readonly EntityKind[]): string {
  return kinds.join(', ').replace(/, (?=[^,]*$)/, ' or ');
}
