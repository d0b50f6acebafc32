import { describe, expect, test } from 'vitest';
import { ftm } from '../../../src/exchange/out/ftm.ts';
import { ftmStatements } from '../../../src/exchange/out/ftm-statements.ts';
import { claim, describing, words } from '../../support/claims.ts';
import { recordsOf, written } from '../../support/exchange-records.ts';

const is = (id: string, kind: string, name = id) => [
  describing('KIND', kind, { id: `${id}.kind`, subject: id }),
  describing('NAME', name, { id: `${id}.name`, subject: id }),
];
const owns = { id: 'c', subject: 'ann', predicate: 'OWNS', object: 'works' };

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** What is written of some claims on `ann`, a person, and `works`, a firm. */
function entities(...claims: readonly ReturnType<typeof claim>[]) {
  const { text, lost } = written(ftm, recordsOf([...is('ann', 'PERSON'), ...is('works', 'FIRM'), ...claims]));
  const list = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Entity);
  const of = (id: string) => list.find((one) => one.id === id);
  return { list, lost, text, of, link: list.find(({ properties }) => 'recordId' in properties) };
}

function statements(...claims: readonly ReturnType<typeof claim>[]) {
  const { text, lost } = written(ftmStatements, recordsOf([...is('ann', 'PERSON'), ...is('works', 'FIRM'), ...claims]));
  const rows = text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split(','));
  return {
    rows: rows.map(([id, , prop, type, schema, value, dataset, origin, , , external]) => ({
      id,
      prop,
      type,
      schema,
      value,
      dataset,
      origin,
      external,
    })),
    lost,
  };
}

describe('an entity', () => {
  test('is one line, as FollowTheMoney writes it', () => {
    expect(entities().text.split('\n')[1]).toBe(
      '{"id":"ann","schema":"Person","properties":{"name":["ann"],"proof":["src-a"]},"referents":[],"datasets":[]}',
    );
  });

  test('has its codes where their check is right, and others behind their scheme', () => {
    const code = (scheme: string, value: string) =>
      describing('IDENTIFIER', value, { id: value, subject: 'works', details: words({ scheme }) });
    const { of, lost } = entities(
      code('USCC', '913101151322268960'),
      code('SSE', '600104'),
      code('LEI', '5493001KJTIIGC8Y1R12'),
      code('LEI', '5493001KJTIIGC8Y1R13'),
    );
    expect(of('works')!.properties).toMatchObject({
      uscCode: ['913101151322268960'],
      registrationNumber: ['SSE 600104'],
      leiCode: ['5493001KJTIIGC8Y1R12'],
    });
    expect(lost['CODE_LEFT_OUT']).toBe(1);
  });

  test('has names of each kind; what means it within one text only is left out', () => {
    const name = (value: string, kind: string) =>
      describing('NAME', value, { id: value, subject: 'works', details: words({ kind }) });
    const { of, lost } = entities(
      name('The\u3000Works', 'ALIAS'),
      name('TW', 'ABBREVIATION'),
      name('Old', 'FORMER'),
      name('the firm', 'CONTEXTUAL'),
    );
    expect(of('works')!.properties).toMatchObject({
      alias: ['The Works'],
      abbreviation: ['TW'],
      previousName: ['Old'],
    });
    expect(lost).toMatchObject({ NAME_LEFT_OUT: 1, TEXT_NORMALISED: 1 });
  });

  test('that was invented is marked, and a group is taken for no organisation', () => {
    const { list } = entities(...is('syn-firm-1', 'FIRM'), ...is('family', 'GROUP'));
    expect(list.find(({ id }) => id === 'syn-firm-1')!.properties['notes']).toEqual(['synthetic']);
    expect(list.find(({ id }) => id === 'family')).toMatchObject({
      schema: 'LegalEntity',
      properties: { classification: ['guanxi:GROUP'] },
    });
  });
});

