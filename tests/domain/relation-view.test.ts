import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Claim } from '../../src/domain/claim.ts';
import { FOREVER, parsePartialDate } from '../../src/domain/partial-date.ts';
import { relationView } from '../../src/domain/relation-view.ts';
import { timeOf } from '../../src/domain/standing.ts';
import { certaintyAt, expectationsOf, formerStateOf, validityOf, type Validity } from '../../src/domain/validity.ts';
import { claim, claimsOnOneRelation } from '../support/claims.ts';

/** When it holds that she heads, or formerly worked at, the guild: what is only planned is certain at no time. */
function validityIn(one: Claim): Validity {
  if (one.tense !== 'PROPOSED' && one.tense !== 'INTENDED') {
    const validity = validityOf(timeOf(one));
    return GUESSES.includes(one.modality) ? { ...validity, certain: [] } : validity;
  }
  const { start, said } = timeOf(one);
  const startMin = isExpected(one) ? (said?.min ?? null) : (start?.min ?? null);
  return { startMin, startMax: null, endMin: null, endMax: null, certain: [] };
}

const GUESSES: readonly string[] = ['PROPOSED', 'INTENDED', 'INFERRED', 'NAME_IMPLIED'];
/** What bounds say of each year of those that claims are of. */
const certainAt = (validity: Validity) =>
  Array.from({ length: 23 }, (_, index) => certaintyAt(validity, parsePartialDate(String(1999 + index))!));

const isExpected = (one: Claim) => expectationsOf(timeOf(one)).start;

describe('one claim', () => {
  test('gives its relation, with what it says and no more', () => {
    expect(relationView([claim({ id: 'c', title: 'head' })])).toEqual({
      id: 'ann.heads.guild',
      type: 'HEADS',
      from: 'ann',
      to: 'guild',
      title: 'head',
      titles: ['head'],
      share: null,
      start: null,
      end: null,
      startText: null,
      endText: null,
      ended: 'UNKNOWN',
      validity: { startMin: null, startMax: 20131118, endMin: 20131118, endMax: null, certain: null },
      held: null,
      attestedFrom: '2013-11-18',
      attestedTo: '2013-11-18',
      modality: 'ASSERTED',
      status: 'ACTIVE',
      confidence: 'HIGH',
      claims: ['c'],
      sources: ['src-a'],
      knownFrom: 20131118,
      tellings: [],
    });
  });

  test('gives its own bounds, whatever they are', () => {
    fc.assert(
      fc.property(claimsOnOneRelation, ([only]) => {
        const view = relationView([only!]);
        if (view === null) return;
        expect(certainAt(view.validity)).toEqual(certainAt(validityIn(only!)));
        const held = only!.predicate === 'FORMERLY_WORKED_AT' ? formerStateOf(timeOf(only!)) : null;
        const guess = validityIn(only!).certain !== null;
        expect(view.held && certainAt(view.held)).toEqual(held && certainAt(guess ? { ...held, certain: [] } : held));
        const { start, end } = expectationsOf(timeOf(only!));
        expect([view.start, view.end]).toEqual([start ? null : only!.start, end ? null : only!.end]);
        expect(view.status).toBe('ACTIVE');
      }),
    );
  });

  test('of "formerly" tells of the sentence and of the state behind it', () => {
    const view = relationView([claim({ predicate: 'FORMERLY_WORKED_AT', tense: 'FORMER', end: '2011' })]);
    expect(view).toMatchObject({ ended: 'YES', end: '2011' });
    expect(view?.validity).toMatchObject({ startMin: 20110101, startMax: 20111231, endMin: FOREVER, endMax: FOREVER });
    expect(view?.held).toMatchObject({ endMin: 20110101, endMax: 20111231 });
  });

  test('that its source says is undated is known from the day of its record', () => {
    expect(relationView([claim({ saidOn: null })])).toMatchObject({
      knownFrom: 20261123,
      attestedFrom: null,
      attestedTo: null,
    });
  });

  test.each([
    ['not accepted', { status: 'PROPOSED' }],
    ['rejected', { status: 'REJECTED' }],
    ['retracted', { status: 'RETRACTED' }],
    ['no longer believed', { rank: 'DEPRECATED' }],
    ['a denial', { polarity: 'DENIED' }],
    ['on an attribute', { predicate: 'OWNERSHIP' }],
    ['about a term', { object: null, objectTerm: 'market' }],
  ] as const)('gives no relation when it is %s', (_, given) => {
    expect(relationView([claim(given)])).toBeNull();
  });

  test('on a symmetric relation gives the one from the lower id, whichever end it names first', () => {
    const ends = { predicate: 'PARTNERS_WITH', subject: 'zoe', object: 'ann' };
    expect(relationView([claim(ends)])).toMatchObject({ id: 'ann.partners-with.zoe', from: 'ann', to: 'zoe' });
    const again = relationView([claim({ ...ends, subject: 'ann', object: 'zoe' }), claim(ends)]);
    expect(again?.claims).toHaveLength(2);
  });

  test('with a slot gives a relation of its own', () => {
    expect(relationView([claim({ slot: 'second-term' })])?.id).toBe('ann.heads.guild.second-term');
  });

  test.each([
    ['HIGH', 'ASSERTED'],
    ['MEDIUM', 'CONCESSIVE'],
    ['MEDIUM', 'ATTRIBUTED'],
    ['LOW', 'PROPOSED'],
    ['LOW', 'INTENDED'],
    ['LOW', 'INFERRED'],
    ['LOW', 'NAME_IMPLIED'],
    ['LOW', 'EVALUATIVE'],
  ] as const)('gives %s confidence when it is %s', (confidence, modality) => {
    expect(relationView([claim({ modality })])).toMatchObject({ confidence, modality });
  });
});

