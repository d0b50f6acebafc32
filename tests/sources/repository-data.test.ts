import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { findFiles } from '../../src/sources/find-files.ts';
import { formatProblem, formatRemark } from '../../src/sources/problem.ts';
import { readSources } from '../../src/sources/read-source.ts';
import { toClaims } from '../../src/sources/to-claims.ts';

const { files } = await findFiles('data');
const { sources, problems, remarks } = readSources(files);
const contents = sources.map(({ content }) => toClaims(content));
const claims: readonly Claim[] = contents.flatMap((content) => content.claims);
const namesOf = (id: string) =>
  claims.filter(({ predicate, subject }) => predicate === 'NAME' && subject === id).map(({ value }) => value ?? '');

test('all source files together are without fault', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

test('there is nothing to be remarked on in them', () => {
  expect(remarks.map(formatRemark)).toEqual([]);
});

test('readings of what is open are in words, not ids', () => {
  const ids = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
  const options = contents.flatMap(({ ambiguities }) => ambiguities.flatMap((one) => one.options));
  expect(options.length).toBeGreaterThan(20);
  expect(options.filter((option) => ids.has(option))).toEqual([]);
});

describe('what may be one thing is not merged:', () => {
  const candidates = claims.filter(({ predicate }) => predicate === 'POSSIBLY_SAME_AS');
  const ends = candidates.map(({ subject, object }) => [subject, object].sort().join(' '));

  test('each candidate is inferred, and says on what grounds', () => {
    expect(candidates.length).toBeGreaterThan(10);
    expect(candidates.filter(({ modality, note }) => modality !== 'INFERRED' || note === null)).toEqual([]);
  });

  test.each([
    ['ssec', 'shanghai-small-enterprises-trade-service-center'],
    ['ssec', 'shanghai-sme-development-service-center'],
    ['ssec-international-cooperation-office', 'trade-service-center-international-department'],
    ['shanghai-coffee-association', 'shanghai-food-association-coffee-committee'],
    ['saic', 'saic-motor'],
    ['saic', 'saic-group'],
  ])('%s and %s share no printed name and are tied by a candidate', (one, other) => {
    const full = (id: string) => namesOf(id).filter((name) => name !== 'SAIC');
    expect(full(one).filter((name) => full(other).includes(name))).toEqual([]);
    expect(ends).toContain([one, other].sort().join(' '));
  });

  test.each([
    ['saic-forerunner', 'saic-group', 'a forerunner is another firm'],
    ['shanghai-sme-coordination-office', 'ssec', 'an office of the city is no centre'],
  ])('%s and %s are none: %s', (one, other) => {
    expect(ends).not.toContain([one, other].sort().join(' '));
  });
});

describe('what several sources speak of as one is said to be one, by a claim that says on what grounds:', () => {
  const spoken = new Map<string, Set<string>>();
  for (const { subject, object, source, predicate } of claims)
    for (const id of [subject, predicate === 'POSSIBLY_SAME_AS' ? null : object])
      if (id !== null && !source.includes('editors')) spoken.set(id, (spoken.get(id) ?? new Set()).add(source));
  for (const { source } of contents)
    if (source.author !== null) spoken.set(source.author, (spoken.get(source.author) ?? new Set()).add(source.id));
  const kindOf = new Map(
    claims.filter(({ predicate }) => predicate === 'KIND').map(({ subject, value }) => [subject, value]),
  );
  // Shanghai and China need none: there is one city and one country of the name.
  const shared = [...spoken]
    .filter(([id, { size }]) => size > 1 && !['shanghai', 'china'].includes(id))
    .map(([id]) => id);

  test.each(shared.sort())('%s', (id) => {
    const said = claims.filter(({ predicate, subject }) => predicate === 'IDENTITY' && subject === id);
    expect(said).toEqual([expect.objectContaining({ modality: 'INFERRED', note: expect.any(String) })]);
  });

  test('and no such claim is of what one source alone speaks of', () => {
    const said = claims.filter(({ predicate }) => predicate === 'IDENTITY').map(({ subject }) => subject);
    expect(said.filter((id) => !shared.includes(id!) || !kindOf.has(id))).toEqual([]);
  });
});

describe('nothing is guessed about people:', () => {
  const people = new Set(
    claims.filter(({ predicate, value }) => predicate === 'KIND' && value === 'PERSON').map(({ subject }) => subject!),
  );
  const language = new Map(contents.map(({ source }) => [source.id, source.language]));
  const names = claims.filter(({ predicate, subject }) => predicate === 'NAME' && people.has(subject!));
  const inHan = names.filter(({ value }) => /\p{Script=Han}/u.test(value ?? ''));

  test('characters of a name come from a source in Chinese that prints them', () => {
    expect(inHan.length).toBeGreaterThan(0);
    for (const name of inHan) {
      expect([name.value, language.get(name.source)]).toEqual([name.value, expect.stringMatching(/^zh/)]);
      expect(name.details['kind']?.text).toBe('PRINTED');
    }
  });

  test.each(['wang-zhendong', 'dai-jie', 'dong-rongyong', 'he-wei'])('%s bears none', (id) => {
    expect(namesOf(id).length).toBeGreaterThan(0);
    expect(inHan.filter(({ subject }) => subject === id)).toEqual([]);
  });

  test('pinyin that a source in Chinese does not print is our transcription', () => {
    const latin = names.filter(
      ({ value, source }) => language.get(source) === 'zh' && /^[A-Za-z ]+$/.test(value ?? ''),
    );
    expect(latin.length).toBeGreaterThan(3);
    expect(latin.filter(({ details }) => details['kind']?.text !== 'TRANSCRIBED')).toEqual([]);
  });

  test('no word of ours gives a gender that no source states', () => {
    const said = claims.flatMap(({ id, note, value }) => [note, value].map((text) => ({ id, text: text ?? '' })));
    const noted = contents.flatMap(({ absences, ambiguities }) => [
      ...absences.flatMap(({ id, wrong, right }) => [wrong, right].map((text) => ({ id, text }))),
      ...ambiguities.flatMap(({ id, question, reading, options }) =>
        [question, reading, ...options].map((text) => ({ id, text })),
      ),
    ]);
    // Quoted words are the source's; He is a family name.
    const ours = [...said, ...noted].map(({ id, text }) => ({
      id,
      text: text.replaceAll(/'[^']*'/g, '').replaceAll('He Wei', ''),
    }));
    expect(ours.filter(({ text }) => /\b(he|him|his|she|her|man|woman)\b|[他她]/i.test(text))).toEqual([]);
  });
});

describe('a plan is said as a plan:', () => {
  const plans = claims.filter(({ tense }) => tense === 'PROPOSED' || tense === 'INTENDED');

  test.each(plans.map((claim) => [claim.id, claim] as const))('%s', (_id, { modality, tense }) => {
    expect([tense, 'ATTRIBUTED', 'INFERRED']).toContain(modality);
  });
});

describe('a figure is hedged as it is printed:', () => {
  const figures = claims.filter(({ figure, modality }) => figure !== null && modality !== 'INFERRED');

  test('only a date or a page is exact where no hedge is printed', () => {
    const exact = figures.filter(({ figure }) => figure!.qualifier === 'EXACT');
    expect(exact.filter(({ figure }) => !['year', 'pages'].includes(figure!.unit ?? '')).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test.each(figures.map((claim) => [claim.id, claim.figure!] as const))('%s', (_id, { valueText, qualifier }) => {
    const hedge = /^(more than|over|at least|less than|fewer than|about|nearly|several)\b/i
      .exec(valueText)?.[1]
      ?.toLowerCase();
    const hedges: Readonly<Record<string, string>> = {
      'more than': 'MORE_THAN',
      over: 'MORE_THAN',
      'at least': 'AT_LEAST',
      'less than': 'LESS_THAN',
      'fewer than': 'LESS_THAN',
      about: 'ABOUT',
      nearly: 'ABOUT',
      several: 'SEVERAL',
    };
    if (hedge === undefined) expect(['EXACT', 'NONE_GIVEN']).toContain(qualifier);
    else expect(qualifier).toBe(hedges[hedge]);
  });

  test('a year says for which year it is', () => {
    const years = claims.filter(({ figure }) => figure?.unit === 'year');
    expect(years.filter(({ figure }) => !figure!.asOf?.startsWith(String(figure!.value))).map(({ id }) => id)).toEqual(
      [],
    );
  });
});

describe('what a source is said not to say can be asked of it:', () => {
  const remarks = contents.flatMap(({ absences }) => absences);

  test.each([
    ['n-500-members', ['group-smes-at-ssec', 'ssec-exchange-platform'], 'BENEFITED_FROM'],
    ['n-guangyu-one-of-500', ['guangyu', 'group-smes-at-ssec'], 'MEMBER_OF'],
    ['n-coffee-under-ssec', ['wang-zhendong', 'ssec-exchange-platform'], 'BENEFITED_FROM'],
    ['n-saic-owner', ['saic', 'shanghai-municipal-government'], 'OWNS'],
  ])('%s is on %j and %s', (id, about, predicate) => {
    const remark = remarks.find((one) => one.id === id);
    expect(remark?.about).toEqual(expect.arrayContaining(about));
    expect(remark?.predicates).toContain(predicate);
  });
});

describe('how a source stands is told with it:', () => {
  test.each(contents.map(({ source }) => [source.id, source] as const))('%s', (_id, source) => {
    expect(source.summary).toBeTruthy();
    if (source.published === null) expect(source.publishedBasis ?? source.summary).toBeTruthy();
    if (source.url === null && source.kind !== 'EDITORS_NOTE' && source.textFile === null) {
      expect(`${source.publishedBasis} ${source.summary}`).toMatch(/not known|address/);
    }
  });

  test('a source with neither a known title nor a known address is weak', () => {
    const lost = contents.filter(
      ({ source: { title, url, kind, textFile } }) =>
        title.endsWith('(our words)') && url === null && kind !== 'EDITORS_NOTE' && textFile === null,
    );
    expect(lost.length).toBeGreaterThan(2);
    expect(lost.filter(({ source }) => !source.weak).map(({ source }) => source.id)).toEqual([]);
  });

  test('what a note says to be in our notes alone does not cite the excerpt', () => {
    const beyond = claims.filter(({ note }) =>
      /beyond the excerpt|in our notes alone|does not print it/.test(note ?? ''),
    );
    const cited = beyond.filter(({ supports, predicate }) => predicate !== 'KIND' && supports.includes('EXC'));
    expect(beyond.length).toBeGreaterThan(1);
    expect(cited.map(({ id }) => id)).toEqual([]);
  });

  test('copies and pages that no editor answers for are marked weak', () => {
    const weakHosts =
      /vagaawaga|baike|thefullwiki|w4vfr|fjdnzx|baogaosu|gafei|netcchina|wikipedia|blog\.gasgoo|github\.com/;
    const hosts = contents.map(({ source }) => ({ ...source, host: `${source.url} ${source.channel}` }));
    const onWeakHosts = hosts.filter(({ host }) => weakHosts.test(host));
    expect(onWeakHosts.length).toBeGreaterThan(5);
    expect(onWeakHosts.filter(({ weak }) => !weak).map(({ id }) => id)).toEqual([]);
  });
});
