import { RELATION_TYPES, sentenceOf } from '../../domain/relation-types.ts';
import type { RootCompiler } from '../root.ts';
import { shapeOf } from '../shape.ts';

/** The registry; it stands in the code, so no statement is needed. */
export const relationTypes: RootCompiler = (compilation, field) => {
  const shape = shapeOf(compilation.operation, field);
  const types = RELATION_TYPES.map((info) => ({
    ...info,
    sentence: ({ lang }: { lang: string }) => sentenceOf(info, lang, '{from}', '{to}'),
  }));
  return { text: null, decode: (_rows, request) => shape(types, request) };
};
