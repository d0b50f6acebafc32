import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/drafting/layout.ts';

const parts = (text: string, title: string | null = null) =>
  layOut(text, title).map(({ id, line, words }) => `${id} ${line} ${words}`);

describe('a text is laid out', () => {
  test('into what stands around it, headline, stamp, byline, deck, captions and sentences', () => {
    const text = [
      'Home',
      'Lakeside Courier Website',
      '',
      'Looms find hands',
      '',
      'Updated: 2016-04-11 09:15',
      'By Qian Yulan in Suzhou (Lakeside Courier)',
      '',
      'A guild gives shops a second life',
      '',
      'Few trades shrink. Some grow.',
      '',
      'Looms find hands',
      '',
      'Shen Peihua (left) at her loom. Photo by the guild',
      '',
      'The end came.',
      '',
      'Previous Page 1 2 Next Page',
    ].join('\n');
    expect(parts(text)).toEqual([
      'NAV.1 1 Home',
      'NAV.2 2 Lakeside Courier Website',
      'HL 4 Looms find hands',
      'UPD 6 Updated: 2016-04-11 09:15',
      'BY 7 By Qian Yulan in Suzhou (Lakeside Courier)',
      'DECK 9 A guild gives shops a second life',
      'P1.1 11 Few trades shrink.',
      'P1.2 11 Some grow.',
      'ALT 13 Looms find hands',
      'CAP.1 15 Shen Peihua (left) at her loom.',
      'CAP.2 15 Photo by the guild',
      'P2.1 17 The end came.',
      'PAG 19 Previous Page 1 2 Next Page',
    ]);
  });

  test('with the title as the headline where it is given', () => {
    expect(parts('Section\n\nTea: a story\n\nIt rains.\n', 'Tea: a story')).toEqual([
      'NAV 1 Section',
      'HL 3 Tea: a story',
      'P1.1 5 It rains.',
    ]);
  });

  test('in Chinese, each line a paragraph, and a quotation together with its speaker', () => {
    expect(
      parts('小茶行出海\n2018-05-09 10:20\n来源：江滨日报 记者 沈一鸣\n春茶上市。“我们有计划。”贺文君说。\n'),
    ).toEqual([
      'HL 1 小茶行出海',
      'UPD 2 2018-05-09 10:20',
      'BY 3 来源：江滨日报 记者 沈一鸣',
      'P1.1 4 春茶上市。',
      'P1.2 4 “我们有计划。”贺文君说。',
    ]);
  });

  test('without a headline where there is none', () => {
    expect(parts('It rains. It pours.')).toEqual(['P1.1 1 It rains.', 'P1.2 1 It pours.']);
  });
});

test('captions in two places of a text are two paragraphs, as the passages of one stand together', () => {
  const text = [
    'Looms find hands',
    '',
    'Few trades shrink.',
    '',
    'Shen Peihua (left) at her loom. Photo by the guild',
    '',
    'Some grow.',
    '',
    'Qian Bo (right) at his shop. Photo by the guild',
  ].join('\n');
  const paragraphs = layOut(text, null).map(({ paragraph }) => paragraph);
  expect([...new Set(paragraphs)]).toEqual(['HL', 'P1', 'CAP', 'P2', 'CAP2']);
});
