import { rankFaults } from '../../domain/claim-checks/rank-faults.ts';
import type { Check } from './check.ts';

/** The ranks of terms' claims have their reasons. */
export const checkTerms: Check = (file) =>
  file
    .items('terms')
    .flatMap(({ item, path }) =>
      (['kindReview', 'nameReview'] as const).flatMap((key) =>
        rankFaults(item[key] ?? {}).map(({ at, message }) =>
          file.problem(
            [...path, key, ...at],
            `${key === 'kindReview' ? 'the kind' : 'the name'} of term "${item.id}": ${message}`,
          ),
        ),
      ),
    );
