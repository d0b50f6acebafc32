import { claimsAbout } from '../claim-list.ts';
import type { FieldCompiler } from '../compilation.ts';

/** The fields of a term that are no plain property. */
export const termFields: Readonly<Record<string, FieldCompiler>> = {
  claims: (compilation, { variable: v }, field) => claimsAbout(compilation, field, v, ['subjectTerm', 'objectTerm']),
};
