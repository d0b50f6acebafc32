import { describe, expect, test } from 'vitest';
import { bods } from '../../../src/exchange/out/bods.ts';
import { claim, describing, words } from '../../support/claims.ts';
import { recordsOf, written } from '../../support/exchange-records.ts';

const is = (id: string, kind: string, name = id) => [
  describing('KIND', kind, { id: `${id}.kind`, subject: id }),
  describing('NAME', name, { id: `${id}.name`, subject: id }),
];
const owns = { id: 'c', subject: 'ann', predicate: 'OWNS', object: 'works' };
const stake = (number: number, qualifier: 'EXACT' | 'ABOUT' | 'MORE_THAN' | 'AT_LEAST' | 'LESS_THAN') => ({
  share: { text: 'percent', number, qualifier },
});

interface Statement {
  readonly statementId: string;
  readonly recordId: string;
  readonly recordType: string;
  readonly annotations?: readonly object[];
  readonly source: object;
  readonly recordDetails: {
    readonly names?: readonly object[];
    readonly alternateNames?: readonly string[];
    readonly interestedParty: unknown;
    readonly interests: readonly { readonly type: string; readonly share?: object }[];
  };
}

/** What is written of some claims on `ann`, a person, and `works`, a firm. */
function statements(...claims: readonly ReturnType<typeof claim>[]) {
  const { text, lost } = written(bods, recordsOf([...is('ann', 'PERSON'), ...is('works', 'FIRM'), ...claims]));
  const list = JSON.parse(text) as readonly Statement[];
  return { list, lost, relationship: list.find(({ recordType }) => recordType === 'relationship') };
}

describe('statements', () => {
  test('on entities and persons stand before those that name them, with ids that stay the same', () => {
    const { list } = statements(claim(owns));
    expect(list.map(({ recordId }) => recordId)).toEqual(['ann', 'works', 'ann.owns.works']);
    for (const { statementId } of list) expect(statementId).toMatch(/^[0-9a-f]{64}$/);
    expect(list).toEqual(statements(claim(owns)).list);
    expect(new Set(list.map(({ statementId }) => statementId)).size).toBe(3);
  });

  test('cite the titles, publishers and address of their sources', () => {
    expect(statements(claim(owns)).relationship!.source).toEqual({
      type: ['thirdParty'],
      description: '题目 src-a (src-a)',
      url: 'https://example.org/src-a',
      assertedBy: [{ name: '日报' }],
    });
  });

  test('are a list also where there is nothing', () => {
    expect(JSON.parse(written(bods, []).text)).toEqual([]);
  });
});

describe('an entity', () => {
  test('has its codes under the names of the list of schemes, or under our own', () => {
    const code = (scheme: string, value: string) =>
      describing('IDENTIFIER', value, { id: scheme, subject: 'works', details: words({ scheme }) });
    const { list } = statements(code('USCC', '913101151322268960'), code('SSE', '600104'));
    expect(list[1]!.recordDetails).toEqual({
      isComponent: false,
      entityType: { type: 'registeredEntity' },
      name: 'works',
      identifiers: [
        { id: '600104', schemeName: 'SSE' },
        { id: '913101151322268960', scheme: 'CN-USCI' },
      ],
    });
  });

  test('has other names, of persons with their kind; what only describes is left out', () => {
    const name = (subject: string, value: string, kind: string) =>
      describing('NAME', value, { id: value, subject, details: words({ kind }) });
    const { list, lost } = statements(
      name('ann', 'Ann Former', 'FORMER'),
      name('ann', 'the speaker', 'CONTEXTUAL'),
      name('works', 'The Works', 'ALIAS'),
    );
    expect(list[0]!.recordDetails.names).toEqual([{ fullName: 'ann' }, { type: 'former', fullName: 'Ann Former' }]);
    expect(list[1]!.recordDetails.alternateNames).toEqual(['The Works']);
    expect(lost).toMatchObject({ NAME_LEFT_OUT: 1, NAME_KIND_LOST: 5 });
  });

  test('of a kind that the standard does not have is left out and counted', () => {
    const { list, lost } = statements(
      ...is('city', 'PLACE'),
      claim({ ...owns, predicate: 'LOCATED_IN', object: 'city' }),
    );
    expect(list.map(({ recordId }) => recordId)).toEqual(['ann', 'works']);
    expect(lost).toMatchObject({ KIND_HAS_NO_PLACE: 1, TYPE_HAS_NO_PLACE: 1 });
  });

  test('that was invented is marked', () => {
    const { text } = written(bods, recordsOf(is('syn-firm-1', 'FIRM')));
    expect(text).toContain('"description":"invented: ');
  });
});

