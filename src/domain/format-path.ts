/** Keys and list positions from the top of some data down to a value. */
export type Path = readonly (string | number)[];

/** A path in words: `claims[3].object`. */
export function formatPath(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
