import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLabelledPairs } from '../../src/tools/identity/labelled-pairs.ts';
import { figuresOf, outcomeOf, report, scoreAll } from '../../src/tools/identity/measure.ts';

const [tuned, heldOut] = ['pairs', 'held-out'].map((name) =>
  scoreAll(readLabelledPairs(readFileSync(`bench/identity/${name}.csv`, 'utf8'))),
) as [ReturnType<typeof scoreAll>, ReturnType<typeof scoreAll>];

describe('the labelled pairs', () => {
  test('are many, and many of them must not match', () => {
    expect(tuned.length).toBeGreaterThanOrEqual(320);
    expect(heldOut.length).toBeGreaterThanOrEqual(80);
    expect(tuned.filter(({ pair }) => pair.wanted === 'NONE').length).toBeGreaterThanOrEqual(100);
    expect(tuned.filter(({ pair }) => pair.wanted === 'MATCH').length).toBeGreaterThanOrEqual(50);
  });

  test('are each labelled once', () => {
    const texts = [...tuned, ...heldOut].map(({ pair }) => `${pair.left.kind} ${pair.text}`);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test.each([
    ['of the rules', tuned],
    ['held out', heldOut],
  ])('%s come out with a precision of 0.98 at match, and a recall of 0.9 among candidates', (_, scored) => {
    const { precision, recall } = figuresOf(scored);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test('that are two entities never come out as a match', () => {
    const united = [...tuned, ...heldOut].filter((one) => one.pair.wanted === 'NONE' && outcomeOf(one) === 'MATCH');
    expect(united.map(({ pair }) => pair.text)).toEqual([]);
  });

  test('are reported in docs/identity.md as they come out (npm run identity)', () => {
    expect(readFileSync('docs/identity.md', 'utf8')).toBe(report(tuned, heldOut));
  });

  test.each([
    ['a kind that is none', 'x,SHIP,a,b,,match,why'],
    ['an outcome that is none', 'x,FIRM,a,b,,same,why'],
    ['no reason', 'x,FIRM,a,b,,match,'],
    ['a fact that is none', 'x,FIRM,a,b,left flies,match,why'],
    ['a relation to itself', 'x,FIRM,a,b,left OWNS left,match,why'],
  ])('with %s are refused', (_, line) => {
    expect(() => readLabelledPairs(`class,kind,left,right,facts,wanted,why\n${line}\n`)).toThrow('Line 2 of the pairs');
  });
});
