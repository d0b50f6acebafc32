import { describe, expect, it } from 'vitest';
import { BEGINNING, FOREVER } from '../../../src/domain/partial-date.ts';
import { INTERVAL_BASE } from '../../../src/domain/validity.ts';
import { compiledField } from '../../support/compiling.ts';

const FILTER = { sources: '$sources', knownBy: null };
const relation = (text: string) => compiledField('Relation', text);
/** The relation as the claims of some sources alone give it. */
const filtered = (text: string) => compiledField('Relation', text, { variable: 'x', claimFilter: FILTER });

const claim = (properties: Readonly<Record<string, unknown>> = {}) => ({
  id: 'c-1',
  source: 'src-a',
  subject: 'wang',
  predicate: 'HEADS',
  object: 'saic',
  tense: 'CURRENT',
  modality: 'ASSERTED',
  saidOn: '2013-11-18',
  recordedAt: '2026-01-01',
  knownFrom: 20131118,
  ...properties,
});

describe('a relation', () => {
  it('has the properties that are stored with it', () => {
    for (const name of ['title', 'start', 'end', 'ended', 'modality', 'status', 'confidence'])
      expect(relation(name).text).toBe(`x.${name}`);
  });

  it('has a list of titles, also where it has one or none', () => {
    const { answerOf } = relation('titles');
    expect(answerOf({ 'x.titles': ['chairman', '总经理'], 'x.title': 'chairman' })).toEqual(['chairman', '总经理']);
    expect(answerOf({ 'x.title': 'chairman' })).toEqual(['chairman']);
    expect(answerOf({})).toEqual([]);
  });

  it('comes from one source where no list of several is stored', () => {
    expect(relation('sourceCount').text).toBe('coalesce(size(x.sources), 1)');
  });

  it('is supported by the standing claims on it, in the order of their ids', () => {
    const { text } = relation('claims { id }');
    expect(text).toMatch(/(\w+)\.relation = x\.id AND \1\.status IS NULL AND .*<> 'DEPRECATED' .*ORDER BY \1\.id/);
  });
});

describe('the ends of a relation', () => {
  it('are those that the statement has matched, where it has', () => {
    const scope = { variable: 'x', ends: { from: 'a', to: 'b' } };
    expect(compiledField('Relation', 'from { id }', scope).columns).toEqual(['a.kind', 'a.id']);
    expect(compiledField('Relation', 'to { id }', scope).columns).toEqual(['b.kind', 'b.id']);
  });

  it('are else read off the relation itself', () => {
    expect(relation('from { id }').text).toContain('UNWIND [startNode(x)]');
    expect(relation('to { id }').text).toContain('UNWIND [endNode(x)]');
  });
});

describe('when a relation held', () => {
  it('is given by bounds as days, with no end where it never comes', () => {
    const { answerOf } = relation('validity { startMin startMax endMin endMax endless certain { from to } }');
    const intervals = [20120101 * INTERVAL_BASE + 20131118];
    const bounds = { 'x.startMin': 20110101, 'x.startMax': 20111231, 'x.endMin': 20131118, 'x.endMax': FOREVER };
    expect(answerOf({ ...bounds, 'x.certain': intervals })).toMatchObject({
      startMin: '2011-01-01',
      startMax: '2011-12-31',
      endMin: '2013-11-18',
      endMax: null,
      endless: true,
      certain: [{ from: '2012-01-01', to: '2013-11-18' }],
    });
  });

  it('is open where nothing tells', () => {
    const { answerOf } = relation('validity { startMin endMax endless certain { from } }');
    expect(answerOf({})).toEqual({ startMin: null, endMax: null, endless: false, certain: [] });
  });

  it('is asked for any time where none is given', () => {
    expect(relation('certainty').parameters).toEqual({ p0: BEGINNING, p1: FOREVER });
    expect(relation('certainty(asOf: "2013")').parameters).toEqual({ p0: 20130101, p1: 20131231 });
  });
});

describe('a relation of which only some claims count', () => {
  it('has what these say, read from the claims themselves', () => {
    const { text, answer } = filtered('title');
    expect(text).toMatch(/x_claim\.relation = x\.id .* AND x_claim\.source IN \$sources RETURN properties\(x_claim\)/);
    expect(answer([claim({ title: '总经理' })])).toBe('总经理');
    expect(filtered('start').answer([claim({ start: '2012' })])).toBe('2012');
    expect(filtered('sourceCount').answer([claim(), claim({ id: 'c-2', source: 'src-b' })])).toBe(2);
  });

  it('has nothing where none does', () => {
    expect([filtered('title').answer([]), filtered('sourceCount').answer([])]).toEqual([null, 0]);
    expect(filtered('period { start { text } }').answer([])).toBeNull();
  });

  it('looks its claims up once for all such fields', () => {
    const texts = ['title', 'titles', 'start', 'confidence', 'sourceCount'].map((name) => filtered(name).text);
    expect(new Set(texts).size).toBe(1);
  });

  it('has the time that these give', () => {
    const { answer } = filtered('validity { startMin endless }');
    expect(answer([claim({ start: '2012', knownFrom: 20131118 })])).toMatchObject({ startMin: '2012-01-01' });
    const period = filtered('period { start { text } end { text } }');
    expect(period.answer([claim({ start: '2012' })])).toEqual({ start: { text: '2012' }, end: null });
  });
});

describe('the sentence of a relation', () => {
  const names = (node: string, [en, zh]: readonly [string, string], kind = 'FIRM') => ({
    [`${node}.name`]: en,
    [`${node}.kind`]: kind,
    [`${node}.nameValues`]: [en, zh],
    [`${node}.nameLangs`]: ['en', 'zh'],
    [`${node}.nameScripts`]: ['Latn', 'Hans'],
    [`${node}.nameKinds`]: ['PRINTED', 'PRINTED'],
  });
  const ends = {
    ...names('startNode(x)', ['Wang', '王振东'], 'PERSON'),
    ...names('endNode(x)', ['SAIC', '上汽集团']),
    'coalesce(x.endMax': false,
  };

  it('calls both ends as the language has them', () => {
    expect(relation('sentence').answerOf({ ...ends, 'type(x)': 'HEADS' })).toBe('Wang heads SAIC');
    expect(relation('sentence(lang: "zh")').answerOf({ ...ends, 'type(x)': 'HEADS' })).toMatch(/王振东.*上汽集团/u);
  });

  it('says the share, and what happened as past', () => {
    expect(relation('sentence').answerOf({ ...ends, 'type(x)': 'OWNS', 'x.share': 51 })).toBe(
      'Wang holds 51 percent of SAIC',
    );
    const past = { ...ends, 'type(x)': 'PARTNERS_WITH', 'coalesce(x.endMax': true };
    expect(relation('sentence').answerOf(past)).toBe('Wang partnered with SAIC');
  });

  it('says the share that the claims which count give', () => {
    const { columns, answerOf } = filtered('sentence');
    expect(columns).not.toContain('x.share');
    const owns = claim({ predicate: 'OWNS', details: '{"share":{"text":"percent","number":40}}' });
    expect(answerOf({ ...ends, 'type(x)': 'OWNS', x_claim: [owns] })).toBe('Wang holds 40 percent of SAIC');
  });
});
