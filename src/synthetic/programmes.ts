import type { City } from './city.ts';
import { DISTRICTS } from './districts.ts';
import { drawBrand } from './firm-names.ts';
import { Draws, streamOf } from './random.ts';

const PROGRAMME = streamOf('programme');

/** An incubator or a fund, from its index: incubators first. */
export interface Programme {
  readonly name: string;
  readonly isFund: boolean;
  /** Its place among the districts. */
  readonly district: number;
}

/** How many programmes there are. */
export function programmesOf({ incubators, funds }: City): number {
  return incubators + funds;
}

/** The programme of this index. */
export function programmeAt({ seed, incubators }: City, index: number): Programme {
  const draws = new Draws(seed, PROGRAMME, index);
  const isFund = index >= incubators;
  const district = DISTRICTS.indexAt(draws.unit());
  return { name: `上海${drawBrand(draws)}${isFund ? '中小企业发展基金' : '科技企业孵化器'}`, isFund, district };
}
