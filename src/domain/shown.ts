import { quoted, shortened } from './quoted.ts';

/** A value as a message names it; `written` are its characters in the file, where they are at hand. */
export function shown(value: unknown, written: string | null = null): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a map';
  if (value === null && (written === null || written === '')) return 'empty';
  if (typeof value === 'string') return quoted(value);
  return shortened(written ?? String(value));
}
