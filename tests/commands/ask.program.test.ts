import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { createHttp } from '../../src/api/http.ts';
import { createLogger } from '../../src/api/logger.ts';
import { createMetrics } from '../../src/api/metrics.ts';
import { parseVariables, shownVariables, type AskedQuestion } from '../../src/commands/ask-variables.ts';
import { explain } from '../../src/commands/explain.ts';
import { EXIT } from '../../src/commands/outcome.ts';
import { formatAnswer, type PrintedAnswer } from '../../src/commands/print-answer.ts';
import { parseCommandLine } from '../../src/commands/program.ts';
import { readConfig } from '../../src/config.ts';
import { openArticleGraph, type ArticleGraph } from '../support/article.ts';
import { testDatabaseOptions } from '../support/neo4j.ts';
import { runProgram } from '../support/program.ts';
import { ownQuestions } from '../support/questions.ts';

let graph: ArticleGraph;
let http: FastifyInstance;
let server: { GUANXI_URL: string };
beforeAll(async () => {
  graph = await openArticleGraph();
  http = await createHttp({
    apollo: graph.apollo,
    context: { database: graph.database },
    readiness: () => ({ ready: true, reason: 'yes' }),
    metrics: createMetrics(),
    log: createLogger('silent'),
  });
  server = { GUANXI_URL: `${await http.listen({ host: '127.0.0.1', port: 0 })}/graphql` };
});
afterAll(async () => {
  await http.close();
  await graph.close();
});

/** What the program would print and end with, without the time that a process takes to start. */
async function ask(words: string, variables: Record<string, string> = server) {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(`${line}\n`);
  const folders = { defaultHome: '/nowhere', defaultData: 'data', workingFolder: '/' };
  let code: number = EXIT.done;
  try {
    await parseCommandLine(['ask', ...words.split(' ')], '0')!({
      config: readConfig({ env: variables, ...folders }),
      log: createLogger('silent'),
      print: say,
      output: process.stdout,
      compute: (work) => work(),
      progress: say,
      width: null,
      stop: new AbortController().signal,
    });
  } catch (error) {
    const explained = explain(error);
    if (!explained) throw error;
    code = explained.code;
    say(explained.message);
  }
  return { code, output: lines.join('') };
}

