import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleGraph } from '../support/article.ts';
import { openSourcesGraph } from '../support/sources-graph.ts';

const GAZETTE = `source: { id: src-gazette, kind: WEB_PAGE, title: Gazette, language: en, published: '2019-05-01', recorded: '2026-11-23' }
passages: [{ id: P1.1, paragraph: P1 }]
entities:
  - id: works
    kind: FIRM
    names:
      - { value: New Works, lang: en, kind: PRINTED, start: '2016-03' }
      - { value: 新厂, lang: zh, script: Hans, kind: PRINTED, start: '2016-03' }
      - { value: Old Works, lang: en, kind: FORMER, end: '2016-03' }
      - { value: First Works, lang: en, kind: FORMER, end: '199X' }
      - { value: Works of Old, lang: en, kind: FORMER }
    at: [P1.1]
  - { id: mill, kind: FIRM, names: [{ value: Mill, lang: en, kind: PRINTED, start: '2010' }], at: [P1.1] }
`;

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openSourcesGraph(GAZETTE);
});
afterAll(() => graph.close());

describe('the name of a firm', () => {
  it.each([
    ['2019', 'en', 'New Works'],
    ['2019', 'zh', '新厂'],
    ['2014', 'en', 'Old Works'],
    ['2014', null, 'Old Works'],
    // Its Chinese name came later; what it was called then has no Chinese.
    ['2014', 'zh', 'Old Works'],
    ['1989', 'en', 'First Works'],
  ])('as of %s in %s is %s', async (asOf, lang, name) => {
    const answer = await graph.data(
      'query ($asOf: PartialDate, $lang: String) { firm(id: "works") { name(asOf: $asOf, lang: $lang) } }',
      { asOf, lang },
    );
    expect(answer.firm.name).toBe(name);
  });

  it('is the one that sources give where no name is known to be as old', async () => {
    expect(await graph.data('{ firm(id: "mill") { name(asOf: "2001") } }')).toEqual({ firm: { name: 'Mill' } });
  });

  it('has its times beside it, and none where no source says', async () => {
    const { firm } = await graph.data(
      '{ firm(id: "works") { names { value kind start { text } end { text earliest latest } } } }',
    );
    const of = (value: string) => firm.names.find((name: { value: string }) => name.value === value);
    expect(of('New Works')).toMatchObject({ kind: 'PRINTED', start: { text: '2016-03' }, end: null });
    expect(of('First Works').end).toEqual({ text: '199X', earliest: '1990-01-01', latest: '1999-12-31' });
    expect(of('Works of Old')).toMatchObject({ kind: 'FORMER', start: null, end: null });
  });

  it('is refused as of what is no time', async () => {
    const { errors } = await graph.ask('{ firm(id: "works") { name(asOf: "soon") } }');
    expect(errors?.[0]?.message).toContain('"soon" is no date');
  });
});
