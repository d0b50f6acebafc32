import { describe, test } from 'vitest';
import { expectProblem, type WrongFile } from '../../support/wrong-file.ts';

describe('a passage that is cited and not there is told:', () => {
  test.each<WrongFile>([
    [
      'a passage that is not there',
      'reading: unspecified\n    at: [P2.1]',
      'reading: unspecified\n    at: [P2.9]',
      'P2.9',
      'ambiguity "sense": "at" cites "P2.9", which is no passage of this file, did you mean "P2.1"?',
    ],
    [
      'a passage of a name that is not there',
      'at: [P1.2] }',
      'at: [P7] }',
      'P7',
      'name "the guild" of entity "tea-guild": "at" cites "P7", which is no passage of this file',
    ],
  ])('%s', expectProblem);
});
