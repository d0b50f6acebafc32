import type { DataLicence } from './export-format.ts';

/** The licence of what the program exports, as data/licence.md states it; the rows of invented registers are under CC0 1.0. */
export const DATA_LICENCE: DataLicence = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'the Guanxi contributors',
};
