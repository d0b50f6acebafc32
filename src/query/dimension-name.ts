import { dimensionsOf, type Dimension } from '../domain/materialized-count.ts';

/** The name of a dimension in the schema's enums: `industrySection` is INDUSTRY_SECTION. */
export function dimensionName({ name }: Pick<Dimension, 'name'>): string {
  return name.replaceAll(/[A-Z]/g, '_$&').toUpperCase();
}

/** The dimension of a kind, given by its label, that a value of the schema's enum names. */
export function dimensionNamed(label: string, value: string): Dimension {
  return dimensionsOf(label).find((dimension) => dimensionName(dimension) === value)!;
}
