import type { Request } from './request.ts';

/** Decodes a list, item by item. */
export function each(decode: (raw: never, request: Request) => unknown): (raw: unknown, request: Request) => unknown[] {
  return (raw, request) => {
    const items = raw as readonly never[];
    const decoded = new Array<unknown>(items.length);
    for (let index = 0; index < items.length; index += 1) decoded[index] = decode(items[index]!, request);
    return decoded;
  };
}
