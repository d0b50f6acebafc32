import type { SingleValued } from './attribute-conflicts.ts';
import type { Matter } from './conflict.ts';
import { relationType, sentenceOf } from './relation-types.ts';

const ATTRIBUTE_WORDS: Readonly<Record<SingleValued, { readonly en: string; readonly zh: string }>> = {
  KIND: { en: 'kind', zh: '类别' },
  GENDER: { en: 'gender', zh: '性别' },
  OWNERSHIP: { en: 'ownership', zh: '所有制' },
  LEVEL: { en: 'level', zh: '级别' },
  PLACE_KIND: { en: 'kind of place', zh: '地点类别' },
  GROUP_OF: { en: 'members', zh: '成员' },
  SIZE: { en: 'size', zh: '规模' },
  SIZE_CLASS: { en: 'size class', zh: '企业规模类型' },
};

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
  }: Pick<Matter, 'kind' | 'predicate' | 'measure' | 'question' | 'questionZh'>,
  names: readonly string[],
  lang: string,
): string {
  const zh = /^zh\b/i.test(lang);
  const [subject = '', object = ''] = names;
  const info = relationType(predicate ?? '');
  const sentence = info === undefined ? subject : sentenceOf(info, lang, subject, object);
  switch (kind) {
    case 'DECLARED':
      return (zh ? questionZh : null) ?? question ?? '';
    case 'WHETHER':
      return zh ? `${sentence}：是否如此？` : `${sentence}: is it so?`;
    case 'WHEN':
      return zh ? `${sentence}：何时？` : `${sentence}: when?`;
    case 'FIGURE':
      return zh ? `${subject}：“${measure ?? ''}”是多少？` : `${subject}: how much is "${measure ?? ''}"?`;
    case 'ATTRIBUTE': {
      const words = ATTRIBUTE_WORDS[predicate as SingleValued];
      return zh ? `${subject}：${words.zh}是什么？` : `${subject}: which ${words.en}?`;
    }
  }
}
