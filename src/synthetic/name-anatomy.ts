import { ENDINGS, TRADE_WORDS } from './firm-names.ts';

/** What a firm's name shows of how it is made. */
export interface NameAnatomy {
  readonly prefix: '上海' | '上海市' | 'LATER' | 'NONE';
  /** Null for an ending that is none of ours. */
  readonly ending: string | null;
  /** The word before 有限公司, where the name ends so and it is one of the common ones. */
  readonly tradeWord: string | null;
  readonly length: number;
}

// The longest that fits is the ending: 有限公司 is one of 股份有限公司.
const BY_LENGTH = ['股份有限公司', ...ENDINGS.items].toSorted((a, b) => b.length - a.length);

/** The anatomy of a firm's name. */
export function anatomyOf(name: string): NameAnatomy {
  const ending = BY_LENGTH.find((each) => name.endsWith(each)) ?? null;
  const before = name.slice(0, name.length - (ending?.length ?? 0));
  const word = before.slice(-2);
  return {
    prefix: prefixOf(name),
    ending,
    tradeWord: ending === '有限公司' && TRADE_WORDS.items.includes(word) ? word : null,
    length: name.length,
  };
}

function prefixOf(name: string): NameAnatomy['prefix'] {
  if (name.startsWith('上海市')) return '上海市';
  if (name.startsWith('上海')) return '上海';
  return name.includes('上海') ? 'LATER' : 'NONE';
}
