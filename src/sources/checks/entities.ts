import { attribute } from '../../domain/attributes.ts';
import { attributeFaults, predicateFault, type Described } from '../../domain/claim-checks/attribute-faults.ts';
import { rankFaults } from '../../domain/claim-checks/rank-faults.ts';
import type { Problem } from '../problem.ts';
import type { AttributeEntry } from '../../generated/source-file.ts';
import type { Check } from './check.ts';
import { unknownId } from './reference.ts';
import { statementFaults, type Fault } from './statement.ts';

/** Each attribute may be said of its entity's kind, has an allowed value, and what it needs beside it. */
export const checkEntities: Check = (file, references) => {
  const problems: Problem[] = [];
  for (const { item: entity, path } of file.items('entities')) {
    const of = `entity "${entity.id}"`;
    if (entity.kind === undefined) {
      const fault = unknownId(references, 'entity', 'id', entity.id);
      const way = 'say what it is: kind: FIRM, and what it is called: names';
      if (fault !== null) problems.push(file.problem([...path, 'id'], `${of}: ${fault}; ${way}`));
    }
    for (const [index, predicate] of (entity.notStated ?? []).entries()) {
      const stated = (entity.attributes ?? []).some((said) => said.predicate === predicate && counts(said));
      const fault = stated
        ? `${predicate} is stated all the same`
        : attributePredicateFault(predicate, { id: entity.id, kind: entity.kind ?? null });
      if (fault !== null) problems.push(file.problem([...path, 'notStated', index], `${of}: "notStated": ${fault}`));
    }
    for (const { at, message } of rankFaults(entity.kindBasis ?? {}))
      problems.push(file.problem([...path, 'kindBasis', ...at], `the kind of ${of}: ${message}`));
    for (const [index, id] of (entity.kindBasis?.basis ?? []).entries()) {
      const fault = unknownId(references, 'claim', 'basis', id);
      if (fault !== null) problems.push(file.problem([...path, 'kindBasis', 'basis', index], `${of}: ${fault}`));
    }
    for (const [index, said] of (entity.attributes ?? []).entries()) {
      const place = [...path, 'attributes', index];
      const thing = `attribute "${said.predicate}" of ${of}`;
      const described = { id: entity.id, kind: entity.kind ?? references.entities.get(entity.id) ?? null };
      const faults = [...faultsOf(said, described), ...statementFaults(said, file.source, references)];
      problems.push(...faults.map(([keys, message]) => file.problem([...place, ...keys], `${thing}: ${message}`)));
    }
  }
  return problems;
};

/** Whether an attribute is accepted and still believed. */
function counts({ status = 'ACCEPTED', rank }: AttributeEntry): boolean {
  return status === 'ACCEPTED' && rank !== 'DEPRECATED';
}

function faultsOf(said: AttributeEntry, entity: Described): readonly Fault[] {
  const { predicate, number, qualifier } = said;
  const fault = attributePredicateFault(predicate, entity);
  if (fault !== null) return [[['predicate'], fault]];
  const faults = attributeFaults(claimOf(said)).map(({ at, message }): Fault => [keysOf(at), message]);
  if (predicate === 'SIZE' || (number === undefined && qualifier === undefined)) return faults;
  return [...faults, [[], 'only a SIZE has "number" and "qualifier"; put them into "details"']];
}

// What a file tells beside the value is a detail of the claim.
function claimOf({ predicate, value, number, qualifier, scheme, rank, details = {} }: AttributeEntry) {
  const size = qualifier === undefined ? {} : { size: { number: number ?? null, qualifier } };
  const code = scheme === undefined ? {} : { scheme };
  return { predicate, value, details: { ...details, ...size, ...code }, ...(rank === undefined ? {} : { rank }) };
}

function keysOf([first, second, ...rest]: readonly string[]): readonly string[] {
  if (first !== 'details') return [first, second, ...rest].filter((key) => key !== undefined);
  return rest;
}

function attributePredicateFault(predicate: string, entity: Described): string | null {
  const fault = predicateFault(predicate, entity);
  if (fault !== null) return fault;
  if (attribute(predicate)?.takes !== 'OWN_FORM') return null;
  return `${predicate} is not told as an attribute; it has a form of its own`;
}
