import { expect, test } from 'vitest';
import { jsonl } from '../../../src/exchange/out/jsonl.ts';
import { written } from '../../support/exchange-records.ts';

const { text, lost } = written(jsonl);
const lines = text
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
const lineOf = (of: string, id: string) => lines.find((line) => line['of'] === of && line['id'] === id);

test('the first line says what the file is and under which licence', () => {
  expect(lines[0]).toEqual({
    of: 'graph',
    version: 1,
    licence: {
      id: 'CC-BY-4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      attribution: 'the Guanxi contributors',
    },
  });
});

test('a source comes with its passages', () => {
  expect(lineOf('source', 'src-b')).toMatchObject({
    title: '题目 src-b',
    published: '2014-05',
    passages: [{ id: 'src-b#P1.1', key: 'P1.1', start: 10, end: 40, sha256: 'ab'.repeat(32) }],
  });
});

test('a relation has its bounds, and says that sources disagree', () => {
  expect(lineOf('relation', 'wang.heads.guild')).toMatchObject({
    fromKind: 'PERSON',
    toKind: 'ASSOCIATION',
    status: 'DISPUTED',
    claims: ['heads', 'heads-b'],
    validity: { startMin: '2011-01-01', startMax: '2012-03-31', endMin: '2014-05-01' },
  });
});

test('a claim has what its source says, dates as printed, and the passages it cites', () => {
  expect(lineOf('claim', 'heads-b')).toEqual({
    of: 'claim',
    id: 'heads-b',
    source: 'src-b',
    subject: 'wang',
    predicate: 'HEADS',
    object: 'guild',
    polarity: 'AFFIRMED',
    modality: 'ASSERTED',
    tense: 'CURRENT',
    rank: 'NORMAL',
    status: 'ACCEPTED',
    start: '2012-03',
    saidOn: '2014-05',
    recordedAt: '2026-11-23',
    title: '会长',
    supports: ['P1.1'],
    relation: 'wang.heads.guild',
  });
  expect(lineOf('claim', 'set-up')).toMatchObject({ start: 'c. 2002' });
  expect(lineOf('claim', 'denied')).toMatchObject({ polarity: 'DENIED' });
  expect(lineOf('claim', 'members')).toMatchObject({ figure: { value: 1000, qualifier: 'MORE_THAN', asOf: '2013' } });
});

test('nothing is lost', () => {
  expect(lost).toEqual({});
});
