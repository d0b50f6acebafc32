import { attribute, ATTRIBUTES } from '../../domain/attributes.ts';
import { endFaults } from '../../domain/claim-checks/end-faults.ts';
import { didYouMean } from '../../domain/did-you-mean.ts';
import { relationType, RELATION_TYPES } from '../../domain/relation-types.ts';
import type { ClaimEntry } from '../../generated/source-file.ts';
import type { ReferenceIndex } from '../reference-index.ts';
import type { Check } from './check.ts';
import { unknownId } from './reference.ts';
import { statementFaults, type Fault } from './statement.ts';

const PREDICATES = [
  ...RELATION_TYPES.map(({ type }) => type),
  ...ATTRIBUTES.filter(({ takes }) => takes === 'OBJECT').map(({ predicate }) => predicate),
];

/** Each claim has a known predicate, ends that are there and that its predicate allows, and a tense that suits it. */
export const checkClaims: Check = (file, references) =>
  file.items('claims').flatMap(({ item, path }) => {
    const faults = [...claimFaults(item, references), ...statementFaults(item, file.source, references)];
    return faults.map(([keys, message]) => file.problem([...path, ...keys], `claim "${item.id}": ${message}`));
  });

function claimFaults(claim: ClaimEntry, references: ReferenceIndex): readonly Fault[] {
  const { subject, predicate, object, slot } = claim;
  const faults: Fault[] = [];
  for (const [field, id] of [
    ['subject', subject],
    ['object', object],
  ] as const) {
    const fault = unknownId(references, 'entity or term', field, id);
    if (fault !== null) faults.push([[field], fault]);
  }
  const info = relationType(predicate);
  if (info !== undefined) {
    const kindOf = (id: string) => references.entities.get(id) ?? references.terms.get(id);
    return [...faults, ...endFaults(info, claim, kindOf).map(({ at, message }): Fault => [at, message])];
  }
  if (subject === object) faults.push([['object'], `"${object}" is its subject as well as its object`]);
  if (slot !== undefined) faults.push([['slot'], `${predicate} is no relation, and only relations have a slot`]);
  const other = attribute(predicate);
  if (other?.takes === 'OBJECT') return faults;
  const message =
    other === undefined
      ? `there is no predicate "${predicate}"${didYouMean(predicate, PREDICATES)}`
      : `${predicate} takes no object; tell it under "${placeOf(predicate)}"`;
  return [...faults, [['predicate'], message]];
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
