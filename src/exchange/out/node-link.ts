import type { ExportFormat } from '../export-format.ts';
import { ENTITY_COLUMNS, flatProperties, RELATION_COLUMNS } from './column.ts';
import { FLAT_LOSSES } from './flat-losses.ts';
import { writeTwoLists } from './two-lists.ts';

/** Node-link JSON, as `networkx.node_link_graph` reads it. */
export const nodeLink: ExportFormat = {
  name: 'node-link',
  description: 'JSON for networkx (node_link_graph) and D3',
  extension: 'json',
  contentType: 'application/json; charset=utf-8',
  wants: ['entity', 'relation'],
  loses: FLAT_LOSSES,
  open: ({ licence }) =>
    writeTwoLists({
      before: `{"directed":true,"multigraph":true,"graph":${JSON.stringify({ licence: licence.url, attribution: licence.attribution })},"nodes":[`,
      between: '\n],"edges":[',
      after: '\n]}\n',
      node: ({ entity }) => flatProperties(ENTITY_COLUMNS, entity),
      edge: (record) => ({
        source: record.relation.from,
        target: record.relation.to,
        key: record.relation.id,
        ...flatProperties(RELATION_COLUMNS, record),
      }),
    }),
};
