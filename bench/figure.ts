/** A figure with three significant digits, or a dash for none. */
export function figure(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return '–';
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
