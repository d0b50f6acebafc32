import { RELATION_TYPES, sentenceOf } from '../../domain/relation-types.ts';
import type { Operation } from '../compilation.ts';
import type { SelectedField } from '../selection.ts';
import { shapeOf } from '../shape.ts';

/** The registry; it stands in the code, so no statement is needed. */
export function relationTypes(operation: Operation, field: SelectedField): unknown {
  const shape = shapeOf(operation, field);
  return shape(
    RELATION_TYPES.map((info) => ({
      ...info,
      sentence: ({ lang }: { lang: string }) => sentenceOf(info, lang, '{from}', '{to}'),
    })),
  );
}
