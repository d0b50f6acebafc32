import { describe, expect, it } from 'vitest';
import { compiledRoot } from '../../support/compiling.ts';

describe('claims', () => {
  const claims = (args = '') => compiledRoot(`{ claims${args} { totalCount nodes { id } } }`);

  it('are all of them by id, unless something else is asked', () => {
    expect(claims().text).toContain("MATCH (c0:Claim) WHERE c0.id > '' WITH * ORDER BY c0.id LIMIT");
    expect(claims('(orderBy: { field: ID, direction: DESC })').text).toContain('ORDER BY c0.id DESC');
  });

  it('are found by the condition that fewest fulfil', () => {
    const found = (where: string) =>
      /USING INDEX c0:Claim\((\w+), id\)/.exec(claims(`(where: { ${where} })`).text)?.[1];
    expect(found('source: "src", predicate: ["OWNS"], subject: "saic"')).toBe('subject');
    expect(found('source: "src", predicate: ["OWNS"]')).toBe('predicate');
    expect(found('source: "src", modality: [ASSERTED]')).toBe('source');
    expect(found('source: "src", modality: [INTENDED]')).toBe('modality');
    expect(found('status: [PROPOSED], source: "src"')).toBe('status');
    expect(found('status: [ACCEPTED], source: "src"')).toBe('source');
    expect(found('rank: [PREFERRED]')).toBeUndefined();
  });

  it('are about an entity or a term of that id', () => {
    const { text, parameters } = claims('(where: { object: "上海", source: "src" })');
    for (const property of ['object', 'objectTerm']) expect(text).toContain(`USING INDEX c0:Claim(${property}, id)`);
    expect(Object.values(parameters)).toContain('上海');
  });

  it('have the default where none is stored', () => {
    expect(claims('(where: { rank: [NORMAL] })').text).toContain("coalesce(c0.rank, 'NORMAL') IN $p0");
    expect(claims('(where: { status: [ACCEPTED] })').text).toContain("coalesce(c0.status, 'ACCEPTED') IN $p0");
  });

  it('are those that somebody proposed, found by the changes that added them', () => {
    const { text } = claims('(where: { proposer: "li" })');
    expect(text).toMatch(/MATCH \((\w+):Change\) WHERE \1\.actor = \$p0/);
    expect(text).toContain('c0:Claim(addedBy, id)');
  });

  it('under review can be sorted by when they were recorded', () => {
    const sorted = '(where: { status: [PROPOSED] }, orderBy: { field: RECORDED, direction: ASC })';
    expect(claims(sorted).text).toContain(
      'ORDER BY c0.recordedAt, coalesce(toInteger(substring(c0.addedBy, 7)), 0), c0.id LIMIT',
    );
  });

  it('that are accepted cannot, as there are too many', () => {
    for (const where of ['', 'where: { status: [PROPOSED, ACCEPTED] }, ', 'where: { source: "src" }, '])
      expect(() => claims(`(${where}orderBy: { field: RECORDED, direction: ASC })`)).toThrow(
        /^orderBy: RECORDED is the order of claims under review; give where: \{ status: \[PROPOSED\] \}/,
      );
  });

  it('have cursors by their order', () => {
    const asked = (by: string) => `{ claims(orderBy: { field: ID, direction: ${by} }AFTER) { edges { cursor } } }`;
    const { edges } = compiledRoot(asked('ASC').replace('AFTER', '')).answer([[['c-1']]]) as {
      readonly edges: readonly { readonly cursor: string }[];
    };
    const after = `, after: "${edges[0]!.cursor}"`;
    expect(compiledRoot(asked('ASC').replace('AFTER', after)).parameters).toMatchObject({ p0: 'c-1' });
    expect(() => compiledRoot(asked('DESC').replace('AFTER', after))).toThrow(
      'another list (claims); give one of claims down',
    );
  });
});

describe('sources', () => {
  it('are not weak unless that is stored', () => {
    const { text, parameters } = compiledRoot('{ sources(where: { weak: false, publisher: "p" }) { totalCount } }');
    expect(text).toContain('coalesce(s0.weak, false) = $p');
    expect(text).toContain('s0.publisher = $p');
    expect(Object.values(parameters)).toEqual(expect.arrayContaining([false, 'p']));
  });

  it('stand in the order of their ids', () => {
    expect(compiledRoot('{ sources { nodes { id } } }').text).toContain(
      "MATCH (s0:Source) WHERE s0.id > '' WITH * ORDER BY s0.id",
    );
  });
});

describe('figures', () => {
  const statistics = (args = '') => compiledRoot(`{ statistics${args} { id } }`);

  it('stand by their measures', () => {
    expect(statistics().text).toBe('MATCH (c0:Statistic) WITH c0 ORDER BY c0.measure, c0.id RETURN [c0.id] AS value');
  });

  it('are of a measure that has all the words, in whatever order and case', () => {
    const { text, parameters } = statistics('(measure: " Share  of 上海 ")');
    expect(parameters).toEqual({ p0: ['share', 'of', '上海'] });
    expect(text).toContain('all(word IN $p0 WHERE toLower(c0.measure) CONTAINS word)');
    expect(() => statistics('(measure: "  ")')).toThrow(/^measure: the text is empty/);
  });

  it('are about an entity or a term, by the indexes of claims', () => {
    expect(statistics('(subject: "saic")').text).toContain(
      "MATCH (c0:Claim:Statistic) WHERE (c0.subject = $p0 OR c0.subjectTerm = $p0) AND c0.id > ''",
    );
  });

  it('are of a time, known by a day', () => {
    expect(statistics('(asOf: "2013", knownAt: "2014")')).toMatchObject({
      text: expect.stringMatching(/c0\.asOf.* AND c0\.knownFrom <= \$p2/) as string,
      parameters: { p0: 20130101, p1: 20131231, p2: 20141231 },
    });
  });

  it('are a list, an empty one where there are none', () => {
    expect(statistics().answer(['c-1'], ['c-2'])).toEqual([{ id: 'c-1' }, { id: 'c-2' }]);
    expect(statistics().answer()).toEqual([]);
  });
});
