import type { RegisterSource } from '../domain/register.ts';
import { MADE_UP_REGISTER, SYNTHETIC_PREFIX } from '../domain/synthetic.ts';

const ALIKE = {
  kind: 'REGISTER_EXTRACT',
  language: 'zh',
  publisherName: 'Guanxi (made up)',
  published: '2013-12-31',
  recorded: '2026-11-26',
} as const;

/** The sources of the made-up city: the register that describes everything, and two that speak of a little of it. */
export const SYNTHETIC_SOURCES: readonly RegisterSource[] = [
  {
    ...ALIKE,
    id: MADE_UP_REGISTER,
    title: 'Register of a made-up Shanghai, 2013',
    summary:
      'Made up by a program to try the graph at the size of a city: no firm, person, number or relation in it is real. ' +
      'Only the names of districts, kinds of offices and classes of industry are; shares follow published figures where there are any.',
  },
  {
    ...ALIKE,
    id: `${SYNTHETIC_PREFIX}tax-roll-2013`,
    title: 'Tax roll of a made-up Shanghai, 2013',
    summary: 'Made up like the register beside it, of which it repeats a few per cent and contradicts a few of these.',
  },
  {
    ...ALIKE,
    id: `${SYNTHETIC_PREFIX}association-yearbook-2013`,
    title: 'Yearbook of associations of a made-up Shanghai, 2013',
    summary: 'Made up like the register beside it, of which it repeats a few per cent and contradicts a few of these.',
  },
];

/** Places of the sources in the manifest. */
export const REGISTER = 0;
export const TAX_ROLL = 1;
export const YEARBOOK = 2;
