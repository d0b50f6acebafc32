import { attribute, ATTRIBUTES, type AttributeInfo } from '../../domain/attributes.ts';
import { codeFault } from '../../domain/identifiers.ts';
import { didYouMean } from '../../domain/nearest.ts';
import type { Problem } from '../problem.ts';
import type { AttributeEntry, EntityEntry } from '../source-file.ts';
import type { Check } from './check.ts';
import { figureFault } from './figure.ts';
import { unknownId } from './reference.ts';
import { statementFaults } from './statement.ts';

/** Each attribute may be said of its entity's kind, has an allowed value, and what it needs beside it. */
export const checkEntities: Check = (file, things) => {
  const problems: Problem[] = [];
  for (const { item: entity, path } of file.items('entities')) {
    const of = `entity "${entity.id}"`;
    for (const [index, predicate] of (entity.notStated ?? []).entries()) {
      const stated = (entity.attributes ?? []).some((said) => said.predicate === predicate);
      const fault = stated ? `${predicate} is stated all the same` : predicateFault(predicate, entity);
      if (fault !== null) problems.push(file.problem([...path, 'notStated', index], `${of}: "notStated": ${fault}`));
    }
    for (const [index, id] of (entity.kindBasis?.basis ?? []).entries()) {
      const fault = unknownId(things, 'claim', 'basis', id);
      if (fault !== null) problems.push(file.problem([...path, 'kindBasis', 'basis', index], `${of}: ${fault}`));
    }
    for (const [index, said] of (entity.attributes ?? []).entries()) {
      const place = [...path, 'attributes', index];
      const thing = `attribute "${said.predicate}" of ${of}`;
      const faults = [...attributeFaults(said, entity), ...statementFaults(said, file.source, things)];
      problems.push(...faults.map(([keys, message]) => file.problem([...place, ...keys], `${thing}: ${message}`)));
    }
  }
  return problems;
};

function attributeFaults(said: AttributeEntry, entity: EntityEntry): readonly (readonly [string[], string])[] {
  const fault = predicateFault(said.predicate, entity);
  if (fault !== null) return [[['predicate'], fault]];
  const faults: [string[], string][] = [];
  const values = attribute(said.predicate)?.values ?? null;
  if (values !== null && !values.includes(said.value)) {
    const near = didYouMean(said.value, values);
    faults.push([['value'], `"${said.value}" is not allowed; allowed: ${values.join(', ')}${near}`]);
  }
  if (said.predicate === 'IDENTIFIER' && said.scheme === undefined) {
    faults.push([[], 'the key "scheme" is missing: which register the code is of, such as USCC or LEI']);
  }
  if (said.predicate === 'IDENTIFIER' && said.scheme !== undefined) {
    const wrong = codeFault(said.scheme, said.value);
    // What a source prints wrongly may be told all the same, as no longer believed.
    if (wrong !== null && said.rank !== 'DEPRECATED') faults.push([['value'], wrong]);
  }
  if (said.predicate === 'SIZE') {
    if (said.qualifier === undefined) faults.push([[], 'the key "qualifier" is missing: how the number is hedged']);
    else {
      const wrong = figureFault(said.number ?? null, said.qualifier, 'number');
      if (wrong !== null) faults.push([['qualifier'], wrong]);
    }
  } else if (said.number !== undefined || said.qualifier !== undefined) {
    faults.push([[], 'only a SIZE has "number" and "qualifier"; put them into "details"']);
  }
  return faults;
}

function predicateFault(predicate: string, { id, kind }: EntityEntry): string | null {
  const allowed = ATTRIBUTES.filter((info) => isFor(info, kind));
  const info = attribute(predicate);
  const names = allowed.map((one) => one.predicate);
  if (info === undefined) {
    return `there is no attribute "${predicate}"; a ${kind} may have ${names.join(', ')}${didYouMean(predicate, names)}`;
  }
  if (info.takes === 'OBJECT') return `${predicate} needs an object: tell it under "claims"`;
  if (info.takes === 'OWN_FORM') return `${predicate} is not told as an attribute; it has a form of its own`;
  if (allowed.includes(info)) return null;
  return `${predicate} is said of a ${(info.of ?? []).join(' or ')}; "${id}" is a ${kind}`;
}

function isFor({ takes, of }: AttributeInfo, kind: EntityEntry['kind']): boolean {
  return takes === 'VALUE' && (of?.includes(kind) ?? true);
}
