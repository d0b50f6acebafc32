import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convert } from '../../../src/exchange/in/conversion.ts';
import type { ForeignEntity, ForeignRelation } from '../../../src/exchange/in/foreign-record.ts';
import { checkRows } from '../../../src/registers/check-rows.ts';
import { readManifest } from '../../../src/registers/read-manifest.ts';
import { NOTHING_BESIDE } from '../../../src/domain/claim-checks/said-beside.ts';
import { convertItems, record, yielding } from '../../support/foreign-file.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

const named = (key: string, kind: ForeignEntity['kind'], name = key): ForeignEntity => ({
  key,
  kind,
  claims: [{ predicate: 'NAME', value: name }],
});
const heads = (more: Partial<ForeignRelation> = {}): ForeignRelation => ({
  from: 'wang',
  type: 'HEADS',
  to: 'tea',
  claims: [{}],
  ...more,
});
const wang = named('wang', 'PERSON', 'Wang');
const tea = named('tea', 'FIRM', 'Tea House');

describe('records of a foreign file', () => {
  it('become one row for each entity and relation, whose claims cite the records', async () => {
    const { entities, relations, rejects, conversion } = await convertItems([
      record(2, { entities: [wang, tea], relations: [heads({ claims: [{ title: 'manager' }] })] }),
      record(7, { entities: [{ key: 'tea', kind: null, claims: [{ predicate: 'NAME', value: '茶馆' }] }] }),
    ]);
    expect(entities).toEqual([
      {
        id: 'src-tea',
        claims: [
          { predicate: 'KIND', value: 'FIRM', row: 2 },
          { predicate: 'NAME', value: 'Tea House', row: 2 },
          { predicate: 'IDENTIFIER', value: 'tea', details: { scheme: 'FILE_ID' }, row: 2 },
          { predicate: 'NAME', value: '茶馆', row: 7 },
        ],
      },
      expect.objectContaining({ id: 'src-wang' }),
    ]);
    expect(relations).toEqual([
      { from: 'src-wang', type: 'HEADS', to: 'src-tea', claims: [{ title: 'manager', row: 2 }] },
    ]);
    expect(rejects).toEqual([]);
    expect(conversion.counts).toEqual({ records: 2, rejected: 0, entities: 2, relations: 1, claims: 8 });
  });

  it('say a claim once, however many of them repeat it', async () => {
    const { entities } = await convertItems([2, 3, 4].map((row) => record(row, { entities: [wang] })));
    expect(entities[0]!.claims.map(({ row }) => row)).toEqual([2, 2, 2]);
  });

  it('may describe an entity after others have added to it', async () => {
    const late = record(2, { entities: [{ key: 'tea', kind: null, claims: [{ predicate: 'NAME', value: '茶馆' }] }] });
    const { entities } = await convertItems([late, record(3, { entities: [tea] })]);
    expect(entities[0]!.claims.map(({ value }) => value)).toEqual(['FIRM', 'Tea House', 'tea', '茶馆']);
  });

  it('are left out one by one where they are at fault, with what is wrong', async () => {
    const bad = { ...tea, claims: [{ predicate: 'NAME', value: 'Tea House', start: '2013-13' }] };
    const { entities, rejects } = await convertItems([
      record(2, { entities: [bad] }),
      { of: 'reject', row: 3, line: 4, reason: 'a quote is not closed', raw: '"Tea' },
      record(5, { entities: [wang] }),
      record(6, { entities: [{ key: 'nobody', kind: null, claims: [{ predicate: 'NAME', value: 'N' }] }] }),
      record(7, { entities: [named('wang', 'FIRM')] }),
    ]);
    expect(entities.map(({ id }) => id)).toEqual(['src-wang']);
    expect(rejects.map(({ row, reason }) => [row, reason])).toEqual([
      [2, expect.stringContaining('NAME of "tea": "2013-13" is not a real date')],
      [3, 'a quote is not closed'],
      [6, 'no record says what "nobody" is (a person, a firm …)'],
      [7, '"wang" is a FIRM here, and a PERSON in row 5'],
    ]);
  });

  it('that share a code keep the first, and the relations of the other are left out', async () => {
    const coded = (key: string) => ({
      ...named(key, 'FIRM'),
      claims: [{ predicate: 'IDENTIFIER', value: '5493001KJTIIGC8Y1R12', details: { scheme: 'LEI' } }],
    });
    const { rejects, relations } = await convertItems([
      record(2, { entities: [wang, coded('a')] }),
      record(3, { entities: [coded('tea')], relations: [heads()] }),
    ]);
    expect(rejects.map(({ row, reason }) => [row, reason])).toEqual([
      [3, expect.stringContaining('the LEI "5493001KJTIIGC8Y1R12" is that of row 2')],
      [3, 'no record describes "tea", an end of HEADS'],
    ]);
    expect(relations).toEqual([]);
  });
});

