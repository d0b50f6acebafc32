import { describe, expect, it } from '@jest/globals';
import { pipeline } from '../../src/registers/pipeline.ts';
import { withResolvers } from '../../src/graph/with-resolvers.ts';

/** What happens, in order, and the items' work, which ends when a test says so. */
function workshop() {
  const log: string[] = [];
  const work = new Map<string, ReturnType<typeof withResolvers<undefined>>>();
  const of = (item: string) => work.get(item) ?? work.set(item, withResolvers<undefined>()).get(item)!;
  const run = async (item: string, turn: () => Promise<void>) => {
    log.push(`begin ${item}`);
    await of(item).promise;
    await turn();
    log.push(`commit ${item}`);
  };
  return { log, run, of, end: (item: string) => of(item).resolve(undefined) };
}

async function* each(...items: readonly string[]) {
  yield* items;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const { signal } = new AbortController();
const never = () => false;

describe('a pipeline', () => {
  it('works on two items at a time and commits them in their order', async () => {
    const { log, run, end } = workshop();
    const done = pipeline(each('a', 'b', 'c'), { run, startsAlone: never, signal });
    await settled();
    expect(log).toEqual(['begin a', 'begin b']);
    end('b');
    await settled();
    expect(log).toEqual(['begin a', 'begin b']);
    end('a');
    await settled();
    expect(log).toContain('begin c');
    end('c');
    await done;
    expect(log.filter((line) => line.startsWith('commit'))).toEqual(['commit a', 'commit b', 'commit c']);
  });

  it('begins an item that starts alone only after the one before has ended', async () => {
    const { log, run, end } = workshop();
    const done = pipeline(each('a', 'b'), { run, startsAlone: () => true, signal });
    await settled();
    expect(log).toEqual(['begin a']);
    end('a');
    end('b');
    await done;
    expect(log).toEqual(['begin a', 'commit a', 'begin b', 'commit b']);
  });

  it('ends with the first fault and begins nothing after it', async () => {
    const { log, run, of, end } = workshop();
    const done = pipeline(each('a', 'b', 'c', 'd'), { run, startsAlone: never, signal });
    of('a').reject(new Error('a broke'));
    end('b');
    await expect(done).rejects.toThrow('a broke');
    expect(log).toEqual(['begin a', 'begin b']);
  });

  it('ends when it is aborted, before the next item', async () => {
    const { log, run, end } = workshop();
    const controller = new AbortController();
    const done = pipeline(each('a', 'b', 'c'), { run, startsAlone: never, signal: controller.signal });
    await settled();
    controller.abort(new Error('no more'));
    end('a');
    end('b');
    await expect(done).rejects.toThrow('no more');
    expect(log).not.toContain('begin c');
  });

  it('has nothing to do where there are no items', async () => {
    await expect(pipeline(each(), { run: async () => undefined, startsAlone: never, signal })).resolves.toBeUndefined();
  });
});
