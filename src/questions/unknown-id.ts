import { nearest } from '../domain/nearest.ts';
import type { Lang } from './question.ts';
import { wordOf } from './words.ts';

/** An id that a question was asked with and that nothing of its kind bears. */
export interface UnknownId {
  readonly id: string;
  /** The GraphQL type that was looked for. */
  readonly type: string;
  /** Ids that are like it; itself among them where something of another kind bears it. */
  readonly like: readonly string[];
}

/** What there is to say of it: that there is no such thing, and which one may be meant. */
export function unknownIdText({ id, type, like }: UnknownId, lang: Lang): string {
  const kind = type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
  const shown = id.slice(0, 80);
  if (like.includes(id))
    return lang === 'zh'
      ? `“${shown}”不是${wordOf('EntityKind', kind, lang)}。`
      : `"${shown}" is no ${wordOf('EntityKind', kind, lang)}.`;
  const near = nearest(id, like);
  if (lang === 'zh') {
    const what = type === 'Entity' ? '对象' : wordOf('EntityKind', kind, lang);
    return `没有标识为“${shown}”的${what}${near === null ? '；可用问题 find 按名称查找标识。' : `；是否想问“${near}”？`}`;
  }
  const hint = near === null ? '; the question find finds ids by name.' : `; did you mean "${near}"?`;
  return `There is no ${wordOf('EntityKind', kind, lang)} "${shown}"${hint}`;
}
