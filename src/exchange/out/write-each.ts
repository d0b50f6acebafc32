import type { Chunk, RecordWriter } from '../export-format.ts';
import type { ExportRecord } from '../export-record.ts';

/** How each kind of record is written. A kind that is left out is not written. */
export type RecordText = {
  readonly [Kind in ExportRecord['of']]?: (record: Extract<ExportRecord, { of: Kind }>) => Iterable<Chunk>;
};

/** A writer of records that follow each other, between a beginning and an end. */
export function writeEach(
  texts: RecordText,
  { begin = () => [], end = () => [] }: Partial<Pick<RecordWriter, 'begin' | 'end'>> = {},
): RecordWriter {
  return {
    begin,
    end,
    write: (record) => {
      switch (record.of) {
        case 'source':
          return texts.source?.(record) ?? [];
        case 'term':
          return texts.term?.(record) ?? [];
        case 'entity':
          return texts.entity?.(record) ?? [];
        case 'relation':
          return texts.relation?.(record) ?? [];
        case 'claim':
          return texts.claim?.(record) ?? [];
      }
    },
  };
}
