import { getNamedType, isInputObjectType, isRequiredArgument, isScalarType, type GraphQLArgument } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileRoot, roots } from '../../src/query/roots.ts';
import { compiledRoot, compiling, schema } from '../support/compiling.ts';

const FIELDS = schema.getQueryType()!.getFields();
const names = Object.keys(roots) as (keyof typeof roots)[];

/** What a root field must be given, where that is no id. */
const REQUIRED: Readonly<Record<string, string>> = {
  'search.text': '"saic"',
  'absence.predicate': '"OWNS"',
  'difference.from': '"2013-01-01T00:00:00Z"',
};
/** One of two that must be given. */
const ONE_OF: Readonly<Record<string, string>> = { impact: 'claim: "a"' };

function valueOf(field: string, { name, type }: GraphQLArgument, id: string): string {
  const own = REQUIRED[`${field}.${name}`] ?? JSON.stringify(id);
  return `${name}: ${String(type).includes('[ID') ? `[${own}, "${id}2"]` : own}`;
}

/** An operation on a root field, with all that it must be given and ids of some text. */
function operationOn(name: string, id: string, more: readonly string[] = []): string {
  const { args, type } = FIELDS[name]!;
  const required = args.filter(isRequiredArgument).map((argument) => valueOf(name, argument, id));
  const given = [...required, ...(name in ONE_OF && more.length === 0 ? [ONE_OF[name]!] : []), ...more];
  const selection = isScalarType(getNamedType(type)) ? '' : ' { __typename }';
  return `{ ${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${selection} }`;
}

describe('a root field', () => {
  it.each(names)('is compiled to one statement at most, which returns: %s', (name) => {
    const { text, needsStatement } = compiledRoot(operationOn(name, 'a'));
    if (needsStatement) expect(text).toMatch(/\bRETURN\b/);
    else expect(['relationTypes', 'vocabularies']).toContain(name);
    expect(text).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  it('is compiled by the compiler of its name, not of its alias', () => {
    const { compilation, field } = compiling('{ stats: firm(id: "a") { id } }');
    expect(compileRoot(compilation, field).text).toContain(':Firm {id: $p0}');
  });
});

describe('what a caller writes', () => {
  const HOSTILE = "x'}) DETACH DELETE n //上海";
  const optional = (name: string) => FIELDS[name]!.args.filter((argument) => !isRequiredArgument(argument));
  /** Ids and texts of optional arguments and of conditions, one at a time. */
  const ways = (name: string, id: string): readonly string[] =>
    optional(name).flatMap((argument) => {
      const named = getNamedType(argument.type);
      if (['after', 'before'].includes(argument.name)) return [];
      if (!isInputObjectType(named)) return ['ID', 'String'].includes(named.name) ? [valueOf(name, argument, id)] : [];
      return Object.values(named.getFields()).flatMap((member) => {
        const of = getNamedType(member.type).name;
        const list = String(member.type).startsWith('[');
        const text = JSON.stringify(id);
        if (of === 'TextFilter') return [`where: { ${member.name}: { contains: ${text} } }`];
        return ['ID', 'String'].includes(of) ? [`where: { ${member.name}: ${list ? `[${text}]` : text} }`] : [];
      });
    });

  it.each(names)('never stands in the statement, and only shapes it by being there: %s', (name) => {
    const both = [HOSTILE, 'a'].map((id) => [
      operationOn(name, id),
      ...ways(name, id).flatMap((way) =>
        name === 'impact' && way.startsWith('passage') ? [] : [operationOn(name, id, [way])],
      ),
    ]);
    const compiled = both.map((operations) => operations.map((one) => textOf(one)));
    expect(compiled[0]!.join()).not.toContain('DETACH');
    expect(compiled[0]).toEqual(compiled[1]);
  });

  /** The statement; what is refused reaches none. */
  function textOf(operation: string): string {
    try {
      return compiledRoot(operation).text;
    } catch (error) {
      return error instanceof Error ? error.name : '';
    }
  }
});