describe('relations of one type between the same two', () => {
  const relationsOf = async (...relations: readonly ForeignRelation[]) => {
    const items = relations.map((relation, index) => record(index + 3, { relations: [relation] }));
    const converted = await convertItems([record(2, { entities: [wang, tea] }), ...items]);
    return converted.relations.map(({ slot, claims }) => [slot ?? null, claims.map(({ row }) => row)]);
  };

  it('are one where records say the same of them, by whatever ids', async () => {
    expect(await relationsOf(heads({ key: 'a' }), heads({ key: 'b' }), heads())).toEqual([[null, [3, 4, 5]]]);
  });

  it('are one where the publisher calls them by one id, and may then disagree', async () => {
    const [early, late] = [{ start: '2001' }, { start: '2002' }];
    expect(await relationsOf(heads({ key: 'a', claims: [early] }), heads({ key: 'a', claims: [late] }))).toEqual([
      [null, [3, 4]],
    ]);
  });

  it('are several where titles or times differ, with slots made of ids, or of titles and times', async () => {
    const [chair, manager] = [{ title: 'chair' }, { title: 'Manager', start: '2001' }];
    expect(await relationsOf(heads({ claims: [chair] }), heads({ claims: [manager] }), heads())).toEqual([
      ['chair', [3]],
      ['manager-2001', [4]],
      [null, [5]],
    ]);
    expect(await relationsOf(heads({ key: 'r-1', claims: [chair] }), heads({ key: 'r-2', claims: [manager] }))).toEqual(
      [
        ['r-1', [3]],
        ['r-2', [4]],
      ],
    );
  });

  it('are cited twenty times at most where they say the same; the others are counted', async () => {
    const items = Array.from({ length: 25 }, (_, index) => record(index + 3, { relations: [heads()] }));
    const { relations, conversion } = await convertItems([record(2, { entities: [wang, tea] }), ...items]);
    expect(relations[0]!.claims).toHaveLength(20);
    expect(conversion.losses).toContainEqual(expect.objectContaining({ code: 'SAID_AGAIN', about: 'HEADS', count: 5 }));
  });
});

