import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { HttpLimits } from './http-limits.ts';
import { jsonDepth } from './nesting.ts';
import { busy, Refusal } from './refusal.ts';

const decompressors = {
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
} as const;

const OTHER_CHARSET = /;\s*charset\s*=\s*"?(?!utf-?8"?\s*(;|$))/i;

/** What a part of a body takes beside its bytes: many small parts cost more than a few large ones. */
const PART_OVERHEAD_BYTES = 512;
const RETRY_AFTER_S = 1;

/** A body of which something is still to come. */
interface IncompleteBody {
  held: number;
  readonly refuse: (refusal: Refusal) => void;
}

/** Reads the body of a request as the text of a JSON value. Rejects with a Refusal. */
export type ReadBody = (request: IncomingMessage) => Promise<string>;

/**
 * Reads bodies within limits: of each, its size as sent and decompressed, its encoding and how deep it is nested; of all
 * that are incomplete, the memory that they take. When that is used up, the body that began first is given up, since
 * clients that send slowly are those that hold memory for long.
 */
export function bodyReader(limits: HttpLimits): ReadBody {
  const incomplete = new Set<IncompleteBody>();
  let held = 0;

  function receive(request: IncomingMessage): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const parts: Buffer[] = [];
      let bytes = 0;
      const body: IncompleteBody = { held: 0, refuse: (refusal) => settle(() => reject(refusal)) };
      incomplete.add(body);
      const settle = (answer: () => void) => {
        if (!incomplete.delete(body)) return;
        held -= body.held;
        request.off('data', onData);
        // Whatever else is sent is read and dropped, so that the client gets to see the response.
        request.resume();
        answer();
        // The request outlives its body, and its listeners hold the parts.
        parts.length = 0;
      };
      const onData = (part: Buffer) => {
        bytes += part.length;
        if (bytes > limits.bodyBytes) {
          body.refuse(tooLarge(limits.bodyBytes));
          return;
        }
        parts.push(part);
        body.held += part.length + PART_OVERHEAD_BYTES;
        held += part.length + PART_OVERHEAD_BYTES;
        if (held <= limits.incompleteBytes) return;
        const [first] = incomplete;
        first!.refuse(busy('The server is receiving too much at once; try again.', RETRY_AFTER_S));
      };
      // Each request closes; one whose body came whole has nothing to be refused for.
      const broken = () => {
        if (!request.readableEnded) body.refuse(new Refusal(400, 'The body ended early.'));
      };
      request
        .on('data', onData)
        .on('end', () => settle(() => resolve(Buffer.concat(parts))))
        .on('error', broken)
        .on('close', broken);
    });
  }

  return async (request) => {
    const encoding = encodingOf(request);
    if (OTHER_CHARSET.test(request.headers['content-type'] ?? ''))
      throw new Refusal(415, 'The charset of a body is UTF-8.');
    if (Number(request.headers['content-length'] ?? 0) > limits.bodyBytes) throw tooLarge(limits.bodyBytes);
    const sent = await receive(request);
    const body = encoding === null ? sent : await decompressed(sent, encoding, limits.bodyBytes);
    if (!isUtf8(body)) throw new Refusal(400, 'The body is not UTF-8.');
    const text = body.toString();
    if (jsonDepth(text) > limits.bodyDepth)
      throw new Refusal(400, `The body nests deeper than ${limits.bodyDepth} arrays and objects.`);
    return text;
  };
}

function encodingOf({ headers }: IncomingMessage): keyof typeof decompressors | null {
  const given = headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (given === '' || given === 'identity') return null;
  if (Object.hasOwn(decompressors, given)) return given as keyof typeof decompressors;
  const allowed = Object.keys(decompressors).join(', ');
  throw new Refusal(415, `The content-encoding of a body is one of ${allowed}, or is left out.`, {
    'accept-encoding': allowed,
  });
}

async function decompressed(body: Buffer, encoding: keyof typeof decompressors, most: number): Promise<Buffer> {
  try {
    return await decompressors[encoding](body, { maxOutputLength: most });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(most);
    throw new Refusal(400, `The body is not in the form of its content-encoding, ${encoding}.`);
  }
}

function tooLarge(most: number): Refusal {
  return new Refusal(413, `The body is larger than ${most} bytes.`);
}