describe('ask', () => {
  it('lists the names, one a line, without a database or a server', async () => {
    const { code, output } = await runProgram(['ask', '--list'], { GUANXI_HOME: '/nowhere' });
    expect([code, output.trimEnd().split('\n')]).toEqual([0, (await ownQuestions()).map(({ name }) => name)]);
  });

  it('answers as a table with its evidence, and says which example it asked', async () => {
    const { code, output } = await ask('founders');
    expect(code).toBe(0);
    const [head, rule, row, , citation] = output.split('\n');
    expect(head).toMatch(/^Founded +Id +By +In +Evidence$/);
    expect(rule).toMatch(/^─+$/);
    expect(row).toMatch(/^Shanghai Guangyu .+ guangyu +Dong Rongyong +2002 +\[1\]$/);
    expect(citation).toBe('[1] China Daily, “Center links firms with foreign partners”, 2013-11-18, P11');
    expect((await ask('former-staff')).output).toContain('Its example: guanxi ask former-staff --firm=saic\n');
    expect((await ask('former-staff --firm=saic')).output).not.toContain('example');
  });

  it('answers in sentences, and in Chinese', async () => {
    const asked = 'certain-heads --organization shanghai-coffee-association --as-of=2012-01-01 --text';
    expect(await ask(asked)).toEqual({ code: 0, output: expect.stringMatching(/^It is not known who headed/) });
    // Without variables it asks its example, which is the same, and says so in the language of the answer.
    const { output } = await ask('certain-heads --text --lang zh');
    expect(output).toMatch(/^示例：guanxi ask certain-heads .+$/m);
    expect(output).toMatch(/由谁领导不详/);
  });

  it('answers as JSON with everything', async () => {
    const { output } = await ask('heads --organization=shanghai-coffee-association --asOf=2012-01-01 --json');
    expect(JSON.parse(output)).toMatchObject({
      name: 'heads',
      variables: { organization: 'shanghai-coffee-association', asOf: '2012-01-01' },
      rows: [['Wang Zhendong', 'wang-zhendong', 'possibly', 'head', null, '[1]']],
      data: { entity: { headedBy: { edges: [{ relation: { certainty: 'POSSIBLY' } }] } } },
      empty: false,
    });
  });

  it.each([
    ['form-staff', 2, 'There is no question "form-staff". Did you mean former-staff?'],
    ['former-staff --frm=saic', 2, 'did you mean "--firm"? It takes --firm (ID!).'],
    ['former-staff --firm', 2, '--firm has no value'],
    ['former-staff saic', 2, '"saic" belongs to no variable; write --name=value.'],
    [
      'heads --asOf=2012',
      2,
      '--organization is missing (ID!), for instance --organization=shanghai-coffee-association',
    ],
    ['surroundings --entity=ssec --hops=many', 2, '--hops: "many" is not allowed; give a whole number.'],
    ['staff --organization=saic --asOf=yesterday', 2, 'give a year, month or day that exists'],
    ['surroundings --entity=ssec --hops=9', 2, 'hops: 9 is not allowed'],
    ['--firm=saic', 2, 'Name a question first'],
    ['former-staff --firm=siac', 1, 'There is no firm "siac"; did you mean "saic"?'],
  ])('ends %s with %i and a line that helps', async (words, code, line) => {
    expect(await ask(words)).toEqual({ code, output: expect.stringContaining(line) });
  });

  it('answers in one form at a time', async () => {
    expect(await runProgram(['ask', 'heads', '--text', '--json'])).toMatchObject({
      code: 2,
      output: expect.stringContaining('cannot be used with'),
    });
  });

  it('is the program’s, with a server as with a database', async () => {
    expect(await runProgram(['ask', 'founders'], server)).toEqual(await ask('founders'));
  });

  it('prints the whole of a long answer into a pipe', async () => {
    // A pipe holds 64 kB until its reader comes.
    const words = ['ask', 'surroundings', '--entity=ssec', '--hops=3', '--json'];
    const { code, output } = await runProgram(words, server);
    expect(output.length).toBeGreaterThan(65_536);
    expect([code, output]).toEqual([0, (await ask(words.slice(1).join(' '))).output]);
  });

  it('asks the database where no server is named', async () => {
    const { uri, username, password } = testDatabaseOptions();
    const given = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    const { code, output } = await runProgram(['ask', 'founders'], given);
    expect([code, output]).toEqual([0, (await ask('founders')).output]);
  });
});

