import { PARAMETERS, readView } from './view.ts';

/** A parameter of an address that is not understood, as it stands there. */
export interface UnknownParameter {
  readonly name: string;
  readonly value: string;
}

/** The parameters of an address that the explorer does not know or understand; the view goes without them. */
export function unknownParametersOf(address: string): readonly UnknownParameter[] {
  const { searchParams } = new URL(address, 'http://localhost');
  const view = readView(address);
  return [...searchParams]
    .filter(([name, value]) => !PARAMETERS.some((known) => known.name === name && known.understands(value, view)))
    .map(([name, value]) => ({ name, value }));
}

/**
 * Adds to an address the parameters of the one before it that were not understood, so that the notice about them stays
 * after a change of the view or a reload. A parameter that the new address sets itself is not carried over.
 */
export function carryUnknownParameters(address: string, unknown: readonly UnknownParameter[]): string {
  const { searchParams } = new URL(address, 'http://localhost');
  const left = unknown.filter(({ name }) => !searchParams.has(name));
  if (left.length === 0) return address;
  const parts = left.map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return `${address}${address.includes('?') ? '&' : '?'}${parts.join('&')}`;
}
