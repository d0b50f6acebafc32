import type { ExportFormat } from '../export-format.ts';
import { ENTITY_COLUMNS, flatText, RELATION_COLUMNS, type FlatColumn } from './column.ts';
import { FLAT_LOSSES } from './flat-losses.ts';
import { writeEach } from './write-each.ts';
import { xmlEscaper } from './xml-text.ts';

const TYPES = { text: 'string', texts: 'string', number: 'double', boolean: 'boolean' } as const;

/** GraphML: a directed multigraph. That a relation has no direction stands in its attribute `symmetric`. */
export const graphml: ExportFormat = {
  name: 'graphml',
  description: 'a graph for yEd, Gephi, igraph and networkx',
  extension: 'graphml',
  contentType: 'application/graphml+xml; charset=utf-8',
  wants: ['entity', 'relation'],
  loses: FLAT_LOSSES,
  open: ({ licence }, lost) => {
    const escaped = xmlEscaper(lost);
    const nodeColumns = ENTITY_COLUMNS.filter(({ name }) => name !== 'id');
    const edgeColumns = RELATION_COLUMNS.filter(({ name }) => name !== 'id');
    const data = <Of>(prefix: string, columns: readonly FlatColumn<Of>[], record: Of) =>
      columns
        .map(({ name, of }) => [name, flatText(of(record))] as const)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => `<data key="${prefix}-${name}">${escaped(value)}</data>`)
        .join('');
    const keys = (of: string, prefix: string, columns: readonly Pick<FlatColumn<never>, 'name' | 'type'>[]) =>
      columns.map(
        ({ name, type }) =>
          `<key id="${prefix}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
      );
    return writeEach(
      {
        entity: ({ entity }) => [`<node id="${escaped(entity.id)}">${data('n', nodeColumns, entity)}</node>\n`],
        relation: (record) => {
          const { id, from, to } = record.relation;
          return [
            `<edge id="${escaped(id)}" source="${escaped(from)}" target="${escaped(to)}">`,
            `${data('e', edgeColumns, record)}</edge>\n`,
          ];
        },
      },
      {
        begin: () => [
          '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
          `<!-- ${licence.id}, ${licence.attribution}: ${licence.url} -->\n`,
          ...keys('node', 'n', nodeColumns),
          ...keys('edge', 'e', edgeColumns),
          '<graph id="guanxi" edgedefault="directed">\n',
        ],
        end: () => ['</graph>\n</graphml>\n'],
      },
    );
  },
};
