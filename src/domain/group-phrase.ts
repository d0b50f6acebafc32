import type { Lang } from './labels/lang.ts';
import { hedgedCount } from './hedged-count.ts';
import { hasHan } from './names.ts';
import type { SentenceEnd } from './sentence-end.ts';

/** How an end stands in a sentence, and whether English takes it for several. */
export interface Phrase {
  readonly text: string;
  readonly plural: boolean;
}

/** Words after which an English phrase only says which ones are meant. */
const CLAUSE = /\s+(?:that|which|who|whose|in|of|for|with|from|behind|at|\w+ed|struggling|overseen)\b.*$|\s+\(.*$/;

/**
 * An end as it stands in a sentence about both. A group that is described by what the sentence itself says ("SMEs that
 * SSEC is home to", of SSEC) is named by what it is, with its number: about 500 SMEs.
 */
export function groupPhrase(end: SentenceEnd, far: SentenceEnd, lang: Lang): Phrase {
  const { name } = end;
  if (!end.isPhrase || !/^\p{Ll}|^\p{Lu}{2,}|'s |’s |\p{Script=Han}/u.test(name)) return { text: name, plural: false };
  if (hasHan(name)) return { text: describedBy(name, far) ? counted(afterLast(name), end, lang) : name, plural: false };
  const head = name.replace(CLAUSE, '');
  const plural = /(?:[^s]s|people)$/.test(head) && !/^(?:a|an|one|at least one|whoever) /.test(head);
  if (!plural || !describedBy(name, far)) return { text: name, plural };
  return { text: counted(withoutOwner(head, far), end, lang), plural };
}

/** Whether a description leans on the far end's name. */
function describedBy(name: string, far: SentenceEnd): boolean {
  return [far.name, ...far.names].some((one) => one.length > 1 && name.includes(one));
}

/** `Shanghai's SMEs` without whose they are, where that is the far end. */
function withoutOwner(head: string, far: SentenceEnd): string {
  const owner = far.names.find((one) => head.startsWith(`${one}'s `) || head.startsWith(`${one}’s `));
  return owner === undefined ? head : head.slice(owner.length + 3);
}

function counted(noun: string, { size, of }: SentenceEnd, lang: Lang): string {
  if (typeof size?.value !== 'number') return noun;
  return hedgedCount(size.value, size.qualifier, of, lang) + (lang === 'en' ? ' ' : '') + noun;
}

/** What a Chinese description is of: what follows its last 的. */
function afterLast(name: string): string {
  return name.slice(name.lastIndexOf('的') + 1);
}
