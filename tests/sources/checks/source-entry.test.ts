import { describe, test } from 'vitest';
import { expectProblem, type WrongFile } from '../../support/wrong-file.ts';

describe('a fault in the document itself is told:', () => {
  test.each<WrongFile>([
    [
      'a publisher that is a place',
      'publisher: daily',
      'publisher: tea',
      'tea\n',
      'the source: "publisher" must be a PUBLISHER; "tea" is a PRODUCT',
    ],
    [
      'a publisher that is not there',
      'publisher: daily',
      'publisher: dailey',
      'dailey',
      'the source: "publisher" names "dailey", and no file defines a term of that id, did you mean "daily"?',
    ],
    [
      'a day that does not exist',
      "published: '2013-11-18'",
      "published: '2013-02-29'",
      "'2013-02-29'",
      'the source: "2013-02-29" is not a real date',
    ],
  ])('%s', expectProblem);
});
