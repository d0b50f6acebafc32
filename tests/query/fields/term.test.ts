import { expect, test } from 'vitest';
import { compiledField } from '../../support/compiling.ts';

test('the claims of a term are those that name it at either end, and no entity', () => {
  const { text } = compiledField('Term', 'claims { totalCount nodes { id } }');
  expect(text).toContain('(c0.subjectTerm = x.id OR c0.objectTerm = x.id)');
  expect(text).not.toMatch(/c0\.(subject|object) = /);
});
