import { describe, expect, test } from 'vitest';
import type { ExportFormat } from '../../../src/exchange/export-format.ts';
import { cytoscape } from '../../../src/exchange/out/cytoscape.ts';
import { gexf } from '../../../src/exchange/out/gexf.ts';
import { graphml } from '../../../src/exchange/out/graphml.ts';
import { nodeLink } from '../../../src/exchange/out/node-link.ts';
import { claim, describing } from '../../support/claims.ts';
import { CLAIMS, recordsOf, written } from '../../support/exchange-records.ts';

const firm = (id: string, name: string) => [
  describing('KIND', 'FIRM', { id: `${id}.kind`, subject: id }),
  describing('NAME', name, { id: `${id}.name`, subject: id }),
];

describe('GraphML', () => {
  const { text, lost } = written(graphml);

  test('declares every attribute before it is used, and has only the types that all readers know', () => {
    const declared = new Set([...text.matchAll(/<key id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, key] of text.matchAll(/<data key="([^"]+)"/g)) expect(declared).toContain(key);
    for (const [, type] of text.matchAll(/attr\.type="([^"]+)"/g))
      expect(['string', 'double', 'boolean']).toContain(type);
  });

  test('has nodes before edges, with Chinese and signs of XML as they are', () => {
    expect(text).toContain(
      '<node id="works"><data key="n-kind">FIRM</data><data key="n-name">老厂, &quot;甲&quot; &amp; &lt;乙&gt;</data>',
    );
    expect(text.indexOf('<edge ')).toBeGreaterThan(text.lastIndexOf('<node '));
    expect(text.endsWith('</graph>\n</graphml>\n')).toBe(true);
  });

  test('keeps hedged dates as words, and never says an edge to be undirected, which stops networkx', () => {
    expect(text).toContain('<data key="e-start">c. 2002</data>');
    expect(text).toContain('<data key="e-status">DISPUTED</data>');
    expect(text).not.toContain('directed="false"');
  });

  test('replaces what XML does not allow, and counts it', () => {
    const odd = written(graphml, recordsOf(firm('odd', 'a\u0001b\ud800')));
    expect(odd.text).toContain('<data key="n-name">a\ufffdb\ufffd</data>');
    expect(odd.lost['CONTROL_REMOVED']).toBe(2);
    expect(lost['CONTROL_REMOVED']).toBeUndefined();
  });
});

describe('GEXF', () => {
  const { text, lost } = written(gexf);
  const edge = (id: string) => new RegExp(`<edge id="${id}"[^>]*>`).exec(text)![0];

  test('has edges for as long as their relations certainly held, in whole days', () => {
    expect(edge('wang.heads.guild')).toContain(' start="2012-03-31" end="2014-05-01"');
    for (const [, day] of text.matchAll(/ (?:start|end)="([^"]*)"/g)) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('leaves out the end of what goes on for ever', () => {
    expect(edge('bureau.set-up.guild')).toMatch(/ start="2003-12-31">$/);
  });

  test('has a spell for each time that a source vouches for', () => {
    const seen = { subject: 'a', predicate: 'PARTNERS_WITH', object: 'b' };
    const { text: twice } = written(
      gexf,
      recordsOf([
        ...firm('a', '甲'),
        ...firm('b', '乙'),
        claim({ ...seen, id: 'x', source: 'src-a', saidOn: '2010-01-01' }),
        claim({ ...seen, id: 'y', source: 'src-b', saidOn: '2015-01-01' }),
      ]),
    );
    expect(twice).toContain(
      '<spells><spell start="2010-01-01" end="2010-01-01"/><spell start="2015-01-01" end="2015-01-01"/></spells></edge>',
    );
  });

  test('says that what is only possible stands in attributes', () => {
    expect(lost['TIME_AS_SPELL']).toBe(6);
    expect(text).toContain('<attvalue for="startMin" value="2011-01-01"/>');
  });

  test('is closed also where there is no relation', () => {
    expect(written(gexf, recordsOf(firm('a', '甲'))).text).toContain('</nodes>\n<edges>\n</edges>\n</graph>');
  });
});

describe.each([
  ['Cytoscape.js', cytoscape, (json: { elements: Lists }) => json.elements],
  ['node-link JSON', nodeLink, (json: Lists) => json],
] as const)('%s', (_name, format: ExportFormat, listsOf: (json: never) => Lists) => {
  const lists = (claims = CLAIMS) => listsOf(JSON.parse(written(format, recordsOf(claims)).text) as never);
  const dataOf = (item: Item) => item.data ?? item;

  test('is JSON with every entity and relation, ends and lists included', () => {
    const { nodes, edges } = lists();
    expect(nodes.map((node) => dataOf(node)['id'])).toEqual(['bureau', 'city', 'guild', 'wang', 'works']);
    expect(dataOf(nodes[4]!)['name']).toBe('老厂, "甲" & <乙>');
    expect(edges.map((edge) => dataOf(edge)['key'])).toContain('wang.heads.guild');
    expect(dataOf(edges.find((edge) => dataOf(edge)['id'] === 'wang.heads.guild')!)).toMatchObject({
      source: 'wang',
      target: 'guild',
      sources: ['src-a', 'src-b'],
      status: 'DISPUTED',
    });
  });

  test('is JSON also where there is nothing', () => {
    expect(lists([])).toMatchObject({ nodes: [], edges: [] });
  });
});

interface Lists {
  readonly nodes: readonly Item[];
  readonly edges: readonly Item[];
}

type Item = Readonly<Record<string, unknown>> & { readonly data?: Readonly<Record<string, unknown>> };
