import { hasHan } from '../domain/names.ts';
import { foldedText } from './folded-text.ts';
import { hanAnatomy } from './han-anatomy.ts';
import { latinAnatomy } from './latin-anatomy.ts';
import type { NamePart, PartRole } from './name-part.ts';
import type { PlacePath } from './places.ts';
import type { TradeWord } from './trade-words.ts';

/** What stands in the name of a firm, or of another organisation, and what it means. */
export interface NameAnatomy {
  /** The parts of the name in their order: joined, they are the name as it was written. */
  readonly parts: readonly NamePart[];
  readonly script: 'HAN' | 'LATIN';
  /** The places that the name bears, the largest first; those of a branch are part of the branch. */
  readonly places: readonly PlacePath[];
  /** What tells the firm from others of its trade, folded, without blanks; empty where the name has none. */
  readonly brand: string;
  /** The words of what it does, in their order. */
  readonly trade: readonly TradeWord[];
  /** The classes of its last word, such as LIMITED or ASSOCIATION; several where a word means several, none where there is none. */
  readonly forms: readonly string[];
  /** Whether a legal form stands behind that word, as in 银行股份有限公司. */
  readonly incorporated: boolean;
  /** The country whose legal form it has, where only one country has that form. */
  readonly formOf: PlacePath | null;
  /** Whether it calls itself a group or a holding, or a firm of a group that it names. */
  readonly group: 'GROUP' | 'HOLDING' | 'OF_GROUP' | null;
  /** The number of a numbered works or shop: 2 for 第二, 二厂, No. 2 and Second. */
  readonly number: number | null;
  /** The key of the branch: where it is and what it is, the same in both languages; null for a name of no branch. */
  readonly branch: string | null;
}

/** What has been recognised of a name: which part each character of the folded text is of, and what the parts mean. */
export interface Recognised extends Omit<NameAnatomy, 'parts' | 'script'> {
  readonly roles: readonly PartRole[];
}

/** The anatomy of an organisation's name, in Chinese, in Latin letters or in both. */
export function anatomyOf(name: string): NameAnatomy {
  const folded = foldedText(name);
  const script = hasHan(folded.text) ? 'HAN' : 'LATIN';
  const { roles, ...meaning } = script === 'HAN' ? hanAnatomy(folded.text) : latinAnatomy(folded.text);
  const parts: NamePart[] = [];
  for (let from = 0; from < roles.length;) {
    let to = from + 1;
    while (to < roles.length && roles[to] === roles[from]) to += 1;
    // Marks that fold to nothing stay with what they follow, and with the first part where they begin the name.
    const text = name.slice(from === 0 ? 0 : folded.at[from], folded.at[to]);
    if (text !== '') parts.push({ role: roles[from]!, text });
    from = to;
  }
  return { parts: parts.length === 0 && name !== '' ? [{ role: 'REST', text: name }] : parts, script, ...meaning };
}
