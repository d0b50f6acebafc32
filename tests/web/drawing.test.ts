import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { changeBetween } from '../../web/src/scene/scene-change.ts';
import { commandOf } from '../../web/src/drawing/commands.ts';
import { nearestIn } from '../../web/src/drawing/directions.ts';
import { lineBetween, nameInMiddle } from '../../web/src/drawing/geometry.ts';
import { cardOf } from '../../web/src/layout/card.ts';
import { movedBox } from '../../web/src/layout/box.ts';
import { pointOnRoute, sampled } from '../../web/src/layout/curve.ts';
import { polylineMeets } from '../../web/src/layout/route-lines.ts';
import { labelLines } from '../../web/src/scene/label-lines.ts';
import { withOpened, edgeBundlesOf, edgeNameOf } from '../../web/src/drawing/edge-bundles.ts';
import { uncovered } from '../../web/src/drawing/thinning.ts';
import { entity, relation, sceneWith } from './made-up-scene.ts';

const point = fc.record({ x: fc.integer({ min: -999, max: 999 }), y: fc.integer({ min: -999, max: 999 }) });

describe('A line', () => {
  const card = cardOf({ radius: 16, label: 50, side: 50, below: 48 }, 30);

  test('begins and ends where mark, label and badge of its entities do, and runs through none of them', () => {
    fc.assert(
      fc.property(point, point, fc.integer({ min: -40, max: 40 }), (from, to, bend) => {
        fc.pre(Math.hypot(from.x - to.x, from.y - to.y) > 250);
        const points = sampled(lineBetween({ at: from, card }, { at: to, card }, bend), 40);
        const own = [from, to].flatMap(({ x, y }) => card.parts.map((part) => movedBox(part, x, y, -2)));
        expect(own.filter((part) => polylineMeets(points, part))).toEqual([]);
      }),
    );
  });

  test('never carries its name upside down', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const { angle } = nameInMiddle(lineBetween({ at: from, card }, { at: to, card }, 12));
        expect(Math.abs(angle)).toBeLessThanOrEqual(90);
      }),
    );
  });

  test('is a loop above an entity that is related to itself', () => {
    const at = { x: 5, y: 5 };
    const loop = lineBetween({ at, card }, { at, card }, 12);
    expect(pointOnRoute(loop, 0.5).y).toBeLessThan(at.y - 14);
  });

  test('lists the types of what it stands for', () => {
    const scene = sceneWith(
      ['a', 'b'].map((id) => entity(id)),
      [
        relation('1', 'a', 'b'),
        relation('2', 'b', 'a'),
        relation('3', 'a', 'b', { type: 'OWNS' }),
        relation('4', 'a', 'b', { type: 'SUPPORTS' }),
      ],
    );
    expect(edgeNameOf(edgeBundlesOf(scene)[0]!, (type) => type.toLowerCase())).toBe('heads · owns +1');
  });
});

describe('Relations between the same two entities', () => {
  const scene = sceneWith(
    ['a', 'b'].map((id) => entity(id)),
    [relation('first', 'a', 'b'), relation('back', 'b', 'a'), relation('kin', 'a', 'b', { type: 'PARTNERS_WITH' })],
  );
  const [bundle] = edgeBundlesOf(scene);

  test('are one curve, pointed both ways', () => {
    expect(edgeBundlesOf(scene)).toHaveLength(1);
    expect(bundle).toMatchObject({ id: 'a~b', headAtStart: true, headAtEnd: true });
  });

  test('are a curve each once one of them is selected, of which a symmetric one has no arrow', () => {
    const apart = withOpened([bundle!], 'back');
    expect(apart.map(({ id, headAtEnd }) => [id, headAtEnd])).toEqual([
      ['first', true],
      ['back', true],
      ['kin', false],
    ]);
  });

  test('stay one curve while something else is selected', () => {
    expect(withOpened([bundle!], 'a')).toEqual([bundle]);
  });
});

describe('A label', () => {
  test('has two lines of about equal width, broken between words', () => {
    expect(labelLines('Shanghai Small Enterprises Center').lines).toEqual(['Shanghai Small', 'Enterprises Center']);
  });

  test('is broken between Chinese characters', () => {
    expect(labelLines('上海市促进中小企业发展协调办公室').lines).toEqual(['上海市促进中小企', '业发展协调办公室']);
    expect(labelLines('𠮷'.repeat(16)).lines).toEqual(['𠮷'.repeat(8), '𠮷'.repeat(8)]);
    expect(labelLines('𠮷'.repeat(40)).lines.join('')).not.toMatch(/\p{Surrogate}/u);
  });

  test('says when something of the name is left out', () => {
    const { lines, shortened } = labelLines('Shanghai Guangyu Automobile Air Conditioning Compressor Co');
    expect(lines.at(-1)).toMatch(/…$/);
    expect(shortened).toBe(true);
  });

  test('gives way to a weightier one that it would cover, unless it must be seen', () => {
    const box = { left: 0, top: 0, right: 10, bottom: 10 };
    const labels = ['small', 'large', 'selected'].map((id, index) => ({
      id,
      boxes: [{ ...box, owner: id }],
      weight: [1, 2, Infinity][index]!,
    }));
    expect([...uncovered(labels.slice(0, 2), [])]).toEqual(['large']);
    expect([...uncovered(labels, [{ ...box, owner: 'a shape' }])]).toEqual(['selected']);
  });
});

describe('The keys', () => {
  const stroke = (key: string, held: Partial<Record<'shiftKey' | 'altKey' | 'ctrlKey', boolean>> = {}) =>
    commandOf({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held })?.does ?? null;

  test('go by the arrows, and move by them with Alt', () => {
    expect(stroke('ArrowLeft')).toBe('GO');
    expect(stroke('ArrowLeft', { altKey: true })).toBe('MOVE');
  });

  test('expand by e and collapse by c', () => {
    expect([stroke('e'), stroke('c'), stroke('c', { ctrlKey: true })]).toEqual(['EXPAND', 'COLLAPSE', null]);
  });

  test('leave the browser its own', () => {
    expect([stroke('Tab'), stroke('l', { ctrlKey: true }), stroke('F10'), stroke('e', { altKey: true })]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('come to the nearest entity in the direction of the arrow', () => {
    const places = new Map([
      ['near, but aside', { x: 30, y: 29 }],
      ['ahead', { x: 60, y: 5 }],
      ['behind', { x: -10, y: 0 }],
    ]);
    expect(nearestIn({ x: 0, y: 0 }, { x: 1, y: 0 }, places)).toBe('ahead');
    expect(nearestIn({ x: 0, y: 0 }, { x: 0, y: -1 }, places)).toBeNull();
  });
});

describe('What is announced', () => {
  const before = sceneWith([entity('a')], []);

  test('tells the kinds of what came, the most frequent first', () => {
    const after = sceneWith(
      [entity('a'), entity('p'), entity('f', 'FIRM'), entity('g', 'FIRM')],
      [relation('r', 'a', 'f')],
    );
    expect(changeBetween(before, after)).toEqual({
      added: [
        ['FIRM', 2],
        ['PERSON', 1],
      ],
      addedCount: 3,
      removedCount: 0,
      relations: 1,
      relationsBefore: 0,
    });
  });

  test('is nothing where the same is shown', () => {
    expect(changeBetween(before, sceneWith([entity('a')], []))).toBeNull();
  });
});
