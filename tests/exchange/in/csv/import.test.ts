import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { csv } from '../../../../src/exchange/in/csv/csv.ts';
import { readMapping } from '../../../../src/exchange/in/csv/read-mapping.ts';
import { convertFile, type Converting } from '../../../support/foreign-file.ts';
import { inTemporaryFolder } from '../../../support/temporary-folder.ts';

async function guessed(text: string) {
  return inTemporaryFolder(async (folder) => {
    const file = join(folder, 'table.csv');
    await writeFile(file, text);
    const { mapping, columns } = (await csv.guess!(file, new AbortController().signal))!;
    return {
      mapping: readMapping(mapping),
      text: mapping,
      columns: columns.slice(1).map((line) => line.split(/ {2,}/)),
    };
  });
}

/** Imports a table by the mapping that is guessed of it, or of another `like` it, changed as a person might. */
async function imported(
  text: string,
  options: Converting & { readonly like?: string; readonly edit?: (mapping: string) => string } = {},
) {
  const { text: mapping } = await guessed(options.like ?? text);
  return inTemporaryFolder(async (folder) => {
    const file = join(folder, 'table.csv');
    await writeFile(file, text);
    return convertFile(csv, file, { mapping: (options.edit ?? ((same) => same))(mapping), ...options });
  });
}

type Imported = Awaited<ReturnType<typeof imported>>;

const nameOf = ({ entities }: Imported, id: string) =>
  entities.find((entity) => entity.id === id)?.claims.find(({ predicate }) => predicate === 'NAME')?.value ?? id;
const said = (found: Imported) =>
  found.relations.flatMap(({ from, type, to, claims }) =>
    claims.map((claim) => [nameOf(found, from), type, nameOf(found, to), withoutRow(claim)]),
  );
function withoutRow(claim: object): object {
  return Object.fromEntries(Object.entries(claim).filter(([key]) => key !== 'row'));
}

const lossesOf = ({ conversion }: Imported) => conversion.losses.map(({ code, about, count }) => [code, about, count]);

const DUMP = `企业名称,统一社会信用代码,注册日期,企业类型,法人代表,注册资金(万元),经营范围,所在省份,所在城市,地址
上海例一汽车有限公司,91310000132260250X,1984-04-16,有限责任公司,陈某,1168346.14,汽车,上海,上海市,某路1号
上海例二科技有限公司,913100001322221746,1996/3/1,有限责任公司,王某,约500万元人民币,-,上海,上海市,某路2号
`;

test('a register in Chinese comes in by the mapping that is guessed', async () => {
  const found = await imported(DUMP, { published: '2020' });
  expect(found.rejects).toEqual([]);
  expect(found.entities.map(({ id }) => id)).toContain('src-91310000132260250x');
  const firm = found.entities.find(({ id }) => id === 'src-913100001322221746')!;
  expect(firm.claims.map(withoutRow)).toEqual([
    { predicate: 'KIND', value: 'FIRM' },
    { predicate: 'NAME', value: '上海例二科技有限公司', details: { lang: 'zh', kind: 'PRINTED' } },
    { predicate: 'IDENTIFIER', value: '913100001322221746', details: { scheme: 'USCC' } },
    { predicate: 'CLASSIFICATION', value: '有限责任公司' },
    {
      predicate: 'STATISTIC',
      figure: {
        measure: 'registered capital',
        value: 5_000_000,
        valueText: '约500万元人民币',
        unit: 'yuan',
        qualifier: 'ABOUT',
      },
    },
    {
      predicate: 'STATISTIC',
      figure: {
        measure: 'date registered',
        value: 1996,
        valueText: '1996/3/1',
        unit: 'year',
        qualifier: 'EXACT',
        asOf: '1996-03-01',
        asOfBasis: 'the day itself',
      },
    },
  ]);
  expect(firm.claims[0]!.row).toBe(3);
  expect(said(found).slice(0, 4)).toEqual(
    expect.arrayContaining([
      ['陈某', 'LEGAL_REPRESENTATIVE_OF', '上海例一汽车有限公司', {}],
      ['王某', 'LEGAL_REPRESENTATIVE_OF', '上海例二科技有限公司', {}],
      ['上海例一汽车有限公司', 'LOCATED_IN', '上海市', {}],
    ]),
  );
  expect(lossesOf(found)).toEqual(
    expect.arrayContaining([
      ['UNKNOWN_WORD', '地址', 2],
      ['UNKNOWN_WORD', '所在省份', 2],
      ['FILLER', '经营范围', 1],
    ]),
  );
});

