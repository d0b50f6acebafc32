import { label } from '../domain/labels/label.ts';
import { phrase } from '../domain/labels/phrase.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import { nearest } from '../domain/did-you-mean.ts';
import type { Bilingual, Lang } from '../domain/labels/lang.ts';

/** An id that a question was asked with and that nothing of its kind bears. */
export interface UnknownId {
  readonly id: string;
  /** The GraphQL type that was looked for. */
  readonly type: string;
  /** Ids that are like it; itself among them where something of another kind bears it. */
  readonly like: readonly string[];
}

const WHERE_TO_LOOK: Readonly<Record<string, Bilingual>> = {
  Source: PHRASES.findSource,
  Claim: PHRASES.findClaim,
};

/** What there is to say of it: that there is no such thing, and which one may be meant. */
export function unknownIdText({ id, type, like }: UnknownId, lang: Lang): string {
  const word = label('EntityKind', type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase(), lang) ?? type;
  const shown = id.slice(0, 80);
  const article = /^[aeiou]/.test(word) ? 'an' : 'a';
  if (like.includes(id))
    return phrase(PHRASES.otherKind, lang, { id: shown, kind: lang === 'en' ? `${article} ${word}` : word });
  const near = nearest(id, like);
  const help =
    near === null ? (WHERE_TO_LOOK[type] ?? PHRASES.findEntity)[lang] : phrase(PHRASES.didYouMean, lang, { id: near });
  return phrase(PHRASES.noSuch, lang, { id: shown, kind: word }) + help;
}
