import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as vocabulary from '../../src/domain/vocabulary.ts';

type SchemaNode = Readonly<Record<string, unknown>>;

const schema = JSON.parse(readFileSync('data/source.schema.json', 'utf8')) as {
  readonly $defs: Record<string, SchemaNode>;
};

describe("the schema's lists hold the same words as the domain's:", () => {
  test.each([
    ['entityKind', vocabulary.ENTITY_KINDS],
    ['termKind', vocabulary.TERM_KINDS],
    ['tense', vocabulary.TENSES],
    ['modality', vocabulary.MODALITIES],
    ['polarity', vocabulary.POLARITIES],
    ['rank', vocabulary.RANKS],
    ['status', vocabulary.CLAIM_STATUSES],
    ['qualifier', vocabulary.QUALIFIERS],
    ['nameKind', vocabulary.NAME_KINDS],
  ] as const)('%s', (name, words) => {
    expect(schema.$defs[name]?.['enum']).toEqual(words);
  });
});

test('every key has a description, its own or that of what it refers to', () => {
  const bare: string[] = [];
  walk(schema, '', (node, path) => {
    for (const [key, property] of Object.entries((node['properties'] ?? {}) as Record<string, SchemaNode>)) {
      const name = /^#\/\$defs\/(\w+)$/.exec(String(property['$ref']))?.[1];
      if (!property['description'] && !schema.$defs[name ?? '']?.['description']) bare.push(`${path}/${key}`);
    }
  });
  expect(bare).toEqual([]);
});

test('no map takes keys that the schema does not know', () => {
  const open: string[] = [];
  walk(schema, '', (node, path) => {
    if (node['type'] === 'object' && node['additionalProperties'] === undefined) open.push(path);
  });
  expect(open).toEqual([]);
});

function walk(value: unknown, path: string, look: (node: SchemaNode, path: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) look(value as SchemaNode, path);
  for (const [key, part] of Object.entries(value)) walk(part, `${path}/${key}`, look);
}
