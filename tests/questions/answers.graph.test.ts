import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { openArticleGraph, openRepositoryGraph, type ArticleGraph } from '../support/article.ts';
import { ownQuestions } from '../support/questions.ts';

const expected = parseYaml(await readFile('tests/questions/expected-answers.yaml', 'utf8')) as Record<
  string,
  { rows: (string | null)[]; paragraph?: string; sources?: 'all'; uncited?: true }
>;
const questions = await ownQuestions();

const ANSWER = `query ($name: String!, $variables: JSONObject, $lang: String!) {
  question(name: $name, variables: $variables, lang: $lang) {
    answer { columns rows paragraph empty note unknownIds data citations { number source paragraph claims } }
  }
}`;

let graph: ArticleGraph;
async function answerTo(name: string, variables: Record<string, unknown> | null = null, lang = 'en') {
  return (await graph.data(ANSWER, { name, variables, lang })).question.answer;
}

/** The values of one column. */
function column({ columns, rows }: { columns: string[]; rows: string[][] }, heading: string): string[] {
  return rows.map((row) => row[columns.indexOf(heading)]!);
}

/** Asks the database that `open` fills, for as long as the tests beside it run. */
function over(open: () => Promise<ArticleGraph>): void {
  beforeAll(async () => {
    graph = await open();
  });
  afterAll(() => graph.close());
}

/** Asks each of the questions that are meant for the same sources its example. */
function answerTheirExamples(sources: 'all' | undefined): void {
  it.each(
    questions.map(({ name, form }) => [name, form] as const).filter(([name]) => expected[name]?.sources === sources),
  )('%s answers its example, in both languages and with evidence', async (name, form) => {
    const { rows, paragraph, uncited = false } = expected[name]!;
    const answer = await answerTo(name);
    expect(answer.rows.map(([first]: string[]) => first)).toEqual(rows);
    expect(answer.empty).toBe(rows.length === 0);
    if (paragraph !== undefined) expect(answer.paragraph).toBe(paragraph);
    for (const row of answer.rows) expect(row).toHaveLength(answer.columns.length);
    if (form.cite.length > 0 && !uncited)
      for (const cell of column(answer, 'Evidence')) expect(cell).toMatch(/^(\[\d+\])+/);

    const chinese = await answerTo(name, null, 'zh');
    expect(chinese.rows).toHaveLength(rows.length);
    expect(chinese.citations).toEqual(answer.citations);
    expect(chinese.columns.every((heading: string) => /\p{Script=Han}/u.test(heading))).toBe(true);
    expect(chinese.paragraph).toMatch(/[\p{Script=Han}。：]/u);
  });
}

it('there are at least fifty questions, and each has an answer that is expected of it', () => {
  expect(questions.length).toBeGreaterThanOrEqual(50);
  expect(Object.keys(expected)).toEqual(questions.map(({ name }) => name));
});

