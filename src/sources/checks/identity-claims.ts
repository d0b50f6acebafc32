import type { Check } from './check.ts';
import { unknownId } from './reference.ts';
import { statementFaults } from './statement.ts';

/** What is said to be one in several sources is an entity, and the rest of it is as in every statement. */
export const checkIdentityClaims: Check = (file, references) =>
  file.items('identities').flatMap(({ item, path }) => {
    const unknown = unknownId(references, 'entity', 'subject', item.subject);
    const faults = statementFaults(item, file.source, references);
    return [...(unknown === null ? [] : [[['subject'], unknown] as const]), ...faults].map(([keys, message]) =>
      file.problem([...path, ...keys], `identity "${item.id}": ${message}`),
    );
  });
