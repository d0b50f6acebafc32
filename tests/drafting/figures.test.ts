import { describe, expect, test } from 'vitest';
import { datesIn } from '../../src/drafting/dates.ts';
import { englishFigures } from '../../src/drafting/figures.ts';
import { chineseFigures } from '../../src/drafting/han-figures.ts';

describe('figures keep their hedges', () => {
  test.each([
    ['It has more than 1,000 members.', 1000, 'MORE_THAN', 'members'],
    ['At least 12 small tea shops closed.', 12, 'AT_LEAST', 'small tea shops'],
    ['Fewer than ten of our members export.', 10, 'LESS_THAN', 'members'],
    ['Sales fell by nearly 3.2 million yuan.', 3_200_000, 'ABOUT', 'yuan'],
    ['They hold 62.5 percent of it.', 62.5, 'NONE_GIVEN', 'percent'],
    ['It runs several exchange programmes.', null, 'SEVERAL', 'exchange programmes'],
  ])('%s', (sentence, value, qualifier, unit) => {
    expect(englishFigures(sentence)).toEqual([expect.objectContaining({ value, qualifier, unit })]);
  });

  test.each([
    ['现有约80家小茶行。', 80, 'ABOUT', '小茶行'],
    ['已有100多家企业。', 100, 'MORE_THAN', '企业'],
    ['营业收入约14.5亿元。', 1_450_000_000, 'ABOUT', '元'],
    ['职工不到150人。', 150, 'LESS_THAN', '人'],
    ['他占三成股份。', 30, 'NONE_GIVEN', 'percent'],
    ['花店700家以上。', 700, 'AT_LEAST', '家'],
    ['数十家企业参加。', null, 'SEVERAL', '企业'],
  ])('%s', (sentence, value, qualifier, unit) => {
    expect(chineseFigures(sentence)).toEqual([expect.objectContaining({ value, qualifier, unit })]);
  });

  test.each([
    'In 2015 it closed.',
    'He waited 22 years.',
    'A 57-year-old man came.',
    'They met on 3 June 2019.',
    'See No. 12.',
    'It took up to 40 boats.',
  ])('and none is in: %s', (sentence) => {
    expect(englishFigures(sentence)).toEqual([]);
  });

  test.each(['第三届大会召开。', '一家企业。', '2019年6月。', '最多50家企业。'])('and none is in: %s', (sentence) => {
    expect(chineseFigures(sentence)).toEqual([]);
  });
});

test.each([
  ['It opened on 12 May 2003.', '2003-05-12'],
  ['It opened on March 14, 2012.', '2012-03-14'],
  ['It opened in August 2011.', '2011-08'],
  ['It opened in 2011.', '2011'],
  ['It opened in the late 1990s.', 'late 1990s'],
  ['It opened around 2005.', 'c. 2005'],
  ['成立于2011年3月18日。', '2011-03-18'],
  ['上世纪90年代成立。', '上世纪90年代'],
  ['截至2019年底。', '2019年底'],
])('the time in "%s" is as a source file has it', (sentence, value) => {
  expect(datesIn(sentence).map((date) => date.value)).toEqual([value]);
});
