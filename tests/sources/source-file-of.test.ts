import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../src/generated/source-file.ts';
import { findFiles } from '../../src/sources/find-files.ts';
import { formatProblem } from '../../src/sources/problem.ts';
import { readSources } from '../../src/sources/read-source.ts';
import { readYaml } from '../../src/sources/read-yaml.ts';
import { sourceFileOf } from '../../src/sources/source-file-of.ts';
import { sourceYaml } from '../../src/sources/source-yaml.ts';
import { schemaErrors } from '../../src/sources/source-schema.ts';
import { toClaims } from '../../src/sources/to-claims.ts';
import type { SourceContent } from '../../src/store/layout/source-records.ts';
import { SMALL_SOURCE } from '../support/small-source.ts';
import { anySourceFile, anyText } from '../support/source-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** The same records, each list in the order of its ids. */
function sorted(content: SourceContent): SourceContent {
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { ...content, claims: byId(content.claims) };
}

/** What a text is read as. */
function read(text: string): SourceFile {
  const yaml = readYaml('a.yaml', bytes(text));
  if (!('data' in yaml)) throw new Error(yaml.map(formatProblem).join('\n'));
  return yaml.data as SourceFile;
}

describe('the files that come with Guanxi', async () => {
  const { sources } = readSources((await findFiles('data')).files);
  const terms = new Map(
    sources.flatMap(({ content }) => (content.terms ?? []).map(({ id, name }) => [id, name] as const)),
  );
  const contentOf = (file: SourceFile) =>
    toClaims(
      file,
      (id) => terms.has(id),
      (id) => terms.get(id) ?? null,
    );
  const written = sources.map(({ file, content }) => ({ file, text: sourceYaml(sourceFileOf(contentOf(content))) }));
  const again = readSources(written.map(({ file, text }) => ({ file, bytes: bytes(text) })));

  test('are without fault when they are written from their claims', () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(again.problems.map(formatProblem)).toEqual([]);
  });

  test.each(sources.map(({ file, content }, index) => [file, content, index] as const))(
    '%s says the same',
    (_file, content, index) => {
      expect(sorted(contentOf(again.sources[index]!.content))).toEqual(sorted(contentOf(content)));
    },
  );
});

describe('any file', () => {
  const isTerm = (id: string) => id.startsWith('t-');

  test('that is written from its claims, in whatever order, has the right form and says the same', () => {
    fc.assert(
      fc.property(anySourceFile, fc.infiniteStream(fc.nat()), (file, draws) => {
        expect(schemaErrors(file)).toEqual([]);
        const content = toClaims(file, isTerm);
        const shuffled = content.claims
          .map((claim) => ({ claim, draw: draws.next().value as number }))
          .sort((a, b) => a.draw - b.draw)
          .map(({ claim }) => claim);
        const back = read(sourceYaml(sourceFileOf({ ...content, claims: shuffled })));
        expect(schemaErrors(back)).toEqual([]);
        expect(sorted(toClaims(back, isTerm))).toEqual(sorted(content));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('may hold any text wherever a text may stand', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const small = read(SMALL_SOURCE);
        const file: SourceFile = {
          ...small,
          source: { ...small.source, title: one, summary: other, summaryZh: one },
          terms: small.terms!.map((term) => ({ ...term, name: one, note: other })),
          claims: small.claims!.map((claim) => ({
            ...claim,
            note: one,
            noteZh: other,
            rank: 'PREFERRED' as const,
            rankReason: other,
            details: { said: { text: one } },
          })),
          notSaid: small.notSaid!.map((said) => ({ ...said, wrong: one, right: other })),
        };
        const text = sourceYaml(sourceFileOf(toClaims(file)));
        const { sources, problems } = readSources([{ file: 'a.yaml', bytes: bytes(text) }]);
        expect(problems.map(formatProblem)).toEqual([]);
        expect(sorted(toClaims(sources[0]!.content))).toEqual(sorted(toClaims(file)));
      }),
      { numRuns: 60 },
    );
  });
});
