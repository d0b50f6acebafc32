import { describe, expect, it } from 'vitest';
import { createClient, documents, GuanxiError, questions } from '../../packages/client/src/index.ts';

const URL = 'http://guanxi.example/graphql';

/** A client of a server that answers every request in one way, and the requests that came. */
function clientOf(answer: () => Response | Promise<Response>, key?: string) {
  const requests: Request[] = [];
  const answering: typeof fetch = async (...asked) => {
    requests.push(new Request(...asked));
    return answer();
  };
  return { requests, client: createClient(URL, { fetch: answering, ...(key === undefined ? {} : { key }) }) };
}

const failure = (request: Promise<unknown>) =>
  request.then(
    () => expect.fail('no error came'),
    (error: unknown) => error as GuanxiError,
  );

describe('a client', () => {
  it('has a method for each operation of the explorer, and under `ask` for each question', () => {
    const client = createClient(URL);
    const methodsOf = (module: object) =>
      Object.keys(module)
        .flatMap((name) => /^(.*)Document$/.exec(name)?.[1] ?? [])
        .map(withSmallInitial);
    expect(Object.keys(client)).toEqual([...methodsOf(documents), 'ask', 'request']);
    expect(Object.keys(client.ask)).toEqual(methodsOf(questions));
    expect(methodsOf(documents)).toEqual(expect.arrayContaining(['scene', 'search', 'paths', 'entityDetail']));
    expect(methodsOf(questions)).toEqual(expect.arrayContaining(['heads', 'connection', 'figuresOverTime']));
  });

  it('sends the operation with its variables and the key, and answers the data', async () => {
    const { client, requests } = clientOf(() => Response.json({ data: { entity: null } }), 'secret');
    expect(await client.tiesOf({ id: 'ssec' })).toEqual({ entity: null });
    expect(requests[0]!.url).toBe(URL);
    expect(requests[0]!.headers.get('authorization')).toBe('Bearer secret');
    expect(await requests[0]!.json()).toEqual({
      query: documents.TiesOfDocument.toString(),
      variables: { id: 'ssec' },
    });
  });

  it('sends no header of its own without a key, and no variables where none is given', async () => {
    const { client, requests } = clientOf(() => Response.json({ data: {} }));
    await client.stateOfData();
    await client.request('{ __typename }');
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([null, null]);
    expect(await requests[1]!.json()).toEqual({ query: '{ __typename }', variables: {} });
  });

  it('throws errors of the answer with their code, and with the data beside them', async () => {
    const errors = [{ message: 'There is no "x".', path: ['node'], extensions: { code: 'NOT_FOUND' } }];
    const { client } = clientOf(() => Response.json({ data: { node: null }, errors }));
    const error = await failure(client.relationDetail({ id: 'x', lang: 'en' }));
    expect(error).toBeInstanceOf(GuanxiError);
    expect(error).toMatchObject({ code: 'NOT_FOUND', message: 'There is no "x".', status: 200, errors });
    expect(error.data).toEqual({ node: null });
  });

  it('says when to ask again', async () => {
    const errors = [{ message: 'Too many.', extensions: { code: 'RATE_LIMITED' } }];
    const { client } = clientOf(() => Response.json({ errors }, { status: 429, headers: { 'retry-after': '7' } }));
    const error = await failure(client.stateOfData());
    expect(error).toMatchObject({ code: 'RATE_LIMITED', status: 429, retryAfterSeconds: 7, data: null });
  });

  it.each([
    ['no server', () => Promise.reject(new TypeError('fetch failed')), 'does not answer', null],
    ['a page of a proxy', () => new Response('<h1>Bad gateway</h1>', { status: 502 }), 'status 502 and no JSON', 502],
    ['other JSON', () => Response.json({ hello: 1 }), 'status 200 and nothing of GraphQL', 200],
  ])('throws UNREACHABLE where it meets %s', async (_what, answer, message, status) => {
    const error = await failure(clientOf(answer).client.stateOfData());
    expect(error).toMatchObject({ code: 'UNREACHABLE', status });
    expect(error.message).toContain(message);
  });

  it('rejects an aborted request with the reason of its signal', async () => {
    const { client } = clientOf(() => Promise.reject(new Error('aborted')));
    const signal = AbortSignal.abort('enough');
    await expect(client.stateOfData({}, { signal })).rejects.toThrow('aborted');
  });

  it('is typed: what the schema does not have does not compile', () => {
    const client = createClient(URL);
    const calls = () => [
      // @ts-expect-error -- `ids` is required
      client.scene({ count: 5, lang: 'en' }),
      // @ts-expect-error -- a number is no id
      client.tiesOf({ id: 5 }),
      // @ts-expect-error -- there is no variable `limit`
      client.tiesOf({ id: 'ssec', limit: 5 }),
      // @ts-expect-error -- no member of EntityKind
      client.search({ text: 'x', first: 5, lang: 'en', kinds: ['COMPANY'] }),
      // @ts-expect-error -- variables are required
      client.ask.heads(),
      // @ts-expect-error -- there is no such operation
      client.everything(),
      // @ts-expect-error -- the data have no such field
      client.stateOfData().then(({ weather }) => weather),
      // @ts-expect-error -- the variables are those of the document
      client.request(documents.TiesOfDocument, { ids: [] }),
      client.ask.heads({ organization: 'ssec' }),
      client.request<{ readonly stats: unknown }, object>('{ stats { entities { total } } }'),
    ];
    expect(calls).toBeTypeOf('function');
  });
});

function withSmallInitial(name: string): string {
  return name[0]!.toLowerCase() + name.slice(1);
}
