import { describe, test } from 'vitest';
import { expectProblem, type WrongFile } from '../../support/wrong-file.ts';

describe('a fault in the passages is told:', () => {
  test.each<WrongFile>([
    [
      'a passage that ends before it starts',
      'start: 41, end: 60',
      'start: 41, end: 41',
      '41, sha',
      'passage "P1.2": it ends at 41, which is not after its start at 41',
    ],
    [
      'passages that overlap',
      'start: 41, end: 60',
      'start: 39, end: 60',
      '39',
      'passage "P1.2": it starts at 39, before the passage above it ends at 40',
    ],
    [
      'a passage beyond the text',
      'end: 100',
      'end: 101',
      '101',
      'passage "P2.1": it ends at 101; the text has 100 characters',
    ],
    [
      'a passage twice',
      'id: P1.2',
      'id: P1.1',
      'P1.1, paragraph: P1, start: 41',
      'passage "P1.1": another passage of this file has the same id',
    ],
    [
      'a passage of another paragraph',
      'id: P2.1, paragraph: P2',
      'id: P2.1, paragraph: P3',
      'P3',
      'passage "P2.1": its paragraph "P3" and its id do not agree; a passage of it is "P3.1"',
    ],
    [
      'a paragraph taken up again',
      'id: P2.1, paragraph: P2',
      'id: HL.2, paragraph: HL',
      'HL, start: 62',
      'passage "HL.2": "HL" stands apart from its other passages; keep them together',
    ],
  ])('%s', expectProblem);
});
