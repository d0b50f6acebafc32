import type { TableProps } from 'react-aria-components';
import { select } from '../state/actions.ts';

type RowSelection = Pick<
  TableProps,
  'selectionMode' | 'selectionBehavior' | 'selectedKeys' | 'onSelectionChange' | 'onRowAction'
>;

/** How the rows of a table are selected: one at a time, as the scene's selection, and opened by Enter or a double click. */
export function rowSelection(selected: string | null, onOpen: (id: string) => void): RowSelection {
  return {
    selectionMode: 'single',
    selectionBehavior: 'replace',
    selectedKeys: selected === null ? [] : [selected],
    onSelectionChange: (keys) => {
      if (keys !== 'all') select(([...keys][0] as string | undefined) ?? null);
    },
    onRowAction: (key) => onOpen(String(key)),
  };
}
