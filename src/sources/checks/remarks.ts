import { PREDICATES } from '../../domain/predicates.ts';
import { didYouMean } from '../../domain/did-you-mean.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { unknownId } from './reference.ts';

/** What is not said, what is ambiguous and what is derived concerns things that are there. */
export const checkRemarks: Check = (file, references) => {
  const problems: Problem[] = [];
  for (const [section, name] of [
    ['notSaid', 'not-said entry'],
    ['ambiguities', 'ambiguity'],
  ] as const) {
    for (const { item, path } of file.items(section)) {
      for (const [index, id] of item.about.entries()) {
        const fault = unknownId(references, 'entity, term or claim', 'about', id);
        if (fault !== null) problems.push(file.problem([...path, 'about', index], `${name} "${item.id}": ${fault}`));
      }
    }
  }
  for (const { item, path } of file.items('notSaid')) {
    for (const [index, predicate] of (item.predicates ?? []).entries()) {
      if (PREDICATES.includes(predicate)) continue;
      const message = `not-said entry "${item.id}": "${predicate}" is no predicate${didYouMean(predicate, PREDICATES)}`;
      problems.push(file.problem([...path, 'predicates', index], message));
    }
  }
  for (const { item, path } of file.items('ambiguities')) {
    const { options, optionsZh = options } = item;
    if (options.length === optionsZh.length) continue;
    const message = `ambiguity "${item.id}": "optionsZh" has ${optionsZh.length} readings and "options" ${options.length}; give one for each, in the same order`;
    problems.push(file.problem([...path, 'optionsZh'], message));
  }
  for (const { item, path } of file.items('derived')) {
    for (const [index, id] of item.from.entries()) {
      const fault = unknownId(references, 'statistic', 'from', id);
      if (fault !== null) problems.push(file.problem([...path, 'from', index], `derivation "${item.id}": ${fault}`));
    }
  }
  return problems;
};
