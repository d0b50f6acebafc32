import { useEffect } from 'react';
import { useWords } from '../words/words.ts';

/** Names the page after what it shows, most particular first; with nothing to name it bears the product's name alone. */
export function useTitle(...parts: readonly (string | null | undefined)[]): void {
  const { product } = useWords();
  const title = [...parts.filter(Boolean), product].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