describe('ask, of a server that is none', () => {
  const answering = async (listener: RequestListener): Promise<[Server, string]> => {
    const other = createServer(listener);
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    return [other, `http://127.0.0.1:${(other.address() as AddressInfo).port}/graphql`];
  };

  it.each([
    ['nobody is there', null, 'no server answers at http://127.0.0.1:1/graphql'],
    ['it speaks no JSON', '<html>', 'is no GraphQL server; give the address of its /graphql'],
    [
      'it knows no questions',
      '{"errors":[{"message":"Cannot query field","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}',
      'of another version',
    ],
    [
      'its database is away',
      '{"errors":[{"message":"The database cannot be reached","extensions":{"code":"DATABASE_UNAVAILABLE"}}]}',
      'The database cannot be reached',
    ],
  ])('ends with 3 and one line where %s', async (_what, body, line) => {
    const [other, url] =
      body === null ? [null, 'http://127.0.0.1:1/graphql'] : await answering((_, reply) => reply.end(body));
    const { code, output } = await ask('heads', { GUANXI_URL: url });
    other?.close();
    expect([code, output]).toEqual([3, expect.stringContaining(line)]);
    expect(output.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('the variables of a command line', () => {
  const question: AskedQuestion = {
    name: 'q',
    variables: [
      { name: 'ids', type: '[ID!]!', required: true, example: 'a', choices: null },
      { name: 'knownAt', type: 'PartialDate', required: false, example: null, choices: null },
      { name: 'strict', type: 'Boolean', required: false, example: null, choices: null },
      { name: 'share', type: 'Float', required: false, example: null, choices: null },
    ],
    example: { ids: ['a'] },
  };
  const choices = ['OWNERSHIP', 'LEADERSHIP', 'EMPLOYMENT'];
  const chosen: AskedQuestion = {
    name: 'q',
    variables: [
      { name: 'family', type: 'RelationFamily!', required: true, example: null, choices },
      { name: 'others', type: '[RelationFamily!]', required: false, example: null, choices },
    ],
    example: {},
  };

  it.each([
    [
      '--family=OWNERSHIPS',
      '--family: "OWNERSHIPS" is not allowed, did you mean "OWNERSHIP"? Allowed: OWNERSHIP, LEADERSHIP, EMPLOYMENT.',
    ],
    [
      '--family=OWNERSHIP --others=LEADERSHIP,x',
      '--others: "x" is not allowed. Allowed: OWNERSHIP, LEADERSHIP, EMPLOYMENT.',
    ],
    ['--famly=OWNERSHIP', 'It takes --family (one of OWNERSHIP, LEADERSHIP, EMPLOYMENT), --others (one or more of '],
  ])('with few allowed values refuse %s and name them', (words, message) => {
    expect(() => parseVariables(chosen, words.split(' '))).toThrow(message);
  });

  it('are lists by commas and by repetition, and typed', () => {
    expect(parseVariables(question, '--ids=a,b --ids c --known-at=2012 --strict=true --share=-0.5'.split(' '))).toEqual(
      {
        ids: ['a', 'b', 'c'],
        knownAt: '2012',
        strict: true,
        share: -0.5,
      },
    );
  });

  it.each([
    ['--ids=a --strict=yes', 'give true or false'],
    ['--ids=a --share=half', 'give a number'],
    ['--ids=a --known-at=1 --knownAt=2', 'is given 2 times'],
  ])('refuse %s', (words, message) => {
    expect(() => parseVariables(question, words.split(' '))).toThrow(message);
  });

  it('are shown as one would type them', () => {
    expect(shownVariables({ ids: ['a', 'b'], knownAt: '2012', name: 'two words' })).toBe(
      "--ids=a,b --known-at=2012 --name='two words'",
    );
  });
});

describe('a printed table', () => {
  const printed = (rows: (string | null)[][]): PrintedAnswer => ({
    name: 'q',
    title: 'Q',
    answer: {
      variables: {},
      data: {},
      columns: ['Name', 'Note'],
      rows,
      paragraph: '',
      empty: false,
      note: null,
      unknownIds: [],
      citations: [],
    },
  });

  it('keeps its columns where characters are wide, and tells null from nothing', () => {
    expect(
      formatAnswer(
        printed([
          ['上汽', null],
          ['SAIC', ''],
        ]),
        'table',
        'zh',
        null,
      ).split('\n'),
    ).toEqual(['Name  Note', '────────────', '上汽  未说明', 'SAIC']);
  });

  it('wraps within a terminal, with a rule between rows', () => {
    const text = formatAnswer(
      printed([
        ['one', 'a long note indeed'],
        ['two', 'short'],
      ]),
      'table',
      'en',
      20,
    );
    expect(text.split('\n')).toEqual([
      'Name  Note',
      '────────────────────',
      'one   a long note',
      '      indeed',
      '────────────────────',
      'two   short',
    ]);
  });

  it('obeys no control character', () => {
    expect(formatAnswer(printed([['a\u001b[31mb\nc', 'x']]), 'table', 'en', null)).not.toMatch(/\u001b|b\nc/);
  });
});
