import { inLang } from './labels/in-lang.ts';
import type { Lang } from './labels/lang.ts';
import { UNITS_ZH } from './labels/texts/units-zh.ts';

/** Units that say nothing beside the figure, as 2011 says by itself that it is a year. */
const SILENT = /^(?:year|years? AD|date)$/i;

/** A figure with its unit, as one writes them together: `about 500 firms`, `54.6 percent`, 54.6%, `2011`. */
export function withUnit(figure: string, unit: string | null, lang: Lang): string {
  const value = inLang(figure, lang);
  if (unit === null || SILENT.test(unit)) return value;
  const shown = lang === 'zh' && Object.hasOwn(UNITS_ZH, unit) ? UNITS_ZH[unit]! : unit;
  // A printed figure may hold its unit, in its own language or in the one asked for.
  if ([unit, shown].some((text) => value.toLowerCase().includes(text.toLowerCase()))) return value;
  return lang === 'en' ? `${value} ${shown}` : value + shown;
}