describe('a relation', () => {
  test('has its verb and titles as roles, its id, and its sources as proof', () => {
    const { link } = entities(...is('guild', 'ASSOCIATION'), claim({ title: '会长', start: '2011-06' }));
    expect(link).toMatchObject({
      id: 'ann.heads.guild',
      schema: 'Directorship',
      properties: {
        director: ['ann'],
        organization: ['guild'],
        role: ['heads', '会长'],
        startDate: ['2011-06'],
        recordId: ['ann.heads.guild'],
        proof: ['src-a'],
      },
    });
  });

  test.each([
    ['c. 2002', { summary: ['startDate: c. 2002'] }, { DATE_IN_WORDS: 1 }],
    ['2002', { startDate: ['2002'] }, { END_UNKNOWN_AS_OPEN: 1 }],
  ])('never has a hedged date as a date: %s', (start, properties, losses) => {
    const { link, lost } = entities(claim({ ...owns, start }));
    expect(link!.properties).toMatchObject(properties);
    expect('startDate' in link!.properties).toBe('startDate' in properties);
    expect(lost).toMatchObject(losses);
  });

  test('keeps the hedge of its share', () => {
    const share = (qualifier: 'MORE_THAN' | 'NONE_GIVEN') =>
      entities(claim({ ...owns, details: { share: { text: 'percent', number: 50, qualifier } } })).link!.properties[
        'percentage'
      ];
    expect([share('MORE_THAN'), share('NONE_GIVEN')]).toEqual([['more than 50'], ['50']]);
  });

  test('that only denials or guesses speak of is left out', () => {
    expect(entities(claim({ ...owns, polarity: 'DENIED' }))).toMatchObject({
      link: undefined,
      lost: { DENIAL_LEFT_OUT: 1 },
    });
    expect(entities(claim({ ...owns, modality: 'INFERRED' }))).toMatchObject({
      link: undefined,
      lost: { INFERENCE_LEFT_OUT: 1 },
    });
    expect(entities(claim({ ...owns, predicate: 'CONSIDERS_FOUNDING', modality: 'PROPOSED' })).link).toMatchObject({
      schema: 'UnknownLink',
      properties: { role: ['is considering founding'] },
    });
  });

  test('has an id that is short enough', () => {
    const slot = 'x'.repeat(300);
    const { link, lost } = entities(claim({ ...owns, slot }));
    expect(link!.id).toHaveLength(255);
    expect(link!.properties['recordId']).toEqual([`ann.owns.works.${slot}`]);
    expect(lost['ID_SHORTENED']).toBe(1);
  });
});

describe('statements', () => {
  test('say which source and which claim says what', () => {
    const { rows } = statements(
      claim({ ...owns, start: '2002' }),
      claim({ ...owns, id: 'd', source: 'src-b', start: '2005' }),
    );
    expect(rows.filter(({ prop }) => prop === 'startDate')).toEqual([
      {
        id: 'ann.owns.works',
        prop: 'startDate',
        type: 'date',
        schema: 'Ownership',
        value: '2002',
        dataset: 'src_a',
        origin: 'c',
        external: 'f',
      },
      {
        id: 'ann.owns.works',
        prop: 'startDate',
        type: 'date',
        schema: 'Ownership',
        value: '2005',
        dataset: 'src_b',
        origin: 'd',
        external: 'f',
      },
    ]);
    expect(rows.filter(({ id, prop }) => id === 'ann' && prop === 'id')).toHaveLength(1);
  });

  test.each([{ modality: 'INFERRED' }, { status: 'PROPOSED' }, { tense: 'INTENDED' }] as const)(
    'of what nothing proves or nobody accepted are external: %j',
    (given) => {
      const { rows, lost } = statements(claim({ ...owns, ...given }));
      expect(new Set(rows.filter(({ origin }) => origin === 'c').map(({ external }) => external))).toEqual(
        new Set(['t']),
      );
      expect(lost['CERTAINTY_AS_EXTERNAL']).toBe(1);
    },
  );

  test('deny nothing', () => {
    const { rows, lost } = statements(claim({ ...owns, polarity: 'DENIED' }));
    expect(rows.some(({ origin }) => origin === 'c')).toBe(false);
    expect(lost['DENIAL_LEFT_OUT']).toBe(1);
  });
});
