import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildSchema } from 'graphql';
import { readTypeDefs } from '../../src/api/schema.ts';
import { readReleasedSchema } from '../../src/tools/read-released-schema.ts';
import { unannouncedChanges } from '../../src/tools/unannounced-changes.ts';

const released = readReleasedSchema();
const changelog = readFileSync('CHANGELOG.md', 'utf8');

describe('the schema since the last release', () => {
  test('breaks nothing that the changelog does not announce', async () => {
    const present = buildSchema((await readTypeDefs()).join('\n'));
    // A sentence here belongs into the top section of CHANGELOG.md, with what clients should do instead.
    expect(unannouncedChanges(released, present, changelog)).toEqual([]);
  });

  test('is compared with a version that is no newer than the program', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(released.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(released.version.localeCompare(version, 'en', { numeric: true })).toBeLessThanOrEqual(0);
  });
});

describe('an unannounced change', () => {
  const before = { version: '1.0.0', schema: buildSchema('type Query { firm(id: ID!): String heads: String }') };
  const unannounced = (sdl: string, above = '') =>
    unannouncedChanges(
      before,
      buildSchema(sdl),
      `# Changelog\n\n${above}\n\n## [1.0.0] - 2026-11-30\n\n- Query.heads was removed.\n`,
    );
  const without = 'type Query { firm(id: ID!): String }';

  test('is a removal that the changelog names only in a section of the past', () => {
    expect(unannounced(without)).toEqual(['Query.heads was removed.']);
  });

  test('is none once a section above the last release names it, in code and over two lines', () => {
    expect(unannounced(without, '## [Unreleased]\n\n- `Query.heads` was\n  removed. Ask `Query.firm`.')).toEqual([]);
  });

  test('is each of several, whatever else is announced', () => {
    const sdl = 'type Query { firm(id: [ID!]!, name: String!): String }';
    expect(unannounced(sdl, '## [2.0.0] - 2027-01-01\n\n- Query.heads was removed.')).toEqual([
      'Query.firm arg id has changed type from ID! to [ID!]!.',
      'A required arg name on Query.firm was added.',
    ]);
  });

  test('is no addition and no deprecation', () => {
    const more =
      'type Query { firm(id: ID!, lang: String): String heads: String @deprecated(reason: "Ask firm.") city: Int }';
    expect(unannounced(more)).toEqual([]);
  });

  test('cannot be told without a section of the release', () => {
    expect(() => unannouncedChanges(before, before.schema, '# Changelog\n')).toThrow('no section "## [1.0.0]"');
  });
});
