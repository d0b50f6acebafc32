import { createReadStream } from 'node:fs';
import { NOT_UTF8, startFault } from '../../domain/encoding-fault.ts';
import { ImportAtFault } from './import-at-fault.ts';

/**
 * The text of a file in UTF-8, piece by piece and without its byte order mark. Throws ImportAtFault where it is packed, in
 * another encoding, or damaged.
 */
export async function* readText(file: string, signal: AbortSignal): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let line = 1;
  const decoded = (chunk?: Buffer): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new ImportAtFault(`the text at line ${line} or soon after it, byte ${bytes} of the file, ${NOT_UTF8}`);
    }
  };
  for await (const chunk of createReadStream(file, { signal, highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    const fault = bytes === 0 ? startFault(chunk) : null;
    if (fault !== null) throw new ImportAtFault(fault);
    const text = decoded(chunk);
    yield text;
    bytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) line += 1;
  }
  yield decoded();
}
