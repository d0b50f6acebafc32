import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/domain/input-error.ts';
import { compiledRoot } from '../../support/compiling.ts';

const difference = (fields: string, args = '') =>
  compiledRoot(`{ difference(from: "2013-01-01T00:00:00Z", to: "2014-01-01T00:00:00Z"${args}) { ${fields} } }`);

type Entry = readonly [before: object | null, after: object | null];
/** A claim as the statement answers it: its entries, its ends now, the ids of the entity asked, and what is selected. */
const row = (
  id: string,
  entries: readonly Entry[],
  now: readonly (string | null)[] = [],
  ids: readonly string[] | null = null,
) => {
  const texts = entries.map((entry) => entry.map((side) => side && JSON.stringify(side)));
  return [texts, now, ids, [id, texts]];
};
const claims = (...rows: readonly unknown[]) => difference('claims { id before after }').answer([rows]);

describe('the moments between which claims differ', () => {
  it('are parameters, in milliseconds', () => {
    expect(difference('from { id }').parameters).toEqual({ p0: Date.UTC(2013, 0), p1: Date.UTC(2014, 0) });
  });

  it('are told by the last change before each, none where there was none', () => {
    const { text, answer } = difference('from { id } to { id }');
    expect(text.match(/h\.at <= \$p[01] RETURN h ORDER BY h\.number DESC LIMIT 1/g)).toHaveLength(2);
    expect(answer([null, ['change-3']])).toEqual({ from: null, to: { id: 'change-3' } });
  });

  it('must stand in their order', () => {
    const asked = (to: string) =>
      compiledRoot(`{ difference(from: "2013-01-01T00:00:00Z", to: "${to}") { to { id } } }`);
    expect(() => asked('2012-12-31T23:59:59Z')).toThrow('from: it is later than the second moment; exchange the two.');
    expect(asked('2013-01-01T00:00:00Z').text).toContain('RETURN');
  });

  it('end now where no second one is given', () => {
    const { parameters } = compiledRoot('{ difference(from: "2013-01-01T00:00:00Z") { to { id } } }');
    expect(parameters['p1']).toBeGreaterThan(Date.UTC(2024, 0));
  });
});

describe('the claims that differ', () => {
  it('have what differs at both moments, over all changes in between', () => {
    const entries: readonly Entry[] = [
      [{ rank: 'NORMAL' }, { rank: 'PREFERRED' }],
      [{ note: 'a' }, { note: '注' }],
    ];
    expect(claims(row('c-1', entries))).toEqual({
      claims: [{ id: 'c-1', before: { rank: 'NORMAL', note: 'a' }, after: { rank: 'PREFERRED', note: '注' } }],
    });
  });

  it('are not there where a later change undid an earlier one', () => {
    const [was, is] = [{ rank: 'NORMAL' }, { rank: 'PREFERRED' }];
    expect(
      claims(
        row('c-1', [
          [was, is],
          [is, was],
        ]),
      ),
    ).toEqual({ claims: [] });
    expect(
      claims(
        row('c-1', [
          [null, was],
          [was, null],
        ]),
      ),
    ).toEqual({ claims: [] });
  });

  it('have nothing before where they came, and nothing after where they went', () => {
    expect(claims(row('c-1', [[null, { value: 'a' }]]), row('c-2', [[{ value: 'b' }, null]]))).toEqual({
      claims: [
        { id: 'c-1', before: null, after: { value: 'a' } },
        { id: 'c-2', before: { value: 'b' }, after: null },
      ],
    });
  });

  it('show nothing that only the store needs', () => {
    expect(claims(row('c-1', [[{ knownFrom: 20130101 }, { knownFrom: 20130102 }]]))).toEqual({ claims: [] });
  });

  it('are not too many', () => {
    const rows = Array.from({ length: 1001 }, (_, index) => row(`c-${index}`, [[null, { value: 'a' }]]));
    expect(() => claims(...rows)).toThrow(InputError);
    expect(() => claims(...rows)).toThrow(/^difference: more than 1000 claims were changed in between; give moments/);
  });
});

describe('the claims of an entity that differ', () => {
  const entry: Entry = [{ subject: 'old' }, { subject: 'new' }];

  it('are found by its entries, under all ids that it has had', () => {
    const { text, parameters } = difference('claims { id }', ', entity: "saic"');
    expect(Object.values(parameters)).toContain('saic');
    expect(text).toMatch(/\[\$p2\] \+ COLLECT \{ MATCH \((\w+):Alias\) .* \} AS ids/);
    expect(text).toContain('UNWIND ids AS named MATCH (m:ChangeEntry) WHERE m.entity = named');
    expect(difference('claims { id }').text).not.toContain(':Alias');
  });

  it('are those that name it now, or did in between; others of the same changes are left out', () => {
    const about = (ids: readonly string[]) =>
      claims(
        row('now', [[{ note: 'a' }, { note: 'b' }]], ['new', null], ids),
        row('then', [entry], ['third', null], ids),
        row('other', [[{ note: 'a' }, { note: 'b' }]], ['third', null], ids),
      ) as { readonly claims: readonly { readonly id: string }[] };
    expect(about(['new', 'old']).claims.map(({ id }) => id)).toEqual(['now', 'then']);
    expect(about(['old']).claims.map(({ id }) => id)).toEqual(['then']);
  });

  it('are not those of nothing, where an end is unknown', () => {
    expect(claims(row('c-1', [[{ object: null }, { object: null, note: 'b' }]], [null, null], ['saic']))).toEqual({
      claims: [],
    });
  });
});

describe('changes whose claims are not listed', () => {
  it('are those that count claims and have no entries on any', () => {
    expect(difference('unlisted { id }').text).toMatch(
      /(\w+)\.claimCount > 0 AND NOT EXISTS \{ MATCH \(e:ChangeEntry\) WHERE e\.change = \1\.id/,
    );
  });
});
