import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildSchema, isNonNullType, isObjectType, parse, visit } from 'graphql';
import type { ASTNode, StringValueNode } from 'graphql';

const files = readdirSync('schema').filter((name) => name.endsWith('.graphql'));

/** What has a description in SDL, by the name it would be called in a message; extensions describe nothing themselves. */
function undescribed(sdl: string): readonly string[] {
  const found: string[] = [];
  const path: string[] = [];
  visit(parse(sdl), {
    enter(node) {
      const name = nameOf(node);
      if (name === null) return;
      path.push(name);
      if ('description' in node && !isSentence(node.description)) found.push(path.join('.'));
    },
    leave(node) {
      if (nameOf(node) !== null) path.pop();
    },
  });
  return found;
}

function nameOf(node: ASTNode): string | null {
  return /Definition$|Extension$/.test(node.kind) && 'name' in node ? node.name.value : null;
}

/** A sentence, so that the generated reference reads as one text. */
function isSentence(description: StringValueNode | undefined): boolean {
  // A root field's description ends with an operation that runs as it stands.
  const words = (description?.value ?? '').replace(/\n\n```graphql\n[^]*?\n```$/, '');
  return /^[^a-z\s].*[.?!]$/s.test(words);
}

/** The fields that can be null and do not say when, by type and name; a root field is null with an error, or says so. */
function silentOnNull(sdl: string): readonly string[] {
  const types = Object.values(buildSchema(sdl).getTypeMap()).filter(isObjectType);
  return types
    .filter(({ name }) => name !== 'Query' && !name.startsWith('__'))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })))
    .filter(({ field }) => !isNonNullType(field.type) && !/\bnull\b/i.test(field.description ?? ''))
    .map(({ name }) => name);
}

test('every scalar of ours names its specification', () => {
  const scalars = files.flatMap((file) =>
    parse(readFileSync(`schema/${file}`, 'utf8')).definitions.filter((one) => one.kind === 'ScalarTypeDefinition'),
  );
  expect(scalars.length).toBeGreaterThan(0);
  for (const { name, directives = [] } of scalars)
    expect([name.value, directives.map((each) => each.name.value)]).toEqual([name.value, ['specifiedBy']]);
});

describe('the descriptions', () => {
  test('are looked for everywhere', () => {
    const sdl = 'type A { b(c: Int): Int } enum D { E } input F { g: Int } directive @h(i: Int) on FIELD scalar J';
    expect(undescribed(sdl)).toEqual(['A', 'A.b', 'A.b.c', 'D', 'D.E', 'F', 'F.g', 'h', 'h.i', 'J']);
    expect(undescribed('"Does." scalar A "does." scalar B "Does" scalar C')).toEqual(['B', 'C']);
  });

  test('of fields that can be null say when they are', () => {
    const sdl = 'type A { b: Int "C, null when unknown." c: Int d: Int! "Nullable." e: Int } type Query { a: A }';
    expect(silentOnNull(sdl)).toEqual(['A.b', 'A.e']);
    expect(silentOnNull(files.map((file) => readFileSync(`schema/${file}`, 'utf8')).join('\n'))).toEqual([]);
  });

  test.each(files)('of %s are complete sentences', (file) => {
    expect(undescribed(readFileSync(`schema/${file}`, 'utf8'))).toEqual([]);
  });
});
