import { realpath } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { SourceLoadedRow } from '../generated/cypher.ts';

/** How the sources that come with the program call their folder, wherever a copy of the program lies. */
export const BUNDLED_FOLDER = '(with Guanxi)';

/** By what a folder is known again: its real path, however it was written, or that it is the program's own. */
export async function folderOrigin(folder: string, bundled: boolean): Promise<string> {
  if (bundled) return BUNDLED_FOLDER;
  return realpath(folder).catch(() => resolve(folder));
}

/** A file as its folder calls it, with slashes on every system. */
export function fileInFolder(folder: string, file: string): string {
  return relative(folder, file).replaceAll('\\', '/');
}

/** Whose a stored source is, for who loads a folder. */
export type Owner =
  | { readonly kind: 'us' }
  /** No folder has it any more: that folder, or the file in it, is gone; or it was loaded by itself, or before folders were noted. */
  | { readonly kind: 'nobody' }
  | { readonly kind: 'folder'; readonly file: string }
  | { readonly kind: 'register' };

/**
 * Whose a stored source is, for who loads `ourFile`. A folder that was moved or renamed owns nothing under its old name,
 * and a file that lies in two folders, one within the other, is no other folder's.
 */
export async function ownerOf(
  { origin, folder, file }: SourceLoadedRow,
  us: string | null,
  ourFile: string,
): Promise<Owner> {
  if (origin === 'register') return { kind: 'register' };
  if (origin !== 'folder' || folder === null) return { kind: 'nobody' };
  if (folder === us) return { kind: 'us' };
  if (folder === BUNDLED_FOLDER)
    return { kind: 'folder', file: `${file ?? 'a file'} of the sources that come with Guanxi` };
  const path = join(folder, file ?? '');
  const [theirs, our] = await Promise.all([path, ourFile].map((one) => realpath(one).catch(() => null)));
  return theirs === null || theirs === our ? { kind: 'nobody' } : { kind: 'folder', file: path };
}
