import { DESCRIPTIONS_ZH } from './texts/descriptions-zh.ts';
import { DISPUTES_ZH } from './texts/disputes-zh.ts';
import { FIGURES_ZH } from './texts/figures-zh.ts';
import { IDENTITY_ZH } from './texts/identity-zh.ts';
import { NAMES_ZH } from './texts/names-zh.ts';
import { NOTES_ZH } from './texts/notes-zh.ts';
import { NOT_SAID_ZH } from './texts/not-said-zh.ts';
import { READINGS_ZH } from './texts/readings-zh.ts';
import { SOURCES_ZH } from './texts/sources-zh.ts';
import { UNITS_ZH } from './texts/units-zh.ts';

/** The measure words that a unit has behind a number alone. */
const MEASURE_WORD = /^[家个名台](?=.)/u;

/** Our own texts of the data that the repository holds, from English to Chinese; a text that changed has none. */
export const TEXTS_ZH: ReadonlyMap<string, string> = new Map([
  ...Object.entries(UNITS_ZH).map(([unit, chinese]) => [unit, chinese.replace(MEASURE_WORD, '')] as const),
  ...[
    DESCRIPTIONS_ZH,
    DISPUTES_ZH,
    FIGURES_ZH,
    IDENTITY_ZH,
    NAMES_ZH,
    NOTES_ZH,
    NOT_SAID_ZH,
    READINGS_ZH,
    SOURCES_ZH,
  ].flatMap((texts) => Object.entries<string>(texts)),
]);
