import { describe, test } from 'vitest';
import { expectProblem, type WrongFile } from '../../support/wrong-file.ts';

describe('a fault in what a claim joins is told:', () => {
  test.each<WrongFile>([
    [
      'a predicate that is none',
      'predicate: HEADS',
      'predicate: HEDS',
      'HEDS',
      'claim "r-ann-heads-guild": there is no predicate "HEDS", did you mean "HEADS"?',
    ],
    [
      'a predicate that takes no object',
      'predicate: HEADS',
      'predicate: GENDER',
      'GENDER\n',
      'claim "r-ann-heads-guild": GENDER takes no object; tell it under "attributes"',
    ],
    [
      'a subject that is not there',
      'subject: ann\n    predicate: HEADS',
      'subject: anna\n    predicate: HEADS',
      'anna',
      'claim "r-ann-heads-guild": "subject" names "anna", and no file defines an entity or term of that id, did you mean "ann"?',
    ],
    [
      'a subject of the wrong kind',
      'subject: ann\n    predicate: HEADS',
      'subject: crowd\n    predicate: HEADS',
      'crowd\n    predicate: HEADS',
      'claim "r-ann-heads-guild": HEADS goes from PERSON; "crowd" is a GROUP',
    ],
    [
      'an object of the wrong kind',
      'predicate: HEADS\n    object: tea-guild',
      'predicate: HEADS\n    object: town',
      'town\n    tense',
      'claim "r-ann-heads-guild": HEADS goes to FIRM, ASSOCIATION or GOVERNMENT_BODY; "town" is a PLACE',
    ],
    [
      'a term where an entity is wanted',
      'predicate: HEADS\n    object: tea-guild',
      'predicate: HEADS\n    object: tea',
      'tea\n    tense',
      'claim "r-ann-heads-guild": HEADS goes to an entity (FIRM, ASSOCIATION or GOVERNMENT_BODY); "tea" is a term, a PRODUCT',
    ],
    [
      'a thing related to itself',
      'object: crowd',
      'object: tea-guild',
      'tea-guild\n    tense: CURRENT\n    details',
      'claim "r-guild-oversees-crowd": "tea-guild" is its subject as well as its object',
    ],
    [
      'a relation that is formerly so',
      'tense: CURRENT\n    title',
      'tense: FORMER\n    title',
      'FORMER',
      'claim "r-ann-heads-guild": HEADS is not FORMER: say PAST_STATE, and its "end" where it is printed',
    ],
    [
      'a "formerly" that is current',
      'predicate: HEADS',
      'predicate: FORMERLY_WORKED_AT',
      'CURRENT\n    title',
      'claim "r-ann-heads-guild": FORMERLY_WORKED_AT says that it is over: its tense is FORMER and not CURRENT',
    ],
    [
      'a slot without a relation',
      'attributedTo: ann',
      'slot: second',
      'second',
      'claim "r-crowd-makes-tea": MAKES is no relation, and only relations have a slot',
    ],
  ])('%s', expectProblem);
});