describe('over every source, a question', () => {
  over(openRepositoryGraph);
  answerTheirExamples('all');

  it('never takes what is not known for what is not so', async () => {
    const absent = await answerTo('absence', { about: 'ssec', predicate: 'OWNERSHIP' });
    expect(column(absent, 'State')).not.toContain('denied');
    const later = await answerTo('known-by', { entity: 'wang-zhendong', earlier: '1999', later: '2000' });
    expect(later.note).toMatch(/that is not to say that it had none\.$/);
  });

  it('does not take a connection through former staff for ownership', async () => {
    const answer = await answerTo('owned-by');
    expect(column(answer, 'State')).toEqual(['not stated']);
    expect(answer.note).toContain('State-owned, level not said');
  });

  it('names the heads of bodies that may be the one asked, and says that this is open', async () => {
    const answer = await answerTo('possible-heads');
    expect(column(answer, 'Person')).toContain('Wu Wen');
    expect(column(answer, 'Certainty')).not.toContain('definitely');
    expect(answer.paragraph).toContain('is Shanghai Small Enterprises Center is open');
  });

  it('multiplies no shares on the way to an indirect stake', async () => {
    const answer = await answerTo('indirect-stakes');
    const [own] = answer.rows.filter(([holder]: string[]) => holder === 'Shanghai Automotive');
    expect(own?.slice(0, 4)).toEqual(['Shanghai Automotive', '38.5', '2004', 'SAIC']);
    expect(column(answer, 'Share in the holder').filter(Boolean)).toEqual([]);
  });

  it('tells a story in one order of time', async () => {
    const answer = await answerTo('story');
    const dates = column(answer, 'Date').filter(Boolean);
    expect(dates).toEqual(dates.toSorted());
    expect(dates).toContain('2015-07-06');
    const sentences = answer.rows.map((row: string[]) => row.slice(0, 4).join(' '));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('puts figures of different groups in one order of time', async () => {
    const answer = await answerTo('figures-over-time');
    const times = column(answer, 'For');
    expect(times).toEqual(times.toSorted());
    expect(new Set(column(answer, 'Of')).size).toBe(2);
  });

  it('names those with more than one post', async () => {
    expect(column(await answerTo('several-posts'), 'Id').toSorted()).toEqual(['wang-zhendong', 'wu-wen']);
  });

  it('says of what the sources of a stake do not tell that they do not', async () => {
    const told = await answerTo('stakes', { firm: 'shanghai-automotive' });
    expect(told.paragraph).toContain('holds a stake of unstated size in Shanghai Automotive');
  });

  it('names no code where no source gives one, and does not say that there is none', async () => {
    const { rows, note } = await answerTo('identifiers', { firm: 'guangyu' });
    expect([rows, note]).toEqual([[], expect.stringMatching(/it may well have one\.$/)]);
  });

  it.each([
    [
      'coverage',
      { source: 'src-wikipedia-saic' },
      'src-wikipedia-saic',
      'There is no source "src-wikipedia-saic"; did you mean ',
    ],
    ['impact-of-claim', { claim: 'r-none' }, 'r-none', 'There is no claim "r-none"; the question evidence lists'],
    ['timeline', { entity: 'ssecc' }, 'ssecc', 'There is no entity "ssecc"; did you mean "ssec"?'],
  ])('%s says of which sort an unknown id is', async (name, variables, id, note) => {
    const answer = await answerTo(name, variables);
    expect(answer).toMatchObject({ empty: true, unknownIds: [id], note: expect.stringContaining(note) });
  });
});

describe('over the article alone', () => {
  over(openArticleGraph);

  describe('a question', () => {
    answerTheirExamples(undefined);
  });

  describe('the questions that the article must answer', () => {
    it('who formerly worked at SAIC: Dong, with no current tie to it', async () => {
      expect(column(await answerTo('former-staff', { firm: 'saic' }), 'Id')).toEqual(['dong-rongyong']);
      expect((await answerTo('staff', { organization: 'saic', asOf: '2014' })).rows).toEqual([]);
    });

    it('who heads the coffee association on the day: Wang, definitely', async () => {
      const answer = await answerTo('heads', { organization: 'shanghai-coffee-association', asOf: '2013-11-18' });
      expect([column(answer, 'Id'), column(answer, 'Certainty')]).toEqual([['wang-zhendong'], ['definitely']]);
    });

    it('who headed it in 2012: not known; possibly Wang, and never nobody', async () => {
      const asked = { organization: 'shanghai-coffee-association', asOf: '2012-01-01' };
      expect(column(await answerTo('heads', asked), 'Certainty')).toEqual(['possibly']);
      const certain = await answerTo('certain-heads', asked);
      expect([certain.rows, certain.empty]).toEqual([[], true]);
      expect(certain.note).toMatch(/^It is not known .+ It may have been Wang Zhendong\.$/);
    });

    it('which associations SSEC oversees by name: none is named, of fifty', async () => {
      const answer = await answerTo('overseen-by-name', { body: 'ssec' });
      expect(column(answer, 'How many')).toEqual(['50']);
      expect(column(answer, 'Members by name')).toEqual([null]);
      expect(answer.paragraph).toContain('no source here names any of them');
    });

    it('how Wang is tied to SSEC: by nothing that this source says', async () => {
      const answer = await answerTo('connection', { from: 'wang-zhendong', to: 'ssec' });
      expect(answer.rows).toEqual([]);
      expect(answer.note).toContain('Nothing in the sources that were asked connects Wang Zhendong');
      expect(answer.note).toContain('page 1 states no link at all between them');
    });

    it('which organisations persons founded: Guangyu by Dong in 2002, and not the trading centre', async () => {
      const answer = await answerTo('founders');
      expect(answer.rows.map((row: string[]) => row.slice(1, 4))).toEqual([['guangyu', 'Dong Rongyong', '2002']]);
    });

    it('what is proposed or intended: the brand and the trading centre', async () => {
      const answer = await answerTo('plans');
      expect(column(answer, 'Id').toSorted()).toEqual([
        'guangyu-homegrown-brand',
        'proposed-international-coffee-trading-center',
      ]);
    });

    it('which claims are not in the narrator’s voice: five', async () => {
      expect(column(await answerTo('other-voices'), 'Claim')).toEqual([
        'r-dong-realised-saic-gap',
        'r-foreign-makers-control-market',
        'r-saic-gap-leaves-market',
        'r-saic-lacks-technology',
        'r-ssec-aim-of-linking',
      ]);
    });
  });

  describe('an answer', () => {
    it('says that an id is unknown, with the nearest, and not that there is nothing', async () => {
      const answer = await answerTo('former-staff', { firm: 'siac' });
      expect(answer).toMatchObject({
        empty: true,
        unknownIds: ['siac'],
        note: 'There is no firm "siac"; did you mean "saic"?',
      });
      expect(answer.paragraph).toBe(answer.note);
    });

    it('says that an id is of another kind', async () => {
      const answer = await answerTo('former-staff', { firm: 'ssec' });
      expect([answer.unknownIds, answer.note]).toEqual([['ssec'], '"ssec" is not a firm.']);
      expect((await answerTo('former-staff', { firm: 'ssec' }, 'zh')).note).toBe('“ssec”不是企业。');
    });

    it('says which end of a connection is unknown', async () => {
      const answer = await answerTo('connection', { from: 'wang-zhendong', to: 'nobody-at-all' });
      expect(answer.unknownIds).toEqual(['nobody-at-all']);
      expect(answer.note).toContain('There is no entity "nobody-at-all"');
    });

    it('says why nothing can be said, where no source speaks', async () => {
      const answer = await answerTo('former-staff', { firm: 'guangyu' });
      expect(answer.note).toMatch(/^No source here names anyone who formerly worked at Shanghai Guangyu/);
      expect(answer).toMatchObject({ empty: true, unknownIds: [], citations: [] });
    });

    it('numbers its citations, with the claims that rest on each', async () => {
      const { citations } = await answerTo('foundings');
      expect(citations).toEqual([
        expect.objectContaining({ number: 1, paragraph: 'P11', claims: ['r-dong-founded-guangyu'] }),
        expect.objectContaining({ number: 2, paragraph: 'P6', claims: ['r-municipality-set-up-ssec'] }),
      ]);
    });

    it('has the operation’s data as they stand', async () => {
      const { data } = await answerTo('sources');
      expect(data.sources.totalCount).toBe(1);
    });
  });
});
