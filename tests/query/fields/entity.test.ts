import { describe, expect, it } from 'vitest';
import { compiledField } from '../../support/compiling.ts';

const firm = (text: string) => compiledField('Firm', text);

describe('the name of an entity', () => {
  const names = {
    'x.name': 'SAIC',
    'x.nameValues': ['SAIC', '上汽集团', 'Shanghai Motor'],
    'x.nameLangs': ['en', 'zh', 'en'],
    'x.nameScripts': ['Latn', 'Hans', 'Latn'],
    'x.nameKinds': ['PRINTED', 'PRINTED', 'FORMER'],
  };
  const dated = { ...names, 'x.nameStarts': ['2012', '', ''], 'x.nameEnds': ['', '', '2011'] };

  it('is the one to show, and costs no more than a property, unless a language is asked', () => {
    expect(firm('name').columns).toEqual(['x.name']);
    expect(firm('name(lang: null, asOf: null)').columns).toEqual(['x.name']);
  });

  it('is the best in the language asked, else the one to show', () => {
    expect(firm('name(lang: "zh")').answerOf(names)).toBe('上汽集团');
    expect(firm('name(lang: "fr")').answerOf(names)).toBe('SAIC');
  });

  it('is the one of the time asked', () => {
    expect(firm('name(asOf: "2010")').answerOf(dated)).toBe('Shanghai Motor');
    expect(firm('name(asOf: "2013")').answerOf(dated)).toBe('SAIC');
    expect(firm('name(asOf: "2010", lang: "zh")').answerOf(dated)).toBe('上汽集团');
  });

  it('is the one to show where nothing else is stored', () => {
    const bare = { 'x.name': 'SAIC', 'x.nameValues': [], 'x.nameKinds': [] };
    expect(firm('name(lang: "zh", asOf: "2010")').answerOf(bare)).toBe('SAIC');
  });

  it('is refused for what is no date', () => {
    expect(() => firm('name(asOf: "once")')).toThrow(/^asOf: "once" is no date/);
  });
});

describe('the names of an entity', () => {
  const lists = {
    'x.nameValues': ['王振东', 'Wang'],
    'x.nameLangs': ['zh', ''],
    'x.nameScripts': ['Hans', ''],
    'x.nameKinds': ['PRINTED', 'ALIAS'],
    'x.nameFamilies': ['王', ''],
    'x.nameGivens': ['振东', ''],
  };

  it('have what is known of each; an empty text in the lists is nothing', () => {
    expect(firm('names { value lang script kind family given }').answerOf(lists)).toEqual([
      { value: '王振东', lang: 'zh', script: 'Hans', kind: 'PRINTED', family: '王', given: '振东' },
      { value: 'Wang', lang: null, script: null, kind: 'ALIAS', family: null, given: null },
    ]);
  });

  it('are none where there are none', () => {
    expect(firm('names { value }').answerOf({ 'x.nameValues': [], 'x.nameKinds': [] })).toEqual([]);
  });

  it('have their times, which are read only where they are asked for', () => {
    expect(firm('names { value }').columns).not.toContain('x.nameStarts');
    const dated = { ...lists, 'x.nameStarts': ['2012', ''], 'x.nameEnds': null };
    expect(firm('names { value start { text } end { text } }').answerOf(dated)).toEqual([
      { value: '王振东', start: { text: '2012' }, end: null },
      { value: 'Wang', start: null, end: null },
    ]);
  });
});

describe('the identifiers of an entity', () => {
  const identifiers = (schemes: readonly string[] | null, values: readonly string[] | null) =>
    firm('identifiers { scheme value valid meaning { division zh: authority(lang: "zh") en: authority } }').answerOf({
      'x.identifierSchemes': schemes,
      'x.identifierValues': values,
    }) as readonly { readonly valid: boolean | null; readonly meaning: Readonly<Record<string, unknown>> | null }[];

  it('are none where none are stored', () => {
    expect(identifiers(null, null)).toEqual([]);
  });

  it('say what a credit code means, in either language, and whether it can be one', () => {
    const [code] = identifiers(['USCC'], ['91310000132260250X']);
    expect(code).toMatchObject({ valid: true, meaning: { division: '310000' } });
    expect(code!.meaning!['zh']).not.toBe(code!.meaning!['en']);
    expect(identifiers(['USCC'], ['91310000132260251X'])[0]!.valid).toBe(false);
  });

  it('mean nothing to us where the scheme is another', () => {
    expect(identifiers(['TICKER'], ['600104'])).toMatchObject([{ scheme: 'TICKER', value: '600104', meaning: null }]);
  });
});

describe('the relations of an entity', () => {
  const match = (args: string) => firm(`relations${args} { totalCount }`).text;

  it('go either way and are of every type unless something else is asked', () => {
    expect(match('')).toContain('(x)-[r0]-(n1)');
    expect(match('(direction: OUT)')).toContain('(x)-[r0]->(n1)');
    expect(match('(direction: IN, types: [OWNS, HEADS, OWNS])')).toContain('(x)<-[r0:HEADS|OWNS]-(n1)');
  });

  it('are counted by the conditions that they are read by', () => {
    const { columns } = firm('relations(asOf: "2013", sources: ["src"]) { totalCount nodes { id } }');
    for (const column of columns) expect(column).toMatch(/r0\.source IN \$p\d.* AND .*r0\.startMin/);
  });
});

describe('the other lists of an entity', () => {
  it('are its claims by either end', () => {
    expect(firm('claims { totalCount }').text).toContain('(c0.subject = x.id OR c0.object = x.id)');
  });

  it('are its figures in the order of their ids', () => {
    expect(firm('statistics { id }').text).toMatch(
      /MATCH \((\w+):Claim:Statistic\) WHERE \1\.subject = x\.id .*ORDER BY \1\.id/,
    );
  });

  it('are its sources, counted without being read', () => {
    expect(firm('sources { totalCount }').columns).toEqual(['size(x.sources)']);
  });

  it('are its changes, also those under ids that were merged into it', () => {
    expect(firm('changes { totalCount }').text).toContain(':Alias)');
  });
});

describe('the size of a group', () => {
  const size = (values: Readonly<Record<string, unknown>>, lang = 'en') =>
    compiledField('Group', `size { value text(lang: "${lang}") qualifier }`).answerOf(values);

  it('is null where no source gives one', () => {
    expect(size({})).toBeNull();
  });

  it('is as printed, with its number where it has one', () => {
    const values = { 'x.sizeText': 'dozens', 'x.sizeQualifier': 'ABOUT' };
    expect(size(values)).toEqual({ value: null, text: 'dozens', qualifier: 'ABOUT' });
    expect(size({ ...values, 'x.sizeValue': 40 })).toMatchObject({ value: 40 });
  });
});
