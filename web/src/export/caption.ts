import type { Words } from '../words/en.ts';
import type { About } from './about.ts';

/** The lines under a picture: of what and of when it is, where it is said, and under which terms it may be used. */
export function captionOf(about: About, words: Words): readonly string[] {
  const { asOf, comparedWith, entities, relations, undated, hidden, synthetic, licence, sources, exported, address } =
    about;
  const size = words.listed([words.entities(entities), words.relations(relations)]);
  return [
    [
      words.product,
      asOf === null ? words.atAnyTime : comparedWith === null ? words.asOfTime(asOf) : words.fromTo(asOf, comparedWith),
      undated === 0 ? size : words.listed([size, words.undatedCount(undated)]),
    ].join(' · '),
    hidden.length === 0 ? null : words.leftOut(hidden.join(', ')),
    synthetic ? words.syntheticPart : null,
    ...sources.map(({ title, publisher, published, url }) =>
      [title, publisher, published, url].filter((part) => part !== null).join(', '),
    ),
    words.dataLicence(licence),
    `${exported.replace('T', ' ').replace('Z', ' UTC')} · ${address}`,
  ].filter((line) => line !== null);
}
