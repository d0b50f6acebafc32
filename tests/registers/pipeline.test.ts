import { describe, expect, it } from 'vitest';
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

  it('lets no item wait for what follows on the one before it, and begins no third before that is done', async () => {
    const { log, run, end } = workshop();
    const following = withResolvers<undefined>();
    const after = async (item: string) => {
      log.push(`follow ${item}`);
      if (item === 'a') await following.promise;
      log.push(`followed ${item}`);
    };
    const done = pipeline(each('a', 'b', 'c'), { run, after, startsAlone: never, signal });
    for (const item of ['a', 'b', 'c']) end(item);
    await settled();
    expect(log).toEqual(expect.arrayContaining(['follow a', 'commit b']));
    expect(log).not.toContain('begin c');
    following.resolve(undefined);
    await done;
    const follows = log.filter((line) => line.startsWith('follow'));
    expect(follows).toEqual(['a', 'b', 'c'].flatMap((item) => [`follow ${item}`, `followed ${item}`]));
  });

  it('ends with the fault of what follows on an item, the last one too', async () => {
    for (const at of ['a', 'b']) {
      const { run, end } = workshop();
      const after = async (item: string) => {
        if (item === at) throw new Error(`after ${item}`);
      };
      end('a');
      end('b');
      await expect(pipeline(each('a', 'b'), { run, after, startsAlone: never, signal })).rejects.toThrow(`after ${at}`);
    }
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

  it('ends by its signal only after the work that is under way', async () => {
    const { log, run, end } = workshop();
    const stopping = new AbortController();
    async function* stopped() {
      yield* ['a', 'b'];
      stopping.abort(new Error('stopped'));
      stopping.signal.throwIfAborted();
    }
    const done = pipeline(stopped(), { run, startsAlone: never, signal: stopping.signal });
    void done.catch((error: unknown) => log.push((error as Error).message));
    await settled();
    end('a');
    await settled();
    end('b');
    await expect(done).rejects.toThrow('stopped');
    expect(log).toEqual(['begin a', 'begin b', 'commit a', 'commit b', 'stopped']);
  });
});
