import { RELATION_TYPES, sentenceOf } from '../../domain/relation-types.ts';
import { label, typeLabel, vocabularies as allVocabularies } from '../../domain/labels/label.ts';
import { ownLang } from '../../domain/labels/lang.ts';
import { didYouMean } from '../../domain/nearest.ts';
import { InputError } from '../../domain/input-error.ts';
import type { RootCompiler } from '../root.ts';
import { shapeOf } from '../shape.ts';

/** The registry; it stands in the code, so no statement is needed. */
export const relationTypes: RootCompiler = (compilation, field) => {
  const shape = shapeOf(compilation.operation, field);
  const types = RELATION_TYPES.map((info) => ({
    ...info,
    sentence: ({ lang }: { lang: string }) => sentenceOf(info, lang, '{from}', '{to}'),
    label: ({ lang, direction }: { lang: string; direction: string }) => typeLabel(info.type, ownLang(lang), direction),
  }));
  return { text: null, decode: (_rows, request) => shape(types, request) };
};

/** The words of the catalogue; it stands in the code, so no statement is needed. */
export const vocabularies: RootCompiler = (compilation, field) => {
  const shape = shapeOf(compilation.operation, field);
  const all = allVocabularies().map(({ name, values }) => ({
    name,
    values: values.map((value) => ({
      value,
      label: ({ lang }: { lang: string }) => label(name, value, ownLang(lang)),
    })),
  }));
  return {
    text: null,
    decode: (_rows, request) => {
      const asked = field.argsOf(request)['name'] as string | null | undefined;
      const found = all.filter(({ name }) => (asked ?? name) === name);
      if (found.length > 0) return shape(found, request);
      throw new InputError(
        `name: there is no vocabulary "${asked}"${didYouMean(
          asked!,
          all.map(({ name }) => name),
        )}`,
      );
    },
  };
};
