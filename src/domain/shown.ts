/** A value as a message names it; `written` are its characters in the file, where they are at hand. */
export function shown(value: unknown, written: string | null = null): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a map';
  if (value === null && (written === null || written === '')) return 'empty';
  if (written !== null && typeof value !== 'string') return written.slice(0, 120);
  // JSON has no words for what is no finite number.
  return typeof value === 'number' ? String(value) : JSON.stringify(value).slice(0, 120);
}
