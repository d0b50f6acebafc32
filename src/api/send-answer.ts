import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What is shorter goes out in one packet as it is. */
const SHORTEST = 1024;
/** Of the eleven of Brotli: about as fast as gzip and a tenth smaller; the highest would take seconds for large answers. */
const BROTLI_QUALITY = 4;

const compressors = {
  br: async (body: string) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: async (body: string) => promisify(gzip)(body),
};

/**
 * Sends an answer as its reader can take it: to a GET with an ETag, or with no body where the reader has it already; and
 * compressed where that is worth it. A hook for `onSend`; what is no text passes as it is.
 */
export async function sendAnswer(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (typeof payload !== 'string') return payload;
  vary(reply, 'accept-encoding');
  if (request.method !== 'POST' && reply.statusCode === 200) {
    // The same address answers a browser with a page.
    vary(reply, 'accept');
    const tag = `W/"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`;
    reply.header('etag', tag).header('cache-control', 'no-cache');
    if (isKnown(request.headers['if-none-match'], tag)) {
      reply.code(304).removeHeader('content-length').removeHeader('content-type');
      return '';
    }
  }
  const encoding = payload.length < SHORTEST ? null : encodingFor(request.headers['accept-encoding']);
  if (encoding === null) return payload;
  reply.header('content-encoding', encoding).removeHeader('content-length');
  return compressors[encoding](payload);
}

/** The encoding that a reader takes and that we like best; null where it takes none. */
export function encodingFor(accepted: string | undefined): keyof typeof compressors | null {
  const taken = new Map(
    (accepted ?? '').split(',').map((one): [string, boolean] => {
      const [name, ...parameters] = one.split(';').map((part) => part.trim().toLowerCase());
      return [name!, !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))];
    }),
  );
  const takes = (name: string) => taken.get(name) ?? taken.get('*') ?? false;
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null;
}

/** Whether a reader's `If-None-Match` names a tag, strong or weak. */
function isKnown(known: string | undefined, tag: string): boolean {
  const opaque = (one: string) => one.trim().replace(/^W\//, '');
  return known?.split(',').some((one) => one.trim() === '*' || opaque(one) === opaque(tag)) ?? false;
}

function vary(reply: FastifyReply, name: string): void {
  const given = [reply.getHeader('vary') ?? []].flat().join(', ');
  const names = given.toLowerCase().split(/,\s*/);
  if (!names.includes(name)) reply.header('vary', given === '' ? name : `${given}, ${name}`);
}
