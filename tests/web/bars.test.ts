import { describe, expect, it } from 'vitest';
import { axisOf, barOf } from '../../web/src/scene/bars.ts';
import type { RelationOnSceneFragment } from '../../web/src/generated/operations.ts';
import { relation as told } from './made-up-scene.ts';

const UNKNOWN = { startMin: null, startMax: null, endMin: null, endMax: null, endless: false, certain: [] };
const relation = (validity: Partial<RelationOnSceneFragment['validity']>) =>
  told('ann.heads.guild', 'ann', 'guild', { validity: { ...UNKNOWN, ...validity } });
const axis = { from: 2000, to: 2020 };

describe('the axis of a timeline', () => {
  it('has a year to spare on either side of the bounds that are known', () => {
    expect(axisOf([relation({ startMin: '2002-01-01', endless: true }), relation({ endMax: '2013-11-18' })])).toEqual({
      from: 2001,
      to: 2015,
    });
  });

  it('is none where nothing is known', () => {
    expect(axisOf([relation({})])).toBeNull();
  });
});

describe('a bar', () => {
  it('of what is said as so on a day is certain there, and open on both sides', () => {
    expect(
      barOf(
        relation({
          startMax: '2010-01-01',
          endMin: '2010-01-01',
          certain: [{ from: '2010-01-01', to: '2010-01-01' }],
        }),
        axis,
      ),
    ).toEqual({
      from: 0,
      to: 1,
      certain: [{ from: 0.5, to: 0.5 }],
      openStart: true,
      openEnd: true,
    });
  });

  it('of an event lasts from then on', () => {
    expect(
      barOf(
        relation({
          startMin: '2005-01-01',
          startMax: '2005-01-01',
          endless: true,
          certain: [{ from: '2005-01-01', to: null }],
        }),
        axis,
      ),
    ).toEqual({
      from: 0.25,
      to: 1,
      certain: [{ from: 0.25, to: 1 }],
      openStart: false,
      openEnd: false,
    });
  });

  it('of what held at no certain time has no certain part', () => {
    expect(barOf(relation({ startMin: '2005-01-01', endMax: '2010-01-01' }), axis).certain).toEqual([]);
  });

  it('of what two sources each saw on a day is certain twice, and open between', () => {
    const [first, second] = ['2005-01-01', '2010-01-01'];
    const certain = [first, second].map((day) => ({ from: day, to: day }));
    expect(barOf(relation({ startMax: first, endMin: second, certain }), axis).certain).toEqual([
      { from: 0.25, to: 0.25 },
      { from: 0.5, to: 0.5 },
    ]);
  });

  it('of what began in a year that is all that is known has no certain day', () => {
    const certain = [{ from: '2005-12-31', to: '2005-01-01' }];
    expect(barOf(relation({ startMin: '2005-01-01', startMax: '2005-12-31', certain }), axis).certain).toEqual([]);
  });
});
