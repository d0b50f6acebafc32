import { describe, expect, it } from 'vitest';
import { sourceTypes } from '../../src/tools/source-types-plugin.ts';

const text = (description?: string) => ({ type: 'string', ...(description && { description }) });

function schemaOf(properties: object, $defs: object = {}) {
  return { type: 'object', description: 'A source.', additionalProperties: false, required: ['id'], properties, $defs };
}

describe('the types of source files', () => {
  it('are read-only, with what is required and what may be left out, each with its description', async () => {
    const types = await sourceTypes(
      schemaOf({ id: text('Its id.'), pages: { type: 'array', items: text('A page.') } }),
    );
    expect(types).toContain(
      [
        '/** A source. */',
        'export interface SourceFile {',
        '  /** Its id. */',
        '  readonly id: string;',
        '  readonly pages?: readonly string[];',
        '}',
      ].join('\n'),
    );
  });

  it('name an object of the $defs as an entry and an enum as it is, however it is described where it is used', async () => {
    const types = await sourceTypes(
      schemaOf(
        {
          id: { $ref: '#/$defs/slug', description: 'Its id.' },
          first: { $ref: '#/$defs/passage', description: 'The first.' },
          others: { type: 'array', items: { $ref: '#/$defs/passage' } },
          rank: { $ref: '#/$defs/rank', description: 'Its rank.' },
        },
        {
          slug: text('Letters.'),
          rank: { enum: ['NORMAL', 'PREFERRED'] },
          passage: { type: 'object', additionalProperties: false, properties: { rank: { $ref: '#/$defs/rank' } } },
        },
      ),
    );
    expect(types).toContain("export type Rank = 'NORMAL' | 'PREFERRED';");
    expect(types).toContain('export interface PassageEntry {\n  readonly rank?: Rank;\n}');
    for (const line of ['id: string', 'first?: PassageEntry', 'others?: readonly PassageEntry[]', 'rank?: Rank'])
      expect(types).toContain(`  readonly ${line};`);
    expect(types.match(/^export /gm)).toHaveLength(3);
  });

  it('are refused for a reference to nothing', async () => {
    await expect(sourceTypes(schemaOf({ id: { $ref: '#/$defs/sulg' } }))).rejects.toThrow(
      'The schema has no #/$defs/sulg.',
    );
  });
});
