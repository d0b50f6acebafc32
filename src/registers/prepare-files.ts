import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { moduleBeside } from '../graph/managed/typescript-loader.ts';
import { RegisterAtFault } from './register-at-fault.ts';
import { prepareFile, type FileTask, type Prepared } from './prepare-file.ts';

/**
 * Makes files ready, as many at a time as there are processors, in the order of the tasks; `done` is told of each as it
 * is finished. A single file is made ready here: a worker takes half a second to start. When `signal` aborts, the
 * work ends in the midst of its files and the reason is thrown.
 */
export async function prepareFiles(
  tasks: readonly FileTask[],
  signal: AbortSignal,
  done: (prepared: Prepared) => void = () => undefined,
): Promise<readonly Prepared[]> {
  signal.throwIfAborted();
  if (tasks.length === 0) return [];
  if (tasks.length === 1) {
    const prepared = await prepareFile(tasks[0]!, signal);
    done(prepared);
    return [prepared];
  }
  const results: Prepared[] = [];
  let next = 0;
  const workers = Array.from({ length: Math.min(tasks.length, availableParallelism()) }, startWorker);
  try {
    await Promise.all(
      workers.map(async (worker) => {
        while (next < tasks.length) {
          const place = next++;
          const prepared = await ask(worker, tasks[place]!, signal);
          results[place] = prepared;
          done(prepared);
        }
      }),
    );
    return results;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function startWorker(): Worker {
  const { file, nodeArguments } = moduleBeside(import.meta.url, 'prepare-worker');
  // Rows come and go by the million: with little room for the young, half the time would go into clearing it.
  return new Worker(file, { execArgv: nodeArguments, resourceLimits: { maxYoungGenerationSizeMb: 256 } });
}

function ask(worker: Worker, task: FileTask, signal: AbortSignal): Promise<Prepared> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    const settle = (message: { prepared?: Prepared; error?: string; atFault?: boolean }) => {
      worker.off('error', reject);
      signal.removeEventListener('abort', stop);
      if (message.prepared) resolve(message.prepared);
      else reject(message.atFault ? new RegisterAtFault(message.error) : new Error(message.error));
    };
    worker.once('message', settle);
    worker.once('error', reject);
    signal.addEventListener('abort', stop);
    worker.postMessage(task);
  });
}
