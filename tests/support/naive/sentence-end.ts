import { ownLang } from '../../../src/domain/labels/lang.ts';
import type { SentenceEnd } from '../../../src/domain/sentence-end.ts';
import type { Qualifier } from '../../../src/domain/vocabulary.ts';
import { nameOf } from './entities.ts';
import type { StoredNode } from './world.ts';

/** An end of a relation as its sentence needs it. */
export function sentenceEndOf(entity: StoredNode, lang: string): SentenceEnd {
  const {
    kind,
    of = null,
    sizeValue = null,
    sizeQualifier = null,
  } = entity.properties as {
    readonly kind?: string;
    readonly of?: string;
    readonly sizeValue?: number;
    readonly sizeQualifier?: Qualifier;
  };
  return {
    name: nameOf(entity, ownLang(lang)),
    names: entity.list('nameValues'),
    isPhrase: kind === 'GROUP' || kind === 'PROGRAMME',
    size: sizeQualifier === null ? null : { value: sizeValue, qualifier: sizeQualifier },
    of,
  };
}
