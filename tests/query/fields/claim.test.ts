import { describe, expect, it } from 'vitest';
import type { Quotes } from '../../../src/domain/quotes.ts';
import { compileField } from '../../../src/query/fields.ts';
import { Compilation } from '../../../src/query/compilation.ts';
import { compiledField, compiling, readable } from '../../support/compiling.ts';

const claim = (text: string) => compiledField('Claim', text);

describe('a claim', () => {
  it('is affirmed, accepted and of normal rank unless something else is stored', () => {
    const stored = ['polarity', 'rank', 'status'].map((name) => claim(name).answer(null));
    expect(stored).toEqual(['AFFIRMED', 'NORMAL', 'ACCEPTED']);
    expect(claim('polarity').answer('DENIED')).toBe('DENIED');
  });

  it('leads to what it is about, each by the property of its id', () => {
    for (const [field, label, property] of [
      ['subject', 'Entity', 'subject'],
      ['subjectTerm', 'Term', 'subjectTerm'],
      ['object', 'Entity', 'object'],
      ['objectTerm', 'Term', 'objectTerm'],
      ['attributedTo', 'Entity', 'attributedTo'],
      ['source', 'Source', 'source'],
    ])
      expect(claim(`${field} { id }`).text).toContain(`(n0:${label} {id: x.${property}})`);
  });

  it('leads to the claims that it rests on, and to those that it speaks of', () => {
    for (const name of ['basis', 'content'])
      expect(claim(`${name} { id }`).text).toBe(
        `COLLECT { UNWIND x.${name} AS i0 MATCH (c1:Claim {id: i0}) RETURN [c1.id] }`,
      );
  });

  it('leads to the relation that it supports, whichever way that goes', () => {
    expect(claim('relation { id }').text).toContain(
      'MATCH (n0:Entity {id: x.subject})-[r1 {id: x.relation}]-(n2:Entity {id: x.object})',
    );
  });

  it('is a statistic only where it gives a figure', () => {
    const { text, answer } = claim('statistic { id value }');
    expect(text).toMatch(/^CASE WHEN x:Statistic THEN .* END$/);
    expect([answer(null), answer(['c-1', 99])]).toEqual([null, { id: 'c-1', value: 99 }]);
  });

  it('has its times as printed and as days', () => {
    const { answer } = claim('period { start { text earliest } end { text } }');
    expect(answer(['2012', null])).toEqual({ start: { text: '2012', earliest: '2012-01-01' }, end: null });
  });
});

describe('the evidence of a claim', () => {
  const { text, answer } = claim('evidence { stance locator { passage paragraph start } }');

  it('is what supports it, the row of its register, and what speaks against it', () => {
    const cited = (stance: string, property: string) => `[k IN coalesce(x.${property}, []) | [k, '${stance}']]`;
    expect(text).toContain(`UNWIND ${cited('SUPPORTS', 'supports')} + CASE WHEN x.row IS NULL THEN []`);
    expect(text).toContain(`+ ${cited('CONTRADICTS', 'contradicts')} AS`);
  });

  it('names a place also where the file of the source does not list it', () => {
    expect(text).toContain('OPTIONAL MATCH (p1:Passage');
    expect(answer([[null, null, null, null, 'SUPPORTS', 'P9']])).toEqual([
      { stance: 'SUPPORTS', locator: { passage: 'P9', paragraph: 'P9', start: null } },
    ]);
  });

  it('is none where it cites nothing', () => {
    expect(answer([])).toEqual([]);
  });
});

describe('the words of a place', () => {
  const scope = { variable: 'p', cited: { by: 'x', place: 'e' } };
  const { compilation: plain, field } = compiling('{ quote }', {}, 'Evidence');
  const quoting = (quotes: Quotes | null) => {
    const compilation = new Compilation({ ...plain.operation, quotes }, compileField);
    return readable(compileField(compilation, scope, field), compilation.request);
  };

  it('are null, and nothing is read, where the reader has no copies of sources', () => {
    expect(quoting(null).text).toBe('null');
  });

  it('are read from the copy, by the passage and its digest', () => {
    const asked: unknown[] = [];
    const quotes: Quotes = (passage) => {
      asked.push(passage);
      return '上海';
    };
    const { columns, answerOf } = quoting(quotes);
    expect(columns).toContain('x.source');
    expect(answerOf({ 'x.source': 'src', textFile: 'a.txt', 'p.start': 3, 'p.end': 5, 'p.sha256': 'f0' })).toBe('上海');
    expect(asked).toEqual([{ source: 'src', file: 'a.txt', start: 3, end: 5, sha256: 'f0' }]);
  });
});
