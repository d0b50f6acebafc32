import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { csv } from '../../../../src/exchange/in/csv/csv.ts';
import { convertFile, type Converting } from '../../../support/foreign-file.ts';
import { inTemporaryFolder } from '../../../support/temporary-folder.ts';

const ENTITIES = `\ufeffid,kind,name,names,identifiers,gender,occupation,ownership,industry,sizeClass,level,placeKind,of,status,size,synthetic,sources\r
ann-example,PERSON,Ann Example,Ann Example | 安例,,,,,,,,,,,,false,src-a\r
example-works,FIRM,'=Works,"'=Works | Example Works Co., Ltd",USCC 913100001322221746 | LEI 213800WSGIIZCXF1P572,,,PRIVATE,,SMALL,,,,,,false,src-a | src-b\r
example-group,GROUP,small firms,small firms,,,,,,,,,firms,,"more than 340,000",false,src-a\r
`;
const RELATIONS = `\ufeffid,type,from,fromKind,to,toKind,title,titles,share,shareQualifier,symmetric,start,end,ended,startMin,startMax,endMin,endMax,attestedFrom,attestedTo,certainty,modality,confidence,status,sources,claims\r
ann-example.heads.example-works.chair,HEADS,ann-example,PERSON,example-works,FIRM,chairman,chairman,,,false,2011-06,2012,YES,,,,,,,,ASSERTED,HIGH,ACTIVE,src-a,c-1 | c-2\r
ann-example.owns.example-works,OWNS,ann-example,PERSON,example-works,FIRM,,,35,MORE_THAN,false,c. 2009,,UNKNOWN,,,,,,,,INFERRED,LOW,ACTIVE,src-b,c-3\r
`;

async function importedZip(files: Readonly<Record<string, string>>, options: Converting = {}) {
  return inTemporaryFolder(async (folder) => {
    const file = join(folder, 'guanxi.zip');
    await writeFile(
      file,
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
    );
    expect(await csv.guess!(file, new AbortController().signal)).toBeNull();
    return convertFile(csv, file, options);
  });
}

test('what was exported as CSV comes back: entities, and relations with their times, one claim each', async () => {
  const { entities, relations, rejects } = await importedZip(
    { 'datapackage.json': '{}', 'entities.csv': ENTITIES, 'relations.csv': RELATIONS },
    { keepIds: true, published: '2026' },
  );
  expect(rejects).toEqual([]);
  expect(entities.map(({ id }) => id)).toEqual(['ann-example', 'example-group', 'example-works']);
  const valuesOf = (id: string, predicate: string) =>
    entities
      .find((entity) => entity.id === id)!
      .claims.filter((claim) => claim.predicate === predicate)
      .map(({ value }) => value);
  expect(valuesOf('example-works', 'NAME')).toEqual(['=Works', 'Example Works Co., Ltd']);
  expect(valuesOf('example-works', 'IDENTIFIER')).toEqual(['913100001322221746', '213800WSGIIZCXF1P572']);
  expect(valuesOf('example-works', 'SIZE_CLASS')).toEqual(['SMALL']);
  expect(valuesOf('ann-example', 'NAME')).toEqual(['Ann Example', '安例']);
  expect(entities.find(({ id }) => id === 'example-group')!.claims).toContainEqual(
    expect.objectContaining({ predicate: 'SIZE', details: { size: { number: 340_000, qualifier: 'MORE_THAN' } } }),
  );
  expect(relations).toEqual([
    {
      from: 'ann-example',
      type: 'HEADS',
      to: 'example-works',
      slot: 'chair',
      claims: [
        {
          row: 6,
          modality: 'ASSERTED',
          tense: 'PAST_STATE',
          start: '2011-06',
          end: '2012',
          title: 'chairman',
          details: { claims: 'c-1 | c-2', sources: 'src-a' },
        },
      ],
    },
    {
      from: 'ann-example',
      type: 'OWNS',
      to: 'example-works',
      claims: [
        {
          row: 7,
          modality: 'INFERRED',
          start: 'c. 2009',
          details: { share: { text: 'percent', number: 35, qualifier: 'MORE_THAN' }, claims: 'c-3', sources: 'src-b' },
        },
      ],
    },
  ]);
});

test('without their old ids they are entities of the import', async () => {
  const { entities } = await importedZip({ 'entities.csv': ENTITIES });
  expect(entities.map(({ id }) => id)).toContain('src-ann-example');
});

test.each<readonly [Readonly<Record<string, string>>, string]>([
  [{ 'sheet.xml': '<a/>' }, 'It holds neither entities.csv nor relations.csv'],
  [{ 'entities.csv': 'name\nAnn\n' }, 'entities.csv has no column id, kind'],
])('another archive is refused', async (files, message) => {
  await expect(importedZip(files)).rejects.toThrow(message);
});

test('an entity of no known kind is left out with its row', async () => {
  const { rejects } = await importedZip({ 'entities.csv': 'id,kind,name\na,ALIEN,Ann\nb,PERSON,Bob\n' });
  expect(rejects).toEqual([
    expect.objectContaining({ row: 2, reason: expect.stringContaining('the kind is "ALIEN"; allowed: PERSON') }),
  ]);
});
