import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftSource, type DraftRequest } from '../../src/drafting/draft-source.ts';
import { formatProblem } from '../../src/sources/problem.ts';
import { checkSources, parseSource } from '../../src/sources/read-source.ts';
import { sourceYaml } from '../../src/sources/source-yaml.ts';
import { NOTHING_GIVEN } from '../support/draft-request.ts';

const drafted = (text: string, more: Partial<DraftRequest> = {}) => draftSource(text, { ...NOTHING_GIVEN, ...more });

function problemsOf(text: string, more: Partial<DraftRequest> = {}): readonly string[] {
  const yaml = sourceYaml(drafted(text, more).source);
  const { problems } = checkSources([parseSource({ file: 'draft.yaml', bytes: new TextEncoder().encode(yaml) })]);
  return problems.map(formatProblem);
}

const LOOMS = readFileSync(new URL('texts/seen/en-newspaper-looms.txt', import.meta.url), 'utf8');

describe('a drafted source file', () => {
  const folder = new URL('texts/', import.meta.url);
  const texts = ['seen', 'unseen'].flatMap((group) =>
    readdirSync(new URL(`${group}/`, folder)).flatMap((file) => (file.endsWith('.txt') ? [`${group}/${file}`] : [])),
  );

  test.each(texts)('of %s passes the check as it is', (file) => {
    expect(problemsOf(readFileSync(new URL(file, folder), 'utf8'))).toEqual([]);
  });

  test('marks each proposal, with the rule that made it', () => {
    const { claims = [], entities = [], statistics = [] } = drafted(LOOMS).source;
    expect(claims.length).toBeGreaterThan(10);
    for (const { status, note } of [...claims, ...statistics, ...entities.map(({ kindBasis }) => kindBasis!)]) {
      expect(status).toBe('PROPOSED');
      expect(note).toMatch(/^drafted by rule [a-z0-9-]+/);
    }
    for (const { names = [] } of entities) for (const { status } of names) expect(status).toBe('PROPOSED');
  });

  test('takes headline, day, paper and author from the text where they are not given', () => {
    expect(drafted(LOOMS).source.source).toMatchObject({
      id: 'src-lakeside-courier-20160411-old-looms-find-new-hands',
      kind: 'NEWSPAPER_ARTICLE',
      title: 'Old looms find new hands',
      publisher: 'lakeside-courier',
      author: 'qian-yulan',
      dateline: 'suzhou',
      published: '2016-04-11',
      updatedStamp: { value: '2016-04-11T09:15', label: 'Updated' },
      language: 'en',
      url: null,
    });
    const given = {
      id: 'src-x',
      title: 'X',
      publisher: 'The Y',
      published: '2016',
      language: 'en-GB',
      url: 'https://example.org/x',
    };
    expect(drafted(LOOMS, given).source.source).toMatchObject({ ...given, publisher: 'y' });
    expect(problemsOf(LOOMS, given)).toEqual([]);
  });

  test('cites the text by offsets in characters and by hashes', () => {
    const text = `𠮷 ${LOOMS}`;
    const { source, passages = [] } = drafted(text).source;
    const characters = [...text];
    expect(source.text).toEqual({
      file: 'text.txt',
      characters: characters.length,
      sha256: createHash('sha256').update(text).digest('hex'),
    });
    for (const { start, end, sha256 } of passages) {
      expect(createHash('sha256').update(characters.slice(start, end).join('')).digest('hex')).toBe(sha256);
    }
  });

  test('keeps the ids of entities that the graph knows, and types names by it that no rule can', () => {
    const known = new Map([
      ['suzhou lanqiao silk co', { id: 'lanqiao', kind: 'FIRM' as const }],
      ['lakeside hall', { id: 'lakeside-hall', kind: 'FIRM' as const }],
    ]);
    const { entities = [], claims = [] } = drafted(`${LOOMS}\nThe loom stood in Lakeside Hall.\n`, { known }).source;
    expect(entities.map(({ id }) => id)).toEqual(expect.arrayContaining(['lanqiao', 'lakeside-hall']));
    expect(claims).toContainEqual(expect.objectContaining({ predicate: 'FOUNDED', object: 'lanqiao', start: '2009' }));
  });

  test('lists names that no rule can place', () => {
    expect(drafted('A day out\n\nWe met at Kestrel before noon.\n').left.names).toEqual(['Kestrel (P1.1)']);
  });

  test('holds no sentence of the text', () => {
    const yaml = sourceYaml(drafted(LOOMS).source);
    for (const sentence of LOOMS.split('\n')
      .slice(7)
      .filter((line) => line !== ''))
      expect(yaml).not.toContain(sentence.slice(0, 60));
  });
});

describe('what is not said so is not proposed', () => {
  const claims = (text: string) => (drafted(text).source.claims ?? []).map(({ predicate }) => predicate);

  test.each([
    'Li Wei is not the chairman of Haiyue Tea Co Ltd.',
    'Has Li Wei, chairman of Haiyue Tea Co Ltd, founded Borea Textiles GmbH?',
    'If Li Wei were elected president of the Haiyue Tea Association, he would resign.',
    'Haiyue Tea Co Ltd never joined the Jiangnan Tea Association.',
    '海悦茶业有限公司并未加入江宁茶叶行业协会。',
    '李伟否认曾任江宁海悦茶业有限公司董事长。',
  ])('%s', (sentence) => {
    expect(claims(`Tea\n\n${sentence}\n`)).toEqual([]);
  });

  test('what somebody says is attributed to them', () => {
    const { claims: all = [] } = drafted(
      'Tea\n\nLi Wei, chairman of Haiyue Tea Co Ltd, said that Borea Textiles GmbH owns 30 percent of Haiyue.\n',
    ).source;
    expect(all.map(({ predicate, modality }) => [predicate, modality])).toEqual([
      ['HEADS', undefined],
      ['OWNS', 'ATTRIBUTED'],
    ]);
    expect(all[1]).toMatchObject({ attributedTo: 'li-wei', details: { share: { number: 30, text: 'percent' } } });
  });
});
