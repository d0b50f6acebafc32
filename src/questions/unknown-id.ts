import { label } from '../domain/labels/label.ts';
import { nearest } from '../domain/did-you-mean.ts';
import type { Bilingual, Lang } from './question.ts';

/** An id that a question was asked with and that nothing of its kind bears. */
export interface UnknownId {
  readonly id: string;
  /** The GraphQL type that was looked for. */
  readonly type: string;
  /** Ids that are like it; itself among them where something of another kind bears it. */
  readonly like: readonly string[];
}

const WHERE_TO_LOOK: Readonly<Record<string, Bilingual>> = {
  Entity: { en: '; the question find finds ids by name.', zh: '；可用问题 find 按名称查找标识。' },
  Source: { en: '; the question sources lists them.', zh: '；可用问题 sources 列出所有来源。' },
  Claim: {
    en: '; the question evidence lists the claims about an entity.',
    zh: '；可用问题 evidence 列出关于某对象的陈述。',
  },
};

/** What there is to say of it: that there is no such thing, and which one may be meant. */
export function unknownIdText({ id, type, like }: UnknownId, lang: Lang): string {
  const word = label('EntityKind', type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase(), lang) ?? type;
  const shown = id.slice(0, 80);
  const article = /^[aeiou]/.test(word) ? 'an' : 'a';
  if (like.includes(id)) return lang === 'zh' ? `“${shown}”不是${word}。` : `"${shown}" is not ${article} ${word}.`;
  const near = nearest(id, like);
  const { en, zh } = WHERE_TO_LOOK[type] ?? WHERE_TO_LOOK['Entity']!;
  if (lang === 'zh') return `没有标识为“${shown}”的${word}${near === null ? zh : `；是否想问“${near}”？`}`;
  return `There is no ${word} "${shown}"${near === null ? en : `; did you mean "${near}"?`}`;
}
