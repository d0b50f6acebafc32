import { describe, expect, it } from 'vitest';
import { buildSchema } from 'graphql';
import { InputError } from '../../src/domain/input-error.ts';
import { checkArguments } from '../../src/query/check-arguments.ts';

const schema = buildSchema(`
  input TextFilter { eq: String, in: [String!], isNull: Boolean }
  input Where { name: TextFilter, ids: [ID!], source: ID, sizeAtLeast: Int }
  type Query { firms(where: Where, kinds: [String!], of: [ID!]!, id: ID!, measure: String, first: Int, after: String): Int }
`);
const { args: definitions } = schema.getQueryType()!.getFields()['firms']!;
const check = (args: Readonly<Record<string, unknown>>) => () => checkArguments(definitions, args);

describe('arguments are accepted', () => {
  it.each([
    {},
    { first: 5, kinds: null, where: null },
    { kinds: ['FIRM'], of: ['saic'] },
    { where: { name: { eq: 'SAIC' }, ids: ['saic'], sizeAtLeast: 0 } },
    { where: { name: { isNull: true } } },
    { where: { name: {} } },
    { where: { name: { eq: ' ' } }, measure: ' ' },
    // What must be given is looked up, and a cursor says itself that it is none.
    { id: '', of: [''], after: '' },
  ])('%j', (args) => {
    expect(check(args)).not.toThrow();
  });
});

describe('arguments that could mean another question are refused with what to write instead', () => {
  it.each([
    [{ kinds: [] }, 'kinds: the list is empty; leave it out to ask without it, or give at least 1.'],
    [{ of: [] }, 'of: the list is empty; give at least 1, or leave out the field that takes it.'],
    [{ where: { ids: [] } }, 'where.ids: the list is empty; leave it out to ask without it, or give at least 1.'],
    [{ where: { name: { in: [] } } }, 'where.name.in: the list is empty; leave it out'],
    [{ where: { sizeAtLeast: null } }, 'where.sizeAtLeast: null is no condition; leave it out.'],
    [{ where: { name: null } }, 'where.name: null is no condition; leave it out, or ask with isNull: true'],
    [{ where: { name: { eq: null } } }, 'where.name.eq: null is no condition; leave it out, or ask with isNull: true'],
    [{ where: { source: '' } }, 'where.source: the text is empty; leave it out.'],
    [{ where: { ids: ['saic', ''] } }, 'where.ids[1]: the text is empty; leave it out.'],
    [{ measure: '' }, 'measure: the text is empty; leave it out.'],
    [{ kinds: [''] }, 'kinds[0]: the text is empty; leave it out.'],
    [{ where: { name: { eq: '' } } }, 'where.name.eq: the text is empty; leave it out'],
    [{ where: { name: { in: ['a', ''] } } }, 'where.name.in[1]: the text is empty; leave it out'],
  ])('%j', (args, message) => {
    expect(check(args)).toThrow(InputError);
    expect(check(args)).toThrow(message);
  });
});
