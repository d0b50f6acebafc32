import type { ConflictSubject } from './conflict.ts';
import { fill } from './labels/fill.ts';
import { inLang } from './labels/in-lang.ts';
import { label, typeSentence } from './labels/label.ts';
import { ownLang, type Lang } from './labels/lang.ts';
import { phrase } from './labels/phrase.ts';
import { PHRASES } from './labels/phrases.ts';
import { relationType } from './relation-types.ts';

/**
 * What a conflict asks, in Chinese for `zh` and its kin, else in English: in its editor's words where it has any (in
 * English where there are none in Chinese), else made of what it is about. `names` are those of the things in `about`,
 * in its order.
 */
export function questionOf(
  {
    kind,
    predicate,
    measure,
    question,
    questionZh,
  }: Pick<ConflictSubject, 'kind' | 'predicate' | 'measure' | 'question' | 'questionZh'>,
  names: readonly string[],
  lang: string,
): string {
  const own = ownLang(lang);
  const [subject = '', object = ''] = names;
  switch (kind) {
    case 'DECLARED':
      return (own === 'zh' ? questionZh : null) ?? question ?? '';
    case 'WHETHER':
      return phrase(PHRASES.whether, own, { sentence: sentenceOf(predicate ?? '', own, subject, object) });
    case 'WHEN':
      return phrase(PHRASES.when, own, { sentence: sentenceOf(predicate ?? '', own, subject, object) });
    case 'FIGURE':
      return phrase(PHRASES.whichFigure, own, { subject, measure: inLang(measure ?? '', own) });
    case 'ATTRIBUTE': {
      const attribute = label('predicate', predicate ?? '', own) ?? predicate ?? '';
      return phrase(PHRASES.whichAttribute, own, { subject, attribute });
    }
  }
}

/** The sentence of a relation type about both; the subject alone where it is no relation type. */
function sentenceOf(type: string, lang: Lang, from: string, to: string): string {
  return relationType(type) === undefined ? from : fill(typeSentence(type, lang), { from, to });
}