describe('what an import says of itself', () => {
  it('counts what is left open: ends that nobody describes, and when the file was published', async () => {
    const { conversion, rejects } = await convertItems([record(2, { entities: [wang], relations: [heads()] })]);
    expect(conversion.losses.map(({ code, about, count }) => [code, about, count])).toEqual([
      ['WHEN_SAID_UNKNOWN', 'src', 1],
      ['END_NOT_DESCRIBED', 'HEADS', 1],
    ]);
    expect(rejects).toMatchObject([{ row: 2, reason: 'no record describes "tea", an end of HEADS' }]);
  });

  it('shows the first records as sentences', async () => {
    const { conversion } = await convertItems(
      [record(2, { entities: [wang, tea], relations: [heads({ claims: [{ start: '2001' }] })] })],
      { published: '2020' },
    );
    expect(conversion.sample).toContain('row 2: Wang heads Tea House (from 2001)');
    expect(conversion.losses).toEqual([]);
  });

  it('makes a source of each dataset that records name, and refuses more than a register can have', async () => {
    const by = (dataset: string) =>
      record(2, { entities: [{ ...wang, claims: [{ predicate: 'NAME', value: 'Wang', dataset }] }] });
    const { manifest, entities } = await convertItems([by('Tea list')], { published: '2020' });
    expect(manifest.sources.map(({ id, title, published }) => [id, title, published])).toEqual([
      ['src', 'A file', '2020'],
      [expect.stringMatching(/^src-tea-list-[0-9a-f]{10}$/), 'Tea list', '2020'],
    ]);
    expect(entities[0]!.claims).toContainEqual({ source: 1, predicate: 'NAME', value: 'Wang', row: 2 });
    const many = Array.from({ length: 31 }, (_, index) => by(`d${index}`));
    await expect(convertItems(many)).rejects.toThrow('names more than 30 datasets ("d0", "d1", "d2", …, "d30")');
  });

  it('keeps ids and slots of a file that was exported from here', async () => {
    const { entities, relations } = await convertItems(
      [record(2, { entities: [wang], relations: [heads({ slot: 'chair' })] })],
      { keepIds: true },
    );
    expect(entities.map(({ id, claims }) => [id, claims.length])).toEqual([['wang', 2]]);
    expect(relations.map(({ from, to, slot }) => [from, to, slot])).toEqual([['wang', 'tea', 'chair']]);
  });
});

describe('a conversion', () => {
  const steps = { progress: () => undefined, signal: new AbortController().signal };
  const items = [record(2, { entities: [wang, tea], relations: [heads()] })];

  it('is a register without faults, used again as long as the file and the options are the same', async () => {
    await inTemporaryFolder(async (home) => {
      const file = join(home, 'file');
      await writeFile(file, 'one');
      let reads = 0;
      const format = {
        ...yielding([]),
        read: (...given: Parameters<ReturnType<typeof yielding>['read']>) => {
          reads += 1;
          return yielding(items).read(...given);
        },
      };
      const source = { id: 'src', title: 'T', language: 'en', kind: 'REGISTER_EXTRACT' };
      const task = { folder: join(home, 'import'), file, format, source, mapping: null, keepIds: false };
      const first = await convert({ ...task, today: '2026-01-01' }, steps);
      const checked = await checkRows(await readManifest(task.folder), NOTHING_BESIDE);
      expect([checked.faults, checked.claims]).toEqual([[], 7]);
      expect(await convert({ ...task, today: '2026-01-02' }, steps)).toEqual(first);
      expect(reads).toBe(1);
      await convert({ ...task, today: '2026-01-02', source: { ...source, title: 'Other' } }, steps);
      await writeFile(file, 'two');
      await convert({ ...task, today: '2026-01-02' }, steps);
      expect(reads).toBe(3);
      expect(await readFile(join(task.folder, 'register.json'), 'utf8')).toContain('"recorded": "2026-01-02"');
    });
  });

  it('begins anew where it was broken off', async () => {
    await inTemporaryFolder(async (home) => {
      const [file, folder] = [join(home, 'file'), join(home, 'import')];
      await writeFile(file, 'one');
      await mkdir(folder);
      await writeFile(join(folder, 'register.json'), 'half');
      const source = { id: 'src', title: 'T', language: 'en', kind: 'REGISTER_EXTRACT' };
      const task = {
        folder,
        file,
        format: yielding(items),
        source,
        mapping: null,
        keepIds: false,
        today: '2026-01-01',
      };
      await convert(task, steps);
      expect((await readManifest(folder)).manifest.counts).toEqual({ entities: 2, relations: 1, claims: 7 });
    });
  });

  it('stops when it is asked to', async () => {
    const stop = new AbortController();
    stop.abort(new Error('enough'));
    await inTemporaryFolder(async (home) => {
      const file = join(home, 'file');
      await writeFile(file, 'one');
      const source = { id: 'src', title: 'T', language: 'en', kind: 'REGISTER_EXTRACT' };
      const task = {
        folder: join(home, 'import'),
        file,
        format: yielding(items),
        source,
        mapping: null,
        keepIds: false,
      };
      await expect(convert({ ...task, today: '2026-01-01' }, { ...steps, signal: stop.signal })).rejects.toThrow();
    });
  });
});
