import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a file, in pieces of some hundreds as they are read; the last needs no line break. Several times faster
 * than line by line, as each line is a moment that the program would wait for.
 */
export async function* readLines(file: string): AsyncGenerator<readonly string[]> {
  const decoder = new StringDecoder('utf8');
  let begun = '';
  for await (const bytes of createReadStream(file, { highWaterMark: 262_144 }) as AsyncIterable<Buffer>) {
    const lines = (begun + decoder.write(bytes)).split('\n');
    begun = lines.pop()!;
    yield lines;
  }
  const last = begun + decoder.end();
  if (last !== '') yield [last];
}
