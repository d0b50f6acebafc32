import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ARRANGEMENTS } from '../../web/src/address/arrangements.ts';
import { addressOf, HOME, LANGUAGES, readView, SCREENS, sorted, TABS, type View } from '../../web/src/address/view.ts';
import { aPlace } from './places.arbitrary.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,7}(-[a-z0-9]{1,5}){0,2}$/);
const ids = fc.array(id, { maxLength: 8 }).map(sorted);
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const aTime = fc.constantFrom('2012', '2012-06', '2012-02-29');
const textOrNull = fc.option(text.filter(Boolean));
const value = fc.oneof(text, fc.boolean(), fc.integer(), fc.array(text, { maxLength: 3 }));

/** A view of any screen, as the explorer makes them: lists in their order, and places of what is shown alone. */
const views: fc.Arbitrary<View> = fc
  .record({
    screen: fc.constantFrom(...SCREENS),
    lang: fc.constantFrom(...LANGUAGES),
    text,
    question: fc.option(id),
    variables: fc.option(fc.dictionary(id, value, { maxKeys: 3, noNullPrototype: true })),
    shown: ids,
    without: ids,
    selected: textOrNull,
    tab: fc.constantFrom(...TABS),
    arrangement: fc.constantFrom(...ARRANGEMENTS),
    asOf: fc.option(aTime),
    comparedWith: fc.option(aTime),
    hidden: ids,
    embed: fc.boolean(),
  })
  .chain((view) =>
    fc
      .record({
        sought: fc.subarray([...view.shown]),
        around: fc.subarray([...view.shown]),
        pinned: fc.subarray([...view.shown]),
        placed: fc.subarray([...view.shown]),
        at: fc.array(aPlace, { minLength: view.shown.length, maxLength: view.shown.length }),
      })
      .map(({ sought, around, pinned, placed, at }) => ({
        ...view,
        question: view.screen === 'questions' ? view.question : null,
        sought,
        around,
        pinned,
        places: new Map(placed.map((one, index) => [one, at[index]!])),
      })),
  );

describe('an address', () => {
  it('is read as the view that it was made of', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(addressOf(view))).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  it('is one for equal views', () => {
    fc.assert(fc.property(views, (view) => addressOf(readView(addressOf(view))) === addressOf(view)));
  });

  it('leaves out what is as everybody begins, and reads easily', () => {
    expect(addressOf(HOME)).toBe('/');
    expect(addressOf({ ...HOME, screen: 'graph', shown: ['saic', 'ssec'], asOf: '2012-06', lang: 'zh' })).toBe(
      '/graph?lang=zh&n=saic,ssec&asof=2012-06',
    );
  });

  it.each([
    ['a screen that there is none of', '/nowhere', HOME],
    ['a language that there is none of', '/?lang=tlh', HOME],
    ['a tab that there is none of', '/graph?view=hologram', { ...HOME, screen: 'graph' }],
    ['a time that is none', '/graph?asof=2011-13&and=soon', { ...HOME, screen: 'graph' }],
    ['variables that are no JSON', '/questions/staff?with={firm', { ...HOME, screen: 'questions', question: 'staff' }],
    ['variables that are no object', '/questions?with=[1]', { ...HOME, screen: 'questions' }],
    ['variables that are null', '/questions?with=null', { ...HOME, screen: 'questions' }],
    ['a name that is badly escaped', '/questions/%E4%B8', { ...HOME, screen: 'questions' }],
    ['places of other entities', '/graph?n=saic&p=AAAA', { ...HOME, screen: 'graph', shown: ['saic'] }],
    ['places that are none', '/graph?n=saic&p=%25%25', { ...HOME, screen: 'graph', shown: ['saic'] }],
    ['a pin on what is not shown', '/graph?n=saic&pin=ssec', { ...HOME, screen: 'graph', shown: ['saic'] }],
    [
      'ids twice, unsorted and empty',
      '/graph?n=ssec,,saic,ssec',
      { ...HOME, screen: 'graph', shown: ['saic', 'ssec'] },
    ],
    ['names that mean nothing', '/graph?constructor=1&toString=2', { ...HOME, screen: 'graph' }],
  ])('with %s is read as if it said nothing there', (_what, address, view) => {
    expect(readView(address)).toEqual(view);
  });

  it('of any kind is read without an error', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        expect(SCREENS).toContain(readView(`${path.replace(/^\/*/, '/')}?${query}`).screen);
      }),
    );
  });
});
