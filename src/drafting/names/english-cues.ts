import type { Typed } from './english-kind.ts';
import type { Word } from './english-runs.ts';

const FIRM_NOUN =
  '(?:company|firm|maker|manufacturer|supplier|retailer|start-?up|trader|roaster|brewer|distributor|carmaker|developer|operator|producer|wholesaler|importer|exporter|chain|brand|bank|factory|enterprise|joint venture|subsidiary)';
const TITLE_NOUN =
  '(?:president|chairman|chairwoman|chair|chief executive|CEO|general manager|managing director|founder|co-founder|owner|spokesman|spokeswoman|spokesperson|head|director|secretary-general|engineer|manager|professor|teacher|lawyer|analyst|farmer|designer|economist|entrepreneur|consultant)';
const SAYS =
  '(?:says?|said|told|adds?|added|explains?|explained|recalls?|recalled|believes?|believed|thinks?|argues?|argued)';

/** What stands beside a name of two or three words and makes it a person's. */
const PERSON_AFTER = new RegExp(
  `^(?:, (?:the |an? )?(?:[\\w-]+ ){0,5}?${TITLE_NOUN}\\b|,? ${SAYS}\\b|, \\d{2},|, who (?:founded|heads|leads|chairs|runs|joined|owns|worked|once)\\b| (?:founded|heads|chairs|co-founded)\\b)`,
  'u',
);
const PERSON_BEFORE = new RegExp(
  `(?:\\b(?:${TITLE_NOUN}|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|President|Chairman|Chairwoman|Director|Chef|Captain)\\.? |\\b(?:founded|headed|led|chaired|run) by |\\b${SAYS} |^By )$`,
  'u',
);

/** What stands beside a bare name and makes it a firm's. */
const FIRM_AFTER = new RegExp(
  `^(?:, an? (?:[\\w-]+ ){0,5}?${FIRM_NOUN}\\b|,? (?:which is |is |was )?(?:an? |the )?(?:[\\w-]+ )?(?:unit|subsidiary|affiliate) of\\b|,? (?:was |were )?(?:founded|acquired|bought|taken over|listed) (?:by|in|on)\\b|'s? (?:[\\w-]+ )?(?:shareholders|subsidiary|staff|shares|employees|chairman|chairwoman|CEO|chief executive|founder|co-founder|general manager)\\b)`,
  'u',
);
const FIRM_BEFORE = new RegExp(
  `(?:\\b${FIRM_NOUN} |\\b(?:shares|percent|per cent|%|stake) (?:of|in) |\\b(?:co-)?founder of |\\bchief executive of |\\bCEO of |\\bgeneral manager of |\\bsubsidiary of )$`,
  'iu',
);

/** The kind that the surroundings of a name say; null where they say nothing. */
export function cuedKind(sentence: string, words: readonly Word[]): Typed | null {
  const [first, last] = [words[0]!, words.at(-1)!];
  const [before, after] = [sentence.slice(0, first.start), sentence.slice(last.end)];
  const isName = words.every(({ text, capital }) => capital && /^\p{Lu}[\p{Ll}'-]/u.test(text));
  if (words.length > 1 && words.length < 4 && isName && (PERSON_AFTER.test(after) || PERSON_BEFORE.test(before)))
    return { kind: 'PERSON', rule: 'name-beside-title', inferred: false };
  if (/^\p{Lu}/u.test(first.text) && (FIRM_AFTER.test(after) || FIRM_BEFORE.test(before)))
    return { kind: 'FIRM', rule: 'name-beside-firm-word', inferred: true };
  return null;
}