test('in a register two people of one name are two, beside each firm one', async () => {
  const table = `企业名称,统一社会信用代码,法定代表人
例一公司,91310000132260250X,王伟
例二公司,913100001322221746,王伟
`;
  const persons = ({ entities }: Imported) =>
    entities.filter(({ claims }) => claims.some(({ value }) => value === 'PERSON')).length;
  expect(persons(await imported(table))).toBe(2);
  expect(persons(await imported(table, { edit: (mapping) => mapping.replace(/ +within: organization\n/, '') }))).toBe(
    1,
  );
});

const SHEET = `Company,Person,Position,Since,Until,Share,District,Source,Email
"Example Coffee Co., Ltd",Li Ming,General Manager,2011,,35%,Xuhui,Coffee List,a@b.cn
"Example Coffee Co., Ltd",Zhao Lei,Founder,Mar 2009,,,Xuhui,Coffee List,c@d.cn
Example Trading Ltd,Li Ming,Sales manager,2005-06-01,2008,N/A,Minhang,Trade Book,e@f.cn
`;

test('a spreadsheet of firms and people comes in with times, shares, titles and sources', async () => {
  const found = await imported(SHEET, { published: '2013' });
  expect(found.rejects).toEqual([]);
  expect(said(found)).toEqual(
    expect.arrayContaining([
      ['Li Ming', 'HEADS', 'Example Coffee Co., Ltd', { source: 1, start: '2011', title: 'General Manager' }],
      [
        'Li Ming',
        'OWNS',
        'Example Coffee Co., Ltd',
        { source: 1, details: { share: { text: 'percent', number: 35, qualifier: 'EXACT' } } },
      ],
      [
        'Zhao Lei',
        'FOUNDED',
        'Example Coffee Co., Ltd',
        { source: 1, tense: 'PAST_EVENT', start: '2009-03', title: 'Founder' },
      ],
      [
        'Li Ming',
        'WORKS_AT',
        'Example Trading Ltd',
        { source: 2, tense: 'PAST_STATE', start: '2005-06-01', end: '2008', title: 'Sales manager' },
      ],
      ['Example Trading Ltd', 'LOCATED_IN', 'Minhang', { source: 2 }],
    ]),
  );
  expect(found.manifest.sources.map(({ title }) => title)).toEqual(['A file', 'Coffee List', 'Trade Book']);
  expect(lossesOf(found)).toEqual(
    expect.arrayContaining([
      ['COLUMN_LEFT_OUT', 'Email', 3],
      ['FILLER', 'Share', 1],
    ]),
  );
  expect(JSON.stringify(found.entities)).not.toContain('@b.cn');
});

test('a table of relations takes the kinds of its ends from names and types', async () => {
  const found = await imported(
    `from,type,to,start,end,source\nAnn Example,heads,Example Association,2011,,Book\nExample Works Ltd,member of,Example Association,2012,,Book\nAnn Example,是好友,Example Works Ltd,,,Book\nSSEC,supervises,Example Association,,,Book\n`,
  );
  expect(said(found).map((one) => one.slice(0, 3))).toEqual([
    ['Example Works Ltd', 'MEMBER_OF', 'Example Association'],
    ['Ann Example', 'HEADS', 'Example Association'],
  ]);
  expect(lossesOf(found)).toEqual(
    expect.arrayContaining([
      ['UNKNOWN_WORD', 'type: 是好友', 1],
      ['KIND_NOT_TOLD', 'from', 2],
    ]),
  );
});

