import type { Bilingual } from './question.ts';

/** What an answer says in our own words, whatever the question. */
export const PHRASES = {
  /** What a question is asked with where nothing else is given. */
  example: { en: 'Its example: ', zh: '示例：' },
  unsaid: { en: 'not said', zh: '未说明' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  and: { en: ', ', zh: '、' },
  andSentence: { en: '; ', zh: '；' },
  evidence: { en: 'Evidence', zh: '出处' },
  denied: { en: 'denied', zh: '被否认' },
  disputed: { en: 'sources disagree', zh: '各来源说法不一' },
  truncated: { en: 'There is more than is shown.', zh: '还有更多内容未列出。' },
} as const satisfies Record<string, Bilingual>;
