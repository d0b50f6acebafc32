import { describe, expect, it } from 'vitest';
import { readableLine } from '../../src/api/readable-line.ts';

const time = new Date(2026, 10, 29, 8, 5, 9).getTime();
const shown = (event: object, whole = false) => readableLine(JSON.stringify({ level: 40, time, ...event }), whole);

describe('a line of the log at a terminal', () => {
  it('says when, how grave, what, and the details', () => {
    expect(shown({ msg: 'the known operations are planned', planned: 12, tookMs: 800 })).toBe(
      '08:05:09 warn: the known operations are planned (planned 12, tookMs 800)\n',
    );
  });

  it('gives an error by its message, and its stack only to who looks for a defect', () => {
    const event = {
      msg: 'a request failed',
      err: { type: 'Error', message: 'no room', code: 'ENOSPC', stack: 'E\n at f' },
    };
    expect(shown(event)).toBe('08:05:09 warn: a request failed: no room, ENOSPC\n');
    expect(shown(event, true)).toBe('08:05:09 warn: a request failed: no room, ENOSPC\nE\n at f\n');
  });

  it('says an error once where the message is the error’s own', () => {
    expect(shown({ msg: 'no room', err: { type: 'Error', message: 'no room' } })).toBe('08:05:09 warn: no room\n');
  });

  it('is one line, whatever the event holds, and obeys no control character', () => {
    const line = shown({ msg: 'a\nb\u001b[31mc', errors: ['x'.repeat(9000)], nothing: null });
    expect(line).toMatch(/^08:05:09 warn: a b \[31mc \(errors \["x{198}…\)\n$/);
  });

  it.each(['', 'no JSON\n', 'null\n', '[1]\n'])('gives back what is no event: %j', (text) => {
    expect(readableLine(text, false)).toBe(text);
  });
});