test('a date that can be read in two ways is left out with its row until the mapping says the order', async () => {
  const table = 'Company,Person,Position,Since\nExample Ltd,Li Ming,Chairman,03/04/2005\n';
  const refused = await imported(table);
  expect(refused.rejects).toEqual([
    {
      row: 2,
      line: 2,
      reason: expect.stringContaining('column "Since": "03/04/2005" may be of'),
      raw: expect.any(String),
    },
  ]);
  const found = await imported(table, { edit: (mapping) => `${mapping}\ndates: { order: day-month-year }\n` });
  expect(said(found)[0]).toEqual(['Li Ming', 'HEADS', 'Example Ltd', { start: '2005-04-03', title: 'Chairman' }]);
});

test('rows at fault are left out, and all others come in', async () => {
  const found = await imported(`${DUMP}坏行\n上海例三有限公司,"9131,2000,x,y\n上海例四有限公司,,,,,,,,,\n`);
  expect(found.rejects.map(({ row, line, reason }) => [row, line, reason.slice(0, 20)])).toEqual([
    [4, 4, 'it has 1 cells, and '],
    [5, 5, 'a quote is opened an'],
  ]);
  expect(found.entities.map(({ id }) => nameOf(found, id))).toContain('上海例四有限公司');
});

test('a code that cannot be is left out with its row', async () => {
  const found = await imported(`${DUMP}上海例三有限公司,913100001322217461,2000,,,,,,,\n`, { like: DUMP });
  expect(found.rejects).toEqual([expect.objectContaining({ row: 4, reason: expect.stringContaining('is no USCC') })]);
});

test.each([
  [
    '企业名称,FDDBR,ZCZJ,CLRQ,JYFW,TYSHXYDM,ZGBM',
    {
      企业名称: 'company',
      FDDBR: 'legal representative',
      ZCZJ: 'capital',
      CLRQ: 'founded',
      JYFW: 'scope',
      TYSHXYDM: 'uscc',
      ZGBM: 'supervisor',
    },
  ],
  [
    ' CompanyName, CompanyNumber,RegAddress.PostTown,CompanyCategory,CompanyStatus,IncorporationDate,DissolutionDate,SICCode.SicText_1',
    {
      CompanyName: 'company',
      CompanyNumber: 'company number',
      'RegAddress.PostTown': 'city',
      CompanyCategory: 'type',
      CompanyStatus: 'status',
      IncorporationDate: 'registered',
      DissolutionDate: 'dissolved on',
      'SICCode.SicText_1': 'industry',
    },
  ],
  [
    '社会组织名称,统一社会信用代码,业务主管单位,法定代表人,成立登记日期',
    { 社会组织名称: 'name', 业务主管单位: 'supervisor', 成立登记日期: 'founded' },
  ],
  ['姓名,职务,工作单位,任职日期', { 姓名: 'person', 职务: 'post', 工作单位: 'company', 任职日期: 'start' }],
  ['股东名称,持股比例,公司名称', { 股东名称: 'owner', 持股比例: 'share', 公司名称: 'company' }],
  [
    '公司名稱,統一編號,代表人,實收資本額',
    { 公司名稱: 'company', 統一編號: 'company number', 代表人: 'legal representative', 實收資本額: 'paid capital' },
  ],
  [
    'Name,Organisation,Role,Appointed on,Resigned on',
    { Name: 'name', Organisation: 'company', Role: 'post', 'Appointed on': 'start', 'Resigned on': 'end' },
  ],
  [
    'Entity.LegalName,LEI,Entity.EntityStatus',
    { 'Entity.LegalName': 'name', LEI: 'lei', 'Entity.EntityStatus': 'status' },
  ],
  ['企业名称,主要人员,备注,联系电话', { 主要人员: 'people', 备注: 'evidence', 联系电话: 'left out: personal data' }],
  [
    'from,relation,to,start,end,source',
    { from: 'from', relation: 'relation', to: 'to', start: 'start', source: 'source' },
  ],
  [
    'Firm,Employees,Registered capital (RMB),Website',
    { Firm: 'company', Employees: 'staff', 'Registered capital (RMB)': 'capital', Website: 'not used: no word for it' },
  ],
])('the header %s is read', async (header, meanings) => {
  const { columns } = await guessed(`${header}\n${header.replaceAll(/[^,]+/g, '')}\n`);
  expect(Object.fromEntries(columns.map(([column, meaning]) => [column, meaning]))).toMatchObject(meanings);
});

