import { percentIn, type Claim } from '../../../src/domain/claim.ts';
import { claimSentence } from '../../../src/domain/claim-sentence.ts';
import { inLang } from '../../../src/domain/labels/in-lang.ts';
import { ownLang } from '../../../src/domain/labels/lang.ts';
import { sentenceEndOf } from './sentence-end.ts';
import { textsGiven } from './texts-zh.ts';
import type { StoredNode, World } from './world.ts';

/** What a claim says as a sentence. */
export function sentence(claim: StoredNode, lang: string, world: World): string {
  const properties = { ...claim.properties, ...textsGiven(claim, lang) };
  const { predicate, tense, subjectText, measure, valueText, value, unit, details } = properties as Record<
    string,
    string
  >;
  const end = (property: string, text: string) => {
    const entity = world.find('Entity', properties[property]);
    if (entity) return sentenceEndOf(entity, lang);
    const name = (world.find('Term', properties[`${property}Term`])?.properties['name'] as string | undefined) ?? text;
    return { name: inLang(name, ownLang(lang)), names: [], isPhrase: false, size: null, of: null };
  };
  const said = {
    predicate: predicate!,
    past: tense === 'PAST_EVENT' || tense === 'PAST_TO_DATE',
    share: percentIn(JSON.parse(details ?? '{}') as Claim['details']),
    measure: measure ?? null,
    value: valueText ?? value ?? null,
    unit: unit ?? null,
  };
  return claimSentence(said, end('subject', subjectText ?? ''), end('object', ''), ownLang(lang));
}
