import { describe, expect, test } from 'vitest';
import { edited, expectProblem, problemsOf, type WrongFile } from '../../support/wrong-file.ts';

describe('a fault in what is said of an entity is told:', () => {
  test.each<WrongFile>([
    [
      'an attribute that is none',
      'predicate: GENDER',
      'predicate: GENDR',
      'GENDR',
      'attribute "GENDR" of entity "ann": there is no attribute "GENDR"; a PERSON may have IDENTIFIER, GENDER, OCCUPATION, CLASSIFICATION, DESCRIPTION, did you mean "GENDER"?',
    ],
    [
      'an attribute of another kind',
      'predicate: GENDER',
      'predicate: OWNERSHIP',
      'OWNERSHIP',
      'attribute "OWNERSHIP" of entity "ann": OWNERSHIP is said of a FIRM; "ann" is a PERSON',
    ],
    [
      'an attribute with a form of its own',
      'predicate: GENDER',
      'predicate: NAME',
      'NAME',
      'attribute "NAME" of entity "ann": NAME is not told as an attribute; it has a form of its own',
    ],
    [
      'an attribute that needs an object',
      'predicate: GENDER',
      'predicate: MAKES',
      'MAKES',
      'attribute "MAKES" of entity "ann": MAKES needs an object: tell it under "claims" of a source file',
    ],
    [
      'an unknown attribute that is not stated',
      'notStated: [OCCUPATION]',
      'notStated: [OCUPATION]',
      'OCUPATION',
      'entity "ann": "notStated": there is no attribute "OCUPATION"; a PERSON may have IDENTIFIER, GENDER, OCCUPATION, CLASSIFICATION, DESCRIPTION, did you mean "OCCUPATION"?',
    ],
    [
      'an attribute that is stated and not stated',
      'notStated: [OCCUPATION]',
      'notStated: [GENDER]',
      'GENDER]',
      'entity "ann": "notStated": GENDER is stated all the same',
    ],
    [
      'a value that is not allowed',
      'value: CONSIDERED',
      'value: CONSIDRED',
      'CONSIDRED',
      'attribute "STATUS" of entity "tea-house": "CONSIDRED" is not allowed; allowed: CONSIDERED, INTENDED, REALISED, ABANDONED, did you mean "CONSIDERED"?',
    ],
    [
      'a code whose check character is wrong',
      '- { predicate: GENDER, value: female, at: [P1.1] }',
      "- { predicate: IDENTIFIER, scheme: USCC, value: '913100001322602501', at: [P1.1] }",
      "'913100001322602501'",
      'attribute "IDENTIFIER" of entity "ann": "913100001322602501" is no USCC: its check character is 1, and the others ask for X',
    ],
    [
      'a size without its hedge',
      ', number: 100, qualifier: MORE_THAN',
      '',
      '{ predicate: SIZE',
      'attribute "SIZE" of entity "crowd": the key "qualifier" is missing: how the number is hedged',
    ],
    [
      'a size whose hedge has no number',
      'number: 100, qualifier: MORE_THAN',
      'qualifier: MORE_THAN',
      'MORE_THAN',
      'attribute "SIZE" of entity "crowd": MORE_THAN hedges a number, and "number" has none; without a number the qualifier is SEVERAL or NONE_GIVEN',
    ],
    [
      'an identifier without its register',
      '{ predicate: GENDER, value: female',
      '{ predicate: IDENTIFIER, value: X1',
      '{ predicate: IDENTIFIER',
      'attribute "IDENTIFIER" of entity "ann": the key "scheme" is missing: which register the code is of, such as USCC or LEI',
    ],
    [
      'a ground that is not there',
      'basis: [r-ann-heads-guild]',
      'basis: [r-ann-heads-gild]',
      'r-ann-heads-gild',
      'entity "tea-guild": "basis" names "r-ann-heads-gild", and no file defines a claim of that id, did you mean "r-ann-heads-guild"?',
    ],
  ])('%s', expectProblem);
});

test('a code that a source prints wrongly may be told, as one that is not believed', () => {
  const told = edited(
    '- { predicate: GENDER, value: female, at: [P1.1] }',
    "- { predicate: IDENTIFIER, scheme: USCC, value: '913100001322602501', rank: DEPRECATED, rankReason: misprinted, at: [P1.1] }",
  );
  expect(problemsOf(told)).toEqual([]);
});
