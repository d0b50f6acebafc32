import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { quoteProblems, type SourceTexts } from '../../src/changes/quotes.ts';
import type { ClaimInput } from '../../src/generated/graphql.ts';

const TEXT = 'Ann Lee heads Old Works. Yes. 李安现任旧厂厂长。';
const characters = Array.from(TEXT);
const passage = (id: string, words: string) => {
  const start = characters.join('').indexOf(words);
  const sha256 = createHash('sha256').update(words).digest('hex');
  return { id, paragraph: 'P1', start, end: start + [...words].length, sha256 };
};
const source = {
  id: 'src-a',
  file: null,
  passages: [
    passage('P1.1', 'Ann Lee heads Old Works.'),
    passage('P1.2', 'Yes.'),
    passage('P1.3', '李安现任旧厂厂长。'),
    { id: 'P2', paragraph: 'P2' },
  ],
};

/** The server's copy of the source, with these words. */
const holding = (text: string): SourceTexts => ({
  charactersOf: () => [...text],
  find: ({ start, end }) => {
    const words = characters.slice(start!, end!).join('');
    const at = text.indexOf(words);
    return at < 0 ? { kind: 'MISSING' } : { kind: 'MOVED', start: at, end: at + [...words].length, reflowed: false };
  },
});

const claim = (quotes: readonly [string, string][], cited = quotes.map(([id]) => id)) =>
  ({
    predicate: 'HEADS',
    passages: cited,
    quotes: quotes.map(([id, quote]) => ({ passage: id, quote })),
  }) as ClaimInput;

const problems = (one: ClaimInput, texts: SourceTexts | null = null) =>
  quoteProblems([one], source, texts, (index) => ['claims', index]);

describe('the words of a passage', () => {
  it('are right where their hash is that of the passage, with the source or without it in the id', () => {
    expect(problems(claim([['P1.1', 'Ann Lee heads Old Works.']]))).toEqual([]);
    expect(problems(claim([['src-a#P1.3', '李安现任旧厂厂长。']], ['P1.3']), holding(TEXT))).toEqual([]);
  });

  it.each([
    ['P1.1', 'Yes.', 'these are the words of passage "P1.2"'],
    ['P1.1', ' Ann Lee heads Old Works.', 'the quote has blanks around its words; send it without'],
    ['P1.1', 'Ann Lee heads', 'the quote has 13 characters, and the passage has 24; send all its words, as they stand'],
    ['P1.2', 'Yep.', 'the quote is as long as the passage and differs in some character'],
    ['P2', 'Yes.', 'it has no hash, so that its words cannot be checked'],
  ])('of %s are not "%s"', (id, quote, message) => {
    expect(problems(claim([[id, quote]]))).toEqual([
      {
        code: 'QUOTE_MISMATCH',
        message: expect.stringContaining(`passage "${id}": ${message}`),
        path: 'claims[0].quotes[0]',
      },
    ]);
  });

  it.each([
    [
      'P1.1',
      'Ann Lee leads Old Works.',
      'after 8 characters the quote has "leads Old Works." where the text has "heads Old Works."',
    ],
    ['P1.1', 'Ann Lee heads', 'after 13 characters the quote ends where the text has " Old Works."'],
    ['P1.2', 'Yes. And no.', 'the quote goes on after the passage\'s end with " And no."; leave that out'],
    [
      'P1.3',
      '李安曾任旧厂厂长。',
      'after 2 characters the quote has "曾任旧厂厂长。" where the text has "现任旧厂厂长。"',
    ],
  ])('are compared with the server’s own copy, where it has one: %s, %s', (id, quote, message) => {
    expect(problems(claim([[id, quote]]), holding(TEXT)).map((one) => one.message)).toEqual([
      `passage "${id}": ${message}`,
    ]);
  });

  it('must stand in that copy at the place of the passage', () => {
    const quote = claim([['P1.2', 'Yes.']]);
    expect(problems(quote, holding(`By Bo Li. ${TEXT}`))).toMatchObject([
      { message: expect.stringContaining('these words stand at 35 to 39, not at 25 to 29') },
    ]);
    expect(problems(quote, holding('Another text.'))).toMatchObject([
      { message: expect.stringContaining('the text that this server holds does not have these words') },
    ]);
  });

  it('show nothing of a copy that has other words at that place', () => {
    const [problem] = problems(claim([['P1.2', 'Yep.']]), holding('Something else stands here in this copy.'));
    expect(problem!.message).toContain('differs in some character');
  });

  it('are given only of what the claim cites', () => {
    expect(problems(claim([['P1.2', 'Yes.']], ['P1.1']))).toEqual([
      {
        code: 'INVALID',
        message: 'quotes: "P1.2" is not cited by the claim; name it in passages or against as well',
        path: 'claims[0].quotes[0]',
      },
    ]);
  });
});
