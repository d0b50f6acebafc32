import { describe, expect, test } from 'vitest';
import { graphml } from '../../../src/exchange/in/graphml.ts';
import { readItems } from '../../support/read-items.ts';

const file = (body: string, edgedefault = 'directed') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key id="d0" for="node" attr.name="label" attr.type="string"/>
<key id="d1" for="node" attr.name="kind" attr.type="string"><default>FIRM</default></key>
<key id="d2" for="edge" attr.name="relation" attr.type="string"/>
<key id="d3" for="node" attr.name="website" attr.type="string"/>
<key id="d4" for="node" yfiles.type="nodegraphics"/>
<graph edgedefault="${edgedefault}">
${body}
</graph></graphml>`;
const node = (id: string, kind: string) =>
  `<node id="${id}"><data key="d0">${id}</data><data key="d1">${kind}</data></node>`;
const edge = (type: string, more = '') => `<edge source="a" target="b"${more}><data key="d2">${type}</data></edge>`;
const ENDS = node('a', 'person') + node('b', 'company');
const read = (body: string, edgedefault?: string) => readItems(graphml, file(body, edgedefault));

describe('a node', () => {
  test('is an entity by its kind, in our words or in those that others use, by default too', async () => {
    const { entities, lost } = await read(
      `${node('a', '人物')}${node('b', 'Company')}${node('c', 'government body')}<node id="d"><data key="d3">x</data></node>`,
    );
    expect(entities.map(({ key, kind, claims }) => [key, kind, claims[0]!.value])).toEqual([
      ['a', 'PERSON', 'a'],
      ['b', 'FIRM', 'b'],
      ['c', 'GOVERNMENT_BODY', 'c'],
      ['d', 'FIRM', 'd'],
    ]);
    expect(lost).toEqual({ 'UNKNOWN_WORD website': 1 });
  });

  test('that does not say what it is is a reject, with the line and the nearest kind', async () => {
    const { rejects } = await read(`${node('a', 'organisation')}\n${node('b', 'persn')}`);
    expect(rejects).toMatchObject([
      { row: 1, line: 9, reason: expect.stringContaining('node "a": "organisation" does not say what it is') },
      { row: 2, line: 10, reason: expect.stringContaining('did you mean "PERSON"?') },
    ]);
  });

  test('of yEd has the name that is drawn, and those of a group are read too', async () => {
    const label = (text: string) =>
      `<data key="d4"><y:ShapeNode><y:NodeLabel>${text}</y:NodeLabel></y:ShapeNode></data>`;
    const { entities } = await read(
      `<node id="n0">${label('老厂')}<graph id="n0:"><node id="n0::n0">${label('新厂')}</node></graph></node>`,
    );
    expect(entities.map(({ key, claims }) => [key, claims[0]!.value])).toEqual([
      ['n0', '老厂'],
      ['n0::n0', '新厂'],
    ]);
  });
});

describe('an edge', () => {
  test.each([
    ['HEADS', 'a', 'HEADS', 'b'],
    ['owns or holds a stake in', 'a', 'OWNS', 'b'],
    ['headed by', 'b', 'HEADS', 'a'],
    ['负责', 'a', 'HEADS', 'b'],
  ])('is a relation by its type in our words, also read from its far end: %s', async (words, from, type, to) => {
    expect((await read(ENDS + edge(words))).relations).toMatchObject([{ from, type, to, claims: [{}] }]);
  });

  test('of a type that is none of ours is a reject, and the nearest is named', async () => {
    const { rejects, records } = await read(`${ENDS}${edge('oversee')}${edge('knows')}`);
    expect(records).toHaveLength(2);
    expect(rejects.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/"oversee" is no type of relation.*did you mean "OVERSEES"\?/),
      expect.stringContaining('edge from "a" to "b": "knows" is no type of relation'),
    ]);
  });

  test('without a direction is a relation only of types that need none', async () => {
    const { relations, rejects } = await read(
      `${ENDS}${edge('PARTNERS_WITH')}${edge('OWNS')}${edge('OWNS', ' directed="true"')}`,
      'undirected',
    );
    expect(relations.map(({ type }) => type)).toEqual(['PARTNERS_WITH', 'OWNS']);
    expect(rejects[0]!.reason).toContain('it has no direction, and OWNS needs one');
  });
});

describe('a file', () => {
  test.each([
    ['{"nodes": []}', 'it is not XML, line and column 1:'],
    ['<gexf/>', 'its root is "gexf"'],
    ['<graphml/>', 'it has no element "graph"'],
    ['<graphml><graph><node id="a">', 'it is not XML'],
    [
      '<!DOCTYPE g [<!ENTITY a "aaaa">]><graphml><graph><node id="a"><data>&a;</data></node></graph></graphml>',
      'undefined entity',
    ],
  ])('that is none is refused with what it is: %s', async (text, reason) => {
    await expect(readItems(graphml, text)).rejects.toThrow(reason);
  });
});
