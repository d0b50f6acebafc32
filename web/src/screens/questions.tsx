import { useWords } from '../words/words.ts';

/** The questions screen. */
export function Questions() {
  const words = useWords();
  return (
    <main>
      <h1>{words.product}</h1>
      <p>{words.tagline}</p>
    </main>
  );
}
