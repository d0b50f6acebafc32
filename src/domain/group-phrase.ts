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
 * SSEC is home to", of SSEC) is named by what it is, with its number: about 500 SMEs. What is said of it besides stays:
 * "Shanghai's companies listed with A shares" are, of Shanghai, companies listed with A shares.
 */
export function groupPhrase(end: SentenceEnd, far: SentenceEnd, lang: Lang): Phrase {
  const { name } = end;
  if (!end.isPhrase || !/^\p{Ll}|^\p{Lu}{2,}|'s |’s |\p{Script=Han}/u.test(name)) return { text: name, plural: false };
  if (hasHan(name)) return { text: chinesePhrase(end, far, lang), plural: false };
  const clause = CLAUSE.exec(name)?.[0] ?? '';
  const head = name.slice(0, name.length - clause.length);
  const plural = /(?:[^s]s|people)$/.test(head) && !/^(?:a|an|one|at least one|whoever) /.test(head);
  const owned = withoutOwner(head, far);
  if (owned !== head) {
    const text = owned + clause;
    return { text: plural ? counted(text, end, lang) : `${/^[aeiou]/i.test(text) ? 'an' : 'a'} ${text}`, plural };
  }
  return { text: plural && endsWith(clause, far) ? counted(head, end, lang) : name, plural };
}

/** A Chinese description that leans on the far end before its last 的 is of what follows it. */
function chinesePhrase(end: SentenceEnd, far: SentenceEnd, lang: Lang): string {
  const { name } = end;
  const last = name.lastIndexOf('的');
  const leans = called(far).some((one) => name.slice(0, Math.max(0, last)).includes(one));
  return leans ? counted(name.slice(last + 1), end, lang) : name;
}

/** Whether the far end is the last that a clause names: what follows it would be lost with it. */
function endsWith(clause: string, far: SentenceEnd): boolean {
  return called(far).some(
    (one) => clause.includes(one) && !/\p{Lu}/u.test(clause.slice(clause.lastIndexOf(one) + one.length)),
  );
}

function called({ name, names }: SentenceEnd): readonly string[] {
  return [name, ...names].filter((one) => one.length > 1);
}

/** `Shanghai's SMEs` without whose they are, where that is the far end. */
function withoutOwner(head: string, far: SentenceEnd): string {
  const owner = called(far).find((one) => head.startsWith(`${one}'s `) || head.startsWith(`${one}’s `));
  return owner === undefined ? head : head.slice(owner.length + 3);
}

function counted(noun: string, { size, of }: SentenceEnd, lang: Lang): string {
  if (typeof size?.value !== 'number') return noun;
  return hedgedCount(size.value, size.qualifier, of, lang) + (lang === 'en' ? ' ' : '') + noun;
}
