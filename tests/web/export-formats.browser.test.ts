import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { aboutOf } from '../../web/src/export/about.ts';
import { csvOf } from '../../web/src/export/csv.ts';
import { wrapText } from '../../web/src/export/wrap-text.ts';
import { graphmlOf } from '../../web/src/export/graphml.ts';
import { jsonOf } from '../../web/src/export/json.ts';
import { withText } from '../../web/src/export/png-text.ts';
import { ENTITY_HEADINGS, entityRecords, RELATION_HEADINGS, relationRecords } from '../../web/src/export/records.ts';
import { writableText } from '../../web/src/export/writable-text.ts';
import { xmlText } from '../../web/src/export/xml.ts';
import { openBrowser, type WatchingBrowser } from './browser.ts';
import { entity, relation, sceneWith, viewOf } from './made-up-scene.ts';
import { readCsv } from './read-csv.ts';

const AWKWARD = [
  '=1+1',
  '@"quoted", and\ncut',
  '<b>&amp;</b>',
  "O'Neill\t\r\n",
  '关系 "上海"，有限公司',
  '🦊\u0301',
  ' -x ',
  '＝cmd|calc',
  '\u200b＋1',
  '－1＠x',
  "'",
];

const source = {
  id: 'src-a',
  title: 'A "title", <with> 上海 & more',
  publisherName: 'Paper; Co',
  published: '2013-11-18',
  url: 'https://example.org/?a=1&b=2',
  synthetic: false,
};
const claim = (id: string, from = source) => ({
  ...({ id, polarity: 'AFFIRMED', modality: 'ASSERTED', start: null, end: null, saidOn: null } as const),
  details: [{ name: 'share', text: 'percent', number: 35, qualifier: 'EXACT' }] as const,
  source: from,
  evidence: [{ stance: 'SUPPORTS', locator: { paragraph: 'P1', passage: `${from.id}#P1` } }] as const,
});
const entities = AWKWARD.map((name, index) => entity(`e${index}`, index % 2 === 0 ? 'FIRM' : 'PERSON', name));
const relations = AWKWARD.map((sentence, index) =>
  relation(`r${index}`, `e${index}`, `e${(index + 1) % AWKWARD.length}`, {
    sentence,
    title: index === 0 ? null : sentence,
    start: '2011',
    validity: {
      startMin: '2011-01-01',
      startMax: '2011-12-31',
      endMin: null,
      endMax: null,
      endless: true,
      certain: [{ from: '2011-12-31', to: null }],
    },
    claims: [claim(`c${index}`), claim(`d${index}`, { ...source, id: 'src-b', synthetic: true })],
  }),
);
const namesOf = new Map([
  ['e0', { names: [{ value: '=1+1' }, { value: '旧名' }], identifiers: [{ scheme: 'USCC', value: '1' }] }],
]);
const places = new Map([['e0', { x: 10, y: -20 }]]);
const view = viewOf({ asOf: '2011-06', hidden: ['PLACE'], shown: entities.map(({ id }) => id), places });
const scene = sceneWith(entities, relations, view);
const about = aboutOf(scene, view, 'http://localhost:4000', new Date('2026-11-26T10:00:00.123Z'));

/** What the fields of a record read as where everything is text and nothing is empty. */
const asText = (record: object) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, value === null ? '' : String(value)]));

describe('what an export carries', () => {
  it('tells how the scene came about, what it rests on and under which terms', () => {
    expect(about).toEqual({
      generator: 'Guanxi',
      address: expect.stringMatching(/^http:\/\/localhost:4000\/graph\?n=e0,.*&asof=2011-06&hide=PLACE&p=/),
      language: 'en',
      exported: '2026-11-26T10:00:00Z',
      asOf: '2011-06',
      comparedWith: null,
      hidden: ['PLACE'],
      entities: AWKWARD.length,
      relations: AWKWARD.length,
      undated: 0,
      synthetic: true,
      licence: 'CC-BY-4.0',
      sources: ['src-a', 'src-b'].map((id) =>
        expect.objectContaining({ id, title: source.title, publisher: 'Paper; Co' }),
      ),
    });
  });
});

