import { describe, expect, it } from 'vitest';
import { carryUnknownParameters, unknownParametersOf } from '../../web/src/address/unknown-parameters.ts';
import { addressOf, HOME } from '../../web/src/address/view.ts';

describe('the parts of an address that are not understood', () => {
  it.each([
    ['a time', 'asof=2012-99'],
    ['a second time', 'and=later'],
    ['a tab', 'view=globe'],
    ['a language', 'lang=fr'],
    ['a kind or type', 'hide=FIRM,GOSSIPS_WITH'],
    ['places', 'p=AAAA'],
    ['a pin', 'pin=ssec'],
    ['variables', 'with={'],
    ['a name', 'zoom=4'],
  ])('are told where %s is none', (_what, part) => {
    const [name, value] = part.split('=');
    expect(unknownParametersOf(`/graph?n=saic&${part}`)).toEqual([{ name, value }]);
  });

  it('are none in an address that the explorer made', () => {
    const view = {
      ...HOME,
      screen: 'graph',
      lang: 'zh',
      shown: ['saic', 'ssec'],
      places: new Map([['saic', { x: 1, y: 2 }]]),
      pinned: ['saic'],
      selected: 'saic',
      tab: 'table',
      asOf: '2012',
      comparedWith: '2014-05',
      hidden: ['FIRM', 'HEADS'],
    } as const;
    expect(unknownParametersOf(addressOf(view))).toEqual([]);
  });
});

describe('the address of a view that follows one with such parts', () => {
  const unread = unknownParametersOf('/graph?n=saic&asof=2012-13&zoom=4');

  it('keeps them, so that they are still told of when the page is loaded anew', () => {
    const address = carryUnknownParameters('/graph?n=saic&p=AAAA', unread);
    expect(unknownParametersOf(address)).toEqual(expect.arrayContaining([...unread]));
  });

  it('leaves out a part that is given rightly now', () => {
    expect(unknownParametersOf(carryUnknownParameters('/graph?n=saic&asof=2012', unread))).toEqual([
      { name: 'zoom', value: '4' },
    ]);
  });

  it('keeps signs that would part an address', () => {
    const awkward = [{ name: 'a&b', value: 'c=d#e' }];
    expect(unknownParametersOf(carryUnknownParameters('/graph', awkward))).toEqual(awkward);
    expect(carryUnknownParameters('/graph', [])).toBe('/graph');
  });
});
