import { RELATION_TYPES } from '../../domain/relation-types.ts';
import { label, typeLabel, typeSentence, vocabularies as allVocabularies } from '../../domain/labels/label.ts';
import { ownLang } from '../../domain/labels/lang.ts';
import { didYouMean } from '../../domain/did-you-mean.ts';
import { InputError } from '../../domain/input-error.ts';
import type { RootCompiler } from '../root.ts';
import type { ArgsOf } from '../schema-types.ts';
import { objectDecoderOf } from '../object-decoder.ts';

/** The registry; it stands in the code, so no statement is needed. */
export const relationTypes: RootCompiler<'relationTypes'> = (compilation, field) => {
  const shape = objectDecoderOf(compilation.operation, field);
  const types = RELATION_TYPES.map((info) => ({
    ...info,
    sentence: ({ lang }: ArgsOf<'RelationTypeInfo', 'sentence'>) => typeSentence(info.type, ownLang(lang)),
    label: ({ lang, direction }: ArgsOf<'RelationTypeInfo', 'label'>) => typeLabel(info.type, ownLang(lang), direction),
  }));
  return { text: null, decode: (_rows, request) => shape(types, request) };
};

/** The words of the catalogue; it stands in the code, so no statement is needed. */
export const vocabularies: RootCompiler<'vocabularies'> = (compilation, field) => {
  const shape = objectDecoderOf(compilation.operation, field);
  const all = allVocabularies().map(({ name, values }) => ({
    name,
    values: values.map((value) => ({
      value,
      label: ({ lang }: ArgsOf<'VocabularyValue', 'label'>) => label(name, value, ownLang(lang)),
    })),
  }));
  return {
    text: null,
    decode: (_rows, request) => {
      const { name: asked } = field.argsOf(request);
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
