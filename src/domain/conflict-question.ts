import type { ConflictSubject } from './conflict.ts';
import { inLang } from './labels/in-lang.ts';
import { label } from './labels/label.ts';
import { ownLang } from './labels/lang.ts';
import { relationType, sentenceOf } from './relation-types.ts';

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
  const zh = own === 'zh';
  const [subject = '', object = ''] = names;
  const info = relationType(predicate ?? '');
  const sentence = info === undefined ? subject : sentenceOf(info, lang, subject, object);
  switch (kind) {
    case 'DECLARED':
      return (zh ? questionZh : null) ?? question ?? '';
    case 'WHETHER':
      return zh ? `${sentence}：是否属实？` : `${sentence}: is it so?`;
    case 'WHEN':
      return zh ? `${sentence}：何时？` : `${sentence}: when?`;
    case 'FIGURE':
      return zh
        ? `${subject}的“${inLang(measure ?? '', own)}”是多少？`
        : `${subject}: what figure for "${measure ?? ''}"?`;
    case 'ATTRIBUTE': {
      const attribute = label('predicate', predicate ?? '', own) ?? predicate ?? '';
      return zh ? `${subject}的${attribute}是什么？` : `What is the ${attribute} of ${subject}?`;
    }
  }
}
