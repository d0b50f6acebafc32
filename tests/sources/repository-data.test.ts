import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../src/domain/claim.ts';
import { findFiles } from '../../src/sources/find-files.ts';
import { formatProblem } from '../../src/sources/problem.ts';
import { readSources } from '../../src/sources/read-source.ts';
import { toClaims } from '../../src/sources/to-claims.ts';

const { files } = await findFiles('data');
const { sources, problems } = readSources(files);
const contents = sources.map(({ content }) => toClaims(content));
const claims: readonly Claim[] = contents.flatMap((content) => content.claims);
const namesOf = (id: string) =>
  claims.filter(({ predicate, subject }) => predicate === 'NAME' && subject === id).map(({ value }) => value ?? '');

test('all source files together are without fault', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

describe('what may be one thing is never merged:', () => {
  test('each candidate is inferred, and says on what grounds', () => {
    const candidates = claims.filter(({ predicate }) => predicate === 'POSSIBLY_SAME_AS');
    expect(candidates.length).toBeGreaterThan(10);
    expect(candidates.filter(({ modality, note }) => modality !== 'INFERRED' || note === null)).toEqual([]);
  });

  test.each([
    ['ssec', 'shanghai-small-enterprises-trade-service-center'],
    ['ssec', 'shanghai-sme-development-service-center'],
    ['ssec', 'shanghai-sme-coordination-office'],
    ['shanghai-coffee-association', 'shanghai-food-association-coffee-committee'],
    ['saic', 'saic-motor'],
    ['saic', 'saic-group'],
  ])('%s and %s share no name and are tied by a candidate', (one, other) => {
    expect(namesOf(one).filter((name) => namesOf(other).includes(name))).toEqual([]);
    const ends = claims
      .filter(({ predicate }) => predicate === 'POSSIBLY_SAME_AS')
      .map(({ subject, object }) => [subject, object].sort().join(' '));
    expect(ends).toContain([one, other].sort().join(' '));
  });
});

describe('nothing is guessed about people:', () => {
  const people = claims.filter(({ predicate, value }) => predicate === 'KIND' && value === 'PERSON');

  test.each([...new Set(people.map(({ subject }) => subject!))])('%s bears no name in Chinese characters', (id) => {
    expect(namesOf(id).length).toBeGreaterThan(0);
    expect(namesOf(id).filter((name) => /\p{Script=Han}/u.test(name))).toEqual([]);
  });
});

describe('how a source stands is told with it:', () => {
  test.each(contents.map(({ source }) => [source.id, source] as const))('%s', (_id, source) => {
    expect(source.summary).toBeTruthy();
    if (source.published === null) expect(source.publishedBasis ?? source.summary).toBeTruthy();
    if (source.url === null && source.kind !== 'EDITORS_NOTE' && source.textFile === null) {
      expect(`${source.publishedBasis} ${source.summary}`).toMatch(/in hand|address/);
    }
  });

  test('copies and pages that no editor answers for are marked weak', () => {
    const weakHosts = /w4vfr|fjdnzx|baogaosu|gafei|netcchina|wikipedia|blog\.gasgoo|github\.com/;
    const hosts = contents.map(({ source }) => ({ ...source, host: `${source.url} ${source.channel}` }));
    const onWeakHosts = hosts.filter(({ host }) => weakHosts.test(host));
    expect(onWeakHosts.length).toBeGreaterThan(5);
    expect(onWeakHosts.filter(({ weak }) => !weak).map(({ id }) => id)).toEqual([]);
  });
});
