import type { ExportFormat } from '../export-format.ts';
import { ENTITY_COLUMNS, flatProperties, RELATION_COLUMNS } from './column.ts';
import { FLAT_LOSSES } from './flat-losses.ts';
import { writeTwoLists } from './two-lists.ts';

/** Elements of Cytoscape.js, in the form that Cytoscape and networkx read too. */
export const cytoscape: ExportFormat = {
  name: 'cytoscape',
  description: 'elements of Cytoscape.js; Cytoscape and networkx read them too',
  extension: 'cyjs',
  contentType: 'application/json; charset=utf-8',
  wants: ['entity', 'relation'],
  loses: FLAT_LOSSES,
  open: ({ licence }) =>
    writeTwoLists({
      before: `{"format_version":"1.0","generated_by":"guanxi","data":${JSON.stringify({ licence: licence.url, attribution: licence.attribution })},"directed":true,"multigraph":true,"elements":{"nodes":[`,
      between: '\n],"edges":[',
      after: '\n]}}\n',
      // The reader of networkx wants a `value`.
      node: ({ entity }) => ({ data: { ...flatProperties(ENTITY_COLUMNS, entity), value: entity.id } }),
      edge: (record) => ({
        data: {
          ...flatProperties(RELATION_COLUMNS, record),
          source: record.relation.from,
          target: record.relation.to,
          key: record.relation.id,
        },
      }),
    }),
};
