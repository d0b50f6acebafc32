import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftSource } from '../../src/drafting/draft-source.ts';
import { layOut } from '../../src/drafting/layout.ts';
import { formatProblem } from '../../src/sources/problem.ts';
import { checkSources, parseSource } from '../../src/sources/read-source.ts';
import { sourceYaml } from '../../src/sources/source-yaml.ts';
import { NOTHING_GIVEN } from '../support/draft-request.ts';

const parts = fc.constantFrom(
  'Li Wei, ',
  'chairman of ',
  'Haiyue Tea Co Ltd ',
  'the company ',
  'owns 30 percent of ',
  'was founded in 2002 by ',
  'He ',
  'It ',
  'which oversees about 40 shops ',
  'plans to open a school in Suzhou ',
  '"We hope to build a brand," ',
  'says. ',
  '王立群',
  '海悦茶业有限公司',
  '董事长',
  '持有',
  '30%的股份',
  '，',
  '。',
  '由',
  '创办',
  '该公司',
  '茶叶协会',
  '2009年',
  '约80家茶行',
  '\n\n',
  '\n',
  'By He Wei in Shanghai (Courier)\n',
  'Updated: 2013-11-18 07:40\n',
  '𠮷',
  '(left) ',
  '<P0>',
  '? ',
  '\u00a0',
  "'s ",
);
const text = fc.array(parts, { minLength: 1, maxLength: 40 }).map((list) => `x ${list.join('')}`);

test('any text gives a source file that the check takes as it is', () => {
  fc.assert(
    fc.property(text, (words) => {
      const { source } = draftSource(words, NOTHING_GIVEN);
      const bytes = new TextEncoder().encode(sourceYaml(source));
      const { problems } = checkSources([parseSource({ file: 'draft.yaml', bytes })]);
      expect(problems.map(formatProblem)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('every character of a text that is no white space is in exactly one passage', () => {
  fc.assert(
    fc.property(text, (words) => {
      const characters = [...words];
      const covered = new Set<number>();
      for (const { start, end } of layOut(words, null)) {
        for (let at = start; at < end; at += 1) {
          expect(covered.has(at)).toBe(false);
          covered.add(at);
        }
      }
      for (const [at, character] of characters.entries())
        if (!/\s/u.test(character)) expect(covered.has(at)).toBe(true);
    }),
  );
});
