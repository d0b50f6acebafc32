import { useWords } from '../words/words.ts';

/** The home screen. */
export function Home() {
  const words = useWords();
  return (
    <main>
      <h1>{words.product}</h1>
      <p>{words.tagline}</p>
    </main>
  );
}
