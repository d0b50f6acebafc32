import { claimsAbout } from '../claim-list.ts';
import type { FieldCompilers } from '../compilation.ts';

/** The fields of a term that are no plain property. */
export const termFields: FieldCompilers<'Term'> = {
  claims: (compilation, { variable: v }, field) => claimsAbout(compilation, field, v, ['subjectTerm', 'objectTerm']),
};