describe('CSV', () => {
  const read = (text: string) => {
    expect(text.startsWith('\ufeff')).toBe(true);
    return readCsv(text.slice(1));
  };
  const unguarded = (text: string) => text.replace(/^'(?=[\s\u200b]*[=+\-@＝＋－])/, '');

  it('of entities and of relations is read as the scene, each line with its terms and sources', () => {
    for (const [records, headings] of [
      [entityRecords(scene, places, namesOf), ENTITY_HEADINGS],
      [relationRecords(scene, 'en'), RELATION_HEADINGS],
    ] as const) {
      const lines = read(csvOf(records, about, headings));
      const told = lines.map((line) => Object.fromEntries(headings.map((name) => [name, unguarded(line[name]!)])));
      expect(told).toEqual(records.map(asText));
      for (const line of lines)
        expect(line).toMatchObject({
          asOf: '2011-06',
          comparedWith: '',
          hidden: 'PLACE',
          address: about.address,
          exported: about.exported,
          licence: 'CC-BY-4.0',
          partlySynthetic: 'true',
          citations: expect.stringContaining('2013-11-18, https://example.org/?a=1&b=2, src-a'),
        });
    }
  });

  it('has no cell that a spreadsheet would calculate', () => {
    const lines = read(csvOf(entityRecords(scene, places, namesOf), about, ENTITY_HEADINGS));
    const formulas = lines
      .flatMap((line) => Object.values(line))
      .filter((cell) => /^[\s\u200b]*[=+@＝＋＠－]|^[\s\u200b]*-(?!\d+$)/.test(cell));
    expect(formulas).toEqual([]);
  });

  it('tells of the other names, the codes and the shares', () => {
    const [first] = read(csvOf(entityRecords(scene, places, namesOf), about, ENTITY_HEADINGS));
    expect(first).toMatchObject({ otherNames: '旧名', identifiers: 'USCC: 1' });
    const [relationLine] = read(csvOf(relationRecords(scene, 'en'), about, RELATION_HEADINGS));
    expect(relationLine).toMatchObject({ from: 'e0', toName: `'${AWKWARD[1]}`, share: '35 percent', details: '' });
  });

  it('of nothing still has its headings', () => {
    expect(csvOf([], about, ENTITY_HEADINGS)).toMatch(/^\ufeffid,kind,name,.*,licence,partlySynthetic\r\n$/);
  });
});

describe('JSON', () => {
  it('is read as the scene, with all of its evidence', () => {
    const read = JSON.parse(jsonOf(scene, places, namesOf, about)) as Record<string, unknown>;
    expect(read).toEqual({
      about,
      relations: scene.relations,
      entities: scene.entities.map((one) => ({ ...one, ...namesOf.get(one.id), place: places.get(one.id) ?? null })),
    });
  });
});

describe('XML, as a browser reads it,', () => {
  let browser: WatchingBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser('null');
    page = await browser.blank();
  });
  afterAll(() => browser.close());

  it('of GraphML is the scene, every value under a key that is declared with its type', async () => {
    const read = await page.evaluate(
      (xml) => {
        const root = new DOMParser().parseFromString(xml, 'application/xml');
        const keys = new Map(
          [...root.querySelectorAll('key')].map((key) => [
            key.id,
            ['for', 'attr.name', 'attr.type'].map((name) => key.getAttribute(name)),
          ]),
        );
        const dataOf = (element: Element) =>
          [...element.querySelectorAll(':scope > data')].map((data) => {
            const [domain, name, type] = keys.get(data.getAttribute('key')!)!;
            return [domain, name, type, data.textContent] as const;
          });
        const each = (selector: string, names: readonly string[]) =>
          [...root.querySelectorAll(selector)].map((element) => ({
            attributes: Object.fromEntries(names.map((name) => [name, element.getAttribute(name)])),
            data: dataOf(element),
          }));
        return {
          fault: root.querySelector('parsererror')?.textContent ?? null,
          graph: each('graph', ['edgedefault'])[0]!,
          nodes: each('node', ['id']),
          edges: each('edge', ['id', 'source', 'target']),
        };
      },
      graphmlOf(scene, view, namesOf, about),
    );
    expect(read.fault).toBeNull();
    const typed = (type: string | null, text: string | null) =>
      type === 'double' ? Number(text) : type === 'boolean' ? text === 'true' : text;
    const plain = (domain: string, data: (typeof read.graph)['data']) => {
      expect(data.filter((one) => one[0] !== domain)).toEqual([]);
      return Object.fromEntries(data.map(([, name, type, text]) => [name, typed(type!, text)]));
    };
    const known = (record: object) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
    expect(read.nodes.map(({ attributes, data }) => ({ ...attributes, ...plain('node', data) }))).toEqual(
      entityRecords(scene, places, namesOf).map((node) => known({ ...node, label: node.name })),
    );
    expect(
      read.edges.map(({ attributes: { id, source: from, target: to }, data }) => ({
        id,
        from,
        to,
        ...plain('edge', data),
      })),
    ).toEqual(relationRecords(scene, 'en').map((edge) => known({ ...edge, label: edge.sentence })));
    const { sources, hidden, ...rest } = plain('graph', read.graph.data);
    expect([JSON.parse(String(sources)), hidden, rest]).toEqual([
      about.sources,
      'PLACE',
      known({ ...about, sources: null, hidden: null }),
    ]);
    expect(read.graph.attributes).toEqual({ edgedefault: 'directed' });
  });

  it('takes what a browser serializes but would not read again', async () => {
    const read = await page.evaluate(
      (xml) => new DOMParser().parseFromString(xml, 'application/xml').documentElement.textContent,
      writableText('<text>Acme\u001b[31m \u0001Co</text>'),
    );
    expect(read).toBe('Acme\ufffd[31m \ufffdCo');
  });

  it('has every text as it was, but for what XML cannot say', async () => {
    const texts = [...AWKWARD, ...fc.sample(fc.string({ unit: 'binary', maxLength: 30 }), 300)];
    const xml = `<all>${texts.map((text) => `<t a="${xmlText(text)}">${xmlText(text)}</t>`).join('')}</all>`;
    const read = await page.evaluate((given) => {
      const root = new DOMParser().parseFromString(given, 'application/xml');
      return [...root.documentElement.children].map((each) => [each.getAttribute('a'), each.textContent]);
    }, xml);
    const sayable = (text: string) =>
      text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
    expect(read).toEqual(texts.map((text) => [sayable(text), sayable(text)]));
  });
});

