import { describe, expect, it } from 'vitest';
import { compiledRoot } from '../../support/compiling.ts';

const firms = (args = '', fields = 'totalCount nodes { id }') => compiledRoot(`{ firms${args} { ${fields} } }`);
const NAMES = 'USING INDEX n0:Firm(name, id)';

describe('the entities of a kind', () => {
  it('are all of them by name, along the index on names', () => {
    expect(firms().text).toContain(
      `COLLECT { MATCH (n0:Firm) ${NAMES} WHERE n0.name >= '' AND n0.id >= '' WITH * ORDER BY n0.name, n0.id LIMIT`,
    );
    expect(compiledRoot('{ places { nodes { id } } }').text).toContain(
      'MATCH (n0:Place) USING INDEX n0:Place(name, id)',
    );
  });

  it('may go by id, and down', () => {
    const { text } = firms('(orderBy: { field: ID, direction: DESC })');
    expect(text).toContain("WHERE n0.id >= '' WITH * ORDER BY n0.id DESC");
    expect(text).not.toContain('USING INDEX');
  });

  it('of a value are read along the index of their names, where there is one', () => {
    const { text } = firms('(where: { ownership: { eq: "STATE" } })');
    expect(text).toContain('USING INDEX n0:Firm(ownership, name, id)');
    expect(text).toContain('ORDER BY n0.ownership, n0.name, n0.id');
    expect(firms('(where: { ownership: { in: ["STATE"] } })').text).toContain(NAMES);
  });

  it('of given ids are read by the index on ids', () => {
    expect(firms('(where: { ids: ["a"] })').text).not.toContain('USING INDEX');
  });

  it('of given ids go along names again from a place that is compared otherwise than it sorts', () => {
    const cursorOf = (name: string) =>
      (
        firms('', 'edges { cursor }').answer([[['a', name].toReversed()]]) as {
          readonly edges: readonly { readonly cursor: string }[];
        }
      ).edges[0]!.cursor;
    const after = (name: string) => firms(`(where: { ids: ["a"] }, after: "${cursorOf(name)}")`).text;
    expect(after('SAIC')).not.toContain('USING INDEX');
    expect(after('𠮷野')).toContain(NAMES);
  });

  it('have cursors by kind and order', () => {
    const { edges } = firms('', 'edges { cursor }').answer([[['SAIC', 'saic']]]) as {
      readonly edges: readonly { readonly cursor: string }[];
    };
    const after = `after: "${edges[0]!.cursor}"`;
    expect(firms(`(${after})`).parameters).toMatchObject({ p0: 'SAIC', p1: 'saic' });
    expect(() => compiledRoot(`{ people(${after}) { totalCount } }`)).toThrow('another list (firms by name,id)');
    expect(() => firms(`(${after}, orderBy: { field: ID, direction: ASC })`)).toThrow('give one of firms by id');
  });
});

describe('the facets of a list', () => {
  const { text, answer } = firms('', 'facets { field values { value count } }');

  it('count the values of each field that the schema marks, and of sources, 50 at most', () => {
    expect(text.match(/LIMIT 50/g)).toHaveLength(4);
    for (const of of ['ownership', 'industrySection', 'sizeClass', 'source']) expect(text).toContain(`'Firm ${of}'`);
  });

  it('are answered by field', () => {
    const none: readonly unknown[] = [];
    const { facets } = answer([
      [
        [
          ['STATE', 3],
          [null, 1],
        ],
        none,
        none,
        none,
      ],
    ]) as { readonly facets: readonly unknown[] };
    expect(facets[0]).toEqual({
      field: 'ownership',
      values: [
        { value: 'STATE', count: 3 },
        { value: null, count: 1 },
      ],
    });
    expect(facets).toHaveLength(4);
  });
});

describe('a list in groups', () => {
  const groups = (by: string, fields = 'count', more = '') => firms('', `aggregate(by: [${by}]${more}) { ${fields} }`);

  it('is by one dimension or two, each once', () => {
    for (const by of ['OWNERSHIP, OWNERSHIP', 'OWNERSHIP, SOURCE, PLACE'])
      expect(() => groups(by)).toThrow(/^by: give one or two of .*OWNERSHIP.*, each once; for instance \[/);
    expect(groups('PLACE, OWNERSHIP').text).toContain("'Firm ownership place'");
  });

  it('has one more than are shown, to know whether there are too many', () => {
    expect(groups('OWNERSHIP').parameters).toEqual({ p0: 1001 });
    const { answer } = groups('OWNERSHIP');
    const rows = (count: number) => [[Array.from({ length: count }, () => [1])]];
    expect(answer(...rows(1000))).toMatchObject({ aggregate: { length: 1000 } });
    expect(() => answer(...rows(1001))).toThrow(/^aggregate: there are more than 1000; give first/);
  });

  it('has as many as asked, of 1 to 1000', () => {
    expect(groups('OWNERSHIP', 'count', ', first: 3').parameters).toEqual({ p0: 3 });
    expect(() => groups('OWNERSHIP', 'count', ', first: 0')).toThrow(/^first: 0 is not allowed; give 1 to 1000/);
  });

  it('names the dimension of each value, and what it is the id of', () => {
    const { text } = groups('OWNERSHIP, PLACE', 'values { dimension value place { id } source { id } }');
    expect(text).toContain("'OWNERSHIP'");
    expect(text.match(/:Entity:Place \{id: /g)).toHaveLength(1);
    expect(text).not.toContain('(n1:Source');
  });

  it('is asked by its deprecated name as well', () => {
    const old = firms('', 'groups(by: [OWNERSHIP]) { count }');
    expect(old.text).toBe(groups('OWNERSHIP').text);
  });
});
