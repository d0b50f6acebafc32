import { didYouMean } from '../../domain/did-you-mean.ts';
import { typeLabel } from '../../domain/labels/label.ts';
import { RELATION_TYPES, type RelationTypeInfo } from '../../domain/relation-types.ts';

/** A relation type that words of a file mean, and whether they read it from its far end ("owned by"). */
export interface TypeInWords {
  readonly info: RelationTypeInfo;
  readonly isInverse: boolean;
}

const plain = (word: string) =>
  word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');

/** By its name, its inverse name and its labels in both languages. What two types share is left out. */
const BY_WORDS = byWords();

function byWords(): ReadonlyMap<string, TypeInWords | null> {
  const found = new Map<string, TypeInWords | null>();
  const add = (word: string, type: TypeInWords) => {
    const key = plain(word);
    const same = found.get(key);
    const isSame =
      same === undefined || (same?.info === type.info && (same.isInverse === type.isInverse || type.info.symmetric));
    found.set(key, isSame ? type : null);
  };
  for (const info of RELATION_TYPES) {
    for (const isInverse of [false, true]) {
      add(isInverse ? info.inverse : info.type, { info, isInverse });
      for (const lang of ['en', 'zh'] as const)
        add(typeLabel(info.type, lang, isInverse ? 'IN' : 'OUT'), { info, isInverse });
    }
  }
  // Its own name is no other's label.
  for (const info of RELATION_TYPES) found.set(plain(info.type), { info, isInverse: false });
  return found;
}

/** The relation type that words mean; null where they mean none, or more than one. */
export function typeInWords(words: string): TypeInWords | null {
  return BY_WORDS.get(plain(words)) ?? null;
}

/** Says that words are no relation type, and which is nearest. */
export function noType(words: string): string {
  const names = RELATION_TYPES.map(({ type }) => type);
  const written = words
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
  return `"${words.slice(0, 60)}" is no type of relation, such as ${names.slice(0, 4).join(', ')}${didYouMean(written, names)}`;
}
