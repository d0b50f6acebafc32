import { inLang } from '../../../src/domain/labels/in-lang.ts';
import { useView } from '../address/address-bar.ts';

/**
 * Puts texts of our own, as a note or a measure, into the language that the address names; what has no translation stands
 * as it is. Apart from the terms, because the translations are long and the first page shows none of them.
 */
export function useOwnText(): (text: string) => string {
  const { lang } = useView();
  return (text) => inLang(text, lang);
}
