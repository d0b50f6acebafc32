import { createHash } from 'node:crypto';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Codes of firms, as registers write them (USCC, LEI): no two differ in case alone. */
const CODE = /^(?:[0-9A-Z]{18}|[0-9A-Z]{20})$/;
const LOWER_CODE = /^(?=.*[a-z])(?:[0-9a-z]{18}|[0-9a-z]{20})$/;
/** The most that an id has, in a row of a register. */
const LONGEST = 120;
const HASH = 10;

/**
 * Our id for what a publisher calls `key`: the source's id, then the key where it is a slug or a code of a firm; else what of it
 * fits into a slug and a short hash, so that no two keys get one id. The same for the same source and key, whatever else is imported.
 */
export function ownId(source: string, key: string): string {
  return `${source}-${slugFor(key, LONGEST - source.length - 1)}`;
}

/** A slug for any text, of at most so many characters; no two texts get the same. */
export function slugFor(text: string, longest: number): string {
  const plain = CODE.test(text) ? text.toLowerCase() : text;
  if (plain.length <= longest && SLUG.test(plain) && !LOWER_CODE.test(text)) return plain;
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, Math.max(0, longest - HASH - 1))
    .replaceAll(/^-+|-+$/g, '');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, HASH);
  return words === '' ? hash : `${words}-${hash}`;
}