describe('a text in a PNG', () => {
  /** The chunks of a PNG, their checksums proven. */
  const chunksOf = (png: Uint8Array) => {
    const bytes = Buffer.from(png);
    const chunks: [type: string, content: Buffer][] = [];
    for (let at = 8; at < bytes.length;) {
      const length = bytes.readUInt32BE(at);
      const content = bytes.subarray(at + 4, at + 8 + length);
      expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(content));
      chunks.push([content.toString('latin1', 0, 4), content.subarray(4)]);
      at += length + 12;
    }
    return chunks;
  };
  const chunk = (type: string, content: Buffer) => {
    const typed = Buffer.concat([Buffer.from(type), content]);
    const numbers = Buffer.alloc(8);
    numbers.writeUInt32BE(content.length, 0);
    numbers.writeUInt32BE(crc32(typed), 4);
    return Buffer.concat([numbers.subarray(0, 4), typed, numbers.subarray(4)]);
  };

  it('stands after its header, under its keyword, and leaves the picture as it was', () => {
    const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const data = deflateSync(Buffer.from([0, 0]));
    const png = Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
    const chunks = chunksOf(withText(png, 'Description', '关系 <🦊>'));
    expect(chunks.map(([type]) => type)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND']);
    expect(chunks[1]![1].toString('utf8')).toBe('Description\0\0\0\0\0关系 <🦊>');
    expect([chunks[0]![1], chunks[2]![1]]).toEqual([header, data]);
  });
});

describe('a long line of a caption', () => {
  it('is folded to its width, at blanks where there are any, and loses nothing else', () => {
    expect(wrapText('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrapText('上海小企业服务中心', 6)).toEqual(['上海小', '企业服', '务中心']);
    expect(wrapText('', 5)).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, most) => {
        const lines = wrapText(text, most);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(lines.every((line) => [...line].length <= most)).toBe(true);
      }),
    );
  });
});
