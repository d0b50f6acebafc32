import { describe, test } from 'vitest';
import { expectProblem, type WrongFile } from '../../support/wrong-file.ts';

describe('a fault in a figure or a trend is told:', () => {
  test.each<WrongFile>([
    [
      'a trend about nothing',
      'subject: crowd, subjectText: sellers, ',
      '',
      't-prices',
      'trend "t-prices": it needs a "subject", or a "subjectText" where the source names no thing of its own',
    ],
    [
      '"several" with a number',
      'qualifier: ABOUT\n    asOf',
      'qualifier: SEVERAL\n    asOf',
      'SEVERAL',
      'statistic "s-sellers": SEVERAL is a word and no number: "value" must be null, or the qualifier another (ABOUT, EXACT, NONE_GIVEN)',
    ],
    [
      '"about" without a number',
      'value: 100\n',
      'value: null\n',
      'ABOUT\n    asOf',
      'statistic "s-sellers": ABOUT hedges a number, and "value" has none; without a number the qualifier is SEVERAL or NONE_GIVEN',
    ],
    [
      'a Chinese text without its own',
      '    asOfBasis: day of publication\n',
      '    asOfBasis: day of publication\n    noteZh: 注\n',
      'id: s-sellers',
      'statistic "s-sellers": the key "note" is missing',
    ],
    [
      'a time without its ground',
      '    asOfBasis: day of publication\n',
      '',
      "'2013-11-18'\n    at",
      'statistic "s-sellers": "asOf" needs "asOfBasis": how that time is known',
    ],
  ])('%s', expectProblem);
});