test('a title before the header is passed over', async () => {
  const { mapping } = await guessed(`某市企业名录,,\n企业名称,法定代表人,成立日期\n例一公司,王伟,2005\n`);
  expect(mapping.file.header).toBe(2);
});

test.each([
  ['entities: {}', 'the key "file" is missing'],
  [
    'file: {}\nentities: {}\nrelation: []',
    'a key "relation", which is not known; allowed: file, dates, entities, relations',
  ],
  [
    'file: { encoding: utf-8, separator: coma }\nentities: { firm: { kind: FIRM, names: [{ column: a }] } }',
    '"file.separator" is "coma"; allowed: comma, semicolon, tab, pipe, did you mean "comma"?',
  ],
  [
    'file: { encoding: utf-8, separator: comma }\nentities: { firm: { kind: FIRN, names: [{ column: a }] } }',
    '"entities.firm.kind" is "FIRN"; allowed: PERSON, FIRM',
  ],
  [
    'file: { encoding: utf-8, separator: comma }\nentities: { firm: { kind: FIRM, names: [{ column: a }] } }\nrelations: [{ from: firm, type: OWN, to: firm }]',
    'did you mean "OWNS"?',
  ],
  [
    'file: { encoding: utf-8, separator: comma }\nentities: { firm: { kind: FIRM, names: [{ column: a }] } }\nrelations: [{ from: frim, type: OWNS, to: firm }]',
    '"relations.0.from" is "frim"; allowed are the entities of the mapping: firm, did you mean "firm"?',
  ],
  ['a: [', 'it is no YAML'],
])('a mapping of another form is refused: %.30s', (mapping, message) => {
  expect(() => readMapping(mapping)).toThrow(message);
});

test('a column that the table does not have is refused with the nearest one', async () => {
  await expect(
    imported(SHEET, { edit: (mapping) => mapping.replaceAll('column: Company', 'column: Compani') }),
  ).rejects.toThrow(/the table has no column "Compani"; its columns are "Company", .* did you mean "Company"\?/);
});

test('without a mapping a table is refused', async () => {
  await inTemporaryFolder(async (folder) => {
    const file = join(folder, 'table.csv');
    await writeFile(file, SHEET);
    await expect(convertFile(csv, file)).rejects.toThrow('A table needs a mapping');
    expect(await readFile(file, 'utf8')).toBe(SHEET);
  });
});

test('"From" and "To" head times where their cells are dates, whatever their precision', async () => {
  const found = await imported(
    'Person,Role,Company,From,To\nZhang Wei,Chairman,Example Trading Co Ltd,2011,May 2013\nLi Fang,Chairman,Example Tea Co Ltd,2012-05,\n',
  );
  expect(said(found)).toEqual(
    expect.arrayContaining([
      [
        'Zhang Wei',
        'HEADS',
        'Example Trading Co Ltd',
        expect.objectContaining({ title: 'Chairman', start: '2011', end: '2013-05' }),
      ],
      ['Li Fang', 'HEADS', 'Example Tea Co Ltd', expect.objectContaining({ title: 'Chairman', start: '2012-05' })],
    ]),
  );
});
