import { describe, expect, test } from 'vitest';
import { byParagraph } from '../../src/pages/by-paragraph.ts';
import { bibtex, citedAddress, cslJson } from '../../src/pages/cite.tsx';
import { Citations } from '../../src/pages/citations.ts';
import { periodWords } from '../../src/pages/claim-words.ts';
import { jsonText, shortened } from '../../src/pages/document.tsx';
import { groupsOf } from '../../src/pages/entity-page.tsx';
import { missingPage } from '../../src/pages/missing-page.tsx';
import { oembed } from '../../src/pages/oembed.ts';
import { hrefOf, type PageRequest } from '../../src/pages/page.ts';
import { tableAsCsv } from '../../src/pages/question-page.tsx';

const PAGE: PageRequest = {
  lang: 'en',
  basePath: '/guanxi',
  site: 'https://guanxi.example/guanxi',
  path: '/entity/ssec',
  query: {},
  embed: false,
};
const STATE = { version: 'abc123', changedAt: '2026-11-29T10:00:00.000Z' };

const source = (id: string) => ({ id, title: `Title ${id}` }) as never;
const said = (id: string, passage: string, stance: 'SUPPORTS' | 'CONTRADICTS' = 'SUPPORTS') => ({
  source: source(id),
  evidence: [{ stance, quote: null, locator: { paragraph: passage.split('.')[0]!, passage } }],
});

describe('the citations of a page', () => {
  const claims = [said('a', 'P1.1'), said('b', 'P2'), said('a', 'P3'), said('a', 'P1.1')];

  test('number sources in the order in which they are first cited, with each passage once', () => {
    const list = new Citations(claims).list.map(({ number, source: { id }, passages }) => [
      number,
      id,
      passages.map(({ passage }) => passage),
    ]);
    expect(list).toEqual([
      [1, 'a', ['P1.1', 'P3']],
      [2, 'b', ['P2']],
    ]);
  });

  test('put one number for each source behind a sentence, and say where all of it speaks against it', () => {
    const citations = new Citations(claims);
    expect(citations.of([said('b', 'P2', 'CONTRADICTS'), said('a', 'P1.1')])).toMatchObject([
      { number: 2, passages: ['P2'], against: true },
      { number: 1, passages: ['P1.1'], against: false },
    ]);
  });
});

test('times are said as printed, and that there is none as well', () => {
  const words = (start: string | null, end: string | null) =>
    periodWords(PAGE, { start: start === null ? null : { text: start }, end: end === null ? null : { text: end } });
  expect([words(null, null), words('2011', null), words(null, '2012'), words('2011', '2012')]).toEqual([
    'undated',
    'since 2011',
    'until 2012',
    '2011 to 2012',
  ]);
});

test('relations are grouped by type and by the end at which the entity stands', () => {
  const relation = (type: string, from: string, to: string) => ({ type, from: { id: from }, to: { id: to } }) as never;
  const groups = groupsOf('a', [relation('OWNS', 'a', 'b'), relation('OWNS', 'c', 'a'), relation('OWNS', 'a', 'd')]);
  expect(groups.map(({ type, direction, relations }) => [type, direction, relations.length])).toEqual([
    ['OWNS', 'OUT', 2],
    ['OWNS', 'IN', 1],
  ]);
});

test('passages of a source stand in the order of the text, its head first and what has no passage last', () => {
  const claims = ['P10.1', 'P2', 'CAP', 'HL', 'P2.10', 'P2.9'].map((passage) => said('a', passage));
  const shown = byParagraph([...claims, { source: source('a'), evidence: [] }] as never[]);
  expect(shown.flatMap(({ passages }) => passages.map(({ passage }) => passage))).toEqual([
    'HL',
    'CAP',
    'P2',
    'P2.9',
    'P2.10',
    'P10.1',
    '',
  ]);
});

describe('a citation of a page', () => {
  test('has an address that shows the data as they were last changed', () => {
    expect(citedAddress({ page: PAGE, state: STATE, lasting: true })).toBe(
      'https://guanxi.example/guanxi/entity/ssec?at=2026-11-29T10:00:00.000Z',
    );
    expect(citedAddress({ page: { ...PAGE, lang: 'zh' }, state: STATE, lasting: false })).toBe(
      'https://guanxi.example/guanxi/entity/ssec?lang=zh',
    );
  });

  test('keeps to the rules of BibTeX and CSL-JSON, whatever the name', () => {
    const cite = { page: PAGE, title: String.raw`A & B {\write18} 100%`, state: STATE, lasting: true };
    expect(bibtex(cite)).toContain(String.raw`title = {A \& B \{write18\} 100\%}`);
    expect(JSON.parse(cslJson(cite))).toMatchObject([
      { type: 'webpage', title: cite.title, issued: { 'date-parts': [[2026, 11, 29]] }, URL: citedAddress(cite) },
    ]);
  });
});

test('a table is a file of CSV in which no cell is a formula', () => {
  expect(
    tableAsCsv({
      columns: ['Name', 'Since'],
      rows: [
        ['=1+1', null],
        ['Wang, Z.', '2011'],
      ],
    }),
  ).toBe(`\uFEFFName,Since\r\n'=1+1,\r\n"Wang, Z.",2011\r\n`);
});

describe('what is put into a page', () => {
  test('cannot end the element of its JSON', () => {
    const text = jsonText({ name: '</script><script>alert(1)</script>' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script>' });
  });

  test('is escaped, and the page says 404 and leads to the search', () => {
    const { status, html } = missingPage({ ...PAGE, path: '/entity/%3Cb%3E' }, 'No entity has the id “<b>"\'&”.');
    expect(status).toBe(404);
    expect(html).toContain('No entity has the id “&lt;b&gt;&quot;&#x27;&amp;”.');
    expect(html).toContain('<form class="search" action="/guanxi/search">');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
  });

  test('is cut between words where it is long', () => {
    expect(shortened('one two three', 9)).toBe('one two…');
    expect(shortened('一二三四五', 4)).toBe('一二三…');
  });

  test('leads on in the language of the page, under the path of the server', () => {
    expect(hrefOf({ ...PAGE, lang: 'zh' }, '/search', { q: 'a&b', kind: null })).toBe('/guanxi/search?lang=zh&q=a%26b');
  });
});

describe('oEmbed', () => {
  const ask = (url: string) => oembed(PAGE, 'Guanxi', { url, maxwidth: 320, maxheight: null });

  test('gives a frame of an address of ours, no larger than asked', () => {
    expect(ask('https://guanxi.example/guanxi/graph?n=a"b<c&asof=2012')).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 320,
      height: 450,
      html: expect.stringContaining('src="https://guanxi.example/guanxi/graph?n=a%22b%3Cc&amp;asof=2012&amp;embed=1"'),
    });
  });

  test('gives none of another site, or of what is not shown in frames', () => {
    expect(
      ['https://evil.example/guanxi/entity/a', 'https://guanxi.example/guanxi/graphql', 'nonsense'].map(ask),
    ).toEqual([null, null, null]);
  });
});