describe('several claims', () => {
  test('of two days leave what lies between them open', () => {
    const view = relationView([claim({ saidOn: '2015-02-01' }), claim({ saidOn: '2013-11-18', source: 'src-b' })]);
    expect(view?.validity).toEqual({
      startMin: null,
      startMax: 20131118,
      endMin: 20150201,
      endMax: null,
      certain: [
        { from: 20131118, to: 20131118 },
        { from: 20150201, to: 20150201 },
      ],
    });
    expect(view?.status).toBe('ACTIVE');
  });

  test('tell when sources were saying so, and which', () => {
    const view = relationView([claim({ saidOn: '2015-02' }), claim({ saidOn: '2013-11-18', source: 'src-b' })]);
    expect(view).toMatchObject({ attestedFrom: '2013-11-18', attestedTo: '2015-02', knownFrom: 20131118 });
    expect(view?.sources).toEqual(['src-a', 'src-b']);
  });

  test('with dates that can all be right give the finest of them', () => {
    const dated = (start: string) => claim({ tense: 'PAST_EVENT', predicate: 'FOUNDED', start });
    const view = relationView([dated('2011'), dated('2011-06'), dated('2011')]);
    expect(view).toMatchObject({ start: '2011-06', status: 'ACTIVE' });
    expect(view?.validity).toMatchObject({ startMin: 20110601, startMax: 20110630 });
  });

  test('with dates that contradict each other are disputed: no date, and the hull as bounds', () => {
    const dated = (start: string) => claim({ tense: 'PAST_EVENT', predicate: 'FOUNDED', start });
    const view = relationView([dated('2011'), dated('2002')]);
    expect(view).toMatchObject({ start: null, status: 'DISPUTED' });
    expect(view?.validity).toMatchObject({ startMin: 20020101, startMax: 20111231 });
  });

  test('of which one says it is so after another says it was over are disputed', () => {
    const view = relationView([claim({ saidOn: '2015' }), claim({ tense: 'PAST_STATE', end: '2012', saidOn: '2016' })]);
    expect(view?.status).toBe('DISPUTED');
    expect(view?.end).toBeNull();
  });

  test('of which one denies it are disputed, and the denial is listed among them, not its source', () => {
    const view = relationView([claim({ id: 'yes' }), claim({ id: 'no', polarity: 'DENIED', source: 'src-b' })]);
    expect(view).toMatchObject({ status: 'DISPUTED', claims: ['no', 'yes'], sources: ['src-a'] });
  });

  test('let preferred ones alone decide the dates', () => {
    const dated = (start: string, given: Partial<Claim> = {}) =>
      claim({ tense: 'PAST_EVENT', predicate: 'FOUNDED', start, ...given });
    const view = relationView([dated('2011'), dated('2002', { rank: 'PREFERRED' })]);
    expect(view).toMatchObject({ start: '2002', status: 'ACTIVE' });
    expect(view?.claims).toHaveLength(2);
  });

  test('take the modality and the title of the most firmly said', () => {
    const view = relationView([
      claim({ modality: 'INFERRED', title: 'boss' }),
      claim({ modality: 'ATTRIBUTED', title: 'chair' }),
      claim({ modality: 'ATTRIBUTED' }),
    ]);
    expect(view).toMatchObject({ modality: 'ATTRIBUTED', title: 'chair', confidence: 'MEDIUM' });
  });

  test('give the same relation in whatever order they come', () => {
    fc.assert(
      fc.property(
        claimsOnOneRelation.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          expect(relationView(shuffled)).toEqual(relationView(claims));
        },
      ),
    );
  });

  test('are not changed by what is no longer believed or not accepted', () => {
    fc.assert(
      fc.property(claimsOnOneRelation, claimsOnOneRelation, (claims, others) => {
        const { predicate } = claims[0]!;
        const void_ = others.map((other, index) => ({
          ...other,
          predicate,
          id: `d-${index}`,
          ...(index % 2 === 0 ? { rank: 'DEPRECATED' as const } : { status: 'REJECTED' as const }),
        }));
        expect(relationView([...claims, ...void_])).toEqual(relationView(claims));
      }),
    );
  });
});

describe('what each claim gives of time', () => {
  test('is kept where sources spoke at different days, or one of them later', () => {
    const view = relationView([
      claim({ id: 'c', source: 'src-a', saidOn: '2013-11-18' }),
      claim({ id: 'd', source: 'src-b', saidOn: '2016-01-16', start: '2010', rank: 'PREFERRED' }),
    ]);
    expect(view?.tellings).toEqual([
      {
        source: 'src-b',
        knownFrom: 20160116,
        preferred: true,
        firm: true,
        post: null,
        validity: { startMin: 20100101, startMax: 20101231, endMin: 20160116, endMax: null, certain: null },
        held: null,
      },
      {
        source: 'src-a',
        knownFrom: 20131118,
        preferred: false,
        firm: true,
        post: null,
        validity: { startMin: null, startMax: 20131118, endMin: 20131118, endMax: null, certain: null },
        held: null,
      },
    ]);
  });

  test('is left out where one source said it all at once: the relation itself tells it', () => {
    expect(relationView([claim({ id: 'c' }), claim({ id: 'd', start: '2010' })])?.tellings).toEqual([]);
  });
});
