import type { Claim } from './claim.ts';
import type { Statement } from './conflict.ts';
import { inLang } from './labels/in-lang.ts';
import { phrase } from './labels/phrase.ts';
import { PHRASES } from './labels/phrases.ts';

/**
 * How a position reads that affirms or denies a value, in English and in Chinese; the latter is undefined where it is the
 * value alone and the file of its source gives no Chinese one.
 */
export function valueReading(
  { polarity }: Claim,
  value: string,
  valueZh: string | undefined,
): Pick<Statement, 'reading' | 'readingZh'> {
  if (polarity === 'AFFIRMED') return { reading: value, readingZh: valueZh };
  return {
    reading: phrase(PHRASES.isNot, 'en', { value }),
    readingZh: phrase(PHRASES.isNot, 'zh', { value: valueZh ?? inLang(value, 'zh') }),
  };
}
