import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { relationOf } from '../../src/domain/relation-of.ts';
import { formatProblem } from '../../src/sources/problem.ts';
import { readSources } from '../../src/sources/read-source.ts';
import type { SourceFile } from '../../src/generated/source-file.ts';
import { toClaims } from '../../src/sources/to-claims.ts';
import { ARTICLE_IDS } from '../support/article-ids.ts';

const path = 'data/chinadaily-20131118-center-links-firms.yaml';
const { sources, problems } = readSources([{ file: path, bytes: readFileSync(path) }]);
const file: SourceFile = sources[0]?.content ?? { source: { id: '', kind: '', title: '', language: '', recorded: '' } };
const content = toClaims(file);
const claim = (id: string): Claim => content.claims.find((one) => one.id === id)!;
const sorted = (ids: Iterable<string>) => [...ids].sort();

test('the article is without fault', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

describe('nothing of the article is lost:', () => {
  test.each(['entities', 'terms', 'statistics', 'trends', 'ambiguities', 'notSaid', 'derived'] as const)(
    'its %s are there by their ids',
    (section) => {
      const ids = (file[section] ?? []).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([...ARTICLE_IDS[section]]));
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  test('its 58 relations are there by their ids', () => {
    const ids = (file.claims ?? []).map(({ id }) => id);
    expect(ARTICLE_IDS.relations).toHaveLength(58);
    expect(ids).toEqual(expect.arrayContaining([...ARTICLE_IDS.relations]));
  });

  test('every paragraph has passages, and every passage carries something', () => {
    const paragraphs = [...new Set(content.passages.map(({ paragraph }) => paragraph))];
    const body = Array.from({ length: 12 }, (_, index) => `P${index + 1}`);
    expect(sorted(paragraphs)).toEqual(sorted(['NAV', 'HL', 'UPD', 'BY', 'DECK', 'ALT', 'CAP', 'PAG', ...body]));
    const cited = new Set(content.claims.flatMap(({ supports }) => supports));
    expect(content.passages.map(({ key }) => key).filter((key) => !cited.has(key))).toEqual([]);
  });

  test('a fact with a term at one end is a claim and no relation', () => {
    const object = content.claims.filter(({ id }) => /^[rx]-/.test(id));
    expect(object.filter((one) => relationOf(one) === null).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['r-ssec-good-for-entrepreneurship', 'r-saic-lacks-technology', 'r-he-wei-wrote']),
    );
    expect(claim('r-photo-depicts-wang')).toMatchObject({ subjectTerm: 'article-photo', object: 'wang-zhendong' });
    expect(claim('s-article-pages')).toMatchObject({ subject: null, subjectTerm: 'article-page-1' });
  });
});

describe('nothing is said that the article does not say:', () => {
  test('most facts are undated, and the dates there are are as printed', () => {
    const dated = content.claims.filter(({ start, end }) => start !== null || end !== null);
    expect(Object.fromEntries(dated.map(({ id, start }) => [id, start]))).toEqual({
      'r-dong-founded-guangyu': '2002',
      'r-municipality-set-up-ssec': '2011',
      'r-he-wei-wrote': '2013-11-18',
      'r-china-daily-published': '2013-11-18',
    });
    expect(content.claims.filter(({ end }) => end !== null)).toEqual([]);
  });

  test('all of it was said on the day of publication and recorded on that of the record', () => {
    expect(new Set(content.claims.map(({ saidOn }) => saidOn))).toEqual(new Set(['2013-11-18']));
    expect(new Set(content.claims.map(({ recordedAt }) => recordedAt))).toEqual(new Set(['2026-11-23']));
  });

  test('that the centre is a government body is inferred, and it says from what', () => {
    const kind = claim(`${content.source.id}.ssec.kind`);
    expect(kind).toMatchObject({
      modality: 'INFERRED',
      value: 'GOVERNMENT_BODY',
      basis: ['r-municipality-set-up-ssec'],
    });
    expect(claim(`${content.source.id}.ssec-international-cooperation-office.kind`).modality).toBe('INFERRED');
  });

  test('that Dai works at the centre rests on two other claims', () => {
    expect(claim('r-dai-works-at-ssec')).toMatchObject({
      modality: 'INFERRED',
      basis: ['r-dai-heads-intl-office', 'r-intl-office-part-of-ssec'],
    });
  });

  test('owning is told from the owner', () => {
    expect(claim('r-saic-state-owned')).toMatchObject({ subject: 'the-state', predicate: 'OWNS', object: 'saic' });
    expect(claim('r-guangyu-family-owned')).toMatchObject({ subject: 'unnamed-owning-family', object: 'guangyu' });
  });

  test('more than 1,000 is not 1000, and several is no number', () => {
    expect(claim('s-mnc-regional-hq')).toMatchObject({
      modality: 'CONCESSIVE',
      figure: { value: 1000, valueText: 'more than 1,000', qualifier: 'MORE_THAN' },
    });
    expect(claim('s-ssec-exchanges-weekly').figure).toMatchObject({ value: null, qualifier: 'SEVERAL' });
  });

  test.each([
    ['r-wang-considers-founding-center', 'PROPOSED'],
    ['r-center-planned-in-ftz', 'PROPOSED'],
    ['r-guangyu-wants-brand', 'INTENDED'],
    ['r-central-gov-shifts-economy', 'INTENDED'],
  ])('%s is a plan and no fact: %s', (id, modality) => {
    expect(claim(id).modality).toBe(modality);
  });

  test('some of the firms that have gained are not all of them', () => {
    for (const id of ['r-some-got-special-funds', 'r-some-found-foreign-partners']) {
      expect(claim(id).subject).not.toBe('group-benefited-firms');
      const part = content.claims.find(
        ({ predicate, subject }) => predicate === 'PART_OF' && subject === claim(id).subject,
      );
      expect(part?.object).toBe('group-benefited-firms');
    }
  });

  test('the day of writing stands where the day is printed', () => {
    expect(claim('r-he-wei-wrote').supports).toContain('UPD');
  });

  test('praise is for what the article praises it for', () => {
    expect(claim('r-ssec-good-for-entrepreneurship')).toMatchObject({
      modality: 'EVALUATIVE',
      objectTerm: 'entrepreneurship',
      supports: ['DECK', 'P6.1'],
    });
  });

  test('what Dong came to see of SAIC is in nobody else’s voice', () => {
    const described = content.claims.filter(
      ({ subject, predicate }) => subject === 'saic' && predicate === 'DESCRIPTION',
    );
    expect(described).toEqual([]);
    expect(claim('r-dong-realised-saic-gap')).toMatchObject({
      modality: 'ATTRIBUTED',
      details: { saicIs: { text: expect.stringMatching(/^large/) } },
    });
  });

  test('nothing ties the municipality to Guangyu through the word "foreign" alone', () => {
    const linked = claim('r-ssec-links-foreign-side').object;
    const around = content.claims.filter(
      (one) => relationOf(one) !== null && [one.subject, one.object].includes(linked),
    );
    expect(around.map(({ id }) => id)).toEqual(['r-ssec-links-foreign-side']);
  });

  test('what is not stated is said to be so', () => {
    expect(claim(`${content.source.id}.wang-zhendong.kind`).details).toMatchObject({ notStated: { text: 'GENDER' } });
    expect(claim('r-saic-state-owned').details).toMatchObject({ share: { text: 'not stated' } });
  });
});