describe('a stake', () => {
  test.each([
    ['EXACT', { exact: 30 }],
    ['MORE_THAN', { exclusiveMinimum: 30 }],
    ['AT_LEAST', { minimum: 30 }],
    ['LESS_THAN', { exclusiveMaximum: 30 }],
    ['ABOUT', undefined],
  ] as const)('that is %s keeps its hedge', (qualifier, share) => {
    const { relationship, lost } = statements(claim({ ...owns, details: stake(30, qualifier) }));
    expect(relationship!.recordDetails.interests[0]?.share).toEqual(share);
    expect(lost['SHARE_LEFT_OUT']).toBe(qualifier === 'ABOUT' ? 1 : undefined);
  });

  test('has full days, and what the source says in annotations', () => {
    const { relationship, lost } = statements(
      claim({ ...owns, tense: 'PAST_STATE', start: '2002', end: '2011-02', saidOn: '2013-11-18' }),
    );
    expect(relationship).toMatchObject({
      recordStatus: 'closed',
      statementDate: '2013-11-18',
      recordDetails: { interests: [{ startDate: '2002-01-01', endDate: '2011-02-28' }] },
    });
    expect(relationship!.annotations).toContainEqual(
      expect.objectContaining({
        statementPointerTarget: '/recordDetails/interests/0/startDate',
        motivation: 'transformation',
        transformedContent: '2002',
      }),
    );
    expect(lost).toMatchObject({ DATE_ROUNDED: 2 });
  });

  test('keeps a hedged date in words, and has no date where sources contradict each other', () => {
    const hedged = statements(claim({ ...owns, start: 'c. 2002' }));
    expect(hedged.relationship!.recordDetails.interests[0]).not.toHaveProperty('startDate');
    expect(hedged.relationship!.annotations).toContainEqual(
      expect.objectContaining({ motivation: 'commenting', description: 'startDate: c. 2002' }),
    );
    expect(hedged.lost).toMatchObject({ DATE_IN_WORDS: 1, END_UNKNOWN_AS_OPEN: 1 });
    const disputed = statements(
      claim({ ...owns, id: 'x', start: '2002' }),
      claim({ ...owns, id: 'y', start: '2005', source: 'src-b' }),
    );
    expect(disputed.relationship!.recordDetails.interests[0]).not.toHaveProperty('startDate');
    expect(disputed.lost['DISPUTE_LOST']).toBe(1);
  });

  test('of a group whose members nobody names has a description instead of an owner', () => {
    const { list, relationship, lost } = statements(
      ...is('family', 'GROUP', 'an unnamed family'),
      claim({ ...owns, subject: 'family' }),
    );
    expect(relationship!.recordDetails.interestedParty).toEqual({
      reason: 'informationUnknownToPublisher',
      description: 'an unnamed family',
    });
    expect(list.map(({ recordId }) => recordId)).not.toContain('family');
    expect(lost).toMatchObject({ PARTY_NOT_NAMED: 1, KIND_HAS_NO_PLACE: 1 });
  });
});

describe('an office', () => {
  test.each([
    ['chairman', ['boardChair']],
    ['董事长兼总经理', ['boardChair', 'seniorManagingOfficial']],
    ['vice chairman', null],
    ['副总经理', null],
    ['director', null],
  ])('of a firm follows from its title: %s', (title, types) => {
    const { relationship, lost } = statements(claim({ subject: 'ann', object: 'works', title }));
    const interests = relationship?.recordDetails.interests;
    expect(interests?.map(({ type }) => type) ?? null).toEqual(types);
    expect(lost['TYPE_HAS_NO_PLACE']).toBe(types === null ? 1 : undefined);
  });

  test('of an association has no counterpart, whatever its title', () => {
    const { lost } = statements(
      ...is('guild', 'ASSOCIATION'),
      claim({ subject: 'ann', object: 'guild', title: 'chairman' }),
    );
    expect(lost['TYPE_HAS_NO_PLACE']).toBe(1);
  });
});

test.each([
  ['PROPOSED', 'PLAN_LEFT_OUT'],
  ['INFERRED', 'INFERENCE_LEFT_OUT'],
  ['EVALUATIVE', 'OPINION_LEFT_OUT'],
] as const)('what is only %s is no fact, and is left out', (modality, code) => {
  const { relationship, lost } = statements(claim({ ...owns, modality }));
  expect(relationship).toBeUndefined();
  expect(lost[code]).toBe(1);
});
