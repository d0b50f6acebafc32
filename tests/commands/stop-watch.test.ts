import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { watchForStop } from '../../src/commands/stop-watch.ts';

/** A process that notes with which codes it was ended. */
class Process extends EventEmitter {
  readonly codes: number[] = [];
  exit(code: number): void {
    this.codes.push(code);
  }
  /** Whether a signal is heard; one that nobody hears ends a process at once. */
  hears(signal: string): boolean {
    return this.listenerCount(signal) > 0;
  }
}

describe.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s', (signal) => {
  test('asks the program to end, and the second time ends it', () => {
    const process = new Process();
    const { stop } = watchForStop(process);
    process.emit(signal);
    expect(stop.aborted).toBe(true);
    expect(process.codes).toEqual([]);
    process.emit(signal);
    expect(process.codes).toEqual([3]);
  });

  test('ends the program at once while it computes, and is heard again afterwards', () => {
    const process = new Process();
    const watch = watchForStop(process);
    expect(watch.compute(() => process.hears(signal))).toBe(false);
    expect(process.hears(signal)).toBe(true);
  });

  test('is heard again after work that failed', () => {
    const process = new Process();
    const work = () => {
      throw new Error('bad file');
    };
    expect(() => watchForStop(process).compute(work)).toThrow('bad file');
    expect(process.hears(signal)).toBe(true);
  });
});
