import { parentPort } from 'node:worker_threads';
import { RegisterAtFault } from './register-at-fault.ts';
import { prepareFile, type FileTask } from './prepare-file.ts';

// Answers each task with what became of its file, or with the error in words: a worker has no stack worth showing.
parentPort?.on('message', (task: FileTask) => {
  prepareFile(task).then(
    (prepared) => parentPort?.postMessage({ prepared }),
    (error: unknown) =>
      parentPort?.postMessage({
        error: error instanceof Error ? error.message : String(error),
        atFault: error instanceof RegisterAtFault,
      }),
  );
});
