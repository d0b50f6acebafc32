import { describe, test } from '@jest/globals';
import { expectProblem, type WrongFile } from '../support/wrong-file.ts';

describe('a fault of shape is told with what is allowed:', () => {
  test.each<WrongFile>([
    [
      'an unknown key',
      'title: A day in town',
      'titel: A day in town',
      'titel',
      'the source: there is no key "titel"; allowed: id, kind, title, publisher, channel, author, dateline, language, published, publishedBasis, updatedStamp, url, page, pagesTotal, pagesInHand, weak, recorded, text, summary, did you mean "title"?',
    ],
    [
      'a missing key',
      '    object: crowd\n',
      '',
      'id: r-guild-oversees-crowd',
      'claim "r-guild-oversees-crowd": the key "object" is missing',
    ],
    [
      'a word that is none of a list',
      'tense: PAST_EVENT',
      'tense: PAST_EVNT',
      'PAST_EVNT',
      'claim "r-ann-founded-guild": "tense" is "PAST_EVNT"; allowed: CURRENT, FORMER, PAST_EVENT, PAST_STATE, PAST_TO_DATE, PROPOSED, INTENDED, did you mean "PAST_EVENT"?',
    ],
    [
      'a kind that is none',
      'kind: PLACE',
      'kind: PLAICE',
      'PLAICE',
      'entity "town": "kind" is "PLAICE"; allowed: PERSON, FIRM, ASSOCIATION, GOVERNMENT_BODY, PLACE, PROGRAMME, GROUP, VENTURE, did you mean "PLACE"?',
    ],
    [
      'a year without quotes',
      "start: '2002'",
      'start: 2002',
      '2002\n',
      `claim "r-ann-founded-guild": "start" is 2002 and must be text: write '2002', in quotes`,
    ],
    [
      'an id that is no slug',
      'id: t-prices',
      'id: T Prices',
      'T Prices',
      'trend "T Prices": "id" is "T Prices", which is not its form: Lower-case letters, digits and single hyphens: wang-zhendong, did you mean "t-prices"?',
    ],
    [
      'a hash of the wrong form',
      `end: 9, sha256: ${'a'.repeat(64)}`,
      'end: 9, sha256: abc',
      'abc',
      'passage "HL": "sha256" is "abc", which is not its form: SHA-256 of UTF-8 bytes, 64 lower-case hexadecimal digits',
    ],
    [
      'an empty list',
      'names: [{ value: Town, kind: PRINTED }]',
      'names: []',
      '[]',
      'entity "town": "names" needs at least 1',
    ],
    [
      'an item twice',
      'about: [crowd, tea-guild]',
      'about: [crowd, crowd]',
      '[crowd, crowd]',
      'not-said entry "n-members": "about" has the same item twice (1 and 2)',
    ],
  ])('%s', expectProblem);
});
